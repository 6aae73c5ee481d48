"""The filters over the register in one line: words, post, reason, state, months."""

from datetime import datetime

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from postdesk.model.packets import ReceiptState
from postdesk.regional.register import Register
from postdesk.ui.language import isolate
from postdesk.ui.language_formats import number_text
from postdesk.ui.reason_names import reason_name
from postdesk.ui.regional.words import case_chip, date_entries
from postdesk.ui.theme import Role, current_look
from postdesk.ui.widgets.choice import Choice
from postdesk.ui.widgets.search_field import SearchField
from postdesk.ui.widgets.text import REDRAW, Text


class Filters(QWidget):
    """`searched(text)` at each letter, `restricted()` when a choice changes."""

    searched = Signal(str)
    restricted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.search = SearchField()
        self.post, self.reason = Choice(snug=True), Choice(snug=True)
        self.state, self.months = Choice(snug=True), Choice(snug=True)
        self.count = Text("", Role.BODY, colour="ink2", align="end")
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(8)
        self.search.textChanged.connect(self.searched)
        for choice in self._choices():
            choice.currentIndexChanged.connect(lambda _index: self.restricted.emit())
        self._adapt()

    def say(self, register: Register, now: datetime) -> None:
        """Say every label and entry in the language in use; what was chosen stays chosen."""
        language = current_look().language.value
        every = ("", self.tr("all"))
        self.search.set_placeholder(self.tr("Code, name, word"))
        self.post.set_label(self.tr("Post:"))
        posts = [(key, isolate(names.in_language(language))) for key, names in register.senders()]
        self.post.set_entries([every, *posts])
        self.reason.set_label(self.tr("Reason:"))
        self.reason.set_entries([every, *((key, reason_name(key)) for key in register.reasons())])
        self.state.set_label(self.tr("State:"))
        states = [(state.value, case_chip(state)[0]) for state in ReceiptState]
        self.state.set_entries([every, *states])
        self.months.set_label(self.tr("Dates:"))
        self.months.set_entries(date_entries(current_look().language, now))

    def show_count(self, total: int) -> None:
        """Say how many cases are meant."""
        text = self.tr("%n case(s)", "", total)
        shown = number_text(current_look().language, total)
        self.count.set_text(text.replace(str(total), shown))

    def chosen_months(self) -> int:
        """How many months back; 0 for all."""
        return int(self.months.chosen() or 0)

    def clear(self) -> None:
        """Choose all of everything, without a word to anybody."""
        for widget in (self.search, *self._choices()):
            widget.blockSignals(True)
        self.search.clear()
        for choice in self._choices():
            choice.setCurrentIndex(0)
            choice.updateGeometry()
        for widget in (self.search, *self._choices()):
            widget.blockSignals(False)
        self.update()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in REDRAW and hasattr(self, "_grid"):
            self._adapt()

    def _choices(self) -> tuple[Choice, Choice, Choice, Choice]:
        return self.post, self.reason, self.state, self.months

    def _adapt(self) -> None:
        """One line; at 200 % the search and the count stand above the choices."""
        large = current_look().large
        for place, choice in enumerate(self._choices()):
            self._grid.addWidget(choice, *((1, place) if large else (0, place + 1)))
        if large:
            self._grid.addWidget(self.search, 0, 0, 1, 3)
            self._grid.addWidget(self.count, 0, 3, 1, 3)
        else:
            self._grid.addWidget(self.search, 0, 0)
            self._grid.addWidget(self.count, 0, 6)
        self._grid.setColumnStretch(0, 0 if large else 1)
        self._grid.setColumnStretch(5, 1)
        self.search.setMaximumWidth(16_777_215 if large else 290)
