"""How far an interview is: a segment for each section, the present one partly filled."""

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from postdesk.ui.theme import current_look
from postdesk.ui.widgets.paint import box, fill_part, mirrored
from postdesk.ui.widgets.text import REDRAW

_GAP = 4
_WIDEST, _NARROWEST = 34, 8
_WHOLE = 9 * (_WIDEST + _GAP)  # more sections share the width of nine


class SectionProgress(QWidget):
    """Segments: done (accent), present (outlined, filled by its share), to come (line)."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sections, self._present, self._share = 1, 0, 0.0
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def set_progress(self, sections: int, present: int, share: float, name: str) -> None:
        """`present` counts from 0; `share` of it is done (0 to 1); `name` for a screen reader."""
        self._sections, self._present, self._share = max(1, sections), present, share
        self.setAccessibleName(name)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(min(_WHOLE, self._sections * (_WIDEST + _GAP)), 12)

    def minimumSizeHint(self) -> QSize:
        return QSize(self._sections * (_NARROWEST + _GAP), 12)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in REDRAW:
            self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        look = current_look()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        done, to_come = QPainterPath(), QPainterPath()
        present: QRect | None = None
        step = min(_WIDEST + _GAP, self.width() / self._sections)
        right = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        for index in range(self._sections):
            rect = QRect(round(index * step), 2, round(step - _GAP), 8)
            rect = mirrored(rect, self.rect(), right_to_left=right)
            (done if index < self._present else to_come).addRoundedRect(QRectF(rect), 2, 2)
            if index == self._present:
                present = rect
        painter.fillPath(done, look.colour("accent"))
        painter.fillPath(to_come, look.colour("line"))
        if present is not None:
            self._paint_present(painter, present, look.colour("accent"), right)
        painter.end()

    def _paint_present(self, painter: QPainter, rect: QRect, accent: QColor, right: bool) -> None:
        """Fill the present segment by its share, and draw a line around it."""
        part = QRectF(rect)
        part.setWidth(rect.width() * self._share)
        if right:
            part.moveRight(QRectF(rect).right())
        fill_part(painter, rect, 2, part, accent)
        box(painter, rect.adjusted(-2, -2, 2, 2), radius=4, edge=accent)
