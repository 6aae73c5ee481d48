"""Functions that compute with numbers."""

import math
from collections.abc import Callable

from postdesk.forms.expression.context import Context, Value
from postdesk.forms.expression.functions.building import (
    Function,
    nodes_of,
    of_numbers,
    of_value_or_here,
    of_values,
)
from postdesk.forms.expression.values import node_number, numbers, to_number

_MOST_DIGITS = 300


def _number(context: Context, value: Value) -> float:
    return float(to_number(value, context.scope))


def round_half_away(value: float, digits: float = 0.0) -> float:
    """The value to so many decimal digits (negative: tens, hundreds), halves away from zero."""
    if math.isnan(digits) or not math.isfinite(value) or value == 0:
        return math.nan if math.isnan(digits) else value
    places = int(max(min(digits, _MOST_DIGITS), -_MOST_DIGITS))
    factor = 10.0 ** abs(places)
    shifted = abs(value) * factor if places > 0 else abs(value) / factor
    if not math.isfinite(shifted):
        return value
    rounded = float(math.floor(shifted + 0.5))
    return math.copysign(rounded / factor if places > 0 else rounded * factor, value)


def _round(context: Context, value: Value, digits: Value = 0.0) -> float:
    if isinstance(value, str):
        value = value.replace(",", ".")  # as JavaRosa reads a decimal comma here, and only here
    return round_half_away(to_number(value, context.scope), to_number(digits, context.scope))


def _whole(function: Callable[[float], int]) -> Callable[[float], float]:
    def rounded(value: float) -> float:
        return float(function(value)) if math.isfinite(value) else float(value)

    return rounded


def _sum(context: Context, value: Value) -> float:
    return float(sum(node_number(node, context.scope) for node in nodes_of(value)))


def _all_numbers(context: Context, values: tuple[Value, ...]) -> list[float]:
    return [float(number) for value in values for number in numbers(value, context.scope)]


def _max(context: Context, *values: Value) -> float:
    found = _all_numbers(context, values)
    return math.nan if not found or any(map(math.isnan, found)) else max(found)


def _min(context: Context, *values: Value) -> float:
    found = _all_numbers(context, values)
    return math.nan if not found or any(map(math.isnan, found)) else min(found)


def power(base: float, exponent: float) -> float:
    """`base` to the `exponent`; NaN where it has no real value, infinite where it is too large."""
    try:
        return math.pow(base, exponent)
    except OverflowError:
        odd = exponent == math.floor(exponent) and math.fmod(exponent, 2) != 0
        return -math.inf if base < 0 and odd else math.inf
    except ValueError:
        return math.inf if base == 0 else math.nan


def _safe(function: Callable[..., float], too_large: float = math.inf) -> Callable[..., float]:
    def computed(*values: float) -> float:
        try:
            return function(*values)
        except ValueError:
            return math.nan
        except OverflowError:
            return too_large

    return computed


def _logarithm(function: Callable[[float], float]) -> Callable[[float], float]:
    def computed(value: float) -> float:
        if value == 0:
            return -math.inf
        return function(value) if value > 0 else math.nan

    return computed


def _one(name: str, function: Callable[..., float]) -> Function:
    return Function(name, 1, 1, of_numbers(function))


FUNCTIONS = (
    Function("number", 0, 1, of_value_or_here(_number)),
    Function("round", 1, 2, of_values(_round)),
    Function("sum", 1, 1, of_values(_sum)),
    Function("max", 1, None, of_values(_max)),
    Function("min", 1, None, of_values(_min)),
    Function("pow", 2, 2, of_numbers(power)),
    Function("atan2", 2, 2, of_numbers(math.atan2)),
    Function("pi", 0, 0, of_numbers(lambda: math.pi)),
    _one("floor", _whole(math.floor)),
    _one("ceiling", _whole(math.ceil)),
    _one("int", _whole(math.trunc)),
    _one("abs", abs),
    _one("sqrt", _safe(math.sqrt)),
    _one("exp", _safe(math.exp)),
    _one("exp10", lambda value: power(10.0, value)),
    _one("log", _logarithm(math.log)),
    _one("log10", _logarithm(math.log10)),
    _one("sin", _safe(math.sin)),
    _one("cos", _safe(math.cos)),
    _one("tan", _safe(math.tan)),
    _one("asin", _safe(math.asin)),
    _one("acos", _safe(math.acos)),
    _one("atan", math.atan),
)
