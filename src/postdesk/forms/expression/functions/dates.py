"""Functions of days, moments and times of day; days are whole and local (see `moments`)."""

import math
import re
from datetime import tzinfo

from postdesk.forms.expression import moments
from postdesk.forms.expression.context import Context, Value
from postdesk.forms.expression.functions.building import Function, failed, of_values
from postdesk.forms.expression.moments import INVALID, Moment
from postdesk.forms.expression.values import to_string
from postdesk.forms.intervals import one_day

_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
_DAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
_ESCAPE = re.compile(r"%([YymnbdeaHhMS3%])")


def _today(context: Context) -> Value:
    return moments.of_day(context.scope.now.astimezone(context.scope.zone).date())


def _now(context: Context) -> Value:
    return moments.of_datetime(context.scope.now, context.scope.zone)


def _date(context: Context, value: Value) -> Value:
    """The day; of a text the day it writes, its time of day and offset left aside."""
    zone = context.scope.zone
    if isinstance(value, bool):
        return ""
    if isinstance(value, float):
        moment = value if isinstance(value, Moment) else moments.of_number(value, zone)
        return INVALID if math.isnan(moment) else moments.of_day(moment.day(zone))
    text = _text(value, context)
    return _written(text, zone) if text else ""


def _date_time(context: Context, value: Value) -> Value:
    zone = context.scope.zone
    if isinstance(value, bool):
        return ""
    if isinstance(value, float):
        return value if isinstance(value, Moment) else moments.of_number(value, zone)
    text = _text(value, context)
    if not text:
        return ""
    found = moments.read(text, zone)
    return _written(text, zone) if found is None else found


def _text(value: Value, context: Context) -> str:
    """The text of a value; of a partial date the day that stands for it."""
    return one_day(to_string(value, context.scope), earliest=context.scope.earliest)


def _written(text: str, zone: tzinfo) -> Moment:
    """The day that a text writes, also without leading zeros; INVALID if it writes none."""
    if "T" in text and moments.read(text, zone) is None:
        return INVALID
    try:
        found = moments.written_day(text)
    except ValueError:
        failed("date_impossible", "date")
    return INVALID if found is None else found


def _read(context: Context, value: Value) -> Moment | None:
    """The moment a value stands for: a date, a number of days or an ISO text."""
    if isinstance(value, Moment):
        found: Moment | None = value
    elif isinstance(value, float):
        found = moments.of_number(value, context.scope.zone)
    else:
        found = moments.read(_text(value, context), context.scope.zone)
    return None if found is None or math.isnan(found) else found


def _decimal_date_time(context: Context, value: Value) -> float:
    if isinstance(value, float):
        return float(value)
    found = _read(context, value)
    return math.nan if found is None else float(found)


def _decimal_time(context: Context, value: Value) -> float:
    found = moments.read_time(to_string(value, context.scope), context.scope.zone)
    return math.nan if found is None else found


def _format_date(context: Context, value: Value, pattern: Value) -> str:
    moment = _read(context, value)
    if moment is None:
        return ""
    local = moment.local(context.scope.zone)
    parts = {
        "Y": f"{local.year:04}",
        "y": f"{local.year % 100:02}",
        "m": f"{local.month:02}",
        "n": str(local.month),
        "b": _MONTHS[local.month - 1],
        "d": f"{local.day:02}",
        "e": str(local.day),
        "a": _DAYS[local.weekday()],
        "H": f"{local.hour:02}",
        "h": str(local.hour),
        "M": f"{local.minute:02}",
        "S": f"{local.second:02}",
        "3": f"{local.microsecond // 1000:03}",
        "%": "%",
    }
    return _ESCAPE.sub(lambda found: parts[found[1]], to_string(pattern, context.scope))


FUNCTIONS = (
    Function("today", 0, 0, of_values(_today)),
    Function("now", 0, 0, of_values(_now)),
    Function("date", 1, 1, of_values(_date)),
    Function("date-time", 1, 1, of_values(_date_time)),
    Function("decimal-date-time", 1, 1, of_values(_decimal_date_time)),
    Function("decimal-time", 1, 1, of_values(_decimal_time)),
    Function("format-date", 2, 2, of_values(_format_date)),
    Function("format-date-time", 2, 2, of_values(_format_date)),
)
