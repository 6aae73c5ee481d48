"""What a salvaged database remembers by its audit chain where rows are lost: stones and holds."""

from collections.abc import Mapping

from postdesk.store.audit import AuditKind
from postdesk.store.erased_list import Erased
from postdesk.store.session import Session

_OF_PARTS = frozenset({"links", "quarantine", "removed", "sealed"})
"""How entries begin that tell of something erased which was no whole record."""
_HELD = "held "


def remember(session: Session, listed: Mapping[str, Erased]) -> None:
    """Put back lost tombstones and legal holds, inside the open transaction.

    Or what was erased would be told as lost and come back from a backup, and what a court needs be
    erased. `listed` is what lies beside the vault; of it only the code is taken.
    """
    _stones(session, listed)
    _holds(session)


def _stones(session: Session, listed: Mapping[str, Erased]) -> None:
    cases = {
        record
        for (record,) in session.rows(
            "SELECT DISTINCT record FROM audit WHERE kind = ? AND what = 'case'",
            (AuditKind.IMPORTED,),
        )
    }
    for record, at, reason in session.rows(
        "SELECT record, at, what FROM audit WHERE kind = ? AND record <> '' "
        "AND record NOT IN (SELECT id FROM interviews) "
        "AND record NOT IN (SELECT code FROM cases) ORDER BY number DESC",
        (AuditKind.ERASED,),
    ):
        if reason.partition(" ")[0] in _OF_PARTS:
            continue
        known = listed.get(record)
        code = record if record in cases else known.code if known is not None else ""
        session.run(
            "INSERT OR IGNORE INTO tombstones (record, at, reason, code) VALUES (?, ?, ?, ?)",
            (record, at, reason, code),
        )


def _holds(session: Session) -> None:
    """The last word of the chain on each record counts; nobody holds what is not there."""
    session.run(
        "INSERT OR IGNORE INTO legal_holds (record, at, who, reason) "
        "SELECT record, at, who, substr(what, length(?) + 1) FROM audit WHERE number IN "
        "(SELECT max(number) FROM audit WHERE kind = ? AND (what LIKE ? OR what LIKE 'released %') "
        "GROUP BY record) AND what LIKE ? "
        "AND record NOT IN (SELECT record FROM tombstones)",
        (_HELD, AuditKind.SETTING, f"{_HELD}%", f"{_HELD}%"),
    )
