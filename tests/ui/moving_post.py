"""Moves a post by the keys of its pages, for the tests of what comes after."""

import shutil
from pathlib import Path

from at_work import work_done
from fit import assert_fits
from post_program import PASSPHRASE, PERSON, PLACE, key, page
from PySide6.QtCore import Qt

from postdesk.app.program import Program
from postdesk.desk.relocating import moved
from postdesk.store.vault import Vault
from postdesk.ui.gallery import looks, settle
from postdesk.ui.language import Language
from postdesk.ui.relocation.move_page import MovePage
from postdesk.ui.relocation.moved_page import MovedPage
from postdesk.ui.settings.page import SettingsPage
from postdesk.ui.theme import Look, ThemeName
from postdesk.ui.widgets.text import Text

LOOKS = tuple(looks(list(Language), [1, 2], [ThemeName.LIGHT]))
DATA = {PERSON, PLACE, "PostDesk", "A. Ba"}


def vault_of(program: Program) -> Vault:
    vault = program.door.open_vault
    assert vault is not None
    return vault


def waited(program: Program) -> None:
    work_done(program.tasks)
    settle(program.window._app)


def plain(text: Text) -> str:
    """What a text says, without the marks that isolate it."""
    return text.text().translate(dict.fromkeys(range(0x2066, 0x206A)))


def to_move_page(program: Program) -> MovePage:
    """From the settings by the key of the row."""
    settings = program.window.navigator.go("settings")
    assert isinstance(settings, SettingsPage)
    settings.care.relocate.click()
    shown = page(program)
    assert isinstance(shown, MovePage)
    return shown


def hand_over(program: Program) -> str:
    """Type the passphrase, Enter; the code that the page then shows."""
    shown = to_move_page(program)
    shown.words.setText(PASSPHRASE)
    key(program, Qt.Key.Key_Return)
    waited(program)
    front = page(program)
    assert isinstance(front, MovedPage)
    found = moved(vault_of(program))
    assert found is not None
    assert [plain(text) for text in front.code.groups] == found.code.split()
    return found.code


def old_laptop(ready: Path, to: Path) -> Path:
    """A copy of the post to hand over."""
    shutil.copytree(ready, to)
    return to


def enter(program: Program) -> None:
    """Unlock the only workspace as its first person."""
    workspace = program.door.workspaces()[0]
    program.door.unlock(workspace, program.door.people(workspace)[0].id, PASSPHRASE)
    program.door.enter()


def fits_in(program: Program, *chosen: Look, data: set[str] = DATA) -> None:
    """The page in front fits in each look."""
    for look in chosen:
        program.window.use_look(look)
        settle(program.window._app)
        assert_fits(program.window, look.language, data=DATA | data)
    program.window.use_look(Look())
