"""The locked door of a post that moved, and of one whose notes nobody read yet."""

from pathlib import Path

import pytest
from moving_post import LOOKS, enter, fits_in, hand_over, old_laptop, to_move_page, vault_of, waited
from post_program import PASSPHRASE, key, page, running
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from postdesk.app.program import Program
from postdesk.desk.relocating import BackReason, moved, take_back
from postdesk.errors import Code, PostDeskError
from postdesk.packet.media import find_packets
from postdesk.store.intake import Intake
from postdesk.ui.unlock.note_page import NotePage


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    """An empty stick."""
    place = tmp_path / "stick"
    place.mkdir()
    return place


def at_locked_door(program: Program) -> NotePage:
    key(program, Qt.Key.Key_F9, Qt.Key.Key_F7)
    shown = page(program)
    assert isinstance(shown, NotePage)
    return shown


@pytest.mark.usefixtures("languages")
def test_the_door_of_a_moved_post_sends_an_urgent_note_to_paper(
    qapp: QApplication, ready: Path, stick: Path, tmp_path: Path
) -> None:
    old = old_laptop(ready, tmp_path / "old")
    with running(qapp, old, first_id=5000, chosen=stick) as program:
        enter(program)
        hand_over(program)
        program.lock()
        shown = at_locked_door(program)
        assert shown.moved.isVisible()
        assert "paper" in shown.moved.label.text()
        assert not shown.field.isVisible()
        assert not shown.seal.isVisible()
        assert program.window.focusWidget() is shown.back_button
        with pytest.raises(PostDeskError) as refused:
            program.door.leave_note("nobody would read this")
        assert refused.value.code is Code.POST_MOVED
        folder = program.door.workspaces()[0].folder
        assert not (folder / "intake").exists()
        fits_in(program, *LOOKS)
        (folder / "moved").unlink()  # killed before the door was told: the next opening tells it
        enter(program)
        assert (folder / "moved").exists()
        take_back(vault_of(program), BackReason.MISTAKE)
        program.lock()
        shown = at_locked_door(program)
        assert shown.moved.isHidden()
        assert shown.field.isVisible()


def test_a_post_with_unread_notes_is_not_handed_over(
    qapp: QApplication, ready: Path, stick: Path, tmp_path: Path
) -> None:
    old = old_laptop(ready, tmp_path / "old")
    with running(qapp, old, first_id=5000, chosen=stick) as program:
        program.start()
        program.door.leave_note("two girls, green van")
        enter(program)
        shown = to_move_page(program)
        shown.words.setText(PASSPHRASE)
        key(program, Qt.Key.Key_Return)
        waited(program)
        assert page(program) is shown
        assert shown.error.isVisible()
        assert moved(vault_of(program)) is None
        assert find_packets(stick) == ()
        (note,) = Intake(vault_of(program)).waiting()
        Intake(vault_of(program)).attribute(note, "")
        hand_over(program)
