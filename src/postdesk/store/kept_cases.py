"""What tells how long a received case is kept: its states by code, and since when they stand."""

from dataclasses import dataclass
from datetime import datetime

from postdesk.model.ids import CaseCode
from postdesk.model.keeping import Hold
from postdesk.model.packets import ReceiptState
from postdesk.store.audit import AuditKind
from postdesk.store.moments import read_moment
from postdesk.store.retention import Retention
from postdesk.store.session import Session


@dataclass(frozen=True)
class KeptCase:
    """All cases of one code: where each stands, and when the last word on any of them was said."""

    code: CaseCode
    states: tuple[ReceiptState, ...]
    since: datetime
    hold: Hold | None = None


def kept_cases(session: Session) -> tuple[KeptCase, ...]:
    """Every code of the register, without reading what was told about its person.

    The last word is the newest entry of the audit chain on a case; before any, its arrival.
    """
    words = {
        record: read_moment(at)
        for record, at in session.rows(
            "SELECT record, max(at) FROM audit WHERE record > 'case ' AND record < 'case!' "
            "AND kind = ? GROUP BY record",
            (AuditKind.WRITTEN,),
        )
    }
    holds = {one.record: one for one in Retention(session).holds()}
    found: dict[CaseCode, KeptCase] = {}
    rows = session.rows("SELECT number, code, state, received_at FROM cases ORDER BY number")
    for number, code, state, received_at in rows:
        since = words.get(f"case {number}", read_moment(received_at))
        before = found.get(code)
        states: tuple[ReceiptState, ...] = (ReceiptState(state),)
        if before is not None:
            states, since = (*before.states, *states), max(before.since, since)
        found[code] = KeptCase(CaseCode(code), states, since, holds.get(code))
    return tuple(found.values())
