"""Cells as an author would read them, from .xlsx and Markdown; headings by their one name."""

from datetime import date, datetime, time
from pathlib import Path

import pytest
from openpyxl import Workbook as Book

from postdesk.authoring.compiling import compile_data
from postdesk.authoring.reading import read_sheets
from postdesk.authoring.reading_cells import cell_text
from postdesk.authoring.reading_markdown import read_markdown
from postdesk.authoring.workbook import SheetData, Workbook, WorkbookData, canonical
from postdesk.authoring.workbook_reader import read

MARKDOWN = """
| survey | | | |
| | type | name | label::French (fr) |
| | text | a | A \\| B |
| | integer | b | B |
| settings | | |
| | form_id | version |
| | md | 7 |
"""


@pytest.mark.parametrize(("value", "text"), [
    (None, ""), (3, "3"), (3.0, "3"), (3.5, "3.5"), (True, "TRUE"), (False, "FALSE"), (" a ", "a"),
    (datetime.fromisoformat("2026-01-02"), "2026-01-02"),
    (datetime.fromisoformat("2026-01-02T03:04"), "2026-01-02 03:04:00"),
    (date(2026, 1, 2), "2026-01-02"), (time(3, 4), "03:04:00"),
])  # fmt: skip
def test_texts_of_cells(value: object, text: str) -> None:
    assert cell_text(value) == text


def test_a_spreadsheet(tmp_path: Path) -> None:
    book = Book()
    sheet = book.worksheets[0]
    sheet.title = "survey"
    for row in (["type", "name"], ["text", "a"], [], ["integer", 7, None], [None]):
        sheet.append(row)
    book.create_sheet("empty")
    book.save(tmp_path / "a.xlsx")
    survey, empty = read_sheets(tmp_path / "a.xlsx")
    assert survey.rows == (("type", "name"), ("text", "a"), (), ("integer", "7"))
    assert empty == SheetData(name="empty")


def test_markdown() -> None:
    survey, settings = read_markdown(MARKDOWN.encode())
    assert survey.rows[1] == ("text", "a", "A | B")
    assert settings.rows == (("form_id", "version"), ("md", "7"))


def test_a_markdown_workbook_becomes_a_guide(tmp_path: Path) -> None:
    path = tmp_path / "a.md"
    path.write_text(MARKDOWN.replace("\\| B", ""), encoding="utf-8")
    result = compile_data(read(path))
    assert result.guide is not None
    assert (result.guide.id, result.guide.version, result.guide.languages) == ("md", "7", ("fr",))


@pytest.mark.parametrize(("header", "name"), [
    ("Label : French (fr)", "label::French (fr)"), ("label::French (fr)", "label::French (fr)"),
    ("RELEVANCE", "relevant"), ("bind:relevant", "relevant"), ("Calculate", "calculation"),
    ("audio", "media::audio"), ("media::Audio::French", "media::audio::French"),
    ("image:English", "media::image::English"), ("jr:count", "repeat_count"),
    ("bind::pd:source", "bind::pd:source"), ("list name", "list_name"), ("", ""),
    ("bind::jr:constraintMsg", "constraint_message"),
])  # fmt: skip
def test_one_name_for_a_column(header: str, name: str) -> None:
    assert canonical(header) == name


def test_rows_by_path() -> None:
    rows = (
        ("type", "name"), (), ("begin group", "g"), ("begin_repeat", "r"), ("text", "a"),
        ("end_repeat",), ("end group",), ("text", "b"),
    )  # fmt: skip
    workbook = Workbook(WorkbookData(sheets=(SheetData(name="Survey", rows=rows),)))
    found = {path: row.number for path, row in workbook.paths("data").items()}
    assert found == {"/data/g": 3, "/data/g/r": 4, "/data/g/r/a": 5, "/data/b": 8}
