"""Numbers, gaps and receipts: the ledger's rules one by one."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from itertools import permutations

import pytest

from postdesk.errors import Code, PostDeskError
from postdesk.model.ids import CaseCode, OfficeId, PacketId
from postdesk.model.packets import Receipt, ReceiptLine, ReceiptState
from postdesk.model.referrals import Outcome, ReferralState
from postdesk.packet.ledger import (
    Applied,
    Gap,
    Place,
    Placed,
    Refusal,
    Sent,
    apply_receipt,
    gaps,
    may_become,
    missing_numbers,
    next_place,
    resend,
    step,
    unanswered,
)

_NOW = datetime(2026, 11, 12, tzinfo=UTC)
_AGENCY = OfficeId("agency")
_SENT = Sent(
    packet=PacketId("1" * 32),
    manifest_sha256="a" * 64,
    code=CaseCode("R07-1"),
    recipient=_AGENCY,
    state=ReferralState.WRITTEN,
)


def _line(state: ReceiptState, hours: int = 0, **more: object) -> ReceiptLine:
    line = ReceiptLine(
        packet=_SENT.packet,
        manifest_sha256=_SENT.manifest_sha256,
        code=_SENT.code,
        state=state,
        at=_NOW + timedelta(hours=hours),
    )
    return line.model_copy(update=more)


def _apply(*lines: ReceiptLine, by: OfficeId = _AGENCY, one: Sent = _SENT) -> Applied:
    return apply_receipt(Receipt(lines=lines), by, {one.packet: one})


def test_places_follow_each_other() -> None:
    """One after the other with the hash before; a new epoch begins again."""
    first = next_place(None, 1)
    assert first == Place(epoch=1, number=1, previous="")
    last = Placed(PacketId("x"), "h", Place(1, 7, "g"))
    assert next_place(last, 1) == Place(epoch=1, number=8, previous="h")
    assert next_place(last, 2) == Place(epoch=2, number=1, previous="")
    with pytest.raises(PostDeskError) as refused:
        next_place(replace(last, place=Place(3, 1, "")), 2)
    assert refused.value.code is Code.PACKET_CONFLICT


def test_missing_numbers() -> None:
    """Everything below the highest that did not come."""
    assert missing_numbers([]) == ()
    assert missing_numbers([1, 2, 3]) == ()
    assert missing_numbers([5, 2, 2]) == (1, 3, 4)


def test_a_gap_counts_from_the_first_later_arrival() -> None:
    """Number 2 is missing since number 4 came, though number 3 came after that."""
    seen = {1: _NOW, 4: _NOW + timedelta(days=1), 3: _NOW + timedelta(days=2)}
    assert gaps(seen) == (Gap(2, _NOW + timedelta(days=1)),)
    assert gaps({}) == ()


def test_the_sender_sees_the_same_gap() -> None:
    """A number without a receipt, though a later one has got it; never written is no gap."""
    answered = replace(_SENT, newest=_line(ReceiptState.RECEIVED))
    sent = {1: _SENT, 2: _SENT, 3: answered, 4: _SENT}
    assert unanswered(sent, {1: _NOW, 3: _NOW, 4: _NOW}) == (Gap(1, _NOW),)
    assert unanswered({1: _SENT}, {1: _NOW}) == ()


@pytest.mark.parametrize(
    ("state", "becomes"),
    [
        (ReceiptState.RECEIVED, ReferralState.RECEIVED),
        (ReceiptState.ACCEPTED, ReferralState.ACCEPTED),
        (ReceiptState.RETURNED, ReferralState.RETURNED),
        (ReceiptState.OUTCOME, ReferralState.OUTCOME),
    ],
)
def test_each_word_has_its_state(state: ReceiptState, becomes: ReferralState) -> None:
    """A receipt may even come before the program knew that the packet was written."""
    for before in (ReferralState.SEALED, ReferralState.WRITTEN):
        applied = _apply(_line(state), one=replace(_SENT, state=before))
        assert [one.state for one in applied.changed] == [becomes]
        assert applied.changed[0].newest == _line(state)


def test_the_order_of_receipts_does_not_matter() -> None:
    """All orders of four words, one of them repeated, end in the same."""
    lines = [
        _line(ReceiptState.RECEIVED),
        _line(ReceiptState.RETURNED, 1, reason="incomplete"),
        _line(ReceiptState.ACCEPTED, 2),
        _line(ReceiptState.OUTCOME, 3, outcome=Outcome.CONFIRMED),
    ]
    for most in range(1, 5):
        ends = set()
        for order in permutations(lines[:most]):
            one = _SENT
            for line in (*order, order[0]):
                applied = _apply(line, one=one)
                one = applied.changed[0] if applied.changed else one
                assert not applied.refused
            ends.add((one.state, one.newest))
        assert ends == {(ReferralState(lines[most - 1].state), lines[most - 1])}


def test_replayed_words_change_nothing() -> None:
    """The same receipt again, and an older one after it."""
    later = _apply(_line(ReceiptState.ACCEPTED, 2)).changed[0]
    replayed = _apply(_line(ReceiptState.ACCEPTED, 2), _line(ReceiptState.RECEIVED), one=later)
    assert (replayed.changed, replayed.repeated) == ((), 2)


def test_an_outcome_outweighs_a_later_acceptance() -> None:
    """Clocks differ between offices: what says more counts, not what claims a later time."""
    outcome = _line(ReceiptState.OUTCOME, 3, outcome=Outcome.UNKNOWN)
    late = _line(ReceiptState.ACCEPTED, 5)
    for order in ((outcome, late), (late, outcome)):
        assert _apply(*order).changed[0].newest == outcome


def test_withdrawn_stays_withdrawn() -> None:
    """The word is kept, the state is not moved."""
    withdrawn = replace(_SENT, state=ReferralState.WITHDRAWN)
    one = _apply(_line(ReceiptState.ACCEPTED), one=withdrawn).changed[0]
    assert one.state is ReferralState.WITHDRAWN
    assert one.newest is not None


@pytest.mark.parametrize(
    ("change", "refusal"),
    [
        ({"packet": "2" * 32}, Refusal.UNKNOWN_PACKET),
        ({"manifest_sha256": "b" * 64}, Refusal.OTHER_MANIFEST),
        ({"code": "R07-2"}, Refusal.OTHER_CASE),
    ],
)
def test_foreign_words_are_refused(change: dict[str, object], refusal: Refusal) -> None:
    """Another packet, another manifest, another case; the good line beside it counts."""
    good = _line(ReceiptState.RECEIVED)
    applied = _apply(_line(ReceiptState.ACCEPTED, 1, **change), good)
    assert [line.refusal for line in applied.refused] == [refusal]
    assert [one.newest for one in applied.changed] == [good]


def test_another_office_cannot_speak_for_the_recipient() -> None:
    """A genuine office, a genuine signature, somebody else's packet."""
    applied = _apply(_line(ReceiptState.ACCEPTED), by=OfficeId("other"))
    assert [line.refusal for line in applied.refused] == [Refusal.OTHER_RECIPIENT]
    assert applied.changed == ()


def test_the_senders_own_steps() -> None:
    """Seal, write, write again; withdraw at any time, once; a returned one can be sealed anew."""
    one = replace(_SENT, state=ReferralState.PREPARED)
    for wanted in (ReferralState.SEALED, ReferralState.WRITTEN, ReferralState.WRITTEN):
        one = step(one, wanted)
    assert may_become(ReferralState.RETURNED, ReferralState.SEALED)
    one = step(one, ReferralState.WITHDRAWN)
    for wanted in ReferralState:
        assert not may_become(ReferralState.WITHDRAWN, wanted)
    with pytest.raises(PostDeskError):
        step(one, ReferralState.SEALED)
    for received in (ReferralState.RECEIVED, ReferralState.ACCEPTED, ReferralState.OUTCOME):
        assert not any(may_become(state, received) for state in ReferralState)


def test_missing_packets_are_sent_again() -> None:
    """But not what was withdrawn, nor what was never sent."""
    withdrawn = replace(_SENT, packet=PacketId("2" * 32), state=ReferralState.WITHDRAWN)
    assert resend([3, 1, 1, 2], {1: _SENT, 2: withdrawn}) == (_SENT.packet,)
