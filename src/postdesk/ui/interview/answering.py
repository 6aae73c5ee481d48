"""The place under the question where an answer is given: keys, a searched list, or a field."""

from PySide6.QtCore import QSignalBlocker, QStringListModel, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QListView, QStackedWidget, QVBoxLayout, QWidget

from postdesk.forms.definition import Kind, QuestionType
from postdesk.forms.flow import Shown
from postdesk.ui.focus_ring import set_ring
from postdesk.ui.interview.view_model import InterviewState
from postdesk.ui.theme import current_look
from postdesk.ui.widgets.answer_list import MOST, AnswerList, AnswerText
from postdesk.ui.widgets.fields import Labelled, LineField
from postdesk.ui.widgets.search_field import SearchField

_LONG = (QuestionType.SELECT_ONE, QuestionType.SELECT_MULTIPLE, QuestionType.RANK)


class SearchedChoices(QWidget):
    """More than six answers: type to narrow, arrows to move, Enter or a click to choose."""

    pressed = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.search = SearchField()
        self.view = QListView()
        self.view.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.view.setUniformItemSizes(True)
        self.view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        set_ring(self.view, 6)
        self._model = QStringListModel()
        self.view.setModel(self._model)
        self._texts: list[str] = []
        self._rows: list[int] = []
        self._chosen: frozenset[int] = frozenset()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.search)
        column.addWidget(self.view, 1)
        self.search.textChanged.connect(self._narrow)
        self.search.returnPressed.connect(self._press_first)
        self.view.activated.connect(lambda index: self._press(index.row()))
        self.view.clicked.connect(lambda index: self._press(index.row()))

    def set_choices(self, texts: list[str], chosen: frozenset[int]) -> None:
        """Show these texts; the chosen ones carry a check."""
        fresh = texts != self._texts
        self._texts, self._chosen = texts, chosen
        if fresh:
            with QSignalBlocker(self.search):
                self.search.clear()
        row = self.view.currentIndex().row()
        self._narrow(self.search.text())
        if not fresh:
            self.view.setCurrentIndex(self._model.index(row))

    def _narrow(self, typed: str) -> None:
        wanted = typed.casefold().strip()
        self._rows = [
            number for number, text in enumerate(self._texts) if wanted in text.casefold()
        ]
        self._model.setStringList(
            [
                ("✓  " if number in self._chosen else "    ") + self._texts[number]
                for number in self._rows
            ]
        )

    def _press_first(self) -> None:
        if self._rows:
            self._press(0)

    def _press(self, row: int) -> None:
        if 0 <= row < len(self._rows):
            self.pressed.emit(self._rows[row])


class AnswerArea(QStackedWidget):
    """Shows the one way of answering that fits the question.

    `chosen(index)` for a choice, `typed(text)` for a field; `confirmed()` for a note or for several
    choices.
    """

    chosen = Signal(int)
    typed = Signal(str)
    confirmed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.keys = AnswerList()
        self.choices = SearchedChoices()
        self.field = LineField()
        self.labelled = Labelled(self.field)
        self._typing = _at_top(self.labelled)
        self._nothing = QWidget()
        self._ref = ""
        for widget in (self.keys, self.choices, self._typing, self._nothing):
            self.addWidget(widget)
        self.keys.pressed.connect(self.chosen)
        self.choices.pressed.connect(self.chosen)
        self.field.returnPressed.connect(self.enter)

    def show_state(self, state: InterviewState) -> None:
        """Show the question's way of answering, with what was answered before."""
        shown = state.shown
        if shown is None or shown.kind is Kind.NOTE:
            self.setCurrentWidget(self._nothing)
            return
        fresh, self._ref = shown.ref != self._ref, shown.ref
        if shown.type in _LONG and shown.choices:
            self._show_choices(state, shown, fresh=fresh)
        else:
            self._show_field(state, shown, fresh=fresh)

    def enter(self) -> None:
        """Enter: save what was typed, or go on."""
        if self.currentWidget() is self._typing:
            self.typed.emit(self.field.text())
        else:
            self.confirmed.emit()

    @property
    def listed(self) -> bool:
        """Whether the answers stand in a searched list, where number keys type."""
        return self.currentWidget() is self.choices

    def _show_choices(self, state: InterviewState, shown: Shown, *, fresh: bool) -> None:
        own, theirs = _languages(state)
        chosen = [at for at, choice in enumerate(shown.choices) if choice.name in state.draft]
        texts = [choice.labels.in_language(own) for choice in shown.choices]
        if len(texts) > MOST:
            self.choices.set_choices(texts, frozenset(chosen))
            self.setCurrentWidget(self.choices)
            if fresh:
                self.choices.search.setFocus()
            return
        answers = [
            AnswerText(text, choice.labels.in_language(theirs))
            for text, choice in zip(texts, shown.choices, strict=True)
        ]
        self.keys.set_answers(answers, person_language=theirs, chosen=chosen)
        self.setCurrentWidget(self.keys)
        if fresh:
            self.keys.focus_first()

    def _show_field(self, state: InterviewState, shown: Shown, *, fresh: bool) -> None:
        own, _ = _languages(state)
        self.labelled.set_texts(self._what(shown), shown.hints.in_language(own))
        if state.error is not None:
            self.labelled.set_problem(self._why(shown, str(state.error.values.get("why", "")), own))
        if fresh:
            self.field.setText(shown.answer.value if shown.answer else "")
            self.field.setFocus()
        self.setCurrentWidget(self._typing)

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


def _languages(state: InterviewState) -> tuple[str, str]:
    return current_look().language, state.interview.interviewee_language


def _at_top(widget: QWidget) -> QWidget:
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(8, 8, 8, 8)
    column.addWidget(widget, 0, Qt.AlignmentFlag.AlignTop)
    return holder
