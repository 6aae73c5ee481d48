"""Counts first: numbers with icons and words, side by side in one card."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from postdesk.ui.theme import Role, current_look
from postdesk.ui.widgets.icon_text import Icon
from postdesk.ui.widgets.paint import box
from postdesk.ui.widgets.text import REDRAW, Text

_MOST_WHEN_LARGE = 3


@dataclass(frozen=True)
class Count:
    """One count: icon, its colour token, number as text, word."""

    icon: str
    colour: str
    number: str
    word: str


class CountStrip(QFrame):
    """Cells of one width with thin lines between; three in a row at 200 %."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(1, 1, 1, 1)
        self._grid.setSpacing(0)
        self._cells: list[QWidget] = []

    def set_counts(self, counts: Sequence[Count]) -> None:
        """Show these counts."""
        for cell in self._cells:
            self._grid.removeWidget(cell)
            cell.hide()
            cell.deleteLater()
        self._cells = [_cell(count) for count in counts]
        self._arrange()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in REDRAW:
            self._arrange()

    def _arrange(self) -> None:
        columns = _MOST_WHEN_LARGE if current_look().large else max(1, len(self._cells))
        for place in range(self._grid.columnCount()):
            self._grid.setColumnStretch(place, 0)
        for index, cell in enumerate(self._cells):
            self._grid.addWidget(cell, index // columns, index % columns)
            self._grid.setColumnStretch(index % columns, 1)

    def paintEvent(self, _event: QPaintEvent) -> None:
        look = current_look()
        painter = QPainter(self)
        fill, line = look.colour("surface"), look.colour("line")
        box(painter, self.rect(), radius=8, fill=fill, edge=line)
        for cell in self._cells:
            place = cell.geometry()
            if place.left() > 2:
                painter.fillRect(place.left(), place.top(), 1, place.height(), line)
            if place.top() > 2:
                painter.fillRect(place.left(), place.top(), place.width(), 1, line)
        painter.end()


def _cell(count: Count) -> QWidget:
    cell = QWidget()
    column = QVBoxLayout(cell)
    column.setContentsMargins(16, 6, 12, 8)
    column.setSpacing(0)
    head = QHBoxLayout()
    head.setSpacing(10)
    head.addWidget(Icon(count.icon, colour=count.colour, size=(24, 34)))
    head.addWidget(Text(count.number, Role.COUNT, strong=True), 0, Qt.AlignmentFlag.AlignVCenter)
    head.addStretch(1)
    column.addLayout(head)
    column.addWidget(Text(count.word, Role.META, colour="ink2", wrap=True))
    cell.setAccessibleName(f"{count.number} {count.word}")
    return cell
