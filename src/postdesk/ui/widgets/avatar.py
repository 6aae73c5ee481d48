"""The initials of somebody who works here, in a circle; never of an interviewee."""

from PySide6.QtCore import QEvent, QRect, QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from postdesk.ui.theme import Role, current_look
from postdesk.ui.widgets.paint import box
from postdesk.ui.widgets.text import REDRAW
from postdesk.ui.widgets.typeset import Style, Typeset, runs_of


def initials_of(name: str) -> str:
    """The first letters of the first two words of a name."""
    words = [word for word in name.replace(".", " ").split() if word[0].isalpha()]
    return "".join(word[0].upper() for word in words[:2])


def draw_avatar(painter: QPainter, rect: QRect, name: str) -> None:
    """Draw the circle of `name` into a square."""
    look = current_look()
    edge = look.colour("info") if look.high_contrast else None
    box(painter, rect, radius=rect.width() / 2, fill=look.colour("info_soft"), edge=edge)
    initials = Typeset(runs_of(initials_of(name), strong=True), Style(Role.CAP, "centre"), look)
    initials.draw(painter, QRectF(rect), look.colour("info"))


class Avatar(QWidget):
    """The circle beside a name; the name itself stands in a text."""

    def __init__(self, name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = name
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_name(self, name: str) -> None:
        """Show somebody else."""
        self._name = name
        self.update()

    def sizeHint(self) -> QSize:
        side = current_look().at(34, 52)
        return QSize(side, side)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in REDRAW:
            self.updateGeometry()
            self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        draw_avatar(painter, self.rect(), self._name)
        painter.end()
