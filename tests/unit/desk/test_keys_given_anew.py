"""Whoever joins or gets another passphrase reads what waits beside the vault at once."""

from pathlib import Path

from desk_offices import Copied, play
from offices import OFFICER_WORDS, STRENGTH, SUPERVISOR_WORDS, Ids, at_desk

from postdesk.app.door import LaptopDoor
from postdesk.model.base import WorkspaceKind
from postdesk.model.ids import InterviewId, PersonId
from postdesk.model.people import Role
from postdesk.store.intake import Intake, leave_note
from postdesk.store.people import People
from postdesk.store.vault import NewPerson, Vault, open_vault, open_with_recovery
from postdesk.ui.unlock.door import Workspace

NEW_WORDS = "seven herons over the bank"


def door_of(own: Copied) -> LaptopDoor:
    """The door of the laptop on which the post is."""
    return LaptopDoor(
        own.home,
        entered=lambda _vault: None,
        classroom=lambda: None,
        clock=own.clock,
        new_id=Ids(4 * 10**9),
        strength=lambda: STRENGTH,
    )


def waiting(own: Copied) -> InterviewId:
    """An interview that nobody agreed to keep yet, with a note of its officer's, and a note."""
    with own.post() as post:
        interviewing = play(post, stop_after="consent_interview")
        assert post.notebook.is_pending(interviewing.interview.id)
    leave_note(own.home / "post", "a child alone at the gate", own.clock, Ids(3 * 10**9))
    return interviewing.interview.id


def opened(own: Copied, person: PersonId, words: str) -> Vault:
    return open_vault(own.home / "post", person, words, own.clock, Ids(5 * 10**9))


def reads_all(own: Copied, vault: Vault, interview: InterviewId) -> None:
    """Whoever opened `vault` gets to the desk, the interview and the note."""
    assert [note.text for note in Intake(vault).waiting()] == ["a child alone at the gate"]
    with at_desk(vault, own.clock) as post:
        assert [one.id for one in post.notebook.pending.waiting()] == [interview]
    vault.close()


def new_sheet(own: Copied) -> str:
    """A sheet, made just before the power went: what was open is not closed."""
    vault = opened(own, own.offices.supervisor, SUPERVISOR_WORDS)
    code = People(vault).new_recovery_sheet()
    vault.let_go()
    return code


def test_a_passphrase_from_the_sheet_opens_the_desk_to_someone_alone(own: Copied) -> None:
    interview, code = waiting(own), new_sheet(own)
    post = Workspace(WorkspaceKind.POST, own.home / "post")
    for person in (own.offices.officer, own.offices.supervisor):
        door_of(own).rescue(post, code, person, NEW_WORDS)
    reads_all(own, opened(own, own.offices.officer, NEW_WORDS), interview)


def test_a_new_sheet_opens_all_that_the_old_one_did(own: Copied) -> None:
    interview = waiting(own)
    code = new_sheet(own)
    reads_all(
        own,
        open_with_recovery(own.home / "post", code, own.clock, Ids(6 * 10**9)),
        interview,
    )


def test_somebody_new_reads_it_though_the_power_went(own: Copied) -> None:
    interview = waiting(own)
    vault = opened(own, own.offices.supervisor, SUPERVISOR_WORDS)
    with at_desk(vault, own.clock) as post:
        added = People(vault).add(NewPerson("B. Ba", Role.OFFICER, NEW_WORDS), STRENGTH)
        copy = copied_as_it_lies(own.home / "post")
        assert post.person.id == own.offices.supervisor
    vault.close()
    put_back(copy, own.home / "post")
    reads_all(own, opened(own, added.id, NEW_WORDS), interview)


def test_somebody_whose_access_ended_is_sealed_out_of_waiting_notes(own: Copied) -> None:
    waiting(own)
    vault = opened(own, own.offices.officer, OFFICER_WORDS)
    identity = vault.identity
    vault.close()
    vault = opened(own, own.offices.supervisor, SUPERVISOR_WORDS)
    People(vault).remove(own.offices.officer)
    mine, vault.identity = vault.identity, identity
    assert Intake(vault).waiting() == ()
    vault.identity = mine
    assert len(Intake(vault).waiting()) == 1
    vault.close()


def copied_as_it_lies(folder: Path) -> dict[str, bytes]:
    """The bytes of every file, as a power cut leaves them."""
    return {
        str(path.relative_to(folder)): path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file()
    }


def put_back(files: dict[str, bytes], folder: Path) -> None:
    for path in [one for one in folder.rglob("*") if one.is_file()]:
        path.unlink()
    for name, data in files.items():
        (folder / name).write_bytes(data)
