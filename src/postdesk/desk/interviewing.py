"""Conduct one interview: take an answer, save it, find the next question and the flags."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeVar

from postdesk.desk.attaching import drop_unnamed_photos, keep_photo, photo_of
from postdesk.desk.carrying import say_carry
from postdesk.desk.consents import (
    gates,
    on_other_grounds,
    rests_on_law,
    with_gate_answer,
    withdrawn_everywhere,
)
from postdesk.desk.emergencies import emergencies_of
from postdesk.desk.linking import link_facts, note_links
from postdesk.desk.officials import seal_if_official
from postdesk.desk.paper_dangers import with_look
from postdesk.desk.post import Post
from postdesk.desk.sealing import keep_assessment, require_whole, save_answers
from postdesk.desk.versions import brought_up_to_date
from postdesk.desk.withdrawing import erase_once_told, withdraw_referrals
from postdesk.errors import Code, PostDeskError
from postdesk.forms.appearances import TextKind, text_kind
from postdesk.forms.definition import GuideNode, RowKind
from postdesk.forms.flow import Effects, Shown
from postdesk.model.answers import AnswerSheet, AnswerState, RepeatInstance, Source
from postdesk.model.assessments import Assessment
from postdesk.model.base import Texts
from postdesk.model.ids import NO_GROUP, GroupId, GuideId, InterviewId, NodeRef
from postdesk.model.interviews import (
    Basis,
    ChosenBecause,
    ConsentPurpose,
    ConsentState,
    FromPaper,
    GuideVersion,
    Interview,
    InterviewStatus,
    Present,
    TonightPlan,
)
from postdesk.model.kits import Emergency
from postdesk.model.roles import Right, require
from postdesk.store.links import Links

Opened = TypeVar("Opened", bound="Interviewing")


@dataclass(frozen=True)
class Step:
    """Where an interview stands after one intent.

    `shown` is the question to draw (None at the end), `assessment` the flags of what is stored,
    `emergencies` those that this step raised and that were not there before.
    """

    shown: Shown | None
    assessment: Assessment
    emergencies: tuple[Emergency, ...] = ()


@dataclass(frozen=True)
class Beginning:
    """What is known before the first question; `group` links it with those who travel along.

    `paper` is there where it was held on paper already (`desk/typing_back`).
    """

    guide: GuideId
    officer_language: str
    interviewee_language: str
    chosen_because: ChosenBecause | None = None
    present: tuple[Present, ...] = ()
    group: GroupId = NO_GROUP
    paper: FromPaper | None = None


def begin(post: Post, beginning: Beginning) -> "Interviewing":
    """Open a new interview under the next code; it stays pending until storing is agreed."""
    opened = Interviewing(post, add_interview(post, beginning), AnswerSheet())
    opened.take_defaults()
    return opened


def add_interview(post: Post, beginning: Beginning) -> Interview:
    """Write a new interview down, under the next code, before its first question."""
    require(post.person.role, Right.LEAD)
    form, now = post.form(beginning.guide), post.clock()
    guide = form.guide
    interview = Interview(
        id=InterviewId(post.new_id()),
        code=post.notebook.next_code(post.prefix),
        guide=GuideVersion(guide=guide.id, version=guide.version, sha256=form.guide_sha256),
        officer=post.person.id,
        status=InterviewStatus.OPEN,
        begun_at=now,
        changed_at=now,
        officer_language=beginning.officer_language,
        interviewee_language=beginning.interviewee_language,
        chosen_because=beginning.chosen_because,
        present=beginning.present,
        group=beginning.group,
        paper=beginning.paper,
    )
    post.notebook.begin(interview)
    return interview


def resume(post: Post, interview_id: InterviewId) -> "Interviewing":
    """Take an interview up where it was left, after a pause, a lock or a power cut.

    Raises `WRONG_USE` for a finished one: that is opened for correction, with a reason.
    `HANDED_OVER` for one that waits for a colleague to accept it, `PARTS_SEALED`.
    """
    return opened_again(post, interview_id, Interviewing)


def opened_again(
    post: Post, interview_id: InterviewId, way: Callable[[Post, Interview, AnswerSheet], Opened]
) -> Opened:
    """What `resume` does, for an interview that is gone on with in its own `way`."""
    require(post.person.role, Right.LEAD)
    require_whole(post, interview_id)
    interview = brought_up_to_date(post, interview_id)
    if interview.closed_at is not None:
        raise PostDeskError(Code.WRONG_USE, why="finished")
    if interview.waits_for is not None:
        raise PostDeskError(Code.HANDED_OVER)
    sheet = post.notebook.sheet(interview_id)
    interview = interview.model_copy(update={"status": InterviewStatus.OPEN, "pause_reason": ""})
    interviewing = way(post, interview, sheet)
    if interviewing.kept:
        note_links(post, interview_id, interviewing.flow)
    return interviewing


class Interviewing:
    """One open interview. Every method saves before it returns; a crash loses no answer."""

    def __init__(self, post: Post, interview: Interview, sheet: AnswerSheet) -> None:
        self._post = post
        form = post.form(interview.guide.guide)
        guide = form.guide
        self._nodes: dict[str, GuideNode] = {node.name: node for node in guide.nodes}
        self.by_law = rests_on_law(guide)
        self._has_photos = any(text_kind(node) is TextKind.PHOTO for node in guide.nodes)
        self.guide = guide
        self.interview = interview
        self.flow = post.flow(interview, sheet)
        self._assess()

    def take_defaults(self) -> None:
        """Save the defaults and calculations that a new interview begins with."""
        self._write(self.flow.opening())

    def current(self) -> Step:
        """The question where the interview stands, without a change."""
        ref = self._position()
        return Step(self.flow.shown(ref) if ref else None, self.assessment)

    def answer(
        self,
        ref: NodeRef,
        value: str,
        *,
        source: Source | None = None,
        note: str | None = None,
        observation: str | None = None,
    ) -> Step:
        """Take an answer as its lexical value; save it; go on to the next question.

        Raises `PostDeskError(ANSWER_INVALID)` and changes nothing if the guide does not allow it.
        """
        effects = self.flow.answer(
            ref, AnswerState.ANSWERED, value, source=source, note=note, observation=observation
        )
        return self._settle(effects, self._after(ref))

    def state(self, ref: NodeRef, state: AnswerState) -> Step:
        """Record does not know, refused, not asked or unanswered; go on to the next question."""
        return self._settle(self.flow.answer(ref, state), self._after(ref))

    def attach(self, ref: NodeRef, photo: bytes) -> Step:
        """Answer with a photo of a paper; one that was there before is deleted."""
        return self.answer(ref, keep_photo(self._post, self.interview, photo))

    def photo(self, name: str) -> bytes:
        """A photo that an answer names. Raises `SEALED_PART` for others than those entitled."""
        return photo_of(self._post, self.interview.id, name)

    def annotate(self, ref: NodeRef, *, note: str, observation: str) -> Step:
        """Put a note and an observation on an answer without moving."""
        answer = self.flow.shown(ref).answer
        state = answer.state if answer else AnswerState.UNANSWERED
        value = answer.value if answer else ""
        effects = self.flow.answer(ref, state, value, note=note, observation=observation)
        return self._settle(effects, ref)

    def go(self, ref: NodeRef) -> Step:
        """Stand at another question that is asked."""
        self._write(position=ref)
        return Step(self.flow.shown(ref), self.assessment)

    def skip(self) -> Step:
        """Go past a note or a question left unanswered; at the end nothing is shown."""
        ref = self._position()
        following = self.flow.next(ref) if ref else None
        return self.go(following) if following else Step(None, self.assessment)

    def back(self) -> Step:
        """Go back to the question before; the first one stays."""
        ref = self._position()
        before = self.flow.previous(ref) if ref else next(reversed(self.flow.asked()), None)
        return self.go(before) if before else self.current()

    def add_instance(self, repeat: NodeRef) -> Step:
        """Add one more instance of a repeat and stand at its first question."""
        instance, effects = self.flow.add_instance(repeat)
        inside = (ref for ref in self.flow.asked() if ref.startswith(f"{instance.ref}/"))
        return self._settle(effects, next(inside, self._position()))

    def remove_instance(self, instance: NodeRef) -> Step:
        """Remove one instance of a repeat; its answers stay in the history."""
        effects = self.flow.remove_instance(instance)
        return self._settle(effects, self._position())

    def restore_instance(self, instance: NodeRef) -> Step:
        """Bring back an instance that was removed, with its answers."""
        sheet = self.flow.sheet()
        back = RepeatInstance(ref=instance)
        instances = tuple(back if one.ref == instance else one for one in sheet.instances)
        self._write(Effects((), (back,)))
        restored = sheet.model_copy(update={"instances": instances})
        self.flow = self._post.flow(self.interview, restored)
        return self._settle(self.flow.opening(), self._position())

    def set_languages(self, officer: str, interviewee: str) -> Step:
        """Change either side's language, at any question."""
        self._write(officer_language=officer, interviewee_language=interviewee)
        return self.current()

    def set_present(self, present: tuple[Present, ...]) -> Step:
        """Record who is in the room."""
        self._write(present=present)
        return self.current()

    def plan_tonight(self, plan: TonightPlan | None) -> None:
        """Write the plan for the night down before the interview is closed."""
        self._write(tonight=plan)

    def say_carry(self, *, safe: bool) -> None:
        """Keep the person's word on whether a paper is safe for them to carry."""
        self.interview = say_carry(self._post, self.interview, safe=safe)

    def see_flags(self) -> None:
        """Somebody looks at the indicators: what is altered from now on is told to supervisors."""
        if self.interview.flags_seen_after is None:
            seen = self._post.notebook.with_flags_seen(self.interview)
            self._write(flags_seen_after=seen.flags_seen_after)

    def group(self) -> GroupId:
        """What links it with those who travel along; made when the first companion is linked."""
        if not self.interview.group:
            self._write(group=GroupId(self._post.new_id()))
        return self.interview.group

    def withdraw(self) -> Step:
        """The person takes back every agreement: nothing more is asked, nothing named leaves.

        Offices that something was sealed for are told by a withdrawal in the outbox.
        """
        self.interview = withdrawn_everywhere(self.interview, self._post.clock())
        for ref in self.flow.asked():
            shown = self.flow.shown(ref)
            if self._nodes[shown.name].row is RowKind.GATE and shown.answer is not None:
                self._save(self.flow.answer(ref, AnswerState.REFUSED), self._position())
        withdraw_referrals(self._post, self.interview.id)
        Links(self._post.vault).drop(self.interview.id)
        self._assess()
        return Step(None, self.assessment)

    def pause(self, reason: str) -> None:
        """Leave the interview for later, with a reason from the short list."""
        self._write(status=InterviewStatus.PAUSED, pause_reason=reason)
        seal_if_official(self._post, self.interview, self.assessment)

    def close(self, tonight: TonightPlan | None = None) -> Assessment:
        """End the asking, with the flags so far.

        An interview whose storing was not agreed is destroyed here and leaves a count; its flags
        and cards have served until now. One that was kept and is taken back is erased, unless it
        was passed on already: then it stays until every recipient has been told, and any hold ends.
        """
        now = self._post.clock()
        self._write(status=InterviewStatus.CLOSED, closed_at=now, tonight=tonight)
        if self.kept:
            keep_assessment(self._post, self.interview, self.assessment)
            seal_if_official(self._post, self.interview, self.assessment)
        elif self._post.notebook.is_pending(self.interview.id):
            self._post.notebook.destroy(self.interview.id)
        else:
            erase_once_told(self._post, self.interview.id)
        return self.assessment

    @property
    def is_ours(self) -> bool:
        """Whether it may be gone on with: since then it was not finished, given or taken back."""
        notebook, known = self._post.notebook, self.interview.id
        if not notebook.kept.holds(known) and not notebook.is_pending(known):
            return False
        return notebook.get(known).goes_on_from(self.interview)

    @property
    def kept(self) -> bool:
        """Whether storing is agreed, or needs nobody's word, so that the vault holds it."""
        agreed = self.interview.consent(ConsentPurpose.STORING) is ConsentState.AGREED
        return agreed or self.by_law

    def basis(self, purpose: ConsentPurpose) -> Basis | None:
        """The ground that the guide puts this agreement on; None if it does not ask for it."""
        node = next(iter(gates(self.guide, purpose)), None)
        return None if node is None else node.basis or Basis.CONSENT

    def in_lists(self) -> tuple[Shown, ...]:
        """What is asked now, its answers as lists, searches and the read-back may tell them."""
        return tuple(self.flow.shown(ref) for ref in self.flow.asked())

    def sections_on_other_grounds(self) -> tuple[tuple[Texts, Basis], ...]:
        """The sections asked now that rest on something else than consent, with their titles."""
        return on_other_grounds(self.guide, map(self.flow.shown, self.flow.asked()))

    def gate(self, purpose: ConsentPurpose) -> NodeRef | None:
        """Where the guide asks for this agreement, if it is asked now."""
        places = {node.path for node in gates(self.guide, purpose)}
        return next((ref for ref in self.flow.asked() if ref in places), None)

    def _after(self, ref: NodeRef) -> NodeRef | None:
        """Where the interview stands once a question is answered."""
        return self.flow.next(ref)

    def _position(self) -> NodeRef | None:
        ref = self.interview.position
        asked = self.flow.asked()
        if ref is not None and ref in asked:
            return ref
        untouched = not any(answer.at for answer in self.flow.sheet().answers)
        return asked[0] if untouched and asked else self.flow.first_open()

    def _settle(self, effects: Effects, at: NodeRef | None) -> Step:
        """Save what an intent changed, then look at the flags."""
        self._save(effects, at)
        if self._has_photos:
            drop_unnamed_photos(self._post, self.interview.id, self.flow)
        before = emergencies_of(self.assessment, self._post.pack)
        self._assess()
        seal_if_official(self._post, self.interview, self.assessment)
        raised = emergencies_of(self.assessment, self._post.pack)
        return Step(
            self.flow.shown(at) if at else None,
            self.assessment,
            tuple(card for card in raised if card not in before),
        )

    def _save(self, effects: Effects, at: NodeRef | None) -> None:
        """One transaction with the answers, the repeats, the consents and the position.

        The answers that agreed to storing are the last to be written apart: the interview moves
        into the vault right after them.
        """
        paper = self.interview.paper
        said_at = self._post.clock() if paper is None else paper.spoken_at
        for answer in effects.answers:
            node = self._nodes.get(answer.question)
            if node is not None:
                self.interview = with_gate_answer(self.interview, node, answer, said_at)
        self._write(effects, position=at)
        if self.kept:
            self._post.notebook.keep(self.interview.id)
            note_links(self._post, self.interview.id, self.flow)

    def _write(self, effects: Effects | None = None, **changes: object) -> None:
        changes["changed_at"] = self._post.clock()
        answers, instances = (effects.answers, effects.instances) if effects else ((), ())
        if answers or instances:
            self._looked = False
        seen = self.assessment if self._looked else None
        known = self.interview.shaped_by(self._post.person.id) if instances else self.interview
        changed = with_look(self._post, known.model_copy(update=changes), seen)
        self.interview = changed
        save_answers(self._post, changed, answers, instances)

    def _assess(self) -> None:
        """Look at what is stored; answers saved from then on are not in it."""
        links = link_facts(self._post, self.interview.id, self.flow)
        self.assessment, self._looked = self._post.assess(self.flow, links), True
