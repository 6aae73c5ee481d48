"""What people type, in any script and calendar, into canonical values or a reason."""

from datetime import date

import pytest
from form_help import fixed_clock, guide_of, new_flow, select_of

from postdesk.errors import Code, PostDeskError
from postdesk.forms.answering import check, parse
from postdesk.forms.dates import from_value, hijri_day, read_days
from postdesk.forms.definition import GuideNode, Kind, QuestionType, Range


def question(kind: QuestionType, bounds: Range | None = None) -> GuideNode:
    """A question of a type."""
    return GuideNode(path="/data/q", name="q", kind=Kind.QUESTION, type=kind, range=bounds)


def parsed(kind: QuestionType, typed: str) -> str:
    """What was typed, as stored; `!why` if it is refused."""
    try:
        return parse(question(kind), typed, "fr", fixed_clock)
    except PostDeskError as error:
        return f"!{error.values['why']}" if error.code is Code.ANSWER_INVALID else str(error)


@pytest.mark.parametrize(("typed", "value"), [
    ("35", "35"), ("٣٥", "35"), ("۳۵", "35"), ("३५", "35"), (" 35 ", "35"), ("035", "35"),
    ("1 200", "1200"), ("1\u202f200", "1200"), ("\u200f٣٥\u200e", "35"), ("-4", "-4"),
    ("\u22124", "-4"), ("35.0", "35"), ("35,5", "!whole"), ("٣٥٫٥", "!whole"),
    ("about 15", "!approximate"), ("old", "!number"), ("", "!blank"),
    ("99999999999999999", "!large"),
    ("1e3", "!number"), ("٣٥ سنة", "!number"),
])  # fmt: skip
def test_integers(typed: str, value: str) -> None:
    assert parsed(QuestionType.INTEGER, typed) == value


@pytest.mark.parametrize(("typed", "value"), [
    ("1.5", "1.5"), ("1,5", "1.5"), ("١٫٥", "1.5"), ("١،٥", "1.5"), (".5", "0.5"), ("1.50", "1.5"),
    ("1.234,5", "1234.5"), ("1,234.5", "1234.5"), ("١٬٢٣٤٫٥", "1234.5"), ("1 234,5", "1234.5"),
    ("-0", "0"), ("1.2.3", "!number"), ("x", "!number"),
])  # fmt: skip
def test_decimals(typed: str, value: str) -> None:
    assert parsed(QuestionType.DECIMAL, typed) == value


@pytest.mark.parametrize(("typed", "value"), [
    ("2008-05-17", "2008-05-17"), ("17/05/2008", "2008-05-17"), ("17.5.2008", "2008-05-17"),
    ("17 mai 2008", "2008-05-17"), ("May 17 2008", "2008-05-17"), ("١٧/٠٥/٢٠٠٨", "2008-05-17"),
    ("١٧ مايو ٢٠٠٨", "2008-05-17"), ("2008/05/17", "2008-05-17"), ("17 août 2008", "2008-08-17"),
    ("1998", "1998-01-01/1998-12-31"), ("2008-05", "2008-05-01/2008-05-31"),
    ("02/2008", "2008-02-01/2008-02-29"), ("février 2008", "2008-02-01/2008-02-29"),
    ("12/2008", "2008-12-01/2008-12-31"),
    ("1 رمضان 1444", "2023-03-23"), ("01/09/1444", "2023-03-23"), ("1444-09-01", "2023-03-23"),
    ("1/9/1444 هـ", "2023-03-23"), ("رمضان 1444", "2023-03-23/2023-04-20"),
    ("about 15", "2009-11-02/2012-11-01"), ("environ 15 ans", "2009-11-02/2012-11-01"),
    ("حوالي 15", "2009-11-02/2012-11-01"), ("15 ans", "2010-11-02/2011-11-01"),
    ("15 years old", "2010-11-02/2011-11-01"),
    ("31/02/2008", "!date"), ("15", "!date"), ("17/05/08", "!date"), ("05/17/2008", "!date"),
    ("yesterday", "!date"), ("about 200", "!date"), ("1 2 3 2008", "!date"), ("1700", "!date"),
    ("31/02/1444", "!date"),
])  # fmt: skip
def test_dates(typed: str, value: str) -> None:
    assert parsed(QuestionType.DATE, typed) == value


