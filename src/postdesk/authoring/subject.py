"""What the lint looks at: the workbook, what was compiled of it, where its media may lie."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path

from postdesk.authoring.cells import ExpressionCell, read_cell
from postdesk.authoring.findings import Finding, Severity
from postdesk.authoring.known import FILE_TYPES, SELECT_TYPES
from postdesk.authoring.workbook import CHOICES, SURVEY, Row, Sheet, Workbook, walk_survey
from postdesk.authoring.xform import CompiledForm


@dataclass(frozen=True)
class Subject:
    """A workbook under examination; `compiled` is None where it could not be converted."""

    workbook: Workbook
    compiled: CompiledForm | None = None
    media_folders: tuple[Path, ...] = ()
    rows: dict[str, Row] = field(default_factory=dict)
    """The rows of `survey` by path."""
    cells: dict[str, ExpressionCell] = field(default_factory=dict)
    """Expressions read so far, by the text of their cell."""

    @property
    def survey(self) -> Sheet:
        """The sheet of questions."""
        return self.workbook.sheet(SURVEY)

    @property
    def choices(self) -> Sheet:
        """The sheet of choices."""
        return self.workbook.sheet(CHOICES)

    @cached_property
    def rows_by_name(self) -> dict[str, list[Row]]:
        """The rows of `survey` by name."""
        found: dict[str, list[Row]] = {}
        for _, row in self.named_rows():
            found.setdefault(row.get("name"), []).append(row)
        return found

    def expression(self, text: str) -> ExpressionCell:
        """The expression that a cell with this text holds; each text is read once."""
        if text not in self.cells:
            self.cells[text] = read_cell(text)
        return self.cells[text]

    @cached_property
    def lists(self) -> dict[str, list[Row]]:
        """The rows of `choices` by list."""
        found: dict[str, list[Row]] = {}
        for row in self.choices.rows:
            found.setdefault(row.get("list_name"), []).append(row)
        return found

    def named_rows(self) -> Iterator[tuple[str, Row]]:
        """Every named row of the survey, with its path."""
        return walk_survey(self.survey, "data")


def at_cell(
    code: str,
    sheet: Sheet,
    row: Row | None,
    column: str,
    *,
    place: tuple[int, int] | None = None,
    severity: Severity = Severity.ERROR,
    suggestion: str = "",
    **values: str | int,
) -> Finding:
    """A finding about one cell (or about a column, without a row)."""
    return Finding(
        code=code,
        severity=severity,
        sheet=sheet.name,
        row=row.number if row is not None else sheet.header_row,
        column=sheet.written.get(column, column),
        cell=row.get(column) if row is not None else sheet.written.get(column, column),
        place=place,
        values=values,
        suggestion=suggestion,
    )


def type_of(row: Row) -> tuple[str, str]:
    """A row's type in lower case and the rest of the cell: `select_one`, `yes_no or_other`."""
    text = " ".join(row.get("type").split())
    lower = text.lower()
    for known in sorted((*SELECT_TYPES, *FILE_TYPES), key=len, reverse=True):
        if lower == known or lower.startswith(f"{known} "):
            return known.replace(" ", "_"), text[len(known) :].strip()
    return lower, ""
