"""Whoever asked a part of an interview never signs it, whichever way they came to it."""

from datetime import timedelta

import pytest
from desk_offices import SUPERVISOR_WORDS, Copied, play

from postdesk.desk.correcting import reopen
from postdesk.desk.interviewing import Interviewing, resume
from postdesk.desk.opening_sealed import open_sealed
from postdesk.desk.own_work import workers
from postdesk.desk.post import Post
from postdesk.desk.referring import prepare, refer, say_consent
from postdesk.desk.reviewing import decide, facts_for_weighing, review, signers, signs
from postdesk.desk.standing_in import name_stand_in
from postdesk.errors import Code, PostDeskError
from postdesk.model.answers import AnswerState
from postdesk.model.decisions import DecisionRole, Verdict
from postdesk.model.ids import InterviewId, NodeRef
from postdesk.model.interviews import ConsentState, CorrectionReason, GlassReason, InterviewStatus
from postdesk.model.referrals import Channel, ReferralState
from postdesk.model.standing_in import AwayBecause


def place(interviewing: Interviewing, question: str) -> NodeRef:
    asked = interviewing.flow.asked()
    return next(ref for ref in asked if ref.rpartition("/")[2] == question)


def left(own: Copied, *, by_supervisor: bool = False) -> InterviewId:
    """Half an interview that somebody paused and handed to nobody."""
    with own.post(supervisor=by_supervisor) as post:
        interviewing = play(post, stop_after="age_years")
        interviewing.pause("other_duty")
    return interviewing.interview.id


def signs_nothing(post: Post, identity: InterviewId) -> None:
    reviewed = review(post, identity)
    assert not signs(post, reviewed.interview)
    assert post.person.name not in signers(post, reviewed.interview)
    flow = post.flow(reviewed.interview)
    assert facts_for_weighing(post, reviewed.interview, flow) is None
    assert decide(post, reviewed, Verdict.AGREE).role is DecisionRole.OFFICER


def test_a_supervisor_who_goes_on_with_an_officers_interview_does_not_sign_it(own: Copied) -> None:
    identity = left(own)
    with own.post(supervisor=True) as post:
        going_on = resume(post, identity)
        going_on.answer(place(going_on, "age_years"), "33")
        going_on.close()
        assert workers(post, going_on.interview) == {own.offices.officer, own.offices.supervisor}
        # who decided as its officer is refused where a supervisor's own interview is theirs
        signs_nothing(post, identity)


def test_who_emptied_an_answer_does_not_sign_it(own: Copied) -> None:
    identity = left(own)
    with own.post(supervisor=True) as post:
        going_on = resume(post, identity)
        going_on.state(place(going_on, "age_years"), AnswerState.UNANSWERED)
        going_on.close()
        signs_nothing(post, identity)


def test_who_stands_in_does_not_sign_what_they_went_on_with(own: Copied) -> None:
    identity = left(own, by_supervisor=True)
    with own.post(supervisor=True) as post:
        name_stand_in(post, own.offices.officer, AwayBecause.LEAVE, 2)
    with own.post() as post:
        by, reason = own.offices.supervisor, GlassReason.ASKER_AWAY
        open_sealed(post, identity, by, SUPERVISOR_WORDS, reason)
        going_on = resume(post, identity)
        going_on.answer(place(going_on, "age_years"), "33")
        going_on.close()
        signs_nothing(post, identity)


def test_who_answers_in_a_correction_that_another_opened_does_not_sign_it(own: Copied) -> None:
    with own.post() as post:
        reopen(post, own.offices.interview, CorrectionReason.WRITTEN_WRONGLY)
    with own.post(supervisor=True) as post:
        going_on = resume(post, own.offices.interview)
        going_on.answer(place(going_on, "age_years"), "19")
        going_on.close()
        signs_nothing(post, own.offices.interview)


