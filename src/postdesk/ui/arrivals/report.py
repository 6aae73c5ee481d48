"""The import report: counts first, then quarantine with reason and remedy, then every packet."""

from collections.abc import Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from postdesk.errors import PostDeskError
from postdesk.packet.arrivals import Arrival, ArrivalState, ImportReport
from postdesk.store.quarantine import Quarantined
from postdesk.ui.arrivals.names import (
    STATES,
    arrival_name,
    closed_words,
    one_word,
    sender_name,
    state_word,
)
from postdesk.ui.arrivals.reader import ArrivalReader
from postdesk.ui.arrivals.removal_words import removal_reason_name
from postdesk.ui.language import isolate
from postdesk.ui.language_formats import date_text
from postdesk.ui.messages import message_of
from postdesk.ui.outside_names import file_name, outside_name
from postdesk.ui.theme import current_look
from postdesk.ui.widgets.card import Notice
from postdesk.ui.widgets.chip import Chip, Tone
from postdesk.ui.widgets.count_strip import Count, CountStrip
from postdesk.ui.widgets.error_card import ErrorCard
from postdesk.ui.widgets.paged_rows import MakeRow, PagedRows
from postdesk.ui.widgets.row_list import Row

_ALWAYS = (
    ArrivalState.NEW,
    ArrivalState.UPDATED,
    ArrivalState.ALREADY_HERE,
    ArrivalState.RETURNED,
    ArrivalState.QUARANTINED,
)
"""The states that are counted even where there is none."""
_CARDS, _ROWS = (6, 3), (10, 5)
"""How many stand on a page: a stick may bring thousands."""
_TOLD_APART = (ArrivalState.QUARANTINED, ArrivalState.UNREAD, ArrivalState.LEFT)
"""The states that have a card of their own, not a row."""


class ReportView(QWidget):
    """Hidden until there is a report. `remove_asked(Quarantined)`: somebody in charge asks so."""

    remove_asked = Signal(object)

    def __init__(self, reader: ArrivalReader) -> None:
        super().__init__()
        self._reader = reader
        self.counts = CountStrip()
        self.cards = PagedRows(_CARDS, apart=True)
        self.rows = PagedRows(_ROWS)
        self.left_there = Notice(Tone.INFO, "lock")
        self.closed = Notice(Tone.INFO, "lock")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self.counts)
        column.addWidget(self.left_there)
        column.addWidget(self.closed)
        column.addWidget(self.cards)
        column.addWidget(self.rows)

    def show_report(self, report: ImportReport | None) -> None:
        """Show what became of each packet."""
        self.setVisible(report is not None)
        if report is None:
            return
        self.counts.show()
        self.counts.set_counts(
            [
                Count(icon, tone.value[1], str(report.count(state)), state_word(state, report))
                for state, (_, tone, icon) in STATES.items()
                if state in _ALWAYS or report.count(state)
            ]
        )
        self._say_left(report.count(ArrivalState.LEFT))
        closed = report.count(ArrivalState.ELSEWHERE)
        self.closed.setVisible(closed > 0)
        self.closed.set_marked(closed_words(closed))
        refused = (*report.unread(), *report.quarantined())
        taken = [one for one in report.arrivals if one.state not in _TOLD_APART]
        self._show_cards([partial(self._refused, one) for one in refused])
        self.rows.set_rows([partial(self._row, one) for one in taken])
        self.rows.setVisible(bool(taken))

    def _show_cards(self, makers: Sequence[MakeRow]) -> None:
        self.cards.set_rows(makers)
        self.cards.setVisible(bool(makers))

    def turn(self, pages: int) -> bool:
        """Turn the pages of the rows, then those of the cards; False at the end of both."""
        lists = (self.rows, self.cards)
        return any(one.isVisible() and one.turn(pages) for one in lists)

    def show_held(self, held: Sequence[Quarantined]) -> None:
        """Before a stick is read: what lies in quarantine since earlier ones, and its remedy."""
        self.setVisible(bool(held))
        for part in (self.counts, self.left_there, self.closed, self.rows):
            part.hide()
        self._show_cards([partial(self._held, one) for one in held])

    def _held(self, one: Quarantined) -> ErrorCard:
        language = current_look().language
        card = ErrorCard("barrier-block")
        title = self.tr("In quarantine since {day}").format(day=date_text(language, one.at.date()))
        sub = outside_name(self._reader.office_name(one.sender, language.value))
        message = message_of(PostDeskError(one.reason))
        happened = f"{message.happened} {self._removed(one)}".strip()
        message = replace(message, happened=happened, again=None)  # its page says all of it anew
        if self._reader.is_due(one):
            told = self.tr("It was kept for as long as it may be: look once more, then remove it.")
            message = replace(message, do=f"{message.do} {told}")
        remove = self.tr("Remove…") if self._reader.can_remove else ""
        card.set_message(message, title=title, sub=sub if one.sender else "", button=remove)
        card.pressed.connect(lambda: self.remove_asked.emit(one))
        return card

    def _removed(self, one: Quarantined) -> str:
        """That the same packet was removed once and came again; nothing if it was not."""
        removal = self._reader.removal(one)
        if removal is None:
            return ""
        return self.tr("It was removed on {day} by {person} and came again: “{reason}”.").format(
            day=date_text(current_look().language, removal.at.date()),
            person=isolate(self._reader.person_name(removal.who)),
            reason=removal_reason_name(removal.reason),
        )

    def _say_left(self, files: int) -> None:
        """A post on its way: whoever reads this holds what another laptop waits for."""
        self.left_there.setVisible(files > 0)
        self.left_there.set_marked(
            self.tr(
                "**A post's move to another laptop** lies on this stick (%n file(s)). It is not "
                "for this office: only the code on the post's laptop opens it. It was left on the "
                "stick untouched. Delete nothing, and give the stick back to who brought it.",
                "",
                files,
            )
        )

    def _refused(self, arrival: Arrival) -> ErrorCard:
        unread = arrival.state is ArrivalState.UNREAD
        card = ErrorCard("usb" if unread else "barrier-block")
        if arrival.problem is not None:
            error = PostDeskError(arrival.problem, **arrival.values)
            # room ends with the office, if it does
            parts = (file_name(arrival.file), sender_name(arrival, self._reader))
            sub = " · ".join(part for part in parts if part)
            title = self.tr("Not read, still on the stick") if unread else self.tr("In quarantine")
            card.set_message(message_of(error), title=title, sub=sub)
        return card

    def _row(self, arrival: Arrival) -> Row:
        row = Row("package", arrival_name(arrival), sender_name(arrival, self._reader))
        _, tone, icon = STATES[arrival.state]
        row.add_end(Chip(one_word(arrival.state), tone, icon=icon))
        return row
