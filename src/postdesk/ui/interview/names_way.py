"""A name in three writings beside each other: as on the paper, in Arabic, as it is heard."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from postdesk.forms.flow import Shown
from postdesk.forms.names import Names, read_names, write_names
from postdesk.ui.interview.refusals import why_refused
from postdesk.ui.interview.view_model import InterviewState
from postdesk.ui.interview.way import Way, languages
from postdesk.ui.theme import Role, current_look
from postdesk.ui.widgets.fields import Labelled, LineField
from postdesk.ui.widgets.text import REDRAW, Text


class NamesWay(Way):
    """Any one field is enough; Enter in any of them saves all three as one text."""

    typing = True

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.paper, self.arabic, self.heard = LineField(), LineField(), LineField()
        self.paper.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.arabic.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        self.labelled = [Labelled(field) for field in self._fields()]
        self.told = Text("", Role.META, colour="ink2", wrap=True)
        self._shown = ""
        """The text that the fields were filled from: untouched, it is given back as it was."""
        row = QHBoxLayout()
        row.setSpacing(12)
        for labelled in self.labelled:
            row.addWidget(labelled, 1)
        self.column = QVBoxLayout(self)
        self.column.setSpacing(4)
        self.column.addLayout(row)
        self.column.addWidget(self.told)
        for field in self._fields():
            field.returnPressed.connect(self.enter)
        self._adapt()

    def say(self) -> None:
        """Every word in the language in use."""
        words = (self.tr("As on the paper"), self.tr("In Arabic"), self.tr("As it is heard"))
        for labelled, text in zip(self.labelled, words, strict=True):
            labelled.set_texts(text)

    def show_question(self, state: InterviewState, shown: Shown, *, fresh: bool) -> None:
        own, _ = languages(state)
        if state.error is not None:
            self.told.set_colour("attention")
            self.told.set_text(why_refused(shown, state.error, own))
        else:
            self.told.set_colour("ink2")
            self.told.set_text(shown.hints.in_language(own) or self._advice())
        if fresh:
            self._fill(state.typed or (shown.answer.value if shown.answer else ""))
            self.paper.setFocus(Qt.FocusReason.TabFocusReason)

    def enter(self) -> None:
        self.typed.emit(self.text())

    def text(self) -> str:
        names = self._typed()
        return self._shown if names == read_names(self._shown) else write_names(names)

    def clear(self) -> None:
        self._fill("")

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in REDRAW:
            self._adapt()

    def _advice(self) -> str:
        return self.tr("One is enough. A single name or a nickname is a name.")

    def _fields(self) -> tuple[LineField, LineField, LineField]:
        return self.paper, self.arabic, self.heard

    def _typed(self) -> Names:
        return Names(*(" ".join(field.text().split()) for field in self._fields()))

    def _fill(self, text: str) -> None:
        self._shown, names = text, read_names(text)
        self.paper.setText(names.paper)
        self.arabic.setText(names.arabic)
        self.heard.setText(names.heard)

    def _adapt(self) -> None:
        side = current_look().at(8, 10)
        self.column.setContentsMargins(side, side, side, side)