def test_a_leap_day_birthday_counts_back() -> None:
    days = read_days("16 ans", date(2024, 2, 29))
    assert days.text() == "2007-03-01/2008-02-29"


@pytest.mark.parametrize("value", ["2008-05-17", "1998-01-01/1998-12-31"])
def test_canonical_dates_come_back(value: str) -> None:
    assert from_value(value).text() == value


def test_hijri_beside_a_gregorian_day() -> None:
    assert hijri_day(date(2023, 3, 23)) == (1444, 9, 1)
    assert hijri_day(date(1800, 1, 1)) is None


@pytest.mark.parametrize(("typed", "value"), [
    ("14:30", "14:30:00"), ("14h30", "14:30:00"), ("14h", "14:00:00"), ("2:30 pm", "14:30:00"),
    ("12 am", "00:00:00"), ("٢:٣٠ م", "14:30:00"), ("25:00", "!time"), ("14", "!time"),
    ("13 pm", "!time"), ("now", "!time"),
])  # fmt: skip
def test_times(typed: str, value: str) -> None:
    assert parsed(QuestionType.TIME, typed) == value


@pytest.mark.parametrize(("typed", "value"), [
    ("17/05/2008 14:30", "2008-05-17T14:30:00+00:00"),
    ("2008-05-17T14:30", "2008-05-17T14:30:00+00:00"),
    ("1998 14:30", "!date"), ("14:30", "!date"), ("17/05/2008 99:00", "!time"),
])  # fmt: skip
def test_moments(typed: str, value: str) -> None:
    assert parsed(QuestionType.DATE_TIME, typed) == value


def test_texts_lose_what_no_screen_shows() -> None:
    assert parsed(QuestionType.TEXT, " a\x00b\x07 ") == "ab"
    assert parsed(QuestionType.TEXT, "e\u0301") == "é"
    assert parsed(QuestionType.TEXT, "x" * 20_001) == "!long"
    assert parsed(QuestionType.ACKNOWLEDGE, "yes") == "OK"


def test_a_choice_by_name_or_by_label() -> None:
    shown = new_flow(guide_of("<a/>", body=select_of("a", "yes", "no"))).shown("/data/a")
    assert parse(shown, "no", "fr", fixed_clock) == "no"
    assert parse(shown, "yes", "und", fixed_clock) == "yes"
    assert parse(shown, "NO", "und", fixed_clock) == "no"


BOUNDS = Range(start="1", end="5", step="0.5")


@pytest.mark.parametrize(("kind", "value", "offered", "why"), [
    (QuestionType.RANGE, "2.5", None, ""), (QuestionType.RANGE, "2.4", None, "range"),
    (QuestionType.RANGE, "6", None, "range"), (QuestionType.RANGE, "x", None, "number"),
    (QuestionType.SELECT_ONE, "a b", {"a", "b"}, "choice"),
    (QuestionType.RANK, "b a", {"a", "b"}, ""), (QuestionType.RANK, "a", {"a", "b"}, "choice"),
    (QuestionType.DATE, "2008-13-01", None, "date"),
    (QuestionType.DATE, "2008-05-02/2008-05-01", None, "date"),
    (QuestionType.INTEGER, "٣", None, "number"), (QuestionType.ACKNOWLEDGE, "ok", None, "choice"),
    (QuestionType.TIME, "14:30:00.000+01:00", None, ""), (QuestionType.TIME, "soon", None, "time"),
])  # fmt: skip
def test_what_is_canonical(
    kind: QuestionType, value: str, offered: set[str] | None, why: str
) -> None:
    node = question(kind, BOUNDS)
    if not why:
        check(node, value, offered)
        return
    with pytest.raises(PostDeskError) as caught:
        check(node, value, offered)
    assert caught.value.values["why"] == why
