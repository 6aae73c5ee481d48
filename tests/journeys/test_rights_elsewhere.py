"""What an agency keeps of a case, erases by time, holds, and answers its person by the code."""

from datetime import timedelta

import pytest
from agencies import AGENCY, Three
from test_a_day import referred

from postdesk.desk import rights as post_rights
from postdesk.desk.corresponding import answer_question
from postdesk.errors import Code, PostDeskError
from postdesk.model.ids import CaseCode
from postdesk.model.keeping import (
    BY_TIME,
    WITHDRAWN,
    HoldReason,
    KeptClass,
    KeptItem,
    ReleaseReason,
    Standing,
    due_items,
)
from postdesk.model.kits import Periods
from postdesk.model.people import Role
from postdesk.model.referrals import Outcome
from postdesk.model.requests import RefusedBecause, Request, RequestKind, RequestState
from postdesk.packet.arrivals import ArrivalState
from postdesk.regional.corresponding import ask
from postdesk.regional.importing import read_arrivals
from postdesk.regional.own_copy import own_copy
from postdesk.regional.receipts import accept, conclude, give_back
from postdesk.regional.retention import erase_due, hold, kept_items, release
from postdesk.regional.rights import find, pass_on, passed_on_at, take_back
from postdesk.store.asked import complaint_words, record_request
from postdesk.store.cases import Cases
from postdesk.store.erasure import Erasure
from postdesk.store.messages import Messages, Way
from postdesk.store.requests import Requests
from postdesk.store.vault import Vault

PERIODS = Periods()
TEXT = "La personne demande ce qui est gardé."


def sent(three: Three) -> CaseCode:
    """The code of a case that the agency has taken in; its stick stays in."""
    referral = referred(three.post, three.waiting.pop(0))
    three.to_agency()
    return referral.code


def kept(vault: Vault) -> KeptItem:
    (item,) = kept_items(vault, PERIODS)
    return item


def asked(vault: Vault, code: CaseCode, kind: RequestKind, words: str = "") -> Request:
    return record_request(vault, code, kind, PERIODS.answer_requests, words)


def words_in(vault: Vault) -> list[str]:
    """Every text that a query reaches in any table, so that nothing of a person hides."""
    tables = vault.rows("SELECT name FROM sqlite_master WHERE type = 'table'")
    return [
        str(value)
        for (table,) in tables
        if not str(table).startswith(("audit", "kits", "cases_fts_"))
        for row in vault.rows(f"SELECT * FROM {table}")  # noqa: S608 - names of the schema
        for value in row
    ]


def test_how_long_a_case_is_kept_follows_from_what_became_of_it(three: Three) -> None:
    sent(three)
    agency, clock = three.agency, three.clock
    clock.now += timedelta(days=4000)
    assert (kept(agency).kind, kept(agency).standing) == (KeptClass.TO_ANSWER, Standing.NO_DAY)
    (case,) = Cases(agency).found()
    accept(agency, case)
    clock.now += timedelta(days=PERIODS.case_taken_on - 3)
    assert (kept(agency).kind, kept(agency).standing) == (KeptClass.TAKEN_ON, Standing.SOON)
    conclude(agency, case, Outcome.CONFIRMED)
    clock.now += timedelta(days=PERIODS.case_concluded - 8)
    assert (kept(agency).kind, kept(agency).standing) == (KeptClass.CONCLUDED, Standing.LATER)
    clock.now += timedelta(days=8)
    assert kept(agency).standing is Standing.DUE


def test_what_is_due_is_erased_with_a_stone_and_a_repeated_packet_does_not_bring_it_back(
    three: Three,
) -> None:
    code = sent(three)
    agency, clock = three.agency, three.clock
    (case,) = Cases(agency).found()
    told = [line.text for line in case.share.lines if line.text and line.key != "code"]
    assert any(told[0] in text for text in words_in(agency))
    give_back(agency, case, "no_capacity")
    clock.now += timedelta(days=PERIODS.case_given_back + 1)
    due = due_items(kept_items(agency, PERIODS))
    report = erase_due(agency, PERIODS, due)
    assert (report.erased, report.stayed) == ((code,), ())
    assert Cases(agency).count() == 0
    assert not [text for text in words_in(agency) for word in told if word in text]
    stone = Erasure(agency).tombstone_of(code)
    assert stone is not None
    assert stone.reason == BY_TIME
    states = [arrival.state for arrival in read_arrivals(agency, three.stick).arrivals]
    assert ArrivalState.NEW not in states
    assert Cases(agency).count() == 0


def test_a_hold_with_a_reason_and_a_request_keep_a_case(three: Three) -> None:
    code = sent(three)
    agency, clock = three.agency, three.clock
    (case,) = Cases(agency).found()
    give_back(agency, case, "no_capacity")
    clock.now += timedelta(days=PERIODS.case_given_back + 1)
    before = due_items(kept_items(agency, PERIODS))
    hold(agency, code, HoldReason.COURT)
    assert kept(agency).standing is Standing.HELD
    assert erase_due(agency, PERIODS, before).stayed == (code,)
    with pytest.raises(PostDeskError):
        take_back(agency, asked(agency, code, RequestKind.ERASURE), TEXT)
    release(agency, code, ReleaseReason.ENDED)
    assert kept(agency).standing is Standing.ASKED
    assert erase_due(agency, PERIODS, before).stayed == (code,)


def test_only_who_is_in_charge_holds_and_erases(three: Three) -> None:
    code = sent(three)
    agency = three.agency
    agency.person = agency.person.model_copy(update={"role": Role.AGENCY_OFFICER})
    for refused in (
        lambda: hold(agency, code, HoldReason.COURT),
        lambda: release(agency, code, ReleaseReason.ENDED),
        lambda: erase_due(agency, PERIODS, ()),
    ):
        with pytest.raises(PostDeskError) as caught:
            refused()
        assert caught.value.code is Code.NOT_PERMITTED
    assert find(agency, code).cases  # a request is anybody's to take


