"""The interview page: one question beside the person's language, states, and what leads on."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from postdesk.desk.interviewing import Beginning, begin, resume
from postdesk.desk.post import Post
from postdesk.forms.definition import Kind as NodeKind
from postdesk.forms.definition import QuestionType
from postdesk.model.answers import AnswerState
from postdesk.ui.interview.answering import AnswerArea
from postdesk.ui.interview.presence import presence_counts, presence_parts
from postdesk.ui.interview.strip import InterviewStrip
from postdesk.ui.interview.view_model import InterviewState, InterviewViewModel
from postdesk.ui.keys import FKey
from postdesk.ui.language_names import language_name
from postdesk.ui.messages import message_of
from postdesk.ui.navigator import Navigator
from postdesk.ui.page import Chrome, Page
from postdesk.ui.theme import current_look
from postdesk.ui.widgets.button import Button, Kind
from postdesk.ui.widgets.error_card import ErrorCard
from postdesk.ui.widgets.presence_line import PresenceLine
from postdesk.ui.widgets.question_card import QuestionCard
from postdesk.ui.widgets.state_key import StateKey

_STATES = {
    FKey.F2: AnswerState.UNKNOWN,
    FKey.F3: AnswerState.REFUSED,
    FKey.F4: AnswerState.NOT_ASKED,
}
_SEVERAL = (QuestionType.SELECT_MULTIPLE, QuestionType.RANK)


class InterviewPage(Page):
    """One open interview. Its subject is a `Beginning` or an interview's id."""

    name = "interview"
    chrome = Chrome.NONE
    scrolls = False
    margins = False

    hide_asked = Signal()

    def __init__(self, navigator: Navigator, post: Post) -> None:
        super().__init__()
        self._navigator, self._post = navigator, post
        self.model: InterviewViewModel | None = None
        self.strip = InterviewStrip()
        self.presence = PresenceLine()
        self.card = QuestionCard()
        self.area = AnswerArea()
        self.error = ErrorCard()
        self.states = {
            FKey.F2: StateKey("F2", "help-circle", ""),
            FKey.F3: StateKey("F3", "hand-stop", ""),
            FKey.F4: StateKey("F4", "circle-minus", ""),
        }
        self.back_button = Button(icon="arrow-left", key="Page ↑")
        self.note = Button(kind=Kind.FLAT, icon="note", key="F7")
        self.overview = Button(kind=Kind.FLAT, icon="list-check", key="F8")
        self.indicators = Button(kind=Kind.FLAT, icon="flag", key="F6")
        self.enough = Button(key="F10")
        self.onward = Button(kind=Kind.FILLED, icon="arrow-right", key="Enter")
        self.show_button = Button(kind=Kind.OUTLINE, icon="user", key="F5")
        self._lay_out()
        self._connect()

    # --- the frame's calls ------------------------------------------------------------------

    def title(self) -> str:
        """Never a code or a name: window titles are read over shoulders and kept in lists."""
        return self.tr("Interview")

    def opened(self, subject: object) -> None:
        """Begin, resume, or come back to the interview that is open."""
        if subject is not None:
            if isinstance(subject, Beginning):
                interviewing = begin(self._post, subject)
            else:
                interviewing = resume(self._post, subject)  # type: ignore[arg-type]
            self.model = InterviewViewModel(interviewing, self._post.clock, self)
            self.model.changed.connect(self._draw)
        self._draw()

    def retranslate(self) -> None:
        self.states[FKey.F2].set_words(self.tr("Does not know"), self.tr("Unknown"))
        self.states[FKey.F3].set_words(self.tr("Refuses to answer"), self.tr("Refuses"))
        self.states[FKey.F4].set_words(self.tr("Not asked"), self.tr("Not asked"))
        self.back_button.set_words(self.tr("Previous"))
        self.note.set_words(self.tr("Note"))
        self.overview.set_words(self.tr("Overview"))
        self.indicators.set_words(self.tr("Indicators: closed"))
        self.enough.set_words(self.tr("Enough for now"))
        self.show_button.set_words(self.tr("Show to the person"), short=self.tr("Show"))
        self.onward.set_words(self.tr("Save and go on"), short=self.tr("Go on"))
        self._draw()

    def number_pressed(self, number: int) -> bool:
        if self.model is None or self.area.listed:
            return False
        self.model.choose(number - 1)
        return True

    def back_pressed(self) -> bool:
        if self.model is not None:
            self.model.back()
        return True

    def forward_pressed(self) -> bool:
        if self.model is not None:
            self.model.skip()
        return True

    def key_pressed(self, key: FKey) -> bool:
        if key in _STATES and self.model is not None:
            self.model.record_state(_STATES[key])
            return True
        return super().key_pressed(key)

    def left(self) -> None:
        """Nothing of an interview stays in the widgets when another page is in front."""
        self.area.field.clear()

    # --- drawing ----------------------------------------------------------------------------

    def _draw(self) -> None:
        if self.model is None:
            return
        state = self.model.state
        self.strip.show_state(state)
        self.presence.set_parts(presence_parts(state.interview), self.tr("Take back"))
        counts = presence_counts(state.interview)
        self.strip.counts.set_counts(counts, self.tr("Who is present and what was agreed"))
        self.presence.setVisible(not current_look().large)
        if state.shown is None:
            self._leave()
            return
        self._draw_question(state)
        self.area.show_state(state)
        for key, button in self.states.items():
            button.setVisible(_STATES[key] in state.shown.states)
            answer = state.shown.answer
            button.setChecked(answer is not None and answer.state is _STATES[key])
        self._draw_foot(state)
        if state.emergency is not None:
            self.model.put_card_away()
            self._navigator.go("emergency", state.emergency)

    def _draw_question(self, state: InterviewState) -> None:
        shown = state.shown
        if shown is None:
            return
        own, theirs = current_look().language, state.interview.interviewee_language
        officer = self.tr("Officer · {language}").format(language=language_name(own))
        guidance = shown.guidance.in_language(own)
        advice = self.tr("Advice.") if guidance else ""
        self.card.set_officer(officer, shown.labels.in_language(own), guidance, advice)
        person = self.tr("The person · {language}").format(language=language_name(theirs))
        self.card.set_person(person, shown.labels.in_language(theirs), theirs, self.tr("Listen"))
        self.card.listen_button.setEnabled(bool(shown.audio.in_language(theirs)))
        guide = self.model.interviewing.guide if self.model else None
        valid = guide is not None and own in guide.validated and theirs in guide.validated
        self.card.set_validity("" if valid else self.tr("Guide not validated"))

    def _draw_foot(self, state: InterviewState) -> None:
        """Enter goes on where keys alone do not: fields, notes, several answers."""
        shown = state.shown
        waits = shown is not None and (
            shown.kind is NodeKind.NOTE or not shown.choices or shown.type in _SEVERAL
        )
        self.onward.setVisible(waits)
        self.show_button.set_kind(Kind.OUTLINE if waits else Kind.FILLED)
        error = state.error
        told = error is not None and bool(shown and shown.choices)
        if error is not None and told:
            self.error.set_message(message_of(error))
        else:
            self.error.hide()

    def _leave(self) -> None:
        """The questions are at their end: read back and close."""
        if self.model is not None:
            self._navigator.go("closing", self.model)

    # --- laying out -------------------------------------------------------------------------

    def _lay_out(self) -> None:
        self.body.setSpacing(0)
        self.body.addWidget(self.strip)
        self.body.addWidget(self.presence)
        middle = QVBoxLayout()
        middle.setContentsMargins(24, 20, 24, 12)
        middle.setSpacing(14)
        middle.addWidget(self.card, 1)
        middle.addWidget(self.error)
        states = QHBoxLayout()
        states.setContentsMargins(16, 0, 16, 0)
        states.setSpacing(9)
        for key in self.states.values():
            states.addWidget(key)
        middle.addLayout(states)
        middle.addStretch(0)
        self.card.answers.addWidget(self.area)
        self.body.addLayout(middle, 1)
        self.bar.at_start(self.back_button)
        self.bar.at_start(self.note, give_way=2)
        self.bar.at_start(self.overview, give_way=3)
        self.bar.at_start(self.indicators, give_way=4)
        self.bar.at_end(self.enough)
        self.bar.at_end(self.show_button)
        self.bar.at_end(self.onward)

    def _connect(self) -> None:
        self.area.chosen.connect(self._with_model(InterviewViewModel.choose))
        self.area.typed.connect(self._with_model(InterviewViewModel.type_in))
        self.area.confirmed.connect(self._with_model(InterviewViewModel.confirm))
        self.onward.clicked.connect(self.area.enter)
        self.back_button.clicked.connect(self.back_pressed)
        self.presence.withdraw.connect(self._go_with("withdraw"))
        self.enough.clicked.connect(self._go_with("closing"))
        self.show_button.clicked.connect(self._go_with("show"))
        self.overview.clicked.connect(self._go_with("overview"))
        self.note.clicked.connect(self._go_with("note"))
        self.indicators.clicked.connect(self._go_with("indicators"))
        self.strip.emergency_asked.connect(lambda: self._navigator.go("emergency"))
        self.strip.hide_asked.connect(self.hide_asked)
        for key, button in self.states.items():
            button.clicked.connect(lambda _checked=False, pressed=key: self.key_pressed(pressed))

    def _with_model(self, intent: Callable[..., None]) -> Callable[..., None]:
        def forward(*values: object) -> None:
            if self.model is not None:
                intent(self.model, *values)

        return forward

    def _go_with(self, page: str) -> Callable[..., None]:
        """A way to a page that works on the same open interview."""

        def go(*_: object) -> None:
            if self.model is not None and self._navigator.knows(page):
                self._navigator.go(page, self.model)

        return go
