"""For whom a packet is sealed, with the words of the key; ochre until it is."""

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from postdesk.ui.icons import draw_icon
from postdesk.ui.theme import Role, current_look
from postdesk.ui.widgets.paint import at_start, box
from postdesk.ui.widgets.text import REDRAW, Text


class SealedChip(QFrame):
    """A round lock, the recipient, the key's words."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sealed = False
        self._title = Text("", Role.TABLE, strong=True)
        self._words = Text("", Role.META, colour="ink2")
        self._row = QHBoxLayout(self)
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addWidget(self._title)
        column.addWidget(self._words)
        self._row.addLayout(column)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Maximum)
        self._adapt()

    def set_sealed(self, title: str, words: str) -> None:
        """It is sealed: "Sealed for: ...", the key's words."""
        self._set(title, words, sealed=True)

    def set_open(self, title: str, words: str = "") -> None:
        """It is not sealed yet."""
        self._set(title, words, sealed=False)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in REDRAW:
            self._adapt()
            self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        look = current_look()
        token = "accent" if self._sealed else "attention"
        painter = QPainter(self)
        soft, ink = look.colour(f"{token}_soft"), look.colour(token)
        box(painter, self.rect(), radius=6, fill=soft, edge=ink)
        side = look.at(26, 40)
        right = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        circle = at_start(self.rect(), QSize(side, side), 8, right_to_left=right)
        box(painter, circle, radius=side / 2, fill=ink)
        inset = look.at(5, 8)
        name = "lock" if self._sealed else "lock-open"
        square = circle.adjusted(inset, inset, -inset, -inset)
        draw_icon(painter, name, square, look.colour("on_accent" if self._sealed else "surface"))
        painter.end()

    def _set(self, title: str, words: str, *, sealed: bool) -> None:
        self._sealed = sealed
        self._title.set_text(title)
        self._words.set_text(words)
        self._words.setVisible(bool(words))
        self.setAccessibleName(f"{title}. {words}")
        self.update()

    def _adapt(self) -> None:
        look = current_look()
        picture = look.at(42, 58)
        right = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        margins = (12, 5, picture, 5) if right else (picture, 5, 12, 5)
        self._row.setContentsMargins(*margins)
