"""One case from the first question to the count, without a screen."""

import json
from pathlib import Path

from offices import (
    OFFICER_WORDS,
    SUPERVISOR_WORDS,
    TickingClock,
    at_desk,
    carry,
    introduce,
    make_post,
    make_region,
)

from postdesk.desk.interviewing import Beginning, begin
from postdesk.desk.post import Post
from postdesk.desk.receiving import read_arrivals as read_at_post
from postdesk.desk.referring import prepare, refer, say_consent
from postdesk.desk.reviewing import decide, recommended, review
from postdesk.model.answers import AnswerState
from postdesk.model.decisions import Verdict
from postdesk.model.ids import GuideId, InterviewId
from postdesk.model.interviews import ConsentState
from postdesk.model.referrals import Channel, Referral, ReferralState
from postdesk.packet.arrivals import ArrivalState
from postdesk.regional.importing import read_arrivals as read_at_region
from postdesk.regional.receipts import accept, seal_receipts
from postdesk.resources import starter_kit
from postdesk.store.cases import Cases
from postdesk.store.referrals import Referrals
from postdesk.store.vault import open_vault


def interviewed(post: Post, scenario: str) -> InterviewId:
    """Play a classroom scenario's answers through the desk, question by question."""
    told = json.loads((starter_kit() / "scenarios" / f"{scenario}.json").read_text("utf-8"))
    said = {one["question"]: one for one in told["answers"]}
    beginning = Beginning(
        guide=GuideId(told["guide"]), officer_language="fr", interviewee_language="fr"
    )
    interviewing = begin(post, beginning)
    step = interviewing.current()
    while step.shown is not None:
        shown = step.shown
        answer = said.get(shown.name)
        if not shown.states or answer is None:
            step = interviewing.skip()
        elif "state" in answer:
            step = interviewing.state(shown.ref, AnswerState(answer["state"]))
        else:
            value = answer["value"]
            step = interviewing.answer(
                shown.ref, " ".join(value) if isinstance(value, list) else str(value)
            )
    interviewing.close()
    return interviewing.interview.id


def referred(post: Post, interview: InterviewId) -> Referral:
    """The first recommended referral, sealed with the person's consent."""
    reviewed = review(post, interview)
    decide(post, reviewed, Verdict.AGREE, refer_to=recommended(reviewed))
    recipient = recommended(reviewed)[0]
    say_consent(post, interview, recipient, ConsentState.AGREED)
    prepared = prepare(post, review(post, interview), recipient, "fr")
    return refer(post, prepared, (Channel.PACKET,))


def test_a_case_travels_from_the_question_to_the_count_and_back(tmp_path: Path) -> None:
    clock = TickingClock()
    region = make_region(tmp_path / "region", clock)
    post = make_post(tmp_path / "post", clock)
    stick = tmp_path / "stick"
    stick.mkdir()
    introduce(post.vault, region.vault, stick)
    post.vault.close()

    vault = open_vault(tmp_path / "post", post.officer.id, OFFICER_WORDS, clock, post.vault.new_id)
    with at_desk(vault, clock) as desk:
        interview = interviewed(desk, "aminata")
        assert review(desk, interview).assessment.recommended_referrals[0].reason_code == (
            "trafficking"
        )
        referral = referred(desk, interview)
    carry(vault, stick)
    assert Referrals(vault).get(referral.id).state is ReferralState.WRITTEN

    report = read_at_region(region.vault, stick)
    assert report.count(ArrivalState.NEW) == 1
    (case,) = Cases(region.vault).found()
    assert case.share.code == referral.code
    assert "AL-" in " ".join(flag.indicator for flag in case.share.flags)
    again = read_at_region(region.vault, stick)
    assert again.count(ArrivalState.ALREADY_HERE) == 1

    accept(region.vault, case)
    seal_receipts(region.vault)
    carry(region.vault, stick)
    assert read_at_post(vault, stick).count(ArrivalState.NEW) == 1
    assert Referrals(vault).get(referral.id).state is ReferralState.ACCEPTED
    vault.close()
    region.vault.close()


def test_the_supervisors_words_open_the_same_vault(tmp_path: Path) -> None:
    clock = TickingClock()
    post = make_post(tmp_path / "post", clock)
    supervisor = post.vault.person
    post.vault.close()
    vault = open_vault(tmp_path / "post", supervisor.id, SUPERVISOR_WORDS, clock, post.vault.new_id)
    assert vault.person == supervisor
    vault.close()
