"""The register finds, filters, names and shows whole cases; receipts wait for what was answered."""

from regional_samples import FLAGS, a_share, fill, receive

from postdesk.model.packets import ReceiptState
from postdesk.model.referrals import Line, Outcome
from postdesk.regional.receipts import accept, conclude, give_back, seal_receipts
from postdesk.regional.register import RETURN_REASONS, Register
from postdesk.store.audit import Audit, AuditKind
from postdesk.store.cases import CaseFilter
from postdesk.store.vault import Vault


def test_rows_come_newest_first_one_page_at_a_time(region: Vault) -> None:
    fill(region, 30)
    register = Register(region)
    first = register.rows(CaseFilter(), 13)
    second = register.rows(CaseFilter(), 13, 13)
    assert [case.number for case in (*first, *second)] == list(range(30, 4, -1))
    assert register.count() == 30


def test_a_filter_restricts_rows_and_count_alike(region: Vault) -> None:
    fill(region, 30)
    register = Register(region)
    which = CaseFilter(sender="post-07", reason="asylum")
    rows = register.rows(which, 100)
    assert rows
    assert len(rows) == register.count(which)
    assert {(case.sender, case.share.reason_code) for case in rows} == {("post-07", "asylum")}


def test_filters_offer_listed_posts_and_those_that_sent(region: Vault) -> None:
    receive(region, "post-99", a_share("post-99", 1), 1)
    senders = dict(Register(region).senders())
    assert senders["post-07"].in_language("fr") == "Rosso"
    assert senders["post-99"].in_language("fr") == "post-99"


def test_a_case_is_shown_with_names_and_texts_of_its_flags(region: Vault) -> None:
    receive(region, "post-07", a_share("post-07", 60), 1)
    detail = Register(region).case(1)
    assert detail.post.in_language("ar") == "روصو"
    assert detail.recipient.in_language("en").startswith("Trafficking focal point")
    assert [flag.indicator for flag in detail.flags] == list(FLAGS)
    assert detail.flags[0].texts.in_language("en").startswith("Lied to about")
    assert detail.flags[0].source == "ilo_ec_2009"


def test_what_can_be_answered_follows_the_state(region: Vault) -> None:
    fill(region, 2)
    register = Register(region)
    new = register.case(1)
    assert (new.can_accept, new.can_return, new.can_conclude) == (True, True, False)
    accept(region, new.case)
    taken = register.case(1)
    assert (taken.can_accept, taken.can_return, taken.can_conclude) == (False, True, True)
    conclude(region, taken.case, Outcome.CONFIRMED)
    told = register.case(1)
    assert told.case.outcome is Outcome.CONFIRMED
    assert (told.can_accept, told.can_return, told.can_conclude) == (False, False, True)
    give_back(region, register.case(2).case, RETURN_REASONS[0])
    back = register.case(2)
    assert back.case.state is ReceiptState.RETURNED
    assert (back.can_accept, back.can_return, back.can_conclude) == (False, False, False)


def test_answers_owe_their_senders_a_receipt_until_sealed(region: Vault) -> None:
    fill(region, 4)
    register = Register(region)
    assert register.owed() == 0
    for number in (1, 4):
        accept(region, register.case(number).case)
    assert register.owed() == len({register.case(1).case.sender, register.case(4).case.sender})
    assert len(seal_receipts(region)) == 2
    assert register.owed() == 0


def searches(region: Vault) -> list[str]:
    return [one.what for one in Audit(region).entries() if one.what.startswith("search")]


def test_a_search_is_in_the_trail_with_its_count_and_never_its_words(region: Vault) -> None:
    """Or a name could be looked up without a trace: whether that person was ever referred."""
    fill(region, 30)
    line = Line(key="contact", label="Contact", text="Xenolith Ould Zeppelin")
    receive(region, "post-07", a_share("post-07", 61, lines=(line,)), 99)
    register, typed = Register(region), "xenolith ould"
    for end in range(1, len(typed) + 1):
        register.rows(CaseFilter(text=typed[:end]), 13)
    assert searches(region) == ["search 1"]
    (entry,) = (one for one in Audit(region).entries() if one.what == "search 1")
    assert (entry.kind, entry.record, entry.who) == (AuditKind.READ, "register", region.person.id)
    told = {str(value) for row in region.rows("SELECT * FROM audit") for value in row}
    assert not any("xeno" in one.lower() for one in told)
    register.rows(CaseFilter(text="nobody of that name"), 13)
    assert searches(region) == ["search 1", "search 0"]


def test_a_search_that_goes_on_is_told_again_once_it_finds_few(region: Vault) -> None:
    fill(region, 60)
    register = Register(region)
    for text in ("r07", "r07-", "r07-005", "r07-0050", "r07-005", "r07-0051", "r07"):
        register.rows(CaseFilter(text=text), 13)
    found = [Register(region).count(CaseFilter(text=one)) for one in ("r07", "r07-005")]
    assert found[0] > 20
    assert searches(region)[0] == f"search {found[0]}"
    assert searches(region)[1] == f"search {found[1]}"
    assert len(searches(region)) >= 4
    before = len(searches(region))
    register.rows(CaseFilter(text="r07"), 13, 13)  # the next page of what was found
    register.rows(CaseFilter(), 13)
    register.rows(CaseFilter(text=" - "), 13)
    register.rows(CaseFilter(sender="post-07"), 13)
    assert len(searches(region)) == before
    register.rows(CaseFilter(text="r07"), 13)
    assert len(searches(region)) == before + 1
