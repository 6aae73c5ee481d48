"""The register of sticks: labelled, handed to a courier, due, back, lost, and what lies on them."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from postdesk.errors import Code, PostDeskError
from postdesk.model.ids import PacketId
from postdesk.model.plain_names import holds_hidden, plain_name
from postdesk.model.referrals import ReferralState
from postdesk.store.ledger import Ledger, OutPacket
from postdesk.store.sticks import Stick, Sticks, StickState
from postdesk.store.unseen import Unseen
from postdesk.store.vault import Vault
from postdesk.store.waiting_withdrawals import WaitingWithdrawals

MOST_NUMBER = 12
MOST_COURIER = 60
_NOT_OUT = (StickState.HERE, StickState.BACK)
_NOT_RECEIVED = (ReferralState.SEALED, ReferralState.WRITTEN)
_ORDER = (StickState.UNDER_WAY, StickState.LOST, StickState.HERE, StickState.BACK)


@dataclass(frozen=True)
class ListedStick:
    """A stick and whether its courier is late."""

    stick: Stick
    overdue: bool


@dataclass(frozen=True)
class Contents:
    """What was written to a stick: on this journey, and how many packets on earlier ones.

    Those of earlier journeys may still lie on it: a stick keeps what nobody wipes.
    """

    now: tuple[OutPacket, ...]
    earlier: int


def listed(vault: Vault) -> tuple[ListedStick, ...]:
    """The overdue ones first, the longest overdue on top; then under way, lost, and those here."""
    now = vault.clock()
    found = [ListedStick(stick, _overdue(stick, now)) for stick in Sticks(vault).listed()]
    return tuple(sorted(found, key=_place))


def label(vault: Vault, number: str) -> Stick:
    """Register a stick by the number on its label.

    Raises `WRONG_USE`: none, it is taken, or it holds signs that nobody sees.
    """
    number = " ".join(number.split())
    sticks, refused = Sticks(vault), holds_hidden(number)
    if refused or not 0 < len(number) <= MOST_NUMBER or sticks.get(number) is not None:
        raise PostDeskError(Code.WRONG_USE, why="stick_number")
    stick = Stick(number=number)
    sticks.put(stick)
    return stick


def hand_over(vault: Vault, number: str, courier: str, due_in: timedelta) -> Stick:
    """A courier leaves with it and is due after `due_in`; the name is kept as one plain line.

    Raises `WRONG_USE` without a courier, or for a stick that is not here.
    """
    stick, now = _stick(vault, number), vault.clock()
    courier = plain_name(courier, MOST_COURIER) if courier.strip() else ""
    if not courier or stick.state not in _NOT_OUT:
        raise PostDeskError(Code.WRONG_USE, why="stick_not_here")
    return _put(
        vault, stick, state=StickState.UNDER_WAY, courier=courier, left_at=now, due_at=now + due_in
    )


def came_back(vault: Vault, number: str) -> Stick:
    """It is here again, also one that was thought lost. Raises `WRONG_USE` if it never left."""
    stick = _stick(vault, number)
    if stick.state in _NOT_OUT:
        raise PostDeskError(Code.WRONG_USE, why="stick_here")
    return _put(vault, stick, state=StickState.BACK, back_at=vault.clock(), due_at=None)


def lost(vault: Vault, number: str) -> Stick:
    """Nobody knows where it is."""
    stick = _stick(vault, number)
    return _put(vault, stick, state=StickState.LOST, lost_at=vault.clock())


def contents(vault: Vault, number: str) -> Contents:
    """What was written to it: since it last came back, and how many packets before.

    Packets about an interview that is sealed to others are neither listed nor counted.
    """
    stick, sticks, ledger = _stick(vault, number), Sticks(vault), Ledger(vault)
    now = sticks.packets_on(number, since=stick.back_at)
    sent = (ledger.sent(packet) for packet in now)
    unseen = Unseen(vault)
    earlier = set(sticks.packets_on(number)).difference(now, unseen.packets)
    return Contents(unseen.without(one for one in sent if one is not None), len(earlier))


def to_write_again(vault: Vault, number: str) -> tuple[PacketId, ...]:
    """Of what was on it, the packets that nobody has acknowledged and that are still wanted."""
    withdrawn = {one.packet for one in WaitingWithdrawals(vault).listed()}
    return tuple(
        one.manifest.packet
        for one in contents(vault, number).now
        if one.state in _NOT_RECEIVED and one.manifest.packet not in withdrawn
    )


def here(vault: Vault) -> tuple[Stick, ...]:
    """The sticks that something can be written to: those that are not out, by number."""
    return tuple(stick for stick in Sticks(vault).listed() if stick.state in _NOT_OUT)


def _stick(vault: Vault, number: str) -> Stick:
    stick = Sticks(vault).get(number)
    if stick is None:
        raise PostDeskError(Code.WRONG_USE, why="stick_unknown")
    return stick


def _put(vault: Vault, stick: Stick, **changes: object) -> Stick:
    changed = stick.model_copy(update=changes)
    Sticks(vault).put(changed)
    return changed


def _overdue(stick: Stick, now: datetime) -> bool:
    due = stick.due_at
    return stick.state is StickState.UNDER_WAY and due is not None and due < now


def _place(one: ListedStick) -> tuple[bool, int, str, str]:
    due = one.stick.due_at.isoformat() if one.stick.due_at else ""
    return (not one.overdue, _ORDER.index(one.stick.state), due, one.stick.number)
