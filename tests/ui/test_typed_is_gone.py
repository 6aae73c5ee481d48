"""What somebody typed and left is in no field, and nobody after them brings it back by Ctrl+Z."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from post_program import PASSPHRASE, at_post, key, page, running, write
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit

from postdesk.app.program import Program
from postdesk.ui.gallery import settle
from postdesk.ui.unlock.page import UnlockPage
from postdesk.ui.widgets.passphrase_field import PassphraseField

SECRET = "what I typed"
DOOR = ("unlock", "rescue", "mend", "restore", "take_over", "urgent_note", "first_run")
DESK = (
    "settings",
    "rights",
    "complaint",
    "begin",
    "interviews",
    "sticks",
    "messages",
    "kept",
    "new_sheet",
    "reissue",
    "triage",
    "losses",
    "health",
    "outbox",
    "trail",
)


def undo_everything(field: QLineEdit | QPlainTextEdit) -> str:
    """Every text that undoing step by step brings back."""
    field.setFocus()
    seen = _text(field)
    for _ in range(30):
        QTest.keyClick(field, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
        seen += _text(field)
    return seen


def fields_of(program: Program) -> list[QLineEdit | QPlainTextEdit]:
    shown = page(program)
    lines: list[QLineEdit | QPlainTextEdit] = list(shown.findChildren(QLineEdit))
    return [*lines, *shown.findChildren(QPlainTextEdit)]


def typed_comes_back(program: Program, name: str, elsewhere: str, subject: object) -> list[str]:
    """Type into each field of a page, leave, come again, undo: the fields that give it back.

    What a first run asks but for passphrases stays while somebody reads a card in between.
    """
    program.window.navigator.go(name, subject)
    settle(program.window._app)
    fields = fields_of(program)
    for field in fields:
        if isinstance(field, QLineEdit):
            field.setEchoMode(QLineEdit.EchoMode.Normal)
        QTest.keyClicks(field, SECRET)
    program.window.navigator.go(elsewhere)
    settle(program.window._app)
    program.window.navigator.go(name, subject)
    settle(program.window._app)
    if name == "first_run":
        fields = [field for field in fields if isinstance(field, PassphraseField)]
    for field in fields:
        if isinstance(field, QLineEdit):
            field.setEchoMode(QLineEdit.EchoMode.Normal)
    back = [field for field in fields if SECRET.split(maxsplit=1)[0] in undo_everything(field)]
    return [f"{name}: {field.accessibleName() or type(field).__name__}" for field in back]


def _text(field: QLineEdit | QPlainTextEdit) -> str:
    return field.text() if isinstance(field, QLineEdit) else field.toPlainText()


@pytest.fixture
def at_the_door(qapp: QApplication, ready: Path, tmp_path: Path) -> Iterator[Program]:
    with at_post(qapp, ready, tmp_path / "home"):
        pass
    with running(qapp, tmp_path / "home", first_id=5000) as program:
        program.start()
        yield program


@pytest.mark.parametrize("name", DOOR)
def test_nothing_comes_back_at_the_door(at_the_door: Program, name: str) -> None:
    subject = at_the_door.door.workspaces()[0]
    elsewhere = "emergency" if name == "unlock" else "unlock"
    assert typed_comes_back(at_the_door, name, elsewhere, subject) == []


@pytest.mark.parametrize("name", DESK)
def test_nothing_comes_back_at_the_desk(program: Program, name: str) -> None:
    if not program.window.navigator.knows(name):
        pytest.skip("no such page")
    subject = program.door.people(program.door.workspaces()[0])[0] if name == "reissue" else None
    assert typed_comes_back(program, name, "shift", subject) == []


def test_a_passphrase_that_was_looked_at_is_hidden_for_the_next(at_the_door: Program) -> None:
    """Who looked at their letters leaves no field that shows those of the next one."""
    door = page(at_the_door)
    assert isinstance(door, UnlockPage)
    field = door.passphrase
    field.setFocus()
    write(at_the_door, f"{PASSPHRASE} almost")
    field._eye.click()
    assert field.echoMode() is QLineEdit.EchoMode.Normal
    key(at_the_door, Qt.Key.Key_Return)
    assert door.error.isVisible()
    assert field.echoMode() is QLineEdit.EchoMode.Password
    field._eye.click()
    assert undo_everything(field) == ""


def test_clearing_a_passphrase_leaves_nothing_to_undo(qapp: QApplication) -> None:
    field = PassphraseField()
    field.show()
    QTest.keyClicks(field, SECRET)
    field.clear()
    field._eye.click()
    assert field.echoMode() is QLineEdit.EchoMode.Normal
    assert undo_everything(field) == ""
    field.deleteLater()
