"""An interview at the desk: kept apart until agreed, destroyed, withdrawn, paused and resumed."""

import pytest
from desk_offices import Copied, play

from postdesk.desk.consents import rests_on_law
from postdesk.desk.correcting import reopen_at
from postdesk.desk.interviewing import Beginning, begin, resume
from postdesk.errors import Code, PostDeskError
from postdesk.model.answers import AnswerState
from postdesk.model.ids import GuideId
from postdesk.model.interviews import ConsentPurpose, ConsentState, InterviewStatus
from postdesk.model.kits import Emergency


def test_it_lies_apart_until_storing_is_agreed(own: Copied) -> None:
    with own.post() as post:
        interviewing = play(post, stop_after="consent_interview")
        assert post.notebook.is_pending(interviewing.interview.id)
        assert not interviewing.kept
        step = interviewing.current()
        assert step.shown is not None
        assert step.shown.name == "consent_storing"
        interviewing.answer(step.shown.ref, "yes")
        assert interviewing.kept
        assert not post.notebook.is_pending(interviewing.interview.id)
        assert post.notebook.sheet(interviewing.interview.id).answers


def test_refused_storing_destroys_it_at_close_and_leaves_a_count(own: Copied) -> None:
    with own.post() as post:
        before = post.notebook.pending.destroyed()
        interviewing = play(post, stop_after="consent_storing", consent_storing="no")
        interviewing.close()
        with pytest.raises(PostDeskError):
            post.notebook.get(interviewing.interview.id)
        assert post.notebook.pending.destroyed() == before + 1
        assert interviewing.interview.id not in {one.id for one in post.notebook.drafts()}


def test_an_emergency_is_told_once_when_it_comes(own: Copied) -> None:
    with own.post() as post:
        interviewing = play(post, stop_after="urgent_now")
        step = interviewing.current()
        assert step.shown is not None
        assert step.shown.name == "emergency_now"
        told = interviewing.answer(step.shown.ref, "trafficker_nearby")
        assert told.emergencies == (Emergency.TRAFFICKER_NEARBY,)
        again = interviewing.answer(step.shown.ref, "trafficker_nearby")
        assert again.emergencies == ()


def test_it_resumes_where_it_was_with_every_answer(own: Copied) -> None:
    with own.post() as post:
        interviewing = play(post, stop_after="age_years")
        before = interviewing.current()
        interviewing.pause("person_tired")
        identity, answers = interviewing.interview.id, len(interviewing.flow.sheet().answers)
    with own.post() as post:
        (draft,) = post.notebook.drafts()
        assert (draft.id, draft.status) == (identity, InterviewStatus.PAUSED)
        again = resume(post, identity)
        assert before.shown is not None
        shown = again.current().shown
        assert shown is not None
        assert shown.ref == before.shown.ref
        assert len(again.flow.sheet().answers) == answers


def test_withdrawing_takes_every_agreement_back(own: Copied) -> None:
    with own.post() as post:
        interviewing = play(post, stop_after="age_years")
        step = interviewing.withdraw()
        assert step.shown is None
        for purpose in (ConsentPurpose.INTERVIEW, ConsentPurpose.STORING):
            state = interviewing.interview.consent(purpose)
            assert state in (ConsentState.REFUSED, ConsentState.WITHDRAWN)


def test_an_invalid_answer_changes_nothing(own: Copied) -> None:
    with own.post() as post:
        interviewing = play(post, stop_after="call_me")
        step = interviewing.current()
        assert step.shown is not None
        assert step.shown.name == "age_years"
        before = interviewing.flow.sheet()
        with pytest.raises(PostDeskError) as caught:
            interviewing.answer(step.shown.ref, "many")
        assert caught.value.code is Code.ANSWER_INVALID
        assert interviewing.flow.sheet() == before


def test_a_missing_question_is_asked_where_it_stands(own: Copied) -> None:
    with own.post() as post:
        reopen_at(post, own.offices.interview, "age_years")
        step = resume(post, own.offices.interview).current()
        assert step.shown is not None
        assert step.shown.name == "age_years"
        assert step.shown.answer is not None
        assert step.shown.answer.state is AnswerState.ANSWERED


def test_a_security_observation_rests_on_law_and_is_kept(own: Copied) -> None:
    """There is no person in it who could agree; evidence must not be lost at closing."""
    with own.post() as post:
        beginning = Beginning(
            guide=GuideId("security_observation"),
            officer_language="fr",
            interviewee_language="fr",
        )
        interviewing = begin(post, beginning)
        place = next(ref for ref in interviewing.flow.asked() if ref.endswith("/sec_fact"))
        interviewing.answer(place, "une caisse sous le siège")
        assert interviewing.kept
        interviewing.close()
        kept = post.notebook.sheet(interviewing.interview.id)
        assert "une caisse sous le siège" in {answer.value for answer in kept.answers}


def test_every_guide_about_a_person_asks_before_it_keeps(own: Copied) -> None:
    with own.post() as post:
        by_law = [guide for guide in post.kit.guides if rests_on_law(post.guide(guide))]
        assert by_law == ["security_observation"]
