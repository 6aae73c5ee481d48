"""The style over Fusion, and how the focus ring is drawn."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QProxyStyle, QStyle, QStyleOption, QWidget

from postdesk.ui.outline import ring
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
    for colour, away, width in (("focus_outer", RING, OUTER), ("focus_inner", INNER, INNER + 1)):
        around = control.adjusted(-away, -away, away, away)
        painter.fillPath(ring(around, radius + away, width), look.colour(colour))
    painter.restore()
