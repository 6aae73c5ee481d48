"""What an opening found lost, in the real window: it fits, and a supervisor ends it."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from at_work import work_done
from fit import assert_fits
from post_program import PASSPHRASE, PERSON, PLACE, at_post, key, page, running
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from postdesk.app.program import Program
from postdesk.model.people import Role
from postdesk.store.losses import Losses, Lost
from postdesk.store.vault import Vault
from postdesk.ui.gallery import settle
from postdesk.ui.health.losses_page import LossesPage
from postdesk.ui.health.page import HealthPage
from postdesk.ui.language import Language
from postdesk.ui.theme import Look
from postdesk.ui.unlock.door import NewColleague
from postdesk.ui.unlock.page import UnlockPage

SAID = (PERSON, PLACE, "PostDesk", "Enter", "A. Diallo")


@pytest.fixture
def program(qapp: QApplication, ready: Path, tmp_path: Path) -> Iterator[Program]:
    with at_post(qapp, ready, tmp_path / "home") as made:
        yield made
        made.window.use_language(Language.EN)


def vault_of(program: Program) -> Vault:
    assert program.door.open_vault is not None
    return program.door.open_vault


@pytest.mark.parametrize("language", list(Language))
@pytest.mark.parametrize("scale", [1, 2])
def test_every_loss_fits(program: Program, language: Language, scale: int) -> None:
    program.window.use_look(Look(scale=scale, language=language))
    front = program.window.navigator.go("losses")
    settle(program.window._app)
    assert_fits(program.window, language, SAID)
    assert isinstance(front, LossesPage)
    assert front.empty.isVisibleTo(front)
    for number, what in enumerate(Lost):
        Losses(vault_of(program)).note(what, -1 if number % 2 else 3)
    front.opened(None)
    settle(program.window._app)
    assert len([card for card in front.cards if card.isVisibleTo(front)]) == len(Lost)
    assert_fits(program.window, language, SAID)
    program.window.navigator.go("health")
    work_done(program.tasks)
    settle(program.window._app)
    assert_fits(program.window, language, SAID)


def test_keys_lead_to_health_and_on(program: Program) -> None:
    Losses(vault_of(program)).note(Lost.APART, 2)
    program.window.navigator.go("losses")
    key(program, Qt.Key.Key_F6)
    assert isinstance(page(program), HealthPage)
    program.window.navigator.go("losses")
    key(program, Qt.Key.Key_Return)
    assert page(program).name == "shift"
    assert Losses(vault_of(program)).open_ones()


def test_an_officer_reads_it_and_only_a_supervisor_ends_it(
    qapp: QApplication, ready: Path, tmp_path: Path
) -> None:
    home, words = tmp_path / "home", "sand in the hourglass"
    with at_post(qapp, ready, home) as program:
        program.door.made_ready(NewColleague("A. Diallo", Role.OFFICER, words))()
    (home / "post" / "anchor.json").unlink()
    with running(qapp, home, first_id=9000) as program:
        door = program.start()
        assert isinstance(door, UnlockPage)
        door._choose(1)
        door.passphrase.setText(words)
        door._open()
        front = page(program)
        assert isinstance(front, LossesPage)
        assert not front.acknowledge.isVisibleTo(front)
        key(program, Qt.Key.Key_F8)
        assert Losses(vault_of(program)).find(Lost.PLACE)
        program.lock()
        assert not (home / "post" / "anchor.json").exists()
        door = page(program)
        assert isinstance(door, UnlockPage)
        door.passphrase.setText(PASSPHRASE)
        door._open()
        front = page(program)
        assert isinstance(front, LossesPage)
        key(program, Qt.Key.Key_F8)
        assert not Losses(vault_of(program)).open_ones()
        assert (home / "post" / "anchor.json").exists()
