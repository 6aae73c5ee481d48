"""A field to search in, with the lens before it."""

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from postdesk.ui.icons import draw_icon
from postdesk.ui.theme import current_look
from postdesk.ui.widgets.fields import LineField
from postdesk.ui.widgets.paint import at_start
from postdesk.ui.widgets.text import REDRAW


class SearchField(LineField):
    """36 high like the filters beside it; the placeholder says what can be searched."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.setProperty("dense", True)
        self._adapt()

    def set_placeholder(self, text: str) -> None:
        """What can be searched; the accessible name too."""
        self.setPlaceholderText(text)
        self.setAccessibleName(text)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in REDRAW:
            self._adapt()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        look = current_look()
        side = look.at(18, 28)
        painter = QPainter(self)
        square = at_start(self.rect(), QSize(side, side), 12, right_to_left=self._mirrored())
        draw_icon(painter, "search", square, look.colour("ink2"))
        painter.end()

    def _mirrored(self) -> bool:
        return self.layoutDirection() == Qt.LayoutDirection.RightToLeft

    def _adapt(self) -> None:
        look = current_look()
        room = look.at(26, 38)
        self.setTextMargins(0 if self._mirrored() else room, 0, room if self._mirrored() else 0, 0)
