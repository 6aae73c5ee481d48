"""A table in its card, with a line at its foot for the count and the way to the next rows."""

from PySide6.QtWidgets import QHBoxLayout, QWidget

from postdesk.ui.theme import Role
from postdesk.ui.widgets.card import Card
from postdesk.ui.widgets.table import Table
from postdesk.ui.widgets.text import Text


class TableCard(Card):
    """`.table`, and `set_foot(count, way)` under it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(padding=0, parent=parent)
        self.table = Table()
        self._count = Text("", Role.META, colour="ink2")
        self._way = Text("", Role.META, colour="ink2")
        self._foot = QWidget()
        row = QHBoxLayout(self._foot)
        row.setContentsMargins(12, 8, 12, 8)
        row.addWidget(self._count)
        row.addStretch(1)
        row.addWidget(self._way)
        # The table's corners are square: it keeps clear of the card's round ones.
        self.box.setContentsMargins(1, 4, 1, 4)
        self.box.setSpacing(0)
        self.box.addWidget(self.table, 1)
        self.box.addWidget(self._foot)
        self._foot.hide()

    def set_foot(self, count: str, way: str = "") -> None:
        """Say "1 to 13 of 1,284" and "Page ↓"; empty hides the line."""
        self._count.set_text(count)
        self._way.set_text(way)
        self._foot.setVisible(bool(count or way))
