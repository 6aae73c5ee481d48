"""One line to type: a text, a number, a date, a time, a phone; with what it is taken for."""

from datetime import date

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from postdesk.forms.appearances import TextKind, text_kind
from postdesk.forms.definition import QuestionType
from postdesk.forms.flow import Shown
from postdesk.model.answers import Source
from postdesk.ui.interview.date_echo import DateEcho, as_typed
from postdesk.ui.interview.phone_echo import PhoneEcho
from postdesk.ui.interview.refusals import why_refused
from postdesk.ui.interview.view_model import InterviewState
from postdesk.ui.interview.way import Way, languages
from postdesk.ui.theme import current_look
from postdesk.ui.widgets.fields import Labelled, LineField
from postdesk.ui.widgets.text import REDRAW


class FieldWay(Way):
    """A field under its label; below it the reading of a date or a phone, before Enter."""

    typing = True

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.field = LineField()
        self.labelled = Labelled(self.field)
        self.echo, self.phone = DateEcho(), PhoneEcho()
        self._day: date | None = None
        """The present day while a date is typed."""
        self._calls = False
        """Whether a phone is typed."""
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        for part in (self.labelled, self.echo, self.phone):
            column.addWidget(part)
        self.field.returnPressed.connect(self.enter)
        self.field.textChanged.connect(self._read_back)
        self._adapt()

    def show_question(self, state: InterviewState, shown: Shown, *, fresh: bool) -> None:
        own, _ = languages(state)
        self._day = state.today if shown.type is QuestionType.DATE else None
        self._calls = text_kind(shown) is TextKind.PHONE
        self.labelled.set_problem("")
        self.labelled.set_texts(self._what(shown), shown.hints.in_language(own))
        if state.error is not None:
            self.labelled.set_problem(why_refused(shown, state.error, own))
        if fresh:
            stored = shown.answer.value if shown.answer else ""
            if stored and shown.type is QuestionType.DATE:
                stored = as_typed(stored, own, state.today)
            self.field.setText(state.typed or stored)
            self.field.setFocus(Qt.FocusReason.TabFocusReason)
        self._read_back(self.field.text())

    def enter(self) -> None:
        self.typed.emit(self.field.text())

    def text(self) -> str:
        return self.field.text()

    def clear(self) -> None:
        self.field.clear()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in REDRAW:
            self._adapt()

    def _adapt(self) -> None:
        side = current_look().at(8, 10)
        layout = self.labelled.layout()
        if layout is not None:
            layout.setContentsMargins(side, side, side, side)
        for echo in (self.echo, self.phone):
            echo.setContentsMargins(side, 0, side, side)

    def _read_back(self, typed: str) -> None:
        """Say what a date or a phone is taken for, while it is typed."""
        if self._day is not None:
            self.echo.show_typed(typed, self._day)
        else:
            self.echo.hide()
        self.phone.show_typed(typed if self._calls else "")

    def _what(self, shown: Shown) -> str:
        """What kind of thing is to be typed."""
        if self._calls:
            return self.tr("A phone number, as it is told")
        seen = shown.source is Source.OBSERVATION
        words = self.tr("In plain words") if seen else self.tr("In the person’s own words")
        return {
            QuestionType.INTEGER: self.tr("A whole number"),
            QuestionType.DECIMAL: self.tr("A number"),
            QuestionType.RANGE: self.tr("A number"),
            QuestionType.DATE: self.tr("A date: day month year, a year alone, or “about 15”"),
            QuestionType.TIME: self.tr("A time, like 06:30"),
            QuestionType.DATE_TIME: self.tr("A date and a time"),
        }.get(shown.type, words)
