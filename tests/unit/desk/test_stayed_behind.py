"""What nobody agreed to store and is sealed to its author stays when a post moves, and is told."""

from pathlib import Path

import pytest
from desk_offices import Copied, Offices, copied, make_offices, play

from postdesk.desk.post import Post
from postdesk.desk.relocating import (
    BackReason,
    relocate,
    stayed_behind,
    take_back,
    to_ask_first,
)
from postdesk.errors import Code, PostDeskError
from postdesk.model.ids import InterviewId
from postdesk.packet.handover_arriving import find_handover
from postdesk.store.audit import Audit
from postdesk.store.relocation import settle_here
from postdesk.store.sealed import Sealed


@pytest.fixture(scope="module")
def offices(tmp_path_factory: pytest.TempPathFactory) -> Offices:
    """The offices that no test changes."""
    return make_offices(tmp_path_factory.mktemp("offices"))


@pytest.fixture
def own(offices: Offices, tmp_path: Path) -> Copied:
    """A copy that a test may change."""
    return copied(offices, tmp_path / "own")


def waits_sealed(own: Copied) -> InterviewId:
    """The officer's interview before storing is agreed, sealed to them alone."""
    with own.post() as post:
        interviewing = play(post, stop_after="consent_interview")
        identity = interviewing.interview.id
        interviewing.pause("other_duty")
        assert post.notebook.is_pending(identity)
        Sealed(post.notebook.pending.session).seal_interview(identity, [post.person.public])
    return identity


def asked(post: Post) -> list[str]:
    return [one.id for one in to_ask_first(post.vault)]


def test_it_stays_for_its_author_to_read_and_the_supervisor_learns_nothing(own: Copied) -> None:
    with own.post(supervisor=True) as post:
        before = asked(post)
    identity = waits_sealed(own)
    with own.post(supervisor=True) as post:
        # whom to ask is the same list as without it: the officer, and nobody by what they hold
        assert asked(post) == before == [own.offices.officer]
        code = relocate(post.vault, post.notebook.pending, own.stick).code
        assert stayed_behind(post.vault, post.notebook.pending) == ()
        last = Audit(post.vault).newest(before=1 << 60, limit=4)
        assert all(identity not in f"{entry.what} {entry.record}" for entry in last)
    with own.post() as post:
        (left,) = stayed_behind(post.vault, post.notebook.pending)
        assert left.id == identity
        assert post.notebook.history(identity)
        with pytest.raises(PostDeskError) as closed:
            post.notebook.keep(identity)
        assert closed.value.code is Code.POST_MOVED
    found = find_handover(own.stick, code, own.home / "aside")
    assert found is not None
    settle_here(own.home / "new" / "post", found.people, found.database)
    with Copied(own.offices, own.home / "new", own.clock).post() as post:
        assert not post.notebook.is_pending(identity)
        assert not post.notebook.kept.holds(identity)
        assert stayed_behind(post.vault, post.notebook.pending) == ()


def test_taken_back_its_author_goes_on_with_it(own: Copied) -> None:
    identity = waits_sealed(own)
    with own.post(supervisor=True) as post:
        relocate(post.vault, post.notebook.pending, own.stick)
        take_back(post.vault, BackReason.MISTAKE)
    with own.post() as post:
        assert stayed_behind(post.vault, post.notebook.pending) == ()
        assert [one.id for one in post.notebook.drafts()] == [identity]
        post.notebook.keep(identity)
        assert post.notebook.kept.holds(identity)
