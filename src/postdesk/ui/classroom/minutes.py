"""The interview minute by minute: its sections as a band, signs and safe steps above them."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from postdesk.classroom.course import MarkKind
from postdesk.ui.theme import Look, current_look
from postdesk.ui.widgets.chart import Chart, draw_words, words

_GAP = 2
_INK = {MarkKind.FOUND: "accent", MarkKind.MISSED: "attention", MarkKind.SAFE: "done"}


@dataclass(frozen=True)
class Part:
    """A section: its name, and where it ends on a scale from 0 to 1."""

    label: str
    end: float


@dataclass(frozen=True)
class Dot:
    """A mark at a place from 0 to 1, with what it says to a screen reader."""

    at: float
    kind: MarkKind


class MinuteBand(Chart):
    """Time runs from left to right in every language. Shapes differ: disc, diamond, square."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._parts: tuple[Part, ...] = ()
        self._dots: tuple[Dot, ...] = ()
        self._ticks: tuple[tuple[float, str], ...] = ()
        self._said: list[tuple[str, str]] = []
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_course(
        self,
        parts: Sequence[Part],
        dots: Sequence[Dot],
        ticks: Sequence[tuple[float, str]],
        said: Sequence[tuple[str, str]],
        name: str,
    ) -> None:
        """Show sections, marks and the minutes below; `said` is the same for a screen reader."""
        self._parts, self._dots, self._ticks = tuple(parts), tuple(dots), tuple(ticks)
        self._said = list(said)
        self.describe(name)
        self.updateGeometry()
        self.update()

    def rows(self) -> list[tuple[str, str]]:
        return self._said

    def sizeHint(self) -> QSize:
        look = current_look()
        return QSize(600, look.at(24, 36) + look.at(28, 44) + look.at(26, 38))

    def minimumSizeHint(self) -> QSize:
        return QSize(260, self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        look = current_look()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        band = QRect(0, look.at(24, 36), self.width(), look.at(28, 44))
        self._paint_parts(painter, look, band)
        self._paint_ticks(painter, look, band)
        for dot in self._dots:
            centre = QPointF(self._x(dot.at), look.at(11, 17))
            _paint_mark(painter, look, centre, dot.kind)
        painter.end()

    def _paint_parts(self, painter: QPainter, look: Look, band: QRect) -> None:
        begin = 0.0
        for part in self._parts:
            left = round(begin * band.width())
            wide = max(1, round(part.end * band.width()) - left - _GAP)
            rect = QRect(left, band.top(), wide, band.height())
            painter.fillRect(rect, look.colour("rail"))
            room = wide - 14
            if room > look.at(30, 60):
                label = words(part.label, look, width=room)
                draw_words(painter, label, QRectF(rect).adjusted(7, 0, -7, 0), look, "ink")
            begin = part.end

    def _paint_ticks(self, painter: QPainter, look: Look, band: QRect) -> None:
        for place, text in self._ticks:
            label = words(text, look)
            wide = label.natural_width + 2
            left = min(max(0.0, self._x(place) - wide / 2), self.width() - wide)
            rect = QRectF(left, band.bottom() + 4, wide, look.at(22, 34))
            draw_words(painter, label, rect, look, "ink2")

    def _x(self, place: float) -> float:
        side = current_look().at(8, 12)
        return side + place * (self.width() - 2 * side)


class MarkSign(QWidget):
    """One mark alone, for the legend; decoration beside its word."""

    def __init__(self, kind: MarkKind, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kind = kind
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        side = current_look().at(18, 28)
        return QSize(side, side)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        _paint_mark(painter, current_look(), QRectF(self.rect()).center(), self._kind)
        painter.end()


def _paint_mark(painter: QPainter, look: Look, centre: QPointF, kind: MarkKind) -> None:
    ink, half = look.colour(_INK[kind]), look.at(6, 9)
    if kind is MarkKind.MISSED:
        reach = half + 2
        painter.setPen(QPen(ink, 2))
        painter.setBrush(look.colour("surface"))
        corners = [(0, -reach), (reach, 0), (0, reach), (-reach, 0)]
        painter.drawPolygon(QPolygonF([centre + QPointF(x, y) for x, y in corners]))
        return
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ink)
    if kind is MarkKind.FOUND:
        painter.drawEllipse(centre, half, half)
    else:
        painter.drawRect(QRectF(centre.x() - half, centre.y() - half, 2 * half, 2 * half))
