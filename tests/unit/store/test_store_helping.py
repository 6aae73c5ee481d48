"""A region's copy of a post's vault: what a hostile stick can make of it, and what is left."""

import os
from collections.abc import Callable
from pathlib import Path

import pytest
from store_helpers import Post

from postdesk.crypto.sealing import OpeningKey, new_opening_key
from postdesk.errors import Code, PostDeskError
from postdesk.model.base import WorkspaceKind
from postdesk.model.ids import OfficeId
from postdesk.model.people import Role
from postdesk.progress import Cancelled
from postdesk.store.audit import Audit
from postdesk.store.backup import Backups, backups_in
from postdesk.store.helping import (
    drop_copies,
    fetch,
    helping_folder,
    open_with_office_key,
    write_mended,
)
from postdesk.store.people import OFFICE, People
from postdesk.store.people_file import OfficeAccess
from postdesk.store.state import VaultState


def refusal(act: Callable[[], object]) -> Code:
    with pytest.raises(PostDeskError) as caught:
        act()
    return caught.value.code


@pytest.fixture
def key(post: Post) -> OpeningKey:
    """The key of a region that the post let in."""
    made = new_opening_key()
    access = OfficeAccess(office=OfficeId("region"), public=made.public)
    People(post.vault).let_office_in(access)
    return made


def backup(post: Post, stick: Path) -> Path:
    return stick / Backups(post.vault).make(stick).name


def test_a_copy_stays_a_backup_and_the_office_has_one_right(
    post: Post, key: OpeningKey, tmp_path: Path
) -> None:
    source = backup(post, tmp_path / "stick")
    copy = tmp_path / "copy"
    fetch(source, copy)
    vault = open_with_office_key(copy, [key.secret], post.clock, post.new_id)
    assert (vault.person.id, vault.person.role) == (OFFICE, Role.REGIONAL_OFFICER)
    assert vault.epoch == post.vault.epoch
    assert VaultState(vault).number(VaultState.COPY) == VaultState.BACKUP
    people = People(vault)
    assert refusal(lambda: people.remove(post.officer.id)) is Code.NOT_PERMITTED
    assert refusal(lambda: people.let_office_in(None)) is Code.NOT_PERMITTED
    assert refusal(vault.acknowledge_losses) is Code.NOT_PERMITTED
    people.reissue(post.supervisor.id, "quite other words")
    name = write_mended(vault, tmp_path / "stick")
    vault.close()
    assert Audit(post.vault).head().number > 0
    found = backups_in(tmp_path / "stick")
    assert [one.folder.name for one in found] == sorted([source.name, name], reverse=True)


def test_a_key_of_before_opens_nothing_made_since(
    post: Post, key: OpeningKey, tmp_path: Path
) -> None:
    newer = new_opening_key()
    ring = post.vault.ring
    access = OfficeAccess(office=OfficeId("region"), public=newer.public)
    People(post.vault).let_office_in(access)
    assert post.vault.ring != ring
    copy = backup(post, tmp_path / "stick")
    opens = lambda secret: open_with_office_key(copy, [secret], post.clock, post.new_id)  # noqa: E731
    assert refusal(lambda: opens(key.secret)) is Code.NOT_PERMITTED
    opens(newer.secret).close()


def linked(path: Path) -> None:
    path.rename(path.with_suffix(".real"))
    path.symlink_to(path.with_suffix(".real"))


def piped(path: Path) -> None:
    path.unlink()
    os.mkfifo(path)


def folder(path: Path) -> None:
    path.unlink()
    path.mkdir()


@pytest.mark.parametrize("hostile", [linked, piped, folder])
def test_what_is_no_plain_file_is_not_followed(
    post: Post, key: OpeningKey, tmp_path: Path, hostile: Callable[[Path], None]
) -> None:
    del key
    source, copy = backup(post, tmp_path / "stick"), tmp_path / "copy"
    hostile(source / "vault.db")
    assert refusal(lambda: fetch(source, copy)) in {Code.STICK_NOT_READ, Code.VAULT_DAMAGED}
    assert not copy.exists()


def test_a_pipe_in_the_place_of_its_people_is_no_backup(
    post: Post, key: OpeningKey, tmp_path: Path
) -> None:
    del key
    source = backup(post, tmp_path / "stick")
    for name in ("vault.json", "vault.copy.json"):
        piped(source / name)
    assert backups_in(tmp_path / "stick") == ()


def test_one_that_is_stopped_leaves_nothing(post: Post, key: OpeningKey, tmp_path: Path) -> None:
    del key
    source, copy = backup(post, tmp_path / "stick"), tmp_path / "copy"

    def stop(done: int, _total: int) -> None:
        if done:
            raise Cancelled

    with pytest.raises(Cancelled):
        fetch(source, copy, stop)
    assert not copy.exists()


def test_what_a_kill_left_goes(post: Post, key: OpeningKey, tmp_path: Path) -> None:
    """A copy, and a migration's copy within it."""
    del key
    source = backup(post, tmp_path / "stick")
    left = helping_folder(post.vault) / "came"
    fetch(source, left)
    fetch(source, left / "before-migration-0001")
    drop_copies(post.vault)
    assert not list(helping_folder(post.vault).iterdir())
    drop_copies(post.vault)
    assert source.exists()


def test_a_backup_names_its_desk(post: Post, key: OpeningKey, tmp_path: Path) -> None:
    del key
    (found,) = backups_in(backup(post, tmp_path / "stick"))
    assert found.workspace is WorkspaceKind.POST
