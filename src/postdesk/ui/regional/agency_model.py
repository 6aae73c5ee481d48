"""What the agency desk shows now: one of its three lists, a page of it, the case that is open."""

from dataclasses import dataclass, replace

from PySide6.QtCore import QObject

from postdesk.regional.waiting import CaseList, cases_in
from postdesk.store.vault import Vault
from postdesk.ui.regional.answering_model import AnsweringModel, PageOfCases


@dataclass(frozen=True)
class AgencyState(PageOfCases):
    """One picture of the desk."""

    which: CaseList = CaseList.WAITING
    page_rows: int = 14


class AgencyModel(AnsweringModel[AgencyState]):
    """The three lists, over the cases that can be answered."""

    def __init__(self, vault: Vault, parent: QObject | None = None) -> None:
        super().__init__(vault, AgencyState(), parent)

    def choose(self, which: CaseList) -> None:
        """Show another list."""
        self._show(AgencyState(which=which, page_rows=self.state.page_rows))

    def _show(self, state: AgencyState) -> None:
        cases = cases_in(self._vault, state.which)
        first = state.first if state.first < len(cases) else 0
        self.state = replace(
            state,
            rows=cases[first : first + state.page_rows],
            total=len(cases),
            first=first,
            owed=self.register.owed(),
        )
        self.changed.emit()
