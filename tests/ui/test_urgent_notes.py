"""An urgent note is left at the locked door by keys, found at the next unlocking and put away."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from fit import assert_fits
from post_program import PASSPHRASE, PERSON, PLACE, at_post, interview, key, page, running, write
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from postdesk.app.program import Program
from postdesk.desk.left_notes import left_notes
from postdesk.store.audit import Audit, AuditKind
from postdesk.ui.gallery import settle
from postdesk.ui.language import Language
from postdesk.ui.shift.left_notes_page import LeftNotesPage
from postdesk.ui.shift.page import ShiftPage
from postdesk.ui.theme import Look
from postdesk.ui.unlock.emergency_page import EmergencyPage
from postdesk.ui.unlock.note_page import NotePage
from postdesk.ui.unlock.page import UnlockPage

WORDS = "Two girls locked in the green van behind the customs shed"


@pytest.fixture
def program(qapp: QApplication, ready: Path, tmp_path: Path) -> Iterator[Program]:
    with at_post(qapp, ready, tmp_path / "home") as running:
        yield running


def leave(program: Program, words: str = WORDS) -> NotePage:
    """From the locked door to the sealed note, by keys."""
    assert isinstance(page(program), UnlockPage)
    key(program, Qt.Key.Key_F9)
    assert isinstance(page(program), EmergencyPage)
    key(program, Qt.Key.Key_F7)
    shown = page(program)
    assert isinstance(shown, NotePage)
    assert not shown.seal.isEnabled()
    write(program, words)
    key(program, Qt.Key.Key_F6)
    return shown


def enter(program: Program) -> None:
    workspace = program.door.workspaces()[0]
    program.door.unlock(workspace, program.door.people(workspace)[0].id, PASSPHRASE)
    program.door.enter()


def test_a_note_goes_from_the_locked_door_into_an_interview(program: Program) -> None:
    asking = interview(program)
    assert asking.model is not None
    begun = asking.model.interviewing.interview.id
    program.lock()
    shown = leave(program)
    assert shown.sealed.isVisible()
    assert shown.field.toPlainText() == ""
    folder = program.door.workspaces()[0].folder
    (sealed,) = (folder / "intake").glob("*.age")
    assert WORDS.encode() not in sealed.read_bytes()
    enter(program)
    shift = page(program)
    assert isinstance(shift, ShiftPage)
    assert "urgent note" in shift.todo.rows()[0].title.text()
    program.window.navigator.go("left_notes")
    found = page(program)
    assert isinstance(found, LeftNotesPage)
    assert found.words.text() == WORDS
    read = [one for one in Audit(found._post.vault).entries() if one.what == "note"]
    assert [(one.kind, one.record) for one in read] == [(AuditKind.READ, sealed.stem)]
    key(program, Qt.Key.Key_1)
    assert found.error.isHidden()
    assert found.empty.isVisible()
    assert list((folder / "intake").glob("*.age")) == []
    vault = program.door.open_vault
    assert vault is not None
    noted = [one.note for one in shift._post.notebook.sheet(begun).answers if WORDS in one.note]
    assert len(noted) == 1
    assert left_notes(shift._post) == ()
    assert Audit(vault).verify() is None


def test_a_note_of_nobody_is_destroyed_by_a_key_of_its_own(program: Program) -> None:
    program.lock()
    leave(program)
    leave_again = page(program)
    assert isinstance(leave_again, NotePage)
    write(program, "nothing, a trial")
    key(program, Qt.Key.Key_F6, Qt.Key.Key_F10)
    assert isinstance(page(program), EmergencyPage)
    enter(program)
    program.window.navigator.go("left_notes")
    found = page(program)
    assert isinstance(found, LeftNotesPage)
    assert found.begin_first.isVisible()
    assert found.words.text() == WORDS
    key(program, Qt.Key.Key_F8)
    assert found.words.text() == "nothing, a trial"
    key(program, Qt.Key.Key_F8)
    assert found.empty.isVisible()


def test_nobody_inside_is_offered_a_note_and_no_laptop_without_a_post(
    qapp: QApplication, program: Program, tmp_path: Path
) -> None:
    key(program, Qt.Key.Key_F9)
    shown = page(program)
    assert isinstance(shown, EmergencyPage)
    assert not shown.note_button.isVisible()
    with running(qapp, tmp_path / "new") as other:
        other.start()
        key(other, Qt.Key.Key_F9)
        empty = page(other)
        assert isinstance(empty, EmergencyPage)
        assert not empty.note_button.isVisible()


@pytest.mark.parametrize("scale", [1, 2])
@pytest.mark.parametrize("language", list(Language))
def test_the_pages_fit(program: Program, language: Language, scale: int) -> None:
    interview(program)
    program.lock()
    program.window.use_look(Look(scale=scale, language=language))
    key(program, Qt.Key.Key_F9)
    own = (PERSON, PLACE, "PostDesk", WORDS)
    settle(QApplication.instance())
    assert_fits(program.window, language, own)
    leave_by = page(program)
    assert isinstance(leave_by, EmergencyPage)
    key(program, Qt.Key.Key_F7)
    write(program, WORDS)
    settle(QApplication.instance())
    assert_fits(program.window, language, own)
    key(program, Qt.Key.Key_F6)
    settle(QApplication.instance())
    assert_fits(program.window, language, own)
    enter(program)
    settle(QApplication.instance())
    assert_fits(program.window, language, own)
    program.window.navigator.go("left_notes")
    settle(QApplication.instance())
    assert_fits(program.window, language, own)


def test_it_is_a_row_of_the_door_too(program: Program) -> None:
    program.lock()
    door = page(program)
    assert isinstance(door, UnlockPage)
    assert door.help.note.isVisible()
    door.help.note.setFocus()
    key(program, Qt.Key.Key_Return)
    assert isinstance(page(program), NotePage)
    write(program, WORDS)
    key(program, Qt.Key.Key_F6, Qt.Key.Key_F10)
    assert page(program) is door
    assert len(list((program.door.workspaces()[0].folder / "intake").glob("*.age"))) == 1
