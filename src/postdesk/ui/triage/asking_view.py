"""One pre-screen: the items at the side, the question for officer and person, yes or no."""

from datetime import datetime

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from postdesk.desk.triage import Prescreen
from postdesk.model.answers import AnswerState
from postdesk.store.triage import TriageOutcome
from postdesk.ui.language import direction_of
from postdesk.ui.language_formats import duration_text
from postdesk.ui.language_names import language_name
from postdesk.ui.outcome_names import outcome_name, reason_name
from postdesk.ui.theme import Role, current_look
from postdesk.ui.triage.view_model import TriageState
from postdesk.ui.widgets.answer_key import AnswerKey
from postdesk.ui.widgets.card import Card, Notice
from postdesk.ui.widgets.chip import Chip, Tone
from postdesk.ui.widgets.choice_card import ChoiceCard
from postdesk.ui.widgets.icon_text import IconText
from postdesk.ui.widgets.jump_row import JumpRow
from postdesk.ui.widgets.state_key import StateKey
from postdesk.ui.widgets.text import REDRAW, Text

STATES = {
    "F2": (AnswerState.UNKNOWN, "help-circle"),
    "F3": (AnswerState.REFUSED, "hand-stop"),
    "F4": (AnswerState.NOT_ASKED, "circle-minus"),
}
_SIDE = 360
_ROLES = (Role.QUESTION, Role.ANSWER, Role.HEADING, Role.BODY, Role.TABLE)


class ItemPanel(QWidget):
    """The items with their answers; the present one on an accent ground. Not at 200 %."""

    def __init__(self, prescreen: Prescreen, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._prescreen = prescreen
        self.title = Text("", Role.HEADING, strong=True)
        self.sub = Text("", Role.META, colour="ink2", wrap=True)
        self.rows = [JumpRow("", "") for _ in prescreen.items]
        self.kept = Notice(Tone.INFO, "shield-check")
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 20, 16, 16)
        column.setSpacing(0)
        column.addWidget(self.title)
        column.addWidget(self.sub)
        column.addSpacing(8)
        for row in self.rows:
            row.setCheckable(True)
            row.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            row.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            column.addWidget(row)
        column.addStretch(1)
        column.addWidget(self.kept)
        self.setFixedWidth(_SIDE)

    def show_state(self, state: TriageState) -> None:
        """Mark where the pre-screen stands."""
        self.title.set_text(self.tr("Pre-screen"))
        self.sub.set_text(self.tr("Eight questions, two minutes at most, no identity"))
        self.kept.set_text(self.tr("Only the total is kept. Nothing here names the person."))
        language = current_look().language
        for at, (row, item) in enumerate(zip(self.rows, self._prescreen.items, strict=True)):
            row.word = self._said(state.answers[at]) if at < len(state.answers) else ""
            row.setChecked(at == len(state.answers))
            row.set_text(f"{at + 1}. {item.labels.in_language(language)}")

    def _said(self, answer: bool | AnswerState) -> str:
        if isinstance(answer, bool):
            return self.tr("Yes") if answer else self.tr("No")
        return {
            AnswerState.UNKNOWN: self.tr("Does not know"),
            AnswerState.REFUSED: self.tr("Refused"),
        }.get(answer, self.tr("Not asked"))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), current_look().colour("rail"))
        painter.end()


