"""The register's table: codes and never persons, one page of rows, Enter opens."""

from PySide6.QtWidgets import QWidget

from postdesk.model.base import Texts
from postdesk.regional.register import Register
from postdesk.store.cases import RegisteredCase
from postdesk.ui.language import isolate, isolate_code
from postdesk.ui.language_formats import number_text, short_date
from postdesk.ui.reason_names import reason_name
from postdesk.ui.regional.paged_table import PagedTable
from postdesk.ui.regional.register_model import RegisterState
from postdesk.ui.regional.words import case_chip
from postdesk.ui.theme import current_look
from postdesk.ui.widgets.table import Cell, CellKind, Column

_ROWS = (13, 6)


class CaseTable(PagedTable):
    """One page of the register."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(_ROWS, parent)

    def show_rows(self, state: RegisterState, register: Register) -> None:
        """Show one page of cases; the row that was chosen stays so."""
        self.table.setAccessibleName(self.tr("Register"))
        posts = dict(register.senders())
        rows = [self._row(case, posts[case.sender]) for case in state.rows]
        self._set_page(self._columns(), rows)
        language = current_look().language
        count = self.tr("{first} to {last} of {total}").format(
            first=number_text(language, state.first + 1),
            last=number_text(language, state.first + len(state.rows)),
            total=number_text(language, state.total),
        )
        self.set_foot(count, self._ways(state))

    def _ways(self, state: RegisterState) -> str:
        before = self.tr("Page ↑") if state.first else ""
        after = self.tr("Page ↓") if state.first + len(state.rows) < state.total else ""
        return "   ".join(part for part in (before, after) if part)

    def _columns(self) -> list[Column]:
        return [
            Column(self.tr("Code"), CellKind.STRONG),
            Column(self.tr("Referred"), CellKind.NUMBER),
            Column(self.tr("Post"), share=1),
            Column(self.tr("Reason"), share=2),
            Column(self.tr("State"), CellKind.CHIP),
        ]

    def _row(self, case: RegisteredCase, post: Texts) -> list[Cell]:
        language = current_look().language
        word, tone, icon = case_chip(case.state)
        return [
            Cell(isolate_code(case.share.code)),
            Cell(short_date(language, case.share.referred_on)),
            Cell(isolate(post.in_language(language.value))),
            Cell(reason_name(case.share.reason_code)),
            Cell(word, tone, icon),
        ]
