"""Where an interview is kept: apart until storing is agreed, then in the vault."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from postdesk.model.answers import Answer, AnswerSheet, RepeatInstance
from postdesk.model.ids import CaseCode, GroupId, InterviewId, NodeRef, PersonId
from postdesk.model.interviews import Interview, InterviewStatus
from postdesk.store.interviews import HistoryEntry, Interviews
from postdesk.store.pending import Pending

_NOBODY: Mapping[NodeRef, Sequence[str]] = {}
_UNFINISHED = (InterviewStatus.OPEN, InterviewStatus.PAUSED)


@dataclass(frozen=True)
class Notebook:
    """The interviews of a post, wherever they lie.

    `kept` is the vault's repository, `pending` the one with its own key that is never backed up.
    """

    kept: Interviews
    pending: Pending

    def begin(self, interview: Interview) -> None:
        """Open a new interview; it stays apart until the person agrees to storing."""
        self.pending.begin(interview)

    def next_code(self, prefix: str) -> CaseCode:
        """The next running code of the post, e.g. `R07-0412`."""
        return self.kept.next_code(prefix)

    def get(self, interview: InterviewId) -> Interview:
        """The interview of that id. Raises `PostDeskError` if there is none."""
        return self._holder(interview).get(interview)

    def sheet(self, interview: InterviewId) -> AnswerSheet:
        """The newest answers of an interview."""
        return self._holder(interview).sheet(interview)

    def closed_to_us(self, interview: InterviewId) -> tuple[NodeRef, ...]:
        """Where answers stand that are sealed to others."""
        return self._holder(interview).closed_to_us(interview)

    def sealed_places(self, interview: InterviewId) -> frozenset[NodeRef]:
        """Where answers stand that are sealed by themselves, to us too or not."""
        return self._holder(interview).sealed_places(interview)

    def writers_of_closed(self, interview: InterviewId) -> frozenset[PersonId]:
        """Who ever saved an answer that is sealed to others."""
        return self._holder(interview).writers_of_closed(interview)

    def entitled(self, interview: InterviewId) -> tuple[frozenset[str], ...]:
        """To whom (`age1...`) each sealed part of an interview is sealed; empty if all is open."""
        return self._holder(interview).entitled(interview)

    def with_flags_seen(self, interview: Interview) -> Interview:
        """The interview with the place of the history where its indicators were first seen."""
        if interview.flags_seen_after is not None:
            return interview
        saved = self._holder(interview.id).saved_so_far(interview.id)
        return interview.model_copy(update={"flags_seen_after": saved})

    def is_pending(self, interview: InterviewId) -> bool:
        """Whether storing has not been agreed yet."""
        return self.pending.holds(interview)

    def save(
        self,
        interview: Interview,
        answers: Sequence[Answer] = (),
        instances: Sequence[RepeatInstance] = (),
        *,
        why: str = "",
        sealed_to: Mapping[NodeRef, Sequence[str]] = _NOBODY,
    ) -> None:
        """Write changed answers, repeats and the interview's own state in one transaction.

        `why` stays beside the answers in the history: the reason of a correction. `sealed_to` names
        those to be sealed (`desk/sealing.save_answers`).
        """
        holder = self._holder(interview.id)
        holder.save(interview, answers, instances, why=why, sealed_to=sealed_to)

    def history(self, interview: InterviewId) -> tuple[HistoryEntry, ...]:
        """Every answer ever saved that is open to us, oldest first."""
        return self._holder(interview).history(interview)

    def keep(self, interview: InterviewId) -> None:
        """Move a pending interview into the vault, because the person agreed to storing."""
        if self.pending.holds(interview):
            self.pending.keep(interview)

    def destroy(self, interview: InterviewId) -> None:
        """Destroy a pending interview, because the person refused storing; a count remains."""
        self.pending.destroy(interview)

    def drafts(self) -> tuple[Interview, ...]:
        """All interviews that are not closed, the newest first."""
        found = (*self.pending.interviews.listed(*_UNFINISHED), *self.kept.listed(*_UNFINISHED))
        return tuple(sorted(found, key=lambda draft: draft.changed_at, reverse=True))

    def companions(self, group: GroupId) -> tuple[Interview, ...]:
        """The interviews of people who travel together, kept or pending, by code."""
        found = (*self.pending.interviews.companions(group), *self.kept.companions(group))
        return tuple(sorted(found, key=lambda one: one.code))

    def from_paper(self, spoken_at: datetime) -> tuple[CaseCode, ...]:
        """The codes of interviews typed in from a paper of that very moment, kept or pending."""
        found = (*self.pending.interviews.from_paper(spoken_at), *self.kept.from_paper(spoken_at))
        return tuple(sorted(found))

    def _holder(self, interview: InterviewId) -> Interviews:
        return self.pending.interviews if self.pending.holds(interview) else self.kept
