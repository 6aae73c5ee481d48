"""A post's laptop killed while what the region gave access to takes the vault's place."""

import random
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from test_vault_kills import KEPT, STRIDE, WEAK, closed_post, kill_at_steps

from postdesk.crypto.sealing import new_opening_key
from postdesk.errors import PostDeskError
from postdesk.model.ids import OfficeId
from postdesk.store.audit import Audit
from postdesk.store.backup import Backups
from postdesk.store.giving_back import take_given_back
from postdesk.store.helping import fetch, open_with_office_key, write_mended
from postdesk.store.interviews import Interviews
from postdesk.store.pending import Pending
from postdesk.store.people import People
from postdesk.store.people_file import OfficeAccess

sys.path.append(str(Path(__file__).parents[1] / "unit" / "store"))
from store_helpers import SUPERVISOR_WORDS, Post

NEW_WORDS = "what the region gave"


@pytest.fixture(scope="module")
def closed(tmp_path_factory: pytest.TempPathFactory) -> Post:
    return closed_post(tmp_path_factory.mktemp("given") / "post")


@pytest.fixture(scope="module")
def mended(closed: Post, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Its backup, to which the region gave access."""
    stick, key, vault = tmp_path_factory.mktemp("stick"), new_opening_key(), closed.open()
    People(vault).let_office_in(OfficeAccess(office=OfficeId("region"), public=key.public))
    name = Backups(vault).make(stick).name
    vault.close()
    fetch(stick / name, stick / "copy")
    theirs = open_with_office_key(stick / "copy", [key.secret], closed.clock, closed.new_id)
    People(theirs).reissue(closed.supervisor.id, NEW_WORDS, WEAK)
    written = write_mended(theirs, stick)
    theirs.close()
    return stick / written


def taking(mended: Path) -> Callable[[Post], None]:
    def take(post: Post) -> None:
        person = post.supervisor.id
        take_given_back(post.folder, person, NEW_WORDS, mended, clock=post.clock)

    return take


def opens(post: Post, words: str) -> bool:
    """Whether somebody gets in by these words, into the vault and to what lies apart."""
    try:
        vault = post.open(words=words)
    except PostDeskError:
        return False
    assert Audit(vault).verify() is None
    assert Interviews(vault).holds(KEPT)
    try:
        Pending(vault).close()
    finally:
        vault.close()
    return True


def before_or_after(mended: Path) -> Callable[[Post], None]:
    """The old words open the old vault, or the new ones open: if need be once it is done again."""

    def check(post: Post) -> None:
        again = post.copied(post.folder.with_name("again"))
        if not opens(post, SUPERVISOR_WORDS):
            taking(mended)(again)
            assert opens(again, NEW_WORDS)

    return check


def test_killed_at_some_steps_it_can_be_done_again(
    closed: Post, mended: Path, tmp_path: Path
) -> None:
    first = random.randint(1, STRIDE)  # noqa: S311 - which steps, not a secret
    act, check = taking(mended), before_or_after(mended)
    folder = tmp_path / "post"
    assert kill_at_steps(closed, folder, act, check, first=first, stride=STRIDE) > 2


@pytest.mark.soak
def test_killed_at_every_step_it_can_be_done_again(
    closed: Post, mended: Path, tmp_path: Path
) -> None:
    act, check = taking(mended), before_or_after(mended)
    assert kill_at_steps(closed, tmp_path / "post", act, check, first=1, stride=1) > 20
