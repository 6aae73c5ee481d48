"""A backup onto a stick that does not take it: told as the stick's, and nothing counts."""

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta
from pathlib import Path

import pytest
from images import Image, mount, unmount

sys.path.append(str(Path(__file__).resolve().parents[1] / "journeys"))

from offices import SUPERVISOR_WORDS, Ids, TickingClock, make_post

from postdesk.errors import Code, PostDeskError
from postdesk.store.backup import Backups, backups_in, restore
from postdesk.store.vault import Vault, open_vault


@pytest.fixture
def vault(tmp_path: Path) -> Iterator[Vault]:
    made = make_post(tmp_path / "post", TickingClock()).vault
    yield made
    made.close()


@contextmanager
def mounted(place: Path, options: str) -> Iterator[Path]:
    """A file system of its own in memory, as a stick is one."""
    place.mkdir()
    command = ["mount", "-t", "tmpfs", "-o", options, "tmpfs", str(place)]
    if os.geteuid() or subprocess.run(command, check=False, capture_output=True).returncode:
        pytest.skip("mounting needs root")
    try:
        yield place
    finally:
        subprocess.run(["umount", str(place)], check=True)


def refused(vault: Vault, place: Path) -> None:
    with pytest.raises(PostDeskError) as caught:
        Backups(vault).make(place)
    assert caught.value.code is Code.BACKUP_NOT_WRITTEN
    assert Backups(vault).made() == ()


def test_a_full_stick_takes_none_and_what_was_on_it_stays(vault: Vault, tmp_path: Path) -> None:
    size = (vault.folder / "vault.db").stat().st_size
    with mounted(tmp_path / "stick", f"size={6 * size}") as stick:
        first = Backups(vault).make(stick)
        (stick / "photos").write_bytes(bytes(shutil.disk_usage(stick).free - size // 2))
        with pytest.raises(PostDeskError) as caught:
            Backups(vault).make(stick)
        assert caught.value.code is Code.BACKUP_NOT_WRITTEN
        assert Backups(vault).made() == (first,)
        (found,) = backups_in(stick)
        restore(found.folder, tmp_path / "laptop")
    clock, person = TickingClock(), vault.person.id
    open_vault(tmp_path / "laptop", person, SUPERVISOR_WORDS, clock, Ids(5)).close()


def test_a_write_protected_stick_takes_none(vault: Vault, tmp_path: Path) -> None:
    with mounted(tmp_path / "stick", "size=8m,ro") as stick:
        refused(vault, stick)


def test_a_place_that_is_none_takes_none(vault: Vault, tmp_path: Path) -> None:
    (tmp_path / "stick").write_bytes(b"a file where the stick was")
    refused(vault, tmp_path / "stick")


@pytest.fixture
def image(tmp_path: Path) -> Iterator[Image]:
    """A plugged ext4 stick."""
    if os.geteuid():
        pytest.skip("mounting needs root")
    (tmp_path / "disk").mkdir()
    stick = Image(tmp_path / "disk")
    yield stick
    unmount(stick.place)


@pytest.mark.parametrize("step", range(4))
def test_a_stick_that_is_pulled_takes_none_and_the_vault_goes_on(
    vault: Vault, image: Image, tmp_path: Path, step: int
) -> None:
    def pull(done: int, _total: int) -> None:
        if done == step:
            image.yank()

    with pytest.raises(PostDeskError) as caught:
        Backups(vault).make(image.place, pull)
    assert caught.value.code is Code.BACKUP_NOT_WRITTEN
    assert Backups(vault).made() == ()
    assert vault.damaged_pages() == ()
    unmount(image.place)
    image.plug()
    assert backups_in(image.place) == ()
    made = Backups(vault).make(image.place)
    (found,) = backups_in(image.place)
    assert found.folder.name == made.name
    restore(found.folder, tmp_path / "laptop")


@pytest.mark.parametrize("step", range(4))
def test_a_stick_unmounted_by_force_takes_none(vault: Vault, tmp_path: Path, step: int) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    mount("-t", "tmpfs", "-o", "size=64m", "tmpfs", str(stick))

    def unplug(done: int, _total: int) -> None:
        if done == step:
            unmount(stick)

    with pytest.raises(PostDeskError) as caught:
        Backups(vault).make(stick, unplug)
    assert caught.value.code is Code.BACKUP_NOT_WRITTEN
    assert Backups(vault).made() == ()
    assert list(stick.iterdir()) == []


def test_what_a_kill_left_half_made_is_no_backup(vault: Vault, tmp_path: Path) -> None:
    made = Backups(vault).make(tmp_path / "stick")
    whole = tmp_path / "stick" / made.name
    shutil.copytree(whole, whole.with_name(f"{whole.name}.part"))
    assert [one.folder for one in backups_in(tmp_path / "stick")] == [whole]


def test_only_the_vaults_own_backups_age_out(vault: Vault) -> None:
    """What somebody else put into the folder is neither counted nor destroyed."""
    place = vault.folder / "backups"
    names = [Backups(vault).make().name for _ in range(3)]
    for theirs in ("0 old letters", "photos", names[0][:15]):
        (place / theirs / "inside").mkdir(parents=True)
        (place / theirs / "letter").write_bytes(b"dear")
    assert Backups(vault).rotate(2) == (names[0],)
    kept = {path.name for path in place.iterdir()}
    assert kept == {*names[1:], "0 old letters", "photos", names[0][:15]}
    assert (place / "photos" / "letter").read_bytes() == b"dear"
    assert Backups(vault).rotate(2) == ()


@pytest.mark.parametrize("where", ["stick", "post/backups"])
def test_a_half_made_backup_goes_with_the_next(vault: Vault, tmp_path: Path, where: str) -> None:
    """A kill or a pull in the middle leaves it; it would take the next one's room for ever."""
    place = tmp_path / where
    made = Backups(vault).make(place)
    half = place / "20261101-030000-abcdef.part"
    shutil.copytree(place / made.name, half)
    theirs = place / "20261101-030000-fedcba.part"
    shutil.copytree(half, theirs)
    (theirs / "letter").write_bytes(b"dear")
    again = Backups(vault).make(place)
    assert {path.name for path in place.iterdir()} == {made.name, again.name, theirs.name}


def test_an_old_backup_that_cannot_be_removed_costs_no_new_one(vault: Vault) -> None:
    """Its file was opened by something else, or is none: the new one counts all the same."""
    clock = vault.clock
    assert isinstance(clock, TickingClock)
    place = vault.folder / "backups"
    old = Backups(vault).make()
    (place / old.name / "a folder within").mkdir()
    for _ in range(8):
        clock.now += timedelta(days=1)
        assert Backups(vault).keep_daily() is not None
    assert (place / old.name).exists()
    assert old.name in {one.name for one in Backups(vault).made()}


def test_the_vaults_own_full_disk_is_told_as_its_own(vault: Vault) -> None:
    (vault.folder / "backups").write_bytes(b"no folder can be made here")
    with pytest.raises(PostDeskError) as caught:
        Backups(vault).make()
    assert caught.value.code is Code.DISK_FULL
