"""The health page's lights of file, records, disk and backups, by real causes and by keys alone."""

import os
import shutil
import subprocess
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from damaged_home import HARMS, flipped, harm
from desk_scene import Offices
from lights_scene import act, light, make_worked, said, three_hours_later, unlock
from offices import SUPERVISOR_WORDS
from post_program import interview, key, page, running, write
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from test_health_settings_pages import health, vault_of, wait_for_work

from postdesk.app.program import Program
from postdesk.model.health import Check, Light
from postdesk.store.backup import Backups
from postdesk.store.interviews import Interviews
from postdesk.ui.health.damaged_page import DamagedPage
from postdesk.ui.health.losses_page import LossesPage
from postdesk.ui.shift.page import ShiftPage
from postdesk.ui.unlock.mend_page import MendPage
from postdesk.ui.unlock.page import UnlockPage

Key = Qt.Key
PAGE = 4096


@pytest.fixture(scope="module")
def offices(tmp_path_factory: pytest.TempPathFactory) -> Offices:
    return make_worked(tmp_path_factory.mktemp("offices"))


@pytest.fixture
def home(offices: Offices, tmp_path: Path) -> Path:
    shutil.copytree(offices.home, tmp_path / "home")
    return tmp_path / "home"


@pytest.fixture
def program(qapp: QApplication, home: Path, offices: Offices) -> Iterator[Program]:
    with three_hours_later(qapp, home, offices) as made:
        yield made


def test_a_damaged_page_leads_to_a_new_file_that_is_whole(
    program: Program, home: Path, offices: Offices
) -> None:
    rows = vault_of(program).rows("SELECT rootpage FROM sqlite_schema WHERE tbl_name = 'sticks'")
    roots = [int(row[0]) for row in rows]
    program.lock()
    for root in roots:
        harm(home, "post/vault.db", lambda data, at=root: flipped(data, at * PAGE - 100))  # type: ignore[misc]
    unlock(program, offices.supervisor)
    assert light(program, Check.PAGES) is Light.ATTENTION
    assert "Have what is readable saved" in said(program, Check.PAGES)
    act(program, Check.PAGES)
    assert isinstance(page(program), DamagedPage)
    key(program, Key.Key_F8)
    mending = page(program)
    assert isinstance(mending, MendPage)
    write(program, SUPERVISOR_WORDS)
    key(program, Key.Key_Return)
    wait_for_work(program)
    assert mending.salvaged is not None
    key(program, Key.Key_Return)
    assert isinstance(page(program), UnlockPage)
    key(program, Key.Key_1)
    write(program, SUPERVISOR_WORDS)
    key(program, Key.Key_Return)
    wait_for_work(program)
    assert light(program, Check.PAGES) is Light.FINE
    assert Interviews(vault_of(program)).get(offices.interview)


def test_a_damaged_record_comes_back_from_a_backup(program: Program, offices: Offices) -> None:
    vault = vault_of(program)
    Backups(vault).make()
    cut = "UPDATE interviews SET body = substr(body, 9) WHERE id = ?"
    vault.run(cut, (offices.interview,))
    assert light(program, Check.DAMAGED) is Light.ATTENTION
    assert "set aside" in said(program, Check.DAMAGED)
    act(program, Check.DAMAGED)
    front = page(program)
    assert isinstance(front, DamagedPage)
    assert [one.record for one in front.records] == [offices.interview]
    key(program, Key.Key_Return)
    wait_for_work(program)
    assert Interviews(vault).get(offices.interview)
    assert light(program, Check.DAMAGED) is Light.FINE


