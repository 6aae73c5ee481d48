"""A computed text brought into the lexical form of a bind's type."""

from decimal import Decimal, InvalidOperation

from postdesk.forms.intervals import is_interval

_WHOLE = frozenset({"int", "integer", "long"})
_DECIMAL = frozenset({"decimal", "double", "float"})


def cast(text: str, data: str) -> str:
    """`text` as a value of the type `data`; blank where it is none.

    `2.5` as `int` is `2`, `1.50` as `decimal` is `1.5`; a moment as `date` is its day, and an
    interval of days stays one; other types keep their text.
    """
    if not text or data == "string":
        return text
    if data in _WHOLE:
        return _whole(text)
    if data in _DECIMAL:
        return _decimal(text)
    if data == "date":
        return text if is_interval(text) else text[:10]
    if data == "time" and "T" in text:
        return text.partition("T")[2]
    return text


def _whole(text: str) -> str:
    try:
        number = Decimal(text.strip())
    except InvalidOperation:
        return ""
    return str(int(number)) if number.is_finite() else ""


def _decimal(text: str) -> str:
    try:
        number = Decimal(text.strip())
    except InvalidOperation:
        return ""
    if not number.is_finite():
        return ""
    plain = format(number.normalize(), "f")
    return "0" if plain == "-0" else plain
