"""What was looked at a while ago is neither signed, decided nor passed on as if it still stood."""

from dataclasses import replace

import pytest
from desk_offices import Copied

from postdesk.desk.carrying import say_carry
from postdesk.desk.consents import withdrawn_everywhere
from postdesk.desk.correcting import reopen
from postdesk.desk.interviewing import resume
from postdesk.desk.outbox import outbox
from postdesk.desk.post import Post
from postdesk.desk.referring import Prepared, prepare, record_call, refer, say_consent
from postdesk.desk.reviewing import Verdict, decide, review
from postdesk.errors import Code, PostDeskError
from postdesk.model.decisions import DifferReason
from postdesk.model.ids import InterviewId, RecipientId
from postdesk.model.interviews import (
    ConsentPurpose,
    ConsentState,
    CorrectionReason,
    InterviewStatus,
)
from postdesk.model.referrals import Channel, ReferralState

FOCAL = RecipientId("inlctptm")


def agreed(post: Post, interview: InterviewId) -> Prepared:
    """The focal point's share, which the person agreed to and somebody looks at."""
    say_consent(post, interview, FOCAL, ConsentState.AGREED)
    return prepare(post, review(post, interview), FOCAL, "fr")


def refused(post: Post, shown: Prepared, channel: Channel, code: Code) -> None:
    with pytest.raises(PostDeskError) as caught:
        refer(post, shown, (channel,))
    assert caught.value.code is code
    assert outbox(post.vault) == ()
    assert post.referrals.of(shown.interview) == ()


@pytest.mark.parametrize("channel", list(Channel))
def test_nothing_leaves_once_the_person_has_taken_it_back(own: Copied, channel: Channel) -> None:
    with own.post() as post:
        shown = agreed(post, own.offices.interview)
        say_consent(post, own.offices.interview, FOCAL, ConsentState.WITHDRAWN)
        refused(post, shown, channel, Code.NO_CONSENT)


def test_nothing_leaves_once_all_was_taken_back(own: Copied) -> None:
    with own.post() as post:
        shown = agreed(post, own.offices.interview)
        post.notebook.save(withdrawn_everywhere(post.notebook.get(shown.interview), post.clock()))
        refused(post, shown, Channel.PACKET, Code.NO_CONSENT)


def test_nothing_leaves_as_it_was_before_a_correction(own: Copied) -> None:
    with own.post() as post:
        shown = agreed(post, own.offices.interview)
        reopen(post, shown.interview, CorrectionReason.QUESTION_MISSING)
        refused(post, shown, Channel.PACKET, Code.PART_CHANGED)


def test_nothing_is_sealed_to_a_key_that_a_kit_took_away(own: Copied) -> None:
    with own.post() as post:
        shown = agreed(post, own.offices.interview)
        assert shown.keys is not None
        before = replace(shown, keys=shown.keys.model_copy(update={"opening": "age1another"}))
        refused(post, before, Channel.PACKET, Code.PART_CHANGED)


def test_nothing_leaves_as_signed_once_who_signed_differs(own: Copied) -> None:
    interview = own.offices.interview
    with own.post(supervisor=True) as post:
        decide(post, review(post, interview), Verdict.AGREE)
        shown = agreed(post, interview)
    with own.post(supervisor=True) as post:
        assert shown.signed_by == post.person.id
        reason = next(iter(DifferReason))
        decide(post, review(post, interview), Verdict.DIFFER, reason=reason)
    with own.post() as post:
        refused(post, shown, Channel.PHONE, Code.PART_CHANGED)


def test_a_call_written_down_later_undoes_no_withdrawal(own: Copied) -> None:
    with own.post() as post:
        passed_on = refer(post, agreed(post, own.offices.interview), (Channel.PHONE,))
        say_consent(post, own.offices.interview, FOCAL, ConsentState.WITHDRAWN)
        record_call(post, passed_on, spoke_with="Mme Ba", answer="", reference="")
        (kept,) = post.referrals.of(own.offices.interview)
        assert kept.state is ReferralState.WITHDRAWN
        assert kept.call is not None


def test_a_decision_undoes_nothing_that_came_meanwhile(own: Copied) -> None:
    """It is made beside the interview as it is now, not as it was when somebody looked."""
    interview = own.offices.interview
    with own.post() as post:
        say_consent(post, interview, FOCAL, ConsentState.AGREED)
        reviewed = review(post, interview)
        say_consent(post, interview, FOCAL, ConsentState.WITHDRAWN)
        decide(post, reviewed, Verdict.AGREE)
        now = post.notebook.get(interview)
        assert now.consent(ConsentPurpose.REFERRAL, FOCAL) is ConsentState.WITHDRAWN
        assert now.status is InterviewStatus.DECIDED


def test_nobody_decides_on_what_was_opened_for_correction_meanwhile(own: Copied) -> None:
    interview = own.offices.interview
    with own.post() as post:
        reviewed = review(post, interview)
        reopen(post, interview, CorrectionReason.QUESTION_MISSING)
        with pytest.raises(PostDeskError) as caught:
            decide(post, reviewed, Verdict.AGREE)
        assert caught.value.code is Code.PART_CHANGED
        now = post.notebook.get(interview)
        assert (now.status, len(now.corrections)) == (InterviewStatus.OPEN, 1)
        resume(post, interview).close()
        with pytest.raises(PostDeskError) as caught:
            decide(post, reviewed, Verdict.AGREE)
        assert caught.value.code is Code.PART_CHANGED
        assert len(post.notebook.get(interview).corrections) == 1


def test_a_supervisor_signs_no_answers_but_those_they_saw(own: Copied) -> None:
    """Who changed an answer meanwhile had a part in it, whatever the review of before says."""
    interview = own.offices.interview
    with own.post(supervisor=True) as post:
        reviewed = review(post, interview)
        reopen(post, interview, CorrectionReason.QUESTION_MISSING)
        going = resume(post, interview)
        place = next(ref for ref in going.flow.asked() if ref.endswith("/how_came"))
        going.answer(place, "by night")
        going.close()
        with pytest.raises(PostDeskError) as caught:
            decide(post, reviewed, Verdict.AGREE)
        assert caught.value.code is Code.PART_CHANGED


def test_an_interview_left_open_brings_no_agreement_back(own: Copied) -> None:
    """It lies behind another page, where the person takes everything back by the code."""
    with own.post() as post:
        reopen(post, own.offices.interview, CorrectionReason.QUESTION_MISSING)
        going = resume(post, own.offices.interview)
        assert going.is_ours
        going.go(going.flow.asked()[3])
        assert going.is_ours
        post.notebook.save(withdrawn_everywhere(going.interview, post.clock()))
        assert not going.is_ours


def test_an_interview_left_open_forgets_no_word_about_papers(own: Copied) -> None:
    with own.post() as post:
        reopen(post, own.offices.interview, CorrectionReason.QUESTION_MISSING)
        going = resume(post, own.offices.interview)
        going.say_carry(safe=True)
        assert going.is_ours
        say_carry(post, going.interview, safe=False)
        assert not going.is_ours
