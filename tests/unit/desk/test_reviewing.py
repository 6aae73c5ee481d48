"""Deciding beside an assessment: officer, supervisor, reasons, never one's own countersign."""

import pytest
from desk_offices import Copied, play
from offices import Ids, at_desk

from postdesk.desk.reviewing import decide, recommended, review, signers, signs
from postdesk.desk.shift import shift_work
from postdesk.errors import Code, PostDeskError
from postdesk.model.decisions import DecisionRole, DifferReason, Verdict
from postdesk.store.people import People
from postdesk.store.vault import open_with_recovery


def test_officer_decides_then_a_supervisor_countersigns(own: Copied) -> None:
    with own.post() as post:
        reviewed = review(post, own.offices.interview)
        assert reviewed.reproduced
        assert "inlctptm" in recommended(reviewed)
        decision = decide(post, reviewed, Verdict.AGREE, refer_to=recommended(reviewed))
        assert decision.role is DecisionRole.OFFICER
        assert not review(post, own.offices.interview).countersigned
        assert signers(post, reviewed.interview) == ("K. Sy",)
        assert [one.id for one in shift_work(post).to_countersign] == [own.offices.interview]
    with own.post(supervisor=True) as post:
        reviewed = review(post, own.offices.interview)
        assert signs(post, reviewed.interview)
        assert decide(post, reviewed, Verdict.AGREE).role is DecisionRole.SUPERVISOR
        assert review(post, own.offices.interview).signed_by == own.offices.supervisor
        assert shift_work(post).to_countersign == ()


def test_differing_needs_a_reason_and_is_no_signature(own: Copied) -> None:
    with own.post(supervisor=True) as post:
        reviewed = review(post, own.offices.interview)
        with pytest.raises(PostDeskError) as caught:
            decide(post, reviewed, Verdict.DIFFER)
        assert caught.value.code is Code.WRONG_USE
        decide(post, reviewed, Verdict.DIFFER, reason=DifferReason.MISUNDERSTOOD)
        again = review(post, own.offices.interview)
        assert again.decision_of(DecisionRole.SUPERVISOR) is not None
        assert not again.countersigned
        assert again.assessment == reviewed.assessment


def test_nobody_countersigns_their_own_interview(own: Copied) -> None:
    with own.post(supervisor=True) as post:
        interviewing = play(post, stop_after="consent_storing")
        interviewing.close()
        reviewed = review(post, interviewing.interview.id)
        assert not signs(post, reviewed.interview)
        assert signers(post, reviewed.interview) == ()
        assert decide(post, reviewed, Verdict.AGREE).role is DecisionRole.OFFICER


def test_whoever_holds_the_recovery_sheet_signs_nothing(own: Copied) -> None:
    """An officer who has the sheet would otherwise countersign their own work under no name."""
    with own.post(supervisor=True) as post:
        code = People(post.vault).new_recovery_sheet()
    vault = open_with_recovery(own.home / "post", code, own.clock, Ids(10**8))
    with at_desk(vault, own.clock) as post:
        reviewed = review(post, own.offices.interview)
        with pytest.raises(PostDeskError) as caught:
            decide(post, reviewed, Verdict.AGREE)
        assert caught.value.code is Code.NOT_PERMITTED
        assert post.decisions.of(own.offices.interview) == ()
    vault.close()
