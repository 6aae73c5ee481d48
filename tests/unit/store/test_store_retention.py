"""Retention: what is due, what is held, and that a held record is not erased."""

from datetime import timedelta

import pytest
from store_helpers import HandClock, Post, a_referral, an_interview

from postdesk.errors import Code, PostDeskError
from postdesk.model.interviews import Interview, InterviewStatus
from postdesk.model.referrals import ReferralState
from postdesk.store.erasure import Erasure
from postdesk.store.interviews import Interviews
from postdesk.store.referrals import Referrals
from postdesk.store.retention import DueBecause, Retention
from postdesk.store.vault import Vault


def begin(post: Post, code: str, status: InterviewStatus, *states: ReferralState) -> Interview:
    interview = an_interview(post.new_id(), code, post.clock())
    interview = interview.model_copy(update={"status": status})
    Interviews(post.vault).begin(interview)
    for state in states:
        referral = a_referral(interview, post.new_id(), post.vault)
        Referrals(post.vault).add(referral.model_copy(update={"state": state}))
    return interview


def due(vault: Vault) -> list[tuple[str, DueBecause]]:
    found = Retention(vault).due(unreferred=timedelta(days=30), taken_over=timedelta(days=1))
    return [(one.code, one.because) for one in found]


def test_each_is_due_when_its_own_time_is_up(post: Post, clock: HandClock) -> None:
    closed, accepted = InterviewStatus.CLOSED, ReferralState.ACCEPTED
    begin(post, "open", InterviewStatus.OPEN)
    begin(post, "alone", closed)
    begin(post, "sent", InterviewStatus.DECIDED, accepted, ReferralState.WRITTEN)
    begin(post, "done", InterviewStatus.DECIDED, accepted, ReferralState.OUTCOME)
    assert due(post.vault) == []
    clock.forward(days=2)
    assert due(post.vault) == [("done", DueBecause.TAKEN_OVER)]
    clock.forward(days=29)
    assert due(post.vault) == [
        ("alone", DueBecause.UNREFERRED),
        ("done", DueBecause.TAKEN_OVER),
    ]


def test_a_held_record_is_neither_due_nor_erased(post: Post, clock: HandClock) -> None:
    interview = begin(post, "alone", InterviewStatus.CLOSED)
    retention = Retention(post.vault)
    retention.hold(interview.id, "prosecution")
    clock.forward(days=31)
    assert due(post.vault) == []
    with pytest.raises(PostDeskError) as caught:
        Erasure(post.vault).interview(interview.id, "retention")
    assert caught.value.code is Code.NOT_PERMITTED
    assert Interviews(post.vault).holds(interview.id)
    retention.release(interview.id)
    assert due(post.vault) == [("alone", DueBecause.UNREFERRED)]
    Erasure(post.vault).interview(interview.id, "retention")
    assert due(post.vault) == []
