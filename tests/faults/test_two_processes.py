"""Two real processes at one vault: the second waits outside, and who was shut out does nothing."""

import subprocess
import sys
from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import IO

import pytest

sys.path.append(str(Path(__file__).resolve().parents[1] / "journeys"))

from offices import OFFICER_WORDS, SUPERVISOR_WORDS, Ids, PostOffice, TickingClock, make_post

from postdesk.app.door import LaptopDoor
from postdesk.errors import Code, PostDeskError
from postdesk.model.base import WorkspaceKind
from postdesk.store.audit import Audit
from postdesk.store.people import People
from postdesk.store.vault import KdfStrength, Vault, open_vault
from postdesk.ui.unlock.door import NewWorkspace

SCRIPT = Path(__file__).with_name("at_the_desk.py")
TOLD = "by the one who was removed"


@dataclass
class Other:
    """The officer's process: what it said first, and a way to have it act."""

    first: str
    heard: IO[str]
    says: IO[str]

    def act(self, what: str) -> str:
        self.heard.write(f"{what}\n")
        self.heard.flush()
        return self.says.readline().strip()


@contextmanager
def at_the_desk(folder: Path, person: str, words: str = OFFICER_WORDS) -> Iterator[Other]:
    command = [sys.executable, str(SCRIPT), str(folder), person, words]
    with subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        yield Other(process.stdout.readline().strip(), process.stdin, process.stdout)
        process.kill()


@pytest.fixture
def post(tmp_path: Path) -> PostOffice:
    return make_post(tmp_path / "post", TickingClock())


def opened(post: PostOffice) -> Vault:
    person = post.vault.file.people[0].person.id
    clock = TickingClock()
    return open_vault(post.vault.folder, person, SUPERVISOR_WORDS, clock, Ids(4 * 10**9))


def officer_of(post: PostOffice) -> AbstractContextManager[Other]:
    return at_the_desk(post.vault.folder, post.officer.id)


def test_nobody_is_removed_by_another_process_while_somebody_is_in(post: PostOffice) -> None:
    post.vault.close()
    with officer_of(post) as other:
        assert other.first == "in"
        with pytest.raises(PostDeskError) as caught:
            opened(post)
        assert caught.value.code is Code.VAULT_IN_USE
        assert (other.act("read"), other.act("write")) == ("done", "done")
    vault = opened(post)  # that process is gone: the system let go of the vault
    People(vault).remove(post.officer.id)
    with officer_of(post) as other:
        assert other.first == Code.NOT_PERMITTED.value
    vault.close()
    with officer_of(post) as other:
        assert other.first == Code.NOT_PERMITTED.value


def test_a_sheet_that_was_tried_lets_no_second_process_in(tmp_path: Path) -> None:
    """The system lets go of a file that a process holds as soon as it closes it anywhere."""
    door = LaptopDoor(
        tmp_path,
        clock=TickingClock(),
        new_id=Ids(1),
        strength=lambda: KdfStrength.FLOOR,
        entered=lambda _vault: None,
        classroom=lambda: None,
    )
    new = NewWorkspace(
        kind=WorkspaceKind.POST,
        place="Poste de Rosso",
        office="rosso",
        prefix="R07",
        region="trarza",
        person="K. Sy",
        passphrase=SUPERVISOR_WORDS,
    )
    code = door.create(new)
    door.try_recovery(code)
    (workspace,) = door.workspaces()
    (person,) = door.people(workspace)
    with at_the_desk(workspace.folder, person.id, SUPERVISOR_WORDS) as other:
        assert other.first == Code.VAULT_IN_USE.value
    door.lock()


def test_whoever_took_the_lock_away_is_shut_out_at_their_next_act(post: PostOffice) -> None:
    """The officer deletes the lock's file; a supervisor gets in beside them and removes them."""
    post.vault.close()
    with officer_of(post) as other:
        assert (other.first, other.act("write")) == ("in", "done")
        (post.vault.folder / "vault.lock").unlink()
        vault = opened(post)
        People(vault).remove(post.officer.id)
        assert other.act("read") != "done"
        assert other.act("write") != "done"
        assert other.act("read") != "done"
        Audit(vault).head()
        assert sum(one.record == TOLD for one in Audit(vault).entries()) == 1
        assert Audit(vault).verify() is None
    assert vault.damaged_pages() == ()
    vault.close()
    vault = opened(post)
    assert not vault.rolled_back
    assert Audit(vault).verify() is None
    assert vault.damaged_pages() == ()
    vault.close()
