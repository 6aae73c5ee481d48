"""Whoever asked a part of an interview never signs it, whichever way they came to it."""

from desk_offices import Copied, play

from postdesk.desk.correcting import reopen
from postdesk.desk.interviewing import Interviewing, resume
from postdesk.desk.own_work import workers
from postdesk.desk.post import Post
from postdesk.desk.reviewing import decide, facts_for_weighing, review, signers, signs
from postdesk.desk.standing_in import name_stand_in
from postdesk.model.answers import AnswerState
from postdesk.model.decisions import DecisionRole, Verdict
from postdesk.model.ids import InterviewId, NodeRef
from postdesk.model.interviews import CorrectionReason
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


def test_who_looked_noted_or_closed_only_still_signs(own: Copied) -> None:
    identity = left(own)
    with own.post(supervisor=True) as post:
        going_on = resume(post, identity)
        going_on.annotate(place(going_on, "age_years"), note="has a paper", observation="")
        going_on.close()
        reviewed = review(post, identity)
        assert signs(post, reviewed.interview)
        assert decide(post, reviewed, Verdict.AGREE).role is DecisionRole.SUPERVISOR
