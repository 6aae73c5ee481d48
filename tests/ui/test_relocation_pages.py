"""A post is moved by keys: handed over here, taken over there, taken back where it got lost."""

import shutil
from pathlib import Path

import pytest
from fit import assert_fits
from moving_post import (
    DATA,
    LOOKS,
    enter,
    fits_in,
    hand_over,
    old_laptop,
    plain,
    to_move_page,
    vault_of,
    waited,
)
from post_program import PASSPHRASE, PERSON, PLACE, interview, key, page, running, state
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from postdesk.app.program import Program
from postdesk.desk.relocating import BackReason, agree_to_destroy, moved
from postdesk.errors import Code
from postdesk.model.ids import PersonId
from postdesk.model.people import Role
from postdesk.packet.media import find_packets
from postdesk.store.destroying import is_marked
from postdesk.store.people import People
from postdesk.store.sealed import Sealed
from postdesk.store.vault import KdfStrength, NewPerson
from postdesk.ui.gallery import settle
from postdesk.ui.language import Language
from postdesk.ui.messages import english_sentences
from postdesk.ui.relocation.destroy_post_page import DestroyPostPage
from postdesk.ui.relocation.moved_page import MovedPage
from postdesk.ui.shift.page import ShiftPage
from postdesk.ui.theme import Look
from postdesk.ui.unlock.destroyed_page import DestroyedPage
from postdesk.ui.unlock.first_run_page import FirstRunPage
from postdesk.ui.unlock.page import UnlockPage
from postdesk.ui.unlock.take_over_page import TakeOverPage
from postdesk.ui.widgets.button import Button

LOOKED = (Look(language=Language.FR), Look(scale=2, language=Language.AR))


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    """An empty stick."""
    place = tmp_path / "stick"
    place.mkdir()
    return place


def test_a_post_goes_from_laptop_to_laptop_by_keys(
    qapp: QApplication, ready: Path, stick: Path, tmp_path: Path
) -> None:
    old = old_laptop(ready, tmp_path / "old")
    with running(qapp, old, first_id=5000, chosen=stick) as program:
        enter(program)
        code = hand_over(program)
        assert len(find_packets(stick)) == 1
        key(program, Qt.Key.Key_F10)
        assert isinstance(page(program), UnlockPage)
        enter(program)
        assert isinstance(page(program), MovedPage)
        assert program.window.rail.isHidden()
    with running(qapp, tmp_path / "new", first_id=9000, chosen=stick) as program:
        assert isinstance(program.start(), FirstRunPage)
        key(program, Qt.Key.Key_F6)
        shown = page(program)
        assert isinstance(shown, TakeOverPage)
        shown.code.setText(code.lower())
        key(program, Qt.Key.Key_Return)
        waited(program)
        assert shown.found is not None
        key(program, Qt.Key.Key_Return)
        waited(program)
        assert isinstance(page(program), UnlockPage)
        enter(program)
        assert isinstance(page(program), ShiftPage)
        assert vault_of(program).person.name == PERSON


def test_the_old_laptop_is_taken_back_with_a_reason(
    qapp: QApplication, ready: Path, stick: Path, tmp_path: Path
) -> None:
    old = old_laptop(ready, tmp_path / "old")
    with running(qapp, old, first_id=5000, chosen=stick) as program:
        enter(program)
        hand_over(program)
        shown = page(program)
        assert isinstance(shown, MovedPage)
        key(program, Qt.Key.Key_1)
        assert page(program) is shown
        assert moved(vault_of(program)) is not None
        assert program.window.focusWidget() is shown.reason
        key(program, Qt.Key.Key_Down)
        assert shown.reason.chosen() == BackReason.STICK_LOST
        key(program, Qt.Key.Key_Tab)
        assert program.window.focusWidget() is shown.take
        key(program, Qt.Key.Key_1)
        assert isinstance(page(program), UnlockPage)
        enter(program)
        assert isinstance(page(program), ShiftPage)
        assert moved(vault_of(program)) is None


