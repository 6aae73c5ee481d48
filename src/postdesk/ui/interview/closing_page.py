"""Closing: read back what was written, ask for the night, end with the flags so far."""

from postdesk.errors import PostDeskError
from postdesk.forms.definition import Kind as NodeKind
from postdesk.model.answers import AnswerState
from postdesk.model.ids import NodeRef
from postdesk.ui.interprets_words import through_companions
from postdesk.ui.interview.question_row import state_of
from postdesk.ui.interview.read_back import ReadBack
from postdesk.ui.interview.tonight import TonightForm
from postdesk.ui.interview.typing_model import TypingViewModel
from postdesk.ui.interview.view_model import InterviewViewModel
from postdesk.ui.interview.way import languages
from postdesk.ui.keys import OVERVIEW, FKey
from postdesk.ui.messages import message_of
from postdesk.ui.navigator import Navigator
from postdesk.ui.page import Chrome, Page, PageHead
from postdesk.ui.theme import Role
from postdesk.ui.widgets.button import Button, Kind
from postdesk.ui.widgets.card import Notice
from postdesk.ui.widgets.chip import Tone
from postdesk.ui.widgets.columns import Columns
from postdesk.ui.widgets.error_card import ErrorCard
from postdesk.ui.widgets.text import Text


class ClosingPage(Page):
    """Its subject is the open interview's view model."""

    name = "closing"
    chrome = Chrome.TOP

    def __init__(self, navigator: Navigator) -> None:
        super().__init__()
        self._navigator = navigator
        self.model: InterviewViewModel | None = None
        self.head = PageHead()
        self.columns = Columns(420)
        self.read_title = Text("", Role.HEADING, strong=True)
        self.said = ReadBack()
        self.through = Notice(Tone.ATTENTION, "users")
        self.open_ones = Notice(Tone.INFO, "circle-dashed")
        self.night_title = Text("", Role.HEADING, strong=True)
        self.night = TonightForm()
        self.fields, self.agreed = self.night.fields, self.night.agreed
        self.once = Notice(Tone.ATTENTION, "keyboard")
        self.to_carry = Notice(Tone.INFO, "note")
        self.storing = Notice(Tone.ATTENTION, "alert-triangle")
        self.error = ErrorCard()
        self.back_button = Button(icon="arrow-left", key="Page ↑")
        self.slip = Button(icon="note", key="F5")
        self.pause = Button(icon="player-pause", key="F3")
        self.close_button = Button(kind=Kind.FILLED, key="Enter")
        self._lay_out()
        self.said.correct.connect(self._correct)
        self.night.written.connect(self._write_plan)
        self.back_button.clicked.connect(self.back_pressed)
        self.slip.clicked.connect(lambda: navigator.go("slip", self.model))
        self.pause.clicked.connect(self._pause)
        self.close_button.clicked.connect(self._close)

    def title(self) -> str:
        return self.tr("Closing")

    def opened(self, subject: object) -> None:
        if isinstance(subject, InterviewViewModel):
            self.model = subject
        self.error.hide()
        if self.model is not None:
            self.model.corrected()
            self.night.show_plan(self.model.state.interview.tonight)
        self.retranslate()

    def left(self) -> None:
        self._write_plan()
        self.said.clear()

    def retranslate(self) -> None:
        self._say_what_to_do()
        self.read_title.set_text(self.tr("What was written"))
        self.night_title.set_text(self.tr("Tonight"))
        self.night.retranslate()
        self.storing.set_marked(
            self.tr(
                "**Keeping was not agreed.** Before these answers are destroyed you are asked once "
                "more. Cards and leaflet are offered all the same."
            )
        )
        self.back_button.set_words(self.tr("Back to the questions"), short=self.tr("Questions"))
        self.slip.set_words(self.tr("To take along"), short=self.tr("Slip"))
        self.pause.set_words(self.tr("Pause"))
        close = self.tr("Close the interview")
        if self._typed_once():
            close = self.tr("Type them a second time")
        self.close_button.set_words(close, key=self.tr("Enter"))
        self._show()

    def _say_what_to_do(self) -> None:
        if self.model is not None and self.model.on_paper:
            title = self.tr("Compare, then close")
            sub = self.tr(
                "Compare it with the paper. Once it is closed, destroy the paper or lock it in."
            )
        elif self.model is not None and self.model.state.alone:
            title = self.tr("Check, then close")
            sub = self.tr("Show and read this to nobody. Who is in charge reads it and signs.")
        else:
            title = self.tr("Read back, then close")
            sub = self.tr("Read this to the person. What is wrong is corrected now.")
        self.head.set_texts(title, sub)

    def key_pressed(self, key: FKey) -> bool:
        if key is OVERVIEW and self.model is not None:
            self._navigator.go("overview", self.model)
            return True
        return super().key_pressed(key)

    def back_pressed(self) -> bool:
        if self.model is not None:
            if self.model.state.shown is None:
                self.model.back()
            self._navigator.go("interview")
        return True

    def _show(self) -> None:
        self.said.clear()
        if self.model is None:
            return
        interviewing = self.model.interviewing
        self.storing.setVisible(not interviewing.kept)
        through = through_companions(interviewing.interview)
        self.through.set_text(" ".join(through))
        self.through.setVisible(bool(through))
        asked = interviewing.in_lists()
        alone = self.model.state.alone
        language = languages(self.model.state)[1]
        self.said.set_tone(Tone.PLAIN if alone else Tone.SAND)
        self.said.show_answers(interviewing.flow, asked, language, all_of_it=alone)
        for only_with_a_person in (self.night_title, self.night):
            only_with_a_person.setVisible(not alone)
        self.bar.show_part(self.slip, not alone)
        questions = (one for one in asked if one.kind is NodeKind.QUESTION)
        left = sum(state_of(one) is AnswerState.UNANSWERED for one in questions)
        self.open_ones.set_text(self.tr("%n question(s) are open. F8 shows them.", "", left))
        self.open_ones.setVisible(bool(left))
        self.to_carry.set_text(
            self.tr("The end of the paper says whether a slip is safe to carry. F5 takes it down.")
        )
        self.to_carry.setVisible(self.model.on_paper and interviewing.interview.carry is None)
        once = len(self._typed_once())
        self.once.set_text(self.tr("%n answer(s) were typed only once.", "", once))
        self.once.setVisible(bool(once))

    def _typed_once(self) -> tuple[NodeRef, ...]:
        """The answers of a paper that are still to be typed a second time."""
        model = self.model
        return model.typed_once() if isinstance(model, TypingViewModel) else ()

    def _correct(self, ref: str) -> None:
        if self.model is not None:
            self.model.correct(NodeRef(ref))
            self._navigator.go("interview")

    def _write_plan(self) -> None:
        """Save each field when it is left; a full disk is told."""
        if self.model is None or self._navigator.page is not self:
            return
        try:
            self.model.plan_tonight(self.night.plan())
        except PostDeskError as error:
            self.error.set_message(message_of(error))

    def _pause(self) -> None:
        if self.model is not None:
            self.model.pause("asked_by_person")
            self._navigator.go("shift")

    def _close(self) -> None:
        if self.model is None:
            return
        model, once = self.model, self._typed_once()
        kept = model.interviewing.kept
        if once and kept:
            self._correct(once[0])
            return
        if not kept and not model.state.withdrawn:
            self._navigator.go("destroy", model)
            return
        try:
            model.close(self.night.plan())
        except PostDeskError as error:
            self.error.set_message(message_of(error))
            return
        self.model = None
        interview = model.interviewing.interview.id
        if kept:
            self._navigator.go("review", interview)
        else:
            self._navigator.go("shift")

    def _lay_out(self) -> None:
        self.body.addWidget(self.head)
        self.columns.main.addWidget(self.once)
        self.columns.main.addWidget(self.through)
        self.columns.main.addWidget(self.read_title)
        self.columns.main.addWidget(self.said)
        self.columns.main.addWidget(self.open_ones)
        self.columns.main.addWidget(self.to_carry)
        self.columns.main.addWidget(self.storing)
        self.columns.main.addWidget(self.error)
        self.columns.end_main()
        self.columns.side.addWidget(self.night_title)
        self.columns.side.addWidget(self.night)
        self.columns.end_side()
        self.body.addWidget(self.columns)
        self.body.addStretch(1)
        self.bar.at_start(self.back_button)
        self.bar.at_start(self.pause)
        self.bar.at_start(self.slip)
        self.bar.at_end(self.close_button)
