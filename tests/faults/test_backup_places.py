"""A backup onto a stick that does not take it: told as the stick's, and nothing counts."""

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

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


def test_the_vaults_own_full_disk_is_told_as_its_own(vault: Vault) -> None:
    (vault.folder / "backups").write_bytes(b"no folder can be made here")
    with pytest.raises(PostDeskError) as caught:
        Backups(vault).make()
    assert caught.value.code is Code.DISK_FULL
