"""A handover killed at any step: one laptop works, never two, never none."""

import random
import shutil
import sys
from pathlib import Path

import pytest
from dying import dies_before_step

sys.path.insert(0, str(Path(__file__).parents[1] / "unit" / "desk"))
from desk_offices import Copied, Offices, copied, make_offices

from postdesk.desk.interviewing import Beginning, begin
from postdesk.desk.relocating import BackReason, moved, relocate, take_back
from postdesk.errors import Code, PostDeskError
from postdesk.model.ids import GuideId
from postdesk.packet.handover_arriving import Handover, find_handover
from postdesk.packet.media import find_packets
from postdesk.store.audit import Audit
from postdesk.store.relocation import settle_here

STRIDE = 29
"""A prime: the short run takes every 29th step, from another one each time."""


@pytest.fixture(scope="module")
def offices(tmp_path_factory: pytest.TempPathFactory) -> Offices:
    """The offices that no test changes."""
    return make_offices(tmp_path_factory.mktemp("offices"))


def works(laptop: Copied) -> bool:
    """Whether somebody can begin an interview on it; its vault is whole in any case."""
    with laptop.post(supervisor=True) as post:
        assert Audit(post.vault).verify() is None
        assert post.vault.damaged_pages() == ()
        beginning = Beginning(
            guide=GuideId("first_line"), officer_language="fr", interviewee_language="fr"
        )
        if moved(post.vault) is None:
            begin(post, beginning)
            return True
        with pytest.raises(PostDeskError) as refused:
            begin(post, beginning)
        assert refused.value.code is Code.POST_MOVED
        return False


def hand_over(own: Copied) -> None:
    with own.post(supervisor=True) as post:
        relocate(post.vault, post.notebook.pending, own.stick)


def code_kept(own: Copied) -> str:
    """The code that the closed laptop shows; empty while it works."""
    with own.post(supervisor=True) as post:
        found = moved(post.vault)
        return found.code if found else ""


def found_on(own: Copied, code: str, aside: Path) -> Handover:
    found = find_handover(own.stick, code, aside)
    assert found is not None
    return found


def every(start: int, stride: int) -> "range":
    """The steps of one run."""
    return range(start, 100_000, stride)


def kill_handing_over(offices: Offices, folder: Path, stride: int) -> int:
    """Kill it before each step in turn until it comes through; how often the post stayed."""
    stayed = 0
    start = random.Random().randrange(1, stride + 1)  # noqa: S311 - where to begin
    for step in every(start, stride):
        shutil.rmtree(folder, ignore_errors=True)
        own = copied(offices, folder / "own")
        killed = dies_before_step(step, lambda own=own: hand_over(own))
        code = code_kept(own)
        if not code:
            stayed += 1
            assert works(own)
            # what lies on the stick nobody can open: its code was never told
            assert list((own.home / "post").glob("moving*")) == []
        else:
            assert not works(own)
            found = found_on(own, code, folder / "new" / "arriving")
            settle_here(folder / "new" / "post", found.people, found.database)
            assert works(Copied(offices, folder / "new", own.clock))
        if not killed:
            return stayed
    raise AssertionError("it never came through")


def kill_taking_over(offices: Offices, folder: Path, stride: int) -> int:
    """Kill the new laptop before each step: the post is not there yet, or whole."""
    own = copied(offices, folder / "own")
    hand_over(own)
    code = code_kept(own)
    start = random.Random().randrange(1, stride + 1)  # noqa: S311 - where to begin
    for times, step in enumerate(every(start, stride), start=1):
        shutil.rmtree(folder / "new", ignore_errors=True)
        place = folder / "new" / "post"

        def settles(place: Path = place) -> None:
            found = found_on(own, code, place.with_name("arriving"))
            settle_here(place, found.people, found.database)

        killed = dies_before_step(step, settles)
        if not place.exists():
            settles()
        assert works(Copied(offices, folder / "new", own.clock))
        if not killed:
            return times
    raise AssertionError("it never came through")


def kill_first_opening(offices: Offices, folder: Path, stride: int) -> None:
    """Kill it while it gets another key and its own epoch: it opens again."""
    own = copied(offices, folder / "own")
    hand_over(own)
    found = found_on(own, code_kept(own), folder / "arriving")
    settle_here(folder / "arrived" / "post", found.people, found.database)
    start = random.Random().randrange(1, stride + 1)  # noqa: S311 - where to begin
    for step in every(start, stride):
        shutil.rmtree(folder / "new", ignore_errors=True)
        shutil.copytree(folder / "arrived", folder / "new")
        new = Copied(offices, folder / "new", own.clock)

        def opens(new: Copied = new) -> None:
            with new.post(supervisor=True):
                pass

        killed = dies_before_step(step, opens)
        assert works(new)
        with new.post() as post, own.post() as old:
            assert post.vault.epoch > old.vault.epoch
            assert post.vault.ring.now != old.vault.ring.now
        if not killed:
            return
    raise AssertionError("it never came through")


def kill_taking_back(offices: Offices, folder: Path, stride: int) -> None:
    """Kill the way back: the old laptop is still closed, or works with an epoch of its own."""
    start = random.Random().randrange(1, stride + 1)  # noqa: S311 - where to begin
    closed = copied(offices, folder / "closed")
    hand_over(closed)
    for step in every(start, stride):
        shutil.rmtree(folder / "own", ignore_errors=True)
        shutil.copytree(closed.home, folder / "own")
        own = Copied(offices, folder / "own", closed.clock)

        def back(own: Copied = own) -> None:
            with own.post(supervisor=True) as post:
                take_back(post.vault, BackReason.STICK_LOST)

        killed = dies_before_step(step, back)
        assert works(own) is not bool(code_kept(own))
        if not killed:
            return
    raise AssertionError("it never came through")


def test_a_handover_killed_at_some_steps_leaves_one_laptop(
    offices: Offices, tmp_path: Path
) -> None:
    assert kill_handing_over(offices, tmp_path, STRIDE * 7) > 0


def test_taking_over_killed_at_some_steps(offices: Offices, tmp_path: Path) -> None:
    assert kill_taking_over(offices, tmp_path, 7) > 1


def test_the_first_opening_killed_at_some_steps(offices: Offices, tmp_path: Path) -> None:
    kill_first_opening(offices, tmp_path, STRIDE * 7)


def test_taking_back_killed_at_some_steps(offices: Offices, tmp_path: Path) -> None:
    kill_taking_back(offices, tmp_path, STRIDE * 7)


@pytest.mark.soak
def test_a_handover_killed_at_every_step_leaves_one_laptop(
    offices: Offices, tmp_path: Path
) -> None:
    assert kill_handing_over(offices, tmp_path / "1", 1) > 100
    assert kill_taking_over(offices, tmp_path / "2", 1) > 20
    kill_first_opening(offices, tmp_path / "3", 1)
    kill_taking_back(offices, tmp_path / "4", 1)
    assert find_packets(tmp_path / "1" / "own" / "stick")
