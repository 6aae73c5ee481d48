"""The rules of the ledger, pure: numbers and hashes, gaps, what a receipt changes."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum

from postdesk.errors import Code, PostDeskError
from postdesk.model.ids import CaseCode, OfficeId, PacketId
from postdesk.model.packets import Receipt, ReceiptLine, ReceiptState
from postdesk.model.referrals import ReferralState

_BY_RECEIPT: Mapping[ReceiptState, ReferralState] = {
    ReceiptState.RECEIVED: ReferralState.RECEIVED,
    ReceiptState.ACCEPTED: ReferralState.ACCEPTED,
    ReceiptState.RETURNED: ReferralState.RETURNED,
    ReceiptState.OUTCOME: ReferralState.OUTCOME,
}
_WEIGHT: Mapping[ReceiptState, int] = {
    ReceiptState.RECEIVED: 1,
    ReceiptState.ACCEPTED: 2,
    ReceiptState.RETURNED: 2,
    ReceiptState.OUTCOME: 3,
}
_OWN_STEPS: Mapping[ReferralState, frozenset[ReferralState]] = {
    ReferralState.PREPARED: frozenset({ReferralState.SEALED, ReferralState.WITHDRAWN}),
    ReferralState.SEALED: frozenset({ReferralState.WRITTEN, ReferralState.WITHDRAWN}),
    ReferralState.WRITTEN: frozenset({ReferralState.WRITTEN, ReferralState.WITHDRAWN}),
    ReferralState.RECEIVED: frozenset({ReferralState.WITHDRAWN}),
    ReferralState.ACCEPTED: frozenset({ReferralState.WITHDRAWN}),
    ReferralState.RETURNED: frozenset({ReferralState.SEALED, ReferralState.WITHDRAWN}),
    ReferralState.OUTCOME: frozenset({ReferralState.WITHDRAWN}),
    ReferralState.WITHDRAWN: frozenset(),
}
"""What the sender may do by itself; a returned referral may be sealed again, corrected."""


@dataclass(frozen=True)
class Place:
    """Where a manifest stands in the chain of one sender to one recipient."""

    epoch: int
    number: int
    previous: str


@dataclass(frozen=True)
class Placed:
    """A packet that is known at its place: by whom it is, its id, its hash, the hash before it."""

    packet: PacketId
    manifest_sha256: str
    place: Place


def next_place(last: Placed | None, epoch: int) -> Place:
    """The place after `last` (None: nothing was ever sent there) in the sender's present epoch.

    An epoch begins with number 1 and no hash before it. Raises `PACKET_CONFLICT` if `last` is of a
    later epoch: this vault is an older copy of the one that sent it.
    """
    if last is None or last.place.epoch < epoch:
        return Place(epoch=epoch, number=1, previous="")
    if last.place.epoch > epoch:
        raise PostDeskError(Code.PACKET_CONFLICT, reason="epoch", epoch=last.place.epoch)
    return Place(epoch=epoch, number=last.place.number + 1, previous=last.manifest_sha256)


def missing_numbers(seen: Iterable[int]) -> tuple[int, ...]:
    """The numbers between 1 and the highest seen that were not seen (of one epoch)."""
    known = set(seen)
    return tuple(number for number in range(1, max(known, default=0)) if number not in known)


@dataclass(frozen=True)
class Gap:
    """A number that has not come although a later one has, and since when that is known."""

    number: int
    since: datetime


def gaps(seen: Mapping[int, datetime]) -> tuple[Gap, ...]:
    """The missing numbers of one sender and epoch; `seen` tells when each number arrived."""
    found: list[Gap] = []
    earliest_above: datetime | None = None
    for number in range(max(seen, default=0), 0, -1):
        arrived = seen.get(number)
        if arrived is None:
            if earliest_above is not None:
                found.append(Gap(number, earliest_above))
        elif earliest_above is None or arrived < earliest_above:
            earliest_above = arrived
    return tuple(reversed(found))


@dataclass(frozen=True)
class Sent:
    """A packet as its sender's ledger has it, with the newest word of the recipient."""

    packet: PacketId
    manifest_sha256: str
    code: CaseCode
    recipient: OfficeId
    state: ReferralState
    newest: ReceiptLine | None = None


