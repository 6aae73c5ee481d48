"""Type in an interview that was held on paper: what must be exact is typed twice, unseen."""

from dataclasses import dataclass, replace

from postdesk.desk.interviewing import (
    Beginning,
    Interviewing,
    Step,
    add_interview,
    opened_again,
)
from postdesk.desk.interviewing import resume as resume_asking
from postdesk.desk.post import Post
from postdesk.errors import Code, PostDeskError
from postdesk.forms.flow import Effects, Shown
from postdesk.forms.twice import same_answer, typed_twice
from postdesk.model.answers import Answer, AnswerSheet, AnswerState, Source
from postdesk.model.assessments import Assessment
from postdesk.model.ids import InterviewId, NodeRef
from postdesk.model.interviews import (
    ConsentPurpose,
    ConsentState,
    Interview,
    SecondTyping,
    TonightPlan,
)
from postdesk.model.roles import Right, require
from postdesk.store.audit import AuditKind


@dataclass(frozen=True)
class Difference:
    """Two typings of one answer that differ; the first is the one that is stored."""

    ref: NodeRef
    first: Answer
    second: Answer


def begin_typing(post: Post, beginning: Beginning) -> "TypingBack":
    """Begin to type in what `beginning.paper` tells of.

    Raises `WRONG_USE` if there is no paper, or one from a moment that has not come yet.
    """
    require(post.person.role, Right.LEAD)
    paper = beginning.paper
    if paper is None or paper.spoken_at > post.clock():
        raise PostDeskError(Code.WRONG_USE, why="paper")
    interview = add_interview(post, beginning)
    post.audit.append(AuditKind.WRITTEN, interview.id, "typed in from paper")
    opened = TypingBack(post, interview, AnswerSheet())
    opened.take_defaults()
    return opened


def resume(post: Post, interview_id: InterviewId) -> Interviewing:
    """As `interviewing.resume`: typed on where it comes from paper and was never finished."""
    require(post.person.role, Right.LEAD)
    interview = post.notebook.get(interview_id)
    if interview.paper is None or interview.corrections:
        return resume_asking(post, interview_id)
    return opened_again(post, interview_id, TypingBack)


