"""An unfinished interview handed to a colleague: both names, accepted or taken back, or sealed."""

import pytest
from desk_offices import Copied, play

from postdesk.desk.handing_over import accept, colleagues, hand_over, may_hand_over
from postdesk.desk.interviewing import resume
from postdesk.desk.reviewing import review, signers, signs
from postdesk.errors import Code, PostDeskError
from postdesk.model.ids import InterviewId
from postdesk.model.interviews import HandoverReason, InterviewStatus
from postdesk.model.people import Role
from postdesk.store.identities import NewPerson
from postdesk.store.people import People
from postdesk.store.sealed import Sealed


def given(own: Copied, stop_after: str = "age_years") -> InterviewId:
    """The officer asks half an interview and hands it to the supervisor."""
    with own.post() as post:
        interviewing = play(post, stop_after=stop_after)
        identity = interviewing.interview.id
        interviewing.pause("person_tired")
        hand_over(post, identity, own.offices.supervisor, HandoverReason.END_OF_SHIFT)
        assert not interviewing.is_ours
    return identity


@pytest.mark.parametrize("stop_after", ["age_years", "consent_interview"])
def test_the_colleague_goes_on_with_every_answer_and_both_names_stay(
    own: Copied, stop_after: str
) -> None:
    identity = given(own, stop_after)
    with own.post(supervisor=True) as post:
        answers = len(post.notebook.sheet(identity).answers)
        taken = accept(post, identity)
        assert taken.officer == own.offices.supervisor
        (handover,) = taken.handovers
        assert (handover.giver, handover.taker) == ("A. Mint Salem", "K. Sy")
        interviewing = resume(post, identity)
        assert interviewing.interview.status is InterviewStatus.OPEN
        assert len(interviewing.flow.sheet().answers) == answers
        chain = [(one.who, one.what) for one in post.audit.entries(record=identity)]
        assert (
            own.offices.officer,
            f"handed over to {own.offices.supervisor} end_of_shift",
        ) in chain
        accepted = f"handover from {own.offices.officer} accepted"
        assert (own.offices.supervisor, accepted) in chain


def test_nobody_goes_on_before_it_is_accepted(own: Copied) -> None:
    identity = given(own)
    for supervisor in (False, True):
        with own.post(supervisor=supervisor) as post, pytest.raises(PostDeskError) as caught:
            resume(post, identity)
        assert caught.value.code is Code.HANDED_OVER


def test_the_giver_takes_it_back_and_nothing_is_lost(own: Copied) -> None:
    identity = given(own)
    with own.post() as post:
        back = accept(post, identity)
        assert (back.officer, back.handovers) == (own.offices.officer, ())
        assert resume(post, identity).is_ours


def test_who_asked_a_part_of_it_never_signs_it(own: Copied) -> None:
    with own.post(supervisor=True) as post:
        interviewing = play(post, stop_after="age_years")
        identity = interviewing.interview.id
        interviewing.pause("other_duty")
        hand_over(post, identity, own.offices.officer, HandoverReason.OTHER_DUTY)
    with own.post() as post:
        accept(post, identity)
        resume(post, identity).close()
    with own.post(supervisor=True) as post:
        interview = review(post, identity).interview
        assert interview.officer == own.offices.officer
        assert not signs(post, interview)
        assert signers(post, interview) == ()


def test_a_sealed_interview_goes_to_nobody_without_the_key(own: Copied) -> None:
    with own.post() as post:
        interviewing = play(post, stop_after="age_years")
        identity = interviewing.interview.id
        interviewing.pause("other_duty")
        Sealed(post.vault).seal_interview(identity, [post.person.public])
        before = post.notebook.get(identity)
        with pytest.raises(PostDeskError) as caught:
            hand_over(post, identity, own.offices.supervisor, HandoverReason.OTHER_DUTY)
        assert caught.value.code is Code.HANDOVER_SEALED
        assert post.notebook.get(identity) == before
        both = [person.public for person in (*colleagues(post), post.person)]
        Sealed(post.vault).seal_interview(identity, both)
        hand_over(post, identity, own.offices.supervisor, HandoverReason.OTHER_DUTY)
    with own.post(supervisor=True) as post:
        assert accept(post, identity).officer == own.offices.supervisor


def test_a_finished_interview_is_not_handed_over(own: Copied) -> None:
    with own.post() as post:
        for to in (own.offices.supervisor, own.offices.officer):
            with pytest.raises(PostDeskError):
                hand_over(post, own.offices.interview, to, HandoverReason.OTHER_DUTY)
        with pytest.raises(PostDeskError):
            accept(post, own.offices.interview)


def test_nobody_but_its_author_or_a_supervisor_hands_an_interview_over(own: Copied) -> None:
    with own.post(supervisor=True) as post:
        interviewing = play(post, stop_after="age_years")
        identity = interviewing.interview.id
        interviewing.pause("other_duty")
        third = People(post.vault).add(NewPerson("M. Ba", Role.OFFICER, "a third one's words"))
    with own.post() as post:
        assert not may_hand_over(post.person, post.notebook.get(identity))
        with pytest.raises(PostDeskError) as caught:
            hand_over(post, identity, third.id, HandoverReason.OTHER_DUTY)
        assert caught.value.code is Code.NOT_PERMITTED
        assert post.notebook.get(identity).waits_for is None
        mine = play(post, stop_after="age_years")
        mine.pause("other_duty")
    with own.post(supervisor=True) as post:
        # a supervisor gives on what an officer leaves behind
        given_on = hand_over(post, mine.interview.id, third.id, HandoverReason.OTHER_DUTY)
        assert given_on.waits_for is not None
        assert given_on.waits_for.taker == "M. Ba"


def test_a_supervisor_without_the_key_to_a_part_does_not_accept_it(own: Copied) -> None:
    """A part sealed to its author and the taker alone: to take it over would lose it."""
    with own.post(supervisor=True) as post:
        third = People(post.vault).add(NewPerson("M. Ba", Role.OFFICER, "a third one's words"))
    with own.post() as post:
        interviewing = play(post, stop_after="age_years")
        identity = interviewing.interview.id
        Sealed(post.vault).put(
            identity, "narrative", b"what she said", (post.person.public, third.public)
        )
        interviewing.pause("other_duty")
        hand_over(post, identity, third.id, HandoverReason.OTHER_DUTY)
    with own.post(supervisor=True) as post:
        with pytest.raises(PostDeskError) as caught:
            accept(post, identity)
        assert caught.value.code is Code.SEALED_PART
        assert post.notebook.get(identity).waits_for is not None
