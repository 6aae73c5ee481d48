"""What the check of a workbook finds, as codes with places; the texts are data (`telling.py`)."""

from dataclasses import dataclass, field
from enum import StrEnum


class Severity(StrEnum):
    """An error keeps the guide from being published; a warning is worth a look."""

    ERROR = "error"
    WARNING = "warning"


@dataclass(frozen=True)
class Finding:
    """One thing the author should know.

    `sheet`, `row` (from 1) and `column` (the heading as written) say where; `place` is the part of
    the cell's text that is meant, from and to in characters, and `cell` that text. `suggestion` is
    what may have been meant, or blank.
    """

    code: str
    severity: Severity = Severity.ERROR
    sheet: str = ""
    row: int | None = None
    column: str = ""
    cell: str = ""
    place: tuple[int, int] | None = None
    values: dict[str, str | int] = field(default_factory=dict)
    suggestion: str = ""

    @property
    def is_error(self) -> bool:
        """Whether the finding keeps the guide from being published."""
        return self.severity is Severity.ERROR


def in_order(findings: list[Finding]) -> tuple[Finding, ...]:
    """Without doubles, errors and warnings together in the order of sheets and rows."""
    rank = {"survey": 0, "choices": 1, "settings": 2}
    seen: dict[tuple[object, ...], Finding] = {}
    for finding in findings:
        key = (finding.code, finding.sheet, finding.row, finding.column, finding.place)
        seen.setdefault((*key, finding.suggestion), finding)
    return tuple(
        sorted(seen.values(), key=lambda f: (rank.get(f.sheet, 3), f.sheet, f.row or 0, f.column))
    )
