"""What the interview screen shows, and what each intent does to it."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date

from PySide6.QtCore import QObject, Signal

from postdesk.desk.companions import NewCompanion
from postdesk.desk.interviewing import Interviewing, Step
from postdesk.desk.typing_back import Difference
from postdesk.errors import PostDeskError
from postdesk.forms.answering import parse
from postdesk.forms.appearances import TextKind, text_kind
from postdesk.forms.definition import Kind, QuestionType
from postdesk.forms.flow import RepeatShown, Shown
from postdesk.forms.repeating import repeat_left
from postdesk.model.answers import AnswerState
from postdesk.model.assessments import Assessment
from postdesk.model.base import Clock
from postdesk.model.ids import NodeRef
from postdesk.model.interviews import Interview, Present, TonightPlan
from postdesk.model.kits import Emergency


@dataclass(frozen=True)
class InterviewState:
    """One frozen picture of the interview.

    `shown` is None at the end of the questions. `draft` holds the choices of a question with
    several answers until they are confirmed. `error` is the last refusal; it changed nothing.
    `emergency` is the card that interrupts now. `offer` is a repeat whose last instance was just
    left and that may have one more. `typed` is what stood in the field when another page came.
    `page` holds every question that the guide puts on one screen with `shown`, in their order;
    nothing where it stands alone. `photo` is the picture that the answer of `shown` names, nothing
    where there is none or it is sealed to others. `today` is the day on which ages are reckoned
    back. Where a paper is typed in, `again` asks for the second typing of `shown`, whose answer is
    left out; `difference` holds two typings that differ; `number` is the question's on the paper.
    `alone`: the guide asks nobody (a security observation).
    """

    interview: Interview
    shown: Shown | None
    assessment: Assessment
    today: date
    photo: bytes = b""
    draft: tuple[str, ...] = ()
    error: PostDeskError | None = None
    emergency: Emergency | None = None
    repeats: tuple[RepeatShown, ...] = ()
    withdrawn: bool = False
    offer: RepeatShown | None = None
    typed: str = ""
    page: tuple[Shown, ...] = ()
    again: bool = False
    difference: Difference | None = None
    number: int = 0
    alone: bool = False


class InterviewViewModel(QObject):
    """Forwards intents to `desk/interviewing` and tells when the picture changed.

    `on_paper`: a paper is typed in, and nobody sits across the desk.
    """

    on_paper = False

    changed = Signal()
    closed = Signal()
    paused = Signal()

    def __init__(
        self, interviewing: Interviewing, clock: Clock, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._interviewing, self._clock = interviewing, clock
        self._correcting = False
        self._came_from: NodeRef | None = None
        """Where the interview stood before a correction; None at the end of the questions."""
        step = interviewing.current()
        self.state = InterviewState(
            interview=interviewing.interview,
            shown=step.shown,
            assessment=step.assessment,
            today=clock().date(),
            photo=self._photo(step.shown),
            draft=step.shown.chosen if step.shown else (),
            repeats=interviewing.flow.repeats(),
            page=self._together(step.shown),
            alone=interviewing.by_law,
        )

    # --- answering --------------------------------------------------------------------------

    def choose(self, index: int) -> None:
        """Press the answer at `index`: it answers a single choice, and toggles one of several."""
        if self.state.offer is not None:
            self._answer_offer(self.state.offer, index)
            return
        shown = self.state.shown
        if shown is None or not 0 <= index < len(shown.choices):
            return
        name = shown.choices[index].name
        if shown.type is QuestionType.SELECT_ONE:
            self._do(lambda: self._interviewing.answer(shown.ref, name), onward=True)
            return
        draft = self.state.draft
        kept = tuple(one for one in draft if one != name)
        self._set(replace(self.state, draft=kept if name in draft else (*draft, name)))

    def move(self, index: int, by: int) -> None:
        """Move a choice that has a place in the order `by` places, as far as there are any."""
        shown, draft = self.state.shown, list(self.state.draft)
        if shown is None or not 0 <= index < len(shown.choices):
            return
        name = shown.choices[index].name
        if name in draft:
            place = draft.index(name)
            draft.insert(max(0, place + by), draft.pop(place))
            self._set(replace(self.state, draft=tuple(draft)))

    def empty_draft(self) -> None:
        """Take every choice back; nothing is saved before it is confirmed."""
        self._set(replace(self.state, draft=()))

    def confirm(self) -> None:
        """Save the choices of a question with several answers, or go past a note."""
        shown = self.state.shown
        if shown is None or self.state.offer is not None:
            return
        if shown.kind is Kind.NOTE or not self.state.draft:
            self._leave_empty(shown)
            return
        value = " ".join(self.state.draft)
        self._do(lambda: self._interviewing.answer(shown.ref, value), onward=True)

    def type_in(self, typed: str) -> None:
        """Save typed text, a number, a date; what cannot be understood is told and kept.

        A field that held an answer and was emptied takes it back.
        """
        shown = self.state.shown
        if shown is None:
            return
        if not typed.strip():
            self._leave_empty(shown)
            return
        language = self.state.interview.officer_language

        def save() -> Step:
            value = parse(shown, typed, language, self._clock)
            return self._interviewing.answer(shown.ref, value)

        self._do(save, onward=True)

    def _leave_empty(self, shown: Shown) -> None:
        """Go on without an answer; one that stood there is taken back."""
        if shown.answer is not None and shown.answer.value:
            self.unsay()
        else:
            self._do(self._interviewing.skip, onward=True)

    def unsay(self) -> None:
        """The officer emptied what was answered: it is unanswered again, not left as it was."""
        shown, unanswered = self.state.shown, AnswerState.UNANSWERED
        if shown is not None:
            self._do(lambda: self._interviewing.state(shown.ref, unanswered), onward=True)

    def attach(self, photo: bytes) -> None:
        """Answer with a photo of a paper."""
        shown = self.state.shown
        if shown is not None:
            self._do(lambda: self._interviewing.attach(shown.ref, photo), onward=True)

    def keep_typed(self, typed: str) -> None:
        """Keep what stands in the field while another page is in front."""
        self.state = replace(self.state, typed=typed)

    def record_state(self, state: AnswerState) -> None:
        """Does not know, refused or not asked, where the question allows it."""
        shown = self.state.shown
        if shown is not None and self.state.offer is None and state in shown.states:
            self._do(lambda: self._interviewing.state(shown.ref, state), onward=True)

    def annotate(self, note: str, observation: str) -> None:
        """Put a note and an observation on the question that is shown."""
        shown = self.state.shown
        if shown is not None:
            self._do(
                lambda: self._interviewing.annotate(shown.ref, note=note, observation=observation)
            )

    # --- moving -----------------------------------------------------------------------------

    def back(self) -> None:
        """To the question before; from an offer or the end, to the last one that was asked."""
        offer = self.state.offer
        asked = self._interviewing.flow.asked()
        if offer is not None:
            inside = f"{offer.instances[-1]}/"
            self.go([ref for ref in asked if ref.startswith(inside)][-1])
        elif self.state.shown is None and asked:
            self.go(asked[-1])
        else:
            self._do(self._interviewing.back)

    def skip(self) -> None:
        """To the question after, leaving this one as it is."""
        if self.state.offer is not None:
            self._set(replace(self.state, offer=None))
        elif self.state.shown is not None:
            self._do(self._interviewing.skip, onward=True)

    def go(self, ref: NodeRef) -> None:
        """To any question that is asked."""
        self._do(lambda: self._interviewing.go(ref))

    def correct(self, ref: NodeRef) -> None:
        """To a question that was read back; its new answer leads back to the end of the asking."""
        if not self._correcting:
            self._came_from = self.state.shown.ref if self.state.shown is not None else None
        self._correcting = True
        self.go(ref)

    def corrected(self) -> None:
        """After a correction, done or not: stand again where the interview stood before it."""
        if not self._correcting:
            return
        self._correcting = False
        if self._came_from is not None and self._came_from in self._interviewing.flow.asked():
            self.go(self._came_from)
        else:
            self._set(replace(self.state, shown=None, offer=None, page=(), error=None))

    def add_instance(self, repeat: NodeRef) -> None:
        """One more leg of the journey, one more companion."""
        self._do(lambda: self._interviewing.add_instance(repeat))

    def remove_instance(self, instance: NodeRef) -> None:
        """A leg or a companion that was added by mistake."""
        self._do(lambda: self._interviewing.remove_instance(instance))

    def restore_instance(self, instance: NodeRef) -> None:
        """The same, not by mistake after all."""
        self._do(lambda: self._interviewing.restore_instance(instance))

    def draft_afresh(self) -> None:
        """Forget the choices made before: the person points without seeing an earlier answer."""
        self.state = replace(self.state, draft=())

    def draft_as_stored(self) -> None:
        """Show again what is stored, where the person pointed at nothing."""
        if self.state.shown is not None and not self.state.draft:
            self.state = replace(self.state, draft=self.state.shown.chosen)

    # --- around -----------------------------------------------------------------------------

    def set_languages(self, officer: str, interviewee: str) -> None:
        """Change either side's language at any question."""
        self._around(lambda: self._interviewing.set_languages(officer, interviewee))

    def set_present(self, present: tuple[Present, ...]) -> None:
        """Record who is in the room."""
        self._around(lambda: self._interviewing.set_present(present))

    def next_language(self) -> None:
        """The person reads and hears the next language of the guide from now on."""
        tags = self._interviewing.guide.languages
        interview = self.state.interview
        heard = interview.interviewee_language
        place = tags.index(heard) + 1 if heard in tags else 0
        self.set_languages(interview.officer_language, tags[place % len(tags)])

    def come_in(self, present: Present) -> None:
        """Somebody comes into the room."""
        self.set_present((*self.state.interview.present, present))

    def leave_room(self, place: int) -> None:
        """The one at that place of the list leaves the room now."""
        here = list(self.state.interview.present)
        here[place] = here[place].model_copy(update={"separated_at": self._clock()})
        self.set_present(tuple(here))

    def withdraw(self) -> None:
        """The person takes back every agreement."""
        self._do(self._interviewing.withdraw)
        self._set(replace(self.state, withdrawn=True))

    def plan_tonight(self, plan: TonightPlan | None) -> None:
        """Write the plan for the night down as far as it goes. Raises `PostDeskError`."""
        if plan != self._interviewing.interview.tonight:
            self._interviewing.plan_tonight(plan)
            self.state = replace(self.state, interview=self._interviewing.interview)

    def see_flags(self) -> None:
        """The indicators are looked at; answers altered from now on are listed at the review."""
        self._interviewing.see_flags()
        self.state = replace(self.state, interview=self._interviewing.interview)

    def new_companion(self) -> NewCompanion:
        """What the interview of somebody who travels along begins with. Raises `PostDeskError`."""
        group = self._interviewing.group()
        interview = self._interviewing.interview
        self.state = replace(self.state, interview=interview)
        return NewCompanion(
            interview.code, group, interview.guide.guide, interview.interviewee_language
        )

    def put_card_away(self) -> None:
        """The emergency card was read; the interview goes on where it was."""
        self._set(replace(self.state, emergency=None))

    def pause(self, reason: str) -> None:
        """Leave for later; the screen goes."""
        self._interviewing.pause(reason)
        self.paused.emit()

    def close(self, tonight: TonightPlan | None = None) -> None:
        """End the asking with the flags so far; the screen goes."""
        self._interviewing.close(tonight)
        self.closed.emit()

    @property
    def interviewing(self) -> Interviewing:
        """The use case behind the screen."""
        return self._interviewing

    def _answer_offer(self, offer: RepeatShown, index: int) -> None:
        """The first answer adds one more instance, the second goes on."""
        if index == 0:
            self.add_instance(offer.ref)
        elif index == 1:
            self._set(replace(self.state, offer=None))

    def _around(self, intent: Callable[[], Step]) -> None:
        """Change what is around the question; the question itself stays as it stands."""
        try:
            intent()
        except PostDeskError as error:
            self._set(replace(self.state, error=error))
            return
        self._set(replace(self.state, interview=self._interviewing.interview, error=None))

    def _do(self, intent: Callable[[], Step], *, onward: bool = False) -> None:
        """Carry an intent out; an `onward` one may leave a repeat, which is then offered again."""
        before = self.state.shown
        try:
            step = intent()
        except PostDeskError as error:
            self._set(replace(self.state, error=error))
            return
        if onward and self._correcting and not self._stays(step):
            step, onward = replace(step, shown=None), False
        raised = step.emergencies[0] if step.emergencies else None
        repeats = self._interviewing.flow.repeats()
        self._set(
            replace(
                self.state,
                interview=self._interviewing.interview,
                shown=step.shown,
                assessment=step.assessment,
                today=self._clock().date(),
                photo=self._photo(step.shown),
                draft=step.shown.chosen if step.shown else (),
                error=None,
                emergency=raised,
                repeats=repeats,
                offer=repeat_left(repeats, before, step.shown) if onward else None,
                typed="",
                page=self._together(step.shown),
            )
        )

    def _photo(self, shown: Shown | None) -> bytes:
        """The photo that a question's answer names, if it is one and open to us."""
        named = shown.answer.value if shown is not None and shown.answer is not None else ""
        if shown is None or not named or text_kind(shown) is not TextKind.PHOTO:
            return b""
        try:
            return self._interviewing.photo(named)
        except PostDeskError:
            return b""

    def _together(self, shown: Shown | None) -> tuple[Shown, ...]:
        """The questions that share a screen with one; nothing where it has a screen of its own."""
        if shown is None or not shown.page:
            return ()
        flow = self._interviewing.flow
        refs = flow.page(shown.ref)
        return tuple(flow.shown(ref) for ref in refs) if len(refs) > 1 else ()

    def _stays(self, step: Step) -> bool:
        """Whether the question in front is not answered yet, whatever was typed."""
        del step
        return False

    def _set(self, state: InterviewState) -> None:
        self.state = state
        self.changed.emit()
