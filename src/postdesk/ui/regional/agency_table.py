"""The agency desk's table: codes and never persons, the soonest and longest waiting on top."""

from datetime import datetime, timedelta

from PySide6.QtWidgets import QWidget

from postdesk.model.assessments import Urgency
from postdesk.model.base import Texts
from postdesk.regional.waiting import CaseList
from postdesk.store.cases import RegisteredCase
from postdesk.ui.language import isolate, isolate_code
from postdesk.ui.language_formats import duration_text, number_text
from postdesk.ui.reason_names import reason_name, urgency_name
from postdesk.ui.regional.agency_model import AgencyState
from postdesk.ui.regional.paged_table import PagedTable
from postdesk.ui.regional.words import case_chip
from postdesk.ui.theme import current_look
from postdesk.ui.widgets.chip import Tone
from postdesk.ui.widgets.table import Cell, CellKind, Column

_ROWS = (14, 6)
_SOON = {
    Urgency.IMMEDIATE: (Tone.ATTENTION, "phone"),
    Urgency.TONIGHT: (Tone.ATTENTION, "moon"),
    Urgency.DAYS: (Tone.NEUTRAL, "clock"),
    Urgency.ROUTINE: (Tone.NEUTRAL, "usb"),
}


class AgencyTable(PagedTable):
    """Columns say what comes next: how soon, or the state."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(_ROWS, parent)

    def show_rows(self, state: AgencyState, posts: dict[str, Texts], now: datetime) -> None:
        """Show one page of a list; the row that was chosen stays so."""
        self.table.setAccessibleName(self.tr("Cases"))
        rows = [
            self._row(case, state, posts[case.sender], now - case.received_at)
            for case in state.rows
        ]
        self._set_page(self._columns(state), rows)
        language = current_look().language
        count = self.tr("{first} to {last} of {total}").format(
            first=number_text(language, state.first + 1),
            last=number_text(language, state.first + len(state.rows)),
            total=number_text(language, state.total),
        )
        before = self.tr("Page ↑") if state.first else ""
        after = self.tr("Page ↓") if state.first + len(state.rows) < state.total else ""
        self.set_foot(count, "   ".join(part for part in (before, after) if part))

    def _columns(self, state: AgencyState) -> list[Column]:
        """Beside an open case and at 200 % there is room for three; they say what comes next."""
        waiting = state.which is not CaseList.ANSWERED
        what = self.tr("How soon") if waiting else self.tr("State")
        columns = [
            Column(self.tr("Code"), CellKind.STRONG),
            Column(what, CellKind.CHIP, share=1),
            Column(self.tr("Here for"), CellKind.NUMBER),
        ]
        if not _narrow(state):
            columns += [
                Column(self.tr("Post"), share=1),
                Column(self.tr("Reason"), share=1),
            ]
        return columns

    def _row(
        self, case: RegisteredCase, state: AgencyState, post: Texts, age: timedelta
    ) -> list[Cell]:
        language = current_look().language.value
        urgency = case.share.urgency
        answered = state.which is CaseList.ANSWERED
        chip = case_chip(case.state) if answered else (urgency_name(urgency), *_SOON[urgency])
        cells = [
            Cell(isolate_code(case.share.code)),
            Cell(*chip),
            Cell(isolate(duration_text(age))),
        ]
        if not _narrow(state):
            cells.append(Cell(isolate(post.in_language(language))))
            cells.append(Cell(reason_name(case.share.reason_code)))
        return cells


def _narrow(state: AgencyState) -> bool:
    return state.detail is not None or current_look().large
