"""What is sealed of an interview is read by its author and the supervisors, by key."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager

import pytest
from desk_offices import OFFICER_WORDS, SUPERVISOR_WORDS, Copied, Ids, at_desk, play, said_in

from postdesk.desk.correcting import reopen
from postdesk.desk.handing_over import accept, hand_over
from postdesk.desk.interviewing import resume
from postdesk.desk.opening_sealed import keyholders, open_sealed
from postdesk.desk.own_copy import own_copy
from postdesk.desk.post import Post
from postdesk.desk.referring import prepare, refer, say_consent
from postdesk.desk.reviewing import closed_kinds, facts_for_weighing, review, signs
from postdesk.desk.telling import as_stored
from postdesk.errors import Code, PostDeskError
from postdesk.forms.definition import SealedAs
from postdesk.model.ids import InterviewId, RecipientId
from postdesk.model.interviews import (
    ConsentState,
    CorrectionReason,
    GlassReason,
    HandoverReason,
)
from postdesk.model.people import Person, Role
from postdesk.model.referrals import Channel, ReferralState
from postdesk.store.audit import AuditKind
from postdesk.store.contents import altered_interviews
from postdesk.store.identities import NewPerson
from postdesk.store.people import People
from postdesk.store.vault import Vault, open_vault, open_with_recovery

THIRD_WORDS = "a third one's own words"
STORY = ("how_came", "offer_open", "fear_words", "wish_words")
HEALTH = RecipientId("health")


def joined(own: Copied) -> Person:
    """A third officer, whom the supervisor lets in now."""
    with own.post(supervisor=True) as post:
        return People(post.vault).add(NewPerson("M. Ba", Role.OFFICER, THIRD_WORDS))


@contextmanager
def third(own: Copied, person: Person, words: str = THIRD_WORDS) -> Iterator[Post]:
    vault = open_vault(own.home / "post", person.id, words, own.clock, Ids(3 * 10**8))
    with at_desk(vault, own.clock) as desk:
        yield desk
    vault.close()


def refusal(act: Callable[[], object]) -> Code:
    with pytest.raises(PostDeskError) as caught:
        act()
    return caught.value.code


def answered(post: Post, identity: InterviewId) -> set[str]:
    return {one.question for one in post.notebook.sheet(identity).answers if one.value}


def everything_in(vault: Vault) -> str:
    """All that lies in the tables, as somebody with the database's key reads it."""
    tables = [row[0] for row in vault.rows("SELECT name FROM sqlite_schema WHERE type = 'table'")]
    skipped = {"kits", "directories"}  # the guides' and scenarios' own texts
    rows = [
        row
        for table in tables
        if table not in skipped and "search" not in table
        for row in vault.rows(f"SELECT * FROM {table}")  # noqa: S608 - names of our own schema
    ]
    return "\n".join(
        cell.decode("utf-8", "ignore") if isinstance(cell, bytes) else str(cell)
        for row in rows
        for cell in row
    )


def half(own: Copied, stop_after: str = "care_needs") -> InterviewId:
    with own.post() as post:
        interviewing = play(post, stop_after=stop_after)
        interviewing.pause("other_duty")
    return interviewing.interview.id


def test_story_and_health_lie_sealed_and_a_colleague_reads_neither(own: Copied) -> None:
    person, identity, said = joined(own), own.offices.interview, said_in("aminata")
    with third(own, person) as post:
        seen = answered(post, identity)
        assert not seen & {*STORY, "health_now", "care_needs", "life_thoughts"}
        assert {"age_years", "papers_holder", "contact_phone"} <= seen
        places = {ref.rpartition("/")[2] for ref in post.notebook.closed_to_us(identity)}
        assert {*STORY, "health_now", "care_needs", "life_thoughts", "sexual_context"} == places
        read = everything_in(post.vault)
        for question in STORY:
            assert str(said[question]["value"]) not in read
        assert "+222" in read.replace(" ", "")  # what is not sealed is found by this search
        kept = {entry.answer.question for entry in post.notebook.history(identity)}
        assert not kept & {*STORY, "health_now"}
        assert closed_kinds(post, post.notebook.get(identity)) == {
            SealedAs.NARRATIVE: 4,
            SealedAs.HEALTH: 3,
        }
    for supervisor in (False, True):
        with own.post(supervisor=supervisor) as post:
            assert {*STORY, "health_now"} <= answered(post, identity)
            assert post.notebook.closed_to_us(identity) == ()


