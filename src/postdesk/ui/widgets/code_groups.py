"""The groups of a code that is copied by hand, each with its number, in rows."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from postdesk.ui.theme import Role, current_look
from postdesk.ui.widgets.text import REDRAW, Text

GROUPS = 14


class CodeGroups(QWidget):
    """Fourteen places, seven in a row, five at 200 %; the texts of a code are in `groups`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        # a code is read and typed from its left end in every language
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.groups = [Text("", Role.ANSWER, strong=True) for _ in range(GROUPS)]
        self._numbers = [Text("", Role.META, colour="ink2") for _ in range(GROUPS)]
        self._grid = QGridLayout(self)
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(12)
        for number, label in enumerate(self._numbers, start=1):
            label.set_text(str(number))
        for column in range(1, GROUPS, 2):
            self._grid.setColumnStretch(column, 1)
        self._place()

    def show_code(self, code: str) -> None:
        """Show a code in groups, which spaces or hyphens part; an empty one leaves no group."""
        parts = code.replace("-", " ").split()
        for number, text in enumerate(self.groups):
            text.set_text(parts[number] if number < len(parts) else "")

    def clear(self) -> None:
        """The code stays in no widget."""
        self.show_code("")

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in REDRAW and hasattr(self, "_grid"):
            self._place()

    def _place(self) -> None:
        columns = current_look().at(7, 5)
        for number, (label, text) in enumerate(zip(self._numbers, self.groups, strict=True)):
            row, column = number // columns, number % columns
            self._grid.addWidget(label, row, 2 * column)
            self._grid.addWidget(text, row, 2 * column + 1)
