"""What a post keeps and until when: each class by its clock, held, erased without a trace."""

from datetime import timedelta

import pytest
from desk_offices import Copied, play

from postdesk.desk.post import Post
from postdesk.desk.referring import prepare, refer, say_consent
from postdesk.desk.retention import destroy_apart, erase_due, hold, kept_items, release
from postdesk.desk.reviewing import decide, recommended, review
from postdesk.errors import Code, PostDeskError
from postdesk.model.decisions import Verdict
from postdesk.model.ids import InterviewId, ReferralId
from postdesk.model.interviews import ConsentState
from postdesk.model.keeping import (
    HoldReason,
    KeptClass,
    KeptItem,
    ReleaseReason,
    Standing,
    due_items,
)
from postdesk.model.packets import ReceiptLine, ReceiptState
from postdesk.model.referrals import Channel, Referral, ReferralState
from postdesk.progress import Cancelled
from postdesk.store.contents import altered_interviews
from postdesk.store.erasure import Erasure
from postdesk.store.vault import Vault

MARK = "Xylophon-MARKER-4711"
PLANTED = {
    "call_me": "Zibeline Quetsche",
    "how_came": "through a gate painted vermilion",
    "fear_words": "they said the lighthouse would fall",
    "recruiter_phone": "+22245678901",
}
NEVER_ERASED = {"kits", "directories", "sqlite_sequence"}


def item_of(post: Post, interview: InterviewId) -> KeptItem:
    return next(item for item in kept_items(post) if item.record == interview)


def referred(post: Post, interview: InterviewId, *channels: Channel) -> Referral:
    """The officer agrees and the person too: passed on to the first recipient by these ways."""
    reviewed = review(post, interview)
    recipients = recommended(reviewed)
    decide(post, reviewed, Verdict.AGREE, refer_to=recipients)
    say_consent(post, interview, recipients[0], ConsentState.AGREED)
    return refer(post, prepare(post, review(post, interview), recipients[0], "fr"), channels)


def accepted(post: Post, referral: Referral) -> None:
    """The office's receipt says that it took the case over."""
    answered(post, referral, ReceiptState.ACCEPTED, ReferralState.ACCEPTED)


def answered(post: Post, referral: Referral, said: ReceiptState, state: ReferralState) -> None:
    """The office's receipt says what became of the case."""
    assert referral.packet is not None
    sent = post.ledger.sent(referral.packet)
    assert sent is not None
    line = ReceiptLine(
        packet=referral.packet,
        manifest_sha256=sent.manifest_sha256,
        code=referral.code,
        state=said,
        at=post.clock(),
    )
    post.ledger.keep_word(line, state)
    post.referrals.update(referral.model_copy(update={"state": state}))


def rows_with(vault: Vault, marks: set[str]) -> set[tuple[str, str]]:
    """Table and mark of each mark that can be read with the vault's key, indexes included."""
    tables = [
        row[0]
        for row in vault.rows("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name")
        if row[0] not in NEVER_ERASED
    ]
    return {
        (table, mark)
        for table in tables
        for row in vault.rows(f"SELECT * FROM {table}")  # noqa: S608 - names from the schema
        for mark in marks
        if mark.lower() in repr(row).lower()
    }


def test_each_class_is_due_when_its_own_time_is_up(own: Copied) -> None:
    with own.post(supervisor=True) as post:
        interview = own.offices.interview
        assert item_of(post, interview).kind is KeptClass.UNREFERRED
        assert item_of(post, interview).standing is Standing.LATER
        own.clock.now += timedelta(days=24)
        assert item_of(post, interview).standing is Standing.SOON
        own.clock.now += timedelta(days=7)
        assert item_of(post, interview).standing is Standing.DUE
        referral = referred(post, interview, Channel.PACKET)
        assert item_of(post, interview).kind is KeptClass.AWAITED
        own.clock.now += timedelta(days=400)
        assert item_of(post, interview).standing is Standing.NO_DAY
        accepted(post, referral)
        assert item_of(post, interview).kind is KeptClass.TAKEN_OVER
        assert item_of(post, interview).standing is Standing.DUE


def test_what_was_given_back_is_due_like_what_was_passed_on_to_nobody(own: Copied) -> None:
    """No other word of that office comes, so it would be kept for ever."""
    with own.post(supervisor=True) as post:
        interview = own.offices.interview
        referral = referred(post, interview, Channel.PACKET)
        own.clock.now += timedelta(days=90)
        answered(post, referral, ReceiptState.RETURNED, ReferralState.RETURNED)
        item = item_of(post, interview)
        assert (item.kind, item.standing) == (KeptClass.GIVEN_BACK, Standing.LATER)
        assert item.due_at is not None
        assert 29 <= (item.due_at - own.clock.now).days <= 30
        own.clock.now += timedelta(days=31)
        assert due_items(kept_items(post)) == (item_of(post, interview),)
        assert erase_due(post.vault, post.kit.retention, (item,)).erased == (item.code,)


