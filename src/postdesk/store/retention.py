"""What tells how long each interview is kept: since when, passed on how, held by whom."""

from collections import defaultdict
from datetime import datetime

from postdesk.model.base import Frozen
from postdesk.model.ids import CaseCode, InterviewId, PersonId
from postdesk.model.interviews import Interview, InterviewStatus
from postdesk.model.keeping import Hold
from postdesk.model.packets import ReceiptState
from postdesk.model.referrals import ReferralState
from postdesk.store.audit import Audit, AuditKind
from postdesk.store.bodies import from_readable_body
from postdesk.store.moments import read_moment, stored
from postdesk.store.session import Row, Session

_TAKEN_OVER = (ReceiptState.ACCEPTED, ReceiptState.OUTCOME)


class PassedOn(Frozen):
    """One referral of an interview, as far as time is concerned.

    `answered_at` is when its office took it over, or last gave it back, by its own clock, None
    before.
    """

    state: ReferralState
    by_packet: bool
    answered_at: datetime | None = None


class Kept(Frozen):
    """An interview that lies in the vault and is open to us."""

    interview: InterviewId
    code: CaseCode
    status: InterviewStatus
    changed_at: datetime
    passed_on: tuple[PassedOn, ...] = ()
    hold: Hold | None = None
    sealed: bool = False
    """Whether it is sealed as a whole to us, and so to few others."""


class Retention:
    """What one vault keeps, and its legal holds; how long a class is kept is the kit's to say."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def kept(self) -> tuple[Kept, ...]:
        """Every interview open to us, the one unchanged for longest first.

        Those sealed to others are left out: they stand in no list.
        """
        referrals, holds = self._referrals(), {one.record: one for one in self.holds()}
        rows = self._session.rows(
            "SELECT id, code, status, changed_at, "
            "CASE sealed_to WHEN '[]' THEN '' ELSE body END FROM interviews "
            "ORDER BY changed_at, id"
        )
        return tuple(
            Kept(
                interview=InterviewId(row[0]),
                code=CaseCode(row[1]),
                status=InterviewStatus(row[2]),
                changed_at=read_moment(row[3]),
                passed_on=tuple(referrals[row[0]]),
                hold=holds.get(row[0]),
                sealed=bool(row[4]),
            )
            for row in rows
            if self._is_open(row)
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

    def release(self, record: str, reason: str) -> None:
        """End a hold; `reason` is a code."""
        with self._session.writing():
            self._session.run("DELETE FROM legal_holds WHERE record = ?", (record,))
            Audit(self._session).append(AuditKind.SETTING, record, f"released {reason}")

    def is_held(self, record: str) -> bool:
        """Whether a record is on hold."""
        row = self._session.row("SELECT 1 FROM legal_holds WHERE record = ?", (record,))
        return row is not None

    def holds(self) -> tuple[Hold, ...]:
        """All holds, oldest first."""
        rows = self._session.rows(
            "SELECT record, at, who, reason FROM legal_holds ORDER BY at, record"
        )
        return tuple(
            Hold(record=record, at=read_moment(at), who=PersonId(who), reason=reason)
            for record, at, who, reason in rows
        )

    def _referrals(self) -> defaultdict[str, list[PassedOn]]:
        """What was passed on of each interview, without opening any of it."""
        rows = self._session.rows(
            "SELECT interview, state, referrals.packet, "
            "(SELECT min(at) FROM receipt_lines WHERE receipt_lines.packet = referrals.packet "
            "AND receipt_lines.state IN (?, ?)), "
            "(SELECT max(at) FROM receipt_lines WHERE receipt_lines.packet = referrals.packet "
            "AND receipt_lines.state = ?) FROM referrals ORDER BY made_at, id",
            (*_TAKEN_OVER, ReceiptState.RETURNED),
        )
        found: defaultdict[str, list[PassedOn]] = defaultdict(list)
        for interview, state, packet, accepted, returned in rows:
            answered = returned if state == ReferralState.RETURNED else accepted
            moment = read_moment(answered) if answered else None
            found[interview].append(
                PassedOn(state=ReferralState(state), by_packet=bool(packet), answered_at=moment)
            )
        return found

    def _is_open(self, row: Row) -> bool:
        """Whether an interview is not sealed to others; only sealed ones have to be tried."""
        sealed = row[4]
        identity = self._session.identity
        return not sealed or from_readable_body(Interview, sealed, identity) is not None
