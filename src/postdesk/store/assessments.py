"""The assessments of interviews: the newest, and every one that somebody decided on."""

from postdesk.model.assessments import Assessment
from postdesk.model.ids import InterviewId
from postdesk.store.audit import Audit, AuditKind
from postdesk.store.bodies import from_body, sealed_to_of, to_body
from postdesk.store.moments import stored
from postdesk.store.session import Session


class Assessments:
    """The assessments of one database."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def put(self, interview: InterviewId, assessment: Assessment) -> None:
        """Keep an interview's newest assessment.

        One with the digest of the newest is known already; one that nobody decided on is replaced,
        since every answer makes another.
        """
        session = self._session
        with session.writing():
            newest = session.row(
                "SELECT number, digest FROM assessments WHERE interview = ? "
                "ORDER BY number DESC LIMIT 1",
                (interview,),
            )
            if newest is not None and newest[1] == assessment.digest:
                return
            if newest is not None and not self._is_decided(interview, newest[1]):
                session.run("DELETE FROM assessments WHERE number = ?", (newest[0],))
            session.run(
                "INSERT INTO assessments (interview, digest, at, body) VALUES (?, ?, ?, ?)",
                (
                    interview,
                    assessment.digest,
                    stored(assessment.at),
                    to_body(assessment, sealed_to_of(session, interview)),
                ),
            )
            Audit(session).append(AuditKind.WRITTEN, interview, "assessment")

    def newest(self, interview: InterviewId) -> Assessment | None:
        """The newest assessment, or None before the first. Raises `SEALED_PART`."""
        kept = self.kept(interview)
        return kept[-1] if kept else None

    def find(self, interview: InterviewId, digest: str) -> Assessment | None:
        """The assessment of a digest, or None. Raises `SEALED_PART`."""
        kept = self.kept(interview)
        return next((found for found in kept if found.digest == digest), None)

    def kept(self, interview: InterviewId) -> tuple[Assessment, ...]:
        """All that are kept, oldest first. Raises `SEALED_PART`."""
        rows = self._session.rows(
            "SELECT body FROM assessments WHERE interview = ? ORDER BY number", (interview,)
        )
        return tuple(from_body(Assessment, row[0], self._session.identity) for row in rows)

    def _is_decided(self, interview: InterviewId, digest: str) -> bool:
        row = self._session.row(
            "SELECT 1 FROM decisions WHERE interview = ? AND digest = ?", (interview, digest)
        )
        return row is not None
