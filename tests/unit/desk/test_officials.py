"""An official may be part of it: from then on the case is its author's alone at the post."""

import pytest
from desk_offices import Copied, play

from postdesk.desk.consents import gates
from postdesk.desk.interviewing import resume
from postdesk.desk.referring import prepare, refer, say_consent
from postdesk.desk.retention import kept_items
from postdesk.desk.reviewing import Verdict, decide, review
from postdesk.desk.shift import shift_work
from postdesk.errors import Code, PostDeskError
from postdesk.model.ids import GuideId, RecipientId
from postdesk.model.interviews import ConsentPurpose, ConsentState, InterviewStatus
from postdesk.model.referrals import Channel
from postdesk.store.sealed import Sealed
from postdesk.store.trail import Asked, page_of, verify

OVERSIGHT = RecipientId("oversight")
SAID = {"hard_ok": "yes", "hard_topics": "official", "official_involved": "money harmed"}


def test_a_closed_case_about_an_official_is_its_authors_alone(own: Copied) -> None:
    with own.post() as post:
        interviewing = play(post, **SAID)
        interviewing.close()
        identity = interviewing.interview.id
        assert Sealed(post.vault).is_sealed(identity)
        reviewed = review(post, identity)
        assert reviewed.reproduced
        assert reviewed.sealed
        decide(post, reviewed, Verdict.AGREE, refer_to=(OVERSIGHT,))
        say_consent(post, identity, OVERSIGHT, ConsentState.AGREED)
        prepared = prepare(post, review(post, identity), OVERSIGHT, "fr")
        refer(post, prepared, (Channel.PHONE,))
        assert identity in {one.id for one in post.notebook.kept.listed()}
    with own.post(supervisor=True) as post:
        assert identity not in {one.id for one in post.notebook.kept.listed()}
        assert identity not in {one.id for one in shift_work(post).to_countersign}
        with pytest.raises(PostDeskError) as refused:
            post.notebook.get(identity)
        assert refused.value.code is Code.SEALED_PART
        assert post.notebook.sheet(identity).answers == ()


def test_a_paused_one_is_sealed_too_and_goes_on(own: Copied) -> None:
    with own.post() as post:
        interviewing = play(post, stop_after="official_involved", **SAID)
        identity = interviewing.interview.id
        assert interviewing.kept
        interviewing.pause("person_tired")
        assert Sealed(post.vault).is_sealed(identity)
    with own.post(supervisor=True) as post:
        assert identity not in {one.id for one in post.notebook.drafts()}
    with own.post() as post:
        assert identity in {one.id for one in post.notebook.drafts()}
        again = resume(post, identity)
        before = len(again.flow.sheet().answers)
        again.close()
        assert post.notebook.get(identity).status is InterviewStatus.CLOSED
        assert len(post.notebook.sheet(identity).answers) == before


@pytest.mark.parametrize("stored", ["yes", "no"])
def test_the_answer_itself_seals_it_wherever_it_lies(own: Copied, stored: str) -> None:
    """The power goes before anybody pauses or closes it: the next officer sees nothing."""
    with own.post() as post:
        (gate,) = gates(post.guide(GuideId("first_line")), ConsentPurpose.STORING)
        agreed = {gate.name: stored}
        interviewing = play(post, stop_after="official_involved", **SAID, **agreed)
        identity = interviewing.interview.id
        assert post.notebook.is_pending(identity) is (stored == "no")
        answers = len(post.notebook.sheet(identity).answers)
    with own.post(supervisor=True) as post:
        assert identity not in {one.id for one in post.notebook.drafts()}
        assert identity not in {one.record for one in kept_items(post)}
        assert post.notebook.sheet(identity).answers == ()
        assert post.notebook.history(identity) == ()
    with own.post() as post:
        again = resume(post, identity)
        assert len(again.flow.sheet().answers) == answers
        place = next(ref for ref in again.flow.asked() if ref.endswith(f"/{gate.name}"))
        again.answer(place, "yes")
        again.close()
        assert Sealed(post.vault).is_sealed(identity)
        assert len(post.notebook.history(identity)) >= answers


def test_the_trail_tells_a_supervisor_nothing_of_it(own: Copied) -> None:
    """Who sealed a case, and when, is what the official would look for."""
    everything = {"before": 1 << 62, "limit": 10_000}
    with own.post() as post:
        interviewing = play(post, **SAID)
        interviewing.close()
        identity = interviewing.interview.id
        Sealed(post.vault).put(identity, "narrative", b"x", [post.person.public])
        Sealed(post.vault).get(identity, "narrative")
        there = post.audit.newest(**everything)
        assert {"sealed whole", "sealed"} <= {one.what for one in there if identity in one.record}
    with own.post(supervisor=True) as post:
        shown = page_of(post.vault, Asked(), post.zone, **everything)
        assert not [one for one in shown if identity in f"{one.record} {one.what}"]
        assert [one for one in shown if one.record == own.offices.interview]
        assert verify(post.vault).bad is None


def test_other_cases_stay_open_to_the_supervisor(own: Copied) -> None:
    with own.post(supervisor=True) as post:
        assert not Sealed(post.vault).is_sealed(own.offices.interview)
        assert review(post, own.offices.interview).interview.id == own.offices.interview
