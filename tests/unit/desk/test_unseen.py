"""A sealed case stands in no list, count, trail or search of colleagues, erased or not."""

from dataclasses import dataclass
from datetime import timedelta

import pytest
from desk_offices import Copied, play
from offices import carry

from postdesk.desk.correcting import reopen
from postdesk.desk.health import work_health
from postdesk.desk.interviewing import resume
from postdesk.desk.outbox import outbox, write_to_stick
from postdesk.desk.own_copy import save_copy
from postdesk.desk.post import Post
from postdesk.desk.receiving import catch_up, read_arrivals
from postdesk.desk.referring import prepare, refer, say_consent
from postdesk.desk.retention import destroy_apart, erase_due, kept_items
from postdesk.desk.reviewing import Verdict, decide, review
from postdesk.desk.rights import find
from postdesk.desk.shift import shift_work
from postdesk.desk.withdrawing import withdraw_waiting
from postdesk.errors import Code, PostDeskError
from postdesk.model.health import Check
from postdesk.model.ids import CaseCode, InterviewId, PacketId, RecipientId
from postdesk.model.interviews import ConsentState, CorrectionReason
from postdesk.model.keeping import erasable
from postdesk.model.referrals import Channel, ReferralState
from postdesk.packet import stick_register
from postdesk.regional.importing import read_arrivals as read_at_region
from postdesk.regional.receipts import accept, seal_receipts
from postdesk.store.cases import Cases
from postdesk.store.directory import Directories
from postdesk.store.erasure import Erasure
from postdesk.store.referrals import Referrals
from postdesk.store.sealed import Sealed
from postdesk.store.trail import Asked, codes, page_of, verify

FOCAL = RecipientId("inlctptm")
EVERYTHING = {"before": 1 << 62, "limit": 10_000}


@dataclass(frozen=True)
class Case:
    """A sealed case of the officer and the packet about it."""

    interview: InterviewId
    code: CaseCode
    packet: PacketId


@pytest.fixture
def case(own: Copied) -> Case:
    """Referred to an office with a key, then sealed to its author: its packet waits."""
    with own.post() as post:
        interviewing = play(post)
        interviewing.close()
        identity = interviewing.interview.id
        decide(post, review(post, identity), Verdict.AGREE, refer_to=(FOCAL,))
        say_consent(post, identity, FOCAL, ConsentState.AGREED)
        referral = refer(
            post, prepare(post, review(post, identity), FOCAL, "fr"), (Channel.PACKET,)
        )
        Sealed(post.vault).seal_interview(identity, [post.person.public])
        assert referral.packet is not None
        stick_register.label(post.vault, "12")
    return Case(identity, referral.code, referral.packet)


def test_its_author_erases_it_when_its_time_is_up(own: Copied, case: Case) -> None:
    """Nobody else at the post sees it, so it would be kept for ever; nothing else is theirs."""
    own.first_id *= 2
    with own.post() as post:
        apart = play(post, stop_after="consent_interview").interview.id
        Sealed(post.notebook.pending.session).seal_interview(apart, [post.person.public])
        withdraw_all(post, case.interview)
    own.clock.now += timedelta(days=31)
    with own.post(supervisor=True) as post:
        seen = kept_items(post)
        assert {one.record for one in seen} == {own.offices.interview}
        assert not any(one.sealed for one in seen)
    with own.post() as post:
        items = {one.record: one for one in kept_items(post)}
        theirs = erasable(items.values(), every=False)
        assert {one.record for one in theirs} == {case.interview, apart}
        for act in (
            lambda: erase_due(post.vault, post.kit.retention, (items[own.offices.interview],)),
            lambda: erase_due(post.vault, post.kit.retention, tuple(items.values())),
            lambda: destroy_apart(post, tuple(items.values())),
            lambda: erase_due(post.vault, post.kit.retention, ()),
        ):
            with pytest.raises(PostDeskError) as refused:
                act()
            assert refused.value.code is Code.NOT_PERMITTED
        assert erase_due(post.vault, post.kit.retention, theirs).erased == (case.code,)
        assert destroy_apart(post, theirs).erased == (items[apart].code,)
        assert {one.record for one in kept_items(post)} == {own.offices.interview}
    with own.post(supervisor=True) as post:
        assert lists(post, case) == []


def withdraw_all(post: Post, interview: InterviewId) -> None:
    """Nothing of it is passed on any more, so that its time runs."""
    for referral in Referrals(post.vault).of(interview):
        Referrals(post.vault).update(referral.model_copy(update={"state": ReferralState.WITHDRAWN}))


def lists(post: Post, case: Case) -> list[str]:
    """Where somebody at this post finds the case: by packet, code or id."""
    work = shift_work(post)
    health = {one.check: one for one in (ask() for ask in work_health(post))}
    found = {
        "outbox": [one.packet.manifest.packet for one in outbox(post.vault)],
        "unsent": [one.manifest.packet for one in work.unsent],
        "unanswered": [one.manifest.packet for one in work.unanswered],
        "stick": [one.manifest.packet for one in stick_register.contents(post.vault, "12").now],
        "codes": list(codes(post.vault).values()),
        "search": [case.code] if not find(post, case.code).nothing else [],
    }
    counted = {
        "unsent light": health[Check.UNSENT].numbers["count"],
        "receipts light": health[Check.RECEIPTS].numbers["count"],
    }
    named = [name for name, what in found.items() if {case.packet, case.code} & set(what)]
    return named + [name for name, number in counted.items() if number]


