"""Questions, answers and bulletins between an agency, a region and a post."""

from datetime import timedelta

import pytest
from agencies import AGENCY, Three, empty
from offices import carry
from test_a_day import referred

from postdesk.crypto.sealing import new_opening_key
from postdesk.desk.corresponding import answer_question
from postdesk.desk.receiving import read_arrivals as read_at_post
from postdesk.desk.referring import say_consent
from postdesk.errors import Code, PostDeskError
from postdesk.model.base import Texts
from postdesk.model.interviews import ConsentState
from postdesk.model.packets import PacketKind
from postdesk.model.referrals import Referral, ReferralState
from postdesk.packet.arrivals import ArrivalState, ImportReport
from postdesk.packet.messages import Answered, Bulletin, message_parts
from postdesk.regional.corresponding import ask, publish_bulletin
from postdesk.regional.importing import read_arrivals
from postdesk.regional.receipts import seal_receipts
from postdesk.regional.sending import keys_of, seal_to
from postdesk.regional.waiting import CaseList, cases_in
from postdesk.store.cases import Cases, RegisteredCase
from postdesk.store.erasure import Erasure
from postdesk.store.ledger import Ledger
from postdesk.store.messages import MessageKind, Messages, Way
from postdesk.store.sealed import Sealed
from postdesk.store.vault import Vault

TEXT = "La personne peut-elle être appelée avant huit heures ?"
REPLY = "Oui, par le poste, pas directement."


def sent(three: Three) -> tuple[Referral, RegisteredCase]:
    """A referral that the agency has taken in."""
    referral = referred(three.post, three.waiting.pop(0))
    three.to_agency()
    (case,) = cases_in(three.agency, CaseList.WAITING)
    return referral, case


def asked(three: Three) -> tuple[Referral, RegisteredCase]:
    """And a question about it that the post has taken in."""
    referral, case = sent(three)
    ask(three.agency, case, f"  {TEXT}\n")
    three.to_post(three.agency)
    return referral, case


def read_from(office: Vault, three: Three) -> ImportReport:
    """What waits at an office, read at the post."""
    empty(three.stick)
    carry(office, three.stick)
    return read_at_post(three.post.vault, three.stick)


def to_agency(three: Three) -> ImportReport:
    empty(three.stick)
    carry(three.post.vault, three.stick)
    return read_arrivals(three.agency, three.stick)


def test_a_question_its_answer_and_its_receipt(three: Three) -> None:
    referral, case = asked(three)
    box = Messages(three.post.vault)
    (question,) = box.listed()
    assert (question.body.text, question.body.code) == (TEXT, referral.code)
    assert (question.office, question.interview) == (AGENCY, referral.interview)
    assert box.unread() == 1
    assert box.open_questions() == {referral.interview}
    answer_question(three.post, question.id, REPLY)
    assert (box.unread(), box.open_questions()) == (0, frozenset())
    assert to_agency(three).count(ArrivalState.NEW) == 1
    ours, theirs = Messages(three.agency).about(case.packet)
    assert (ours.what, ours.way) == (MessageKind.QUESTION, Way.OUT)
    assert (theirs.question, theirs.body.text) == (question.id, REPLY)
    assert theirs.unread
    waiting = {one.manifest.packet: one.state for one in Ledger(three.agency).outbox()}
    assert waiting[ours.packet] is ReferralState.RECEIVED
    seal_receipts(three.agency)
    read_from(three.agency, three)
    kinds = {one.manifest.kind: one.state for one in three.post.ledger.outbox()}
    assert kinds[PacketKind.MESSAGE] is ReferralState.RECEIVED


def test_reading_the_same_stick_twice_keeps_a_message_once(three: Three) -> None:
    asked(three)
    report = read_at_post(three.post.vault, three.stick)
    assert {one.state for one in report.arrivals} == {ArrivalState.ALREADY_HERE}
    assert len(Messages(three.post.vault).listed()) == 1


def test_a_question_about_what_the_office_never_got_waits_in_quarantine(three: Three) -> None:
    _, case = sent(three)
    keys = keys_of(three.region, three.post.office.id)
    assert keys is not None
    ask(three.region, case, TEXT)
    report = read_from(three.region, three)
    assert [one.problem for one in report.quarantined()] == [Code.MESSAGE_STRAY]
    assert Messages(three.post.vault).listed() == ()


def test_an_answer_to_a_question_never_asked_waits_in_quarantine(three: Three) -> None:
    referral, _ = asked(three)
    (question,) = Messages(three.post.vault).listed()
    answer_question(three.post, question.id, REPLY)
    three.agency.run("DELETE FROM messages")
    report = to_agency(three)
    assert [one.problem for one in report.quarantined()] == [Code.MESSAGE_STRAY]
    assert referral.code not in {one.body.code for one in Messages(three.agency).listed()}


def test_what_was_taken_back_takes_its_messages_along(three: Three) -> None:
    referral, case = asked(three)
    (question,) = Messages(three.post.vault).listed()
    answer_question(three.post, question.id, REPLY)
    empty(three.stick)
    carry(three.post.vault, three.stick)
    (late,) = three.stick.iterdir()
    late = late.rename(three.stick.parent / late.name)
    say_consent(three.post, referral.interview, referral.recipient, ConsentState.WITHDRAWN)
    carry(three.post.vault, three.stick)
    assert read_arrivals(three.agency, three.stick).count(ArrivalState.UPDATED) == 1
    assert Messages(three.agency).about(case.packet) == ()
    empty(three.stick)
    late.rename(three.stick / late.name)
    assert read_arrivals(three.agency, three.stick).count(ArrivalState.OLDER) == 1
    assert Messages(three.agency).listed() == ()


