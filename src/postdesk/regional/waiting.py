"""The cases of an agency's desk in three lists: to be answered, taken on, answered."""

from enum import StrEnum

from postdesk.model.assessments import Urgency
from postdesk.model.packets import ReceiptState
from postdesk.model.roles import Right, require
from postdesk.store.cases import CaseFilter, Cases, RegisteredCase
from postdesk.store.vault import Vault

_MOST_ANSWERED = 200
_ALL = -1
_SOONEST = {urgency: place for place, urgency in enumerate(Urgency)}


class CaseList(StrEnum):
    """One of the three lists."""

    WAITING = "waiting"
    """Nobody has answered the post yet."""
    TAKEN_ON = "taken_on"
    """Accepted; the outcome is to come."""
    ANSWERED = "answered"
    """Given back, or the outcome is told; the newest 200."""


def cases_in(vault: Vault, which: CaseList) -> tuple[RegisteredCase, ...]:
    """The cases of a list: soonest and oldest first, but of those answered the newest."""
    require(vault.person.role, Right.ACCEPT_CASES)
    cases = Cases(vault)
    if which is CaseList.ANSWERED:
        found = (
            *cases.found(CaseFilter(state=ReceiptState.RETURNED), limit=_MOST_ANSWERED),
            *cases.found(CaseFilter(state=ReceiptState.OUTCOME), limit=_MOST_ANSWERED),
        )
        return tuple(sorted(found, key=lambda case: -case.number)[:_MOST_ANSWERED])
    state = ReceiptState.RECEIVED if which is CaseList.WAITING else ReceiptState.ACCEPTED
    waiting = cases.found(CaseFilter(state=state), limit=_ALL)
    return tuple(sorted(waiting, key=_soonest_first))


def waiting_count(vault: Vault) -> int:
    """How many cases nobody has answered yet."""
    return Cases(vault).count(CaseFilter(state=ReceiptState.RECEIVED))


def _soonest_first(case: RegisteredCase) -> tuple[int, str, int]:
    return (_SOONEST[case.share.urgency], case.received_at.isoformat(), case.number)
