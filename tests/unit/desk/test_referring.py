"""Referring: consent first, danger with a reason, hidden words, and only the template leaves."""

from dataclasses import replace

import pytest
from desk_offices import Copied

from postdesk.desk.outbox import outbox
from postdesk.desk.post import Post
from postdesk.desk.referring import Prepared, prepare, record_call, refer, say_consent
from postdesk.desk.reviewing import Verdict, decide, review
from postdesk.desk.telling import ToldAnswers
from postdesk.errors import Code, PostDeskError
from postdesk.model.answers import AnswerState
from postdesk.model.ids import InterviewId, RecipientId
from postdesk.model.interviews import ConsentState
from postdesk.model.referrals import Channel, OverrideReason, ReferralState
from postdesk.packet.codec import open_packet
from postdesk.packet.sheets import HIDDEN
from postdesk.store.office import OfficeKeeper

FOCAL, SECURITY = RecipientId("inlctptm"), RecipientId("security_contact")


def prepared(
    post: Post, interview: InterviewId, override: OverrideReason | None = None
) -> Prepared:
    """The focal point's share in French."""
    return prepare(post, review(post, interview), FOCAL, "fr", override=override)


def test_nothing_leaves_without_consent(own: Copied) -> None:
    with own.post() as post:
        with pytest.raises(PostDeskError) as caught:
            refer(post, prepared(post, own.offices.interview), (Channel.PACKET,))
        assert caught.value.code is Code.NO_CONSENT
        say_consent(post, own.offices.interview, FOCAL, ConsentState.AGREED)
        say_consent(post, own.offices.interview, FOCAL, ConsentState.WITHDRAWN)
        with pytest.raises(PostDeskError):
            refer(post, prepared(post, own.offices.interview), (Channel.PHONE,))
        assert outbox(post.vault) == ()


def test_danger_leaves_without_consent_with_its_reason(own: Copied) -> None:
    with own.post() as post:
        share = prepared(post, own.offices.interview, override=OverrideReason.LIFE_IN_DANGER)
        referral = refer(post, share, (Channel.PACKET,))
        assert referral.override is OverrideReason.LIFE_IN_DANGER
        assert referral.state is ReferralState.SEALED
        assert referral.countersigned_by is None
        assert not referral.share.countersigned


def test_security_waits_for_another_supervisor_even_in_danger(own: Copied) -> None:
    interview = own.offices.interview
    danger = OverrideReason.LIFE_IN_DANGER
    with own.post() as post:
        early = prepare(post, review(post, interview), SECURITY, "fr", override=danger)
        with pytest.raises(PostDeskError) as caught:
            refer(post, early, (Channel.PACKET,))
        assert caught.value.code is Code.NOT_COUNTERSIGNED
    with own.post(supervisor=True) as post:
        decide(post, review(post, interview), Verdict.AGREE)
    with own.post() as post:
        signed = prepare(post, review(post, interview), SECURITY, "fr", override=danger)
        referral = refer(post, signed, (Channel.PACKET,))
        assert referral.countersigned_by == own.offices.supervisor


def test_withheld_answers_and_hidden_words_are_not_in_the_packet(own: Copied) -> None:
    interview = own.offices.interview
    with own.post() as post:
        say_consent(post, interview, FOCAL, ConsentState.AGREED)
        reviewed = review(post, interview)
        hidden = ("wolof",)
        share = prepare(post, reviewed, FOCAL, "fr", hidden_words=hidden, strong_word="fort")
        assert HIDDEN in " ".join(line.text for line in share.share.lines)
        referral = refer(post, share, (Channel.PACKET,))
        (entry,) = outbox(post.vault)
        data = post.ledger.data(entry.packet.manifest.packet)
        everything = ToldAnswers(post.flow(post.notebook.get(interview)), frozenset())
        answers = everything.everything("fr")
        assert referral.share.flags
    with own.region() as region:
        secrets = OfficeKeeper(region).opening_secrets()
        opened = open_packet(data, secrets).parts["case.json"].decode("utf-8")
    assert "AL-CD-01 fort" in opened
    assert "olof" not in opened
    seen = " ".join(line.text for line in share.share.lines)
    withheld = [
        answer.text
        for answer in answers
        if answer.state is AnswerState.ANSWERED and len(answer.text) > 12
    ]
    stays = [text for text in withheld if text not in seen]
    assert len(stays) > 10
    assert [text for text in stays if text in opened] == []


def test_without_a_key_phone_and_slip_are_left(own: Copied) -> None:
    with own.post() as post:
        say_consent(post, own.offices.interview, FOCAL, ConsentState.AGREED)
        share = prepared(post, own.offices.interview)
        assert share.channels == (Channel.PHONE, Channel.PACKET, Channel.SLIP)
        keyless = replace(share, keys=None)
        assert keyless.channels == (Channel.PHONE, Channel.SLIP)
        with pytest.raises(PostDeskError) as caught:
            refer(post, keyless, (Channel.PACKET,))
        assert caught.value.code is Code.RECIPIENT_WITHOUT_KEY
        referral = refer(post, keyless, keyless.channels)
        assert referral.packet is None


def test_a_call_is_written_down_with_its_time(own: Copied) -> None:
    with own.post() as post:
        say_consent(post, own.offices.interview, FOCAL, ConsentState.AGREED)
        referral = refer(post, prepared(post, own.offices.interview), (Channel.PHONE,))
        record_call(post, referral, spoke_with="Mme Ba", answer="vient ce soir", reference="T-77")
        call = post.referrals.get(referral.id).call
        assert call is not None
        assert (call.spoke_with, call.reference) == ("Mme Ba", "T-77")
        assert call.at > referral.made_at


def test_the_calculated_age_group_leaves_in_words(own: Copied) -> None:
    with own.post() as post:
        lines = {line.key: line.text for line in prepared(post, own.offices.interview).share.lines}
    assert "18 ans ou plus" in lines["sex_age"]
