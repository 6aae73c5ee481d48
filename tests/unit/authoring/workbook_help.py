"""Small workbooks for tests: one that is right, and ways to spoil it."""

from copy import deepcopy
from pathlib import Path

from openpyxl import Workbook

from postdesk.authoring.compiling import CompiledGuide, compile_data
from postdesk.authoring.findings import Finding
from postdesk.authoring.workbook_reader import read

Rows = list[list[str]]
Sheets = dict[str, Rows]

SURVEY: Rows = [
    ["type", "name", "label::English (en)", "label::French (fr)", "hint::English (en)",
     "hint::French (fr)", "relevant", "constraint", "calculation", "choice_filter", "required",
     "media::image::English (en)", "pd_kind", "pd_states", "pd_gate", "pd_values",
     "bind::pd:sensitivity"],
    ["select_one yes_no", "consent", "May we begin?", "Pouvons-nous commencer ?", "", "", "", "",
     "", "", "yes", "", "gate", "", "interview", "", ""],
    ["begin_group", "person", "You", "Vous", "", "", "${consent} = 'yes'", "", "", "", "", "", "",
     "", "interview", "", ""],
    ["integer", "age", "How old are you?", "Quel âge avez-vous ?", "In years", "En années", "",
     ". >= 0 and . <= 120", "", "", "", "", "", "unknown refused", "", "", "high"],
    ["text", "phone", "Phone", "Téléphone", "", "", "${age} >= 18", "regex(., '^[0-9]{8}$')", "",
     "", "", "", "", "", "", "", ""],
    ["select_one region", "region", "Region", "Région", "", "", "", "", "", "", "", "", "", "",
     "", "", ""],
    ["select_one town", "town", "Town", "Ville", "", "", "", "", "", "in_region = ${region}", "",
     "", "", "", "", "", ""],
    ["calculate", "band", "", "", "", "", "", "", "if(${age} < 18, 'child', 'adult')", "", "", "",
     "", "", "", "child adult", ""],
    ["end_group", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", ""],
]  # fmt: skip
CHOICES: Rows = [
    ["list_name", "name", "label::English (en)", "label::French (fr)", "in_region", "pd_state"],
    ["yes_no", "yes", "Yes", "Oui", "", ""],
    ["yes_no", "no", "No", "Non", "", ""],
    ["yes_no", "no_answer", "No answer", "Pas de réponse", "", "refused"],
    ["region", "north", "North", "Nord", "", ""],
    ["region", "south", "South", "Sud", "", ""],
    ["town", "rosso", "Rosso", "Rosso", "south", ""],
    ["town", "gogui", "Gogui", "Gogui", "north", ""],
]
SETTINGS: Rows = [
    ["form_title", "form_id", "version", "default_language", "namespaces", "pd_validated"],
    ["Test", "test_guide", "1", "English (en)", 'pd="https://postdesk.example/xforms"', "fr"],
]


def right() -> Sheets:
    """The sheets of a workbook in which nothing is wrong."""
    return deepcopy({"survey": SURVEY, "choices": CHOICES, "settings": SETTINGS})


def column(rows: Rows, name: str) -> int:
    """The place of a column, from 0."""
    return rows[0].index(name)


def put(sheets: Sheets, sheet: str, row: int, name: str, value: str) -> Sheets:
    """Write one cell; rows count from 1 as in a spreadsheet."""
    rows = sheets[sheet]
    rows[row - 1][column(rows, name)] = value
    return sheets


def rename(sheets: Sheets, sheet: str, name: str, other: str) -> Sheets:
    """Rename a column."""
    rows = sheets[sheet]
    rows[0][column(rows, name)] = other
    return sheets


def write(sheets: Sheets, path: Path) -> Path:
    """Write the sheets as an .xlsx workbook."""
    book = Workbook()
    book.remove(book.worksheets[0])
    for name, rows in sheets.items():
        sheet = book.create_sheet(name)
        for row in rows:
            sheet.append([cell or None for cell in row])
    book.save(path)
    return path


def check(sheets: Sheets, folder: Path) -> CompiledGuide:
    """Check a workbook in this process (the child is tested apart)."""
    path = write(sheets, folder / "guide.xlsx")
    return compile_data(read(path), (folder / "media",))


def only(result: CompiledGuide, code: str) -> Finding:
    """The one finding with that code."""
    found = [finding for finding in result.findings if finding.code == code]
    assert len(found) == 1, [finding.code for finding in result.findings]
    return found[0]


def marked(finding: Finding) -> str:
    """The part of the cell that the caret stands under."""
    assert finding.place is not None, finding
    start, end = finding.place
    return finding.cell[start:end]