def destroy(program: Program, *, name: str = PLACE, words: str = PASSPHRASE) -> None:
    """By the key of the page of a moved post: name, Enter, passphrase, Enter, the key itself."""
    key(program, Qt.Key.Key_3)
    shown = page(program)
    assert isinstance(shown, DestroyPostPage)
    assert program.window.focusWidget() is shown.typed
    shown.typed.setText(name)
    key(program, Qt.Key.Key_Return)
    shown.words.setText(words)
    key(program, Qt.Key.Key_Return)
    waited(program)
    assert page(program) is shown  # Enter alone destroys nothing
    key(program, Qt.Key.Key_F8)
    waited(program)


def test_the_old_laptop_is_emptied_by_name_and_passphrase(
    qapp: QApplication, ready: Path, stick: Path, tmp_path: Path
) -> None:
    old = old_laptop(ready, tmp_path / "old")
    with running(qapp, old, first_id=5000, chosen=stick) as program:
        enter(program)
        hand_over(program)
        folder = vault_of(program).folder
        for wrong in ({"name": "Poste de Gogui"}, {"words": "something else entirely"}):
            destroy(program, **wrong)
            assert isinstance(page(program), DestroyPostPage)
            assert not is_marked(folder)
            key(program, Qt.Key.Key_F10)
        destroy(program, name=f" {PLACE.upper()} ")
        shown = page(program)
        assert isinstance(shown, DestroyedPage)
        assert shown.done
        assert not folder.exists()
        key(program, Qt.Key.Key_Return)
        assert isinstance(page(program), FirstRunPage)
        assert program.door.workspaces() == ()


def test_what_power_interrupted_is_destroyed_at_the_next_start(
    qapp: QApplication, ready: Path, stick: Path, tmp_path: Path
) -> None:
    old = old_laptop(ready, tmp_path / "old")
    with running(qapp, old, first_id=5000, chosen=stick) as program:
        enter(program)
        hand_over(program)
        agree_to_destroy(vault_of(program), PASSPHRASE)
        shutil.copytree(old, tmp_path / "cut")
    folder = tmp_path / "cut" / "post"
    (folder / "vault.json").unlink()
    with running(qapp, tmp_path / "cut", first_id=6000, chosen=stick) as program:
        program.start()
        waited(program)
        shown = page(program)
        assert isinstance(shown, DestroyedPage)
        assert shown.done
        assert not folder.exists()


def test_an_officer_reads_there_and_sees_no_code(
    qapp: QApplication, ready: Path, stick: Path, tmp_path: Path
) -> None:
    old = old_laptop(ready, tmp_path / "old")
    with running(qapp, old, first_id=5000, chosen=stick) as program:
        enter(program)
        officer = People(vault_of(program)).add(
            NewPerson("A. Ba", Role.OFFICER, PASSPHRASE), KdfStrength.FLOOR
        )
        code = hand_over(program)
        program.lock()
        program.door.unlock(program.door.workspaces()[0], officer.id, PASSPHRASE)
        program.door.enter()
        shown = page(program)
        assert isinstance(shown, MovedPage)
        assert not shown.take.isVisible()
        assert not shown.code_card.isVisible()
        assert not shown.destroy_button.isVisible()
        assert not shown.trail.isVisible()
        assert not any(group in plain(text) for text in shown.code.groups for group in code.split())
        key(program, Qt.Key.Key_1)
        assert isinstance(page(program), MovedPage)
        assert moved(vault_of(program)) is not None


