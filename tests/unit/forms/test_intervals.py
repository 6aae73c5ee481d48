"""A partial date stays an interval, and in doubt the person is a child."""

from datetime import UTC, date, datetime

import pytest
from form_help import guide_of, input_of, new_flow

from postdesk.errors import Code, PostDeskError
from postdesk.forms.answering import parse
from postdesk.forms.casting import cast
from postdesk.forms.coding import code
from postdesk.forms.dates import read_days
from postdesk.forms.definition import load_guide
from postdesk.forms.flow import Flow
from postdesk.forms.intervals import ends, one_day
from postdesk.model.answers import AnswerSheet, AnswerState
from postdesk.model.ids import NodeRef
from postdesk.resources import starter_kit

TODAY = datetime(2026, 11, 12, 9, 30, tzinfo=UTC)
YEAR = "2010-01-01/2010-12-31"
BIRTH = NodeRef("/data/birth")


def clock() -> datetime:
    """The day on which the interviews of this file are held."""
    return TODAY


GUIDE = load_guide((starter_kit() / "guides" / "first_line.guide.json").read_bytes())
PLACES = {node.name: NodeRef(node.path) for node in GUIDE.nodes}


def screening(sheet: AnswerSheet | None = None) -> Flow:
    """An interview of the starter kit's first-line guide."""
    sheet = AnswerSheet() if sheet is None else sheet
    return Flow(GUIDE, sheet, clock=clock, new_id=lambda: "1" * 32, zone=UTC)


def say_birth(flow: Flow, typed: str) -> None:
    """Answer the date of birth as the interview screen does."""
    ref = PLACES["birth_date"]
    value = parse(flow.shown(ref), typed, "en", clock)
    flow.answer(ref, AnswerState.ANSWERED, value)


def value_of(flow: Flow, name: str) -> str:
    """What expressions read of a question or a calculation."""
    return flow.tree.by_ref[PLACES[name]].value


@pytest.mark.parametrize(("typed", "group"), [
    ("2010", "child"), ("about 15", "child"), ("2026", "child"), ("13 11 2008", "child"),
    ("about 17", "doubtful"), ("about 18", "doubtful"), ("2008", "doubtful"),
    ("17 ans", "child"), ("18 ans", "adult"), ("November 2008", "doubtful"),
    ("October 2008", "adult"), ("12 11 2008", "adult"), ("1998", "adult"), ("about 30", "adult"),
    ("1429", "doubtful"), ("1431", "child"), ("1400", "adult"),
])  # fmt: skip
def test_whoever_may_be_under_18_gets_the_part_for_children(typed: str, group: str) -> None:
    flow = screening()
    say_birth(flow, typed)
    assert value_of(flow, "age_band") == group
    asked = PLACES["child_with"] in flow.asked()
    assert asked is (group != "adult")


def test_a_doubtful_year_outweighs_an_age_that_was_said() -> None:
    flow = screening()
    flow.answer(PLACES["age_years"], AnswerState.ANSWERED, "19")
    assert value_of(flow, "age_band") == "adult"
    say_birth(flow, "2008")
    assert value_of(flow, "age_band") == "doubtful"
    flow.answer(PLACES["birth_date"], AnswerState.UNANSWERED, "")
    assert value_of(flow, "age_band") == "adult"


def test_a_birth_that_is_still_to_come_is_refused_and_changes_nothing() -> None:
    flow = screening()
    for typed in ("2027", "13 11 2026", "December 2026"):
        with pytest.raises(PostDeskError) as refused:
            say_birth(flow, typed)
        assert refused.value.code is Code.ANSWER_INVALID
        assert refused.value.values == {"why": "constraint"}
    assert value_of(flow, "birth_date") == ""


def test_the_interval_itself_is_kept_and_coded() -> None:
    flow = screening()
    say_birth(flow, "2010")
    assert value_of(flow, "birth_date") == YEAR
    again = screening(flow.sheet())
    assert value_of(again, "birth_date") == YEAR
    assert value_of(again, "age_band") == "child"
    coded = code(GUIDE, flow.sheet(), clock, UTC)
    assert [fact.value for fact in coded.facts if fact.question == "age_band"] == ["child"]


