"""Who is present and what was agreed, in one line that shortens by priority."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, QSizeF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from postdesk.ui.icons import draw_icon
from postdesk.ui.theme import Role, current_look
from postdesk.ui.widgets.bars import Strip
from postdesk.ui.widgets.button import Button, Kind
from postdesk.ui.widgets.paint import at_start
from postdesk.ui.widgets.painted_button import PaintedButton
from postdesk.ui.widgets.text import plain_tip
from postdesk.ui.widgets.typeset import Run, Style, Typeset, TypesetShelf


@dataclass(frozen=True)
class PresencePart:
    """One statement of the line: icon, its colour token, words, how soon it gives way (0 never)."""

    icon: str
    runs: tuple[Run, ...]
    colour: str = "ink"
    give_way: int = 0
    rule_before: bool = False


class _Part(QWidget):
    """One painted statement."""

    def __init__(self, part: PresencePart) -> None:
        super().__init__()
        self._part = part
        self._shelf = TypesetShelf()
        self.setAccessibleName("".join(run.text for run in part.runs))
        self.setToolTip(plain_tip(self.accessibleName()))

    def sizeHint(self) -> QSize:
        look = current_look()
        wide = self._shelf.set(self._part.runs, Style(Role.META), look).natural_width
        icon = 18 + 7 if self._part.icon else 0
        rule = 14 if self._part.rule_before else 0
        return QSize(round(wide + 0.49) + icon + rule, 26)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        look = current_look()
        painter = QPainter(self)
        right = painter.layoutDirection() == Qt.LayoutDirection.RightToLeft
        offset = 0
        if self._part.rule_before:
            rect = at_start(self.rect(), QSize(1, 20), 0, right_to_left=right)
            painter.fillRect(rect, look.colour("line"))
            offset = 14
        if self._part.icon:
            rect = at_start(self.rect(), QSize(18, 18), offset, right_to_left=right)
            draw_icon(painter, self._part.icon, rect, look.colour(self._part.colour))
            offset += 18 + 7
        space = QSizeF(self.width() - offset, self.height())
        area = at_start(self.rect(), space.toSize(), offset, right_to_left=right)
        style = Style(Role.META, "right" if right else "left", most_lines=1)
        typeset = self._shelf.set(self._part.runs, style, look, space.width())
        typeset.draw(painter, QRectF(area), look.colour("ink"))
        painter.end()


class PresenceLine(Strip):
    """Presence, separations, the three consents; then "change" (Alt 1) and "withdraw" (F12).

    At 200 % the line is not shown: `PresenceCounts` stands in the strip instead.
    """

    room = Signal()
    withdraw = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__((40, 0), ground="surface", spacing=13, parent=parent)
        self._parts: list[_Part] = []
        self.withdraw_button = Button("", Kind.FLAT, key="F12", dense=True, strong=True)
        self.room_button = Button("", Kind.FLAT, key="Alt 1", dense=True, strong=True)
        self.room_button.clicked.connect(self.room)
        self.withdraw_button.clicked.connect(self.withdraw)

    def set_parts(self, parts: Sequence[PresencePart], withdraw: str, room: str) -> None:
        """Show `parts` in this order, and the words of the two buttons."""
        self.clear()
        for old in self._parts:
            old.deleteLater()
        self._parts = [_Part(part) for part in parts]
        for shown, part in zip(self._parts, parts, strict=True):
            self.add(shown, give_way=part.give_way)
        self.add_stretch()
        self.room_button.set_text(room)
        self.add(self.room_button)
        self.withdraw_button.set_text(withdraw)
        self.add(self.withdraw_button)
        self.arrange()


class PresenceCounts(PaintedButton):
    """At 200 %: icons with counts for presence, consents given and consents open."""

    def __init__(self, parent: QWidget | None = None) -> None:
        self._counts: tuple[tuple[str, str, int], ...] = ()
        super().__init__("", parent=parent)

    def set_counts(self, counts: Sequence[tuple[str, str, int]], name: str) -> None:
        """`counts` are icon, colour token, number; `name` tells a screen reader the whole."""
        self._counts = tuple(counts)
        self.set_text(name)
        self.setToolTip(plain_tip(name))

    def sizeHint(self) -> QSize:
        return QSize(72 * len(self._counts), 50)

    def paintEvent(self, _event: QPaintEvent) -> None:
        look = current_look()
        painter = QPainter(self)
        for index, (icon, colour, count) in enumerate(self._counts):
            rect = at_start(self.rect(), QSize(30, 30), 72 * index, right_to_left=self.mirrored)
            draw_icon(painter, icon, rect, look.colour(colour))
            rect = at_start(
                self.rect(), QSize(32, 40), 72 * index + 36, right_to_left=self.mirrored
            )
            style = Style(Role.META, "right" if self.mirrored else "left", False)
            Typeset((Run(str(count)),), style, look).draw(painter, QRectF(rect), look.colour("ink"))
        painter.end()
