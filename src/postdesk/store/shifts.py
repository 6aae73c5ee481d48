"""Shifts: who opened and closed them, who is on duty, and what one tells the next."""

from collections.abc import Sequence
from datetime import datetime

from postdesk.errors import Code, PostDeskError
from postdesk.model.base import Frozen
from postdesk.model.ids import PersonId
from postdesk.store.audit import Audit, AuditKind
from postdesk.store.bodies import from_body, from_readable_body, to_body
from postdesk.store.moments import stored
from postdesk.store.session import Session, Value


class OnDuty(Frozen):
    """Somebody who took up the shift, and when."""

    person: PersonId
    since: datetime


class Shift(Frozen):
    """A shift; `note` is for the next one. `closed_by` is None if nobody handed it over."""

    id: str
    opened_by: PersonId
    opened_at: datetime
    closed_by: PersonId | None = None
    closed_at: datetime | None = None
    note: str = ""
    on_duty: tuple[OnDuty, ...] = ()
    """In the order in which they came."""


class Shifts:
    """The shifts of one vault."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def take_up(self) -> Shift:
        """Put the person of the session on duty, in a shift of their own if none is open."""
        session = self._session
        with session.writing():
            shift = self.current() or self._open()
            if any(one.person == session.person.id for one in shift.on_duty):
                return shift
            mine = OnDuty(person=session.person.id, since=session.clock())
            return self._put(shift, "shift taken up", on_duty=(*shift.on_duty, mine))

    def leave(self) -> Shift:
        """Take the person of the session off duty. Raises `WRONG_USE` if they are not on it."""
        with self._session.writing():
            shift = self.current()
            mine = self._session.person.id
            if shift is None or all(one.person != mine for one in shift.on_duty):
                raise PostDeskError(Code.WRONG_USE, why="not_on_duty")
            others = tuple(one for one in shift.on_duty if one.person != mine)
            return self._put(shift, "shift left", on_duty=others)

    def current(self) -> Shift | None:
        """The open shift, or None. Raises `RECORD_DAMAGED`."""
        row = self._session.row("SELECT body FROM shifts WHERE closed_at = ''")
        return None if row is None else from_body(Shift, row[0], "")

    def close(self, note: str = "", *, handed_over: bool = True) -> Shift:
        """End the open shift; notes of those before it go. Raises `WRONG_USE` if none is open."""
        session = self._session
        with session.writing():
            current = self.current()
            if current is None:
                raise PostDeskError(Code.WRONG_USE, why="no_shift")
            self._forget_notes()
            by = session.person.id if handed_over else None
            return self._put(
                current, "shift closed", closed_by=by, closed_at=session.clock(), note=note
            )

    def last(self, limit: int = 10) -> tuple[Shift, ...]:
        """The newest shifts that can be read, the newest first."""
        rows = self._session.rows(
            "SELECT body FROM shifts ORDER BY opened_at DESC LIMIT ?", (limit,)
        )
        found = (from_readable_body(Shift, row[0], "") for row in rows)
        return tuple(shift for shift in found if shift is not None)

    def _open(self) -> Shift:
        session = self._session
        shift = Shift(id=session.new_id(), opened_by=session.person.id, opened_at=session.clock())
        session.run(
            "INSERT INTO shifts (id, opened_at, body) VALUES (?, ?, ?)",
            (shift.id, stored(shift.opened_at), to_body(shift)),
        )
        Audit(session).append(AuditKind.WRITTEN, shift.id, "shift opened")
        return shift

    def _put(
        self, shift: Shift, what: str, **changes: str | datetime | Sequence[OnDuty] | None
    ) -> Shift:
        changed = shift.model_copy(update=changes)
        self._write(changed)
        Audit(self._session).append(AuditKind.WRITTEN, shift.id, what)
        return changed

    def _forget_notes(self) -> None:
        """A note may tell of people and belongs to no interview: it lives for one shift."""
        noted = (shift for shift in self.last(limit=-1) if shift.note)
        for shift in noted:
            self._write(shift.model_copy(update={"note": ""}))

    def _write(self, shift: Shift) -> None:
        closed: Value = stored(shift.closed_at) if shift.closed_at is not None else ""
        self._session.run(
            "UPDATE shifts SET closed_at = ?, body = ? WHERE id = ?",
            (closed, to_body(shift), shift.id),
        )
