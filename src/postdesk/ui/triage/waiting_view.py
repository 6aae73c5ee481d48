"""The triage page at rest: why the next person, who waits, and the counts of today."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from postdesk.model.interviews import ChosenBecause
from postdesk.store.triage import TriageOutcome, Waiting
from postdesk.ui.language_formats import number_text, time_text
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
from postdesk.ui.widgets.row_list import Row, RowList
from postdesk.ui.widgets.text import Text

_ICONS = {
    TriageOutcome.PASSES: ("circle-check", "done"),
    TriageOutcome.SHORT_FORM: ("clock", "ink2"),
    TriageOutcome.FULL_INTERVIEW: ("message-language", "ink2"),
    TriageOutcome.EMERGENCY: ("lifebuoy", "danger"),
}


class WaitingView(QWidget):
    """`chosen(ChosenBecause)` begins a pre-screen; `called(Waiting)` takes somebody off."""

    chosen = Signal(object)
    called = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.head = PageHead()
        self.why = {
            because: ChoiceCard(str(number))
            for number, because in enumerate(ChosenBecause, start=1)
        }
        self.never = Notice(Tone.INFO, "info-circle")
        self.list_title = Text("", Role.HEADING, strong=True)
        self.rows = RowList()
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
        for widget in (self.never, self.list_title, self.rows, self.empty):
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
        self.rows.clear()
        for one in state.waiting:
            self.rows.add(self._row(one))
        self.rows.setVisible(bool(state.waiting))
        self.empty.setVisible(not state.waiting)
        self.counts.set_counts(
            [
                Count(*_ICONS[outcome], number_text(language, count), outcome_name(outcome))
                for outcome, count in state.counts.items()
            ]
        )

    def _row(self, one: Waiting) -> Row:
        title = self.tr("Ticket {number}").format(number=one.ticket)
        since = self.tr("{reason}, since {time}").format(
            reason=reason_name(one.because), time=time_text(one.since)
        )
        row = Row("users", title, since)
        tone = Tone.DANGER if one.outcome is TriageOutcome.EMERGENCY else Tone.NEUTRAL
        row.add_end(Chip(outcome_name(one.outcome), tone))
        button = Button(self.tr("Call"), dense=True)
        button.clicked.connect(lambda: self.called.emit(one))
        row.add_end(button)
        return row
