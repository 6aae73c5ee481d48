"""Erasing an interview so that nothing of it is left but a tombstone."""

from collections.abc import Sequence
from datetime import datetime

from postdesk.errors import Code, PostDeskError
from postdesk.model.base import Frozen
from postdesk.model.ids import CaseCode, InterviewId
from postdesk.model.referrals import ReferralState
from postdesk.store.audit import Audit, AuditKind
from postdesk.store.bodies import sealed_to_of
from postdesk.store.cases import Cases
from postdesk.store.ledger import Ledger
from postdesk.store.messages import Messages
from postdesk.store.moments import read_moment, stored
from postdesk.store.moving import delete_interview, wipe_free_pages
from postdesk.store.retention import Retention
from postdesk.store.session import Session
from postdesk.store.unseen import mark_unseen


class Tombstone(Frozen):
    """That a record (an interview's id, or a case's code) was erased, when and why.

    `code` is that of an interview, so that whoever holds its slip can be told; older ones lack it.
    """

    record: str
    at: datetime
    reason: str
    code: str = ""


class Erasure:
    """Erasing in one vault; backups made before keep what they have until they age out."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def interview(self, interview: InterviewId, reason: str) -> Tombstone:
        """Erase an interview: answers, history, assessments, decisions, referrals, sealed parts.

        Packets about it that still wait to be written go too, answers to an office among them.
        `reason` is a code. Its pages are emptied and the file is packed. Raises `WRONG_USE` if
        there is none, `NOT_PERMITTED` while it is on hold.
        """
        tombstone = self.remove(interview, reason)
        wipe_free_pages(self._session)
        self._session.keep_beside()
        return tombstone

    def remove(self, interview: InterviewId, reason: str) -> Tombstone:
        """Erase as `interview` does, but leave the packing of the file to one `wipe` for many."""
        session = self._session
        with session.transaction():
            # asked inside, so that a hold put on meanwhile counts
            self._check_not_held(interview)
            row = session.row("SELECT code FROM interviews WHERE id = ?", (interview,))
            if row is None:
                raise PostDeskError(Code.WRONG_USE)
            about = "packet IN (SELECT packet FROM referrals WHERE interview = ? AND packet <> '')"
            waiting = session.rows(
                f"SELECT packet FROM packets_out WHERE state = ? AND {about}",  # noqa: S608
                (ReferralState.SEALED, interview),
            )
            # on no stick yet: without bytes it never will be, and must not look as if it waited
            Ledger(session).keep_back([row[0] for row in waiting])
            session.run(
                f"UPDATE packets_out SET data = NULL WHERE {about}",  # noqa: S608 - own texts
                (interview,),
            )
            Ledger(session).keep_back(Messages(session).answers_sent(interview))
            entitled = sealed_to_of(session, interview)
            delete_interview(session, interview)
            if entitled:
                mark_unseen(session, interview, row[0], entitled)
            return self._bury(interview, reason, row[0])

    def case(self, code: CaseCode, reason: str) -> Tombstone:
        """Erase every case of the register that a code was received with, out of its index too.

        Raises `WRONG_USE` if there is none, `NOT_PERMITTED` while it is on hold.
        """
        tombstone = self.remove_case(code, reason)
        self.wipe()
        return tombstone

    def remove_case(self, code: CaseCode, reason: str) -> Tombstone:
        """Erase as `case` does, but leave the packing of the file to one `wipe` for many.

        Questions about it that still wait to be written to a stick never leave.
        """
        session, cases = self._session, Cases(self._session)
        with session.writing():
            # asked inside, so that a hold put on meanwhile counts
            self._check_not_held(code)
            found = session.rows("SELECT number, packet FROM cases WHERE code = ?", (code,))
            if not found:
                raise PostDeskError(Code.WRONG_USE)
            for number, packet in found:
                Ledger(session).keep_back(Messages(session).questions_sent(packet))
                cases.remove(number)
            return self._bury(code, reason, code)

    def is_buried(self, record: str) -> bool:
        """Whether a record was erased, so that a repeated packet does not bring it back."""
        row = self._session.row("SELECT 1 FROM tombstones WHERE record = ?", (record,))
        return row is not None

    def tombstones(self) -> tuple[Tombstone, ...]:
        """All tombstones, oldest first."""
        return self._tombstones("1", ())

    def tombstone_of(self, code: CaseCode) -> Tombstone | None:
        """What is left of an erased interview that had this code, the newest, or None."""
        return next(reversed(self._tombstones("code = ?", (code,))), None)

    def _tombstones(self, condition: str, values: Sequence[str]) -> tuple[Tombstone, ...]:
        rows = self._session.rows(
            f"SELECT record, at, reason, code FROM tombstones WHERE {condition} "  # noqa: S608
            "ORDER BY at, record",
            values,
        )
        return tuple(
            Tombstone(record=record, at=read_moment(at), reason=reason, code=code)
            for record, at, reason, code in rows
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
        self._session.keep_beside()

    def _bury(self, record: str, reason: str, code: str = "") -> Tombstone:
        at = self._session.clock()
        self._session.run(
            "INSERT OR REPLACE INTO tombstones (record, at, reason, code) VALUES (?, ?, ?, ?)",
            (record, stored(at), reason, code),
        )
        Audit(self._session).append(AuditKind.ERASED, record, reason)
        return Tombstone(record=record, at=at, reason=reason, code=code)