def birth_form(calculation: str = "", constraint: str = "") -> Flow:
    """A form from elsewhere that asks a date and reckons with it; the day is 1 November 2026."""
    held = f' constraint="{constraint}"' if constraint else ""
    return new_flow(
        guide_of(
            "<birth/><age/>",
            f'<bind nodeset="/data/birth" type="date"{held}/>'
            f'<bind nodeset="/data/age" type="string" calculate="{calculation or 1}"/>',
            input_of("birth"),
        )
    )


@pytest.mark.parametrize(("calculation", "reckoned"), [
    ("int((today() - /data/birth) div 365.25)", "15"),
    ("format-date(/data/birth, '%Y-%m-%d')", "2010-12-31"),
    ("format-date(substring-before(/data/birth, '/'), '%Y-%m-%d')", "2010-01-01"),
    ("/data/birth &gt; date('2010-06-01')", "true"),
    ("/data/birth &lt; date('2010-06-01')", "false"),
    ("date(/data/birth)", "2010-12-31"),
    ("date-time(/data/birth)", "2010-12-31"),
    ("decimal-date-time(/data/birth) = decimal-date-time('2010-12-31')", "true"),
    ("string(/data/birth)", YEAR),
    ("/data/birth = '2010-12-31'", "true"),
])  # fmt: skip
def test_a_form_from_elsewhere_reads_the_latest_day(calculation: str, reckoned: str) -> None:
    flow = birth_form(calculation)
    flow.answer(BIRTH, AnswerState.ANSWERED, YEAR)
    assert flow.tree.by_ref[NodeRef("/data/age")].value == reckoned


@pytest.mark.parametrize(("constraint", "stands"), [
    (". &lt;= date('2010-01-01')", True), (". &gt;= date('2010-12-31')", True),
    (". &lt; date('2010-01-01')", False), (". &gt; date('2010-12-31')", False),
    ("string-length(.) = 10", True),
])  # fmt: skip
def test_a_constraint_refuses_only_what_cannot_be(constraint: str, *, stands: bool) -> None:
    flow = birth_form(constraint=constraint)
    if stands:
        flow.answer(BIRTH, AnswerState.ANSWERED, YEAR)
    else:
        with pytest.raises(PostDeskError):
            flow.answer(BIRTH, AnswerState.ANSWERED, YEAR)
    assert flow.tree.by_ref[BIRTH].value == (YEAR if stands else "")


def test_two_partial_dates_stand_in_every_order_they_can_have() -> None:
    flow = new_flow(
        guide_of(
            "<left/><arrived/>",
            '<bind nodeset="/data/left" type="date"/>'
            '<bind nodeset="/data/arrived" type="date" constraint=". &gt;= /data/left"/>',
            input_of("left", "arrived"),
        )
    )
    arrived = NodeRef("/data/arrived")
    flow.answer(NodeRef("/data/left"), AnswerState.ANSWERED, "2026-03-01/2026-03-31")
    for value in ("2026-03-10", "2026-01-01/2026-12-31", "2026-03-01"):
        flow.answer(arrived, AnswerState.ANSWERED, value)
    with pytest.raises(PostDeskError):
        flow.answer(arrived, AnswerState.ANSWERED, "2026-02-01/2026-02-28")
    assert flow.tree.by_ref[arrived].value == "2026-03-01"


def test_what_is_no_interval_is_left_alone() -> None:
    assert ends(YEAR) == ("2010-12-31", "2010-01-01")
    assert ends("2010-01-01") == ("2010-01-01",)
    assert (one_day(YEAR), one_day(YEAR, earliest=True)) == ("2010-12-31", "2010-01-01")
    assert one_day("2010-01-01/later") == "2010-01-01/later"
    assert cast("2010-01-01T10:00:00.000Z", "date") == "2010-01-01"
    assert cast(YEAR, "date") == YEAR


def test_a_kept_interval_can_be_typed_again() -> None:
    today = date(2026, 11, 12)
    for typed in (YEAR, "2009-11-02/2012-11-01"):
        assert read_days(typed, today).text() == typed
    assert read_days("1er janvier 2010", today).text() == "2010-01-01"
    assert read_days("2nd May 2010", today).text() == "2010-05-02"
