"""A workbook as authors see it: sheets, rows, columns, and what the converter made of it."""

from collections.abc import Iterator
from dataclasses import dataclass, field

SURVEY, CHOICES, SETTINGS = "survey", "choices", "settings"


@dataclass(frozen=True)
class SheetData:
    """One sheet as read: all rows from row 1, cells as texts, and what is odd about some cells."""

    name: str
    rows: tuple[tuple[str, ...], ...] = ()
    formulas: tuple[str, ...] = ()
    """Cells that hold a formula, e.g. `C7`."""
    unfilled: tuple[str, ...] = ()
    """Cells whose formula has no result in the file."""
    merged: tuple[str, ...] = ()
    """Ranges of merged cells, e.g. `A2:B3`."""


@dataclass(frozen=True)
class WorkbookData:
    """What the reader in the child process gives back.

    `refusal` names why nothing could be read (a code of the findings), `xform` is what pyxform made
    of the workbook, `failure` its message where it refused, `family` what that is about (`names`,
    `range`, ...; blank where it does not say), `crashed` whether that was a crash.
    """

    sheets: tuple[SheetData, ...] = ()
    refusal: str = ""
    values: dict[str, str | int] = field(default_factory=dict)
    xform: str = ""
    failure: str = ""
    family: str = ""
    crashed: bool = False
    warnings: tuple[str, ...] = ()


@dataclass(frozen=True)
class Row:
    """One row of a sheet: its number as the author sees it, cells by column name."""

    number: int
    cells: dict[str, str]

    def get(self, column: str) -> str:
        """The text of a cell, blank if there is no such column."""
        return self.cells.get(column, "")


@dataclass(frozen=True)
class Sheet:
    """A sheet with its header: column names as `canonical` writes them, and as the author did."""

    name: str
    columns: tuple[str, ...] = ()
    written: dict[str, str] = field(default_factory=dict)
    rows: tuple[Row, ...] = ()
    header_row: int = 1
    twice: tuple[str, ...] = ()
    """Headings, as written, that name a column a second time."""

    def has(self, column: str) -> bool:
        """Whether the sheet has the column."""
        return column in self.columns

    def languages_of(self, column: str) -> dict[str, str]:
        """The columns of a text by language as written: `{"French (fr)": "label::French (fr)"}`.

        The language is blank for a column without one.
        """
        found = {}
        for name in self.columns:
            if name == column or name.startswith(f"{column}::"):
                found[name[len(column) + 2 :].strip()] = name
        return found


class Workbook:
    """A workbook's sheets by name, the rows of `survey` by the path they make in the form."""

    def __init__(self, data: WorkbookData) -> None:
        self.data = data
        self.sheets = {sheet.name.strip().lower(): _sheet(sheet) for sheet in data.sheets}

    def sheet(self, name: str) -> Sheet:
        """The sheet of that name, empty if there is none."""
        return self.sheets.get(name, Sheet(name))

    def paths(self, root: str) -> dict[str, Row]:
        """The rows of `survey` by path, below the form's document element `root`."""
        return dict(walk_survey(self.sheet(SURVEY), root))

    def settings(self) -> dict[str, str]:
        """The cells of the one row of `settings`."""
        rows = self.sheet(SETTINGS).rows
        return dict(rows[0].cells) if rows else {}


def walk_survey(survey: Sheet, root: str) -> Iterator[tuple[str, Row]]:
    """Each named row of a survey with its path; ends of groups have none."""
    around = [f"/{root}"]
    for row in survey.rows:
        verb = " ".join(row.get("type").lower().replace("_", " ").split())
        name = row.get("name")
        if verb.startswith("end "):
            if len(around) > 1:
                around.pop()
            continue
        path = f"{around[-1]}/{name}"
        if name:
            yield path, row
        if verb.startswith("begin "):
            around.append(path if name else around[-1])


def _sheet(data: SheetData) -> Sheet:
    header_at = next((i for i, row in enumerate(data.rows) if any(row)), 0)
    header = data.rows[header_at] if data.rows else ()
    columns = [canonical(cell) for cell in header]
    written = {canonical(cell): cell for cell in header if cell}
    rows = []
    for number, cells in enumerate(data.rows[header_at + 1 :], header_at + 2):
        named = {c: cell for c, cell in zip(columns, cells, strict=False) if c and cell}
        if named:
            rows.append(Row(number, named))
    twice = [cell for at, cell in enumerate(header) if cell and columns[at] in columns[:at]]
    named_columns = tuple(dict.fromkeys(column for column in columns if column))
    return Sheet(data.name, named_columns, written, tuple(rows), header_at + 1, tuple(twice))


_ALIASES = {
    "list name": "list_name",
    "listname": "list_name",
    "caption": "label",
    "command": "type",
    "constraining_message": "constraint_message",
    "count": "repeat_count",
    "relevance": "relevant",
    "bind::relevant": "relevant",
    "bind::required": "required",
    "bind::constraint": "constraint",
    "bind::calculate": "calculation",
    "bind::readonly": "readonly",
    "calculate": "calculation",
    "read_only": "readonly",
    "read only": "readonly",
    "constraint_msg": "constraint_message",
    "constraint message": "constraint_message",
    "bind::jr:constraintmsg": "constraint_message",
    "bind::jr:requiredmsg": "required_message",
    "required message": "required_message",
    "requiredmsg": "required_message",
    "guidance hint": "guidance_hint",
    "choice filter": "choice_filter",
    "repeat count": "repeat_count",
    "jr:count": "repeat_count",
    "control::appearance": "appearance",
    "image": "media::image",
    "audio": "media::audio",
    "video": "media::video",
    "big-image": "media::big-image",
    "value": "name",
    "set_form_id": "form_id",
    "id_string": "form_id",
    "form id": "form_id",
    "set_form_title": "form_title",
    "title": "form_title",
}
"""How authors may write a column, and how the rest of the program calls it."""
_MEDIA = ("image", "audio", "video", "big-image")


def canonical(header: str) -> str:
    """A column's name: `Label : French (fr)` -> `label::French (fr)`, `audio` -> `media::audio`.

    Names are lower case, a language keeps its letters; a single colon counts as two.
    """
    text = header.strip()
    if not text:
        return ""
    if "::" not in text and not text.lower().startswith("jr:"):
        text = text.replace(":", "::", 1)
    parts = [part.strip() for part in text.split("::")]
    first = parts[0].lower()
    if first in ("media", "bind", "control", "body", "instance") and len(parts) > 1:
        name, rest = f"{first}::{parts[1].lower()}", parts[2:]
    else:
        name, rest = first, parts[1:]
    name = _ALIASES.get(name, name)
    if name in _MEDIA:
        name = f"media::{name}"
    return "::".join([name, *rest])