def test_nobody_goes_on_without_reading_all_of_it(own: Copied) -> None:
    person, identity = joined(own), half(own)
    with third(own, person) as post:
        before = post.notebook.get(identity)
        assert refusal(lambda: resume(post, identity)) is Code.PARTS_SEALED
        why = CorrectionReason.WRITTEN_WRONGLY
        closed = own.offices.interview
        assert refusal(lambda: reopen(post, closed, why)) is Code.PARTS_SEALED
        assert post.notebook.get(identity) == before


def test_a_colleague_goes_on_where_nothing_is_sealed_yet(own: Copied) -> None:
    person, identity = joined(own), half(own, "age_years")
    with third(own, person) as post:
        assert resume(post, identity).is_ours


def test_the_signs_are_everybodys_and_the_answers_behind_them_are_not(own: Copied) -> None:
    person = joined(own)
    with own.post() as post:
        interviewing = play(post, life_thoughts="now")
        interviewing.close()
        identity = interviewing.interview.id
        whole = review(post, identity)
        assert whole.reproduced
        assert whole.closed == {}
        behind = [
            reason
            for flag in whole.assessment.flags
            for reason in flag.reasons
            if reason.question == "life_thoughts"
        ]
        assert behind
        assert all(reason.value for reason in behind)
    with third(own, person) as post:
        seen = review(post, identity)
        assert seen.assessment.withholding(()).digest == whole.assessment.digest
        assert [one.indicator for one in seen.assessment.flags] == [
            one.indicator for one in whole.assessment.flags
        ]
        reasons = [reason for flag in seen.assessment.flags for reason in flag.reasons]
        of_it = [one for one in reasons if one.question == "life_thoughts"]
        assert len(of_it) == len(behind)
        assert not any(one.value for one in of_it)
        assert any(one.value for one in reasons)
        assert seen.reproduced
        assert seen.closed[SealedAs.HEALTH] == 3
        assert facts_for_weighing(post, seen.interview, post.flow(seen.interview)) is None
        told = own_copy(post, seen.interview, "fr", as_stored)
        assert told.sealed == 7
    with own.post(supervisor=True) as post:
        assert review(post, identity).assessment == whole.assessment


def test_handing_over_gives_what_is_sealed_along(own: Copied) -> None:
    person, identity = joined(own), half(own)
    with own.post() as post:
        hand_over(post, identity, person.id, HandoverReason.END_OF_SHIFT)
    with third(own, person) as post:
        accept(post, identity)
        going_on = resume(post, identity)
        assert {"how_came", "health_now"} <= answered(post, identity)
        going_on.close()
        assert altered_interviews(post.vault) == ()
        assert post.audit.verify() is None
    with own.post() as post:
        assert post.notebook.closed_to_us(identity) == ()
        assert not signs(post, post.notebook.get(identity))


def test_what_is_closed_to_the_giver_is_not_handed_over(own: Copied) -> None:
    identity = half(own)
    with own.post(supervisor=True) as post:
        later = People(post.vault).add(NewPerson("N. Wane", Role.SUPERVISOR, THIRD_WORDS))
    with third(own, later) as post:
        to, why = own.offices.supervisor, HandoverReason.OTHER_DUTY
        assert refusal(lambda: hand_over(post, identity, to, why)) is Code.HANDOVER_SEALED
        assert post.notebook.get(identity).waits_for is None


@pytest.mark.parametrize("finished", [True, False])
def test_a_second_key_and_a_reason_open_it_for_good(own: Copied, *, finished: bool) -> None:
    person = joined(own)
    identity = own.offices.interview if finished else half(own)
    with third(own, person) as post:
        names = {one.name for one in keyholders(post, identity)}
        assert names == {"A. Mint Salem", "K. Sy"}
        by, why = own.offices.supervisor, GlassReason.CARE_NEEDED
        wrong = refusal(lambda: open_sealed(post, identity, by, "not their words", why))
        assert wrong is Code.WRONG_PASSPHRASE
        stranger = refusal(lambda: open_sealed(post, identity, person.id, THIRD_WORDS, why))
        assert stranger is Code.SEALED_PART
        assert post.notebook.closed_to_us(identity)
        open_sealed(post, identity, by, SUPERVISOR_WORDS, why)
        (entry,) = [
            one for one in post.audit.entries(record=identity) if one.kind is AuditKind.BREAK_GLASS
        ]
        assert (entry.who, entry.what) == (person.id, f"by {by}: care_needed")
        assert {"how_came", "health_now"} <= answered(post, identity)
        assert post.notebook.closed_to_us(identity) == ()
        assert refusal(lambda: open_sealed(post, identity, by, "", why)) is Code.WRONG_USE
        assert altered_interviews(post.vault) == ()
        assert post.audit.verify() is None
        if finished:
            assert review(post, identity).reproduced
    with third(own, person) as post:
        assert {"how_came", "health_now"} <= answered(post, identity)
    with own.post() as post:
        assert post.notebook.closed_to_us(identity) == ()


