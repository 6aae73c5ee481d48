"""A backup in the place of a vault: nobody comes back with it unseen, what it undid is told."""

from pathlib import Path

import pytest
from store_helpers import OFFICER_WORDS, SUPERVISOR_WORDS, Post

from postdesk import files
from postdesk.errors import Code, PostDeskError
from postdesk.model.base import Realm, WorkspaceKind
from postdesk.model.interviews import Interview
from postdesk.model.people import Role
from postdesk.store import backup as backup_module
from postdesk.store.backup import BACKUPS, Backups, restore
from postdesk.store.database import connect
from postdesk.store.erasure import Erasure
from postdesk.store.identities import NewPerson
from postdesk.store.interviews import Interviews
from postdesk.store.losses import Losses, Lost
from postdesk.store.opening import PUT_BACK
from postdesk.store.people import People
from postdesk.store.rescue import set_unopenable_aside, take_backup, was_never_opened
from postdesk.store.vault import (
    KdfStrength,
    Vault,
    create_vault,
    open_vault,
    open_with_recovery,
)

NEW_WORDS = "other words, known to one"


def fallen_back(post: Post, backup: Path, words: str = SUPERVISOR_WORDS) -> None:
    """Nothing of the vault can be read, and the supervisor puts the backup in its place."""
    post.vault.close()
    (post.folder / "vault.db").write_bytes(b"not a database" * 4000)
    take_backup(post.folder, post.supervisor.id, words, backup, post.clock)


def backed_up(post: Post) -> Path:
    return post.folder / BACKUPS / Backups(post.vault).make().name


def refused(post: Post, words: str, code: Code) -> None:
    """The officer is refused."""
    with pytest.raises(PostDeskError) as caught:
        post.open(post.officer, words)
    assert caught.value.code is code


def told(vault: Vault) -> set[Lost]:
    return {one.what for one in Losses(vault).open_ones()}


def test_who_was_shut_out_since_does_not_come_back(post: Post) -> None:
    backup, key = backed_up(post), post.vault.ring.now
    People(post.vault).remove(post.officer.id)
    fallen_back(post, backup)
    refused(post, OFFICER_WORDS, Code.NOT_PERMITTED)
    post.vault = post.open()
    assert told(post.vault) >= {Lost.PUT_BACK}
    assert [one.id for one in People(post.vault).listed()] == [post.supervisor.id]
    post.vault.close()
    with pytest.raises(PostDeskError):
        # the key that they knew opens nothing of what is saved from now on
        connect(post.folder / "vault.db", key).execute("SELECT 1 FROM counters").fetchall()
    post.vault = post.open()


def test_a_passphrase_of_before_does_not_come_back(post: Post) -> None:
    backup = backed_up(post)
    People(post.vault).reissue(post.officer.id, NEW_WORDS, KdfStrength.TEST)
    People(post.vault).new_recovery_sheet()
    fallen_back(post, backup)
    refused(post, OFFICER_WORDS, Code.WRONG_PASSPHRASE)
    with pytest.raises(PostDeskError) as caught:
        open_with_recovery(post.folder, post.recovery_code, post.clock, post.new_id)
    assert caught.value.code is Code.WRONG_RECOVERY_CODE
    post.vault = post.open(post.officer, NEW_WORDS)
    assert told(post.vault) >= {Lost.PUT_BACK, Lost.PLACE}


def test_where_the_backup_is_closed_to_them_its_people_open_it(post: Post) -> None:
    """Better the words of that day than a backup that nobody opens; it is told."""
    backup = backed_up(post)
    People(post.vault).reissue(post.supervisor.id, NEW_WORDS, KdfStrength.TEST)
    fallen_back(post, backup, NEW_WORDS)
    post.vault = post.open()
    assert told(post.vault) >= {Lost.PUT_BACK}


def test_what_was_erased_since_is_told_to_be_here_again(
    post: Post, interview: Interview, tmp_path: Path
) -> None:
    Interviews(post.vault).begin(interview)
    backup = Backups(post.vault).make(tmp_path / "stick")
    Erasure(post.vault).interview(interview.id, "withdrawn")
    laptop = tmp_path / "laptop"
    restore(tmp_path / "stick" / backup.name, laptop)
    officer = open_vault(laptop, post.officer.id, OFFICER_WORDS, post.clock, post.new_id)
    assert Interviews(officer).holds(interview.id)
    assert told(officer) == {Lost.PUT_BACK}
    with pytest.raises(PostDeskError) as caught:
        officer.acknowledge_losses()
    assert caught.value.code is Code.NOT_PERMITTED
    officer.close()
    lead = open_vault(laptop, post.supervisor.id, SUPERVISOR_WORDS, post.clock, post.new_id)
    assert told(lead) == {Lost.PUT_BACK}
    lead.acknowledge_losses()
    assert told(lead) == set()
    lead.close()


@pytest.mark.parametrize("step", range(5))
@pytest.mark.parametrize("how", [OSError, KeyboardInterrupt])
def test_a_restoring_that_fails_or_is_killed_can_be_asked_again(
    post: Post, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, step: int, how: type[BaseException]
) -> None:
    """A full disk, or a kill, at each file that is written: the half of it first."""
    source = tmp_path / "stick" / Backups(post.vault).make(tmp_path / "stick").name
    post.vault.close()
    laptop = tmp_path / "laptop"
    written = 0
    real = files.write_durably

    def dying(path: Path, data: bytes, flags: int = 0) -> None:
        nonlocal written
        written += 1
        if written > step:
            path.write_bytes(data[: len(data) // 2])
            raise how
        real(path, data, flags)

    with monkeypatch.context() as patched:
        patched.setattr(files, "write_durably", dying)
        patched.setattr(backup_module, "write_durably", dying)
        if step < 4:
            with pytest.raises((PostDeskError, KeyboardInterrupt)):
                restore(source, laptop)
        else:
            restore(source, laptop)
    if not (laptop / "vault.json").exists():
        restore(source, laptop)
    vault = open_vault(laptop, post.supervisor.id, SUPERVISOR_WORDS, post.clock, post.new_id)
    assert vault.damaged_pages() == ()
    vault.close()
    post.vault = post.open()


def test_a_vault_made_where_a_restoring_was_killed_gives_way_to_no_backup(
    post: Post, tmp_path: Path
) -> None:
    laptop = tmp_path / "laptop"
    laptop.mkdir(mode=0o700)
    (laptop / PUT_BACK).write_bytes(b"")
    made = create_vault(
        laptop,
        workspace=WorkspaceKind.POST,
        realm=Realm.LIVE,
        first=NewPerson("M. Ba", Role.SUPERVISOR, SUPERVISOR_WORDS),
        clock=post.clock,
        new_id=post.new_id,
    )
    made.vault.close()
    assert not was_never_opened(laptop)
    set_unopenable_aside(laptop, post.clock)
    assert (laptop / "vault.db").exists()
