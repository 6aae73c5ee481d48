"""What every painted button shares: hover, redraw, keyboard, name for a screen reader."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from postdesk.ui.focus_ring import set_ring
from postdesk.ui.theme import Look
from postdesk.ui.widgets.kept_picture import KeptPicture
from postdesk.ui.widgets.text import REDRAW
from postdesk.ui.widgets.typeset import TypesetShelf


class PaintedButton(QAbstractButton):
    """A button that paints itself; Space and Enter press it while it has the keyboard.

    `key` is what stands on its key cap (`F7`, `1`, ...); a page presses it when that key is struck.
    """

    key = ""

    def __init__(self, text: str = "", *, radius: int = 6, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shelf = TypesetShelf()
        self._kept = KeptPicture()
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.radius = radius
        set_ring(self, radius)
        self.set_text(text)

    def set_text(self, text: str) -> None:
        """Show `text`; it is the accessible name as well (no letter of it is a shortcut)."""
        self.setText(text.replace("&", "&&"))
        self.setAccessibleName(text)
        self.updateGeometry()
        self.update()

    def update(self, *region: Any, **named: Any) -> None:
        """Draw anew: something that is shown was changed."""
        self._kept.forget()
        super().update(*region, **named)

    def draw_kept(self, paint: Callable[[QPainter, Look], None]) -> None:
        """Draw what `paint` draws, from its picture while nothing changed."""
        pressed = self.isDown(), self.isChecked(), self.hovered
        self._kept.draw(self, (*pressed, self.isEnabled(), self.mirrored), paint)

    def shown_text(self) -> str:
        """The text as it is drawn."""
        return self.text().replace("&&", "&")

    @property
    def hovered(self) -> bool:
        """Whether the pointer is over the button and it can be pressed."""
        return self.underMouse() and self.isEnabled()

    @property
    def mirrored(self) -> bool:
        """Whether the start side is the right one."""
        return self.layoutDirection() == Qt.LayoutDirection.RightToLeft

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in REDRAW:
            self.updateGeometry()
            self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and not event.modifiers():
            self.click()
            return
        super().keyPressEvent(event)
