"""How the post goes: packets not yet on a stick, receipts that are missing, keys that end."""

from collections.abc import Callable, Sequence
from datetime import datetime, timedelta
from functools import partial

from postdesk.model.base import Texts
from postdesk.model.health import Check, Finding, Light
from postdesk.model.keeping import SOON, KeptItem, Standing
from postdesk.model.kits import Periods
from postdesk.model.offices import Directory
from postdesk.model.referrals import ReferralState
from postdesk.packet.equipment import KitLost
from postdesk.packet.trust import expiring
from postdesk.store.ledger import Ledger
from postdesk.store.quarantine import Quarantine
from postdesk.store.requests import Requests
from postdesk.store.session import Session
from postdesk.store.sticks import Sticks, StickState
from postdesk.store.unseen import Unseen

_SENT_SOON = timedelta(days=2)
_ANSWERED_SOON = timedelta(days=7)
_KEY_SOON = timedelta(days=30)
_MISSED_SOON = timedelta(days=1)


Ask = Callable[[], Finding]
"""One thing that can be said at once; raises where a damaged page keeps it from being said."""


def post_going(
    session: Session, directory: Callable[[], Directory], periods: Callable[[], Periods]
) -> tuple[Ask, ...]:
    """What waits on either side of the stick; each reads a few rows only."""
    now = session.clock()
    mail = (partial(_unsent, session, now), partial(_receipts, session, now))
    sticks, key = partial(_sticks, session, now), partial(_key, directory, now)
    gaps = partial(_gaps, session, directory, now)
    return (*mail, gaps, sticks, key, partial(_held, session, periods))


def _unsent(session: Session, now: datetime) -> Finding:
    waiting = Unseen(session).without(Ledger(session).outbox(ReferralState.SEALED))
    oldest = min((one.sealed_at for one in waiting), default=now)
    light = Light.ATTENTION if now - oldest > _SENT_SOON else Light.FINE
    numbers = {"count": len(waiting), "days": max(0, (now - oldest).days)}
    return Finding(check=Check.UNSENT, light=light, numbers=numbers)


def _receipts(session: Session, now: datetime) -> Finding:
    # kits, receipts and bulletins have no case, and nobody acknowledges them
    sent = Unseen(session).without(Ledger(session).outbox(ReferralState.WRITTEN))
    waiting = [one for one in sent if one.code]
    late = [one for one in waiting if now - one.sealed_at > _ANSWERED_SOON]
    light = Light.WAITING if late else Light.FINE
    numbers = {"count": len(waiting), "late": len(late)}
    return Finding(check=Check.RECEIPTS, light=light, numbers=numbers)


def _gaps(session: Session, directory: Callable[[], Directory], now: datetime) -> Finding:
    """Numbers that never came, on either side: what we can write again stands before the rest."""
    ledger = Ledger(session)
    ours = Unseen(session).without(ledger.never_came())
    if ours:
        office = ours[0].recipient
        numbers = {"count": sum(one.recipient == office for one in ours), "ours": len(ours)}
        light = Light.ATTENTION
    else:
        gaps = ledger.gaps()
        count = sum(gap.last - gap.first + 1 for gap in gaps)
        late = sorted((g for g in gaps if now - g.since > _MISSED_SOON), key=lambda g: g.since)
        if not late:
            return Finding(check=Check.GAPS, light=Light.FINE, numbers={"count": count})
        office, light = late[0].sender, Light.WAITING
        days = (now - late[0].since).days
        numbers = {"number": late[0].first, "count": count, "days": days}
    known = directory().office(office)
    names = known.names if known is not None else Texts({"en": office})
    return Finding(check=Check.GAPS, light=light, numbers=numbers, offices={"office": names})


def _sticks(session: Session, now: datetime) -> Finding:
    """The sticks that a courier should have brought back; the one that is late longest is named."""
    under_way = [one for one in Sticks(session).listed() if one.state is StickState.UNDER_WAY]
    late = sorted(
        (one.due_at, one.number, one.courier)
        for one in under_way
        if one.due_at is not None and one.due_at < now
    )
    if not late:
        return Finding(check=Check.STICKS, light=Light.FINE, numbers={"count": len(under_way)})
    due, number, courier = late[0]
    return Finding(
        check=Check.STICKS,
        light=Light.ATTENTION,
        numbers={"count": len(late), "minutes": int((now - due).total_seconds()) // 60},
        names={"stick": number, "courier": courier},
    )


def _key(directory: Callable[[], Directory], now: datetime) -> Finding:
    ending = expiring(directory(), now, _KEY_SOON)
    if not ending:
        return Finding(check=Check.KEY, light=Light.FINE)
    return Finding(check=Check.KEY, light=Light.WAITING, numbers={"days": ending[0].days})


def _held(session: Session, periods: Callable[[], Periods]) -> Finding:
    """Packets that nobody believes yet, kept whole; `due` ones for as long as they may be."""
    held, now = Quarantine(session).listed(), session.clock()
    days = periods().quarantined if held else 0
    due = sum(one.is_due(days, now) for one in held)
    light = Light.ATTENTION if held else Light.FINE
    numbers = {"count": len(held), "due": due}
    return Finding(check=Check.QUARANTINE, light=light, numbers=numbers)


def kit_lost_finding(lost: KitLost) -> Finding:
    """The kit installed last is damaged: which one is in use instead."""
    numbers = {"fallback": 1} if lost.instead is None else {"fallback": 1, "version": lost.instead}
    return Finding(check=Check.KIT, light=Light.ATTENTION, numbers=numbers)


def care_of(session: Session, items: Callable[[], Sequence[KeptItem]]) -> tuple[Ask, Ask]:
    """What is kept beyond its time, which is erased by hand only, and what people wait for."""
    return partial(_retention, items), partial(_requests, session)


def _retention(items: Callable[[], Sequence[KeptItem]]) -> Finding:
    standings = [item.standing for item in items()]
    numbers = {
        "due": standings.count(Standing.DUE),
        "soon": standings.count(Standing.SOON),
        "held": standings.count(Standing.HELD),
    }
    light = Light.ATTENTION if numbers["due"] else Light.FINE
    return Finding(check=Check.RETENTION, light=light, numbers=numbers)


def _requests(session: Session) -> Finding:
    """What people asked for by their code and have no answer to yet."""
    now, waiting = session.clock(), Requests(session).open_ones()
    overdue = sum(one.due_at <= now for one in waiting)
    soon = sum(now < one.due_at <= now + SOON for one in waiting)
    light = Light.ATTENTION if overdue else Light.WAITING if soon else Light.FINE
    numbers = {"count": len(waiting), "overdue": overdue, "soon": soon}
    return Finding(check=Check.REQUESTS, light=light, numbers=numbers)
