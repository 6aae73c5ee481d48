"""A vault that a newer program worked with: the door says so, and its cards stay in reach."""

import json
import shutil
from contextlib import closing
from pathlib import Path

import pytest
from fit import assert_fits
from post_program import PASSPHRASE, PERSON, PLACE, at_post, interview, key, page, running, write
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from postdesk.errors import Code, PostDeskError
from postdesk.store.database import connect
from postdesk.store.own_key import key_ring
from postdesk.store.people_file import PEOPLE_COPY, PEOPLE_FILE, read_people_file
from postdesk.ui.gallery import settle
from postdesk.ui.language import Language
from postdesk.ui.theme import Look
from postdesk.ui.unlock.emergency_page import EmergencyPage
from postdesk.ui.unlock.page import UnlockPage


def made_newer(folder: Path, *names: str) -> None:
    for name in names:
        told = json.loads((folder / name).read_text("utf-8"))
        told["format"] = 99
        (folder / name).write_text(json.dumps(told), "utf-8")


@pytest.mark.parametrize("language", list(Language))
@pytest.mark.parametrize("scale", [1, 2])
def test_the_door_says_so_and_nothing_is_changed(
    qapp: QApplication, ready: Path, tmp_path: Path, language: Language, scale: int
) -> None:
    home = tmp_path / "home"
    shutil.copytree(ready, home)
    made_newer(home / "post", PEOPLE_FILE, PEOPLE_COPY)
    before = {path: path.read_bytes() for path in (home / "post").iterdir() if path.is_file()}
    with running(qapp, home, first_id=5000) as program:
        program.window.use_look(Look(scale=scale, language=language))
        door = program.start()
        settle(qapp)
        assert isinstance(door, UnlockPage)
        assert door.error.isVisible()
        assert_fits(program.window, language, (PERSON, PLACE))
        for pressed in (Qt.Key.Key_1, Qt.Key.Key_Return):
            key(program, pressed)
        assert page(program) is door
        key(program, Qt.Key.Key_F9)
        assert isinstance(page(program), EmergencyPage)
    assert before == {path: path.read_bytes() for path in before}


def test_one_flipped_bit_makes_no_vault_newer(
    qapp: QApplication, ready: Path, tmp_path: Path
) -> None:
    home = tmp_path / "home"
    shutil.copytree(ready, home)
    made_newer(home / "post", PEOPLE_FILE)
    with running(qapp, home, first_id=5000) as program:
        program.start()
        workspace = program.door.workspaces()[0]
        program.door.unlock(workspace, program.door.people(workspace)[0].id, PASSPHRASE)
        assert program.door.open_vault is not None


def test_both_unreadable_is_told_by_the_first(ready: Path, tmp_path: Path) -> None:
    home = tmp_path / "home"
    shutil.copytree(ready, home)
    made_newer(home / "post", PEOPLE_FILE)
    (home / "post" / PEOPLE_COPY).write_bytes(b"half")
    with pytest.raises(PostDeskError) as caught:
        read_people_file(home / "post")
    assert caught.value.code is Code.VAULT_NEWER


def newer_tables(database: Path, key_of: str) -> None:
    """A newer program has changed the tables."""
    with closing(connect(database, key_of)) as connection:
        connection.execute("PRAGMA user_version = 900")
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")


def contents(folder: Path) -> dict[str, bytes]:
    return {
        str(path.relative_to(folder)): path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file()
    }


def test_newer_tables_are_told_at_the_door_and_nothing_is_changed(
    qapp: QApplication, ready: Path, tmp_path: Path
) -> None:
    with at_post(qapp, ready, tmp_path / "home") as program:
        opened = program.door.open_vault
        assert opened is not None
        key_of = opened.ring.now
    home = tmp_path / "home"
    newer_tables(home / "post" / "vault.db", key_of)
    before = contents(home / "post")
    with running(qapp, home, first_id=5000) as program:
        door = program.start()
        key(program, Qt.Key.Key_1)
        for _ in range(2):  # the second time is no other than the first
            write(program, PASSPHRASE)
            key(program, Qt.Key.Key_Return)
            assert page(program) is door
            assert isinstance(door, UnlockPage)
            assert "A newer PostDesk" in door.error.accessibleName()
            assert door.passphrase.text() == ""
    assert contents(home / "post") == before


def test_newer_tables_apart_keep_nobody_out_of_the_vault(
    qapp: QApplication, ready: Path, tmp_path: Path
) -> None:
    """An older backup was put back beside them, or only half of a home was copied back."""
    with at_post(qapp, ready, tmp_path / "home") as program:
        interview(program)
        vault = program.door.open_vault
        assert vault is not None
        ring = key_ring(vault.folder / "pending.db", vault.identity)
    home = tmp_path / "home"
    newer_tables(home / "post" / "pending.db", ring.now)
    before = contents(home / "post")["pending.db"]
    with running(qapp, home, first_id=5000) as program:
        program.start()
        key(program, Qt.Key.Key_1)
        write(program, PASSPHRASE)
        key(program, Qt.Key.Key_Return)
        door = page(program)
        assert isinstance(door, UnlockPage)
        assert "A newer PostDesk" in door.error.accessibleName()
        assert program.door.open_vault is None
    assert contents(home / "post")["pending.db"] == before
