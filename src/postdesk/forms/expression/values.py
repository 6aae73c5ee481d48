"""The four types of XPath values and how one becomes another."""

import math
import re
from decimal import Decimal

from postdesk.forms.expression import moments
from postdesk.forms.expression.context import Scope, Value
from postdesk.forms.expression.moments import Moment
from postdesk.forms.intervals import one_day
from postdesk.forms.node import Node

BLANKS = " \t\r\n"
"""What XML calls white space."""

_NUMBER = re.compile(r"[ \t\r\n]*(-?(?:[0-9]+(?:\.[0-9]*)?|\.[0-9]+)(?:e[+-][0-9]+)?)[ \t\r\n]*")
"""A number as typed, or with the exponent that `string()` itself writes (`1e+21`)."""
_LARGEST_PLAIN = 1e21
_SMALLEST_PLAIN = 1e-6


def to_string(value: Value, scope: Scope) -> str:
    """`string()`: a node-set gives its first node's text, a date its ISO text."""
    if isinstance(value, str):
        return value
    if isinstance(value, list):
        return value[0].text(scope.stored) if value else ""
    if isinstance(value, bool):
        return "true" if value else "false"
    return value.text if isinstance(value, Moment) else number_text(value)


def to_stored(value: Value, scope: Scope) -> str:
    """What a calculation writes into its node: as `to_string`, but nothing where there is no
    number or no date."""
    if isinstance(value, float) and not math.isfinite(value):
        return ""
    return to_string(value, scope)


def to_number(value: Value, scope: Scope) -> float:
    """`number()`: a text that writes an ISO date becomes a `Moment`; what is none becomes NaN."""
    if isinstance(value, float):
        return value
    if isinstance(value, bool):
        return 1.0 if value else 0.0
    text = to_string(value, scope)
    if text.isdecimal() and text.isascii():
        return float(text)
    found = _NUMBER.fullmatch(text)
    if found is not None:
        return float(found[1])
    if text[4:5] == "-":
        moment = moment_of(text, scope)
        if moment is not None:
            return moment
    return math.nan


def moment_of(text: str, scope: Scope) -> Moment | None:
    """The day or moment that a text writes, one day of a partial date; None if it writes none."""
    return moments.read(one_day(text, earliest=scope.earliest), scope.zone)


def to_boolean(value: Value) -> bool:
    """`boolean()`: a node-set or a text that is not empty, a number that is neither 0 nor NaN."""
    if isinstance(value, float):
        day = isinstance(value, Moment)  # the first of January 1970 is a day like any other
        return (value != 0 or day) and not math.isnan(value)
    return bool(value)


def texts(value: Value, scope: Scope) -> list[str]:
    """The text of each node of a node-set; of anything else its one text."""
    if isinstance(value, list):
        return [node.text(scope.stored) for node in value]
    return [to_string(value, scope)]


def numbers(value: Value, scope: Scope) -> list[float]:
    """The number of each node of a node-set; of anything else its one number."""
    if isinstance(value, list):
        return [node_number(node, scope) for node in value]
    return [to_number(value, scope)]


def node_number(node: Node, scope: Scope) -> float:
    """The number that a node's text writes."""
    return to_number(node.text(scope.stored), scope)


def number_text(number: float) -> str:
    """A number as ECMAScript writes it, which is ODK Web Forms' way: `1`, `0.5`, `1e+21`."""
    if math.isnan(number):
        return "NaN"
    if math.isinf(number):
        return "Infinity" if number > 0 else "-Infinity"
    size = abs(number)
    if size < 2**53 and number == int(number):
        return str(int(number))
    text = repr(float(number))
    if "e" not in text:
        return text
    if _SMALLEST_PLAIN <= size < _LARGEST_PLAIN:
        return format(Decimal(text), "f")
    digits, _, power = text.partition("e")
    return f"{digits}e{int(power):+d}"
