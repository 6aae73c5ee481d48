"""Assessments, decisions and referrals: beside the interview, sealed with it."""

from collections.abc import Callable

import pytest
from store_helpers import OFFICER_WORDS, HandClock, Post, a_referral, answered

from postdesk.crypto.sealing import new_opening_key
from postdesk.errors import Code, PostDeskError
from postdesk.model.assessments import Assessment
from postdesk.model.decisions import Decision, DecisionRole, Verdict
from postdesk.model.ids import InterviewId, PacketId, ReferralId
from postdesk.model.interviews import Interview
from postdesk.model.referrals import ReferralState
from postdesk.store.assessments import Assessments
from postdesk.store.audit import Audit
from postdesk.store.contents import altered_interviews
from postdesk.store.decisions import Decisions
from postdesk.store.interviews import Interviews
from postdesk.store.people import People
from postdesk.store.referrals import Referrals
from postdesk.store.sealed import Sealed
from postdesk.store.vault import KdfStrength, Vault

MARK = "MARKER-DECIDED"


@pytest.fixture
def begun(vault: Vault, interview: Interview) -> Interview:
    Interviews(vault).begin(interview)
    return interview


def refusal(act: Callable[[], object]) -> Code:
    with pytest.raises(PostDeskError) as caught:
        act()
    return caught.value.code


def an_assessment(digest: str, clock: HandClock) -> Assessment:
    return Assessment(at=clock(), pack_hash="p", engine_version="1", digest=digest)


def a_decision(interview: Interview, digest: str, vault: Vault) -> Decision:
    return Decision(
        interview=interview.id,
        assessment_digest=digest,
        role=DecisionRole.OFFICER,
        by=vault.person.id,
        at=vault.clock(),
        verdict=Verdict.AGREE,
        note=MARK,
    )


def test_an_assessment_is_replaced_unless_somebody_decided_on_it(
    vault: Vault, begun: Interview, clock: HandClock
) -> None:
    assessments = Assessments(vault)
    assert assessments.newest(begun.id) is None
    for digest in ("a", "b", "b"):
        assessments.put(begun.id, an_assessment(digest, clock))
    assert [kept.digest for kept in assessments.kept(begun.id)] == ["b"]
    Decisions(vault).add(a_decision(begun, "b", vault))
    assessments.put(begun.id, an_assessment("c", clock))
    assert [kept.digest for kept in assessments.kept(begun.id)] == ["b", "c"]
    assert assessments.find(begun.id, "b") == an_assessment("b", clock)
    assert assessments.find(begun.id, "a") is None


def test_decisions_add_up(vault: Vault, begun: Interview, clock: HandClock) -> None:
    decisions = Decisions(vault)
    first = a_decision(begun, "a", vault)
    clock.forward(minutes=1)
    second = first.model_copy(update={"verdict": Verdict.DIFFER, "at": clock()})
    for decision in (first, second):
        decisions.add(decision)
    assert decisions.of(begun.id) == (first, second)
    assert decisions.newest(begun.id, DecisionRole.OFFICER) == second
    assert decisions.newest(begun.id, DecisionRole.SUPERVISOR) is None


def test_referrals_by_state_packet_and_interview(vault: Vault, begun: Interview) -> None:
    referrals = Referrals(vault)
    referral = a_referral(begun, "r1", vault)
    referrals.add(referral)
    assert refusal(lambda: referrals.add(referral)) is Code.WRONG_USE
    sealed = referral.model_copy(update={"state": ReferralState.SEALED, "packet": PacketId("p1")})
    assert refusal(lambda: referrals.get(ReferralId("none"))) is Code.WRONG_USE
    referrals.update(sealed)
    unknown = sealed.model_copy(update={"id": "none"})
    assert refusal(lambda: referrals.update(unknown)) is Code.WRONG_USE
    assert referrals.get(referral.id) == sealed
    assert referrals.of(begun.id) == referrals.in_packet(PacketId("p1")) == (sealed,)
    assert referrals.listed(ReferralState.PREPARED) == ()
    assert referrals.listed() == referrals.listed(ReferralState.SEALED) == (sealed,)


def test_nothing_hangs_on_an_interview_that_is_not_there(vault: Vault, clock: HandClock) -> None:
    with pytest.raises(Exception, match="FOREIGN KEY"):
        Assessments(vault).put(InterviewId("none"), an_assessment("a", clock))


