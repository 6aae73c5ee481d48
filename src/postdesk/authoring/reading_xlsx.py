"""The sheets of an .xlsx workbook, with the places of formulas and merged cells."""

import re
import warnings
import zipfile
from collections.abc import Iterator
from io import BytesIO
from xml.etree.ElementTree import ParseError

from openpyxl import load_workbook
from openpyxl.utils import get_column_letter
from openpyxl.utils.exceptions import InvalidFileException
from openpyxl.worksheet._read_only import ReadOnlyWorksheet

from postdesk.authoring.reading_cells import (
    MOST_COLUMNS,
    MOST_ROWS,
    cell_text,
    tidy_rows,
    too_long,
    too_wide,
)
from postdesk.authoring.workbook import SheetData
from postdesk.errors import Code, PostDeskError

_SHEET_PART = re.compile(r"xl/worksheets/sheet(\d+)\.xml")
_MERGED = re.compile(rb'<mergeCell ref="([A-Z]+[0-9]+:[A-Z]+[0-9]+)"')
_FORMULA = re.compile(rb"<f[ >/]")
_UNREADABLE = (
    InvalidFileException,
    zipfile.BadZipFile,
    ParseError,
    KeyError,
    ValueError,
    TypeError,
    AttributeError,
    IndexError,
    OSError,
    EOFError,
)
"""What openpyxl raises over damaged workbooks."""
_MOST_MARKS = 50


def read_xlsx(data: bytes) -> tuple[SheetData, ...]:
    """All sheets. Raises `PostDeskError` as `reading.read_sheets` says."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            return _read(data)
    except _UNREADABLE:
        raise PostDeskError(Code.WORKBOOK_UNREADABLE, why="damaged") from None


def _read(data: bytes) -> tuple[SheetData, ...]:
    merged, has_formulas = _marks(data)
    formulas = _formulas(data) if has_formulas else {}
    found = []
    for number, sheet in enumerate(_sheets(data, data_only=True), 1):
        rows = [list(map(cell_text, cells)) for cells in _rows(sheet)]
        computed = formulas.get(sheet.title, [])
        found.append(
            SheetData(
                name=sheet.title,
                formulas=tuple(map(_place, computed[:_MOST_MARKS])),
                unfilled=tuple(_place(at) for at in computed if not _filled(rows, at))[
                    :_MOST_MARKS
                ],
                rows=tidy_rows(rows),
                merged=merged.get(number, ()),
            )
        )
    return tuple(found)


def _place(at: tuple[int, int]) -> str:
    return f"{get_column_letter(at[1])}{at[0]}"


def _filled(rows: list[list[str]], at: tuple[int, int]) -> bool:
    row = rows[at[0] - 1] if at[0] <= len(rows) else []
    return bool(at[1] <= len(row) and row[at[1] - 1])


def _sheets(data: bytes, *, data_only: bool) -> list[ReadOnlyWorksheet]:
    book = load_workbook(BytesIO(data), read_only=True, data_only=data_only)
    return [sheet for sheet in book.worksheets if isinstance(sheet, ReadOnlyWorksheet)]


def _rows(sheet: ReadOnlyWorksheet) -> Iterator[tuple[object, ...]]:
    """The values of each row; the size that the sheet claims to have is not believed."""
    sheet.reset_dimensions()
    rows: Iterator[tuple[object, ...]] = sheet.iter_rows(values_only=True)  # type: ignore[misc]
    for number, cells in enumerate(rows, 1):
        if number > MOST_ROWS:
            if any(cell is not None for cell in cells):
                raise too_long(sheet.title)
            continue
        if len(cells) > MOST_COLUMNS and any(cell is not None for cell in cells[MOST_COLUMNS:]):
            raise too_wide(sheet.title)
        yield cells[:MOST_COLUMNS]


def _marks(data: bytes) -> tuple[dict[int, tuple[str, ...]], bool]:
    """The ranges of merged cells by the number of the sheet, and whether any sheet has formulas."""
    merged, formulas = {}, False
    with zipfile.ZipFile(BytesIO(data)) as archive:
        for part in archive.namelist():
            sheet = _SHEET_PART.fullmatch(part)
            if sheet:
                text = archive.read(part)
                ranges = _MERGED.findall(text)[:_MOST_MARKS]
                merged[int(sheet[1])] = tuple(each.decode() for each in ranges)
                formulas = formulas or _FORMULA.search(text) is not None
    return merged, formulas


def _formulas(data: bytes) -> dict[str, list[tuple[int, int]]]:
    """The row and column of the cells that hold formulas, by sheet."""
    return {
        sheet.title: [
            (row, column)
            for row, cells in enumerate(_rows(sheet), 1)
            for column, value in enumerate(cells, 1)
            if isinstance(value, str) and value.startswith("=")
        ]
        for sheet in _sheets(data, data_only=False)
    }
