"""An agency's desk: equipped as posts are, it takes its cases in, answers, tells the outcome."""

from agencies import AGENCY, RECIPIENT, Three, empty
from offices import carry
from test_a_day import referred

from postdesk.desk.receiving import read_arrivals as read_at_post
from postdesk.errors import Code
from postdesk.model.packets import ReceiptState
from postdesk.model.referrals import Outcome, Referral, ReferralState
from postdesk.packet.arrivals import ArrivalState
from postdesk.packet.enrolment import key_words
from postdesk.packet.equipment import directory_in_use, own_words, pinned, show_keys
from postdesk.regional import equipping, publishing
from postdesk.regional.importing import read_arrivals
from postdesk.regional.receipts import accept, conclude, give_back, seal_receipts
from postdesk.regional.waiting import CaseList, cases_in, waiting_count
from postdesk.store.cases import Cases
from postdesk.store.quarantine import Quarantine


def sent(three: Three) -> Referral:
    """A referral that the agency has taken in."""
    referral = referred(three.post, three.waiting.pop(0))
    assert referral.recipient == RECIPIENT
    three.to_agency()
    return referral


def state(three: Three, referral: Referral) -> tuple[ReferralState, Outcome | None, str]:
    now = three.post.referrals.get(referral.id)
    return now.state, now.outcome, now.returned_reason


def answers(three: Three) -> None:
    """The agency's receipts travel to the post."""
    seal_receipts(three.agency)
    three.to_post(three.agency)


def test_a_case_is_accepted_and_its_outcome_comes_back(three: Three) -> None:
    referral = sent(three)
    (case,) = cases_in(three.agency, CaseList.WAITING)
    assert (case.share.code, case.sender) == (referral.code, "rosso")
    assert waiting_count(three.agency) == 1
    accept(three.agency, case)
    answers(three)
    assert state(three, referral)[0] is ReferralState.ACCEPTED
    assert cases_in(three.agency, CaseList.WAITING) == ()
    (case,) = cases_in(three.agency, CaseList.TAKEN_ON)
    conclude(three.agency, case, Outcome.CONFIRMED)
    answers(three)
    assert state(three, referral) == (ReferralState.OUTCOME, Outcome.CONFIRMED, "")
    assert [one.number for one in cases_in(three.agency, CaseList.ANSWERED)] == [case.number]


def test_a_case_is_given_back_with_its_reason(three: Three) -> None:
    referral = sent(three)
    (case,) = cases_in(three.agency, CaseList.WAITING)
    give_back(three.agency, case, "no_capacity")
    answers(three)
    assert state(three, referral) == (ReferralState.RETURNED, None, "no_capacity")
    newest = cases_in(three.agency, CaseList.ANSWERED)[0]
    assert (newest.number, newest.state) == (case.number, ReceiptState.RETURNED)


def test_the_region_cannot_open_what_goes_to_the_agency(three: Three) -> None:
    before = Cases(three.region).count()
    empty(three.stick)
    referred(three.post, three.waiting.pop(0))
    carry(three.post.vault, three.stick)
    report = read_arrivals(three.region, three.stick)
    assert [one.state for one in report.arrivals] == [ArrivalState.ELSEWHERE]
    assert Quarantine(three.region).listed() == ()  # one stick goes round several offices
    assert Cases(three.region).count() == before
    three.read_at_agency()
    assert waiting_count(three.agency) == 1


def test_an_agency_enrols_nobody(three: Three) -> None:
    show_keys(three.post.vault, "trarza", three.stick)
    report = read_arrivals(three.agency, three.stick)
    assert [one.problem for one in report.arrivals] == [Code.PACKET_FOREIGN]
    assert report.count(ArrivalState.WAITING) == 0


def test_an_agency_believes_the_headquarters_that_it_called(three: Three) -> None:
    believed = pinned(three.agency)
    assert believed is not None
    assert believed.headquarters == "trarza"
    office = directory_in_use(three.agency).office(AGENCY)
    assert office is not None
    assert key_words(office.keys[0], "fr") == own_words(three.agency, "fr")


def test_cases_go_back_to_the_region_when_nobody_serves(three: Three) -> None:
    equipping.serve(three.region, AGENCY, None)
    publishing.publish_kit(three.region)
    publishing.send_kit(three.region, three.post.office.id)
    empty(three.stick)
    carry(three.region, three.stick)
    read_at_post(three.post.vault, three.stick)
    known = three.post.directory.recipient(RECIPIENT)
    assert known is not None
    assert known.office == "trarza"
