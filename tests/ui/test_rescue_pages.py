"""A forgotten passphrase: the recovery sheet or a supervisor gives a new one, in real windows."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from at_work import work_done
from fit import assert_fits
from post_program import PASSPHRASE, PERSON, PLACE, key, keyboard, running, write
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from postdesk.app.program import Program
from postdesk.errors import PostDeskError
from postdesk.model.base import WorkspaceKind
from postdesk.model.people import Person, Role
from postdesk.store.people import People
from postdesk.store.vault import KdfStrength, NewPerson, Vault
from postdesk.ui.gallery import settle
from postdesk.ui.language import Language
from postdesk.ui.settings.page import SettingsPage
from postdesk.ui.settings.reissue_page import ReissuePage
from postdesk.ui.shift.page import ShiftPage
from postdesk.ui.unlock.door import NewWorkspace
from postdesk.ui.unlock.page import UnlockPage
from postdesk.ui.unlock.rescue_page import RescuePage

NEW_WORDS = "three camels drink slowly"
NAMES = (PERSON, PLACE, "A. Mint Salem", "PostDesk")


@pytest.fixture
def made(qapp: QApplication, tmp_path: Path) -> Iterator[tuple[Program, str]]:
    """A post's program with its vault open, and the code of its sheet."""
    with running(qapp, tmp_path / "home") as program:
        code = program.door.create(
            NewWorkspace(
                kind=WorkspaceKind.POST,
                place=PLACE,
                office="rosso",
                prefix="R07",
                region="trarza",
                person=PERSON,
                passphrase=PASSPHRASE,
            )
        )
        yield program, code
        program.window.use_language(Language.EN)


def opened(program: Program) -> Vault:
    vault = program.door.open_vault
    assert vault is not None
    return vault


def rescue(program: Program) -> RescuePage:
    """The page behind the link on the door."""
    program.lock()
    door = program.window.navigator.page
    assert isinstance(door, UnlockPage)
    door.sheet.click()
    page = program.window.navigator.page
    assert isinstance(page, RescuePage)
    return page


def give(program: Program, page: RescuePage, code: str) -> None:
    page.code.setText(code)
    page.new.setText(NEW_WORDS)
    page.again.setText(NEW_WORDS)
    page.give.click()
    work_done(program.tasks)
    settle(program.window._app)


def test_the_sheet_gives_a_new_passphrase(made: tuple[Program, str]) -> None:
    program, code = made
    program.door.enter()
    give(program, rescue(program), code.lower())
    door = program.window.navigator.page
    assert isinstance(door, UnlockPage)
    door.passphrase.setText(PASSPHRASE)
    door.open_button.click()
    assert not door.error.isHidden()
    door.passphrase.setText(NEW_WORDS)
    door.open_button.click()
    assert isinstance(program.window.navigator.page, ShiftPage)
    assert [person.name for person in People(opened(program)).listed()] == [PERSON]


def test_a_mistyped_sheet_gives_nothing_and_stays_in_no_field(made: tuple[Program, str]) -> None:
    program, code = made
    page = rescue(program)
    wrong = "A" if code[0] != "A" else "B"
    give(program, page, wrong + code[1:])
    assert program.window.navigator.page is page
    assert not page.error.isHidden()
    page.back_button.click()
    assert page.code.text() == page.new.text() == page.again.text() == ""
    workspace = program.door.workspaces()[0]
    program.door.unlock(workspace, program.door.people(workspace)[0].id, PASSPHRASE)


def colleague(vault: Vault) -> Person:
    new = NewPerson("A. Mint Salem", Role.OFFICER, "the words of before")
    return People(vault).add(new, KdfStrength.FLOOR)


def test_a_supervisor_gives_a_colleague_a_new_one(made: tuple[Program, str]) -> None:
    program, _ = made
    program.door.enter()
    vault = opened(program)
    officer = colleague(vault)
    page = program.window.navigator.go("reissue", officer)
    assert isinstance(page, ReissuePage)
    page.new.setText(NEW_WORDS)
    page.again.setText("other words than these")
    page.give.click()
    assert program.window.navigator.page is page
    page.again.setText(NEW_WORDS)
    page.give.click()
    assert program.window.navigator.page is not page
    assert vault.witness(officer.id, NEW_WORDS).person.name == officer.name
    with pytest.raises(PostDeskError):
        vault.witness(officer.id, "the words of before")


def test_enter_goes_from_field_to_field_and_the_settings_say_that_it_is_done(
    made: tuple[Program, str],
) -> None:
    program, _ = made
    program.door.enter()
    vault = opened(program)
    officer = colleague(vault)
    page = program.window.navigator.go("reissue", officer)
    assert isinstance(page, ReissuePage)
    write(program, NEW_WORDS)
    key(program, Qt.Key.Key_Return)
    assert keyboard(program) is page.again
    write(program, NEW_WORDS)
    key(program, Qt.Key.Key_Return)
    settings = program.window.navigator.page
    assert isinstance(settings, SettingsPage)
    assert not settings.told.isHidden()
    assert "A. Mint Salem" in settings.told.label.text()
    assert vault.witness(officer.id, NEW_WORDS).person.name == officer.name
    program.window.navigator.go("shift")
    program.window.navigator.back()
    assert settings.told.isHidden()


@pytest.mark.parametrize("language", list(Language))
def test_the_pages_fit(made: tuple[Program, str], language: Language) -> None:
    program, _ = made
    program.window.use_language(language)
    program.door.enter()
    program.window.navigator.go("reissue", colleague(opened(program)))
    settle(program.window._app)
    assert_fits(program.window, language, NAMES)
    rescue(program)
    for scale in (1, 2):
        program.window.use_scale(scale)
        settle(program.window._app)
        assert_fits(program.window, language, NAMES)
