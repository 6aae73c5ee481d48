"""Erasing an interview so that nothing of it is left but a tombstone."""

from datetime import datetime

from postdesk.errors import Code, PostDeskError
from postdesk.model.base import Frozen
from postdesk.model.ids import CaseCode, InterviewId
from postdesk.store.audit import Audit, AuditKind
from postdesk.store.cases import Cases
from postdesk.store.moments import read_moment, stored
from postdesk.store.moving import delete_interview, wipe_free_pages
from postdesk.store.retention import Retention
from postdesk.store.session import Session


class Tombstone(Frozen):
    """That a record (an interview's id, or a case's code) was erased, when and why."""

    record: str
    at: datetime
    reason: str


class Erasure:
    """Erasing in one vault; backups made before keep what they have until they age out."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def interview(self, interview: InterviewId, reason: str) -> Tombstone:
        """Erase an interview: answers, history, assessments, decisions, referrals, sealed parts.

        Packets about it that still wait to be written go too. `reason` is a code. Its pages are
        emptied and the file is packed. Raises `WRONG_USE` if there is none, `NOT_PERMITTED` while
        it is on hold.
        """
        session = self._session
        self._check_not_held(interview)
        with session.transaction():
            if session.row("SELECT 1 FROM interviews WHERE id = ?", (interview,)) is None:
                raise PostDeskError(Code.WRONG_USE)
            session.run(
                "UPDATE packets_out SET data = NULL WHERE packet IN "
                "(SELECT packet FROM referrals WHERE interview = ? AND packet <> '')",
                (interview,),
            )
            delete_interview(session, interview)
            tombstone = self._bury(interview, reason)
        wipe_free_pages(session)
        return tombstone

    def case(self, code: CaseCode, reason: str) -> Tombstone:
        """Erase every case of the register that a code was received with, out of its index too.

        Raises `WRONG_USE` if there is none, `NOT_PERMITTED` while it is on hold.
        """
        session, cases = self._session, Cases(self._session)
        self._check_not_held(code)
        with session.transaction():
            numbers = session.rows("SELECT number FROM cases WHERE code = ?", (code,))
            if not numbers:
                raise PostDeskError(Code.WRONG_USE)
            for (number,) in numbers:
                cases.remove(number)
            session.run("INSERT INTO cases_fts (cases_fts) VALUES ('optimize')")
            tombstone = self._bury(code, reason)
        wipe_free_pages(session)
        return tombstone

    def is_buried(self, record: str) -> bool:
        """Whether a record was erased, so that a repeated packet does not bring it back."""
        row = self._session.row("SELECT 1 FROM tombstones WHERE record = ?", (record,))
        return row is not None

    def tombstones(self) -> tuple[Tombstone, ...]:
        """All tombstones, oldest first."""
        rows = self._session.rows("SELECT record, at, reason FROM tombstones ORDER BY at, record")
        return tuple(
            Tombstone(record=record, at=read_moment(at), reason=reason)
            for record, at, reason in rows
        )

    def _check_not_held(self, record: str) -> None:
        if self.is_held(record):
            raise PostDeskError(Code.NOT_PERMITTED)

    def bury(self, record: str, reason: str) -> Tombstone:
        """Note that a record was taken back, also one that never came. `reason` is a code."""
        with self._session.writing():
            return self._bury(record, reason)

    def is_held(self, record: str) -> bool:
        """Whether a legal hold keeps a record."""
        return Retention(self._session).is_held(record)

    def wipe(self) -> None:
        """Pack the file after rows were removed elsewhere; outside of any transaction."""
        self._session.run("INSERT INTO cases_fts (cases_fts) VALUES ('optimize')")
        wipe_free_pages(self._session)

    def _bury(self, record: str, reason: str) -> Tombstone:
        at = self._session.clock()
        self._session.run(
            "INSERT OR REPLACE INTO tombstones (record, at, reason) VALUES (?, ?, ?)",
            (record, stored(at), reason),
        )
        Audit(self._session).append(AuditKind.ERASED, record, reason)
        return Tombstone(record=record, at=at, reason=reason)
