"""What the register page shows now: the filter, one page of cases, the case that is open."""

from dataclasses import dataclass, replace

from PySide6.QtCore import QObject

from postdesk.model.packets import ReceiptState
from postdesk.regional.statistics import (
    Period,
    Statistics,
    months_before,
    statistics,
    whole_time,
)
from postdesk.store.cases import ALL_CASES, CaseFilter
from postdesk.store.vault import Vault
from postdesk.ui.regional.answering_model import AnsweringModel, PageOfCases

AXIS_MONTHS = 6
"""The least number of months that a chart shows."""


@dataclass(frozen=True)
class RegisterState(PageOfCases):
    """One picture of the register."""

    which: CaseFilter = ALL_CASES
    months: int = 0
    """How many months back cases are shown; 0 for all."""
    registered: int = 0
    """How many cases there are, whatever the filter."""


class RegisterModel(AnsweringModel[RegisterState]):
    """The register's filter and charts, over the cases that can be answered."""

    def __init__(self, vault: Vault, parent: QObject | None = None) -> None:
        super().__init__(vault, RegisterState(), parent)
        self._counted: Statistics | None = None

    def refresh(self) -> None:
        """Read everything again: something may have arrived."""
        self._counted = None
        super().refresh()

    def search(self, text: str) -> None:
        """Only cases with these words."""
        self._restrict(self.state.which.model_copy(update={"text": text}))

    def restrict(self, *, sender: str, reason: str, state: str, months: int) -> None:
        """Only cases of a post, for a reason, in a state, of the last months; empty and 0: all."""
        period = months_before(self._vault.clock(), months) if months else None
        which = self.state.which.model_copy(
            update={
                "sender": sender,
                "reason": reason,
                "state": ReceiptState(state) if state else None,
                "first_month": period.first if period else "",
                "last_month": period.last if period else "",
            }
        )
        self.state = replace(self.state, months=months)
        self._restrict(which)

    def show_all(self) -> None:
        """Drop every filter."""
        self.state = replace(self.state, months=0)
        self._restrict(ALL_CASES)

    def period(self) -> Period:
        """The months that the charts show: those of the filter, or all there are."""
        if self.state.months:
            return months_before(self._vault.clock(), self.state.months)
        return whole_time(self._vault, AXIS_MONTHS)

    def counted(self) -> Statistics:
        """What the charts show: all posts and reasons, small cells withheld."""
        period = self.period()
        if self._counted is None or self._counted.period != period:
            self._counted = statistics(self._vault, period, names=self.register.names)
        return self._counted

    def _restrict(self, which: CaseFilter) -> None:
        self._show(replace(self.state, which=which, first=0))

    def _show(self, state: RegisterState) -> None:
        self.state = replace(
            state,
            rows=self.register.rows(state.which, state.page_rows, state.first),
            total=self.register.count(state.which),
            registered=self.register.count(),
            owed=self.register.owed(),
        )
        self.changed.emit()
