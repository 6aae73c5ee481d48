"""The style over Fusion, and how the focus ring is drawn."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QProxyStyle, QStyle, QStyleOption, QWidget

from postdesk.ui.theme_look import current_look

INNER, OUTER = 2, 3
RING = INNER + OUTER


class PostDeskStyle(QProxyStyle):
    """Fusion with PostDesk's focus ring; the dotted rectangle is never drawn."""

    def __init__(self) -> None:
        super().__init__("Fusion")

    def drawPrimitive(
        self,
        element: QStyle.PrimitiveElement,
        option: QStyleOption,
        painter: QPainter,
        widget: QWidget | None = None,
    ) -> None:
        """Leave the focus rectangle to the ring around the control."""
        if element != QStyle.PrimitiveElement.PE_FrameFocusRect:
            super().drawPrimitive(element, option, painter, widget)


def paint_ring(painter: QPainter, control: QRectF, radius: float) -> None:
    """The ring around `control`: 2 px inner, 3 px outer, both outside of it."""
    look = current_look()
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    away = INNER + OUTER / 2
    painter.setPen(QPen(look.colour("focus_outer"), OUTER))
    painter.drawRoundedRect(
        control.adjusted(-away, -away, away, away), radius + away, radius + away
    )
    away = INNER / 2 - 0.5
    painter.setPen(QPen(look.colour("focus_inner"), INNER + 1))
    painter.drawRoundedRect(
        control.adjusted(-away, -away, away, away), radius + away, radius + away
    )
    painter.restore()
