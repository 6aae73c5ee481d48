"""A table of counts, written as text; a withheld count says so in words."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QWidget

from postdesk.ui.language_formats import number_text
from postdesk.ui.theme import current_look
from postdesk.ui.widgets.table import CellKind, Column
from postdesk.ui.widgets.table_card import TableCard
from postdesk.ui.widgets.text import REDRAW


class CountTable(TableCard):
    """One row a thing counted, one column a count."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows = 0

    def show_counts(
        self,
        what: str,
        columns: Sequence[str],
        rows: Sequence[tuple[str, Sequence[int | None]]],
    ) -> None:
        """Show `(name, counts)` rows under these heads; None is withheld."""
        self.table.setAccessibleName(what)
        heads = [
            Column(what, share=1),
            *(Column(column, CellKind.NUMBER) for column in columns),
        ]
        self.table.set_rows(
            heads, [[name, *(self._said(count) for count in counts)] for name, counts in rows]
        )
        self._rows = len(rows)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in REDRAW and hasattr(self, "_rows"):
            self._fit()

    def _said(self, count: int | None) -> str:
        if count is None:
            return self.tr("withheld")
        return number_text(current_look().language, count)

    def _fit(self) -> None:
        self.table.setFixedHeight(self.table.height_for_rows(self._rows))
