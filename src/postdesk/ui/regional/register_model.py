"""What the register page shows now: the filter, one page of cases, the case that is open."""

from dataclasses import dataclass, replace
from enum import Enum

from PySide6.QtCore import QObject, Signal

from postdesk.model.packets import ReceiptState
from postdesk.model.referrals import Outcome
from postdesk.regional import receipts
from postdesk.regional.register import CaseDetail, Register
from postdesk.regional.statistics import (
    Period,
    Statistics,
    months_before,
    statistics,
    whole_time,
)
from postdesk.store.cases import ALL_CASES, CaseFilter, RegisteredCase
from postdesk.store.vault import Vault

AXIS_MONTHS = 6
"""The least number of months that a chart shows."""


class Asking(Enum):
    """Which short list is open beside a case."""

    NOTHING = "nothing"
    RETURN = "return"
    OUTCOME = "outcome"


@dataclass(frozen=True)
class RegisterState:
    """One picture of the register."""

    which: CaseFilter = ALL_CASES
    months: int = 0
    """How many months back cases are shown; 0 for all."""
    rows: tuple[RegisteredCase, ...] = ()
    total: int = 0
    registered: int = 0
    """How many cases there are, whatever the filter."""
    first: int = 0
    """How many of the cases meant stand on the pages before."""
    page_rows: int = 13
    detail: CaseDetail | None = None
    asking: Asking = Asking.NOTHING
    owed: int = 0


class RegisterModel(QObject):
    """Each intent of the page is a method; `changed` tells that `state` is another."""

    changed = Signal()

    def __init__(self, vault: Vault, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._vault = vault
        self.register = Register(vault)
        self.state = RegisterState()
        self._counted: Statistics | None = None

    def refresh(self) -> None:
        """Read everything again: something may have arrived."""
        self._counted = None
        detail = self.state.detail
        again = self.register.case(detail.case.number) if detail else None
        self._show(replace(self.state, detail=again, asking=Asking.NOTHING))

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

    def use_page_of(self, rows: int) -> None:
        """How many rows one page has."""
        if rows != self.state.page_rows:
            self._show(replace(self.state, page_rows=rows, first=0))

    def turn(self, step: int) -> bool:
        """The next page of rows (1) or the one before (-1); False at the end."""
        first = self.state.first + step * self.state.page_rows
        if not 0 <= first < self.state.total:
            return False
        self._show(replace(self.state, first=first))
        return True

    def open_case(self, row: int) -> None:
        """Show the case of a row whole."""
        if 0 <= row < len(self.state.rows):
            detail = self.register.case(self.state.rows[row].number)
            self._show(replace(self.state, detail=detail, asking=Asking.NOTHING))

    def close_case(self) -> None:
        """Close the short list if one is open, else the case."""
        if self.state.asking is Asking.NOTHING:
            self._show(replace(self.state, detail=None))
        else:
            self._show(replace(self.state, asking=Asking.NOTHING))

    def ask(self, asking: Asking) -> None:
        """Open a short list beside the case."""
        self._show(replace(self.state, asking=asking))

    def accept(self) -> None:
        """Take the open case on."""
        if self.state.detail:
            receipts.accept(self._vault, self.state.detail.case)
            self.refresh()

    def give_back(self, reason: str) -> None:
        """Give the open case back with a reason of the short list."""
        if self.state.detail:
            receipts.give_back(self._vault, self.state.detail.case, reason)
            self.refresh()

    def conclude(self, outcome: Outcome) -> None:
        """Tell what was found in the open case."""
        if self.state.detail:
            receipts.conclude(self._vault, self.state.detail.case, outcome)
            self.refresh()

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