def unanswered(sent: Mapping[int, Sent], written: Mapping[int, datetime]) -> tuple[Gap, ...]:
    """Numbers without a receipt although a later one has got it: the sender's side of a gap.

    `written` tells when each number went to a stick; the gap counts from then.
    """
    answered = [number for number, one in sent.items() if one.newest is not None]
    highest = max(answered, default=0)
    return tuple(
        Gap(number, written[number])
        for number in sorted(sent)
        if number < highest and sent[number].newest is None and number in written
    )


class Refusal(StrEnum):
    """Why a line of a receipt is not applied."""

    UNKNOWN_PACKET = "unknown_packet"
    OTHER_RECIPIENT = "other_recipient"
    OTHER_MANIFEST = "other_manifest"
    OTHER_CASE = "other_case"


@dataclass(frozen=True)
class RefusedLine:
    """A line of a receipt that was not applied, and why."""

    line: ReceiptLine
    refusal: Refusal


@dataclass(frozen=True)
class Applied:
    """What a receipt changes; lines that say nothing new are counted only."""

    changed: tuple[Sent, ...]
    refused: tuple[RefusedLine, ...]
    repeated: int
    missing_numbers: tuple[int, ...]


def apply_receipt(receipt: Receipt, by: OfficeId, sent: Mapping[PacketId, Sent]) -> Applied:
    """Apply the receipt of office `by`, whose signature was checked, to the sender's ledger.

    Order and repetition do not matter: of all words on a packet, the one that says most counts
    (outcome, then accepted or returned, then received), of equals the latest. What was withdrawn
    stays withdrawn, though the word is kept.
    """
    now = dict(sent)
    changed: dict[PacketId, Sent] = {}
    refused: list[RefusedLine] = []
    repeated = 0
    for line in receipt.lines:
        known = now.get(line.packet)
        refusal = _refusal(line, by, known)
        if known is None or refusal is not None:
            refused.append(RefusedLine(line, refusal or Refusal.UNKNOWN_PACKET))
        elif known.newest is not None and _rank(line) <= _rank(known.newest):
            repeated += 1
        else:
            changed[line.packet] = now[line.packet] = _with_word(known, line)
    return Applied(tuple(changed.values()), tuple(refused), repeated, receipt.missing_numbers)


def may_become(state: ReferralState, wanted: ReferralState) -> bool:
    """Whether the sender may bring a referral from one state into another by itself."""
    return wanted in _OWN_STEPS[state]


def step(one: Sent, wanted: ReferralState) -> Sent:
    """The sender's own step. Raises `WRONG_USE` if `may_become` says no."""
    if not may_become(one.state, wanted):
        raise PostDeskError(Code.WRONG_USE, state=one.state, wanted=wanted)
    return replace(one, state=wanted)


def resend(numbers: Sequence[int], sent: Mapping[int, Sent]) -> tuple[PacketId, ...]:
    """The packets to write again because the recipient says their numbers are missing."""
    return tuple(
        sent[number].packet
        for number in sorted(set(numbers))
        if number in sent and sent[number].state is not ReferralState.WITHDRAWN
    )


def _refusal(line: ReceiptLine, by: OfficeId, known: Sent | None) -> Refusal | None:
    if known is None:
        return Refusal.UNKNOWN_PACKET
    if known.recipient != by:
        return Refusal.OTHER_RECIPIENT
    if known.manifest_sha256 != line.manifest_sha256:
        return Refusal.OTHER_MANIFEST
    return Refusal.OTHER_CASE if known.code != line.code else None


def _rank(line: ReceiptLine) -> tuple[int, datetime, str, str, str]:
    """How much a line says; total, so that two offices' ledgers agree whatever the order."""
    return (_WEIGHT[line.state], line.at, line.state, line.reason, line.outcome or "")


def _with_word(known: Sent, line: ReceiptLine) -> Sent:
    state = known.state
    if state is not ReferralState.WITHDRAWN:
        state = _BY_RECEIPT[line.state]
    return replace(known, newest=line, state=state)
