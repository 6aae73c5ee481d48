"""How a function is declared, and how its arguments reach it."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import NoReturn

from postdesk.errors import Code, PostDeskError
from postdesk.forms.expression.context import Closure, Context, Value
from postdesk.forms.expression.values import to_number, to_string
from postdesk.forms.node import Node

Build = Callable[[tuple[Closure, ...]], Closure]
"""Makes a closure of a function's compiled arguments."""


@dataclass(frozen=True, slots=True)
class Function:
    """A function: its name, how many arguments it takes (`most` None: any number), its making.

    `pairs` says that the arguments after the first `least` - 2 come in twos.
    """

    name: str
    least: int
    most: int | None
    build: Build
    pairs: bool = False


def failed(reason: str, function: str = "") -> NoReturn:
    """Raise EXPRESSION_FAILED: the expression is well formed, but cannot be computed."""
    raise PostDeskError(Code.EXPRESSION_FAILED, reason=reason, function=function)


def nodes_of(value: Value) -> list[Node]:
    """The value as a node-set; raises EXPRESSION_FAILED (`not_nodes`) if it is none."""
    if isinstance(value, list):
        return value
    failed("not_nodes")


def of_texts(function: Callable[..., Value]) -> Build:
    """A function of texts only."""

    def build(arguments: tuple[Closure, ...]) -> Closure:
        if len(arguments) == 1:
            (only,) = arguments
            return lambda context: function(to_string(only(context), context.scope))

        def closure(context: Context) -> Value:
            scope = context.scope
            return function(*[to_string(argument(context), scope) for argument in arguments])

        return closure

    return build


def of_numbers(function: Callable[..., Value]) -> Build:
    """A function of numbers only; dates reach it as their number of days."""

    def build(arguments: tuple[Closure, ...]) -> Closure:
        if len(arguments) == 1:
            (only,) = arguments
            return lambda context: function(to_number(only(context), context.scope))

        def closure(context: Context) -> Value:
            scope = context.scope
            return function(*[to_number(argument(context), scope) for argument in arguments])

        return closure

    return build


def of_values(function: Callable[..., Value]) -> Build:
    """A function of the context and of values of any type."""

    def build(arguments: tuple[Closure, ...]) -> Closure:
        def closure(context: Context) -> Value:
            return function(context, *[argument(context) for argument in arguments])

        return closure

    return build


def of_value_or_here(function: Callable[[Context, Value], Value]) -> Build:
    """A function of one value, which is the context node where it is left out."""

    def build(arguments: tuple[Closure, ...]) -> Closure:
        if arguments:
            only = arguments[0]
            return lambda context: function(context, only(context))
        return lambda context: function(context, [context.node])

    return build
