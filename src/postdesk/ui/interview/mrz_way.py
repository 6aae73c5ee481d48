"""The machine-readable lines of a paper, typed or read in, with what they say and what is odd."""

from PySide6.QtCore import QEvent, QSignalBlocker, Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QVBoxLayout, QWidget

from postdesk.forms.flow import Shown
from postdesk.forms.mrz import clean_lines, lines_wanted, read_mrz
from postdesk.ui.interview.mrz_words import doubt_words, read_words
from postdesk.ui.interview.refusals import why_refused
from postdesk.ui.interview.view_model import InterviewState
from postdesk.ui.interview.way import Way, languages
from postdesk.ui.theme import Role, current_look
from postdesk.ui.widgets.fields import Labelled
from postdesk.ui.widgets.lines_field import LinesField
from postdesk.ui.widgets.text import REDRAW, Text

_MOST = 3


class MrzWay(Way):
    """Odd places are marked and explained; a second Enter keeps the lines as they are.

    A check digit that does not agree is told as a misreading to look at again, never as a sign
    that a paper was altered; one that agrees proves the reading and nothing of the paper.
    """

    typing = True

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.field = LinesField(_MOST)
        self.labelled = Labelled(self.field)
        self.told = Text("", Role.BODY, wrap=True)
        self.doubt = Text("", Role.BODY, colour="attention", wrap=True)
        self._asked_again = ""
        """The doubtful lines that Enter was pressed on once."""
        self._shown = ""
        self.column = QVBoxLayout(self)
        self.column.setSpacing(2)
        for part in (self.labelled, self.told, self.doubt):
            self.column.addWidget(part)
        self.field.textChanged.connect(self._read)
        self.field.entered.connect(self.enter)
        self._adapt()

    def say(self) -> None:
        """Every word in the language in use."""
        self._read()

    def show_question(self, state: InterviewState, shown: Shown, *, fresh: bool) -> None:
        own, _ = languages(state)
        self.labelled.set_problem("")
        advice = shown.hints.in_language(own)
        self.labelled.set_texts(self.tr("The lines with many <, as they are printed"), advice)
        if state.error is not None:
            self.labelled.set_problem(why_refused(shown, state.error, own))
        if fresh:
            self._fill(state.typed or (shown.answer.value if shown.answer else ""))
            self.field.setFocus(Qt.FocusReason.TabFocusReason)

    def enter(self) -> None:
        """Save; lines with a doubtful place are shown once more before they are kept."""
        text = self.text()
        found = read_mrz(text)
        if found is not None and found.doubts and text not in (self._asked_again, self._shown):
            self._asked_again = text
            self._read()
            return
        self.typed.emit(text)

    def text(self) -> str:
        typed = self.field.toPlainText()
        return typed if read_mrz(typed) is None else "\n".join(clean_lines(typed))

    def clear(self) -> None:
        self._fill("")

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in REDRAW:
            self._adapt()
            self._read()

    def _fill(self, text: str) -> None:
        with QSignalBlocker(self.field):
            self.field.setPlainText(text)
        self.field.moveCursor(QTextCursor.MoveOperation.End)
        self._shown, self._asked_again = text, ""
        self._read()

    def _read(self) -> None:
        """Say what the lines mean as far as they are typed, and mark what is odd."""
        typed = self.field.toPlainText()
        self.field.set_lines(lines_wanted(typed))
        found = read_mrz(typed)
        doubtful = found is not None and bool(found.doubts)
        # at 200 % there is room for one of them, and what is odd comes first
        self.told.setVisible(found is not None and not (doubtful and current_look().large))
        self.doubt.setVisible(doubtful)
        if found is None:
            self.field.mark(())
            return
        again = bool(self._asked_again) and self.text() == self._asked_again
        self.told.set_text(read_words(found))
        self.doubt.set_text(doubt_words(found, again=again))
        self.field.mark([(one.line, one.column) for one in found.doubts if one.typed])

    def _adapt(self) -> None:
        side = current_look().at(8, 10)
        self.column.setContentsMargins(side, side, side, side)
