"""What both charts share: the words of a chart, set and measured."""

from PySide6.QtCore import QEvent, QRectF
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

from postdesk.ui.theme import Look, Role
from postdesk.ui.widgets.text import REDRAW
from postdesk.ui.widgets.typeset import Align, Style, Typeset, runs_of


class Chart(QWidget):
    """A painted chart; `rows()` is the same as a table, for those who cannot see it."""

    def rows(self) -> list[tuple[str, str]]:
        """What the chart says, as `(name, value)`."""
        return []

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in REDRAW:
            self.updateGeometry()
            self.update()

    def describe(self, title: str) -> None:
        """Name the chart and say all its values to a screen reader."""
        self.setAccessibleName(title)
        self.setAccessibleDescription("; ".join(f"{name}: {value}" for name, value in self.rows()))


def words(
    text: str,
    look: Look,
    role: Role = Role.META,
    *,
    strong: bool = False,
    align: Align = "left",
    width: float | None = None,
    lines: int = 1,
) -> Typeset:
    """A word of a chart, on one line; with a `width` on so many `lines`, elided after them."""
    style = Style(role, align, most_lines=0 if width is None else lines)
    return Typeset(runs_of(text, strong=strong), style, look, width)


def draw_words(painter: QPainter, typeset: Typeset, rect: QRectF, look: Look, ink: str) -> None:
    """Draw a word into a box."""
    typeset.draw(painter, rect, look.colour(ink))