def test_before_storing_is_agreed_it_is_sealed_and_opened_the_same_way(own: Copied) -> None:
    person = joined(own)
    with own.post() as post:
        interviewing = play(post, stop_after="health_now", consent_storing="no")
        assert post.notebook.is_pending(interviewing.interview.id)
        interviewing.pause("other_duty")
        identity = interviewing.interview.id
    with third(own, person) as post:
        assert refusal(lambda: resume(post, identity)) is Code.PARTS_SEALED
        by, why = own.offices.officer, GlassReason.ASKER_AWAY
        open_sealed(post, identity, by, OFFICER_WORDS, why)
        resume(post, identity)
        assert AuditKind.BREAK_GLASS in {one.kind for one in post.audit.entries(record=identity)}


def test_a_case_about_an_official_is_opened_by_no_second_key(own: Copied) -> None:
    person = joined(own)
    with own.post() as post:
        interviewing = play(
            post, hard_ok="yes", hard_topics="official", official_involved="money harmed"
        )
        interviewing.close()
        identity = interviewing.interview.id
        assert keyholders(post, identity) == ()
    with third(own, person) as post:
        assert keyholders(post, identity) == ()
        by, why = own.offices.officer, GlassReason.LIFE_IN_DANGER
        refused = refusal(lambda: open_sealed(post, identity, by, OFFICER_WORDS, why))
        assert refused is Code.SEALED_PART
    with own.post(supervisor=True) as post:
        # the answers were sealed to the supervisors until that answer came, and so was the result
        assert post.notebook.sheet(identity).answers == ()
        assert refusal(lambda: post.assessments.newest(identity)) is Code.SEALED_PART


def test_a_referral_keeps_its_sealed_lines_to_those_entitled(own: Copied) -> None:
    person, identity = joined(own), own.offices.interview
    with own.post() as post:
        say_consent(post, identity, HEALTH, ConsentState.AGREED)
        prepared = prepare(post, review(post, identity), HEALTH, "fr")
        assert prepared.sealed_away == 0
        made = refer(post, prepared, (Channel.PHONE,))
        texts = [line.text for line in made.share.lines]
        assert all(texts)
    with third(own, person) as post:
        seen = post.referrals.get(made.id)
        assert [line.key for line in seen.share.lines] == [line.key for line in made.share.lines]
        hidden = [line.key for line in seen.share.lines if not line.text]
        assert hidden
        assert set(hidden) < {line.key for line in made.share.lines}
        post.referrals.update(seen.model_copy(update={"state": ReferralState.WITHDRAWN}))
        again = prepare(post, review(post, identity), HEALTH, "fr")
        assert again.sealed_away >= 1
        sealed = {line.text for line in made.share.lines if line.key in hidden}
        assert not {line.text for line in again.share.lines} & sealed
    with own.post() as post:
        now = post.referrals.get(made.id)
        assert now.state is ReferralState.WITHDRAWN
        assert [line.text for line in now.share.lines] == texts


def test_the_sheet_opens_it_and_a_new_passphrase_loses_nothing(own: Copied) -> None:
    identity = own.offices.interview
    with own.post(supervisor=True) as post:
        code = People(post.vault).new_recovery_sheet()
    vault = open_with_recovery(own.home / "post", code, own.clock, Ids(10**8))
    with at_desk(vault, own.clock) as post:
        assert "how_came" in answered(post, identity)
        officer = next(one for one in People(vault).listed() if one.id == own.offices.officer)
        renewed = People(vault).reissue(officer.id, "quite other words of theirs")
    vault.close()
    with third(own, renewed, "quite other words of theirs") as post:
        assert "how_came" in answered(post, identity)
        assert post.notebook.closed_to_us(identity) == ()


def test_nothing_new_is_sealed_to_somebody_who_left(own: Copied) -> None:
    person, identity = joined(own), half(own)
    with third(own, person) as post:
        by, why = own.offices.supervisor, GlassReason.ASKER_AWAY
        open_sealed(post, identity, by, SUPERVISOR_WORDS, why)
    with own.post(supervisor=True) as post:
        People(post.vault).remove(person.id)
    with own.post() as post:
        before = set(post.notebook.entitled(identity))
        assert all(person.public in people for people in before)
        going_on = resume(post, identity)
        place = next(ref for ref in going_on.flow.asked() if ref.endswith("/life_thoughts"))
        going_on.answer(place, "no")
        (new,) = set(post.notebook.entitled(identity)) - before
        assert person.public not in new
