"""The assessments of interviews: the newest, and every one that somebody decided on."""

from collections.abc import Collection, Sequence

from postdesk.model.assessments import Assessment
from postdesk.model.ids import InterviewId
from postdesk.store.audit import Audit, AuditKind
from postdesk.store.bodies import from_body, sealed_to_of, to_body
from postdesk.store.moments import stored
from postdesk.store.session import Session
from postdesk.store.set_apart import SetApart


class Assessments:
    """The assessments of one database."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def put(
        self,
        interview: InterviewId,
        assessment: Assessment,
        *,
        sealed: Collection[str] = (),
        entitled: Sequence[str] = (),
    ) -> None:
        """Keep an interview's newest assessment.

        One with the digest of the newest is known already; one that nobody decided on is replaced,
        since every answer makes another. What was answered to the questions `sealed` is read by
        `entitled` (`age1...`) alone, as the answers are.
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
                SetApart(session).drop(interview, _name(newest[1]))
            whole = sealed_to_of(session, interview)
            for_all = assessment if whole else assessment.withholding(sealed)
            if for_all != assessment:
                self._set_apart(interview, assessment, entitled)
            session.run(
                "INSERT INTO assessments (interview, digest, at, body) VALUES (?, ?, ?, ?)",
                (
                    interview,
                    assessment.digest,
                    stored(assessment.at),
                    to_body(for_all, whole),
                ),
            )
            Audit(session).append(AuditKind.WRITTEN, interview, "assessment")

    def _set_apart(
        self, interview: InterviewId, assessment: Assessment, entitled: Sequence[str]
    ) -> None:
        SetApart(self._session).put(interview, _name(assessment.digest), assessment, entitled)

    def newest(self, interview: InterviewId) -> Assessment | None:
        """The newest assessment, or None before the first. Raises `SEALED_PART`."""
        kept = self.kept(interview)
        return kept[-1] if kept else None

    def find(self, interview: InterviewId, digest: str) -> Assessment | None:
        """The assessment of a digest, or None. Raises `SEALED_PART`."""
        kept = self.kept(interview)
        return next((found for found in kept if found.digest == digest), None)

    def kept(self, interview: InterviewId) -> tuple[Assessment, ...]:
        """All that are kept, oldest first, whole where that is open to us. Raises `SEALED_PART`."""
        rows = self._session.rows(
            "SELECT digest, body FROM assessments WHERE interview = ? ORDER BY number", (interview,)
        )
        apart, identity = SetApart(self._session), self._session.identity
        return tuple(
            apart.find(interview, _name(digest), Assessment)
            or from_body(Assessment, body, identity)
            for digest, body in rows
        )

    def _is_decided(self, interview: InterviewId, digest: str) -> bool:
        row = self._session.row(
            "SELECT 1 FROM decisions WHERE interview = ? AND digest = ?", (interview, digest)
        )
        return row is not None


def _name(digest: str) -> str:
    return f"assessment {digest}"