class TypingBack(Interviewing):
    """A paper that is typed in; what was typed is saved at once, as in any interview.

    An answer to be typed twice stays in front after the first typing without its answer
    (`awaits_second`). A second typing that differs changes no answer and is saved beside the first
    until the two are settled: `difference`, whenever its question is in front. No step tells of
    an emergency: nobody sits across the desk. The shift page does; the review shows every sign.
    """

    def __init__(self, post: Post, interview: Interview, sheet: AnswerSheet) -> None:
        super().__init__(post, interview, sheet)
        paths = typed_twice(self.flow.form)
        self._twice = frozenset(node.name for node in self.guide.nodes if node.path in paths)

    @property
    def difference(self) -> Difference | None:
        """Two typings that differ at the question where the typing stands."""
        ref = self._position()
        second = next((one for one in self._differing if one.ref == ref), None)
        if ref is None or second is None or not self.awaits_second(ref):
            return None
        first = self.flow.shown(ref).answer
        if first is None:
            return None
        other = first.model_copy(update={"state": second.state, "value": second.value})
        return Difference(ref, first, other)

    def awaits_second(self, ref: NodeRef) -> bool:
        """Whether the answer there was typed once only and is to be typed again."""
        shown = self.flow.shown(ref)
        typed = shown.answer is not None and shown.answer.state is AnswerState.ANSWERED
        return typed and shown.name in self._twice and ref not in self._confirmed

    def typed_once(self) -> tuple[NodeRef, ...]:
        """Where answers stand that are still to be typed a second time."""
        return tuple(ref for ref in self.flow.asked() if self.awaits_second(ref))

    def in_lists(self) -> tuple[Shown, ...]:
        """As any interview; an answer typed once only stands in no list, it is typed again."""
        return tuple(self._bare(shown) for shown in super().in_lists())

    def current(self) -> Step:
        return self._unseen(super().current())

    def go(self, ref: NodeRef) -> Step:
        return self._unseen(super().go(ref))

    def answer(
        self,
        ref: NodeRef,
        value: str,
        *,
        source: Source | None = None,
        note: str | None = None,
        observation: str | None = None,
    ) -> Step:
        """Take a first typing and stay, or a second one and go on where both agree."""
        if self.awaits_second(ref):
            return self._second(ref, AnswerState.ANSWERED, value)
        before = self.interview
        self._unsettle(ref)
        try:
            return super().answer(ref, value, source=source, note=note, observation=observation)
        except PostDeskError:
            self.interview = before
            raise

    def state(self, ref: NodeRef, state: AnswerState) -> Step:
        """Take what stands instead of an answer; for a second typing it is a difference."""
        if self.awaits_second(ref) and state is not AnswerState.UNANSWERED:
            return self._second(ref, state, "")
        before = self.interview
        self._drop(ref)
        try:
            return super().state(ref, state)
        except PostDeskError:
            self.interview = before
            raise

    def settle(self, *, second: bool) -> Step:
        """Keep the first or the second of two typings that differ, after a look at the paper.

        Raises `ANSWER_INVALID` and changes nothing if the guide does not allow the second.
        """
        found = self.difference
        if found is None:
            raise PostDeskError(Code.WRONG_USE, why="no_difference")
        kept = found.second if second else found.first
        before = self.interview
        self._confirm(found.ref)
        try:
            if kept.state is AnswerState.ANSWERED:
                return super().answer(found.ref, kept.value)
            return super().state(found.ref, kept.state)
        except PostDeskError:
            self.interview = before
            raise

    def type_anew(self) -> Step:
        """Neither typing is right: the answer is open again and is typed twice from here."""
        found = self.difference
        if found is None:
            return self.current()
        ref = found.ref
        self._drop(ref)
        effects = self.flow.answer(ref, AnswerState.UNANSWERED)
        return self._settle(effects, ref)

    def close(self, tonight: TonightPlan | None = None) -> Assessment:
        """As any interview; raises `TYPED_ONCE` while something kept was typed once only."""
        left = self.typed_once()
        taken_back = self.interview.consent(ConsentPurpose.STORING) is ConsentState.WITHDRAWN
        if left and self.kept and not taken_back:
            raise PostDeskError(Code.TYPED_ONCE, count=len(left))
        return super().close(tonight)

    @property
    def _confirmed(self) -> frozenset[NodeRef]:
        paper = self.interview.paper
        return frozenset(paper.twice if paper is not None else ())

    def _second(self, ref: NodeRef, state: AnswerState, value: str) -> Step:
        shown = self.flow.shown(ref)
        first = shown.answer
        if first is None:
            raise PostDeskError(Code.WRONG_USE, why="no_first")
        if first.state is state and same_answer(shown, first.value, value):
            self._confirm(ref)
            following = self.flow.next(ref)
            self._write(position=following)
            return self._unseen(
                Step(self.flow.shown(following) if following else None, self.assessment)
            )
        self._drop(ref, SecondTyping(ref=ref, state=state, value=value))
        self._write(position=ref)
        return self._unseen(Step(shown, self.assessment))

    def _after(self, ref: NodeRef) -> NodeRef | None:
        return ref if self.awaits_second(ref) else super()._after(ref)

    def _settle(self, effects: Effects, at: NodeRef | None) -> Step:
        return replace(self._unseen(super()._settle(effects, at)), emergencies=())

    def _unseen(self, step: Step) -> Step:
        """The step without the answer that is to be typed again; its notes stay in sight."""
        return replace(step, shown=self._bare(step.shown)) if step.shown is not None else step

    def _bare(self, shown: Shown) -> Shown:
        if shown.answer is None or not self.awaits_second(shown.ref):
            return shown
        bare = shown.answer.model_copy(update={"state": AnswerState.UNANSWERED, "value": ""})
        return replace(shown, answer=bare)

    @property
    def _differing(self) -> tuple[SecondTyping, ...]:
        paper = self.interview.paper
        return paper.differing if paper is not None else ()

    def _confirm(self, ref: NodeRef) -> None:
        """Both typings agree, or one was chosen: nothing is left to settle there."""
        self._drop(ref)
        self._change_paper(twice=tuple(sorted(self._confirmed | {ref})))

    def _unsettle(self, ref: NodeRef) -> None:
        """What is typed there now is a first typing."""
        self._drop(ref)
        self._change_paper(twice=tuple(sorted(self._confirmed - {ref})))

    def _drop(self, ref: NodeRef, instead: SecondTyping | None = None) -> None:
        """Forget the second typing that differs there, or put a newer one in its place."""
        others = tuple(one for one in self._differing if one.ref != ref)
        self._change_paper(differing=others if instead is None else (*others, instead))

    def _change_paper(self, **changes: object) -> None:
        """In memory only: whoever calls it saves the interview with what it belongs to."""
        paper = self.interview.paper
        if paper is not None:
            changed = paper.model_copy(update=changes)
            self.interview = self.interview.model_copy(update={"paper": changed})
