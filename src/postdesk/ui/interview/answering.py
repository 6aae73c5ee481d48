"""The place under the question where an answer is given: keys, a searched list, or a field."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from postdesk.forms.definition import Kind, QuestionType, RowKind
from postdesk.forms.flow import Shown
from postdesk.ui.interview.date_echo import DateEcho, as_typed
from postdesk.ui.interview.view_model import InterviewState
from postdesk.ui.theme import current_look
from postdesk.ui.widgets.answer_list import MOST, AnswerList, AnswerText
from postdesk.ui.widgets.fields import Labelled, LineField
from postdesk.ui.widgets.searched_answers import SearchedAnswers
from postdesk.ui.widgets.text import REDRAW

SEVERAL = (QuestionType.SELECT_MULTIPLE, QuestionType.RANK)
_CHOICES = (QuestionType.SELECT_ONE, *SEVERAL)
_LOWEST_FULL_WINDOW = 740  # below, answers are less high


class AnswerArea(QWidget):
    """Shows the one way of answering that fits the question, and takes only its room.

    `chosen(index)` for a choice, `typed(text)` for a field; `confirmed()` for a note or for several
    choices.
    """

    chosen = Signal(int)
    typed = Signal(str)
    confirmed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.keys = AnswerList()
        self.choices = SearchedAnswers()
        self.field = LineField()
        self.labelled = Labelled(self.field)
        self.echo = DateEcho()
        self._day: date | None = None
        """The present day while a date is typed."""
        self._ways: tuple[QWidget, ...] = (self.keys, self.choices, self.labelled)
        self._way: QWidget | None = None
        self._at: tuple[str, str] | None = None
        """Interview and question in front: the same question of two people is not the same."""
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        for way in self._ways:
            column.addWidget(way)
            way.hide()
        column.addWidget(self.echo)
        self.keys.pressed.connect(self.chosen)
        self.choices.pressed.connect(self.chosen)
        self.choices.confirmed.connect(self.confirmed)
        self.field.returnPressed.connect(self.enter)
        self.field.textChanged.connect(self._read_back)
        self._say()
        self._adapt()

    def show_state(self, state: InterviewState) -> None:
        """Show the question's way of answering, with what was answered before."""
        shown = state.shown
        if shown is None or shown.kind is Kind.NOTE:
            self._use(None)
            return
        at = (state.interview.id, shown.ref)
        fresh, self._at = at != self._at, at
        if shown.type in _CHOICES and shown.choices:
            self._show_choices(state, shown, fresh=fresh)
        else:
            self._show_field(state, shown, fresh=fresh)

    def show_answers(self, answers: Sequence[AnswerText]) -> None:
        """Show a question of the program's own, such as "one more?"."""
        self._at = None
        self.keys.set_answers(answers, in_window=self._in_window())
        self._use(self.keys)
        self.keys.focus_first()

    def clear(self) -> None:
        """Forget what was shown: another page is in front."""
        self._at = None
        self.field.clear()
        self.choices.set_answers((), person_language="", chosen=())

    def enter(self) -> None:
        """Enter: save what was typed, or go on."""
        if self.typing:
            self.typed.emit(self.field.text())
        else:
            self.confirmed.emit()

    def press_number(self, number: int) -> None:
        """A number key that no field wanted."""
        if self._way is self.choices:
            self.choices.press_number(number)
        elif self._way is self.keys:
            self.chosen.emit(number - 1)

    @property
    def typing(self) -> bool:
        """Whether a field is shown."""
        return self._way is self.labelled

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._say()
        if event.type() in REDRAW:
            self._adapt()

    def _say(self) -> None:
        self.choices.set_words(self.tr("Search an answer"), self.tr("Answers"))

    def _adapt(self) -> None:
        side = current_look().at(8, 10)
        layout = self.labelled.layout()
        if layout is not None:
            layout.setContentsMargins(side, side, side, side)
        self.echo.setContentsMargins(side, 0, side, side)

    def _use(self, way: QWidget | None) -> None:
        self._way = way
        if way is not self.labelled:
            self.field.clear()
        self._read_back(self.field.text())
        for other in self._ways:
            other.setVisible(other is way)
        if way is not None:
            way.updateGeometry()
        self.updateGeometry()

    def _read_back(self, typed: str) -> None:
        """Say what a date is taken for, while it is typed."""
        if self._day is not None and self.typing:
            self.echo.show_typed(typed, self._day)
        else:
            self.echo.hide()

    def _in_window(self) -> bool:
        return self.window().height() < _LOWEST_FULL_WINDOW

    def _show_choices(self, state: InterviewState, shown: Shown, *, fresh: bool) -> None:
        own, theirs = _languages(state)
        chosen = [at for at, choice in enumerate(shown.choices) if choice.name in state.draft]
        answers = [
            AnswerText(choice.labels.in_language(own), choice.labels.in_language(theirs))
            for choice in shown.choices
        ]
        if len(answers) > MOST:
            self.choices.set_answers(answers, person_language=theirs, chosen=chosen)
            self._use(self.choices)
            if fresh:
                self.choices.search.setFocus()
            return
        several = shown.type in SEVERAL
        self.keys.set_answers(
            answers,
            person_language=theirs,
            chosen=chosen,
            in_window=self._in_window(),
            several=several,
        )
        self._use(self.keys)
        if fresh and shown.row is RowKind.GATE and not chosen:
            self.keys.setFocus()  # no answer has the keyboard: Enter alone never agrees
        elif fresh:
            self.keys.focus_first()

    def _show_field(self, state: InterviewState, shown: Shown, *, fresh: bool) -> None:
        own, _ = _languages(state)
        self._day = state.today if shown.type is QuestionType.DATE else None
        self.labelled.set_problem("")
        self.labelled.set_texts(self._what(shown), shown.hints.in_language(own))
        if state.error is not None:
            self.labelled.set_problem(self._why(shown, str(state.error.values.get("why", "")), own))
        self._use(self.labelled)
        if fresh:
            stored = shown.answer.value if shown.answer else ""
            if stored and shown.type is QuestionType.DATE:
                stored = as_typed(stored, own, state.today)
            self.field.setText(state.typed or stored)
            self.field.setFocus(Qt.FocusReason.TabFocusReason)

    def _what(self, shown: Shown) -> str:
        """What kind of thing is to be typed."""
        return {
            QuestionType.INTEGER: self.tr("A whole number"),
            QuestionType.DECIMAL: self.tr("A number"),
            QuestionType.RANGE: self.tr("A number"),
            QuestionType.DATE: self.tr("A date: day month year, a year alone, or “about 15”"),
            QuestionType.TIME: self.tr("A time, like 06:30"),
            QuestionType.DATE_TIME: self.tr("A date and a time"),
        }.get(shown.type, self.tr("In the person’s own words"))

    def _why(self, shown: Shown, why: str, language: str) -> str:
        """Why what was typed is not taken; it stays in the field."""
        own = shown.constraint_message.in_language(language)
        if why == "constraint" and own:
            return own
        return {
            "number": self.tr("This is not a number. Nothing was changed."),
            "whole": self.tr("This needs a whole number. Nothing was changed."),
            "date": self.tr("This date is not understood. Try 12 11 2010, or 2010."),
            "time": self.tr("This time is not understood. Try 06:30."),
            "long": self.tr("This is too long. Nothing was changed."),
        }.get(why, self.tr("This answer does not fit the question. Nothing was changed."))


def waits_for_enter(shown: Shown) -> bool:
    """Whether Enter goes on where keys alone do not: fields, notes, several answers."""
    return shown.kind is Kind.NOTE or not shown.choices or shown.type in SEVERAL


def _languages(state: InterviewState) -> tuple[str, str]:
    return current_look().language, state.interview.interviewee_language