class AskingView(QWidget):
    """`answered(bool | AnswerState)` for an item, `decided(TriageOutcome)` at the end."""

    answered = Signal(object)
    decided = Signal(object)

    def __init__(self, prescreen: Prescreen, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._prescreen = prescreen
        self.panel = ItemPanel(prescreen)
        self.chosen = Chip("", Tone.PLAIN, icon="flag")
        self.clock = IconText("clock", "", Role.BODY, colour="ink2")
        self.validity = Chip("", Tone.ATTENTION)
        self.place = Text("", Role.META, strong=True, colour="ink2")
        self.question = Text("", Role.QUESTION, strong=True, wrap=True)
        self.person_label = IconText("ear", "", Role.META, strong=True, colour="on_sand")
        self.heard = Text("", Role.QUESTION, strong=True, colour="on_sand", wrap=True)
        self.asked, self.sand = Card(padding=24), Card(Tone.SAND, padding=24)
        self.yes, self.no = AnswerKey("1", ""), AnswerKey("2", "")
        self.states = {key: StateKey(key, icon, "") for key, (_, icon) in STATES.items()}
        self.outcomes = {
            outcome: ChoiceCard(str(number))
            for number, outcome in enumerate(TriageOutcome, start=1)
        }
        self.after = Text("", Role.BODY, colour="ink2", wrap=True)
        self._keys, self._ends = QWidget(), QWidget()
        self._lay_out()
        self._connect()

    def show_state(self, state: TriageState, person_language: str, now: datetime) -> None:
        """Show the present item, or what the answers propose."""
        self.panel.show_state(state)
        self.panel.setVisible(not current_look().large)
        if state.because is not None:
            text = self.tr("Chosen for: {reason}").format(reason=reason_name(state.because))
            self.chosen.set_chip(text, icon="flag")
        self.validity.set_chip(self.tr("Not validated"))
        self.clock.set_text(duration_text(now - state.begun) if state.begun else "")
        items = self._prescreen.items
        asking = len(state.answers) < len(items)
        self._keys.setVisible(asking)
        self._ends.setVisible(not asking)
        self.sand.setVisible(asking)
        self.after.set_text(
            self.tr(
                "After question 8: pass, short interview, full interview or emergency. You decide."
            )
        )
        if asking:
            self._show_item(len(state.answers), person_language)
        else:
            self._show_proposal(state)
        self._fit()

    def _fit(self) -> None:
        """At 200 % only questions and keys stay; the questions give way to the keys."""
        large = current_look().large
        for part in (self.after, self.place, self.person_label, self.clock):
            part.setVisible(not large)
        side = 10 if large else 24
        for card in (self.asked, self.sand):
            card.box.setContentsMargins(side + 6, side, side + 6, side)
        layout = self.layout()
        for role in _ROLES:
            self.question.set_role(role)
            self.heard.set_role(role)
            if layout is not None:
                layout.invalidate()
                if layout.totalMinimumHeightForWidth(self.width()) <= self.height():
                    return

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _show_item(self, at: int, theirs: str) -> None:
        item, language = self._prescreen.items[at], current_look().language
        place = self.tr("Question {number} of {all}")
        self.place.set_text(place.format(number=at + 1, all=len(self._prescreen.items)))
        self.question.set_text(item.questions.in_language(language))
        label = self.tr("The person · {language}")
        self.person_label.set_text(label.format(language=language_name(theirs)))
        right = direction_of(theirs) == Qt.LayoutDirection.RightToLeft
        self.heard.set_right_to_left(right)
        self.heard.set_align("right" if right else "left")
        self.heard.set_text(item.questions.in_language(theirs))
        self.yes.set_answer(self.tr("Yes"))
        self.no.set_answer(self.tr("No"))
        for key in (self.yes, self.no):
            key.setChecked(False)
        words = (self.tr("Does not know"), self.tr("Refuses to answer"), self.tr("Not asked"))
        short = (self.tr("Unknown"), self.tr("Refuses"), self.tr("Not asked"))
        for state_key, text, brief in zip(self.states.values(), words, short, strict=True):
            state_key.set_words(text, brief)
            state_key.setChecked(False)
        self.yes.setFocus()

    def _show_proposal(self, state: TriageState) -> None:
        self.place.set_text(self.tr("Proposed by the answers"))
        proposal = state.proposal or TriageOutcome.PASSES
        self.question.set_text(outcome_name(proposal))
        for outcome, card in self.outcomes.items():
            card.set_texts(outcome_name(outcome))
            card.setChecked(outcome is proposal)
        self.outcomes[proposal].setFocus()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in REDRAW:
            self.panel.setVisible(not current_look().large)
            self._fit()

    def _connect(self) -> None:
        self.yes.clicked.connect(lambda: self.answered.emit(True))
        self.no.clicked.connect(lambda: self.answered.emit(False))
        for key, (state, _) in STATES.items():
            self.states[key].clicked.connect(lambda _c=False, one=state: self.answered.emit(one))
        for outcome, card in self.outcomes.items():
            card.clicked.connect(lambda _c=False, one=outcome: self.decided.emit(one))

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.panel)
        column = QVBoxLayout()
        column.setContentsMargins(24, 16, 24, 16)
        column.setSpacing(10)
        row.addLayout(column, 1)
        head = QHBoxLayout()
        head.setSpacing(12)
        for widget in (self.chosen, self.validity):
            head.addWidget(widget)
        head.addStretch(1)
        head.addWidget(self.clock)
        column.addLayout(head)
        self.asked.box.addWidget(self.place)
        self.asked.box.addWidget(self.question)
        self.sand.box.addWidget(self.person_label)
        self.sand.box.addWidget(self.heard)
        column.addWidget(self.asked)
        column.addWidget(self.sand)
        keys = QVBoxLayout(self._keys)
        ends = QVBoxLayout(self._ends)
        answers, states = QHBoxLayout(), QHBoxLayout()
        for layout in (keys, ends, answers, states):
            layout.setContentsMargins(0, 0, 0, 0)
            layout.setSpacing(11)
        answers.addWidget(self.yes)
        answers.addWidget(self.no)
        for state_key in self.states.values():
            states.addWidget(state_key)
        keys.addLayout(answers)
        keys.addLayout(states)
        for card in self.outcomes.values():
            ends.addWidget(card)
        column.addWidget(self._keys)
        column.addWidget(self._ends)
        column.addWidget(self.after)
        column.addStretch(1)