def test_an_old_backup_is_made_anew_on_a_stick(program: Program, home: Path) -> None:
    clock = program.door._clock
    assert light(program, Check.BACKUP) is Light.ATTENTION
    assert "none yet" in said(program, Check.BACKUP)
    act(program, Check.BACKUP)
    assert light(program, Check.BACKUP) is Light.FINE
    assert said(program, Check.BACKUP) == ""
    clock.now += timedelta(days=8)
    assert light(program, Check.BACKUP) is Light.ATTENTION
    assert "8\u00a0d" in said(program, Check.BACKUP) or "8 d" in said(program, Check.BACKUP)
    act(program, Check.BACKUP)
    assert light(program, Check.BACKUP) is Light.FINE
    assert len([one for one in (home / "stick").iterdir() if (one / "vault.db").exists()]) == 2


@pytest.fixture
def small_disk(offices: Offices, tmp_path: Path) -> Iterator[Path]:
    """The offices on a disk of their own, a little larger than what is to stay free."""
    place = tmp_path / "disk"
    place.mkdir()
    command = ["mount", "-t", "tmpfs", "-o", "size=1200m", "tmpfs", str(place)]
    if os.geteuid() or subprocess.run(command, check=False, capture_output=True).returncode:
        pytest.skip("mounting needs root")
    try:
        shutil.copytree(offices.home, place / "home")
        yield place / "home"
    finally:
        subprocess.run(["umount", "-l", str(place)], check=True)


def test_a_disk_that_fills_is_told_until_it_has_room(
    qapp: QApplication, small_disk: Path, offices: Offices
) -> None:
    photos = small_disk.parent / "photos"
    with running(qapp, small_disk, first_id=5 << 96) as program:
        program.door._clock.now += timedelta(hours=3)
        unlock(program, offices.supervisor)
        assert light(program, Check.DISK) is Light.FINE
        with photos.open("wb") as file:
            os.posix_fallocate(file.fileno(), 0, 300 << 20)
        assert light(program, Check.DISK) is Light.ATTENTION
        assert "Remove what is not PostDesk’s" in said(program, Check.DISK)
        photos.unlink()
        act(program, Check.DISK)
        assert said(program, Check.DISK) == ""
        assert light(program, Check.DISK) is Light.FINE


@pytest.mark.parametrize("name", ["post/pending.key", "post/pending.db"])
def test_what_was_lost_apart_is_read_and_dealt_with(
    program: Program, home: Path, offices: Offices, name: str
) -> None:
    interview(program)
    program.lock()
    harm(home, name, HARMS["zeros"] if name.endswith("db") else None)
    unlock(program, offices.supervisor)
    assert light(program, Check.APART) is Light.ATTENTION
    assert "Ask those people again" in said(program, Check.APART)
    act(program, Check.APART)
    assert isinstance(page(program), LossesPage)
    key(program, Key.Key_F8)
    assert light(program, Check.APART) is Light.FINE


def test_a_damaged_file_apart_that_cost_nothing_leads_to_what_was_saved(
    program: Program, home: Path, offices: Offices
) -> None:
    interview(program)
    program.lock()
    size = (home / "post" / "pending.db").stat().st_size
    for place in range(size - 100, 0, -PAGE):  # from the end: the first page that costs no row
        whole = (home / "post" / "pending.db").read_bytes()
        key_of = (home / "post" / "pending.key").read_bytes()
        harm(home, "post/pending.db", lambda data, at=place: flipped(data, at))  # type: ignore[misc]
        unlock(program, offices.supervisor)
        found = health(program).findings[Check.APART]
        if found.light is Light.ATTENTION and "lost" not in found.numbers:
            break
        program.lock()
        (home / "post" / "pending.db").write_bytes(whole)
        (home / "post" / "pending.key").write_bytes(key_of)
    assert "look through them" in said(program, Check.APART)
    act(program, Check.APART)
    assert isinstance(page(program), ShiftPage)
    program.lock()
    for aside in (home / "post").glob("pending-damaged-*"):
        aside.rename(aside.with_name(f"pending-damaged-20260101-000000{aside.suffix}"))
    unlock(program, offices.supervisor)
    assert light(program, Check.APART) is Light.FINE
