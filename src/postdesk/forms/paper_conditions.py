"""When a question is asked, in the numbers and letters of a paper form."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from postdesk.forms.certainty import relevances
from postdesk.forms.definition import STATE_SUFFIX, GuideNode
from postdesk.forms.expression.syntax import (
    Call,
    Expression,
    Number,
    Operation,
    Path,
    Text,
    walk,
)
from postdesk.forms.form import Form

Numbers = Mapping[str, int]
Marks = Mapping[str, Mapping[str, str]]

_MOST_PARTS = 6
"""More than that nobody follows on paper: then only the questions are named."""


@dataclass(frozen=True)
class Ticked:
    """`marks` of question `number` ticked (one of them), or not; no mark: left open."""

    number: int
    marks: tuple[str, ...]
    is_so: bool = True


@dataclass(frozen=True)
class Measured:
    """The number or date answered at `number` compared: `<`, `<=`, `>`, `>=`, `=`, `!=`."""

    number: int
    operator: str
    value: str


@dataclass(frozen=True)
class Joined:
    """All parts, or any of them."""

    parts: tuple["Condition", ...]
    every: bool


@dataclass(frozen=True)
class Depends:
    """Too much for paper: the questions that decide it."""

    numbers: tuple[int, ...]


Condition = Ticked | Measured | Joined | Depends


def condition_of(form: Form, node: GuideNode, numbers: Numbers, marks: Marks) -> Condition | None:
    """When a question is asked; None where it always is."""
    trees = relevances(form, node)
    if not trees:
        return None
    made = [_made(tree, numbers, marks) for tree in trees]
    parts = [part for part in made if part is not None]
    if len(parts) == len(made):
        joined = _joined(parts, every=True)
        if _size(joined) <= _MOST_PARTS:
            return joined
    return Depends(tuple(sorted(_numbers(form, trees, numbers))))


def without(condition: Condition | None, said: Callable[[Condition], bool]) -> Condition | None:
    """A condition without the parts that the form says in another way."""
    if condition is None or said(condition):
        return None
    if isinstance(condition, Joined) and condition.every:
        left = [part for part in condition.parts if not said(part)]
        return _joined(left, every=True) if left else None
    return condition


def _made(tree: Expression, numbers: Numbers, marks: Marks) -> Condition | None:
    """A condition in numbers and letters; None for what has none."""
    if isinstance(tree, Operation):
        kinds = {operator for operator, _ in tree.rest}
        operands = [tree.first, *(operand for _, operand in tree.rest)]
        if kinds in ({"or"}, {"and"}):
            parts = [_made(operand, numbers, marks) for operand in operands]
            found = [part for part in parts if part is not None]
            return _joined(found, every=kinds == {"and"}) if len(found) == len(parts) else None
        if len(operands) == 2:
            return _compared(operands[0], next(iter(kinds)), operands[1], numbers, marks)
    if isinstance(tree, Call) and tree.name == "selected" and len(tree.arguments) == 2:
        return _compared(tree.arguments[0], "=", tree.arguments[1], numbers, marks)
    if isinstance(tree, Call) and tree.name == "not" and len(tree.arguments) == 1:
        inner = _made(tree.arguments[0], numbers, marks)
        return None if inner is None else _turned(inner)
    return None


def _compared(
    left: Expression, operator: str, right: Expression, numbers: Numbers, marks: Marks
) -> Condition | None:
    if not isinstance(left, Path) or not isinstance(right, Text | Number):
        return None
    path = left.to_text().removesuffix(STATE_SUFFIX)
    value = right.value if isinstance(right, Text) else f"{right.value:g}"
    if path not in numbers:
        return None
    number, is_so = numbers[path], operator == "="
    if operator in ("=", "!=") and (not value or value in marks.get(path, {})):
        letters = (marks[path][value],) if value else ()
        return Ticked(number, letters, is_so)
    return Measured(number, operator, value)


_OPPOSITE = {"<": ">=", "<=": ">", ">": "<=", ">=": "<", "=": "!=", "!=": "="}


def _turned(condition: Condition) -> Condition:
    """The opposite."""
    if isinstance(condition, Ticked):
        return Ticked(condition.number, condition.marks, not condition.is_so)
    if isinstance(condition, Measured):
        opposite = _OPPOSITE[condition.operator]
        return Measured(condition.number, opposite, condition.value)
    if isinstance(condition, Joined):
        return _joined([_turned(part) for part in condition.parts], every=not condition.every)
    return condition


def _joined(parts: list[Condition], *, every: bool) -> Condition:
    """Parts joined: each once, choices of one question together, one alone by itself."""
    kept: list[Condition] = []
    for part in parts:
        inner = part.parts if isinstance(part, Joined) and part.every is every else (part,)
        for one in inner:
            if one not in kept:
                _add(kept, one, every=every)
    return kept[0] if len(kept) == 1 else Joined(tuple(kept), every)


def _add(kept: list[Condition], one: Condition, *, every: bool) -> None:
    """`3 a or 3 b` is `3 a, b`; `not 3 a and not 3 b` is `not 3 a, b`."""
    for place, other in enumerate(kept):
        if (
            isinstance(one, Ticked)
            and isinstance(other, Ticked)
            and other.number == one.number
            and other.is_so is one.is_so
            and other.is_so is not every
            and other.marks
            and one.marks
        ):
            kept[place] = Ticked(one.number, (*other.marks, *one.marks), one.is_so)
            return
    kept.append(one)


def _size(condition: Condition) -> int:
    return sum(map(_size, condition.parts)) if isinstance(condition, Joined) else 1


def _numbers(form: Form, trees: tuple[Expression, ...], numbers: Numbers) -> set[int]:
    """The questions that the conditions look at, through calculations too."""
    found: set[int] = set()
    waiting, known = list(trees), set[str]()
    while waiting:
        for part in walk(waiting.pop()):
            path = part.to_text().removesuffix(STATE_SUFFIX) if isinstance(part, Path) else ""
            spec = form.specs.get(path)
            if path in numbers:
                found.add(numbers[path])
            elif spec is not None and spec.calculate is not None and path not in known:
                known.add(path)
                waiting.append(form.tree(spec.calculate))
    return found
