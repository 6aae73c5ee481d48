"""A packet's way from sealed to accepted, as a line of dated entries; a gap shows what is late."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtWidgets import QVBoxLayout, QWidget

from postdesk.ui.widgets.steps import StepRow, StepState, join


@dataclass(frozen=True)
class Entry:
    """One entry: icon, what happened, with which stick or why, when."""

    icon: str
    title: str
    detail: str = ""
    when: str = ""
    state: StepState = StepState.DONE


class Timeline(QWidget):
    """Entries from the first to the last."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._rows: list[StepRow] = []

    def set_entries(self, entries: Sequence[Entry]) -> None:
        """Show these entries."""
        while len(self._rows) < len(entries):
            row = StepRow()
            self._rows.append(row)
            self._column.addWidget(row)
        for row in self._rows[len(entries) :]:
            row.hide()
        shown = self._rows[: len(entries)]
        for row, entry in zip(shown, entries, strict=True):
            row.dot.set_dot(entry.state, icon=entry.icon)
            row.set_step(entry.state, entry.title, entry.detail, entry.when)
            row.show()
        join(shown, [entry.state for entry in entries])
