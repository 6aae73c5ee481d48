"""The typed, frozen tree of a parsed expression, and its form as plain lists."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

Data = list["Data"] | str | float | bool | None
"""What a tree becomes in a compiled guide: lists, texts, numbers."""

AXES = frozenset(
    {
        "ancestor",
        "ancestor-or-self",
        "attribute",
        "child",
        "descendant",
        "descendant-or-self",
        "following",
        "following-sibling",
        "namespace",
        "parent",
        "preceding",
        "preceding-sibling",
        "self",
    }
)
OPERATORS = frozenset(
    {"or", "and", "|", "=", "!=", "<", "<=", ">", ">=", "+", "-", "*", "div", "mod"}
)


@dataclass(frozen=True, slots=True)
class Text:
    """A text in quotes."""

    value: str


@dataclass(frozen=True, slots=True)
class Number:
    """A number as written; never negative, never infinite."""

    value: float


@dataclass(frozen=True, slots=True)
class Negation:
    """One or more minus signs before an operand; `times` counts them."""

    operand: Expression
    times: int = 1


@dataclass(frozen=True, slots=True)
class Operation:
    """Operands of one level of precedence, left to right: `first`, then each operator with its.

    Long chains stay flat, so that a list of 300 `or` is not 300 deep.
    """

    first: Expression
    rest: tuple[tuple[str, Expression], ...]


@dataclass(frozen=True, slots=True)
class Call:
    """A function with its arguments; `position` is where its name begins in the text."""

    name: str
    arguments: tuple[Expression, ...]
    position: int = field(default=0, compare=False)


@dataclass(frozen=True, slots=True)
class Step:
    """One step of a path: axis, test, predicates.

    `test` is a name (`place`, `jr:count`), `*`, `jr:*`, or a node test with parentheses: `node()`,
    `text()`, `comment()`, `processing-instruction()`, then `target` may hold the name asked for.
    """

    axis: str
    test: str
    predicates: tuple[Expression, ...] = ()
    target: str = ""
    position: int = field(default=0, compare=False)


@dataclass(frozen=True, slots=True)
class Path:
    """A location path.

    `absolute` begins at the root; `start`, if there is one, is the expression whose nodes the path
    begins at, narrowed by `predicates` first; otherwise it begins at the context node.
    """

    absolute: bool
    steps: tuple[Step, ...]
    start: Expression | None = None
    predicates: tuple[Expression, ...] = ()
    position: int = field(default=0, compare=False)

    def to_text(self) -> str:
        """The path without its predicates, in full axes only where they have no short form."""
        steps = "/".join(_step_text(step) for step in self.steps)
        return f"/{steps}" if self.absolute else steps


Expression = Text | Number | Negation | Operation | Call | Path


def _step_text(step: Step) -> str:
    if step.test == "node()":
        short = {"self": ".", "parent": "..", "descendant-or-self": ""}.get(step.axis)
        if short is not None:
            return short
    if step.axis == "child":
        return step.test
    return f"@{step.test}" if step.axis == "attribute" else f"{step.axis}::{step.test}"


def parts(tree: Expression) -> tuple[Expression, ...]:
    """The expressions directly inside an expression, in the order of the text."""
    if isinstance(tree, Negation):
        return (tree.operand,)
    if isinstance(tree, Operation):
        return (tree.first, *(operand for _, operand in tree.rest))
    if isinstance(tree, Call):
        return tree.arguments
    if isinstance(tree, Path):
        start = () if tree.start is None else (tree.start,)
        inner = (predicate for step in tree.steps for predicate in step.predicates)
        return (*start, *tree.predicates, *inner)
    return ()


def walk(tree: Expression) -> Iterator[Expression]:
    """The expression and all inside it, outermost first."""
    waiting = [tree]
    while waiting:
        found = waiting.pop()
        yield found
        waiting.extend(reversed(parts(found)))
