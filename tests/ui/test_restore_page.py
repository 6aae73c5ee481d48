"""A new laptop: a backup from a stick is put back and opens with the words of before."""

from datetime import timedelta
from pathlib import Path

import pytest
from at_work import work_done
from fit import assert_fits
from post_program import PASSPHRASE, PERSON, PLACE, at_post, key, page, running
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from postdesk.app.program import Program
from postdesk.store.audit import Audit, AuditKind
from postdesk.store.backup import BACKUPS, Backups
from postdesk.store.losses import Losses, Lost
from postdesk.store.vault import Vault
from postdesk.ui.gallery import settle
from postdesk.ui.health.losses_page import LossesPage
from postdesk.ui.language import Language
from postdesk.ui.shift.page import ShiftPage
from postdesk.ui.theme import Look
from postdesk.ui.unlock.first_run_page import FirstRunPage
from postdesk.ui.unlock.page import UnlockPage
from postdesk.ui.unlock.restore_page import RestorePage


def vault_of(program: Program) -> Vault:
    vault = program.door.open_vault
    assert vault is not None
    return vault


def waited(program: Program) -> None:
    work_done(program.tasks)
    settle(program.window._app)


@pytest.fixture(scope="module")
def stick(qapp: QApplication, ready: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A stick with one backup of the post."""
    place = tmp_path_factory.mktemp("stick")
    with at_post(qapp, ready, tmp_path_factory.mktemp("old") / "home") as program:
        Backups(vault_of(program)).make(place / "postdesk")
    return place


def new_laptop(program: Program) -> RestorePage:
    """From the first run by F5 to the page, the folder chosen by Enter."""
    assert isinstance(program.start(), FirstRunPage)
    key(program, Qt.Key.Key_F5)
    shown = page(program)
    assert isinstance(shown, RestorePage)
    return shown


def test_a_backup_is_put_back_by_keys_and_opens(
    qapp: QApplication, stick: Path, tmp_path: Path
) -> None:
    with running(qapp, tmp_path / "home", first_id=5000, chosen=stick) as program:
        shown = new_laptop(program)
        assert not shown.put_here.isVisible()
        shown.empty.button.click()
        assert PERSON in shown.cards[0].sub
        key(program, Qt.Key.Key_Return)
        waited(program)
        door = page(program)
        assert isinstance(door, UnlockPage)
        door.passphrase.setText(PASSPHRASE)
        door.open_button.click()
        told = page(program)
        assert isinstance(told, LossesPage)
        assert [one.what for one in Losses(vault_of(program)).open_ones()] == [Lost.PUT_BACK]
        key(program, Qt.Key.Key_Return)
        assert isinstance(page(program), ShiftPage)
        kinds = [entry.kind for entry in Audit(vault_of(program)).entries()]
        assert AuditKind.RESTORED in kinds


def test_a_folder_without_a_backup_says_so(qapp: QApplication, tmp_path: Path) -> None:
    (tmp_path / "photos").mkdir()
    with running(qapp, tmp_path / "home", chosen=tmp_path / "photos") as program:
        shown = new_laptop(program)
        before = shown.empty.sentence.text()
        shown.empty.button.click()
        assert shown.empty.sentence.text() != before
        assert not shown.put_here.isVisible()
        key(program, Qt.Key.Key_F10)
        assert isinstance(page(program), FirstRunPage)


@pytest.mark.parametrize("language", list(Language))
def test_the_page_fits(qapp: QApplication, stick: Path, tmp_path: Path, language: Language) -> None:
    with running(qapp, tmp_path / "home", first_id=5000, chosen=stick) as program:
        for scale in (1, 2):
            program.window.use_look(Look(scale=scale, language=language))
            shown = new_laptop(program)
            settle(qapp)
            assert_fits(program.window, language, (PERSON, PLACE))
            shown.empty.button.click()
            settle(qapp)
            assert_fits(program.window, language, (PERSON, PLACE))


def test_the_days_backup_is_made_while_people_work(
    qapp: QApplication, ready: Path, tmp_path: Path
) -> None:
    """None on the first day; on the second, when somebody unlocks."""
    with at_post(qapp, ready, tmp_path / "home") as program:
        waited(program)
        place = vault_of(program).folder / BACKUPS
        assert not place.exists()
        program.door._clock.now += timedelta(days=1, hours=1)
        program.lock()
        workspace = program.door.workspaces()[0]
        program.door.unlock(workspace, program.door.people(workspace)[0].id, PASSPHRASE)
        program.door.enter()
        waited(program)
        assert len(list(place.iterdir())) == 1


def test_a_button_that_is_not_there_takes_no_room_from_the_others(
    qapp: QApplication, tmp_path: Path
) -> None:
    """At 200 % the two that are there keep their icons."""
    with running(qapp, tmp_path / "home") as program:
        program.window.use_look(Look(scale=2, language=Language.FR))
        shown = new_laptop(program)
        settle(qapp)
        assert not shown.put_here.isVisible()
        for button in (shown.back_button, shown.other):
            assert button.width() >= button.roomy_width()
