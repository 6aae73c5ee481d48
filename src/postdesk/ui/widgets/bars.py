"""The bars at the top and the foot of a page: strips that drop what matters least when narrow."""

from collections.abc import Mapping

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from postdesk.ui.theme import current_look
from postdesk.ui.widgets.button import Button
from postdesk.ui.widgets.text import REDRAW


class Strip(QWidget):
    """A row of fixed height with a line under or over it.

    What does not fit is hidden, the highest `give_way` number first; 0 always stays. If that is
    not enough, buttons lose their icons and take the next smaller text.
    """

    def __init__(
        self,
        height: tuple[int, int],
        *,
        ground: str = "rail",
        line_above: bool = False,
        margin: int = 16,
        spacing: int = 14,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._heights, self._ground, self._line_above = height, ground, line_above
        self._give_way: list[tuple[int, QWidget]] = []
        self._wanted: dict[QWidget, bool] = {}
        self._shrinking: set[QWidget] = set()
        self.row = QHBoxLayout(self)
        self.row.setContentsMargins(margin, 0, margin, 0)
        self.row.setSpacing(spacing)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._adapt()

    def add(
        self, widget: QWidget, *, give_way: int = 0, stretch: int = 0, shrinks: bool = False
    ) -> None:
        """Append a widget; the higher `give_way`, the sooner it is hidden for want of room.

        One that `shrinks` first gets narrower, down to its smallest width.
        """
        self.row.addWidget(widget, stretch)
        if shrinks:
            self._shrinking.add(widget)
        self.want(widget, give_way)

    def want(self, widget: QWidget, give_way: int) -> None:
        """Count a widget of the row among those that are shown and may give way."""
        self._wanted[widget] = True
        if give_way:
            self._give_way.append((give_way, widget))
            self._give_way.sort(key=lambda pair: -pair[0])

    def add_stretch(self) -> None:
        """Push what follows to the end."""
        self.row.addStretch(1)

    def show_part(self, widget: QWidget, shown: bool) -> None:
        """Want a part on the strip, or not; it may still give way."""
        self.show_parts({widget: shown})

    def show_parts(self, parts: Mapping[QWidget, bool]) -> None:
        """As `show_part`, of several parts at once: a strip is arranged as seldom as may be."""
        self._wanted.update(parts)
        self.arrange()

    def clear(self) -> None:
        """Take everything off the strip, hidden. Whoever put a widget there ends it, later.

        Without a parent it would end at once, and with it the program if a look is being put on:
        that walks over all widgets.
        """
        while (item := self.row.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
        self._give_way.clear()
        self._wanted.clear()
        self._shrinking.clear()

    def arrange(self) -> None:
        """Decide anew what fits."""
        wide = {part: self._width_of(part) for part, wanted in self._wanted.items() if wanted}
        for _, widget in self._give_way:
            if self._needed(wide) <= self.width():
                break
            wide.pop(widget, None)
        tight = self._needed(wide) > self.width()
        # only what changes is touched: every other would make the whole page lay itself out again
        for widget in self._wanted:
            if isinstance(widget, Button):
                widget.set_compact(tight)
            if widget.isHidden() == (widget in wide):
                widget.setVisible(widget in wide)

    def _needed(self, wide: Mapping[QWidget, int]) -> int:
        margins = self.row.contentsMargins()
        between = self.row.spacing() * (len(wide) - 1)
        return sum(wide.values()) + between + margins.left() + margins.right()

    def _width_of(self, widget: QWidget) -> int:
        if widget in self._shrinking:
            return widget.minimumSizeHint().width()
        hint = widget.roomy_width() if isinstance(widget, Button) else widget.sizeHint().width()
        return max(hint, widget.minimumWidth())

    def sizeHint(self) -> QSize:
        return QSize(600, current_look().at(*self._heights))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.arrange()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in REDRAW:
            self._adapt()

    def _adapt(self) -> None:
        self.setFixedHeight(current_look().at(*self._heights))
        self.arrange()
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        look = current_look()
        painter = QPainter(self)
        painter.fillRect(self.rect(), look.colour(self._ground))
        y = 0 if self._line_above else self.height() - 1
        painter.fillRect(0, y, self.width(), 1, look.colour("line"))
        painter.end()


class ActionBar(Strip):
    """The bar at the foot: what leads away at the start, what leads on at the end.

    Hidden until it has a button. `decision` makes it 84 high.
    """

    def __init__(self, *, decision: bool = False, parent: QWidget | None = None) -> None:
        heights = (84, 92) if decision else (56, 64)
        super().__init__(heights, line_above=True, spacing=8, parent=parent)
        self._starts = 0
        self.add_stretch()
        self.hide()

    def at_start(self, widget: QWidget, *, give_way: int = 0) -> None:
        """Append to the start side; the higher `give_way`, the sooner it is hidden when narrow."""
        self._put(widget, self._starts, give_way)
        self._starts += 1

    def at_end(self, widget: QWidget, *, give_way: int = 0) -> None:
        """Append to the end side; `give_way` as at the start."""
        self._put(widget, self.row.count(), give_way)

    def _put(self, widget: QWidget, place: int, give_way: int) -> None:
        self.row.insertWidget(place, widget)
        self.want(widget, give_way)
        self.show()
