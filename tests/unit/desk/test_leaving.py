"""An officer leaves: what they leave is told, they are shut out, and named in what they did."""

import shutil
import sqlite3
from pathlib import Path

import pytest
from desk_offices import Copied, play

from postdesk.desk.handing_over import accept, hand_over
from postdesk.desk.leaving import end_access, unfinished
from postdesk.desk.reviewing import review
from postdesk.errors import Code, PostDeskError
from postdesk.model.interviews import HandoverReason
from postdesk.store.database import connect
from postdesk.store.own_key import OwnKeyDatabase
from postdesk.store.people import People


def test_what_they_leave_is_told_and_handed_over_first(own: Copied) -> None:
    with own.post() as post:
        interviewing = play(post, stop_after="age_years")
        identity = interviewing.interview.id
        interviewing.pause("other_duty")
    with own.post(supervisor=True) as post:
        assert [one.id for one in unfinished(post, own.offices.officer)] == [identity]
        assert unfinished(post, own.offices.supervisor) == ()
        mine = play(post, stop_after="age_years")
        mine.pause("other_duty")
        hand_over(post, mine.interview.id, own.offices.officer, HandoverReason.OTHER_DUTY)
        waits = {one.id for one in unfinished(post, own.offices.officer)}
        assert waits == {identity, mine.interview.id}
        accept(post, mine.interview.id)
        assert [one.id for one in unfinished(post, own.offices.officer)] == [identity]


def test_they_are_shut_out_of_vault_and_pending_and_stay_named(own: Copied) -> None:
    """Also with a copy of the key file that lay apart: what it opened has another key now."""
    folder: Path = own.home / "post"
    with own.post() as post:
        interviewing = play(post, stop_after="consent_interview")
        pending = interviewing.interview.id
        assert post.notebook.is_pending(pending)
        interviewing.pause("other_duty")
        identity, secret = post.person.public, post.vault.identity
        old_key = post.vault.ring.now
    kept = own.home / "kept"
    kept.mkdir()
    shutil.copy(folder / "pending.key", kept / "pending.key")
    with own.post(supervisor=True) as post:
        end_access(post, own.offices.officer)
        assert own.offices.officer not in {one.id for one in People(post.vault).listed()}
        assert post.notebook.get(pending).officer == own.offices.officer
        assert review(post, own.offices.interview).interview.officer == own.offices.officer
        assert {entry.by for entry in post.notebook.history(pending)} == {own.offices.officer}
    with pytest.raises(PostDeskError), own.post():
        pass
    with pytest.raises(PostDeskError) as refused:
        connect(folder / "vault.db", old_key)
    assert refused.value.code is Code.VAULT_DAMAGED
    shutil.copy(folder / "pending.db", kept / "pending.db")
    with pytest.raises(PostDeskError) as closed:
        OwnKeyDatabase(kept / "pending.db", secret, [identity])
    assert closed.value.code is Code.VAULT_DAMAGED
    with pytest.raises(sqlite3.DatabaseError):
        sqlite3.connect(kept / "pending.db").execute("SELECT 1 FROM interviews")


def test_only_who_may_ends_an_access(own: Copied) -> None:
    with own.post() as post, pytest.raises(PostDeskError) as refused:
        end_access(post, own.offices.supervisor)
    assert refused.value.code is Code.NOT_PERMITTED
