"""Typed text into a canonical answer, or the code of what is wrong with it."""

import re
import unicodedata
from collections.abc import Set as AbstractSet
from datetime import datetime, time
from decimal import Decimal
from typing import Protocol

from postdesk.errors import Code, PostDeskError
from postdesk.forms.dates import NotADate, from_value, read_days
from postdesk.forms.definition import QuestionType, Range
from postdesk.forms.digits import number_text, plain
from postdesk.forms.shown import Shown
from postdesk.model.base import Clock

LONGEST_TEXT = 20_000
"""Characters of one text answer."""
_LARGEST = 2**53
_ACKNOWLEDGED = "OK"
_INTEGER = re.compile(r"-?[0-9]{1,30}")
_DECIMAL = re.compile(r"-?[0-9]{1,30}(?:\.[0-9]{1,30})?")
_TIME = re.compile(r"([0-9]{1,2})\s*(?:[:h.]\s*([0-9]{2})?)?\s*(am|pm|ص|م)?", re.IGNORECASE)
_CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ufffe\uffff\ud800-\udfff]")


class Asked(Protocol):
    """What `parse` and `check` need to know of a question: a `GuideNode` or a `Shown` will do."""

    @property
    def type(self) -> QuestionType:
        """The type of its value."""

    @property
    def range(self) -> Range | None:
        """Its bounds, if it is a range."""


def parse(question: Asked, typed: str, language: str, clock: Clock) -> str:
    """The canonical lexical value of what was typed.

    Integers `-?[0-9]+`, decimals with a point, dates `YYYY-MM-DD` or an interval `FIRST/LAST`,
    times `HH:MM:SS`, choices by name separated by one blank, an acknowledgement `OK`. Raises
    `PostDeskError(ANSWER_INVALID, why=...)` with `blank`, `number`, `whole`, `large`,
    `approximate`, `date`, `time`, `choice`, `range` or `long`.
    """
    text = _CONTROL.sub("", unicodedata.normalize("NFC", typed)).strip()
    if not text:
        raise _invalid("blank")
    value = _parse(question, text, language, clock)
    check(question, value, None)
    return value


def _parse(question: Asked, text: str, language: str, clock: Clock) -> str:
    kind = question.type
    if kind.has_choices:
        return _choices(question, text, language)
    if kind in (QuestionType.INTEGER, QuestionType.DECIMAL, QuestionType.RANGE):
        return _number(kind, text)
    if kind in (QuestionType.DATE, QuestionType.DATE_TIME):
        return _date(text, clock) if kind is QuestionType.DATE else _moment(text, clock)
    if kind is QuestionType.TIME:
        return _time(text)
    return _ACKNOWLEDGED if kind is QuestionType.ACKNOWLEDGE else text


def _number(kind: QuestionType, text: str) -> str:
    number = number_text(text)
    if number is None:
        about = re.search(r"\d", plain(text)) is not None
        raise _invalid("approximate" if about and not text[:1].isdecimal() else "number")
    if kind is QuestionType.INTEGER and "." in number:
        raise _invalid("whole")
    return number


def _date(text: str, clock: Clock) -> str:
    try:
        return read_days(text, clock().date()).text()
    except NotADate:
        raise _invalid("date") from None


def _time(text: str) -> str:
    found = _TIME.fullmatch(plain(text))
    if not found or (found[2] is None and not re.search(r"\D", found[0])):
        raise _invalid("time")
    hour, minute = int(found[1]), int(found[2] or 0)
    half = (found[3] or "").lower()
    if half and not 1 <= hour <= 12:
        raise _invalid("time")
    if half in ("pm", "م"):
        hour = hour % 12 + 12
    elif half:
        hour %= 12
    try:
        return time(hour, minute).isoformat()
    except ValueError:
        raise _invalid("time") from None


def _moment(text: str, clock: Clock) -> str:
    """A day, then a time of it, in the clock's zone."""
    day, _, rest = plain(text).replace("T", " ").rpartition(" ")
    if not day:
        raise _invalid("date")
    value, hour = _date(day, clock), _time(rest)
    if "/" in value:
        raise _invalid("date")
    return datetime.fromisoformat(f"{value}T{hour}").replace(tzinfo=clock().tzinfo).isoformat()


def _choices(question: Asked, text: str, language: str) -> str:
    """Choices by name; one choice also by its label in the officer's language."""
    if isinstance(question, Shown):
        wanted = text.casefold()
        for choice in question.choices:
            if choice.labels.in_language(language).casefold() == wanted:
                return choice.name
    return " ".join(text.split())


def check(question: Asked, value: str, offered: AbstractSet[str] | None) -> None:
    """Raise `PostDeskError(ANSWER_INVALID, why=...)` if `value` is not canonical for the question.

    `offered` are the names that can be chosen now (None: not checked).
    """
    why = _fault(question, value)
    if not why and offered is not None and question.type.has_choices:
        why = _choice_fault(question.type, value.split(" "), offered)
    if why:
        raise _invalid(why)


def _fault(question: Asked, value: str) -> str:
    kind = question.type
    if kind in (QuestionType.INTEGER, QuestionType.DECIMAL, QuestionType.RANGE):
        return _number_fault(question, value)
    if kind is QuestionType.DATE:
        return _date_fault(value)
    if kind in (QuestionType.TIME, QuestionType.DATE_TIME):
        return _moment_fault(kind, value)
    if kind is QuestionType.ACKNOWLEDGE:
        return "" if value == _ACKNOWLEDGED else "choice"
    return "long" if len(value) > LONGEST_TEXT else ""


def _number_fault(question: Asked, value: str) -> str:
    if question.type is QuestionType.INTEGER:
        return _integer_fault(value)
    if question.type is QuestionType.RANGE:
        return _range_fault(question.range, value)
    return "" if _DECIMAL.fullmatch(value) else "number"


def _integer_fault(value: str) -> str:
    if not _INTEGER.fullmatch(value):
        return "whole" if _DECIMAL.fullmatch(value) else "number"
    return "large" if abs(int(value)) > _LARGEST else ""


def _range_fault(bounds: Range | None, value: str) -> str:
    if not _DECIMAL.fullmatch(value):
        return "number"
    if bounds is None or not (_DECIMAL.fullmatch(bounds.start) and _DECIMAL.fullmatch(bounds.end)):
        return ""
    number, start, end = Decimal(value), Decimal(bounds.start), Decimal(bounds.end)
    step = abs(Decimal(bounds.step)) if _DECIMAL.fullmatch(bounds.step) else Decimal(0)
    inside = min(start, end) <= number <= max(start, end)
    return "" if inside and (not step or (number - start) % step == 0) else "range"


def _date_fault(value: str) -> str:
    try:
        from_value(value)
    except NotADate:
        return "date"
    return ""


def _moment_fault(kind: QuestionType, value: str) -> str:
    try:
        if kind is QuestionType.TIME:
            time.fromisoformat(value)
        else:
            datetime.fromisoformat(value)
    except ValueError:
        return "time"
    return ""


def _choice_fault(kind: QuestionType, chosen: list[str], offered: AbstractSet[str]) -> str:
    if any(name not in offered for name in chosen) or len(set(chosen)) < len(chosen):
        return "choice"
    if kind is QuestionType.SELECT_ONE and len(chosen) != 1:
        return "choice"
    if kind is QuestionType.RANK and len(chosen) != len(offered):
        return "choice"
    return ""


def _invalid(why: str) -> PostDeskError:
    return PostDeskError(Code.ANSWER_INVALID, why=why)
