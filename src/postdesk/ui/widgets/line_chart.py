"""Lines over the months, named at their end; withheld months are hatched, never joined over."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from math import ceil

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from postdesk.ui.theme import Look, Role, current_look
from postdesk.ui.widgets.chart import Chart, draw_words, words
from postdesk.ui.widgets.paint import hatch

_DOT = 4.0


@dataclass(frozen=True)
class Line:
    """One series: name, a value each month (None withheld). The second is dashed with squares."""

    name: str
    values: tuple[int | None, ...]


class LineChart(Chart):
    """At most two series. Time runs from left to right in every language."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._months: tuple[str, ...] = ()
        self._lines: tuple[Line, ...] = ()
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_lines(self, title: str, months: Sequence[str], lines: Sequence[Line]) -> None:
        """Show `lines` over `months`; each line has as many values as there are months."""
        self._months, self._lines = tuple(months), tuple(lines)
        self.describe(title)
        self.update()

    def rows(self) -> list[tuple[str, str]]:
        return [
            (f"{line.name}, {month}", self.tr("withheld") if value is None else str(value))
            for line in self._lines
            for month, value in zip(self._months, line.values, strict=True)
        ]

    def sizeHint(self) -> QSize:
        return QSize(420, current_look().at(142, 240))

    def minimumSizeHint(self) -> QSize:
        return QSize(260, self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        if not self._months:
            return
        look = current_look()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        plot = self._plot(look)
        self._paint_grid(painter, look, plot)
        for index, line in enumerate(self._lines):
            self._paint_line(painter, look, plot, line, second=index > 0)
        self._paint_names(painter, look, plot)
        painter.end()

    def _plot(self, look: Look) -> QRectF:
        names = max(words(line.name, look, strong=True).natural_width for line in self._lines)
        left = look.at(30, 56)
        foot = look.at(28, 46)
        above = look.at(16, 24)
        return QRectF(
            left + 6, above, self.width() - left - names - 22, self.height() - foot - above
        )

    def _top(self) -> int:
        """The highest number on the axis: three round steps; a value may stand a little above."""
        most = max((value or 0 for line in self._lines for value in line.values), default=0)
        steps = (step * int(10**power) for power in range(9) for step in (1, 2, 3, 4, 5, 6, 8))
        return next(step * 3 for step in steps if step * 3 >= most * 0.93)

    def _point(self, plot: QRectF, place: int, value: float) -> QPointF:
        steps = max(1, len(self._months) - 1)
        x = plot.left() + plot.width() * place / steps
        return QPointF(x, plot.bottom() - plot.height() * value / self._top())

    def _paint_grid(self, painter: QPainter, look: Look, plot: QRectF) -> None:
        high = float(look.at(20, 36))
        for number in (self._top() * part // 3 for part in range(4)):
            y = self._point(plot, 0, number).y()
            painter.setPen(QPen(look.colour("line"), 1))
            painter.drawLine(QPointF(plot.left() - 6, y), QPointF(plot.right() + 6, y))
            value = words(str(number), look, Role.CAP, align="right")
            area = QRectF(0, y - high / 2, plot.left() - 12, high)
            draw_words(painter, value, area, look, "ink2")
        each = plot.width() / max(1, len(self._months) - 1)
        set_months = [words(month, look, Role.CAP) for month in self._months]
        widest = max(month.natural_width for month in set_months) + look.at(8, 12)
        every = max(1, ceil(widest / each)) if each else 1
        for place, month in enumerate(self._months):
            if place % every == 0:
                x = self._point(plot, place, 0).x()
                area = QRectF(x - 60, plot.bottom() + 6, 120, high)
                draw_words(
                    painter, words(month, look, Role.CAP, align="centre"), area, look, "ink2"
                )

    def _paint_line(
        self, painter: QPainter, look: Look, plot: QRectF, line: Line, *, second: bool
    ) -> None:
        colour = look.colour("attention" if second else "accent")
        pen = QPen(colour, 2.5)
        if second:
            pen.setDashPattern([2, 1.4])
        known = [
            None if value is None else self._point(plot, place, value)
            for place, value in enumerate(line.values)
        ]
        for start, end in pairwise(known):
            if start is not None and end is not None:
                painter.setPen(pen)
                painter.drawLine(start, end)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        for point in known:
            if point is not None and second:
                painter.drawRect(QRectF(point.x() - _DOT, point.y() - _DOT, 2 * _DOT, 2 * _DOT))
            elif point is not None:
                painter.drawEllipse(point, _DOT, _DOT)
        for gap in _gaps(line.values):
            self._paint_gap(painter, look, plot, gap, self._gap_height(second=second))

    def _gap_height(self, *, second: bool) -> float:
        """Always the same: where a hatch stands says nothing about what it hides."""
        return self._top() * (0.18 if second else 0.6)

    def _paint_gap(
        self, painter: QPainter, look: Look, plot: QRectF, gap: tuple[int, int], height: float
    ) -> None:
        left = self._point(plot, gap[0], height)
        right = self._point(plot, gap[1], height)
        rect = QRect(
            round(left.x()) - 20, round(left.y()) - 7, round(right.x() - left.x()) + 40, 14
        )
        hatch(painter, rect, look)
        word = words(self.tr("withheld"), look, Role.CAP, align="centre")
        area = QRectF(rect).adjusted(-40, -look.at(20, 34), 40, -rect.height())
        draw_words(painter, word, area, look, "ink2")

    def _paint_names(self, painter: QPainter, look: Look, plot: QRectF) -> None:
        """Each name beside its line's end, or beside the hatch of a line all withheld."""
        high = float(look.at(22, 40))
        middles = [self._name_middle(plot, index) for index in range(len(self._lines))]
        if len(middles) == 2 and abs(middles[0] - middles[1]) < high:
            between, upper = sum(middles) / 2, middles[0] <= middles[1]
            middles = [between - high / 2, between + high / 2]
            middles = middles if upper else middles[::-1]
        for line, middle in zip(self._lines, middles, strict=True):
            name = words(line.name, look, strong=True)
            area = QRectF(plot.right() + 12, middle - high / 2, name.natural_width + 2, high)
            draw_words(painter, name, area, look, "ink")

    def _name_middle(self, plot: QRectF, index: int) -> float:
        values = self._lines[index].values
        height = self._gap_height(second=index > 0)
        last = next((value for value in reversed(values) if value is not None), height)
        return self._point(plot, 0, last).y()


def _gaps(values: Sequence[int | None]) -> Iterator[tuple[int, int]]:
    """First and last place of each run of withheld values."""
    start: int | None = None
    for place, value in enumerate([*values, 0]):
        if value is None and start is None:
            start = place
        elif value is not None and start is not None:
            yield start, place - 1
            start = None
