"""The program's own mark: a desk with a lamp, drawn."""

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QPainter, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QSizePolicy, QWidget

from postdesk.ui.theme import Look, current_look
from postdesk.ui.theme_colours import LIGHT


def draw_logo(painter: QPainter, rect: QRect, ground: str, ink: str, lamp: str) -> None:
    """The mark in a rounded square: a table top on two legs and the lamp over it."""
    unit = rect.width() / 26
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(rect.topLeft())
    painter.scale(unit, unit)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ground)
    painter.drawRoundedRect(QRectF(0, 0, 26, 26), 6, 6)
    pen = QPen(ink)
    pen.setWidthF(2.6)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    painter.setPen(pen)
    painter.drawLine(5, 11, 21, 11)
    painter.drawLine(9, 11, 9, 20)
    painter.drawLine(17, 11, 17, 20)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(lamp)
    painter.drawEllipse(QRectF(11, 4, 4, 4))
    painter.restore()


def window_icon() -> QIcon:
    """The mark for the window list."""
    pixmap = QPixmap(64, 64)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    draw_logo(painter, pixmap.rect(), LIGHT.accent, LIGHT.on_accent, LIGHT.focus_outer)
    painter.end()
    return QIcon(pixmap)


class Logo(QWidget):
    """The mark on the top bar."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        side = current_look().at(26, 38)
        return QSize(side, side)

    def paintEvent(self, _event: QPaintEvent) -> None:
        look: Look = current_look()
        painter = QPainter(self)
        colours = look.colours
        draw_logo(painter, self.rect(), colours.accent, colours.on_accent, colours.focus_outer)
        painter.end()