@pytest.mark.usefixtures("languages")
def test_what_is_sealed_to_its_author_stays_and_the_author_is_told(
    qapp: QApplication, ready: Path, stick: Path, tmp_path: Path
) -> None:
    old = old_laptop(ready, tmp_path / "old")
    with running(qapp, old, first_id=5000, chosen=stick) as program:
        enter(program)
        officer = People(vault_of(program)).add(
            NewPerson("A. Ba", Role.OFFICER, PASSPHRASE), KdfStrength.FLOOR
        )
        program.lock()
        enter_as(program, officer.id)
        asking = interview(program)
        begun = state(asking).interview
        sealed = Sealed(asking._post.notebook.pending.session)
        sealed.seal_interview(begun.id, [officer.public])
        program.lock()
        enter(program)
        shown = to_move_page(program)
        assert not shown.waiting.isVisible()
        assert any("A. Ba" in row.accessibleName() + row.sub.text() for row in shown.meaning.rows())
        fits_in(program, *LOOKED)
        program.window.navigator.go("settings")
        hand_over(program)
        shown = page(program)
        assert isinstance(shown, MovedPage)
        assert not shown.stayed.isVisible()
        program.window.navigator.go("destroy_here")
        fits_in(program, *LOOKED)
        program.lock()
        enter_as(program, officer.id)
        shown = page(program)
        assert isinstance(shown, MovedPage)
        assert shown.stayed.isVisible()
        (row,) = shown.stayed_rows.rows()
        assert begun.code in row.title.text()
        fits_in(program, *LOOKED, data={begun.code})
        (row,) = shown.stayed_rows.rows()
        row.findChild(Button).click()
        assert page(program).name == "history"


def enter_as(program: Program, person: PersonId) -> None:
    """Unlock the only workspace as somebody."""
    program.door.unlock(program.door.workspaces()[0], person, PASSPHRASE)
    program.door.enter()


def test_a_wrong_passphrase_moves_nothing(
    qapp: QApplication, ready: Path, stick: Path, tmp_path: Path
) -> None:
    old = old_laptop(ready, tmp_path / "old")
    with running(qapp, old, first_id=5000, chosen=stick) as program:
        enter(program)
        shown = to_move_page(program)
        shown.words.setText("something else entirely")
        key(program, Qt.Key.Key_Return)
        waited(program)
        assert page(program) is shown
        assert shown.error.isVisible()
        assert find_packets(stick) == ()
        assert moved(vault_of(program)) is None
        shown.keep.click()
        begin = program.window.navigator.go("begin")
        assert begin.isVisible()


@pytest.mark.parametrize("look", LOOKS)
@pytest.mark.usefixtures("languages")
def test_the_pages_fit(
    qapp: QApplication, ready: Path, stick: Path, tmp_path: Path, look: Look
) -> None:
    old = old_laptop(ready, tmp_path / "old")
    language = look.language
    with running(qapp, old, first_id=5000, chosen=stick) as program:
        enter(program)
        program.window.use_look(look)
        to_move_page(program)
        settle(qapp)
        assert_fits(program.window, language, data=DATA)
        code = hand_over(program)
        settle(qapp)
        assert_fits(program.window, language, data=DATA | set(code.split()))
        program.window.navigator.go("destroy_here")
        settle(qapp)
        assert_fits(program.window, language, data=DATA)
        agree_to_destroy(vault_of(program), PASSPHRASE)
        program.lock()
        waited(program)
        assert_fits(program.window, language, data=DATA)
    with running(qapp, tmp_path / "new", first_id=9000, chosen=stick) as program:
        program.start()
        program.window.use_look(look)
        settle(qapp)
        assert_fits(program.window, language, data=DATA)
        key(program, Qt.Key.Key_F6)
        shown = page(program)
        assert isinstance(shown, TakeOverPage)
        settle(qapp)
        assert_fits(program.window, language, data=DATA)
        shown.code.setText(code)
        shown.look.click()
        waited(program)
        assert shown.found is not None
        assert_fits(program.window, language, data=DATA | {code})


def test_each_failure_of_it_has_three_sentences() -> None:
    for code in (
        Code.POST_MOVED,
        Code.POST_CHANGED,
        Code.STORING_OPEN,
        Code.NOTES_WAIT,
        Code.HANDOVER_CODE,
    ):
        assert all(english_sentences()[code].sentences)
    for code in (Code.HANDOVER_INCOMPLETE, Code.CODE_MISTYPED):
        assert all(english_sentences()[code].sentences)
