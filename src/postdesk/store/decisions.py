"""The decisions of officers and supervisors: added, never changed."""

from postdesk.model.decisions import Decision, DecisionRole
from postdesk.model.ids import InterviewId
from postdesk.store.audit import Audit, AuditKind
from postdesk.store.bodies import from_body, sealed_to_of, to_body
from postdesk.store.moments import stored
from postdesk.store.session import Session


class Decisions:
    """The decisions of one database."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def add(self, decision: Decision) -> None:
        """Keep a decision beside those before it."""
        session = self._session
        with session.writing():
            session.run(
                "INSERT INTO decisions (interview, digest, role, who, at, body) "
                "VALUES (?, ?, ?, ?, ?, ?)",
                (
                    decision.interview,
                    decision.assessment_digest,
                    decision.role,
                    decision.by,
                    stored(decision.at),
                    to_body(decision, sealed_to_of(session, decision.interview)),
                ),
            )
            what = f"decision {decision.role} {decision.verdict}"
            Audit(session).append(AuditKind.WRITTEN, decision.interview, what)

    def of(self, interview: InterviewId) -> tuple[Decision, ...]:
        """An interview's decisions, oldest first. Raises `SEALED_PART`."""
        rows = self._session.rows(
            "SELECT body FROM decisions WHERE interview = ? ORDER BY number", (interview,)
        )
        return tuple(from_body(Decision, row[0], self._session.identity) for row in rows)

    def newest(self, interview: InterviewId, role: DecisionRole) -> Decision | None:
        """The last word of an officer or supervisor, or None. Raises `SEALED_PART`."""
        of_role = [decision for decision in self.of(interview) if decision.role is role]
        return of_role[-1] if of_role else None