def test_a_question_about_what_was_taken_back_keeps_no_text(three: Three) -> None:
    referral, case = sent(three)
    ask(three.agency, case, TEXT)
    say_consent(three.post, referral.interview, referral.recipient, ConsentState.WITHDRAWN)
    report = read_from(three.agency, three)
    assert report.count(ArrivalState.OLDER) == 1
    assert Messages(three.post.vault).listed() == ()


def test_erasing_an_interview_erases_what_was_said_about_it(three: Three) -> None:
    referral, _ = asked(three)
    Erasure(three.post.vault).interview(referral.interview, "retention")
    assert Messages(three.post.vault).listed() == ()


@pytest.mark.parametrize("erased", [False, True])
def test_an_answer_that_waits_leaves_no_more_once_it_is_taken_back(
    three: Three, erased: bool
) -> None:
    referral, _ = asked(three)
    post = three.post
    (question,) = Messages(post.vault).listed()
    answer = answer_question(post, question.id, REPLY).manifest.packet
    if erased:
        Erasure(post.vault).interview(referral.interview, "retention")
    else:
        say_consent(post, referral.interview, referral.recipient, ConsentState.WITHDRAWN)
    kept = post.ledger.sent(answer)
    assert kept is not None
    assert kept.state is ReferralState.WITHDRAWN
    with pytest.raises(PostDeskError):
        post.ledger.data(answer)
    assert answer not in {one.manifest.packet for one in post.ledger.outbox(ReferralState.SEALED)}


def test_messages_of_a_sealed_interview_are_sealed_with_it(three: Three) -> None:
    referral, _ = asked(three)
    Sealed(three.post.vault).seal_interview(referral.interview, [new_opening_key().public])
    assert Messages(three.post.vault).listed() == ()
    assert Messages(three.post.vault).unread() == 0
    (body,) = three.post.vault.rows("SELECT body FROM messages")
    assert TEXT.encode() not in bytes(body[0])


def test_what_comes_about_a_sealed_interview_names_no_code(three: Three) -> None:
    """Any officer reads the stick, perhaps the one whom the case is about."""
    referral, case = asked(three)
    (question,) = Messages(three.post.vault).listed()
    answer_question(three.post, question.id, REPLY)
    to_agency(three)
    Sealed(three.post.vault).seal_interview(referral.interview, [new_opening_key().public])
    ask(three.agency, case, TEXT)
    (came,) = read_from(three.agency, three).arrivals
    assert (came.kind, came.state, came.code) == (PacketKind.MESSAGE, ArrivalState.NEW, None)
    seal_receipts(three.agency)
    (came,) = read_from(three.agency, three).arrivals
    assert (came.kind, came.state, came.code) == (PacketKind.RECEIPT, ArrivalState.NEW, None)
    assert Messages(three.post.vault).listed() == ()
    assert Messages(three.post.vault).unread() == 0


def test_a_bulletin_reaches_every_post_in_its_language(three: Three) -> None:
    done = publish_bulletin(
        three.region,
        {"fr": "Nouvelles heures", "ar": "", "en": "New hours"},
        {"fr": "Le bureau ouvre à sept heures.", "ar": "", "en": "The office opens at seven."},
    )
    assert (done.sealed, done.without_key) == (("rosso",), ())
    assert read_from(three.region, three).count(ArrivalState.NEW) == 1
    (message,) = Messages(three.post.vault).listed()
    assert message.what is MessageKind.BULLETIN
    assert message.body.titles.root == {"fr": "Nouvelles heures", "en": "New hours"}
    assert message.unread


def test_a_bulletin_ends_at_the_post_on_the_day_that_the_region_said(three: Three) -> None:
    publish_bulletin(three.region, {"fr": "Titre"}, {"fr": "Texte"}, timedelta(days=7))
    read_from(three.region, three)
    (message,) = Messages(three.post.vault).listed()
    (ours,) = Messages(three.region).listed()
    assert message.body.until == ours.body.until
    assert message.body.until is not None
    days = (message.body.until - three.clock()).total_seconds() / 86_400
    assert 6.9 < days <= 7


def test_an_agency_publishes_nothing_and_is_not_believed_if_it_did(three: Three) -> None:
    with pytest.raises(PostDeskError):
        publish_bulletin(three.agency, {"fr": "Titre"}, {"fr": "Texte"})
    keys = keys_of(three.agency, three.post.office.id)
    assert keys is not None
    said = Bulletin(titles=Texts({"fr": "x"}), paragraphs=(), published_at=three.clock())
    parts = message_parts(said)
    seal_to(three.agency, three.post.office.id, keys, PacketKind.MESSAGE, parts, purpose="bulletin")
    report = read_from(three.agency, three)
    assert [one.problem for one in report.quarantined()] == [Code.PACKET_FOREIGN]


@pytest.mark.parametrize("text", ["", "  \n ", "x" * 2001])
def test_an_empty_or_endless_text_is_not_sealed(three: Three, text: str) -> None:
    _, case = sent(three)
    with pytest.raises(PostDeskError) as refused:
        ask(three.agency, case, text)
    assert refused.value.code is Code.WRONG_USE
    assert Ledger(three.agency).outbox() == ()
    assert Cases(three.agency).count() == 1


def test_answers_say_which_question(three: Three) -> None:
    """The packet itself names the question; nothing is matched by its order."""
    asked(three)
    (question,) = Messages(three.post.vault).listed()
    said = Answered(
        question=question.packet, code=question.body.code, text=REPLY, answered_at=three.clock()
    )
    assert said.question != question.id
    with pytest.raises(PostDeskError):
        answer_question(three.post, said.question, REPLY)
