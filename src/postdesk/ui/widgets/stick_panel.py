"""Writing to a stick in six numbered steps; "written" is said only after the fifth."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtWidgets import QHBoxLayout, QWidget

from postdesk.ui.theme import Role
from postdesk.ui.widgets.card import Card
from postdesk.ui.widgets.progress_row import Bar
from postdesk.ui.widgets.steps import StepRow, StepState, join
from postdesk.ui.widgets.text import Text


@dataclass(frozen=True)
class Step:
    """One step as words; `detail` of a failed step holds its three sentences, one a line."""

    title: str
    detail: str = ""
    state: StepState = StepState.TO_COME
    at_end: str = ""


class StickPanel(Card):
    """The steps in a card; the present one has a bar, bytes and time."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(padding=18, parent=parent)
        self.box.setSpacing(0)
        self._rows: list[StepRow] = []
        self._bar = Bar()
        self._left, self._right = (Text("", Role.META, colour="ink2") for _ in range(2))
        self._now = QWidget()
        line = QHBoxLayout(self._now)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(self._left)
        line.addStretch(1)
        line.addWidget(self._right)

    def set_steps(self, steps: Sequence[Step]) -> None:
        """Show the steps; the bar stands under the one that is NOW."""
        while len(self._rows) < len(steps):
            row = StepRow()
            self._rows.append(row)
            self.box.addWidget(row)
        for index, (row, step) in enumerate(zip(self._rows, steps, strict=False)):
            row.dot.set_dot(step.state, str(index + 1))
            row.set_step(step.state, step.title, step.detail, step.at_end)
            if step.state is StepState.NOW:
                row.below.addWidget(self._bar)
                row.below.addWidget(self._now)
        running = any(step.state is StepState.NOW for step in steps)
        self._bar.setVisible(running)
        self._now.setVisible(running)
        join(self._rows, [step.state for step in steps])

    def set_progress(self, share: float, done: str = "", left: str = "") -> None:
        """How far the present step is: its share, "2.5 of 4.1 MB read", "about 3 s left"."""
        self._bar.set_share(share)
        self._left.set_text(done)
        self._right.set_text(left)
