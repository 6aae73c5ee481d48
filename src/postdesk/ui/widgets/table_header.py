"""The head of a table: quiet SemiBold words over a line, an arrow where the rows are sorted."""

from collections.abc import Sequence
from typing import Protocol

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QHeaderView, QWidget

from postdesk.ui.icons import draw_icon
from postdesk.ui.theme import Look, Role, current_look
from postdesk.ui.widgets.paint import at_start
from postdesk.ui.widgets.typeset import Align, Style, Typeset, runs_of

_PADDING = 10


class Heading(Protocol):
    """What the head asks of a column."""

    @property
    def title(self) -> str:
        """The word."""

    @property
    def at_end(self) -> bool:
        """Whether its cells stand at the end side."""


class TableHeader(QHeaderView):
    """Painted by us, so that start and end follow the writing direction."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._columns: Sequence[Heading] = ()
        self._sorted, self._descending = -1, False
        self.setSectionsClickable(True)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setHighlightSections(False)
        self.setMinimumSectionSize(2 * _PADDING)

    def set_columns(self, columns: Sequence[Heading]) -> None:
        """Head other columns."""
        self._columns = columns
        self.viewport().update()

    def set_sorted(self, column: int, *, descending: bool) -> None:
        """Show the arrow at a column; -1 for none."""
        self._sorted, self._descending = column, descending
        self.viewport().update()

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), current_look().at(33, 56))

    def sectionSizeHint(self, logicalIndex: int) -> int:  # noqa: N803
        look = current_look()
        arrow = look.at(20, 30) if logicalIndex == self._sorted else 0
        return round(self._set(look, logicalIndex).natural_width + 0.5) + 2 * _PADDING + arrow

    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:  # noqa: N803
        look = current_look()
        right = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        painter.save()
        painter.fillRect(rect, look.colour("surface"))
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, look.colour("edge"))
        words = self._set(look, logicalIndex)
        wide = round(words.natural_width + 0.5)
        arrow = look.at(16, 26) if logicalIndex == self._sorted else 0
        offset = _PADDING
        if self._columns[logicalIndex].at_end:
            offset = rect.width() - _PADDING - wide - (arrow + 4 if arrow else 0)
        area = at_start(rect, QSize(wide, rect.height()), offset, right_to_left=right)
        words.draw(painter, QRectF(area), look.colour("ink2"))
        if arrow:
            size = QSize(arrow, arrow)
            square = at_start(rect, size, offset + wide + 4, right_to_left=right)
            name = "chevron-down" if self._descending else "chevron-up"
            draw_icon(painter, name, square, look.colour("ink2"))
        painter.restore()

    def _set(self, look: Look, place: int) -> Typeset:
        title = self._columns[place].title if place < len(self._columns) else ""
        align: Align = "left"
        return Typeset(runs_of(title, strong=True), Style(Role.META, align), look)
