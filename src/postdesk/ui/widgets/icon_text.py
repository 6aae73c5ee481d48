"""An icon and the word it never stands without."""

from PySide6.QtCore import QEvent, QRect, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from postdesk.ui.icons import draw_icon
from postdesk.ui.theme import Role, current_look
from postdesk.ui.widgets.text import REDRAW, Text
from postdesk.ui.widgets.typeset import Align


class Icon(QWidget):
    """The drawn icon; decoration to a screen reader, which reads the word beside it."""

    def __init__(
        self,
        name: str,
        *,
        colour: str = "ink",
        size: tuple[int, int] = (20, 30),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._name, self._colour, self._sizes = name, colour, size
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_icon(self, name: str, colour: str | None = None) -> None:
        """Show another icon, or the same in another colour token."""
        self._name = name
        self._colour = colour or self._colour
        self.update()

    def sizeHint(self) -> QSize:
        side = current_look().at(*self._sizes)
        return QSize(side, side)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in REDRAW:
            self.updateGeometry()
            self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        if not self._name:
            return
        look = current_look()
        side = look.at(*self._sizes)
        painter = QPainter(self)
        square = QRect((self.width() - side) // 2, (self.height() - side) // 2, side, side)
        draw_icon(painter, self._name, square, look.colour(self._colour))
        painter.end()


class IconText(QWidget):
    """An icon at the start and a text after it."""

    def __init__(
        self,
        icon: str,
        text: str = "",
        role: Role = Role.TABLE,
        *,
        strong: bool = False,
        colour: str = "ink",
        icon_colour: str | None = None,
        size: tuple[int, int] = (20, 30),
        wrap: bool = False,
        elide: bool = False,
        align: Align = "start",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.icon = Icon(icon, colour=icon_colour or colour, size=size)
        self.label = Text(
            text, role, strong=strong, colour=colour, wrap=wrap, elide=elide, align=align
        )
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.icon)
        row.addWidget(self.label, 1)
        self.setSizePolicy(
            QSizePolicy.Policy.Preferred if wrap or elide else QSizePolicy.Policy.Minimum,
            QSizePolicy.Policy.Preferred if wrap else QSizePolicy.Policy.Fixed,
        )

    def set_text(self, text: str) -> None:
        """Show another text."""
        self.label.set_text(text)

    def set_state(self, icon: str, text: str, colour: str = "ink", icon_colour: str = "") -> None:
        """Show another state: icon, words and their colour tokens."""
        self.icon.set_icon(icon, icon_colour or colour)
        self.label.set_colour(colour)
        self.label.set_text(text)
