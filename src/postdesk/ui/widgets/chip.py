"""Chips: a state in an icon and a word on a soft tone; and the tag of a case code."""

from enum import Enum

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from postdesk.ui.icons import draw_icon
from postdesk.ui.theme import Look, Role, current_look
from postdesk.ui.widgets.paint import at_start, box
from postdesk.ui.widgets.text import REDRAW
from postdesk.ui.widgets.typeset import Style, Typeset, TypesetShelf, runs_of


class Tone(Enum):
    """A meaning with its soft ground and its ink; red only for danger to the person."""

    NEUTRAL = ("line", "ink")
    PLAIN = ("rail", "ink")
    ACCENT = ("accent_soft", "accent")
    DONE = ("done_soft", "done")
    ATTENTION = ("attention_soft", "attention")
    DANGER = ("danger_soft", "danger")
    INFO = ("info_soft", "info")
    TRAINING = ("training_soft", "training")
    SAND = ("sand", "on_sand")


def chip_size(text: str, icon: str, look: Look) -> QSize:
    """The size a chip needs."""
    wide = Typeset(runs_of(text, strong=True), Style(Role.META), look).natural_width
    side = look.at(16, 26)
    return QSize(round(wide + 0.49) + 20 + (side + 6 if icon else 0), look.at(26, 44))


def draw_chip(painter: QPainter, rect: QRect, text: str, tone: Tone, *, icon: str = "") -> None:
    """Draw a chip into `rect` (of `chip_size`); a painting delegate uses it too."""
    look = current_look()
    soft, ink = tone.value
    fill = look.colour("surface") if look.high_contrast else look.colour(soft)
    edge = look.colour(ink) if look.high_contrast else None
    box(painter, rect, radius=5, fill=fill, edge=edge)
    right = painter.layoutDirection() == Qt.LayoutDirection.RightToLeft
    offset = 10
    if icon:
        side = look.at(16, 26)
        square = at_start(rect, QSize(side, side), offset, right_to_left=right)
        draw_icon(painter, icon, square, look.colour(ink))
        offset += side + 6
    typeset = Typeset(
        runs_of(text, strong=True), Style(Role.META, "left", most_lines=1), look, rect.width() - 8
    )
    size = QSize(round(typeset.natural_width + 0.49), rect.height())
    area = at_start(rect, size, offset, right_to_left=right)
    typeset.draw(painter, QRectF(area), look.colour(ink))


class Chip(QWidget):
    """A state as an icon and a word."""

    def __init__(
        self,
        text: str = "",
        tone: Tone = Tone.NEUTRAL,
        *,
        icon: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._tone, self._icon, self._text = tone, icon, text
        self.setAccessibleName(text)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def text(self) -> str:
        """The word."""
        return self._text

    def set_chip(self, text: str, tone: Tone | None = None, icon: str | None = None) -> None:
        """Show another state."""
        before = self._text, self._tone, self._icon
        self._text = text
        self._tone = tone or self._tone
        self._icon = self._icon if icon is None else icon
        if before == (self._text, self._tone, self._icon):
            return
        self.setAccessibleName(text)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return chip_size(self._text, self._icon, current_look())

    def needed_size(self) -> QSize:
        """The size at which nothing is cut."""
        return self.sizeHint()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in REDRAW:
            self.updateGeometry()
            self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        draw_chip(painter, self.rect(), self._text, self._tone, icon=self._icon)
        painter.end()


class CodeTag(QWidget):
    """A case code in an outlined box, always left to right."""

    def __init__(self, code: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._code = code
        self._shelf = TypesetShelf()
        self.setAccessibleName(code)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_code(self, code: str) -> None:
        """Show another code."""
        if code == self._code:
            return
        self._code = code
        self._shelf.clear()
        self.setAccessibleName(code)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        look = current_look()
        return QSize(round(self._set(look).natural_width + 0.49) + 20, look.at(28, 40))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in REDRAW:
            self.updateGeometry()
            self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        look = current_look()
        painter = QPainter(self)
        fill, edge = look.colour("surface"), look.colour("edge")
        box(painter, self.rect(), radius=5, fill=fill, edge=edge)
        self._set(look).draw(painter, QRectF(self.rect()), look.colour("ink"))
        painter.end()

    def _set(self, look: Look) -> Typeset:
        style = Style(Role.TABLE, "centre", False)
        return self._shelf.set(runs_of(self._code, strong=True), style, look)
