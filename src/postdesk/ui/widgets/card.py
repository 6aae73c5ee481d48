"""Cards and notices: one line and one tone around what belongs together."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QWidget

from postdesk.ui.theme import Role, current_look
from postdesk.ui.widgets.chip import Tone
from postdesk.ui.widgets.icon_text import Icon
from postdesk.ui.widgets.paint import box
from postdesk.ui.widgets.remembering import RememberingColumn
from postdesk.ui.widgets.text import REDRAW, Text


class Card(QFrame):
    """A box on the desk with a thin line; put things into `.box`.

    `tone` PLAIN is white; SAND is for what the person sees; ATTENTION draws an ochre line.
    """

    def __init__(
        self, tone: Tone = Tone.PLAIN, *, padding: int = 16, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._tone = tone
        self.box = RememberingColumn(self)
        self.box.setContentsMargins(padding, padding, padding, padding)
        self.box.setSpacing(6)

    def set_tone(self, tone: Tone) -> None:
        """Change what the card means."""
        self._tone = tone
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        look = current_look()
        sand, attention = self._tone is Tone.SAND, self._tone is Tone.ATTENTION
        fill = look.colour("sand" if sand else "surface")
        edge = look.colour("sand_edge" if sand else "attention" if attention else "line")
        painter = QPainter(self)
        width = 2 if sand and look.high_contrast else 1
        box(painter, self.rect(), radius=8, fill=fill, edge=edge, width=width)
        painter.end()


class Rule(QWidget):
    """A thin line between rows; decoration only."""

    def __init__(self, *, sand: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sand = sand
        self.setFixedHeight(1)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def paintEvent(self, _event: QPaintEvent) -> None:
        look = current_look()
        colour = look.colour("sand_edge" if self._sand else "line")
        if self._sand:
            colour.setAlpha(110)
        painter = QPainter(self)
        painter.fillRect(self.rect(), colour)
        painter.end()


class Notice(QFrame):
    """A soft strip with an icon and one or two sentences; `.row` takes a button at its end."""

    def __init__(
        self,
        tone: Tone,
        icon: str,
        text: str = "",
        *,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._tone = tone
        self._again: Callable[[], str] | None = None
        ink = tone.value[1]
        self.icon = Icon(icon, colour=ink)
        self.label = Text(text, Role.TABLE, wrap=True)
        self.row = QHBoxLayout(self)
        self.row.setContentsMargins(14, 8, 14, 8)
        self.row.setSpacing(12)
        self.row.addWidget(self.icon, 0, Qt.AlignmentFlag.AlignTop)
        self.row.addWidget(self.label, 1)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def set_marked(self, template: str, **values: str) -> None:
        """Say a sentence with `**strong**` parts."""
        self._again = None
        self.label.set_marked(template, **values)

    def set_text(self, text: str) -> None:
        """Say a sentence."""
        self._again = None
        self.label.set_text(text)

    def tell(self, said: Callable[[], str]) -> None:
        """Show what has just happened; told again in each language that is chosen meanwhile."""
        self.set_text(said())
        self._again = said
        self.show()

    def set_tone(self, tone: Tone, icon: str) -> None:
        """Change what the strip means."""
        self._tone = tone
        self.icon.set_icon(icon, tone.value[1])
        self.update()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and self._again is not None:
            self.label.set_text(self._again())
        if event.type() in REDRAW:
            self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        look = current_look()
        soft, ink = self._tone.value
        fill = look.colour("surface" if look.high_contrast else soft)
        edge = look.colour(ink) if look.high_contrast else None
        painter = QPainter(self)
        box(painter, self.rect(), radius=6, fill=fill, edge=edge)
        painter.end()
