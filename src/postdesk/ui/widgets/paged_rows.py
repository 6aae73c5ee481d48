"""A long list a page at a time: as many rows as fit, and under them which these are of how many."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from postdesk.ui.language_formats import number_text
from postdesk.ui.theme import Role, current_look
from postdesk.ui.widgets.button import Button
from postdesk.ui.widgets.emptying import empty
from postdesk.ui.widgets.row_list import RowList
from postdesk.ui.widgets.text import REDRAW, Text

MakeRow = Callable[[], QWidget]
"""Makes one row; called only when its page is turned to."""
_KEYS = {Qt.Key.Key_PageUp: -1, Qt.Key.Key_PageDown: 1}


class PagedRows(QWidget):
    """Rows are made for the page in front only: a year of interviews opens as fast as a day.

    `fitting` is how many rows stand on a page at 100 and at 200 %. `apart` is for cards, which
    stand free instead of in one card. The Page keys turn pages where the keyboard is inside; a
    page of the program hands on its own (`turn`).
    """

    def __init__(
        self, fitting: tuple[int, int], *, apart: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._fitting = fitting
        self._makers: tuple[MakeRow, ...] = ()
        self._first = self._rows = 0
        self._list = RowList()
        self._free: list[QWidget] = []
        self._cards = QVBoxLayout()
        self._cards.setSpacing(12)
        self._apart = apart
        self._foot = QWidget()
        self._count = Text("", Role.META, colour="ink2")
        self.before = Button(icon="arrow-left", key="Page ↑", dense=True)
        self.after = Button(icon="arrow-right", key="Page ↓", dense=True)
        self._lay_out()
        self.before.clicked.connect(lambda: self.turn(-1))
        self.after.clicked.connect(lambda: self.turn(1))

    def set_rows(self, makers: Sequence[MakeRow]) -> None:
        """Show this list; the page in front stays in front where there still is one."""
        self._makers = tuple(makers)
        self._show()

    def begin_anew(self) -> None:
        """The list that is set next begins with its first page."""
        self._first = 0

    def rows(self) -> list[QWidget]:
        """The rows of the page in front, from the top."""
        return [*self._free] if self._apart else self._list.rows()

    def turn(self, pages: int) -> bool:
        """Turn so many pages, back if negative; False where there is none."""
        first = self._first + pages * self._rows
        if not 0 <= first < len(self._makers):
            return False
        at = self.window().focusWidget()
        inside = at is not None and self.isAncestorOf(at)
        self._first = first
        self._show()
        if inside:  # its row has gone, or there is no page further on
            turned = self.after if pages > 0 else self.before
            onward = turned.isEnabled()
            (turned if onward else self._other(turned)).setFocus()
        return True

    def _other(self, button: Button) -> Button:
        return self.before if button is self.after else self.after

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # taken here: the page's own scroll area would keep it from the page
        pages = _KEYS.get(Qt.Key(event.key()))
        if pages is None or not self.turn(pages):
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in REDRAW and hasattr(self, "after"):
            if self._rows != current_look().at(*self._fitting):
                self._show()
            self._say()

    def _show(self) -> None:
        self._rows = rows = current_look().at(*self._fitting)
        last = max(0, len(self._makers) - 1)
        self._first = min(self._first, last) // rows * rows
        self._list.clear()
        empty(self._cards)
        self._free = []
        for make in self._makers[self._first : self._first + rows]:
            self._add(make())
        self._list.setVisible(bool(self._list.rows()))
        self._say()

    def _add(self, row: QWidget) -> None:
        if self._apart:
            self._cards.addWidget(row)
            self._free.append(row)
        else:
            self._list.add(row)

    def _say(self) -> None:
        language, total = current_look().language, len(self._makers)
        last = min(self._first + self._rows, total)
        self._foot.setVisible(total > self._rows)
        self._count.set_text(
            self.tr("{first} to {last} of {total}").format(
                first=number_text(language, self._first + 1),
                last=number_text(language, last),
                total=number_text(language, total),
            )
        )
        self.before.set_words(self.tr("Back"), key=self.tr("Page ↑"))
        self.after.set_words(self.tr("Further"), key=self.tr("Page ↓"))
        self.before.setEnabled(self._first > 0)
        self.after.setEnabled(last < total)

    def _lay_out(self) -> None:
        foot = QHBoxLayout(self._foot)
        foot.setContentsMargins(0, 0, 0, 0)
        foot.setSpacing(12)
        foot.addWidget(self._count)
        foot.addStretch(1)
        foot.addWidget(self.before)
        foot.addWidget(self.after)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self._list)
        column.addLayout(self._cards)
        column.addWidget(self._foot)
        self._list.hide()
        self._foot.hide()
