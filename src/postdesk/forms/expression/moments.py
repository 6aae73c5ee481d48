"""Dates as whole local days, and moments in time, as numbers that remember their text.

A date is a whole local day: its number counts the days since 1 January 1970. A dateTime is a
moment: its number counts the same days in UTC, with a fraction. So a number without a fraction
means a day, any other a moment, and no date ever passes through UTC.
"""

from __future__ import annotations

import math
import re
from datetime import UTC, date, datetime, timedelta, timezone, tzinfo

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_FIRST_DAY = date(1970, 1, 1).toordinal()
_LAST_DAY = date.max.toordinal()
_MILLISECOND = timedelta(milliseconds=1)
_DAY_MILLISECONDS = 86_400_000

_DAY = r"(?P<year>[0-9]{4})-(?P<month>[0-9]{2})-(?P<day>[0-9]{2})"
_TIME = (
    r"(?P<hour>[0-9]{2}):(?P<minute>[0-9]{2})(?::(?P<second>[0-9]{2})(?:\.(?P<part>[0-9]+))?)?"
    r"(?P<offset>Z|[+-][0-9]{2}:?[0-9]{2})?"
)
_DATE = re.compile(rf"{_DAY}(?:T{_TIME})?")
_CLOCK = re.compile(_TIME)
_UNPADDED = re.compile(r"([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})(T.*)?", re.DOTALL)


class Moment(float):
    """A day (`whole`) or a moment, as its number of days since 1970 with its ISO text."""

    __slots__ = ("text", "whole")
    text: str
    whole: bool

    def instant(self, zone: tzinfo) -> float:
        """The same as UTC days: a day counts as its local midnight."""
        if not self.whole:
            return float(self)
        midnight = datetime.combine(self.day(zone), datetime.min.time(), zone)
        return (midnight - _EPOCH) // _MILLISECOND / _DAY_MILLISECONDS

    def day(self, zone: tzinfo) -> date:
        """The local day."""
        if self.whole:
            return date.fromordinal(int(self) + _FIRST_DAY)
        return self.local(zone).date()

    def local(self, zone: tzinfo) -> datetime:
        """The moment on the local clock; a day begins at midnight."""
        if self.whole:
            return datetime.combine(self.day(zone), datetime.min.time(), zone)
        return (_EPOCH + timedelta(milliseconds=round(self * _DAY_MILLISECONDS))).astimezone(zone)


def _made(number: float, text: str, whole: bool) -> Moment:
    moment = Moment(number)
    moment.text = text
    moment.whole = whole
    return moment


INVALID = _made(math.nan, "Invalid Date", False)
"""What something that is no date becomes."""


def of_day(day: date) -> Moment:
    """A whole local day."""
    return _made(float(day.toordinal() - _FIRST_DAY), day.isoformat(), True)


def of_datetime(moment: datetime, zone: tzinfo) -> Moment:
    """A moment, written on the local clock; `moment` is aware of its zone."""
    number = (moment - _EPOCH) // _MILLISECOND / _DAY_MILLISECONDS
    return _made(number, moment.astimezone(zone).isoformat(timespec="milliseconds"), False)


def of_number(number: float, zone: tzinfo) -> Moment:
    """The day of a whole number, the moment of any other; INVALID outside the years 1 to 9999."""
    if not math.isfinite(number) or not 2 < number + _FIRST_DAY < _LAST_DAY - 2:
        return INVALID
    if number == math.floor(number):
        return of_day(date.fromordinal(int(number) + _FIRST_DAY))
    return of_datetime(_EPOCH + timedelta(milliseconds=round(number * _DAY_MILLISECONDS)), zone)


def read(text: str, zone: tzinfo) -> Moment | None:
    """The day or moment that an ISO text writes; None if it is no such text or does not exist."""
    found = _DATE.fullmatch(text)
    if found is None:
        return None
    try:
        day = date(int(found["year"]), int(found["month"]), int(found["day"]))
        if found["hour"] is None:
            return of_day(day)
        return of_datetime(_on_clock(found, day, zone), zone)
    except (ValueError, OverflowError):
        return None


def written_day(text: str) -> Moment | None:
    """The day that an ISO text writes, its time of day and offset left aside.

    Month and day may lack their leading zero. None if the text is none such; raises `ValueError`
    if it writes a day that does not exist.
    """
    found = _UNPADDED.fullmatch(text)
    if found is None:
        return None
    return of_day(date(int(found[1]), int(found[2]), int(found[3])))


def read_time(text: str, zone: tzinfo) -> float | None:
    """The fraction of the local day that a time writes (`06:00:00.000-07:00` is 0.25 there)."""
    found = _CLOCK.fullmatch(text)
    if found is None:
        return None
    try:
        local = _on_clock(found, date(1970, 1, 1), zone).astimezone(zone)
    except (ValueError, OverflowError):
        return None
    since = local.replace(tzinfo=None) - datetime.combine(local.date(), datetime.min.time())
    return since // _MILLISECOND / _DAY_MILLISECONDS


def _on_clock(found: re.Match[str], day: date, zone: tzinfo) -> datetime:
    micro = int((found["part"] or "0")[:6].ljust(6, "0"))
    second = int(found["second"] or 0)
    hour, minute = int(found["hour"]), int(found["minute"])
    local = datetime(day.year, day.month, day.day, hour, minute, second, micro, zone)
    offset = found["offset"]
    if offset is None:
        return local
    return local.replace(tzinfo=_offset(offset))


def _offset(text: str) -> tzinfo:
    if text == "Z":
        return UTC
    minutes = int(text[-2:])
    if minutes > 59:
        raise ValueError("an hour has 60 minutes")
    away = timedelta(hours=int(text[1:3]), minutes=minutes)
    return timezone(-away if text[0] == "-" else away)
