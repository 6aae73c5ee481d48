"""The sheets of an old .xls workbook."""

import struct

import xlrd

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

_UNREADABLE = (
    xlrd.XLRDError,
    xlrd.compdoc.CompDocError,
    struct.error,
    AssertionError,
    IndexError,
    KeyError,
    TypeError,
    ValueError,
    UnicodeDecodeError,
)
"""What xlrd raises over damaged workbooks."""


def read_xls(data: bytes) -> tuple[SheetData, ...]:
    """All sheets. Raises `PostDeskError` as `reading.read_sheets` says."""
    try:
        book = xlrd.open_workbook(file_contents=data, logfile=_Silence())
        return tuple(
            SheetData(name=str(sheet.name), rows=tidy_rows(_rows(sheet, book.datemode)))
            for sheet in book.sheets()
        )
    except _UNREADABLE as error:
        why = "encrypted" if "encrypted" in str(error).lower() else "damaged"
        raise PostDeskError(Code.WORKBOOK_UNREADABLE, why=why) from None


class _Silence:
    """A log that keeps nothing: damaged files make xlrd talk."""

    def write(self, text: str) -> None:
        """Take a text and drop it."""


def _rows(sheet: xlrd.sheet.Sheet, datemode: int) -> list[list[str]]:
    if sheet.ncols > MOST_COLUMNS:
        raise too_wide(str(sheet.name))
    if sheet.nrows > MOST_ROWS:
        raise too_long(str(sheet.name))
    return [[_text(cell, datemode) for cell in sheet.row(number)] for number in range(sheet.nrows)]


def _text(cell: xlrd.sheet.Cell, datemode: int) -> str:
    if cell.ctype == xlrd.XL_CELL_BOOLEAN:
        return cell_text(bool(cell.value))
    if cell.ctype == xlrd.XL_CELL_DATE:
        return cell_text(xlrd.xldate.xldate_as_datetime(cell.value, datemode))
    if cell.ctype == xlrd.XL_CELL_ERROR:
        return ""
    return cell_text(cell.value)
