"""The laptop that a post left: its closed vault is destroyed on a supervisor's word, keys first."""

import shutil
import sys
from pathlib import Path

import pytest
from desk_offices import Copied, Offices, copied, make_offices
from offices import OFFICER_WORDS, SUPERVISOR_WORDS, Ids

from postdesk.desk.relocating import agree_to_destroy, moved, relocate
from postdesk.errors import Code, PostDeskError
from postdesk.store.backup import Backups, restore
from postdesk.store.destroying import finish_destroying, is_marked
from postdesk.store.vault import open_vault

sys.path.insert(0, str(Path(__file__).parents[2] / "faults"))
from dying import dies_before_step


@pytest.fixture(scope="module")
def offices(tmp_path_factory: pytest.TempPathFactory) -> Offices:
    """The offices that no test changes."""
    return make_offices(tmp_path_factory.mktemp("offices"))


@pytest.fixture
def own(offices: Offices, tmp_path: Path) -> Copied:
    """A post with a backup beside it, a copy that a test may change."""
    made = copied(offices, tmp_path / "own")
    with made.post(supervisor=True) as post:
        Backups(post.vault).make()
    return made


def leave(own: Copied) -> None:
    with own.post(supervisor=True) as post:
        relocate(post.vault, post.notebook.pending, own.stick)


def agree(own: Copied, words: str = SUPERVISOR_WORDS, *, supervisor: bool = True) -> None:
    with own.post(supervisor=supervisor) as post:
        agree_to_destroy(post.vault, words)


def refused(own: Copied, words: str = SUPERVISOR_WORDS, *, supervisor: bool = True) -> Code:
    with pytest.raises(PostDeskError) as raised:
        agree(own, words, supervisor=supervisor)
    return raised.value.code


def test_only_a_supervisors_passphrase_and_only_where_the_post_left(own: Copied) -> None:
    folder = own.home / "post"
    assert refused(own) is Code.WRONG_USE
    leave(own)
    assert refused(own, supervisor=False) is Code.NOT_PERMITTED
    assert refused(own, OFFICER_WORDS) is Code.WRONG_PASSPHRASE
    assert not is_marked(folder)
    with pytest.raises(PostDeskError) as raised:
        finish_destroying(folder)
    assert raised.value.code is Code.WRONG_USE


def test_nothing_of_it_stays_and_what_a_link_points_at_does(own: Copied, tmp_path: Path) -> None:
    leave(own)
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    (elsewhere / "theirs").write_text("x")
    (own.home / "post" / "link").symlink_to(elsewhere)
    (own.home / "post" / "backups" / "one").symlink_to(elsewhere / "theirs")
    agree(own)
    finish_destroying(own.home / "post")
    assert not (own.home / "post").exists()
    assert (elsewhere / "theirs").read_text() == "x"


def test_killed_at_any_step_it_is_finished_and_never_takes_work(
    own: Copied, tmp_path: Path
) -> None:
    leave(own)
    agree(own)
    whole, place = tmp_path / "whole", own.home / "post"
    place.rename(whole)
    steps = 0
    while True:
        steps += 1
        shutil.rmtree(place, ignore_errors=True)
        shutil.copytree(whole, place)
        if not dies_before_step(steps, lambda: finish_destroying(place)):
            break
        assert_closed(own, place, tmp_path / "again")
        if place.exists():
            assert is_marked(place) or not [one for one in place.rglob("*") if one.is_file()]
    assert not place.exists()
    assert steps > 40


def assert_closed(own: Copied, place: Path, again: Path) -> None:
    """The vault opens to be read or not at all; once it does not, no backup beside it does."""
    try:
        with own.post(supervisor=True) as post:
            assert moved(post.vault) is not None
    except PostDeskError:
        for backup in (place / "backups").glob("*"):
            with pytest.raises(PostDeskError):
                opened_backup(own, backup, again)


def opened_backup(own: Copied, backup: Path, again: Path) -> None:
    shutil.rmtree(again, ignore_errors=True)
    restore(backup, again)
    open_vault(again, own.offices.supervisor, SUPERVISOR_WORDS, own.clock, Ids(5)).close()
