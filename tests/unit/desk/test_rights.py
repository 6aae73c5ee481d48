"""A person's rights by the code on the slip: seen, corrected, complained, taken back, by a day."""

from datetime import timedelta

import pytest
from desk_offices import Copied, play
from test_retention import PLANTED, accepted, item_of, referred, rows_with

from postdesk.desk.carrying import say_carry
from postdesk.desk.correcting import reopen
from postdesk.desk.interviewing import resume
from postdesk.desk.own_copy import own_copy, save_copy
from postdesk.desk.post import Post
from postdesk.desk.retention import erase_due, hold, kept_items
from postdesk.desk.rights import find, record, take_back
from postdesk.desk.telling import as_stored
from postdesk.errors import Code, PostDeskError
from postdesk.model.answers import AnswerState
from postdesk.model.ids import CaseCode
from postdesk.model.interviews import CorrectionReason, Interview
from postdesk.model.keeping import HoldReason, Standing, due_items
from postdesk.model.packets import PacketKind
from postdesk.model.referrals import Channel, ReferralState
from postdesk.model.requests import RefusedBecause, RequestKind, RequestState
from postdesk.store.asked import complaint_words, finish_request, read_code
from postdesk.store.erasure import Erasure
from postdesk.store.requests import Requests
from postdesk.store.sealed import Sealed

WORDS = "the officer kept my paper Xenolith"


def found(own: Copied, post: Post) -> Interview:
    return post.notebook.get(own.offices.interview)


@pytest.mark.parametrize("typed", ["R07-0412", " r07-0412 ", "412", "٤١٢", "R07-٠٤١٢"])
def test_a_code_is_read_however_it_is_typed(own: Copied, typed: str) -> None:
    with own.post(supervisor=True) as post:
        assert read_code(post.vault, typed, post.prefix) == "R07-0412"


def test_what_is_asked_for_has_a_day_and_keeps_the_interview_until_then(own: Copied) -> None:
    with own.post(supervisor=True) as post:
        code = found(own, post).code
        first = record(post, code, RequestKind.ACCESS)
        assert first.due_at - first.asked_at == timedelta(days=30)
        assert record(post, code, RequestKind.ACCESS) == first
        own.clock.now += timedelta(days=31)
        assert item_of(post, own.offices.interview).standing is Standing.ASKED
        assert due_items(kept_items(post)) == ()
        assert [one.due_at <= post.clock() for one in Requests(post.vault).open_ones()] == [True]
        finish_request(post.vault, first)
        assert Requests(post.vault).open_ones() == ()
        assert item_of(post, own.offices.interview).standing is Standing.DUE
        with pytest.raises(PostDeskError):
            finish_request(post.vault, first)
        (kept,) = Requests(post.vault).of(code)
        assert (kept.state, kept.ended_by) == (RequestState.DONE, post.person.id)


def test_a_copy_tells_every_answer_in_the_persons_language(own: Copied) -> None:
    with own.post() as post:
        interviewing = play(post, **PLANTED)
        interviewing.annotate(interviewing.flow.asked()[5], note="said quietly", observation="")
        place = next(r for r in interviewing.flow.asked() if r.endswith("/how_came"))
        interviewing.answer(place, "by night")
        interviewing.close()
        interview = post.notebook.get(interviewing.interview.id)
        copies = {tag: own_copy(post, interview, tag, as_stored) for tag in ("fr", "ar")}
        stored = {
            answer.value
            for answer in post.notebook.sheet(interview.id).answers
            if answer.question in PLANTED and answer.value
        }
        assert len(stored) == len(PLANTED)
        for copy in copies.values():
            assert stored <= {one.text for one in copy.answers}
            assert [one.text for one in copy.before] == [PLANTED["how_came"]]
            assert any("said quietly" in one.notes for one in copy.answers)
            assert copy.signs > 0
            assert copy.sealed == 0
        questions = {tag: {one.question for one in copy.answers} for tag, copy in copies.items()}
        assert not questions["fr"] & questions["ar"]
        asked = {one.state for one in copies["fr"].answers}
        assert AnswerState.UNANSWERED not in asked


def test_a_copy_on_paper_is_noted_before_it_is_there(own: Copied) -> None:
    with own.post() as post:
        interview = say_carry(post, found(own, post), safe=True)
        name = save_copy(post, interview, own.stick, b"%PDF-pages")
        assert (own.stick / name).read_bytes() == b"%PDF-pages"
        assert post.audit.entries(record=interview.id)[-1].what == "own copy"


def test_a_complaint_is_read_and_answered_by_a_supervisor_only(own: Copied) -> None:
    with own.post() as post:
        request = record(post, found(own, post).code, RequestKind.COMPLAINT, WORDS)
        with pytest.raises(PostDeskError) as caught:
            complaint_words(post.vault, request)
        assert caught.value.code is Code.SEALED_PART
        with pytest.raises(PostDeskError) as caught:
            finish_request(post.vault, request)
        assert caught.value.code is Code.NOT_PERMITTED
        assert rows_with(post.vault, {"Xenolith"}) == set()
    with own.post(supervisor=True) as post:
        assert complaint_words(post.vault, request) == WORDS
        finish_request(post.vault, request)
        assert Sealed(post.vault).parts(f"request {request.id}") == ()


