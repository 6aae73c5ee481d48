"""Functions of yes and no, and those that choose between values."""

import math
from collections.abc import Iterator

from postdesk.forms.expression.context import Closure, Context, Value
from postdesk.forms.expression.functions.building import Function, of_texts, of_values
from postdesk.forms.expression.values import numbers, to_boolean, to_number, to_string
from postdesk.forms.node import XML_NAMESPACE, clark


def _if(arguments: tuple[Closure, ...]) -> Closure:
    condition, when_true, when_false = arguments
    return lambda context: (when_true if to_boolean(condition(context)) else when_false)(context)


def _coalesce(arguments: tuple[Closure, ...]) -> Closure:
    first, second = arguments

    def closure(context: Context) -> Value:
        value = first(context)
        blank = isinstance(value, float) and math.isnan(value)
        text = "" if blank else to_string(value, context.scope)
        return text or to_string(second(context), context.scope)

    return closure


def _once(arguments: tuple[Closure, ...]) -> Closure:
    (expression,) = arguments

    def closure(context: Context) -> Value:
        text = context.node.text(context.scope.stored)
        return text or to_string(expression(context), context.scope)

    return closure


def _boolean(_context: Context, value: Value) -> bool:
    return to_boolean(value)


def _not(_context: Context, value: Value) -> bool:
    return not to_boolean(value)


def _boolean_from_string(text: str) -> bool:
    return text in ("1", "true")


def _lang(context: Context, value: Value) -> bool:
    wanted = to_string(value, context.scope).casefold()
    name = clark(XML_NAMESPACE, "lang")
    for node in (context.node, *context.node.ancestors()):
        if name in node.attributes:
            found = node.attributes[name].casefold()
            return found == wanted or found.startswith(f"{wanted}-")
    return False


def _holding(value: Value, context: Context) -> list[bool]:
    """Whether each node of a node-set has a text; of anything else whether it holds."""
    if isinstance(value, list):
        return [node.text(context.scope.stored) != "" for node in value]
    return [to_boolean(value)]


def _between(least: float, reached: float, most: float) -> bool:
    return reached >= least and (most == -1 or reached <= most)


def _checklist(context: Context, least: Value, most: Value, *marks: Value) -> bool:
    reached = sum(sum(_holding(mark, context)) for mark in marks)
    return _between(to_number(least, context.scope), reached, to_number(most, context.scope))


def _weighted_checklist(context: Context, least: Value, most: Value, *pairs: Value) -> bool:
    reached = sum(weight for holds, weight in _weighed(context, pairs) if holds)
    return _between(to_number(least, context.scope), reached, to_number(most, context.scope))


def _weighed(context: Context, pairs: tuple[Value, ...]) -> Iterator[tuple[bool, float]]:
    for mark, weight in zip(pairs[::2], pairs[1::2], strict=True):
        yield from zip(_holding(mark, context), numbers(weight, context.scope), strict=False)


FUNCTIONS = (
    Function("true", 0, 0, of_texts(lambda: True)),
    Function("false", 0, 0, of_texts(lambda: False)),
    Function("boolean", 1, 1, of_values(_boolean)),
    Function("not", 1, 1, of_values(_not)),
    Function("boolean-from-string", 1, 1, of_texts(_boolean_from_string)),
    Function("if", 3, 3, _if),
    Function("coalesce", 2, 2, _coalesce),
    Function("once", 1, 1, _once),
    Function("lang", 1, 1, of_values(_lang)),
    Function("checklist", 2, None, of_values(_checklist)),
    Function("weighted-checklist", 4, None, of_values(_weighted_checklist), pairs=True),
)
