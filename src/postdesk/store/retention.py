"""Whose time is up: interviews due for erasure, and those that a legal hold keeps."""

from datetime import timedelta
from enum import StrEnum

from postdesk.model.base import Frozen
from postdesk.model.ids import CaseCode, InterviewId
from postdesk.model.interviews import InterviewStatus
from postdesk.model.referrals import ReferralState
from postdesk.store.audit import Audit, AuditKind
from postdesk.store.moments import stored
from postdesk.store.session import Session

_DONE = (InterviewStatus.CLOSED, InterviewStatus.DECIDED)
_TAKEN_OVER = (ReferralState.ACCEPTED, ReferralState.OUTCOME)


class DueBecause(StrEnum):
    """Why an interview is due."""

    UNREFERRED = "unreferred"
    TAKEN_OVER = "taken_over"
    """Every referral of it was accepted: the code and the ledger are enough from now on."""


class Due(Frozen):
    """An interview whose time is up."""

    interview: InterviewId
    code: CaseCode
    because: DueBecause


class Retention:
    """The clocks of one vault; how long each runs is the kit's to say."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def due(self, *, unreferred: timedelta, taken_over: timedelta) -> tuple[Due, ...]:
        """The closed interviews not changed for so long, oldest first, without those on hold."""
        now = self._session.clock()
        rows = self._session.rows(
            "SELECT interviews.id, interviews.code, count(referrals.interview) FROM interviews "
            "LEFT JOIN referrals ON referrals.interview = interviews.id "
            "WHERE interviews.status IN (?, ?) "
            "AND interviews.id NOT IN (SELECT record FROM legal_holds) "
            "GROUP BY interviews.id HAVING "
            "(count(referrals.interview) = 0 AND changed_at < ?) OR "
            "(count(referrals.interview) > 0 AND sum(state NOT IN (?, ?)) = 0 AND changed_at < ?) "
            "ORDER BY changed_at, interviews.id",
            (*_DONE, stored(now - unreferred), *_TAKEN_OVER, stored(now - taken_over)),
        )
        return tuple(
            Due(
                interview=interview,
                code=code,
                because=DueBecause.TAKEN_OVER if referrals else DueBecause.UNREFERRED,
            )
            for interview, code, referrals in rows
        )

    def hold(self, record: str, reason: str) -> None:
        """Keep a record (an interview's id or a case's code) from erasure; `reason` is a code."""
        session = self._session
        with session.writing():
            session.run(
                "INSERT OR REPLACE INTO legal_holds (record, at, who, reason) VALUES (?, ?, ?, ?)",
                (record, stored(session.clock()), session.person.id, reason),
            )
            Audit(session).append(AuditKind.SETTING, record, f"held {reason}")

    def release(self, record: str) -> None:
        """End a hold."""
        with self._session.writing():
            self._session.run("DELETE FROM legal_holds WHERE record = ?", (record,))
            Audit(self._session).append(AuditKind.SETTING, record, "released")

    def is_held(self, record: str) -> bool:
        """Whether a record is on hold."""
        row = self._session.row("SELECT 1 FROM legal_holds WHERE record = ?", (record,))
        return row is not None
