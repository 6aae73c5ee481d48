"""An officer countersigns for a set time: named, audited, never their own work, ended in time."""

import shutil
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest
from desk_offices import Copied, play

from postdesk.desk.post import Post
from postdesk.desk.reviewing import decide, facts_for_weighing, review, signers, signs
from postdesk.desk.standing_in import candidates, end_stand_in, name_stand_in, stand_in
from postdesk.errors import Code, PostDeskError
from postdesk.model.decisions import DecisionRole, Verdict
from postdesk.model.ids import InterviewId
from postdesk.model.standing_in import AwayBecause
from postdesk.store.audit import AuditKind
from postdesk.store.backup import Backups, restore
from postdesk.store.people import People


def named(own: Copied, days: int = 2) -> None:
    """The supervisor goes on leave and names the officer."""
    with own.post(supervisor=True) as post:
        name_stand_in(post, own.offices.officer, AwayBecause.LEAVE, days)


def by_supervisor(own: Copied) -> InterviewId:
    """An interview that the supervisor led and closed, and decided as its officer."""
    with own.post(supervisor=True) as post:
        interviewing = play(post)
        interviewing.close()
        identity = interviewing.interview.id
        assert decide(post, review(post, identity), Verdict.AGREE).role is DecisionRole.OFFICER
    return identity


def refused(post: Post, code: Code, *, days: int = 2) -> None:
    with pytest.raises(PostDeskError) as caught:
        name_stand_in(post, candidates(post)[0].id, AwayBecause.ILLNESS, days)
    assert caught.value.code is code
    assert stand_in(post) is None


def test_the_one_named_countersigns_what_another_led(own: Copied) -> None:
    identity = by_supervisor(own)
    with own.post() as post:
        interview = post.notebook.get(identity)
        assert not signs(post, interview)
        assert signers(post, interview) == ()
    named(own)
    with own.post() as post:
        reviewed = review(post, identity)
        assert signs(post, reviewed.interview)
        assert signers(post, reviewed.interview) == ("A. Mint Salem",)
        assert facts_for_weighing(post, reviewed.interview, post.flow(reviewed.interview)) is None
        assert decide(post, reviewed, Verdict.AGREE).role is DecisionRole.SUPERVISOR
        assert review(post, identity).signed_by == own.offices.officer


def test_never_their_own_interview(own: Copied) -> None:
    named(own)
    with own.post() as post:
        reviewed = review(post, own.offices.interview)
        assert not signs(post, reviewed.interview)
        assert signers(post, reviewed.interview) == ("K. Sy",)
        assert decide(post, reviewed, Verdict.AGREE).role is DecisionRole.OFFICER


def test_never_what_they_decided_as_the_officer(own: Copied) -> None:
    with own.post(supervisor=True) as post:
        interviewing = play(post)
        interviewing.close()
        identity = interviewing.interview.id
    with own.post() as post:
        assert decide(post, review(post, identity), Verdict.AGREE).role is DecisionRole.OFFICER
    named(own)
    with own.post() as post:
        interview = post.notebook.get(identity)
        assert not signs(post, interview)
        assert signers(post, interview) == ()


def test_it_ends_by_time(own: Copied) -> None:
    named(own, days=1)
    own.clock.now += timedelta(hours=23)
    with own.post() as post:
        assert stand_in(post) is not None
    own.clock.now += timedelta(hours=1)
    with own.post() as post:
        assert stand_in(post) is None


def test_a_clock_turned_back_makes_it_last_no_longer(own: Copied) -> None:
    named(own, days=1)
    own.clock.now += timedelta(hours=20)
    with own.post() as post:
        post.audit.append(AuditKind.READ, "case")
        own.clock.now -= timedelta(hours=12)
        assert stand_in(post) is None
        own.clock.now += timedelta(hours=12)
        assert stand_in(post) is not None


def test_either_ends_it_by_hand_and_the_trail_says_so(own: Copied) -> None:
    for supervisor in (True, False):
        named(own)
        with own.post(supervisor=supervisor) as post:
            end_stand_in(post)
            assert stand_in(post) is None
            with pytest.raises(PostDeskError) as caught:
                end_stand_in(post)
            assert caught.value.code is Code.WRONG_USE
    with own.post() as post:
        found = [
            (one.who, one.what)
            for one in post.audit.entries(record=own.offices.officer)
            if one.what.startswith("stand_in")
        ]
    supervisor, officer = own.offices.supervisor, own.offices.officer
    assert found == [
        (supervisor, "stand_in leave 2"),
        (supervisor, "stand_in_ended"),
        (supervisor, "stand_in leave 2"),
        (officer, "stand_in_ended"),
    ]


def test_only_supervisors_name_only_officers_for_a_week_at_most(own: Copied) -> None:
    with own.post() as post:
        refused(post, Code.NOT_PERMITTED)
    with own.post(supervisor=True) as post:
        assert [one.id for one in candidates(post)] == [own.offices.officer]
        for days in (0, 8):
            refused(post, Code.WRONG_USE, days=days)
        with pytest.raises(PostDeskError) as caught:
            name_stand_in(post, own.offices.supervisor, AwayBecause.LEAVE, 1)
        assert caught.value.code is Code.WRONG_USE
        own.clock.now -= timedelta(days=400)
        refused(post, Code.CLOCK_BEHIND)


def test_it_ends_when_who_stands_in_leaves(own: Copied) -> None:
    named(own)
    with own.post(supervisor=True) as post:
        assert stand_in(post) is not None
        People(post.vault).remove(own.offices.officer)
        assert stand_in(post) is None


def without_a_mark(home: Path, before: Path) -> None:
    """An older vault, and nothing beside it that would tell so."""
    shutil.copyfile(before / "vault.db", home / "post" / "vault.db")
    (home / "post" / "anchor.json").unlink()


def as_it_was(home: Path, before: Path) -> None:
    """An older vault, put in the place of today's by hand."""
    shutil.copyfile(before / "vault.db", home / "post" / "vault.db")


@pytest.mark.parametrize("put_back", [as_it_was, without_a_mark])
def test_an_older_vault_brings_back_no_standing_in_that_was_ended(
    own: Copied, tmp_path: Path, put_back: Callable[[Path, Path], None]
) -> None:
    """Nor does it count again once a supervisor has dealt with the loss: they name anew."""
    named(own, days=7)
    shutil.copytree(own.home / "post", tmp_path / "before")
    with own.post(supervisor=True) as post:
        end_stand_in(post)
    put_back(own.home, tmp_path / "before")
    for supervisor in (False, True):
        with own.post(supervisor=supervisor) as post:
            assert stand_in(post) is None
            if supervisor:
                post.vault.acknowledge_losses()
    with own.post() as post:
        assert stand_in(post) is None
    named(own)
    with own.post() as post:
        assert stand_in(post) is not None


def test_a_backup_brings_back_no_standing_in_that_was_ended(own: Copied, tmp_path: Path) -> None:
    named(own, days=7)
    with own.post(supervisor=True) as post:
        Backups(post.vault).make()
        end_stand_in(post)
    (backup,) = (own.home / "post" / "backups").iterdir()
    shutil.move(own.home / "post", tmp_path / "left")
    restore(tmp_path / "left" / "backups" / backup.name, own.home / "post")
    with own.post() as post:
        assert stand_in(post) is None
