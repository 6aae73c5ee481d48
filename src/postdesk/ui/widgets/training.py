"""The band and the frame that mark everything invented."""

from PySide6.QtCore import QEvent, QPoint, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPolygon
from PySide6.QtWidgets import QSizePolicy, QWidget

from postdesk.ui.icons import draw_icon
from postdesk.ui.theme import Role, current_look
from postdesk.ui.theme_colours import LIGHT
from postdesk.ui.widgets.paint import at_start
from postdesk.ui.widgets.text import REDRAW
from postdesk.ui.widgets.typeset import Style, Typeset, runs_of

FRAME = 4


class TrainingBand(QWidget):
    """30 px of violet hatching with the word TRAINING, the same in all three themes."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def text(self) -> str:
        """What it says."""
        return self.tr("TRAINING · invented people · nothing from here can enter a live office")

    def sizeHint(self) -> QSize:
        return QSize(600, current_look().at(30, 46))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in REDRAW:
            self.setAccessibleName(self.text())
            self.updateGeometry()
            self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        look = current_look()
        painter = QPainter(self)
        white = QColor(Qt.GlobalColor.white)
        painter.fillRect(self.rect(), LIGHT.training)
        self._paint_stripes(painter)
        style = Style(Role.META, "left", most_lines=1)
        typeset = Typeset(runs_of(self.text(), strong=True), style, look, self.width() - 60.0)
        side = look.at(20, 30)
        wide = round(typeset.natural_width + 0.5)
        right = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        start = (self.width() - wide - side - 12) // 2
        square = at_start(self.rect(), QSize(side, side), start, right_to_left=right)
        draw_icon(painter, "school", square, white)
        area = at_start(
            self.rect(), QSize(wide, self.height()), start + side + 12, right_to_left=right
        )
        typeset.draw(painter, QRectF(area), white)
        painter.end()

    def _paint_stripes(self, painter: QPainter) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush("#6B46A3")
        high = self.height()
        for x in range(-high, self.width(), 40):
            corners = [
                QPoint(x + high, 0),
                QPoint(x + high + 18, 0),
                QPoint(x + 18, high),
                QPoint(x, high),
            ]
            painter.drawPolygon(QPolygon(corners))
        painter.restore()
