"""Comparisons with a choice that does not exist."""

from collections.abc import Iterator

from postdesk.authoring import pd_cells
from postdesk.authoring.cells import ExpressionCell
from postdesk.authoring.findings import Finding, Severity
from postdesk.authoring.slips import meant
from postdesk.authoring.subject import Subject, at_cell, type_of
from postdesk.authoring.workbook import Row
from postdesk.forms.expression.syntax import (
    Call,
    Expression,
    Negation,
    Operation,
    Path,
    Text,
)

_OTHER = "other"
_NO_CHOICE = ("", "NaN")
"""Texts that authors compare with to see that nothing is chosen."""
_SELECTS = ("select_one", "select_multiple", "rank", "select1", "select_all_that_apply")


def wrong_choices(
    subject: Subject, row: Row, column: str, cell: ExpressionCell
) -> Iterator[Finding]:
    """The texts of a cell that are compared with a question and are none of its choices."""
    if cell.tree is None:
        return
    for operand, literal in _compared(cell.tree):
        name = cell.name_of(operand)
        known = values_of(subject, row if name == "." else _row_named(subject, name))
        if known and literal not in _NO_CHOICE and not set(literal.split()) <= known:
            yield at_cell(
                "choices.value_unknown",
                subject.survey,
                row,
                column,
                place=cell.place_of(literal),
                severity=Severity.WARNING,
                suggestion=meant(literal, known),
                value=literal,
                name=row.get("name") if name == "." else name,
            )


def _row_named(subject: Subject, name: str) -> Row | None:
    """The one row of that name; None if there is none or several."""
    found = subject.rows_by_name.get(name, [])
    return found[0] if len(found) == 1 else None


def values_of(subject: Subject, row: Row | None) -> frozenset[str]:
    """The values a row can have, if they are known: choices, or declared results."""
    if row is None:
        return frozenset()
    kind, rest = type_of(row)
    if kind == "calculate":
        declared = pd_cells.codes(row.get("pd_values"))
        return frozenset(declared) - {"number"}
    words = rest.split(" ")
    if not any(kind == select or kind.startswith(f"{select}_from") for select in _SELECTS):
        return frozenset()
    listed = subject.lists.get(words[0], [])
    more = {_OTHER} if "or_other" in words else set()
    return frozenset({choice.get("name") for choice in listed} | more) if listed else frozenset()


def _compared(tree: Expression) -> Iterator[tuple[Expression, str]]:
    """Each operand with the text it is compared with; predicates of other paths are left out."""
    if isinstance(tree, Operation):
        yield from _sides(tree)
        for operand in (tree.first, *(operand for _, operand in tree.rest)):
            yield from _compared(operand)
    elif isinstance(tree, Call):
        if tree.name == "selected" and len(tree.arguments) == 2:
            yield from _pair(*tree.arguments)
        for argument in tree.arguments:
            yield from _compared(argument)
    elif isinstance(tree, Negation):
        yield from _compared(tree.operand)
    elif isinstance(tree, Path) and tree.start is not None:
        yield from _compared(tree.start)


def _sides(tree: Operation) -> Iterator[tuple[Expression, str]]:
    before = tree.first
    for sign, operand in tree.rest:
        if sign in ("=", "!="):
            yield from _pair(before, operand)
        before = operand


def _pair(one: Expression, other: Expression) -> Iterator[tuple[Expression, str]]:
    if isinstance(other, Text):
        yield one, other.value
    elif isinstance(one, Text):
        yield other, one.value
