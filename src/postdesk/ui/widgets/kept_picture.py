"""The picture of a control that looks as it did when it was last drawn."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtWidgets import QWidget

from postdesk.ui.theme import Look, current_look

_State = tuple[Look, float, object, object]


class KeptPicture:
    """Draws a control from its kept picture, and the picture anew when it no longer holds.

    Bars stand unchanged from question to question but are drawn with each: painting one button
    takes ten times as long as copying it.
    """

    def __init__(self) -> None:
        self._picture = QPixmap()
        self._state: _State | None = None

    def forget(self) -> None:
        """Draw anew the next time: something was changed."""
        self._state = None

    def draw(
        self, control: QWidget, state: object, paint: Callable[[QPainter, Look], None]
    ) -> None:
        """Draw `control`; `state` is what Qt changes of its looks without `update` of Python."""
        look, ratio = current_look(), control.devicePixelRatioF()
        held: _State = (look, ratio, control.size(), state)
        if held != self._state:
            self._picture = QPixmap(control.size() * ratio)
            self._picture.setDevicePixelRatio(ratio)
            self._picture.fill(Qt.GlobalColor.transparent)
            painter = QPainter(self._picture)
            painter.setLayoutDirection(control.layoutDirection())
            paint(painter, look)
            painter.end()
            self._state = held
        painter = QPainter(control)
        painter.drawPixmap(0, 0, self._picture)
        painter.end()
