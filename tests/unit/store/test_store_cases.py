"""The register: found as it was written or not, filtered, counted, set further."""

from collections.abc import Callable
from datetime import date

import pytest
from store_helpers import Ids

from postdesk.errors import Code, PostDeskError
from postdesk.model.assessments import Urgency
from postdesk.model.ids import CaseCode, OfficeId, PacketId, RecipientId
from postdesk.model.packets import ReceiptState
from postdesk.model.referrals import CaseShare, FlagSummary, Line, Outcome
from postdesk.store.audit import Audit, AuditKind
from postdesk.store.cases import CaseColumn, CaseFilter, Cases
from postdesk.store.search import fold, match_query
from postdesk.store.vault import Vault

Add = Callable[..., int]


@pytest.fixture
def add(vault: Vault, new_id: Ids) -> Add:
    def add(code: str, text: str = "", sender: str = "post-07", **fields: object) -> int:
        told: dict[str, object] = {
            "code": CaseCode(code),
            "template": "t",
            "reason_code": "trafficking",
            "urgency": Urgency.DAYS,
            "recipient": RecipientId("inlctptm"),
            "post": sender,
            "referred_on": date(2026, 3, 1),
            "lines": (Line(key="name", label="Nom", text=text),),
            "flags": (FlagSummary(indicator="AL-DR-01", set="adult_labour", strength="strong"),),
        }
        share = CaseShare.model_validate(told | fields)
        case = Cases(vault).add(PacketId(new_id()), OfficeId(sender), share)
        assert case is not None
        return case.number

    return add


def found(vault: Vault, text: str = "", **fields: object) -> list[str]:
    which = CaseFilter.model_validate({"text": text} | fields)
    assert Cases(vault).count(which) == len(Cases(vault).found(which))
    return [case.share.code for case in Cases(vault).found(which)]


def test_a_case_is_registered_once_a_packet(vault: Vault, add: Add) -> None:
    number = add("R07-0001")
    case = Cases(vault).get(number)
    assert case.state is ReceiptState.RECEIVED
    assert Cases(vault).add(case.packet, case.sender, case.share) is None
    assert Cases(vault).with_code(CaseCode("R07-0001")) == (case,)
    with pytest.raises(PostDeskError) as caught:
        Cases(vault).get(999)
    assert caught.value.code is Code.WRONG_USE
    entries = Audit(vault).entries(record="R07-0001")
    assert [entry.kind for entry in entries] == [AuditKind.IMPORTED, AuditKind.READ]


@pytest.mark.parametrize(
    ("written", "typed"),
    [
        ("محمّد ولد أحمد", "محمد"),
        ("محمد ولد احمد", "مُحَمَّد"),
        ("أحمد", "احمد"),
        ("إبراهيم", "ابراهيم"),
        ("آمنة", "امنه"),
        ("فاطمة", "فاطمه"),
        ("مصطفى", "مصطفي"),
        ("علي", "على"),
        ("محـــمد", "محمد"),
        ("کریم", "كريم"),
        ("مؤمن", "مومن"),
        ("Aïchétou Mint Éli", "aichetou mint eli"),
        ("AICHETOU", "Aïchetou"),
        ("N'Diaye-Sow", "diaye sow"),
        ("رقم ٤٥٢٥", "4525"),
        ("Straße Œuvre", "strasse oeuvre"),
        ("Mohamed Lemine", "moham lem"),
    ],
)
def test_a_name_is_found_however_it_is_spelt(
    vault: Vault, add: Add, written: str, typed: str
) -> None:
    add("R07-0001", written)
    add("R07-0002", "somebody else / شخص آخر")
    assert found(vault, typed) == ["R07-0001"]


def test_codes_are_found_and_hostile_queries_find_nothing(vault: Vault, add: Add) -> None:
    add("R07-0412", "a")
    add("R07-0413", "b")
    assert found(vault, "r07-0412") == ["R07-0412"]
    assert found(vault, "r07 041") == ["R07-0413", "R07-0412"]
    for text in ('"', "*", "a OR b", "NEAR(a b)", "folded:a", "a AND", "-", "(", "\0", "'"):
        assert found(vault, text) == []


def test_filters_combine(vault: Vault, add: Add) -> None:
    add("A", sender="post-01", referred_on=date(2026, 1, 31))
    add("B", sender="post-02", referred_on=date(2026, 2, 1), urgency=Urgency.IMMEDIATE)
    number = add(
        "C", sender="post-02", referred_on=date(2026, 3, 9), reason_code="asylum", flags=()
    )
    Cases(vault).set_state(number, ReceiptState.OUTCOME, outcome=Outcome.CONFIRMED)
    assert found(vault) == ["C", "B", "A"]
    assert found(vault, sender="post-02") == ["C", "B"]
    assert found(vault, first_month="2026-02") == ["C", "B"]
    assert found(vault, first_month="2026-02", last_month="2026-02") == ["B"]
    assert found(vault, reason="asylum") == ["C"]
    assert found(vault, indicator="AL-DR-01") == ["B", "A"]
    assert found(vault, urgency=Urgency.IMMEDIATE) == ["B"]
    assert found(vault, state=ReceiptState.OUTCOME) == ["C"]
    assert found(vault, recipient="nobody") == []
    assert found(vault, "b", sender="post-02") == ["B"]
    assert found(vault, "b", sender="post-01") == []
    both = CaseFilter(text="asylum", sender="post-02")
    assert Cases(vault).tally(CaseColumn.STATE, which=both) == {("outcome",): 1}
    assert Cases(vault).indicators(CaseFilter(text="trafficking")) == {"AL-DR-01": 2}
    case = Cases(vault).get(number)
    assert (case.state, case.outcome) == (ReceiptState.OUTCOME, Outcome.CONFIRMED)
    with pytest.raises(PostDeskError):
        Cases(vault).set_state(999, ReceiptState.ACCEPTED)


def test_pages_of_a_list(vault: Vault, add: Add) -> None:
    for number in range(5):
        add(f"C-{number}")
    page = Cases(vault).found(limit=2, offset=2)
    assert [case.share.code for case in page] == ["C-2", "C-1"]


def test_counts_by_columns_and_indicator(vault: Vault, add: Add) -> None:
    add("A", sender="post-01", sex="f")
    add("B", sender="post-01", sex="m", flags=())
    add("C", sender="post-02", sex="f", referred_on=date(2026, 4, 1))
    cases = Cases(vault)
    assert cases.tally(CaseColumn.SENDER) == {("post-01",): 2, ("post-02",): 1}
    assert cases.tally(CaseColumn.MONTH, CaseColumn.SEX) == {
        ("2026-03", "f"): 1,
        ("2026-03", "m"): 1,
        ("2026-04", "f"): 1,
    }
    only = CaseFilter(sender="post-01")
    assert cases.tally(CaseColumn.SEX, which=only) == {("f",): 1, ("m",): 1}
    assert cases.indicators() == {"AL-DR-01": 2}
    assert cases.indicators(only) == {"AL-DR-01": 1}


def test_folding_twice_changes_nothing() -> None:
    for text in ("أُمّ كلثوم", "Éléonore d'Arc", "٠١٢ ABC-def", "", "ﷺ ﻻ"):
        assert fold(fold(text)) == fold(text)
    assert fold("  a\u200fb\tc ") == "a b c"
    assert match_query("Aïcha 4") == '"aicha"* "4"*'
