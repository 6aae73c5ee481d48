"""Bars with their values written; withheld figures are hatched and all of one length."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from postdesk.ui.theme import Look, Role, current_look
from postdesk.ui.widgets.chart import Chart, draw_words, words
from postdesk.ui.widgets.paint import box, hatch, mirrored

_WITHHELD_WIDTH = 34


@dataclass(frozen=True)
class Bar:
    """One bar; `value` None is withheld."""

    label: str
    value: int | None


class BarChart(Chart):
    """One colour; bars grow from the axis away from the start side.

    `roomy` gives long labels two lines each.
    """

    def __init__(self, *, roomy: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._roomy = roomy
        self._bars: tuple[Bar, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_bars(self, title: str, bars: Sequence[Bar]) -> None:
        """Show `bars` from the top; `title` is for a screen reader, the page writes its own."""
        self._bars = tuple(bars)
        self.describe(title)
        self.updateGeometry()
        self.update()

    def rows(self) -> list[tuple[str, str]]:
        return [(bar.label, self._value(bar)) for bar in self._bars]

    def sizeHint(self) -> QSize:
        return QSize(420, len(self._bars) * self._pitch(current_look()))

    def minimumSizeHint(self) -> QSize:
        return QSize(260, self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        if not self._bars:
            return
        look = current_look()
        painter = QPainter(self)
        right = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        pitch = self._pitch(look)
        axis = self._axis(look)
        room = self._room(look, axis)
        most = max((bar.value or 0 for bar in self._bars), default=0) or 1
        for index, bar in enumerate(self._bars):
            top = index * pitch + (pitch - look.at(20, 32)) // 2
            rect = QRect(axis, top, 0, look.at(20, 32))
            self._paint_label(painter, look, rect, bar, right=right)
            rect.setWidth(_WITHHELD_WIDTH if bar.value is None else room * bar.value // most)
            self._paint_bar(painter, look, rect, bar, right=right)
        line = mirrored(QRect(axis, 0, 1, self.height()), self.rect(), right_to_left=right)
        painter.fillRect(line, look.colour("edge"))
        painter.end()

    def _paint_label(
        self, painter: QPainter, look: Look, rect: QRect, bar: Bar, *, right: bool
    ) -> None:
        spare = (self._pitch(look) - rect.height()) // 2
        area = rect.adjusted(-rect.left(), -spare, -8, spare)
        area.setWidth(rect.left() - 8)
        area = mirrored(area, self.rect(), right_to_left=right)
        label = words(
            bar.label,
            look,
            align="left" if right else "right",
            width=float(max(1, area.width())),
            lines=2 if self._roomy else 1,
        )
        draw_words(painter, label, QRectF(area), look, "ink")

    def _paint_bar(
        self, painter: QPainter, look: Look, rect: QRect, bar: Bar, *, right: bool
    ) -> None:
        place = mirrored(rect, self.rect(), right_to_left=right)
        if bar.value is None:
            hatch(painter, place, look)
        elif bar.value:
            box(painter, place, radius=2, fill=look.colour("accent"))
        value = words(self._value(bar), look, strong=True, align="right" if right else "left")
        wide = round(value.natural_width + 0.5)
        area = QRect(rect.right() + 9, rect.top(), wide, rect.height())
        area = mirrored(area, self.rect(), right_to_left=right)
        draw_words(painter, value, QRectF(area), look, "ink")

    def _value(self, bar: Bar) -> str:
        return self.tr("withheld") if bar.value is None else str(bar.value)

    def _pitch(self, look: Look) -> int:
        two_lines = 2 * look.line_height(Role.META, arabic=look.arabic) + look.at(4, 8)
        return round(two_lines) if self._roomy else look.at(31, 50)

    def _axis(self, look: Look) -> int:
        widest = max(words(bar.label, look).natural_width for bar in self._bars)
        return min(round(widest) + 10, self.width() * 6 // 10)

    def _room(self, look: Look, axis: int) -> int:
        widest = max(
            words(self._value(bar), look, Role.META, strong=True).natural_width
            for bar in self._bars
        )
        return max(20, self.width() - axis - round(widest) - 14)
