"""A salvaged vault remembers what was erased and what is on hold, by its chain."""

from collections.abc import Callable

import pytest
from store_helpers import Post, answered
from test_store_erasure import register
from test_store_salvage import flip, mended, root_pages

from postdesk.errors import Code, PostDeskError
from postdesk.model.ids import CaseCode, PacketId
from postdesk.model.interviews import Interview
from postdesk.store.audit import Audit
from postdesk.store.backup import Backups
from postdesk.store.damage import DamagedKind, DamagedRecord, Harm
from postdesk.store.erased_list import undone
from postdesk.store.erasure import Erasure, Tombstone
from postdesk.store.finding_damage import set_damaged_aside
from postdesk.store.interviews import Interviews
from postdesk.store.links import Links
from postdesk.store.mending import Mending
from postdesk.store.retention import Retention
from postdesk.store.sealed import Sealed

ERASED, HELD, FREE = "R07-0001", "R07-0002", "R07-0003"


@pytest.fixture
def told(post: Post, make_interview: Callable[[str], Interview]) -> dict[str, Interview]:
    """One erased after a backup that has it, one held, one whose hold was ended; then damage."""
    made = {code: make_interview(code) for code in (ERASED, HELD, FREE)}
    interviews, retention = Interviews(post.vault), Retention(post.vault)
    for one in made.values():
        interviews.begin(one)
        interviews.save(one, [answered("a", one.code)])
        retention.hold(one.id, "prosecution")
    Backups(post.vault).make()
    for code in (ERASED, FREE):
        retention.release(made[code].id, "ended")
    retention.hold(made[HELD].id, "court")
    # what is no erasure of a whole record is none afterwards
    Sealed(post.vault).put(made[FREE].id, "health", b"x", [post.supervisor.public])
    Sealed(post.vault).drop(made[FREE].id)
    Links(post.vault).drop(made[FREE].id)
    post.clock.forward(days=1)
    Erasure(post.vault).interview(made[ERASED].id, "withdrawn")
    Erasure(post.vault).bury(PacketId("e" * 32), "withdrawn")
    roots = root_pages(post)
    post.vault.close()
    flip(post.folder / "vault.db", [roots["tombstones"], roots["legal_holds"]])
    return made


def stones(post: Post) -> dict[str, Tombstone]:
    return {one.record: one for one in Erasure(post.vault).tombstones()}


def test_what_was_erased_is_not_told_as_lost_and_comes_from_no_backup(
    post: Post, told: dict[str, Interview]
) -> None:
    assert set(mended(post).hurt) == {"tombstones", "legal_holds"}
    gone = told[ERASED].id
    stone = stones(post)[gone]
    assert (stone.reason, stone.at, stone.code) == ("withdrawn", post.clock(), ERASED)
    assert set(stones(post)) == {gone, "e" * 32}
    assert undone(post.vault) == {}
    assert set_damaged_aside(post.vault) == ()
    found = DamagedRecord(
        record=gone, kind=DamagedKind.INTERVIEW, harm=Harm.GONE, found_at=post.clock()
    )
    with pytest.raises(PostDeskError) as refused:
        Mending(post.vault).restore(found)
    assert refused.value.code is Code.WRONG_USE
    assert not Interviews(post.vault).holds(gone)
    assert Audit(post.vault).verify() is None


def test_without_the_list_beside_it_the_stone_stands_without_a_code(
    post: Post, told: dict[str, Interview]
) -> None:
    (post.folder / "erased.age").unlink()
    mended(post)
    assert stones(post)[told[ERASED].id].code == ""


def test_a_hold_outlives_the_damage_and_one_that_was_ended_does_not(
    post: Post, told: dict[str, Interview]
) -> None:
    mended(post)
    (hold,) = Retention(post.vault).holds()
    assert (hold.record, hold.reason, hold.who) == (told[HELD].id, "court", post.supervisor.id)
    with pytest.raises(PostDeskError):
        Erasure(post.vault).interview(told[HELD].id, "retention")
    Erasure(post.vault).interview(told[FREE].id, "retention")


def test_an_erased_case_is_known_by_its_code(post: Post) -> None:
    """A repeated packet would bring it back."""
    code = CaseCode("R07-0099")
    register(post.vault, code, "somebody", "p1")
    Erasure(post.vault).case(code, "retention")
    roots = root_pages(post)
    post.vault.close()
    flip(post.folder / "vault.db", [roots["tombstones"]])
    mended(post)
    assert Erasure(post.vault).is_buried(code)
    assert Erasure(post.vault).tombstone_of(code) is not None