@pytest.mark.parametrize("brought_back", [False, True])
def test_who_took_out_a_part_of_the_story_does_not_sign_it(
    own: Copied, *, brought_back: bool
) -> None:
    """No answer is changed by it, and yet what the rules see is another story."""
    with own.post() as post:
        interviewing = play(post, stop_after="age_years")
        legs = interviewing.flow.repeats()[0].ref
        interviewing.add_instance(legs)
        interviewing.pause("other_duty")
        identity = interviewing.interview.id
    with own.post(supervisor=True) as post:
        going_on = resume(post, identity)
        leg = next(one.ref for one in going_on.flow.sheet().instances)
        going_on.remove_instance(leg)
        if brought_back:
            going_on.restore_instance(leg)
        going_on.close()
        signs_nothing(post, identity)


def test_who_looked_noted_or_closed_only_still_signs(own: Copied) -> None:
    identity = left(own)
    with own.post(supervisor=True) as post:
        going_on = resume(post, identity)
        going_on.annotate(place(going_on, "age_years"), note="has a paper", observation="")
        going_on.close()
        reviewed = review(post, identity)
        assert signs(post, reviewed.interview)
        assert decide(post, reviewed, Verdict.AGREE).role is DecisionRole.SUPERVISOR


def test_a_delegation_that_ends_before_the_key_is_pressed_signs_nothing(own: Copied) -> None:
    identity = left(own, by_supervisor=True)
    with own.post(supervisor=True) as post:
        resume(post, identity).close()
        name_stand_in(post, own.offices.officer, AwayBecause.LEAVE, 1)
    with own.post() as post:
        reviewed = review(post, identity)
        assert signs(post, reviewed.interview)
        own.clock.now += timedelta(days=2)
        with pytest.raises(PostDeskError) as caught:
            decide(post, reviewed, Verdict.AGREE, offered=DecisionRole.SUPERVISOR)
        assert caught.value.code is Code.PART_CHANGED
        assert post.decisions.of(identity) == ()
        assert post.notebook.get(identity).status is InterviewStatus.CLOSED


def test_a_delegation_that_ends_before_a_case_is_passed_on_stands_behind_nothing(
    own: Copied,
) -> None:
    with own.post(supervisor=True) as post:
        interviewing = play(post)
        interviewing.close()
        name_stand_in(post, own.offices.officer, AwayBecause.LEAVE, 1)
        identity = interviewing.interview.id
    with own.post() as post:
        reviewed = review(post, identity)
        recipient = reviewed.assessment.recommended_referrals[0].recipient
        say_consent(post, identity, recipient, ConsentState.AGREED)
        prepared = prepare(post, review(post, identity), recipient, "fr")
        assert prepared.signed_by == own.offices.officer
        own.clock.now += timedelta(days=2)
        with pytest.raises(PostDeskError) as caught:
            refer(post, prepared, (Channel.PACKET,))
        assert caught.value.code is Code.PART_CHANGED
        assert post.referrals.of(identity) == ()
        assert post.ledger.outbox(ReferralState.SEALED) == ()
        again = prepare(post, review(post, identity), recipient, "fr")
        assert refer(post, again, (Channel.PACKET,)).countersigned_by is None


def test_what_was_signed_in_time_stays_signed(own: Copied) -> None:
    with own.post(supervisor=True) as post:
        interviewing = play(post)
        interviewing.close()
        name_stand_in(post, own.offices.officer, AwayBecause.LEAVE, 1)
        identity = interviewing.interview.id
    with own.post() as post:
        decide(post, review(post, identity), Verdict.AGREE, offered=DecisionRole.SUPERVISOR)
        own.clock.now += timedelta(days=2)
        reviewed = review(post, identity)
        recipient = reviewed.assessment.recommended_referrals[0].recipient
        say_consent(post, identity, recipient, ConsentState.AGREED)
        prepared = prepare(post, review(post, identity), recipient, "fr")
        referred = refer(post, prepared, (Channel.PACKET,))
        assert referred.countersigned_by == own.offices.officer
