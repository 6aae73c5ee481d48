"""Pending interviews: kept apart, moved whole, destroyed without a trace."""

from collections.abc import Callable
from pathlib import Path

import pytest
from store_helpers import Post, answered

from postdesk.errors import Code, PostDeskError
from postdesk.model.answers import RepeatInstance
from postdesk.model.ids import InterviewId, NodeRef
from postdesk.model.interviews import Interview
from postdesk.store.audit import Audit, AuditKind
from postdesk.store.interviews import Interviews
from postdesk.store.losses import Losses, Lost
from postdesk.store.pending import Pending
from postdesk.store.pending_damage import put_aside_before
from postdesk.store.pending_key import note_key
from postdesk.store.sealed import Sealed
from postdesk.store.vault import Vault

MARK = "سرّ-MARKER-17"


@pytest.fixture
def pending(vault: Vault) -> Pending:
    return Pending(vault)


def fill(pending: Pending, interview: Interview) -> None:
    pending.interviews.begin(interview)
    sealed = answered("health", MARK)
    pending.interviews.save(
        interview,
        [answered("a", MARK), answered("b", "2"), sealed],
        [RepeatInstance(ref=NodeRef("/data/legs[1]"))],
        sealed_to={sealed.ref: [pending.session.person.public]},
    )
    pending.interviews.save(interview, [answered("a", MARK + "2")], why="corrected")


def test_it_has_the_interviews_api_and_the_vaults_codes(
    vault: Vault, pending: Pending, interview: Interview
) -> None:
    assert pending.interviews.next_code("R07") == "R07-0001"
    assert Interviews(vault).next_code("R07") == "R07-0002"
    fill(pending, interview)
    assert pending.waiting() == (interview,)
    assert pending.holds(interview.id)
    assert not Interviews(vault).holds(interview.id)
    pending.close()


def test_agreed_it_moves_into_the_vault_with_everything(
    vault: Vault, pending: Pending, interview: Interview
) -> None:
    fill(pending, interview)
    sheet, history = (
        pending.interviews.sheet(interview.id),
        pending.interviews.history(interview.id),
    )
    pending.keep(interview.id)
    assert Interviews(vault).sheet(interview.id) == sheet
    assert Interviews(vault).history(interview.id) == history
    assert not pending.holds(interview.id)
    with pytest.raises(PostDeskError):
        pending.keep(interview.id)
    pending.close()


def test_refused_it_is_destroyed_and_counted(
    post: Post, vault: Vault, pending: Pending, interview: Interview
) -> None:
    fill(pending, interview)
    pending.destroy(interview.id)
    assert not pending.holds(interview.id)
    assert pending.destroyed() == 1
    assert pending.destroyed("2026-03") == 1
    assert pending.destroyed("2026-02") == 0
    with pytest.raises(PostDeskError):
        pending.destroy(interview.id)
    pending.close()
    assert not list(post.folder.glob("pending.*"))


def test_refusing_one_leaves_the_others(
    pending: Pending, interview: Interview, vault: Vault, post: Post
) -> None:
    other = interview.model_copy(update={"id": InterviewId(post.new_id()), "code": "R07-0002"})
    fill(pending, interview)
    pending.interviews.begin(other)
    pending.destroy(interview.id)
    pending.close()
    again = Pending(vault)
    assert again.waiting() == (other,)
    again.destroy(other.id)
    again.close()
    assert not list(post.folder.glob("pending.*"))


def test_nothing_of_it_is_ever_readable_in_the_folder(
    post: Post, pending: Pending, interview: Interview
) -> None:
    def readable() -> list[Path]:
        files = [path for path in post.folder.rglob("*") if path.is_file()]
        marks = (MARK.encode(), MARK.encode("utf-16-le"))
        return [path for path in files if any(mark in path.read_bytes() for mark in marks)]

    fill(pending, interview)
    assert not readable()
    pending.destroy(interview.id)
    assert not readable()
    pending.close()


def test_the_key_of_the_refused_is_gone(post: Post, pending: Pending, interview: Interview) -> None:
    fill(pending, interview)
    copied = {path.name: path.read_bytes() for path in post.folder.glob("pending.*")}
    other = interview.model_copy(update={"id": InterviewId(post.new_id()), "code": "R07-0002"})
    pending.interviews.begin(other)
    pending.destroy(interview.id)
    assert (post.folder / "pending.key").read_bytes() != copied["pending.key"]
    pending.close()
    (post.folder / "pending.db").write_bytes(copied["pending.db"])
    again = Pending(post.vault)
    assert again.waiting() == ()  # the key of now opens no page of the older copy
    told = put_aside_before(post.vault, post.folder)
    assert told is not None
    assert told.saved == 0
    again.close()


def test_a_kill_between_the_two_halves_is_finished_at_the_next_start(
    vault: Vault, pending: Pending, interview: Interview
) -> None:
    fill(pending, interview)
    Interviews(vault).begin(interview)
    pending.close()
    again = Pending(vault)
    assert again.waiting() == ()
    again.close()


def test_without_its_key_the_rest_is_waste(
    post: Post, pending: Pending, interview: Interview
) -> None:
    fill(pending, interview)
    pending.close()
    (post.folder / "pending.key").unlink()
    again = Pending(post.vault)
    assert again.waiting() == ()
    again.close()


