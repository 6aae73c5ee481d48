"""Shifts: who opened and closed them, and what they told the next."""

from datetime import datetime

from postdesk.errors import Code, PostDeskError
from postdesk.model.base import Frozen
from postdesk.model.ids import PersonId
from postdesk.store.audit import Audit, AuditKind
from postdesk.store.bodies import from_body, to_body
from postdesk.store.moments import stored
from postdesk.store.session import Session


class Shift(Frozen):
    """A shift; `note` is for the next one."""

    id: str
    opened_by: PersonId
    opened_at: datetime
    closed_by: PersonId | None = None
    closed_at: datetime | None = None
    note: str = ""


class Shifts:
    """The shifts of one vault."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def open(self) -> Shift:
        """Begin a shift; the one that is open is returned instead."""
        session = self._session
        with session.writing():
            current = self.current()
            if current is not None:
                return current
            shift = Shift(
                id=session.new_id(), opened_by=session.person.id, opened_at=session.clock()
            )
            session.run(
                "INSERT INTO shifts (id, opened_at, body) VALUES (?, ?, ?)",
                (shift.id, stored(shift.opened_at), to_body(shift)),
            )
            Audit(session).append(AuditKind.WRITTEN, shift.id, "shift opened")
        return shift

    def current(self) -> Shift | None:
        """The open shift, or None."""
        row = self._session.row("SELECT body FROM shifts WHERE closed_at = ''")
        return None if row is None else from_body(Shift, row[0], "")

    def close(self, note: str = "") -> Shift:
        """End the open shift. Raises `WRONG_USE` if none is open."""
        session = self._session
        with session.writing():
            current = self.current()
            if current is None:
                raise PostDeskError(Code.WRONG_USE)
            closing = {"closed_by": session.person.id, "closed_at": session.clock(), "note": note}
            shift = current.model_copy(update=closing)
            session.run(
                "UPDATE shifts SET closed_at = ?, body = ? WHERE id = ?",
                (stored(session.clock()), to_body(shift), shift.id),
            )
            Audit(session).append(AuditKind.WRITTEN, shift.id, "shift closed")
        return shift

    def last(self, limit: int = 10) -> tuple[Shift, ...]:
        """The newest shifts, the newest first."""
        rows = self._session.rows(
            "SELECT body FROM shifts ORDER BY opened_at DESC LIMIT ?", (limit,)
        )
        return tuple(from_body(Shift, row[0], "") for row in rows)
