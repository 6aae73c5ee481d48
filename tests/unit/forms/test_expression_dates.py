"""Dates are whole local days, dateTimes are moments; clock and zone are handed in."""

from datetime import UTC, date, datetime, timedelta

import pytest
from expression_help import NOW, text, value
from hypothesis import given
from hypothesis import strategies as st

from postdesk.errors import Code, PostDeskError

ZONES = ["Africa/Nouakchott", "Europe/Warsaw", "America/Phoenix", "Pacific/Kiritimati"]


@pytest.mark.parametrize("zone", ZONES)
@given(day=st.dates(date(1900, 1, 1), date(2200, 1, 1)), days=st.integers(-20_000, 20_000))
def test_adding_days_never_loses_one(zone: str, day: date, days: int) -> None:
    later = (day + timedelta(days=days)).isoformat()
    assert text(f"date(date('{day}') + {days})", zone=zone) == later
    assert text(f"date(decimal-date-time('{day}') + {days})", zone=zone) == later
    assert value(f"date('{later}') - date('{day}')", zone=zone) == days
    assert value(f"'{later}' - '{day}' = {days}", zone=zone) is True


@pytest.mark.parametrize("zone", ZONES)
def test_march_has_31_days_whatever_the_clocks_do(zone: str) -> None:
    assert value("date('2024-04-01') - date('2024-03-01')", zone=zone) == 31
    assert value("number(date('1970-01-01'))", zone=zone) == 0
    assert text("date(0)", zone=zone) == "1970-01-01"


def test_today_is_the_local_day_and_now_the_moment() -> None:
    late = datetime(2026, 3, 31, 23, 30, tzinfo=UTC)
    assert text("today()", now=late) == "2026-03-31"
    assert text("today()", now=late, zone="Europe/Warsaw") == "2026-04-01"
    assert text("now()", now=NOW) == "2026-03-14T15:09:26.535+00:00"
    assert text("now()", now=NOW, zone="America/Phoenix") == "2026-03-14T08:09:26.535-07:00"
    assert value("now() >= today() and now() < today() + 1", zone="America/Phoenix") is True
    assert value("round((now() - today()) * 24, 2)", zone="America/Phoenix") == 8.16


@pytest.mark.parametrize(
    ("expression", "expected"),
    [
        ("date('2026-03-14T23:59:00-05:00')", "2026-03-14"),
        ("date('1970-1-2')", "1970-01-02"),
        ("date('')", ""),
        ("date(true())", ""),
        ("date('tomorrow')", "Invalid Date"),
        ("date('2026-03-14Tnoon')", "Invalid Date"),
        ("date(number('x'))", "Invalid Date"),
        ("date(9999999999)", "Invalid Date"),
        ("date(6.5)", "1970-01-07"),
        ("date(now())", "2026-03-14"),
        ("string(number(date('1970-01-11')))", "10"),
        ("date-time('2026-03-14')", "2026-03-14"),
        ("date-time('2026-03-14T10:00Z')", "2026-03-14T10:00:00.000+00:00"),
        ("date-time(12 div 24)", "1970-01-01T12:00:00.000+00:00"),
        ("date-time('')", ""),
        ("decimal-date-time('1970-01-02T06:00:00Z')", "1.25"),
        ("decimal-date-time('x')", "NaN"),
        ("decimal-time('06:00:00.000+00:00')", "0.25"),
        ("decimal-time('06:00')", "0.25"),
        ("decimal-time('25:00:00')", "NaN"),
        ("decimal-time('06:00:00-07:60')", "NaN"),
        ("format-date('2026-03-04', '%Y %y %m %n %b %d %e %a %%')", "2026 26 03 3 Mar 04 4 Wed %"),
        ("format-date('2026-03-08', '%a')", "Sun"),
        ("format-date-time('2026-03-04T05:06:07.089', '%H:%h:%M:%S.%3')", "05:5:06:07.089"),
        ("format-date('no date', '%Y')", ""),
        ("format-date(10, '%d')", "11"),
        ("boolean(date('1970-01-01'))", "true"),
        ("boolean(date('x'))", "false"),
        ("int((date('2026-03-14') - date('2008-03-15')) div 365.25)", "17"),
    ],
)
def test_dates_become_and_are_written(expression: str, expected: str) -> None:
    assert text(expression) == expected


@pytest.mark.parametrize("zone", ZONES)
@pytest.mark.parametrize(
    "holds",
    [
        "'2026-03-14T18:00:00' < date('2026-03-15')",
        "'2026-03-14T18:00:00' > date('2026-03-14')",
        "'2026-03-14T18:00:00' < date('2026-03-14') + 1",
        "date('2026-03-14') = '2026-03-14'",
        "date('2026-03-14') = date('2026-03-13') + 1",
        "date('2026-03-14T18:00:00') = date('2026-03-14')",
        "'2026-03-14' < '2026-03-14T00:00:00.001'",
        "'2026-03-14' = '2026-03-14T00:00:00'",
        "not('2026-03-14' < '2026-03-14T00:00:00')",
        "'2026-03-14T10:00:00Z' = '2026-03-14T11:00:00+01:00'",
        "'yes' != date('2026-03-14')",
        "not('yes' = date('2026-03-14'))",
        "date('2100-01-02') > 1",
        "date-time('2026-03-14T18:00:00') - date('2026-03-14') = 0.75",
        "date-time(decimal-date-time('2026-03-14T18:00:00') + 1) = '2026-03-15T18:00:00'",
        "date(decimal-date-time('2026-03-14T23:30:00')) = '2026-03-14'",
    ],
)
def test_days_and_moments_compare(zone: str, holds: str) -> None:
    assert value(holds, zone=zone) is True


@given(st.one_of(st.floats(allow_nan=False), st.floats(-720_000, 2_933_000)))
def test_any_number_of_days_is_a_date_or_invalid(number: float) -> None:
    written = f"({number:f})" if abs(number) < 1e300 else "(1 div 0)"
    for zone in ("Pacific/Kiritimati", "America/Phoenix"):
        year = text(f"format-date-time(date-time({written}), '%Y')", zone=zone)
        assert year == "" or len(year) == 4
        value(f"date({written}) < now() or date-time({written}) - today() > 1", zone=zone)


@given(st.datetimes(datetime(1980, 1, 1), datetime(2100, 1, 1), timezones=st.timezones()))  # noqa: DTZ001
def test_moments_are_read_back_as_they_were(moment: datetime) -> None:
    written = moment.isoformat(timespec="milliseconds")
    assert value(f"date-time(decimal-date-time('{written}')) = '{written}'", zone="UTC") is True


def test_a_day_that_no_calendar_has_cannot_be_computed() -> None:
    with pytest.raises(PostDeskError) as caught:
        value("date('1983-09-31')")
    assert caught.value.code is Code.EXPRESSION_FAILED
    assert caught.value.values["reason"] == "date_impossible"
    assert str(value("number('1983-09-31')")) == "nan"
