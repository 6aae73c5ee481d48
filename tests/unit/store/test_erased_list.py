"""What was erased stays erased, or is told as due, though an older copy takes the vault's place."""

import json
import shutil
from pathlib import Path

import pytest
from store_helpers import OFFICER_WORDS, SUPERVISOR_WORDS, Post
from test_store_put_back import backed_up, fallen_back

from postdesk.crypto.sealing import open_sealed, seal
from postdesk.errors import PostDeskError
from postdesk.model.ids import PacketId
from postdesk.model.interviews import Interview
from postdesk.model.people import Role
from postdesk.store.backup import BACKUPS, Backups
from postdesk.store.erased_list import FILE, undone
from postdesk.store.erasure import Erasure
from postdesk.store.identities import NewPerson
from postdesk.store.interviews import Interviews
from postdesk.store.losses import Losses, Lost
from postdesk.store.people import People
from postdesk.store.people_file import read_people_file
from postdesk.store.rescue import take_backup
from postdesk.store.state import VaultState
from postdesk.store.vault import KdfStrength


def erased_after_a_backup(post: Post, interview: Interview) -> Path:
    Interviews(post.vault).begin(interview)
    backup = backed_up(post)
    Erasure(post.vault).interview(interview.id, "withdrawn")
    return backup


def test_what_a_backup_brings_back_is_known_at_once(post: Post, interview: Interview) -> None:
    fallen_back(post, erased_after_a_backup(post, interview))
    post.vault = post.open()
    assert Interviews(post.vault).holds(interview.id)
    (one,) = undone(post.vault).values()
    assert (one.record, one.reason, one.code) == (interview.id, "withdrawn", interview.code)
    post.vault.close()
    post.vault = post.open()
    assert set(undone(post.vault)) == {interview.id}
    Erasure(post.vault).interview(interview.id, "retention")
    assert undone(post.vault) == {}
    post.vault.close()
    post.vault = post.open()
    assert undone(post.vault) == {}


def test_a_kill_right_after_the_erasure_loses_nothing_of_it(
    post: Post, interview: Interview
) -> None:
    backup = erased_after_a_backup(post, interview)
    listed = (post.folder / FILE).read_bytes()
    post.vault.close()
    (post.folder / FILE).write_bytes(listed)  # as the kill would have left it
    (post.folder / "vault.db").write_bytes(b"not a database" * 4000)
    take_backup(post.folder, post.supervisor.id, SUPERVISOR_WORDS, backup, post.clock)
    post.vault = post.open()
    assert set(undone(post.vault)) == {interview.id}


def test_the_list_says_nothing_to_whoever_takes_it(post: Post, interview: Interview) -> None:
    erased_after_a_backup(post, interview)
    data = (post.folder / FILE).read_bytes()
    for told in (interview.id, interview.code, "withdrawn"):
        assert told.encode() not in data
    assert interview.code.encode() in open_sealed(data, [post.vault.identity])


def test_whoever_joins_reads_it_and_whoever_left_reads_no_new_one(
    post: Post, interview: Interview
) -> None:
    erased_after_a_backup(post, interview)
    people = People(post.vault)
    new = people.add(NewPerson("Mariem", Role.SUPERVISOR, "mariem's own words"), KdfStrength.TEST)
    post.vault.close()
    post.vault = post.open(post.officer, OFFICER_WORDS)
    gone = post.vault.identity
    post.vault.close()
    post.vault = post.open(new, "mariem's own words")
    open_sealed((post.folder / FILE).read_bytes(), [post.vault.identity])
    People(post.vault).remove(post.officer.id)
    with pytest.raises(PostDeskError):
        open_sealed((post.folder / FILE).read_bytes(), [gone])


@pytest.mark.parametrize("harm", [b"", b"age-encryption.org/v1\n", None])
def test_a_list_that_is_lost_keeps_nobody_out_and_is_made_anew(
    post: Post, interview: Interview, harm: bytes | None
) -> None:
    erased_after_a_backup(post, interview)
    post.vault.close()
    if harm is None:
        (post.folder / FILE).unlink()
    else:
        (post.folder / FILE).write_bytes(harm)
    post.vault = post.open()
    assert undone(post.vault) == {}
    assert [one.what for one in Losses(post.vault).open_ones()] == [Lost.ERASED]
    assert interview.code.encode() in open_sealed(
        (post.folder / FILE).read_bytes(), [post.vault.identity]
    )


