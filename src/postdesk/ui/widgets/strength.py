"""The strength of an indicator: three bars in ink and a word, never a hue or a sum."""

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from postdesk.ui.theme import Look, Role, current_look
from postdesk.ui.widgets.paint import at_start, box, mirrored
from postdesk.ui.widgets.text import REDRAW
from postdesk.ui.widgets.typeset import Style, Typeset, runs_of


class StrengthBars(QWidget):
    """`level` 3 strong, 2 medium, 1 weak, 0 not weighed (the word alone)."""

    def __init__(self, level: int = 0, word: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._level, self._word = level, word
        self.setAccessibleName(word)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_strength(self, level: int, word: str) -> None:
        """Show another strength."""
        self._level, self._word = level, word
        self.setAccessibleName(word)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        look = current_look()
        words = self._set(look).natural_width
        return QSize(max(look.at(82, 150), look.at(32, 48) + round(words + 0.5)), look.at(24, 40))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in REDRAW:
            self.updateGeometry()
            self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        look = current_look()
        painter = QPainter(self)
        right = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        unit = look.at(6, 9)
        middle = self.height() // 2
        if self._level:
            for index in range(3):
                high = (8, 11, 16)[index] * unit // 6
                rect = QRect(index * (unit + 3), middle + unit + 2 - high, unit, high)
                rect = mirrored(rect, self.rect(), right_to_left=right)
                token = "ink" if index < self._level else "line"
                box(painter, rect, radius=1, fill=look.colour(token))
        word = self._set(look)
        size = QSize(round(word.natural_width + 0.5), self.height())
        offset = look.at(32, 48) if self._level else 0
        area = at_start(self.rect(), size, offset, right_to_left=right)
        word.draw(painter, QRectF(area), look.colour("ink"))
        painter.end()

    def _set(self, look: Look) -> Typeset:
        return Typeset(runs_of(self._word, strong=True), Style(Role.META, "left"), look)