def trail(post: Post, case: Case) -> list[str]:
    """The entries of the trail that are about it."""
    shown = page_of(post.vault, Asked(), post.zone, **EVERYTHING)
    about = (case.interview, case.code, case.packet)
    return [one.record for one in shown if any(word in one.record for word in about)]


def test_a_waiting_packet_is_in_no_list_of_a_colleague(own: Copied, case: Case) -> None:
    with own.post() as post:
        assert {"outbox", "unsent", "unsent light", "search"} <= set(lists(post, case))
    with own.post(supervisor=True) as post:
        assert lists(post, case) == []
        assert trail(post, case) == []
        assert verify(post.vault).bad is None


def test_on_a_stick_it_is_neither_listed_nor_counted(own: Copied, case: Case) -> None:
    with own.post() as post:
        write_to_stick(post.vault, [case.packet], own.stick, stick="12")
        assert {"outbox", "unanswered", "stick", "receipts light"} <= set(lists(post, case))
    with own.post(supervisor=True) as post:
        assert lists(post, case) == []
        assert trail(post, case) == []
        stick_register.hand_over(post.vault, "12", "S. Fall", timedelta(days=2))
        stick_register.came_back(post.vault, "12")
        on_it = stick_register.contents(post.vault, "12")
        assert (on_it.now, on_it.earlier) == ((), 0)
    with own.post() as post:
        assert stick_register.contents(post.vault, "12").earlier == 1


def test_erased_it_is_found_by_nobody_else_and_its_trail_stays_closed(
    own: Copied, case: Case
) -> None:
    with own.post() as post:
        write_to_stick(post.vault, [case.packet], own.stick, stick="12")
        Erasure(post.vault).interview(case.interview, "withdrawn")
        assert find(post, case.code).tombstone is not None
        assert find(post, case.code).sent
    with own.post(supervisor=True) as post:
        assert lists(post, case) == []
        assert trail(post, case) == []
        found = find(post, case.code)
        assert (found.tombstone, found.sent, found.nothing) == (None, (), True)
        assert verify(post.vault).bad is None


def test_an_open_case_that_is_erased_is_still_found_by_its_code(own: Copied) -> None:
    with own.post() as post:
        code = post.notebook.get(own.offices.interview).code
        Erasure(post.vault).interview(own.offices.interview, "withdrawn")
    with own.post(supervisor=True) as post:
        assert find(post, code).tombstone is not None
        assert code in codes(post.vault).values()


def test_a_receipt_that_a_colleague_reads_in_reaches_its_author(own: Copied, case: Case) -> None:
    with own.post() as post:
        write_to_stick(post.vault, [case.packet], own.stick)
    with own.region() as region:
        read_at_region(region, own.stick)
        (received,) = Cases(region).found()
        accept(region, received)
        seal_receipts(region)
        carry(region, own.stick)
    with own.post(supervisor=True) as post:
        report = read_arrivals(post.vault, own.stick)
        assert [one.code for one in report.arrivals if one.code is not None] == []
        assert lists(post, case) == []
    with own.post() as post:
        catch_up(post.vault)
        (referral,) = Referrals(post.vault).of(case.interview)
        sent = post.ledger.sent(case.packet)
        assert sent is not None
        assert referral.state is sent.state is ReferralState.ACCEPTED
        catch_up(post.vault)
        assert Referrals(post.vault).behind() == ()


@pytest.mark.parametrize("supervisor_first", [True, False])
def test_what_is_taken_back_of_a_sealed_case_is_erased_whoever_is_there_when_the_key_comes(
    own: Copied, case: Case, supervisor_first: bool
) -> None:
    """A colleague tells the office and cannot open the interview; its author unlocks: it goes."""
    with own.post() as post:
        write_to_stick(post.vault, [case.packet], own.stick)
        post.ledger.mark_written(case.packet, "")
        expire_keys(post, expired=True)
        reopen(post, case.interview, CorrectionReason.PERSON_TAKES_BACK)
        again = resume(post, case.interview)
        again.withdraw()
        again.close()
        assert post.notebook.kept.holds(case.interview)
        expire_keys(post, expired=False)
    if supervisor_first:
        with own.post(supervisor=True) as post:
            assert withdraw_waiting(post) == (case.code,)
            assert post.notebook.kept.holds(case.interview)
    with own.post() as post:
        withdraw_waiting(post)
        assert not post.notebook.kept.holds(case.interview)


def expire_keys(post: Post, *, expired: bool) -> None:
    """The next directory, in which the recipient's office has no valid key, or has one again."""
    known = post.directory
    ends = post.clock() - timedelta(days=1) if expired else None
    offices = tuple(
        one.model_copy(
            update={"keys": tuple(key.model_copy(update={"expires": ends}) for key in one.keys)}
        )
        for one in known.offices
    )
    update = {"version": known.version + 1, "offices": offices}
    Directories(post.vault).take(known.model_copy(update=update))


def test_a_sealed_case_is_saved_to_no_paper(own: Copied, case: Case) -> None:
    with own.post() as post:
        interview = post.notebook.get(case.interview)
        with pytest.raises(PostDeskError) as refused:
            save_copy(post, interview, own.stick, b"%PDF")
        assert refused.value.code is Code.SEALED_PART
        assert list(own.stick.glob("*.pdf")) == []