@pytest.mark.parametrize(
    ("states", "kind"),
    [
        (["written", "returned"], KeptClass.AWAITED),
        (["received", "accepted"], KeptClass.AWAITED),
        (["accepted", "returned"], KeptClass.GIVEN_BACK),
        (["outcome", "accepted"], KeptClass.TAKEN_OVER),
        (["returned", "withdrawn"], KeptClass.GIVEN_BACK),
    ],
)
def test_of_several_offices_the_one_whose_word_is_awaited_counts(
    own: Copied, states: list[str], kind: KeptClass
) -> None:
    with own.post(supervisor=True) as post:
        first = referred(post, own.offices.interview, Channel.PACKET)
        for place, state in enumerate(states):
            one = first.model_copy(update={"state": ReferralState(state)})
            if place:
                one = one.model_copy(update={"id": ReferralId("f" * 32)})
                post.referrals.add(one)
            else:
                post.referrals.update(one)
        assert item_of(post, own.offices.interview).kind is kind


def test_what_was_passed_on_by_voice_waits_for_no_receipt(own: Copied) -> None:
    with own.post(supervisor=True) as post:
        referred(post, own.offices.interview, Channel.PHONE)
        assert item_of(post, own.offices.interview).kind is KeptClass.BY_VOICE
        own.clock.now += timedelta(days=31)
        assert due_items(kept_items(post)) == (item_of(post, own.offices.interview),)


def test_answers_that_may_not_be_kept_are_due_first_and_destroyed_apart(own: Copied) -> None:
    with own.post() as post:
        pending = play(post, stop_after="consent_interview").interview.id
        assert post.notebook.is_pending(pending)
    own.clock.now += timedelta(days=8)
    with own.post(supervisor=True) as post:
        due = due_items(kept_items(post))
        assert [(item.record, item.kind) for item in due] == [(pending, KeptClass.NOT_AGREED)]
        assert erase_due(post.vault, post.kit.retention, due).erased == ()
        assert destroy_apart(post, due).erased == (due[0].code,)
        assert not post.notebook.is_pending(pending)
        assert due_items(kept_items(post)) == ()


def test_after_erasure_nothing_of_the_answers_is_found(own: Copied) -> None:
    with own.post(supervisor=True) as post:
        planted = play(post, links_known="yes", **PLANTED)
        planted.annotate(planted.flow.asked()[3], note=f"note {MARK}", observation=MARK)
        planted.close()
        accepted(post, referred(post, planted.interview.id, Channel.PACKET))
        marks = {MARK, *PLANTED.values()}
        before = rows_with(post.vault, marks)
        sealed = {PLANTED["how_came"], PLANTED["fear_words"]}
        assert {mark for table, mark in before if table == "answers"} == marks - sealed
        assert "links" in {table for table, _ in before}
        due = due_items(kept_items(post))
        assert [item.record for item in due] == [planted.interview.id]
        report = erase_due(post.vault, post.kit.retention, due)
        assert (own.home / "post" / "vault.db-wal").stat().st_size == 0
        assert report.erased == (planted.interview.code,)
        assert rows_with(post.vault, marks) == set()
        assert post.vault.rows("PRAGMA freelist_count") == [(0,)]
        assert post.audit.verify() is None
        assert altered_interviews(post.vault) == ()
        stone = Erasure(post.vault).tombstone_of(planted.interview.code)
        assert stone is not None
        assert stone.reason == "retention"
        # code and ledger stay
        sent = [one for one in post.ledger.outbox() if one.code == planted.interview.code]
        assert [one.state for one in sent] == [ReferralState.ACCEPTED]


def test_a_hold_keeps_it_until_a_supervisor_ends_it(own: Copied) -> None:
    interview = own.offices.interview
    with own.post() as post:
        for forbidden in (
            lambda: hold(post, interview, HoldReason.COURT),
            lambda: release(post, interview, ReleaseReason.ENDED),
            lambda: erase_due(post.vault, post.kit.retention, ()),
            lambda: destroy_apart(post, ()),
        ):
            with pytest.raises(PostDeskError) as caught:
                forbidden()
            assert caught.value.code is Code.NOT_PERMITTED
    own.clock.now += timedelta(days=31)
    with own.post(supervisor=True) as post:
        seen = due_items(kept_items(post))
        hold(post, interview, HoldReason.COURT)
        assert item_of(post, interview).standing is Standing.HELD
        report = erase_due(post.vault, post.kit.retention, seen)
        assert report.stayed == (item_of(post, interview).code,)
        assert post.notebook.kept.holds(interview)
        release(post, interview, ReleaseReason.BY_MISTAKE)
        assert due_items(kept_items(post)) == seen


def test_nothing_is_erased_by_a_clock_that_is_behind(own: Copied) -> None:
    own.clock.now += timedelta(days=31)
    with own.post(supervisor=True) as post:
        seen = due_items(kept_items(post))
        own.clock.now -= timedelta(days=900)
        with pytest.raises(PostDeskError) as caught:
            erase_due(post.vault, post.kit.retention, seen)
        assert caught.value.code is Code.CLOCK_BEHIND
        assert post.notebook.kept.holds(own.offices.interview)


def test_a_stop_between_two_leaves_the_first_erased_and_the_second_whole(own: Copied) -> None:
    with own.post() as post:
        second = play(post)
        second.close()
    own.clock.now += timedelta(days=31)
    with own.post(supervisor=True) as post:
        seen = due_items(kept_items(post))
        assert len(seen) == 2

        def stop(done: int, _total: int) -> None:
            if done == 1:
                raise Cancelled

        with pytest.raises(Cancelled):
            erase_due(post.vault, post.kit.retention, seen, stop)
        assert [post.notebook.kept.holds(InterviewId(item.record)) for item in seen] == [
            False,
            True,
        ]
        assert due_items(kept_items(post)) == seen[1:]