def test_an_official_is_involved_so_only_those_named_read_anything(
    post: Post, interview: Interview
) -> None:
    """The officer wrote it and opens it; the supervisor sees that there is one, and no more."""
    officer_vault = post.open_officer()
    oversight = new_opening_key()
    fill(officer_vault, interview)
    Sealed(officer_vault).seal_interview(interview.id, [post.officer.public, oversight.public])
    later = answered("after", MARK)
    Interviews(officer_vault).save(interview, [later])
    assert altered_interviews(officer_vault) == ()
    assert later in Interviews(officer_vault).sheet(interview.id).answers
    assert len(Interviews(officer_vault).history(interview.id)) == 3
    assert Decisions(officer_vault).of(interview.id)[0].note == MARK
    assert Sealed(officer_vault).is_sealed(interview.id)

    others = post.vault
    assert Interviews(others).listed() == ()
    assert refusal(lambda: Interviews(others).get(interview.id)) is Code.SEALED_PART
    assert Interviews(others).sheet(interview.id).answers == ()
    assert Interviews(others).history(interview.id) == ()
    assert refusal(lambda: Decisions(others).of(interview.id)) is Code.SEALED_PART
    assert refusal(lambda: Assessments(others).newest(interview.id)) is Code.SEALED_PART
    assert Referrals(others).of(interview.id) == Referrals(others).listed() == ()
    assert refusal(lambda: Referrals(others).get(ReferralId("r1"))) is Code.SEALED_PART
    tables = ("interviews", "answers", "answer_history", "assessments", "decisions", "referrals")
    for table in tables:
        kinds = {type(row[0]) for row in others.rows(f"SELECT body FROM {table}")}  # noqa: S608
        assert kinds == {bytes}, table
    officer_vault.close()


def fill(vault: Vault, interview: Interview) -> None:
    Interviews(vault).begin(interview)
    Interviews(vault).save(interview, [answered("a", MARK), answered("b", MARK)])
    assessment = Assessment(at=vault.clock(), pack_hash="p", engine_version="1", digest="d")
    Assessments(vault).put(interview.id, assessment)
    Decisions(vault).add(a_decision(interview, "d", vault))
    Referrals(vault).add(a_referral(interview, "r1", vault))


def test_only_what_exists_is_sealed(vault: Vault, begun: Interview) -> None:
    sealed = Sealed(vault)
    none = InterviewId("none")
    assert refusal(lambda: sealed.seal_interview(none, [vault.person.public])) is Code.WRONG_USE
    assert refusal(lambda: sealed.seal_interview(begun.id, [])) is Code.KEY_INVALID
    assert not sealed.is_sealed(begun.id)
    assert Interviews(vault).get(begun.id) == begun


def test_a_reissued_officer_reads_again_what_the_supervisor_can_open(
    post: Post, interview: Interview, make_interview: Callable[[str], Interview]
) -> None:
    both, alone = [post.officer.public, post.supervisor.public], [post.officer.public]
    officer_vault = post.open_officer()
    theirs = Interviews(officer_vault)
    theirs.begin(interview)
    health, secret = answered("health", "1"), answered("secret", MARK)
    theirs.save(interview, [health, secret], sealed_to={health.ref: both, secret.ref: alone})
    theirs.save(interview, [health.model_copy(update={"value": "2"})])
    Sealed(officer_vault).put(interview.id, "narrative", b"said", both)
    whole = make_interview("R07-0002")
    fill(officer_vault, whole)
    Sealed(officer_vault).seal_interview(whole.id, both)
    officer_vault.close()

    again = People(post.vault).reissue(post.officer.id, OFFICER_WORDS, KdfStrength.TEST)
    assert altered_interviews(post.vault) == ()
    note = Audit(post.vault).entries(record=again.id)[-1]
    assert note.what == "reissued 3 closed 1"
    new_vault = post.open(again, OFFICER_WORDS)
    interviews = Interviews(new_vault)
    assert [answer.value for answer in interviews.sheet(interview.id).answers] == ["2"]
    assert [entry.answer.value for entry in interviews.history(interview.id)] == ["1", "2"]
    assert interviews.closed_to_us(interview.id) == (secret.ref,)
    assert Sealed(new_vault).get(interview.id, "narrative") == b"said"
    assert interviews.get(whole.id) == whole
    assert Decisions(new_vault).of(whole.id)[0].note == MARK
    new_vault.close()
