"""Build a workbook from sheets of text, with the same bytes each time."""

import csv
import io
import re
import zipfile
from collections.abc import Mapping
from pathlib import Path

from openpyxl import Workbook
from openpyxl.styles import Alignment, Font
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.worksheet import Worksheet

DATE = (2026, 1, 1, 0, 0, 0)
"""The date of every member, so that the same sheets give the same bytes."""

_STAMP = re.compile(rb"(<dcterms:(?:created|modified)[^>]*>)[^<]*(</dcterms:)")
_WIDTHS = {"type": 24, "name": 22, "list_name": 16}
_TEXT_WIDTH, _OTHER_WIDTH = 44, 18


Rows = list[list[str]]
"""A sheet: its heading first, then rows of the same length."""


def workbook_bytes(sheets: Mapping[str, Rows]) -> bytes:
    """The workbook of these sheets in this order, all cells as text, blank ones left out."""
    book = Workbook()
    book.remove(book.worksheets[0])
    for name, rows in sheets.items():
        _fill(book.create_sheet(name), rows)
    raw = io.BytesIO()
    book.save(raw)
    return _with_fixed_dates(raw.getvalue())


def rows_of(path: Path) -> Rows:
    """The rows of a CSV file; one that is not as long as the heading ends the build."""
    with path.open(encoding="utf-8", newline="") as file:
        rows = list(csv.reader(file))
    if any(len(row) != len(rows[0]) for row in rows):
        raise SystemExit(f"{path}: a row has more or fewer cells than the heading")
    return rows


def contents(workbook: bytes) -> dict[str, bytes]:
    """The members of a workbook by name: equal workbooks have equal contents."""
    with zipfile.ZipFile(io.BytesIO(workbook)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def _fill(sheet: Worksheet, rows: Rows) -> None:
    for row in rows:
        sheet.append([cell or None for cell in row])
    for number, heading in enumerate(rows[0], start=1):
        sheet.cell(1, number).font = Font(bold=True)
        width = _TEXT_WIDTH if "::" in heading and not heading.startswith("bind") else _OTHER_WIDTH
        sheet.column_dimensions[get_column_letter(number)].width = _WIDTHS.get(heading, width)
    for line in sheet.iter_rows(min_row=2):
        for cell in line:
            if isinstance(cell.value, str):
                cell.alignment = Alignment(wrap_text=True, vertical="top")
    sheet.freeze_panes = "C2"


def _with_fixed_dates(workbook: bytes) -> bytes:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in contents(workbook).items():
            member = zipfile.ZipInfo(name, DATE)
            member.compress_type = zipfile.ZIP_DEFLATED
            stamped = _STAMP.sub(rb"\g<1>2026-01-01T00:00:00Z\g<2>", data)
            archive.writestr(member, stamped)
    return packed.getvalue()
