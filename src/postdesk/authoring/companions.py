"""Rows that carry a question's state to other programs, added to a workbook."""

import json
from io import BytesIO
from pathlib import Path

from openpyxl import Workbook, load_workbook
from openpyxl.worksheet.worksheet import Worksheet

from postdesk.authoring.languages import tag_of
from postdesk.authoring.lint_rows import companion_name, lacks_companion
from postdesk.authoring.pd_cells import RECORDABLE
from postdesk.authoring.subject import Subject
from postdesk.authoring.workbook import CHOICES, SURVEY, Row, canonical
from postdesk.resources import resource

_LIST = "pd_state"


def with_companions(path: Path, subject: Subject) -> bytes:
    """The .xlsx workbook at `path` with a state row after each question that has no place for one.

    Nothing else in it changes.
    """
    book = load_workbook(path)
    texts = json.loads(resource("authoring", "companions.json").read_text(encoding="utf-8"))
    survey = _sheet(book, SURVEY)
    lacking = lacks_companion(subject)
    if survey is not None and lacking:
        for row in sorted(lacking, key=lambda row: row.number, reverse=True):
            _insert(survey, row, texts["question"])
        choices = _sheet(book, CHOICES)
        if choices is not None and _LIST not in subject.lists:
            _add_list(choices, texts["choices"])
    data = BytesIO()
    book.save(data)
    return data.getvalue()


def _sheet(book: Workbook, name: str) -> Worksheet | None:
    for sheet in book.worksheets:
        if isinstance(sheet, Worksheet) and sheet.title.strip().lower() == name:
            return sheet
    return None


def _columns(sheet: Worksheet) -> dict[str, int]:
    """The columns of a sheet by name, counted from 1."""
    header = [str(cell.value or "") for cell in sheet[1]]
    return {canonical(text): number for number, text in enumerate(header, 1) if text}


def _insert(sheet: Worksheet, row: Row, label: dict[str, str]) -> None:
    """Put the companion of a question into the row below it."""
    name = row.get("name")
    blank = f"${{{name}}} = ''"
    relevant = row.get("relevant")
    cells = {
        "type": f"select_one {_LIST}",
        "name": companion_name(name),
        "relevant": f"({relevant}) and {blank}" if relevant else blank,
    }
    at = row.number + 1
    sheet.insert_rows(at)
    columns = _columns(sheet)
    if "relevant" not in columns:
        columns["relevant"] = len(columns) + 1
        sheet.cell(1, columns["relevant"]).value = "relevant"
    for column, number in columns.items():
        text = cells.get(column, _in_language(label, column, "label"))
        if text:
            sheet.cell(at, number).value = text


def _add_list(sheet: Worksheet, labels: dict[str, dict[str, str]]) -> None:
    columns = _columns(sheet)
    if _LIST not in columns:
        columns[_LIST] = len(columns) + 1
        sheet.cell(1, columns[_LIST]).value = _LIST
    for state in RECORDABLE:
        cells = {"list_name": _LIST, "name": state.value, _LIST: state.value}
        at = sheet.max_row + 1
        for column, number in columns.items():
            text = cells.get(column, _in_language(labels[state.value], column, "label"))
            if text:
                sheet.cell(at, number).value = text


def _in_language(texts: dict[str, str], column: str, base: str) -> str:
    """The text for a column `label::French (fr)`; English where there is none; blank elsewhere."""
    name, _, language = column.partition("::")
    if name != base:
        return ""
    return texts.get(tag_of(language), texts["en"])
