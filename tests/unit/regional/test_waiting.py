"""What an agency answers first: the most urgent, and of these what has waited longest."""

from pathlib import Path

import pytest
from regional_samples import a_region, a_share, receive

from postdesk.model.assessments import Urgency
from postdesk.model.packets import ReceiptState
from postdesk.regional.waiting import CaseList, cases_in
from postdesk.store.cases import Cases
from postdesk.store.vault import Vault


@pytest.fixture
def vault(tmp_path: Path) -> Vault:
    return a_region(tmp_path / "region")


def test_soonest_first_then_oldest(vault: Vault) -> None:
    order = (Urgency.ROUTINE, Urgency.TONIGHT, Urgency.IMMEDIATE, Urgency.TONIGHT, Urgency.DAYS)
    for number, urgency in enumerate(order, start=1):
        receive(vault, "post-07", a_share("post-07", number, urgency=urgency), number)
    found = [case.number for case in cases_in(vault, CaseList.WAITING)]
    assert found == [3, 2, 4, 5, 1]
    Cases(vault).set_state(3, ReceiptState.ACCEPTED)
    Cases(vault).set_state(4, ReceiptState.RETURNED, returned_reason="not_ours")
    assert [case.number for case in cases_in(vault, CaseList.WAITING)] == [2, 5, 1]
    assert [case.number for case in cases_in(vault, CaseList.TAKEN_ON)] == [3]
    assert [case.number for case in cases_in(vault, CaseList.ANSWERED)] == [4]
    vault.close()
