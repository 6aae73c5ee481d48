"""The sheets of a workbook written as pyxform's Markdown tables."""

import re

from postdesk.authoring.reading_cells import MOST_COLUMNS, tidy_rows, too_wide
from postdesk.authoring.workbook import SheetData
from postdesk.errors import Code, PostDeskError

_ROW = re.compile(r"^\s*\|(.*)\|\s*$")


def read_markdown(data: bytes) -> tuple[SheetData, ...]:
    """All tables; a row whose first cell is filled begins a sheet of that name.

    Rows count from 1 at the sheet's header, as they would in a spreadsheet. Raises
    `PostDeskError(WORKBOOK_UNREADABLE, why="not_text")`.
    """
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise PostDeskError(Code.WORKBOOK_UNREADABLE, why="not_text") from None
    sheets: dict[str, list[list[str]]] = {}
    rows: list[list[str]] = []
    for line in text.splitlines():
        found = _ROW.match(line)
        if not found:
            continue
        cells = [cell.strip().replace("\\|", "|") for cell in re.split(r"(?<!\\)\|", found[1])]
        if len(cells) > MOST_COLUMNS:
            raise too_wide(next(reversed(sheets), ""))
        if cells[0]:
            rows = sheets.setdefault(cells[0].lower(), [])
        elif any(cells):
            rows.append(cells[1:])
    return tuple(SheetData(name=name, rows=tidy_rows(found)) for name, found in sheets.items())
