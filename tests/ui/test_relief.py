"""The shift by keys: on duty from unlocking on, handed over with a word that the next one reads."""

from pathlib import Path

import pytest
from fit import assert_fits
from post_program import PASSPHRASE, PERSON, PLACE, at_post, key, make_home, page, write
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from postdesk.app.program import Program
from postdesk.desk.duty import LONGEST_NOTE
from postdesk.ui.gallery import settle
from postdesk.ui.language import Language
from postdesk.ui.shift.page import ShiftPage
from postdesk.ui.shift.relief_page import ReliefPage
from postdesk.ui.theme import Look
from postdesk.ui.widgets.two_lines import TwoLines

Key = Qt.Key
WORD = "R07-0001 <b>docteur</b> 07:00, {code} **"
DATA = ("PostDesk", PERSON, PLACE)


@pytest.fixture(scope="module")
def home(qapp: QApplication, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A post whose vault is closed."""
    return make_home(qapp, tmp_path_factory.mktemp("home"))


def shift(program: Program) -> ShiftPage:
    shown = page(program)
    assert isinstance(shown, ShiftPage)
    return shown


def on_duty(program: Program) -> list[TwoLines]:
    """The rows of who is here; what was taken away ends a moment later."""
    settle(program.window._app)
    rows = shift(program).duty.findChildren(TwoLines)
    return [row for row in rows if row.isVisible()]


def unlock(program: Program) -> None:
    """By the door, as after a lock."""
    workspace = program.door.workspaces()[0]
    program.door.unlock(workspace, program.door.people(workspace)[0].id, PASSPHRASE)
    program.door.enter()
    settle(program.window._app)


def fits(program: Program) -> None:
    for language, scale in ((Language.FR, 1), (Language.AR, 2), (Language.EN, 1)):
        program.window.use_look(Look(scale=scale, language=language))
        settle(program.window._app)
        assert_fits(program.window, language, DATA)


def test_a_word_reaches_the_next_shift(qapp: QApplication, home: Path, tmp_path: Path) -> None:
    with at_post(qapp, home, tmp_path / "own") as program:
        (row,) = on_duty(program)
        assert row.title.text() == PERSON
        assert "since" in row.sub.text()
        assert shift(program).told.isHidden()
        key(program, Key.Key_6)
        relief = page(program)
        assert isinstance(relief, ReliefPage)
        assert not relief.leave.isVisible()  # nobody else is on duty
        fits(program)
        relief.note.setFocus()
        write(program, WORD)
        key(program, Key.Key_Return)
        assert page(program).name == "unlock"
        assert relief.note.text() == ""
        unlock(program)
        told = shift(program).told
        assert told.isVisible()
        assert WORD in told.label.text()
        assert PERSON in told.label.text()
        fits(program)
        key(program, Key.Key_6, Key.Key_Return)
        unlock(program)
        assert shift(program).told.isHidden()


def test_the_way_back_changes_nothing(qapp: QApplication, home: Path, tmp_path: Path) -> None:
    with at_post(qapp, home, tmp_path / "own") as program:
        key(program, Key.Key_6)
        write(program, "x" * (LONGEST_NOTE + 5))
        relief = page(program)
        assert isinstance(relief, ReliefPage)
        assert len(relief.note.text()) == LONGEST_NOTE
        key(program, Key.Key_F10)
        assert len(on_duty(program)) == 1
        assert relief.note.text() == ""
