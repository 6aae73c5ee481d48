"""The agency's desk in the whole program: what it shows, what it lacks, its answers by keys."""

import sys
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from fit import assert_fits
from post_program import PASSPHRASE, key, page, running
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from postdesk.app.program import Program
from postdesk.model.assessments import Urgency
from postdesk.model.base import WorkspaceKind
from postdesk.model.packets import PacketKind, ReceiptState
from postdesk.model.referrals import Outcome
from postdesk.regional.office import office_settings
from postdesk.store.cases import Cases, RegisteredCase
from postdesk.store.ledger import Ledger
from postdesk.store.vault import Vault
from postdesk.ui.gallery import settle
from postdesk.ui.language import Language
from postdesk.ui.regional.agency_page import AgencyPage
from postdesk.ui.regional.answering_model import Asking
from postdesk.ui.unlock.door import NewWorkspace
from postdesk.ui.unlock.first_run_page import FirstRunPage

sys.path.append(str(Path(__file__).parents[1] / "unit" / "regional"))
from regional_samples import a_share, receive

DATA = ("PostDesk", "O. Ba", "Instance nationale", "post-07", "Code", "Contact", "Risque urgent")
WORDS = ("menaces", "appeler le soir, dire « le garage »", "Page ↑", "Page ↓")


@pytest.fixture
def program(qapp: QApplication, tmp_path: Path) -> Iterator[Program]:
    """An agency's desk, just made, with nothing on it."""
    with running(qapp, tmp_path / "home") as made:
        made.door.create(
            NewWorkspace(
                kind=WorkspaceKind.REGIONAL,
                agency=True,
                place="Instance nationale",
                office="instance",
                prefix="",
                region="trarza",
                person="O. Ba",
                passphrase=PASSPHRASE,
            )
        )
        made.door.enter()
        yield made


def vault_of(program: Program) -> Vault:
    vault = program.door.open_vault
    assert vault is not None
    return vault


def fill(program: Program) -> None:
    """Five cases, the most urgent among the last."""
    order = (Urgency.ROUTINE, Urgency.TONIGHT, Urgency.DAYS, Urgency.IMMEDIATE, Urgency.DAYS)
    for number, urgency in enumerate(order, start=1):
        receive(vault_of(program), "post-07", a_share("post-07", number, urgency=urgency), number)


def desk(program: Program) -> AgencyPage:
    front = program.window.navigator.go("cases")
    settle(QApplication.instance())
    assert isinstance(front, AgencyPage)
    return front


def case(program: Program, number: int) -> RegisteredCase:
    return Cases(vault_of(program)).get(number)


def test_first_run_makes_an_agency_by_keys(qapp: QApplication, tmp_path: Path) -> None:
    with running(qapp, tmp_path / "home") as made:
        first = made.start()
        assert isinstance(first, FirstRunPage)
        key(made, Qt.Key.Key_3)
        assert first.labelled["region"].isVisible()
        assert not first.labelled["prefix"].isVisible()
        for language in Language:
            for scale in (1, 2):
                made.window.use_language(language)
                made.window.use_scale(scale)
                settle(qapp)
                assert_fits(made.window, language, DATA)


def test_an_agency_takes_in_answers_and_nothing_else(program: Program) -> None:
    assert office_settings(vault_of(program)).agency
    assert page(program).name == "cases"
    assert program.window.rail.names()[0] == "cases"
    knows = program.window.navigator.knows
    assert not any(knows(name) for name in ("register", "links", "statistics", "posts"))
    vault = vault_of(program)
    assert vault.person.role.value == "supervisor"


def test_an_empty_desk_leads_to_the_stick(program: Program) -> None:
    front = desk(program)
    assert front.empty.isVisible()
    assert not front.case.isVisible()
    front.empty.button.click()
    assert page(program).name == "arrivals"


def test_the_soonest_and_oldest_stands_on_top(program: Program) -> None:
    fill(program)
    front = desk(program)
    shown = [one.number for one in front.model.state.rows]
    assert shown == [4, 2, 3, 5, 1]
    assert "5 cases" in front.head.sub.text()


def test_answering_by_keys_seals_a_receipt(program: Program) -> None:
    fill(program)
    front = desk(program)
    key(program, Qt.Key.Key_Return)
    assert front.model.state.detail is not None
    key(program, Qt.Key.Key_Return)
    assert case(program, 4).state is ReceiptState.ACCEPTED
    key(program, Qt.Key.Key_2)
    assert front.model.state.asking is Asking.OUTCOME
    key(program, Qt.Key.Key_2)
    assert case(program, 4).outcome is Outcome.NOT_CONFIRMED
    key(program, Qt.Key.Key_F10)
    assert front.model.state.detail is None
    key(program, Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_1, Qt.Key.Key_F10)
    assert front.model.state.asking is Asking.NOTHING
    assert [one.number for one in front.model.state.rows] == [2, 3, 5, 1]


def test_answers_without_a_key_stay_and_that_is_said(program: Program) -> None:
    fill(program)
    front = desk(program)
    key(program, Qt.Key.Key_Return, Qt.Key.Key_Return, Qt.Key.Key_F10)
    assert front.keys.seal.isVisible()
    front.keys.seal.click()
    assert front.told.isVisible()
    assert not [
        one for one in Ledger(vault_of(program)).outbox() if one.manifest.kind is PacketKind.RECEIPT
    ]


def test_a_case_that_was_taken_back_meanwhile_leaves_the_page(program: Program) -> None:
    fill(program)
    front = desk(program)
    key(program, Qt.Key.Key_Return)
    detail = front.model.state.detail
    assert detail is not None
    Cases(vault_of(program)).remove(detail.case.number)
    front = desk(program)
    assert front.model.state.detail is None
    assert not front.case.isVisible()


@pytest.mark.parametrize("scale", [1, 2])
@pytest.mark.parametrize("language", list(Language))
def test_the_desk_fits(program: Program, language: Language, scale: int) -> None:
    window = program.window
    window.use_language(language)
    window.use_scale(scale)
    front = desk(program)
    assert_fits(window, language, DATA)
    fill(program)
    vault_of(program).clock.now += timedelta(days=11)  # type: ignore[attr-defined]
    front = desk(program)
    assert_fits(window, language, (*DATA, *WORDS))
    key(program, Qt.Key.Key_Return)
    settle(QApplication.instance())
    assert_fits(window, language, (*DATA, *WORDS))
    front.keys.give_back.click()
    settle(QApplication.instance())
    assert_fits(window, language, (*DATA, *WORDS))
