"""The triage page at rest: why the next person, who waits, and the counts of today."""

from datetime import datetime
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from postdesk.model.interviews import ChosenBecause
from postdesk.store.triage import TriageOutcome, Waiting
from postdesk.ui.language_formats import number_text, short_date, time_text
from postdesk.ui.outcome_names import outcome_name, reason_name
from postdesk.ui.page import PageHead
from postdesk.ui.theme import Role, current_look
from postdesk.ui.triage.view_model import TriageState
from postdesk.ui.widgets.button import Button
from postdesk.ui.widgets.card import Notice
from postdesk.ui.widgets.chip import Chip, Tone
from postdesk.ui.widgets.choice_card import ChoiceCard
from postdesk.ui.widgets.count_strip import Count, CountStrip
from postdesk.ui.widgets.empty_state import EmptyState
from postdesk.ui.widgets.paged_rows import PagedRows
from postdesk.ui.widgets.row_list import Row, RowList
from postdesk.ui.widgets.text import Text

_ROWS = (6, 3)
_ICONS = {
    TriageOutcome.PASSES: ("circle-check", "done"),
    TriageOutcome.SHORT_FORM: ("clock", "ink2"),
    TriageOutcome.FULL_INTERVIEW: ("message-language", "ink2"),
    TriageOutcome.EMERGENCY: ("lifebuoy", "danger"),
}


class WaitingView(QWidget):
    """`chosen(ChosenBecause)` begins a pre-screen, `called(Waiting)` leads to an interview.

    `left_list(Waiting)` takes off the list who went away, `put_back()` takes that back.
    """

    chosen = Signal(object)
    called = Signal(object)
    left_list = Signal(object)
    put_back = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.head = PageHead()
        self.why = {
            because: ChoiceCard(str(number))
            for number, because in enumerate(ChosenBecause, start=1)
        }
        self.never = Notice(Tone.INFO, "info-circle")
        self.list_title = Text("", Role.HEADING, strong=True)
        self.gone = RowList()
        self.rows = PagedRows(_ROWS)
        self.empty = EmptyState("users")
        self.counts_title = Text("", Role.HEADING, strong=True)
        self.counts = CountStrip()
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(12)
        column.addWidget(self.head)
        grid = QGridLayout()
        grid.setSpacing(12)
        for place, (because, card) in enumerate(self.why.items()):
            card.setCheckable(False)
            card.clicked.connect(lambda _checked=False, one=because: self.chosen.emit(one))
            grid.addWidget(card, place // 2, place % 2)
        column.addLayout(grid)
        for widget in (self.never, self.list_title, self.gone, self.rows, self.empty):
            column.addWidget(widget)
        column.addWidget(self.counts_title)
        column.addWidget(self.counts)
        column.addStretch(1)

    def retranslate(self) -> None:
        """Say what does not depend on who waits."""
        self.head.set_texts(
            self.tr("Triage"), self.tr("Why this person? Then eight questions, two minutes.")
        )
        for because, card in self.why.items():
            card.set_texts(reason_name(because))
        self.never.set_text(
            self.tr("Never because of origin, nationality, language, religion or looks.")
        )
        self.list_title.set_text(self.tr("Waiting list"))
        self.empty.set_texts(self.tr("Nobody waits."))
        self.counts_title.set_text(self.tr("Since midnight: totals only, no identity"))

    def show_state(self, state: TriageState) -> None:
        """Show who waits, emergencies first, and the totals."""
        language = current_look().language
        self._show_gone(state.gone)
        self.rows.set_rows([partial(self._row, one, state.now) for one in state.waiting])
        self.rows.setVisible(bool(state.waiting))
        self.empty.setVisible(not state.waiting)
        self.counts.set_counts(
            [
                Count(*_ICONS[outcome], number_text(language, count), outcome_name(outcome))
                for outcome, count in state.counts.items()
            ]
        )

    def _show_gone(self, one: Waiting | None) -> None:
        """Who was just taken off, and the way back: a press too many loses nobody."""
        self.gone.clear()
        self.gone.setVisible(one is not None)
        if one is not None:
            title = self.tr("Ticket {number} was taken off the list").format(number=one.ticket)
            row = Row("users", title)
            back = Button(self.tr("Put back"), dense=True)
            back.clicked.connect(self.put_back)
            row.add_end(back)
            self.gone.add(row)

    def _row(self, one: Waiting, now: datetime) -> Row:
        title = self.tr("Ticket {number}").format(number=one.ticket)
        reason, time = reason_name(one.because), time_text(one.since)
        since = self.tr("{reason}, since {time}").format(reason=reason, time=time)
        if one.since.date() != now.date():  # tickets count from 1 each day
            day = short_date(current_look().language, one.since.date())
            since = self.tr("{reason}, since {date}, {time}").format(
                reason=reason, date=day, time=time
            )
        row = Row("users", title, since)
        tone = Tone.DANGER if one.outcome is TriageOutcome.EMERGENCY else Tone.NEUTRAL
        row.add_end(Chip(outcome_name(one.outcome), tone))
        button = Button(self.tr("Call"), dense=True)
        button.clicked.connect(lambda: self.called.emit(one))
        gone = Button(self.tr("Went away"), dense=True)
        gone.clicked.connect(lambda: self.left_list.emit(one))
        for press in (gone, button):
            press.setAccessibleDescription(title)
            row.add_end(press)
        return row
