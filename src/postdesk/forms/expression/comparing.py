"""How values are compared and added up: node by node, and dates as dates."""

import math
import operator
from collections.abc import Callable

from postdesk.forms.expression import moments
from postdesk.forms.expression.context import Scope, Value
from postdesk.forms.expression.moments import INVALID, Moment
from postdesk.forms.expression.values import moment_of, numbers, to_boolean, to_number

_EQUAL_WITHIN = 1e-12
"""Numbers nearer than this are equal, as in JavaRosa: `6.1 - 7.8 = -1.7`."""

Order = Callable[[float, float], bool]
ORDERS: dict[str, Order] = {
    "<": operator.lt,
    "<=": operator.le,
    ">": operator.gt,
    ">=": operator.ge,
}


def equal(one: Value, other: Value, scope: Scope) -> bool:
    """`=`: a node-set equals what one of its nodes equals."""
    if isinstance(one, bool) or isinstance(other, bool):
        return to_boolean(one) is to_boolean(other)
    one, other = _single(one, scope), _single(other, scope)
    if isinstance(one, list):
        return any(equal([node], other, scope) for node in one)
    if isinstance(other, list):
        return any(equal(one, [node], scope) for node in other)
    return _same(one, other, scope)


def unequal(one: Value, other: Value, scope: Scope) -> bool:
    """`!=`: a node-set is unequal to what one of its nodes is unequal to."""
    if isinstance(one, bool) or isinstance(other, bool):
        return to_boolean(one) is not to_boolean(other)
    one, other = _single(one, scope), _single(other, scope)
    if isinstance(one, list):
        return any(unequal([node], other, scope) for node in one)
    if isinstance(other, list):
        return any(unequal(one, [node], scope) for node in other)
    return not _same(one, other, scope)


def _single(value: Value, scope: Scope) -> Value:
    """The text of a node-set of one node, which most are; anything else as it is."""
    if type(value) is list and len(value) == 1:
        return value[0].text(scope.stored)
    return value


def _same(one: str | float, other: str | float, scope: Scope) -> bool:
    if isinstance(one, str) and isinstance(other, str):
        if one == other:
            return True
        if one[4:5] != "-" or other[4:5] != "-":
            return False
        first, second = moment_of(one, scope), moment_of(other, scope)
        return first is not None and second is not None and _at(first, second, scope)
    left, right = to_number(one, scope), to_number(other, scope)
    if type(left) is float and type(right) is float:
        return left == right or abs(left - right) < _EQUAL_WITHIN
    return _at(left, right, scope)


def _at(one: float, other: float, scope: Scope) -> bool:
    left, right = comparable(one, other, scope)
    return left == right


def ordered(order: Order, one: Value, other: Value, scope: Scope) -> bool:
    """`<` and its like: as numbers, true for a node-set where it is for one of its nodes."""
    one, other = _single(one, scope), _single(other, scope)
    if isinstance(one, list) or isinstance(other, list):
        return any(
            order(*comparable(left, right, scope))
            for left in numbers(one, scope)
            for right in numbers(other, scope)
        )
    left, right = to_number(one, scope), to_number(other, scope)
    if type(left) is float and type(right) is float:
        return order(left, right)
    return order(*comparable(left, right, scope))


def comparable(one: float, other: float, scope: Scope) -> tuple[float, float]:
    """Two numbers on one scale: days where both are whole, moments where a dateTime is meant."""
    if type(one) is float and type(other) is float:
        return one, other
    if _is_day(one) and _is_day(other):
        return float(one), float(other)
    return _instant(one, scope), _instant(other, scope)


def _is_day(number: float) -> bool:
    if isinstance(number, Moment):
        return number.whole
    return not math.isfinite(number) or number == math.floor(number)


def _instant(number: float, scope: Scope) -> float:
    moment = number if isinstance(number, Moment) else moments.of_number(number, scope.zone)
    return float(number) if moment is INVALID else moment.instant(scope.zone)


def add(one: Value, other: Value, scope: Scope) -> float:
    """`+`, of numbers."""
    return to_number(one, scope) + to_number(other, scope)


def subtract(one: Value, other: Value, scope: Scope) -> float:
    """`-`, of numbers; between a day and a moment the day counts as its local midnight."""
    left, right = to_number(one, scope), to_number(other, scope)
    if isinstance(left, Moment) and isinstance(right, Moment) and left.whole != right.whole:
        return left.instant(scope.zone) - right.instant(scope.zone)
    return left - right


def multiply(one: Value, other: Value, scope: Scope) -> float:
    """`*`, of numbers."""
    return to_number(one, scope) * to_number(other, scope)


def divide(one: Value, other: Value, scope: Scope) -> float:
    """`div`, of numbers: by zero it is infinite, or NaN for zero itself."""
    left, right = to_number(one, scope), to_number(other, scope)
    if right != 0:
        return left / right
    if left == 0 or math.isnan(left):
        return math.nan
    return math.copysign(math.inf, left) * math.copysign(1.0, right)


def modulo(one: Value, other: Value, scope: Scope) -> float:
    """`mod`, of numbers: the rest has the sign of the first."""
    left, right = to_number(one, scope), to_number(other, scope)
    if right == 0 or math.isinf(left) or math.isnan(left) or math.isnan(right):
        return math.nan
    return math.fmod(left, right)


ARITHMETIC: dict[str, Callable[[Value, Value, Scope], float]] = {
    "+": add,
    "-": subtract,
    "*": multiply,
    "div": divide,
    "mod": modulo,
}