def test_a_person_reads_what_is_held_and_the_post_is_asked_for_its_part(three: Three) -> None:
    code = sent(three)
    agency = three.agency
    copy = own_copy(agency, code, PERIODS)
    assert copy is not None
    (case,) = Cases(agency).found()
    assert copy.cases[0].lines == case.share.lines
    assert copy.signs == len(case.share.flags)
    request = asked(agency, code, RequestKind.ACCESS)
    assert passed_on_at(agency, request) is None
    assert pass_on(agency, request, TEXT) == ("rosso",)
    assert passed_on_at(agency, request) is not None
    three.to_post(agency)
    (question,) = Messages(three.post.vault).listed()
    assert (question.way, question.body.code, question.body.text) == (Way.IN, code, TEXT)
    assert [one.state for one in Requests(agency).of(code)] == [RequestState.OPEN]


def test_a_question_of_another_kind_is_not_the_request_passed_on(three: Three) -> None:
    code = sent(three)
    agency = three.agency
    request = asked(agency, code, RequestKind.ACCESS)
    other = asked(agency, code, RequestKind.CORRECTION)
    (case,) = Cases(agency).found()
    ask(agency, case, "Quelle plaque?")
    assert passed_on_at(agency, request) is None
    three.to_post(agency)
    pass_on(agency, other, TEXT)
    assert passed_on_at(agency, request) is None
    assert passed_on_at(agency, other) is not None
    three.to_post(agency)
    assert [one.kind for one in Requests(three.post.vault).all()] == [RequestKind.CORRECTION]


@pytest.mark.parametrize("kind", [RequestKind.ACCESS, RequestKind.CORRECTION])
@pytest.mark.parametrize("refused", [None, RefusedBecause.TAKEN_BACK])
def test_what_is_passed_on_is_a_request_at_the_post_whose_answer_ends_it_here(
    three: Three, kind: RequestKind, refused: RefusedBecause | None
) -> None:
    code = sent(three)
    agency, post = three.agency, three.post
    request = asked(agency, code, kind)
    pass_on(agency, request, TEXT)
    three.to_post(agency)
    (theirs,) = Requests(post.vault).open_ones()
    assert (theirs.code, theirs.kind, theirs.due_at) == (code, kind, request.due_at)
    assert post_rights.passed_on_by(post, theirs) == AGENCY
    (question,) = Messages(post.vault).listed()
    answer_question(post, question.id, "We look into it.")
    three.to_agency()
    assert Requests(agency).get(request.id).state is RequestState.OPEN
    post_rights.finish(post, theirs, refused)
    assert Requests(post.vault).open_ones() == ()
    three.to_agency()
    ended = Requests(agency).get(request.id)
    state = RequestState.REFUSED if refused else RequestState.DONE
    assert (ended.state, ended.refused) == (state, refused)


def test_a_complaint_passed_on_is_read_by_the_posts_supervisors_alone(three: Three) -> None:
    code = sent(three)
    agency, post = three.agency, three.post
    request = asked(agency, code, RequestKind.COMPLAINT, "Xenolith was rude")
    pass_on(agency, request, TEXT, "Xenolith was rude")
    three.to_post(agency)
    (theirs,) = Requests(post.vault).open_ones()
    assert theirs.kind is RequestKind.COMPLAINT
    assert not [text for text in words_in(post.vault) if "Xenolith" in text]
    with pytest.raises(PostDeskError) as refused:
        complaint_words(post.vault, theirs)  # an officer's desk
    assert refused.value.code is Code.SEALED_PART
    with pytest.raises(PostDeskError) as refused:
        post_rights.finish(post, theirs)
    assert refused.value.code is Code.NOT_PERMITTED
    assert Requests(post.vault).open_ones() == (theirs,)


def test_taking_back_that_is_passed_on_is_the_posts_to_do_by_the_same_day(three: Three) -> None:
    code = sent(three)
    request = asked(three.agency, code, RequestKind.ERASURE)
    take_back(three.agency, request, TEXT)
    three.to_post(three.agency)
    (theirs,) = Requests(three.post.vault).open_ones()
    assert (theirs.kind, theirs.due_at) == (RequestKind.ERASURE, request.due_at)
    post_rights.take_back(three.post, theirs)
    assert three.post.notebook.kept.find(code) is None
    assert Requests(three.post.vault).open_ones() == ()


def test_taking_back_erases_here_and_tells_the_post(three: Three) -> None:
    code = sent(three)
    agency = three.agency
    request = asked(agency, code, RequestKind.ERASURE)
    done = take_back(agency, request, TEXT)
    assert (done.erased, done.told, done.waiting) == (True, ("rosso",), ())
    assert Cases(agency).count() == 0
    stone = find(agency, code).tombstone
    assert stone is not None
    assert stone.reason == WITHDRAWN
    assert Requests(agency).get(request.id).state is RequestState.DONE
    three.to_post(agency)
    assert [one.body.text for one in Messages(three.post.vault).listed()] == [TEXT]
    assert three.post.notebook.kept.find(code) is not None  # the post decides about its own part


def test_a_complaint_is_sealed_to_who_answers_it(three: Three) -> None:
    code = sent(three)
    request = asked(three.agency, code, RequestKind.COMPLAINT, "Xenolith was rude")
    assert complaint_words(three.agency, request) == "Xenolith was rude"
    assert not [text for text in words_in(three.agency) if "Xenolith" in text]
