"""Steps under each other along a line: the dot of each says done, now, to come, failed or a gap."""

from enum import Enum

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from postdesk.ui.icons import draw_icon
from postdesk.ui.theme import Look, Role, current_look
from postdesk.ui.widgets.paint import box
from postdesk.ui.widgets.text import REDRAW, Text
from postdesk.ui.widgets.typeset import Style, Typeset, runs_of


class StepState(Enum):
    """How far a step is; GAP is something that should have come and has not."""

    DONE = "done"
    NOW = "now"
    TO_COME = "to_come"
    FAILED = "failed"
    GAP = "gap"


class StepDot(QWidget):
    """The circle of a step with the line that joins it to its neighbours."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state, self._number, self._icon = StepState.TO_COME, "", ""
        self._line_above = self._line_below = False
        self._done_above = False
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)

    def set_dot(self, state: StepState, number: str = "", icon: str = "") -> None:
        """What the circle shows: a check when done, else the number or icon."""
        self._state, self._number, self._icon = state, number, icon
        self.update()

    def set_line(self, *, above: bool, below: bool, done_above: bool) -> None:
        """Whether lines lead up and down, and whether the one above is walked already."""
        self._line_above, self._line_below, self._done_above = above, below, done_above
        self.update()

    def sizeHint(self) -> QSize:
        side = current_look().at(34, 50)
        return QSize(side, side)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in REDRAW:
            self.updateGeometry()
            self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        look = current_look()
        side = look.at(34, 50)
        top = look.at(8, 10)
        middle = self.width() // 2
        painter = QPainter(self)
        if self._line_above:
            token = "done" if self._done_above else "edge"
            painter.fillRect(middle - 1, 0, 2, top, look.colour(token))
        if self._line_below:
            token = "done" if self._state is StepState.DONE else "edge"
            painter.fillRect(
                middle - 1, top + side, 2, self.height() - top - side, look.colour(token)
            )
        circle = QRect((self.width() - side) // 2, top, side, side)
        self._paint_circle(painter, circle, look)
        painter.end()

    def _paint_circle(self, painter: QPainter, circle: QRect, look: Look) -> None:
        radius = circle.width() / 2
        inset = look.at(8, 12)
        square = circle.adjusted(inset, inset, -inset, -inset)
        if self._state is StepState.DONE:
            box(painter, circle, radius=radius, fill=look.colour("done"))
            draw_icon(painter, self._icon or "check", square, look.colour("surface"))
            return
        if self._state in {StepState.FAILED, StepState.GAP}:
            gap = self._state is StepState.GAP
            ink = look.colour("attention")
            fill = look.colour("attention_soft")
            box(painter, circle, radius=radius, fill=fill, edge=ink, width=2, dashed=gap)
            draw_icon(painter, "hourglass" if gap else "alert-triangle", square, ink)
            return
        now = self._state is StepState.NOW
        ink = look.colour("accent" if now else "edge")
        fill = look.colour("surface")
        box(painter, circle, radius=radius, fill=fill, edge=ink, width=3 if now else 2)
        if self._icon:
            draw_icon(painter, self._icon, square, look.colour("accent" if now else "ink2"))
            return
        number = Typeset(
            runs_of(self._number, strong=True), Style(Role.META, "centre", False), look
        )
        number.draw(painter, QRectF(circle), look.colour("accent" if now else "ink2"))


class StepRow(QWidget):
    """One step: dot, title, sentence, anything below (`.below`), and a moment at the end."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.dot = StepDot()
        self.title = Text("", Role.BODY, strong=True, wrap=True)
        self.detail = Text("", Role.META, colour="ink2", wrap=True)
        self.at_end = Text("", Role.META, colour="ink2")
        self.below = QVBoxLayout()
        words = QVBoxLayout()
        words.setContentsMargins(0, 4, 0, 6)
        words.setSpacing(0)
        words.addWidget(self.title)
        words.addWidget(self.detail)
        words.addLayout(self.below)
        words.addStretch(1)
        self.below.setContentsMargins(0, 4, 0, 4)
        self.below.setSpacing(4)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(20)
        row.addWidget(self.dot)
        row.addLayout(words, 1)
        end = QVBoxLayout()
        end.setContentsMargins(0, 14, 0, 0)
        end.addWidget(self.at_end, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(end)
        self._adapt()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in REDRAW:
            self._adapt()

    def _adapt(self) -> None:
        self.setMinimumHeight(current_look().at(60, 88))

    def set_step(self, state: StepState, title: str, detail: str = "", at_end: str = "") -> None:
        """Say the step; what is to come is written in the secondary colour."""
        quiet = state is StepState.TO_COME
        self.title.set_colour("ink2" if quiet else "attention" if _amiss(state) else "ink")
        self.title.set_text(title)
        self.detail.set_text(detail)
        self.detail.setVisible(bool(detail))
        self.at_end.set_text(at_end)
        self.at_end.setVisible(bool(at_end))
        self.setAccessibleName(title)
        self.setAccessibleDescription(f"{detail} {at_end}".strip())


def _amiss(state: StepState) -> bool:
    return state in {StepState.FAILED, StepState.GAP}


def join(rows: list[StepRow], states: list[StepState]) -> None:
    """Draw the line along `rows`; it is green as far as the steps are done."""
    for index, row in enumerate(rows):
        row.dot.set_line(
            above=index > 0,
            below=index < len(rows) - 1,
            done_above=index > 0 and states[index - 1] is StepState.DONE,
        )
