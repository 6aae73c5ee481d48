"""One cell that holds an expression, parsed where it stands, so that places count in the cell."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from string import ascii_lowercase

from postdesk.errors import PostDeskError
from postdesk.forms.expression import Expression, Fault, check, parse
from postdesk.forms.expression.syntax import Path, Step

REFERENCE = re.compile(r"\$\{\s*([^{}]*?)\s*\}")
"""How XLSForm writes the value of another row."""


@dataclass(frozen=True)
class Reference:
    """`${name}` in a cell: the name, and where it stands."""

    name: str
    place: tuple[int, int]


@dataclass(frozen=True)
class ExpressionCell:
    """A cell's expression: its tree (None if it cannot be parsed), references and faults.

    `stands_for` says which name of the tree stands for which reference.
    """

    text: str
    tree: Expression | None
    faults: tuple[Fault, ...] = ()
    references: tuple[Reference, ...] = ()
    stands_for: dict[str, str] = field(default_factory=dict)

    def name_of(self, tree: Expression) -> str:
        """The row whose value an operand is; `.` for the row itself, blank for anything else."""
        if not isinstance(tree, Path) or tree.start or tree.absolute or len(tree.steps) != 1:
            return ""
        step = tree.steps[0]
        if step.axis == "self":
            return "."
        return self.stands_for.get(step.test, "") if step.axis == "child" else ""

    def place_of(self, literal: str) -> tuple[int, int] | None:
        """Where a text in quotes stands in the cell."""
        for quote in "'\"":
            start = self.text.find(f"{quote}{literal}{quote}")
            if start >= 0:
                return start + 1, start + 1 + len(literal)
        return None


def references_in(text: str) -> tuple[Reference, ...]:
    """Every `${name}` of a text."""
    return tuple(Reference(found[1], found.span()) for found in REFERENCE.finditer(text))


def read_cell(text: str) -> ExpressionCell:
    """Parse an expression as written in a workbook."""
    references = references_in(text)
    stands_for: dict[str, str] = {}
    plain = list(text)
    for number, reference in enumerate(references):
        start, end = reference.place
        name = _letters(number, end - start - 2)
        stands_for[name] = reference.name
        plain[start:end] = f"({name})"
    try:
        tree = parse("".join(plain))
    except PostDeskError as error:
        return ExpressionCell(text, None, (_fault(error),), references, stands_for)
    return ExpressionCell(text, tree, check(tree), references, stands_for)


def bare_steps(tree: Path) -> Iterator[Step]:
    """The first step of a path that begins with a plain name, as in `region = 'north'`."""
    if not tree.absolute and tree.start is None and tree.steps and tree.steps[0].axis == "child":
        yield tree.steps[0]


def _letters(number: int, length: int) -> str:
    """A name of that length, one for each number."""
    letters = []
    for _ in range(length):
        number, letter = divmod(number, len(ascii_lowercase))
        letters.append(ascii_lowercase[letter])
    return "".join(reversed(letters))


def _fault(error: PostDeskError) -> Fault:
    values = error.values
    return Fault(
        reason=str(values.get("reason", "unexpected")),
        position=int(values.get("position", 0)),
        found=str(values.get("found", "")),
    )
