"""The table of what is kept: code, why, until when, how it stands; one page of rows."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QWidget

from postdesk.model.keeping import KeptItem
from postdesk.ui.language import isolate_code
from postdesk.ui.language_formats import number_text
from postdesk.ui.retention.words import class_name, standing_chip, until_text
from postdesk.ui.theme import current_look
from postdesk.ui.widgets.table import Cell, CellKind, Column
from postdesk.ui.widgets.table_card import TableCard
from postdesk.ui.widgets.text import REDRAW

_ROWS = (11, 4)


class KeptTable(TableCard):
    """`opened(KeptItem)` at Enter or a double click, `chosen()` when another row is chosen."""

    opened = Signal(object)
    chosen = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.items: tuple[KeptItem, ...] = ()
        self._first = 0
        self.table.leads_on = True
        self.table.opened.connect(self._open)
        self.table.chosen.connect(lambda _row: self.chosen.emit())
        self.table.turned.connect(self.turn)

    @property
    def item(self) -> KeptItem | None:
        """The one chosen."""
        place = self._first + self.table.currentIndex().row()
        there = self.table.currentIndex().isValid() and place < len(self.items)
        return self.items[place] if there else None

    def show_items(self, items: Sequence[KeptItem]) -> None:
        """Show these; the one chosen before stays chosen if it is still there."""
        before = self.item
        self.items = tuple(items)
        places = [place for place, item in enumerate(self.items) if _same(item, before)]
        self._show(places[0] if places else 0)

    def turn(self, step: int) -> bool:
        """A page on or back; False at the end."""
        first = self._first + step * self._page
        if not 0 <= first < len(self.items):
            return False
        self._show(first)
        return True

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in REDRAW and hasattr(self, "table"):
            self._show(self._first + max(0, self.table.currentIndex().row()))

    @property
    def _page(self) -> int:
        return current_look().at(*_ROWS)

    def _show(self, chosen: int) -> None:
        """Show the page that `chosen` is on."""
        chosen = min(chosen, max(0, len(self.items) - 1))
        self._first = chosen // self._page * self._page
        shown = self.items[self._first : self._first + self._page]
        self.table.setAccessibleName(self.tr("What is kept"))
        self.table.set_rows(self._columns(), [self._row(item) for item in shown])
        least = self.table.minimumSizeHint().height()  # Qt asks for more than one row
        self.table.setFixedHeight(max(least, self.table.height_for_rows(len(shown))))
        if shown:
            self.table.choose(chosen - self._first)
        self._say_foot(len(shown))

    def _say_foot(self, shown: int) -> None:
        language, total = current_look().language, len(self.items)
        if total <= self._page:
            self.set_foot("")
            return
        count = self.tr("{first} to {last} of {total}").format(
            first=number_text(language, self._first + 1),
            last=number_text(language, self._first + shown),
            total=number_text(language, total),
        )
        before = self.tr("Page ↑") if self._first else ""
        after = self.tr("Page ↓") if self._first + shown < total else ""
        self.set_foot(count, "   ".join(part for part in (before, after) if part))

    def _columns(self) -> list[Column]:
        code = Column(self.tr("Code"), CellKind.STRONG, share=current_look().at(0, 1))
        stands = Column(self.tr("How it stands"), CellKind.CHIP)
        until = Column(self.tr("Kept until"), CellKind.NUMBER)
        if current_look().large:
            return [code, stands, until]
        return [code, Column(self.tr("Why it is here"), share=2), stands, until]

    def _row(self, item: KeptItem) -> list[Cell]:
        word, tone, icon = standing_chip(item.standing)
        code = Cell(isolate_code(item.code))
        stands = Cell(word, tone, icon)
        until = Cell(until_text(item, current_look().language))
        if current_look().large:
            return [code, stands, until]
        return [code, Cell(class_name(item.kind)), stands, until]

    def _open(self, row: int) -> None:
        self.opened.emit(self.items[self._first + row])


def _same(item: KeptItem, other: KeptItem | None) -> bool:
    return other is not None and item.record == other.record
