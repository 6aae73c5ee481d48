"""Retention: what is kept of each interview, what is held, and that a held record is not erased."""

import pytest
from store_helpers import Post, a_referral, an_interview

from postdesk.errors import Code, PostDeskError
from postdesk.model.ids import CaseCode
from postdesk.model.interviews import Interview, InterviewStatus
from postdesk.model.referrals import ReferralState
from postdesk.store.audit import Audit
from postdesk.store.erasure import Erasure
from postdesk.store.interviews import Interviews
from postdesk.store.referrals import Referrals
from postdesk.store.retention import Retention
from postdesk.store.sealed import Sealed


def begin(post: Post, code: str, status: InterviewStatus, *states: ReferralState) -> Interview:
    interview = an_interview(post.new_id(), code, post.clock())
    interview = interview.model_copy(update={"status": status})
    Interviews(post.vault).begin(interview)
    for state in states:
        referral = a_referral(interview, post.new_id(), post.vault)
        Referrals(post.vault).add(referral.model_copy(update={"state": state}))
    return interview


def test_each_interview_is_told_with_what_was_passed_on(post: Post) -> None:
    begin(post, "open", InterviewStatus.OPEN)
    begin(post, "sent", InterviewStatus.DECIDED, ReferralState.ACCEPTED, ReferralState.WRITTEN)
    kept = {one.code: one for one in Retention(post.vault).kept()}
    assert kept[CaseCode("open")].passed_on == ()
    states = [one.state for one in kept[CaseCode("sent")].passed_on]
    assert states == [ReferralState.ACCEPTED, ReferralState.WRITTEN]
    assert all(one.hold is None for one in kept.values())


def test_what_is_sealed_to_another_stands_in_no_list(post: Post) -> None:
    sealed = begin(post, "sealed", InterviewStatus.CLOSED)
    begin(post, "plain", InterviewStatus.CLOSED)
    Sealed(post.vault).seal_interview(sealed.id, [post.officer.public])
    assert [one.code for one in Retention(post.vault).kept()] == ["plain"]
    post.vault.close()
    vault = post.open_officer()
    assert {one.code for one in Retention(vault).kept()} == {"sealed", "plain"}
    vault.close()


def test_a_held_record_is_not_erased_until_it_is_released(post: Post) -> None:
    interview = begin(post, "alone", InterviewStatus.CLOSED)
    retention = Retention(post.vault)
    retention.hold(interview.id, "prosecution")
    (kept,) = retention.kept()
    assert kept.hold is not None
    assert (kept.hold.who, kept.hold.reason) == (post.vault.person.id, "prosecution")
    with pytest.raises(PostDeskError) as caught:
        Erasure(post.vault).interview(interview.id, "retention")
    assert caught.value.code is Code.NOT_PERMITTED
    assert Interviews(post.vault).holds(interview.id)
    retention.release(interview.id, "ended")
    Erasure(post.vault).interview(interview.id, "retention")
    assert retention.kept() == ()
    said = [entry.what for entry in Audit(post.vault).entries(record=interview.id)]
    assert [what for what in said if what.startswith(("held", "released"))] == [
        "held prosecution",
        "released ended",
    ]


def test_the_code_of_what_was_erased_is_still_known(post: Post) -> None:
    interview = begin(post, "R07-0001", InterviewStatus.CLOSED)
    stone = Erasure(post.vault).interview(interview.id, "retention")
    assert Erasure(post.vault).tombstone_of(CaseCode("R07-0001")) == stone
    assert Erasure(post.vault).tombstone_of(CaseCode("R07-0002")) is None
