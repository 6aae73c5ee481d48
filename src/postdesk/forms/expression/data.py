"""Parsed expressions as plain lists, and back."""

from typing import cast

from postdesk.errors import Code, PostDeskError
from postdesk.forms.expression.syntax import (
    AXES,
    OPERATORS,
    Call,
    Data,
    Expression,
    Negation,
    Number,
    Operation,
    Path,
    Step,
    Text,
)


def to_data(tree: Expression) -> Data:
    """The tree as lists, texts and numbers that JSON can hold; positions are left out."""
    if isinstance(tree, Text):
        return ["t", tree.value]
    if isinstance(tree, Number):
        return ["n", tree.value]
    if isinstance(tree, Negation):
        return ["-", tree.times, to_data(tree.operand)]
    if isinstance(tree, Operation):
        flat: list[Data] = ["o", to_data(tree.first)]
        for operator, operand in tree.rest:
            flat += [operator, to_data(operand)]
        return flat
    if isinstance(tree, Call):
        return ["c", tree.name, *map(to_data, tree.arguments)]
    start = None if tree.start is None else to_data(tree.start)
    steps: list[Data] = [
        [step.axis, step.test, step.target, *map(to_data, step.predicates)] for step in tree.steps
    ]
    return ["p", tree.absolute, start, list(map(to_data, tree.predicates)), steps]


def from_data(data: object) -> Expression:
    """The tree that `to_data` wrote.

    Raises `PostDeskError(GUIDE_REFUSED, reason="expression_data")` if the lists are not such.
    """
    try:
        return _read(data)
    except (LookupError, TypeError, ValueError, RecursionError):
        raise PostDeskError(Code.GUIDE_REFUSED, reason="expression_data") from None


def _read(data: object) -> Expression:
    if not isinstance(data, list):
        raise TypeError("a list is wanted")
    tag = data[0]
    if tag == "t":
        return Text(_text(data[1]))
    if tag == "n":
        return Number(float(data[1]))
    if tag == "-":
        return Negation(_read(data[2]), int(data[1]))
    if tag == "o":
        pairs = zip(data[2::2], data[3::2], strict=True)
        rest = tuple((_one_of(OPERATORS, sign), _read(part)) for sign, part in pairs)
        if not rest:
            raise ValueError("an operation has an operator")
        return Operation(_read(data[1]), rest)
    if tag == "c":
        return Call(_text(data[1]), tuple(map(_read, data[2:])))
    if tag == "p":
        start = None if data[2] is None else _read(data[2])
        predicates = tuple(map(_read, cast("list[object]", data[3])))
        return Path(data[1] is True, tuple(map(_read_step, data[4])), start, predicates)
    raise ValueError("no such part of an expression")


def _read_step(data: list[object]) -> Step:
    axis, test, target, *predicates = data
    return Step(_one_of(AXES, axis), _text(test), tuple(map(_read, predicates)), _text(target))


def _one_of(known: frozenset[str], value: object) -> str:
    if _text(value) not in known:
        raise ValueError("a known word is wanted")
    return _text(value)


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise TypeError("a text is wanted")
    return value
