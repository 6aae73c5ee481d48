"""Painting that several widgets share: rounded boxes, dashed boxes, key caps, hatches."""

from functools import lru_cache

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QStyle

from postdesk.ui.outline import ring
from postdesk.ui.theme import Look, Role
from postdesk.ui.widgets.typeset import Style, Typeset, runs_of


def box(
    painter: QPainter,
    rect: QRect,
    *,
    radius: float,
    fill: QColor | None = None,
    edge: QColor | None = None,
    width: float = 1,
    dashed: bool = False,
) -> None:
    """A rounded box whose edge lies inside `rect`."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    inset = 0.0 if edge is None else width / 2
    inner = QRectF(rect).adjusted(inset, inset, -inset, -inset)
    if fill is not None:
        painter.setBrush(fill)
        painter.drawRoundedRect(inner, radius - inset, radius - inset)
    if edge is not None and dashed:
        pen = QPen(edge, width)
        pen.setDashPattern([3 / width, 2 / width])
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(inner, radius - inset, radius - inset)
    elif edge is not None:
        painter.fillPath(ring(QRectF(rect), radius, width), edge)
    painter.restore()


def rounded_path(rect: QRect, radius: float) -> QPainterPath:
    """The outline of a rounded box."""
    path = QPainterPath()
    path.addRoundedRect(QRectF(rect), radius, radius)
    return path


def fill_part(
    painter: QPainter, whole: QRect, radius: float, part: QRect | QRectF, colour: QColor
) -> None:
    """Fill what lies in `part` of a rounded box (a rounded clip would cost ten times as much)."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setClipRect(part)
    painter.fillPath(rounded_path(whole, radius), colour)
    painter.restore()


def at_start(outer: QRect, size: QSize, offset: int, *, right_to_left: bool) -> QRect:
    """A box of `size`, `offset` pixels in from the start side of `outer`, centred in height."""
    left = outer.left() + offset
    top = outer.top() + (outer.height() - size.height()) // 2
    rect = QRect(left, top, size.width(), size.height())
    return mirrored(rect, outer, right_to_left=right_to_left)


def mirrored(rect: QRect, outer: QRect, *, right_to_left: bool) -> QRect:
    """`rect`, laid out from left to right inside `outer`, on the side the direction asks for."""
    direction = Qt.LayoutDirection.RightToLeft if right_to_left else Qt.LayoutDirection.LeftToRight
    return QStyle.visualRect(direction, outer, rect)


def draw_within(painter: QPainter, frame: QRect, picture: QImage) -> None:
    """A whole picture in the middle of `frame`, in its own proportions."""
    size = picture.size().scaled(frame.size(), Qt.AspectRatioMode.KeepAspectRatio)
    place = QRect(0, 0, size.width(), size.height())
    place.moveCenter(frame.center())
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    painter.drawImage(place, picture)


def cap_size(text: str, look: Look, *, number: bool = False) -> QSize:
    """The size of a key cap; number caps of answers are larger squares."""
    if number:
        side = look.at(36, 48)
        return QSize(side, side)
    height = look.at(26, 42)
    return QSize(max(_cap_width(text, look) + look.at(14, 18), height), height)


@lru_cache(maxsize=128)
def _cap_width(text: str, look: Look) -> int:
    """The width of a key's name; keys are few and asked for at every drawing."""
    return round(Typeset(runs_of(text, strong=True), Style(Role.CAP), look).natural_width)


def draw_cap(
    painter: QPainter,
    rect: QRect,
    text: str,
    look: Look,
    *,
    fill: QColor,
    edge: QColor,
    ink: QColor,
    number: bool = False,
) -> None:
    """A key as on the keyboard: a box with a thicker lower edge, its name in the middle."""
    box(painter, rect, radius=5, fill=edge)
    thick = 3 if number else 2
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(fill)
    painter.drawRoundedRect(QRectF(rect).adjusted(1, 1, -1, -thick), 4, 4)
    painter.restore()
    painter.setFont(look.font(Role.HEADING if number else Role.CAP, strong=True))
    painter.setPen(ink)
    middle = Qt.AlignmentFlag.AlignCenter
    painter.drawText(QRectF(rect).adjusted(0, 0, 0, -thick + 1), middle, text)


def hatch(painter: QPainter, rect: QRect, look: Look) -> None:
    """The sign for a withheld figure: a dashed box with slanting lines, the same at any value."""
    painter.save()
    painter.setClipRect(rect)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(look.colour("edge"), 1))
    for x in range(rect.left() - rect.height(), rect.right() + 1, 7):
        painter.drawLine(x, rect.bottom(), x + rect.height(), rect.top())
    painter.restore()
    box(painter, rect, radius=2, edge=look.colour("edge"), dashed=True)
