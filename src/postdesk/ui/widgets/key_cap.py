"""A key cap standing by itself beside a text."""

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from postdesk.ui.theme import current_look
from postdesk.ui.widgets.paint import cap_size, draw_cap
from postdesk.ui.widgets.text import REDRAW


class KeyCap(QWidget):
    """The picture of a key; `number` draws the larger square of the answers."""

    def __init__(self, key: str, *, number: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._key, self._number = key, number
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(key)

    def set_key(self, key: str) -> None:
        """Name the key anew."""
        self._key = key
        self.setAccessibleName(key)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return cap_size(self._key, current_look(), number=self._number)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in REDRAW:
            self.updateGeometry()
            self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        look = current_look()
        painter = QPainter(self)
        fill, edge, ink = look.colour("surface"), look.colour("edge"), look.colour("ink")
        draw_cap(
            painter,
            self.rect(),
            self._key,
            look,
            fill=fill,
            edge=edge,
            ink=ink,
            number=self._number,
        )
        painter.end()
