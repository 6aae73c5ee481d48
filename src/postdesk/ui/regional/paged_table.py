"""A table of cases by pages: a row is opened, pages are turned, the look says how many rows fit."""

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QWidget

from postdesk.ui.theme import current_look
from postdesk.ui.widgets.table import Cell, Column
from postdesk.ui.widgets.table_card import TableCard
from postdesk.ui.widgets.text import REDRAW


class PagedTable(TableCard):
    """`opened(row)` at Enter or a click; `fitted(rows)` with the look in use.

    `fitting` is how many rows fit at 100 and at 200 %.
    """

    opened = Signal(int)
    fitted = Signal(int)

    def __init__(self, fitting: tuple[int, int], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._fitting = fitting
        self.table.leads_on = True
        self.table.opened.connect(self.opened)
        self.table.clicked.connect(lambda index: self.opened.emit(index.row()))

    def begin(self) -> None:
        """Put the keyboard on the first row."""
        self.fitted.emit(current_look().at(*self._fitting))
        self.table.choose(0)
        self.table.setFocus()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in REDRAW and hasattr(self, "_fitting"):
            self.fitted.emit(current_look().at(*self._fitting))

    def _set_page(self, columns: list[Column], rows: list[list[Cell]]) -> None:
        """Show these rows; the one that was chosen stays so."""
        chosen = self.table.currentIndex().row()
        self.table.set_rows(columns, rows)
        self.table.setFixedHeight(self.table.height_for_rows(len(rows)))
        if rows:
            self.table.choose(min(max(0, chosen), len(rows) - 1))
