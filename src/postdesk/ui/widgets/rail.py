"""The rail at the start side: the places of a workspace, each with its count."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, QSizeF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from postdesk.ui.icons import draw_icon
from postdesk.ui.theme import Look, Role, current_look
from postdesk.ui.widgets.paint import at_start, box, mirrored
from postdesk.ui.widgets.painted_button import PaintedButton
from postdesk.ui.widgets.text import REDRAW
from postdesk.ui.widgets.typeset import Align, Style, Typeset, runs_of


@dataclass(frozen=True)
class RailItem:
    """One place: the page's name, icon, words, count (0 shows none)."""

    name: str
    icon: str
    text: str
    count: int = 0


class _Place(PaintedButton):
    """One row of the rail; at 200 % the icon alone, its word in the name and tool tip."""

    def __init__(self, item: RailItem) -> None:
        self.item = item
        super().__init__(item.text, radius=6)
        self.setCheckable(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.set_item(item)

    def set_item(self, item: RailItem) -> None:
        """Show other words or another count."""
        self.item = item
        self.set_text(item.text)
        spoken = f"{item.text}, {item.count}" if item.count else item.text
        self.setAccessibleName(spoken)
        self.setToolTip(spoken if current_look().large else "")

    def sizeHint(self) -> QSize:
        look = current_look()
        return QSize(look.at(192, 56), look.at(44, 56))

    def fits(self) -> bool:
        """Whether the words are shown whole."""
        look = current_look()
        space = self._space()
        return look.large or self._set(look, space).stands_whole(space.height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        look = current_look()
        painter = QPainter(self)
        if self.isChecked():
            box(painter, self.rect(), radius=6, fill=look.colour("accent"))
            white = QRect(4, 0, self.width() - 4, self.height())
            white = mirrored(white, self.rect(), right_to_left=self.mirrored)
            box(painter, white, radius=5, fill=look.colour("surface"))
        elif self.hovered:
            box(painter, self.rect(), radius=6, fill=look.colour("accent_soft"))
        ink = look.colour("ink")
        side = look.at(22, 32)
        offset = (self.width() - side) // 2 if look.large else 12
        square = at_start(self.rect(), QSize(side, side), offset, right_to_left=self.mirrored)
        draw_icon(painter, self.item.icon, square, ink)
        if not look.large:
            space = self._space()
            area = at_start(self.rect(), space.toSize(), 45, right_to_left=self.mirrored)
            self._set(look, space).draw(painter, QRectF(area), ink)
            self._paint_count(painter, look)
        painter.end()

    def _paint_count(self, painter: QPainter, look: Look) -> None:
        if not self.item.count:
            return
        count = Typeset(
            runs_of(str(self.item.count), strong=True), Style(Role.CAP, "centre", False), look
        )
        size = QSize(max(23, round(count.natural_width) + 14), 22)
        pill = at_start(self.rect(), size, 10, right_to_left=not self.mirrored)
        box(painter, pill, radius=11, fill=look.colour("line"))
        count.draw(painter, QRectF(pill), look.colour("ink"))

    def _space(self) -> QSizeF:
        return QSizeF(self.width() - 45 - (40 if self.item.count else 8), self.height())

    def _set(self, look: Look, space: QSizeF) -> Typeset:
        align: Align = "right" if self.mirrored else "left"
        tries = [Style(Role.TABLE, align, most_lines=1), Style(Role.META, align, most_lines=1)]
        return self._shelf.fitted(
            runs_of(self.shown_text(), strong=self.isChecked()), look, space, tries
        )


class Rail(QWidget):
    """212 wide (76 with icons alone at 200 %); `chosen(name)` when a place is pressed."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(10, 14, 10, 14)
        self._column.setSpacing(2)
        self._column.addStretch(1)
        self._places: list[_Place] = []
        self._adapt()

    def set_items(self, items: Sequence[RailItem]) -> None:
        """Show these places, from the top."""
        if [item.name for item in items] == [place.item.name for place in self._places]:
            for place, item in zip(self._places, items, strict=True):
                place.set_item(item)
            return
        for place in self._places:
            self._column.removeWidget(place)
            place.hide()
            place.deleteLater()
        self._places = [_Place(item) for item in items]
        for index, place in enumerate(self._places):
            place.clicked.connect(lambda _checked, name=place.item.name: self.chosen.emit(name))
            self._column.insertWidget(index, place)

    def set_chosen(self, name: str) -> None:
        """Mark the place one is at."""
        for place in self._places:
            place.setChecked(place.item.name == name)

    def counts(self) -> dict[str, int]:
        """By place, how much waits there."""
        return {place.item.name: place.item.count for place in self._places}

    def names(self) -> list[str]:
        """The places' names, from the top."""
        return [place.item.name for place in self._places]

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in REDRAW:
            self._adapt()

    def paintEvent(self, _event: QPaintEvent) -> None:
        look = current_look()
        painter = QPainter(self)
        painter.fillRect(self.rect(), look.colour("rail"))
        edge = QRect(self.width() - 1, 0, 1, self.height())
        right = painter.layoutDirection() == Qt.LayoutDirection.RightToLeft
        edge = mirrored(edge, self.rect(), right_to_left=right)
        painter.fillRect(edge, look.colour("line"))
        painter.end()

    def _adapt(self) -> None:
        self.setFixedWidth(current_look().at(212, 76))
        self.update()