def test_an_old_file_put_back_by_hand_is_known_by_it_too(post: Post, interview: Interview) -> None:
    Interviews(post.vault).begin(interview)
    post.vault.close()
    shutil.copy(post.folder / "vault.db", post.folder / "old")
    post.vault = post.open()
    Erasure(post.vault).interview(interview.id, "withdrawn")
    post.vault.close()
    shutil.move(post.folder / "old", post.folder / "vault.db")
    post.vault = post.open()
    assert post.vault.rolled_back
    assert set(undone(post.vault)) == {interview.id}


def test_where_the_mark_of_that_time_is_put_back_too_the_list_tells_of_the_older_vault(
    post: Post, interview: Interview
) -> None:
    Interviews(post.vault).begin(interview)
    post.vault.close()
    before = {name: (post.folder / name).read_bytes() for name in ("vault.db", "anchor.json")}
    post.vault = post.open()
    Erasure(post.vault).interview(interview.id, "withdrawn")
    post.vault.close()
    for name, data in before.items():
        (post.folder / name).write_bytes(data)
    for _ in range(2):
        post.vault = post.open()
        assert [one.what for one in Losses(post.vault).open_ones()] == [Lost.ROLLED_BACK]
        assert set(undone(post.vault)) == {interview.id}
        post.vault.close()
    post.vault = post.open()
    post.vault.acknowledge_losses()
    post.vault.close()
    post.vault = post.open()
    assert Losses(post.vault).open_ones() == ()


def forged(post: Post, *records: str) -> bytes:
    """What somebody makes who can write files and has no key: anybody can seal for us."""
    told = [{"record": one, "at": "2026-03-01T08:00:00Z", "reason": "withdrawn"} for one in records]
    return seal(json.dumps(told).encode("ascii"), read_people_file(post.folder).keepers())


@pytest.mark.parametrize("proof", ["", "0" * 64 + "\n"])
def test_a_list_of_another_hand_counts_for_nothing(
    post: Post, interview: Interview, proof: str
) -> None:
    """250,000 entries would slow each opening for good, and name as due what is to be kept."""
    Interviews(post.vault).begin(interview)
    Erasure(post.vault).bury(PacketId("e" * 32), "withdrawn")
    own = post.vault.identity
    post.vault.close()
    made_up = forged(post, interview.id, *(f"{n:032x}" for n in range(2000, 2100)))
    if proof:
        told = proof.encode("ascii") + open_sealed(made_up, [own])
        made_up = seal(told, read_people_file(post.folder).keepers())
    (post.folder / FILE).write_bytes(made_up)
    post.vault = post.open()
    assert undone(post.vault) == {}
    assert [one.what for one in Losses(post.vault).open_ones()] == [Lost.ERASED]
    plain = open_sealed((post.folder / FILE).read_bytes(), [post.vault.identity])
    assert b"e" * 32 in plain
    assert interview.id.encode() not in plain


def test_what_an_earlier_version_wrote_counts_once(post: Post, interview: Interview) -> None:
    """Its vault knows no proof yet, nor does a backup of that time."""
    Interviews(post.vault).begin(interview)
    post.vault.run("DELETE FROM vault_state WHERE key = ?", (VaultState.ERASED_KEY,))
    post.vault.close()
    (post.folder / FILE).write_bytes(forged(post, interview.id))
    post.vault = post.open()
    assert set(undone(post.vault)) == {interview.id}
    assert VaultState(post.vault).find(VaultState.ERASED_KEY) != ""
    post.vault.close()
    (post.folder / FILE).write_bytes(forged(post, "f" * 32))
    post.vault = post.open()
    assert set(undone(post.vault)) == {interview.id}


def test_no_backup_carries_it(post: Post, interview: Interview) -> None:
    """It tells what the laptop knows, not what a copy knew."""
    erased_after_a_backup(post, interview)
    made = Backups(post.vault).make()
    assert not (post.folder / BACKUPS / made.name / FILE).exists()