def test_the_other_officer_goes_on_with_it(
    post: Post, pending: Pending, interview: Interview
) -> None:
    fill(pending, interview)
    pending.close()
    officer_vault = post.open_officer()
    theirs = Pending(officer_vault)
    assert theirs.waiting() == (interview,)
    assert theirs.interviews.closed_to_us(interview.id) == (NodeRef("/data/health"),)
    theirs.close()
    officer_vault.close()


def test_a_byte_of_its_key_that_is_wrong_is_put_right(
    vault: Vault, pending: Pending, interview: Interview
) -> None:
    """Every seventh; a stride of one takes a minute."""
    fill(pending, interview)
    pending.close()
    key = vault.folder / "pending.key"
    for place in range(0, key.stat().st_size, 7):
        whole = key.read_bytes()
        key.write_bytes(whole[:place] + bytes([whole[place] ^ 0x55]) + whole[place + 1 :])
        again = Pending(vault)
        assert again.waiting()[0].id == interview.id, place
        assert key.read_bytes() == whole, place
        vault.beside.remove(again._database.connection)
        again._database.connection.close()
    assert list(vault.folder.glob("pending-damaged-*")) == []
    Pending(vault).close()


def test_a_key_that_is_whole_and_sealed_to_others_is_left_alone(
    vault: Vault, pending: Pending, interview: Interview
) -> None:
    fill(pending, interview)
    pending._database.seal_key(list(vault.file.keepers()[1:]))
    pending.session.end()
    vault.beside.remove(pending._database.connection)
    note_key(vault, vault.folder / "pending.db")
    before = (vault.folder / "pending.key").read_bytes()
    first = vault.file.people[0].person
    assert vault.person == first
    with pytest.raises(PostDeskError) as caught:
        Pending(vault)
    assert caught.value.code is Code.SEALED_PART
    assert (vault.folder / "pending.key").read_bytes() == before
    assert list(vault.folder.glob("pending-damaged-*")) == []


def left_by_the_officer(post: Post, interview: Interview) -> None:
    """An answer was corrected and the vault closed; the files of before the correction are back."""
    pending = Pending(post.vault)
    pending.interviews.begin(interview)
    pending.interviews.save(interview, [answered("a", "said first")])
    pending.close()
    post.vault.close()
    before = {name: (post.folder / name).read_bytes() for name in ("pending.db", "pending.key")}
    post.vault = post.open_officer()
    pending = Pending(post.vault)
    pending.interviews.save(interview, [answered("a", "said later")], why="corrected")
    pending.close()
    post.vault.close()
    for name, data in before.items():
        (post.folder / name).write_bytes(data)


def test_an_older_file_in_its_place_is_told(post: Post, interview: Interview) -> None:
    left_by_the_officer(post, interview)
    for _ in range(2):  # and it is told once
        post.vault = post.open()
        pending = Pending(post.vault)
        assert [one.what for one in Losses(post.vault).open_ones()] == [Lost.APART_OLDER]
        assert pending.waiting() == (interview,)
        pending.close()
        post.vault.close()
    post.vault = post.open()
    post.vault.acknowledge_losses()
    pending = Pending(post.vault)
    assert Losses(post.vault).open_ones() == ()
    pending.close()


def test_what_goes_on_as_usual_is_never_taken_for_an_older_file(
    post: Post, interview: Interview
) -> None:
    ids = [InterviewId(letter * 32) for letter in "cde"]
    kept, gone, waits = (
        interview.model_copy(update={"id": one, "code": f"R07-009{at}"})
        for at, one in enumerate(ids)
    )
    pending = Pending(post.vault)
    for one in (kept, gone, waits):
        pending.interviews.begin(one)
    acts: tuple[Callable[[Pending], object], ...] = (
        lambda now: now.interviews.save(waits, [answered("a", MARK)]),
        lambda now: now.keep(kept.id),
        lambda now: now.destroy(gone.id),
        lambda now: now.destroy(waits.id),
        lambda now: fill(now, interview),
    )
    for act in acts:
        act(pending)
        pending.close()
        post.vault.close()
        post.vault = post.open()
        pending = Pending(post.vault)
        assert Losses(post.vault).open_ones() == ()
    pending.close()


def test_a_colleague_who_looks_at_what_waits_stands_in_the_vaults_trail(
    post: Post, interview: Interview
) -> None:
    """The chain of what lies apart goes with it, and with it would go who read it."""
    pending = Pending(post.vault)
    pending.interviews.begin(interview)
    pending.close()
    post.vault.close()
    post.vault = post.open_officer()
    pending = Pending(post.vault)
    pending.interviews.sheet(interview.id)
    pending.keep(interview.id)
    pending.close()
    read = [one.who for one in Audit(post.vault).entries() if one.kind is AuditKind.READ]
    assert read == [post.officer.id]


def test_whoever_leads_it_and_what_is_sealed_to_them_is_told_of_nowhere(
    post: Post, interview: Interview
) -> None:
    own = interview.model_copy(update={"officer": post.vault.person.id})
    pending = Pending(post.vault)
    pending.interviews.begin(own)
    pending.interviews.sheet(own.id)
    Sealed(pending.session).seal_interview(interview.id, [post.vault.person.public])
    pending.interviews.sheet(interview.id)
    pending.close()
    assert Audit(post.vault).entries(record=interview.id) == ()
