"""Closing: read back what was written, ask for the night, end with the flags so far."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from postdesk.desk.telling import told
from postdesk.errors import PostDeskError
from postdesk.model.answers import AnswerState
from postdesk.model.interviews import TonightPlan
from postdesk.ui.interview.view_model import InterviewViewModel
from postdesk.ui.language import direction_of
from postdesk.ui.language_formats import stored_date_text
from postdesk.ui.messages import message_of
from postdesk.ui.navigator import Navigator
from postdesk.ui.page import Chrome, Page, PageHead
from postdesk.ui.theme import Role
from postdesk.ui.widgets.button import Button, Kind
from postdesk.ui.widgets.card import Card, Notice
from postdesk.ui.widgets.chip import Tone
from postdesk.ui.widgets.choice import Choice
from postdesk.ui.widgets.columns import Columns
from postdesk.ui.widgets.error_card import ErrorCard
from postdesk.ui.widgets.fields import Labelled, LineField
from postdesk.ui.widgets.row_list import Row, RowList
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
        self.said = RowList(Tone.SAND)
        self.night_title = Text("", Role.HEADING, strong=True)
        self.night = Card()
        self.fields = {name: LineField() for name in ("place", "responsible", "until", "next")}
        self.labelled = {name: Labelled(field) for name, field in self.fields.items()}
        self.agreed = Choice(tall=True)
        self.agreed_label = Labelled(self.agreed)
        self.storing = Notice(Tone.ATTENTION, "alert-triangle")
        self.error = ErrorCard()
        self.back_button = Button(icon="arrow-left", key="Page ↑")
        self.pause = Button(icon="player-pause", key="F3")
        self.close_button = Button(kind=Kind.FILLED, key="Enter")
        self._lay_out()
        self.back_button.clicked.connect(self.back_pressed)
        self.pause.clicked.connect(self._pause)
        self.close_button.clicked.connect(self._close)

    def title(self) -> str:
        return self.tr("Closing")

    def opened(self, subject: object) -> None:
        if isinstance(subject, InterviewViewModel):
            self.model = subject
        self.error.hide()
        for field in self.fields.values():
            field.clear()
        self.retranslate()

    def left(self) -> None:
        self.said.clear()

    def retranslate(self) -> None:
        self.head.set_texts(
            self.tr("Read back, then close"),
            self.tr("Read this to the person. What is wrong is corrected now."),
        )
        self.read_title.set_text(self.tr("What was written"))
        self.night_title.set_text(self.tr("Tonight"))
        texts = {
            "place": self.tr("Where does the person sleep?"),
            "responsible": self.tr("Who is responsible?"),
            "until": self.tr("Until when?"),
            "next": self.tr("Next contact, and how"),
        }
        for name, text in texts.items():
            self.labelled[name].set_texts(text)
        self.agreed_label.set_texts(self.tr("Does the person agree?"))
        self.agreed.set_entries(
            [("", self.tr("Not asked")), ("yes", self.tr("Yes")), ("no", self.tr("No"))]
        )
        self.storing.set_marked(
            self.tr(
                "**Keeping was not agreed.** Before these answers are destroyed you are asked once "
                "more. Cards and leaflet are offered all the same."
            )
        )
        self.back_button.set_words(self.tr("Back to the questions"))
        self.pause.set_words(self.tr("Pause"))
        self.close_button.set_words(self.tr("Close the interview"), key=self.tr("Enter"))
        self._show()

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
        language = interviewing.interview.interviewee_language
        right = direction_of(language) == Qt.LayoutDirection.RightToLeft
        for ref in interviewing.flow.asked():
            shown = interviewing.flow.shown(ref)
            answer = shown.answer
            if answer is not None and answer.state is AnswerState.ANSWERED and shown.states:
                text = told(shown, answer, language, stored_date_text)
                row = Row("", shown.labels.in_language(language), text)
                for line in (row.title, row.sub):
                    line.set_right_to_left(right)
                    line.set_align("right" if right else "left")
                self.said.add(row)

    def _tonight(self) -> TonightPlan | None:
        typed = {name: field.text().strip() for name, field in self.fields.items()}
        if not any(typed.values()):
            return None
        return TonightPlan(
            place=typed["place"],
            responsible=typed["responsible"],
            until=typed["until"],
            next_contact=typed["next"],
            agreed={"yes": True, "no": False}.get(self.agreed.chosen()),
        )

    def _pause(self) -> None:
        if self.model is not None:
            self.model.pause("asked_by_person")
            self._navigator.go("shift")

    def _close(self) -> None:
        if self.model is None:
            return
        model = self.model
        kept = model.interviewing.kept
        if not kept and not model.state.withdrawn:
            self._navigator.go("destroy", model)
            return
        try:
            model.close(self._tonight())
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
        self.columns.main.addWidget(self.read_title)
        self.columns.main.addWidget(self.said)
        self.columns.main.addWidget(self.storing)
        self.columns.main.addWidget(self.error)
        self.columns.end_main()
        grid = QGridLayout()
        grid.setVerticalSpacing(10)
        for number, labelled in enumerate([*self.labelled.values(), self.agreed_label]):
            grid.addWidget(labelled, number, 0)
        holder = QWidget()
        holder.setLayout(grid)
        self.night.box.addWidget(holder)
        self.columns.side.addWidget(self.night_title)
        self.columns.side.addWidget(self.night)
        self.columns.end_side()
        self.body.addWidget(self.columns)
        self.body.addStretch(1)
        self.bar.at_start(self.back_button)
        self.bar.at_start(self.pause)
        self.bar.at_end(self.close_button)
