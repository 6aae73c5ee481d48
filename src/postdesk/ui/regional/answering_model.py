"""What the register and the agency desk share: pages of cases, the one that is open, its answer."""

from dataclasses import dataclass, replace
from enum import Enum
from typing import Generic, TypeVar

from PySide6.QtCore import QObject, Signal

from postdesk.model.referrals import Outcome
from postdesk.regional import receipts
from postdesk.regional.register import CaseDetail, Register
from postdesk.store.cases import RegisteredCase
from postdesk.store.vault import Vault


class Asking(Enum):
    """Which short list is open beside a case."""

    NOTHING = "nothing"
    RETURN = "return"
    OUTCOME = "outcome"


@dataclass(frozen=True)
class PageOfCases:
    """One picture: the rows of a page, the case that is open, the receipts that are owed."""

    rows: tuple[RegisteredCase, ...] = ()
    total: int = 0
    first: int = 0
    """How many of the cases meant stand on the pages before."""
    page_rows: int = 13
    detail: CaseDetail | None = None
    asking: Asking = Asking.NOTHING
    owed: int = 0


State = TypeVar("State", bound=PageOfCases)


class AnsweringModel(QObject, Generic[State]):
    """Each intent of the page is a method; `changed` tells that `state` is another."""

    changed = Signal()

    def __init__(self, vault: Vault, state: State, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._vault = vault
        self.register = Register(vault)
        self.state = state

    def refresh(self) -> None:
        """Read everything again: something may have arrived, or been taken back meanwhile."""
        detail = self.state.detail
        there = detail is not None and self.register.holds(detail.case.number)
        again = self.register.case(detail.case.number) if detail is not None and there else None
        self._show(replace(self.state, detail=again, asking=Asking.NOTHING))

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
            self.open_number(self.state.rows[row].number)

    def open_number(self, number: int) -> None:
        """Show a case whole, whether it stands on the page of rows or not.

        One that was taken back while its row stood there is shown no more: the rows are read again.
        """
        if not self.register.holds(number):
            self.refresh()
            return
        detail = self.register.case(number)
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

    def _show(self, state: State) -> None:
        """Read what `state` means, take it and tell."""
        raise NotImplementedError
