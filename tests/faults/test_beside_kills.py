"""What lies beside a vault, and its shifts, when the process is killed: nothing is told as lost."""

import random
import sys
from pathlib import Path

import pytest
from test_vault_kills import (
    KEPT,
    STRIDE,
    WAITING,
    Step,
    assert_whole,
    closed_post,
    kill_at_steps,
)

from postdesk.crypto.sealing import open_sealed
from postdesk.files import write_whole
from postdesk.model.base import Texts
from postdesk.model.kits import ActionCards, Leaflet
from postdesk.store.audit import Audit
from postdesk.store.erased_list import undone
from postdesk.store.erasure import Erasure
from postdesk.store.interviews import Interviews
from postdesk.store.open_papers import OpenPapers, keep_open_papers, read_open_papers
from postdesk.store.pending import Pending
from postdesk.store.people import People
from postdesk.store.shifts import Shifts

sys.path.append(str(Path(__file__).parents[1] / "unit" / "store"))
from store_helpers import Post, an_interview, answered


def papers(title: str) -> OpenPapers:
    leaflet = Leaflet(titles=Texts({"en": title}), paragraphs=())
    return OpenPapers(cards=ActionCards(cards=()), leaflet=leaflet)


BEFORE, AFTER = papers("of the kit before"), papers("of the new kit")


@pytest.fixture(scope="module")
def closed(tmp_path_factory: pytest.TempPathFactory) -> Post:
    """The vault of the other kills, with papers at its door and a shift that is open."""
    post = closed_post(tmp_path_factory.mktemp("beside") / "post")
    vault = post.open()
    keep_open_papers(vault, post.folder, BEFORE)
    Shifts(vault).take_up()
    vault.close()
    return post


def erase_and_open(post: Post) -> None:
    """The list is written after the erasure, and again where an opening finds it different."""
    vault = post.open()
    Erasure(vault).interview(KEPT, "withdrawn")
    vault.close()
    post.open_officer().close()


def listed_once_it_was_opened(post: Post) -> None:
    vault = post.open()
    assert_whole(vault)
    gone = Erasure(vault).is_buried(KEPT)
    assert gone != Interviews(vault).holds(KEPT)
    sealed, listed = post.folder / "erased.age", b""
    if sealed.exists():
        listed = open_sealed(sealed.read_bytes(), [vault.identity])
    assert (KEPT.encode() in listed) is gone
    assert undone(vault) == {}
    vault.close()


def open_an_older_vault(post: Post) -> None:
    """What was erased lies beside the database as it was before the erasure."""
    database = post.folder / "vault.db"
    older = database.read_bytes()
    vault = post.open()
    Erasure(vault).interview(KEPT, "withdrawn")
    vault.close()
    (post.folder / "ready").touch()
    write_whole(database, older)
    post.open().close()


def known_to_be_erased(post: Post) -> None:
    """Whatever step of the opening was the last: the next one knows what came back."""
    vault = post.open()
    if (post.folder / "ready").exists() and Interviews(vault).holds(KEPT):
        assert list(undone(vault)) == [KEPT]
    vault.close()
    vault = post.open()
    again = Interviews(vault).holds(KEPT) and (post.folder / "ready").exists()
    assert list(undone(vault)) == ([KEPT] if again else [])
    assert vault.damaged_pages() == ()
    vault.close()


def shut_out_of_what_waits(post: Post) -> None:
    """The key of `pending.db` is sealed anew, and its digest kept, with the vault's own re-key."""
    vault = post.open()
    pending = Pending(vault)
    pending.interviews.save(an_interview(WAITING, "R07-0002", post.clock()), [answered("b", "x")])
    pending.shut_out(post.officer.public)
    People(vault).remove(post.officer.id)
    pending.close()
    vault.close()


def what_waits_is_there(post: Post) -> None:
    vault = post.open()
    pending = Pending(vault)
    assert_whole(vault)  # and so the key is the one that the vault knows
    assert pending.holds(WAITING)
    assert list(post.folder.glob("pending-damaged-*")) == []
    pending.close()
    vault.close()
    key = post.folder / "pending.key"
    data = bytearray(key.read_bytes())
    data[25] ^= 1
    key.write_bytes(bytes(data))
    vault = post.open()
    pending = Pending(vault)
    assert pending.holds(WAITING)  # by its digest, a wrong byte is put right
    pending.close()
    vault.close()


def new_papers(post: Post) -> None:
    vault = post.open()
    keep_open_papers(vault, post.folder, AFTER)
    vault.close()


def no_hand_but_ours(post: Post) -> None:
    assert read_open_papers(post.folder) in (BEFORE, AFTER)
    for _ in range(2):
        vault = post.open()
        assert not keep_open_papers(vault, post.folder, AFTER)
        assert_whole(vault)
        vault.close()
    assert read_open_papers(post.folder) == AFTER


def relieve(post: Post) -> None:
    """The shift that is open is handed over, and the next one taken up."""
    vault = post.open_officer()
    Shifts(vault).take_up()
    Shifts(vault).close("two people wait in the hall")
    Shifts(vault).take_up()
    vault.close()


def one_shift_at_most(post: Post) -> None:
    vault = post.open()
    shifts = Shifts(vault)
    assert_whole(vault)
    told = [entry.what for entry in Audit(vault).entries()]
    known = shifts.last(limit=-1)
    assert told.count("shift opened") == len(known)
    assert [bool(one.note) for one in known] == [one.closed_at is not None for one in known]
    assert sum(one.closed_at is None for one in known) <= 1
    on_duty = {one.person for one in shifts.take_up().on_duty}
    assert post.supervisor.id in on_duty
    vault.close()


ACTS: list[tuple[Step, Step]] = [
    (erase_and_open, listed_once_it_was_opened),
    (open_an_older_vault, known_to_be_erased),
    (shut_out_of_what_waits, what_waits_is_there),
    (new_papers, no_hand_but_ours),
    (relieve, one_shift_at_most),
]


@pytest.mark.parametrize(("act", "check"), ACTS)
def test_killed_at_some_steps_it_is_before_or_after(
    closed: Post, tmp_path: Path, act: Step, check: Step
) -> None:
    first = random.randint(1, STRIDE)  # noqa: S311 - which steps, not a secret
    folder = tmp_path / "post"
    assert kill_at_steps(closed, folder, act, check, first=first, stride=STRIDE * 3) > 2


@pytest.mark.soak
@pytest.mark.parametrize(("act", "check"), ACTS)
def test_killed_at_every_step_it_is_before_or_after(
    closed: Post, tmp_path: Path, act: Step, check: Step
) -> None:
    assert kill_at_steps(closed, tmp_path / "post", act, check, first=1, stride=1) > 40
