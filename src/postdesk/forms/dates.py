"""Dates as people say them: Gregorian or Hijri, whole or in part, or an age; into ISO texts.

A partial date becomes the interval of days it could be, `FIRST/LAST` (ISO 8601): `1998` is
`1998-01-01/1998-12-31`. What an expression reads of it is told in `intervals`;
`substring-before` and `substring-after` take its ends.
"""

import re
from dataclasses import dataclass
from datetime import date, timedelta
from typing import NamedTuple

from hijridate import Gregorian, Hijri

from postdesk.forms.digits import plain
from postdesk.forms.intervals import is_interval
from postdesk.forms.month_names import GREGORIAN_MONTHS, HIJRI_MONTHS, fold

_SEPARATORS = re.compile(r"[\s/.,\-\u060c\u066b]+")
_HIJRI_MARK = re.compile(r"(?:\s|(?<=\d))(?:هـ|ه|ah|h|hijri|hégire|hegire)\.?$", re.IGNORECASE)
_ABOUT = re.compile(
    r"^(?:about|around|approx\.?|environ|vers|à peu près|a peu pres|~|≈|حوالي|تقريبا|نحو)\s*",
    re.IGNORECASE,
)
_YEARS_OLD = re.compile(
    r"\s*(?:years? old|years?|yrs?|y/o|ans?|سنة|سنوات|عاما|عام|أعوام)$", re.IGNORECASE
)
_ORDINAL = re.compile(r"\b(\d{1,2})(?:er|st|nd|rd|th)\b", re.IGNORECASE)
"""`1er janvier`, `2nd May`."""
_HIJRI_YEARS = range(1343, 1501)
"""What the Umm al-Qura tables hold."""
_GREGORIAN_YEARS = range(1880, 2101)
_OLDEST = 120


class NotADate(ValueError):
    """The text says no day, month, year or age."""


@dataclass(frozen=True)
class Days:
    """An interval of days, both ends included; a whole date has equal ends."""

    first: date
    last: date

    def text(self) -> str:
        """The canonical lexical value."""
        if self.first == self.last:
            return self.first.isoformat()
        return f"{self.first.isoformat()}/{self.last.isoformat()}"


def read_days(typed: str, today: date) -> Days:
    """The days that `typed` can mean. Day before month, except after a year.

    Raises `NotADate`.
    """
    text = plain(typed)
    if is_interval(text):
        return from_value(text)
    about = _ABOUT.search(text)
    if about or _YEARS_OLD.search(text):
        return _from_age(text[about.end() :] if about else text, today, loose=bool(about))
    marked = _HIJRI_MARK.search(text)
    parts = _parts(_HIJRI_MARK.sub("", text) if marked else text)
    return _read(parts, hijri=bool(marked))


def from_value(value: str) -> Days:
    """The days of a canonical value. Raises `NotADate`."""
    first, _, last = value.partition("/")
    try:
        days = Days(date.fromisoformat(first), date.fromisoformat(last or first))
    except ValueError:
        raise NotADate from None
    if days.last < days.first or not all(
        re.fullmatch(r"\d{4}-\d\d-\d\d", e) for e in (first, last or first)
    ):
        raise NotADate
    return days


class HijriDay(NamedTuple):
    """A day of the Umm al-Qura calendar, its parts from 1."""

    year: int
    month: int
    day: int


def hijri_day(day: date) -> HijriDay | None:
    """The day in the Umm al-Qura calendar; None outside its tables (1343 to 1500 AH).

    The local sighting of the moon may differ by a day.
    """
    try:
        found = Gregorian.fromdate(day).to_hijri()
    except (OverflowError, ValueError):
        return None
    return HijriDay(found.year, found.month, found.day)


def _from_age(text: str, today: date, *, loose: bool) -> Days:
    """Born so that the person is that old today, a year more or less if it is only about."""
    number = _YEARS_OLD.sub("", text).strip()
    if not number.isdigit() or int(number) > _OLDEST:
        raise NotADate
    slack = 1 if loose else 0
    youngest, oldest = max(int(number) - slack, 0), int(number) + slack
    return Days(
        first=_years_before(today, oldest + 1) + timedelta(days=1),
        last=_years_before(today, youngest),
    )


def _years_before(day: date, years: int) -> date:
    try:
        return day.replace(year=day.year - years)
    except ValueError:
        return day.replace(year=day.year - years, day=28)


@dataclass(frozen=True)
class _Part:
    """One part of a date: a number as typed, or a month by name."""

    number: int
    digits: int = 0
    hijri_month: bool = False


def _parts(text: str) -> list[_Part]:
    found = []
    for word in _words(_ORDINAL.sub(r"\1", text)):
        folded = fold(word)
        if word.isdigit() and len(word) <= 4:
            found.append(_Part(int(word), len(word)))
        elif folded in GREGORIAN_MONTHS:
            found.append(_Part(GREGORIAN_MONTHS[folded]))
        elif folded in HIJRI_MONTHS:
            found.append(_Part(HIJRI_MONTHS[folded], hijri_month=True))
        else:
            raise NotADate
    return found


def _words(text: str) -> list[str]:
    """The words of a date; names of two words (`rabi al awwal`) are joined."""
    words = [word for word in _SEPARATORS.split(text) if word]
    joined: list[str] = []
    for word in words:
        if joined and not joined[-1].isdigit() and not word.isdigit():
            joined[-1] += word
        else:
            joined.append(word)
    return joined


def _read(parts: list[_Part], *, hijri: bool) -> Days:
    years = [part for part in parts if part.digits == 4]
    if len(years) != 1 or len(parts) > 3:
        raise NotADate
    year = years[0]
    rest = [part for part in parts if part is not year]
    day, month = _day_and_month(rest, year_first=parts[0] is year)
    calendar_is_hijri = hijri or any(p.hijri_month for p in rest) or year.number in _HIJRI_YEARS
    if calendar_is_hijri:
        return _hijri(year.number, month, day)
    return _gregorian(year.number, month, day)


def _day_and_month(rest: list[_Part], *, year_first: bool) -> tuple[int, int]:
    """Day and month, 0 where not said."""
    if not rest:
        return 0, 0
    if len(rest) == 1:
        return 0, rest[0].number
    named = [part for part in rest if part.digits == 0]
    if named:
        day = next((part for part in rest if part is not named[0]), named[0])
        return day.number, named[0].number
    first, second = rest
    return (second.number, first.number) if year_first else (first.number, second.number)


def _gregorian(year: int, month: int, day: int) -> Days:
    if year not in _GREGORIAN_YEARS:
        raise NotADate
    try:
        if day:
            return Days(date(year, month, day), date(year, month, day))
        if month:
            after = date(year + month // 12, month % 12 + 1, 1)
            return Days(date(year, month, 1), after - timedelta(days=1))
    except ValueError:
        raise NotADate from None
    return Days(date(year, 1, 1), date(year, 12, 31))


def _hijri(year: int, month: int, day: int) -> Days:
    try:
        first = Hijri(year, month or 1, day or 1).to_gregorian()
        last_month = month or 12
        length = Hijri(year, last_month, 1).month_length()
        last = Hijri(year, last_month, day or length).to_gregorian()
    except (OverflowError, ValueError):
        raise NotADate from None
    return Days(date(first.year, first.month, first.day), date(last.year, last.month, last.day))
