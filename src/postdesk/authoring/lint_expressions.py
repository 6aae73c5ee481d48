"""Expressions, cell by cell: whether they can be read, whom they name, what they compare with."""

from collections.abc import Iterator

from postdesk.authoring.cells import ExpressionCell, bare_steps, read_cell, references_in
from postdesk.authoring.findings import Finding, Severity
from postdesk.authoring.known import EXPRESSION_COLUMNS, TEXT_COLUMNS
from postdesk.authoring.lint_choices import wrong_choices
from postdesk.authoring.slips import meant
from postdesk.authoring.subject import Subject, at_cell, type_of
from postdesk.authoring.workbook import SURVEY, Row, Workbook
from postdesk.forms.expression.syntax import Call, Expression, Path, Text, parts, walk

_YES_NO = frozenset({"yes", "no", "true", "false", "true()", "false()"})


def expressions(subject: Subject) -> Iterator[Finding]:
    """All that is wrong with the expressions of `survey`."""
    names = frozenset(subject.rows_by_name)
    for row in subject.survey.rows:
        for column in EXPRESSION_COLUMNS:
            if _is_expression(column, row.get(column)):
                yield from _cell(subject, row, column, names)
        for column in _text_columns(subject, row):
            yield from _references(subject, row, column, names)


def read_expressions(workbook: Workbook) -> dict[str, ExpressionCell]:
    """Every expression of `survey`, parsed, by the text of its cell."""
    texts = {
        row.get(column)
        for row in workbook.sheet(SURVEY).rows
        for column in EXPRESSION_COLUMNS
        if _is_expression(column, row.get(column))
    }
    return {text: read_cell(text) for text in texts}


def _is_expression(column: str, text: str) -> bool:
    if not text or text.strip().lower() in _YES_NO:
        return False
    if column == "default":
        return "${" in text or ("(" in text and ")" in text)
    return True


def _text_columns(subject: Subject, row: Row) -> Iterator[str]:
    for column in TEXT_COLUMNS:
        yield from subject.survey.languages_of(column).values()
    if row.get("trigger"):
        yield "trigger"


def _cell(subject: Subject, row: Row, column: str, names: frozenset[str]) -> Iterator[Finding]:
    cell = subject.expression(row.get(column))
    yield from _references(subject, row, column, names)
    for fault in cell.faults:
        length = max(len(fault.found), 1)
        yield at_cell(
            f"expression.{fault.reason}",
            subject.survey,
            row,
            column,
            place=(fault.position, fault.position + length),
            suggestion=fault.suggestion,
            found=fault.found,
        )
    if cell.tree is not None:
        yield from _patterns(subject, row, column, cell)
        yield from _bare_names(subject, row, column, cell, names)
        yield from wrong_choices(subject, row, column, cell)


def _references(
    subject: Subject, row: Row, column: str, names: frozenset[str]
) -> Iterator[Finding]:
    for reference in references_in(row.get(column)):
        if reference.name not in names:
            suggestion = meant(reference.name, names)
            yield at_cell(
                "reference.unknown",
                subject.survey,
                row,
                column,
                place=reference.place,
                suggestion=f"${{{suggestion}}}" if suggestion else "",
                name=reference.name,
            )


def _patterns(subject: Subject, row: Row, column: str, cell: ExpressionCell) -> Iterator[Finding]:
    """Without anchors a pattern matches anywhere in some programs, the whole text in others."""
    for part in walk(cell.tree) if cell.tree is not None else ():
        if isinstance(part, Call) and part.name == "regex" and len(part.arguments) == 2:
            pattern = part.arguments[1]
            if isinstance(pattern, Text) and not _is_anchored(pattern.value):
                yield at_cell(
                    "expression.pattern_not_anchored",
                    subject.survey,
                    row,
                    column,
                    place=cell.place_of(pattern.value),
                    severity=Severity.WARNING,
                    suggestion=_anchored(pattern.value),
                )


def _is_anchored(pattern: str) -> bool:
    return pattern.startswith("^") and pattern.endswith("$") and not pattern.endswith("\\$")


def _anchored(pattern: str) -> str:
    inner = pattern.removeprefix("^").removesuffix("$")
    return f"^({inner})$" if "|" in inner else f"^{inner}$"


def _bare_names(
    subject: Subject, row: Row, column: str, cell: ExpressionCell, names: frozenset[str]
) -> Iterator[Finding]:
    """A name without `${...}`: in a choice filter a column of `choices`, elsewhere a slip."""
    filters = column == "choice_filter"
    if cell.tree is None or (filters and not _has_list(subject, row)):
        return
    columns = [name.partition("::")[0] for name in subject.choices.columns]
    spelt = {name.lower() for name in columns}
    for step in _own_steps(cell, inside_filter=filters):
        if filters and step.lower() not in spelt:
            yield at_cell(
                "choices.column_unknown",
                subject.survey,
                row,
                column,
                place=_word(cell.text, step),
                suggestion=meant(step, columns),
                name=step,
            )
        elif not filters and step in names:
            yield at_cell(
                "reference.bare_name",
                subject.survey,
                row,
                column,
                place=_word(cell.text, step),
                suggestion=f"${{{step}}}",
                name=step,
            )


def _has_list(subject: Subject, row: Row) -> bool:
    kind, rest = type_of(row)
    return "external" not in kind and rest.split(" ")[0] in subject.lists


def _own_steps(cell: ExpressionCell, *, inside_filter: bool) -> Iterator[str]:
    """Plain names at the level of the cell itself, not inside predicates of other paths."""
    waiting: list[Expression] = [] if cell.tree is None else [cell.tree]
    while waiting:
        part = waiting.pop()
        if isinstance(part, Path):
            for step in bare_steps(part):
                plain = step.test not in cell.stands_for and step.test[-1:] not in (")", "*")
                if plain and (inside_filter or len(part.steps) == 1):
                    yield step.test
            continue
        waiting.extend(parts(part))


def _word(text: str, word: str) -> tuple[int, int] | None:
    start = text.find(word)
    return None if start < 0 else (start, start + len(word))