def test_what_is_taken_back_is_taken_back_everywhere_and_gone(own: Copied) -> None:
    with own.post() as post:
        planted = play(post, links_known="yes", **PLANTED)
        planted.close()
        referral = referred(post, planted.interview.id, Channel.PACKET)
        request = record(post, planted.interview.code, RequestKind.ERASURE)
        done = take_back(post, request)
        assert done.erased
        assert done.waiting == ()
        kinds = {(one.manifest.kind, one.state) for one in post.ledger.outbox()}
        assert (PacketKind.MESSAGE, ReferralState.SEALED) in kinds
        assert (PacketKind.REFERRAL, ReferralState.WITHDRAWN) in kinds
        assert rows_with(post.vault, set(PLANTED.values())) == set()
        assert Requests(post.vault).get(request.id).state is RequestState.DONE
        after = find(post, referral.code)
        assert after.interview is None
        assert after.tombstone is not None
        assert after.tombstone.reason == "withdrawn"


def test_it_is_taken_back_from_the_office_long_after_the_post_erased_it(own: Copied) -> None:
    interview = own.offices.interview
    with own.post(supervisor=True) as post:
        code = found(own, post).code
        accepted(post, referred(post, interview, Channel.PACKET))
        erase_due(post.vault, post.kit.retention, due_items(kept_items(post)))
        assert find(post, code).interview is None
        done = take_back(post, record(post, code, RequestKind.ERASURE))
        assert not done.erased
        assert len(done.told) == 1
        assert find(post, code).sent == ()
        messages = [o for o in post.ledger.outbox() if o.manifest.kind is PacketKind.MESSAGE]
        assert [one.code for one in messages] == [code]


def test_those_who_were_called_are_named_to_be_called_again(own: Copied) -> None:
    with own.post() as post:
        referral = referred(post, own.offices.interview, Channel.PHONE)
        done = take_back(post, record(post, referral.code, RequestKind.ERASURE))
        assert done.to_call == (referral.recipient,)
        assert done.erased


def test_nothing_is_taken_back_while_it_is_on_hold(own: Copied) -> None:
    with own.post(supervisor=True) as post:
        hold(post, own.offices.interview, HoldReason.PROSECUTION)
        request = record(post, found(own, post).code, RequestKind.ERASURE)
        with pytest.raises(PostDeskError):
            take_back(post, request)
        assert post.notebook.kept.holds(own.offices.interview)
        ended = finish_request(post.vault, request, RefusedBecause.ON_HOLD)
        assert ended.state is RequestState.REFUSED


def test_what_is_sealed_to_another_looks_as_if_it_never_was(own: Copied) -> None:
    with own.post() as post:
        interview = found(own, post)
        Sealed(post.vault).seal_interview(interview.id, [post.person.public])
    with own.post(supervisor=True) as post:
        sealed, unknown = find(post, interview.code), find(post, CaseCode("R07-9999"))
        assert (sealed.interview, sealed.tombstone, sealed.sent, sealed.held) == (
            unknown.interview,
            unknown.tombstone,
            unknown.sent,
            unknown.held,
        )
        request = record(post, interview.code, RequestKind.ERASURE)
        assert not take_back(post, request).erased
        assert Requests(post.vault).open_ones() == (request,)
        assert post.notebook.kept.holds(interview.id)


def test_a_correction_keeps_what_was_said_before(own: Copied) -> None:
    with own.post() as post:
        request = record(post, found(own, post).code, RequestKind.CORRECTION)
        reopen(post, own.offices.interview, CorrectionReason.PERSON_CORRECTS)
        again = resume(post, own.offices.interview)
        place = next(r for r in again.flow.asked() if r.endswith("/call_me"))
        again.answer(place, "Another")
        again.close()
        finish_request(post.vault, request)
        history = post.notebook.kept.history(own.offices.interview)
        assert len([one for one in history if one.answer.ref == place]) == 2
        assert not Erasure(post.vault).is_buried(own.offices.interview)


def test_a_complaint_is_ended_as_what_it_is_whatever_it_is_called(own: Copied) -> None:
    with own.post() as post:
        made = record(post, found(own, post).code, RequestKind.COMPLAINT, WORDS)
        called = made.model_copy(update={"kind": RequestKind.ACCESS, "taken_by": "somebody"})
        with pytest.raises(PostDeskError) as caught:
            finish_request(post.vault, called)
        assert caught.value.code is Code.NOT_PERMITTED
    with own.post(supervisor=True) as post:
        assert complaint_words(post.vault, made) == WORDS
        ended = finish_request(post.vault, called)
        assert (ended.kind, ended.taken_by) == (RequestKind.COMPLAINT, made.taken_by)
