"""The grammar at work: the only module that knows lark."""

import math
from dataclasses import replace
from functools import cache
from importlib import resources
from typing import Any

from lark import Lark, Token, Transformer
from lark.exceptions import UnexpectedInput

from postdesk.errors import Code, PostDeskError
from postdesk.forms.expression.faults import explain
from postdesk.forms.expression.syntax import (
    AXES,
    Call,
    Expression,
    Negation,
    Number,
    Operation,
    Path,
    Step,
    Text,
)

NODE_TESTS = frozenset({"node", "text", "comment", "processing-instruction"})
_ANYWHERE = Step("descendant-or-self", "node()")


def read_tree(text: str) -> Expression:
    """The tree of an expression; raises EXPRESSION_INVALID as `parse` does."""
    try:
        tree: Expression = _parser().parse(text)  # type: ignore[assignment]
    except UnexpectedInput as error:
        position, found = _place(error, text)
        reason, position = explain(text, position)
        raise _invalid(position, found, reason) from None
    return tree


def _invalid(position: int, found: str, reason: str) -> PostDeskError:
    return PostDeskError(
        Code.EXPRESSION_INVALID, position=position, found=found[:40], reason=reason
    )


def _place(error: UnexpectedInput, text: str) -> tuple[int, str]:
    token = getattr(error, "token", None)
    position = error.pos_in_stream
    if position is None or position < 0 or (token is not None and token.type == "$END"):
        return len(text), ""
    return position, str(token) if token else text[position : position + 1]


@cache
def _parser() -> Lark:
    grammar = resources.files("postdesk.forms.expression").joinpath("grammar.lark")
    return Lark(
        grammar.read_text("utf-8"),
        parser="lalr",
        maybe_placeholders=False,
        propagate_positions=False,
        transformer=_Builder(),
    )


class _Builder(Transformer[Token, Expression]):
    """Makes each rule of the grammar the part of the tree it stands for, as it is read.

    What the parts of a rule are is the grammar's matter, hence `Any`.
    """

    def start(self, parts: list[Any]) -> Expression:
        tree: Expression = parts[0]
        return tree

    def chain(self, parts: list[Any]) -> Expression:
        signs = [str(sign) for sign in parts[1::2]]
        return Operation(parts[0], tuple(zip(signs, parts[2::2], strict=True)))

    def negation(self, parts: list[Any]) -> Expression:
        return Negation(parts[-1], len(parts) - 1)

    def literal(self, parts: list[Any]) -> Expression:
        return Text(str(parts[0][1:-1]))

    def number(self, parts: list[Any]) -> Expression:
        value = float(parts[0])
        if value == math.inf:
            raise _invalid(parts[0].start_pos, str(parts[0]), "number_too_large")
        return Number(value)

    def call(self, parts: list[Any]) -> Expression:
        return Call(str(parts[0]), parts[1], parts[0].start_pos)

    def arguments(self, parts: list[Any]) -> tuple[Expression, ...]:
        return tuple(parts)

    def filter_expr(self, parts: list[Any]) -> Expression:
        primary: Expression = parts[0]
        predicates = tuple(parts[1:])
        if isinstance(primary, Call) and primary.name in NODE_TESTS:
            step = _type_step("child", primary, predicates)
            return Path(False, (step,), position=primary.position)
        return Path(False, (), primary, predicates) if predicates else primary

    def path_from(self, parts: list[Any]) -> Expression:
        start: Expression = parts[0]
        steps = (*_slash(parts[1]), *parts[2])
        if isinstance(start, Path):
            return replace(start, steps=start.steps + steps)
        return Path(False, steps, start, position=parts[1].start_pos)

    def lone_root(self, parts: list[Any]) -> Expression:
        return Path(True, (), position=parts[0].start_pos)

    def absolute(self, parts: list[Any]) -> Expression:
        return Path(True, (*_slash(parts[0]), *parts[1]), position=parts[0].start_pos)

    def relative(self, parts: list[Any]) -> Expression:
        first: Step = parts[0]
        rest = (*_slash(parts[1]), *parts[2]) if len(parts) > 1 else ()
        return Path(False, (first, *rest), position=first.position)

    def relative_path(self, parts: list[Any]) -> tuple[Step, ...]:
        steps = [parts[0]]
        for slash, step in zip(parts[1::2], parts[2::2], strict=True):
            steps += [*_slash(slash), step]
        return tuple(steps)

    def dot(self, parts: list[Any]) -> Step:
        return Step("self", "node()", position=parts[0].start_pos)

    def double_dot(self, parts: list[Any]) -> Step:
        return Step("parent", "node()", position=parts[0].start_pos)

    def name_test(self, parts: list[Any]) -> Token:
        test: Token = parts[0]
        return test

    def predicate(self, parts: list[Any]) -> Expression:
        tree: Expression = parts[0]
        return tree

    def child_step(self, parts: list[Any]) -> Step:
        return Step("child", str(parts[0]), tuple(parts[1:]), position=parts[0].start_pos)

    def attribute_step(self, parts: list[Any]) -> Step:
        return Step("attribute", str(parts[1]), tuple(parts[2:]), position=parts[1].start_pos)

    def axis_step(self, parts: list[Any]) -> Step:
        axis = _axis(parts[0])
        return Step(axis, str(parts[1]), tuple(parts[2:]), position=parts[0].start_pos)

    def type_step(self, parts: list[Any]) -> Step:
        return _type_step_of("child", parts)

    def attribute_type_step(self, parts: list[Any]) -> Step:
        return _type_step_of("attribute", parts[1:])

    def axis_type_step(self, parts: list[Any]) -> Step:
        return _type_step_of(_axis(parts[0]), parts[1:])


def _slash(slash: Token) -> tuple[Step, ...]:
    return (_ANYWHERE,) if slash == "//" else ()


def _axis(name: Token) -> str:
    if name not in AXES:
        raise _invalid(name.start_pos or 0, str(name), "axis_unknown")
    return str(name)


def _type_step_of(axis: str, parts: list[Any]) -> Step:
    name, arguments, *predicates = parts
    if name not in NODE_TESTS:
        raise _invalid(name.start_pos, str(name), "function_in_path")
    return _type_step(axis, Call(str(name), arguments, name.start_pos), tuple(predicates))


def _type_step(axis: str, call: Call, predicates: tuple[Expression, ...]) -> Step:
    """A step by kind of node; only `processing-instruction('name')` takes an argument."""
    named = call.arguments[0] if len(call.arguments) == 1 else None
    target = named.value if isinstance(named, Text) else ""
    if call.arguments and not (target and call.name == "processing-instruction"):
        raise _invalid(call.position, call.name, "arguments_many")
    return Step(axis, f"{call.name}()", predicates, target, call.position)
