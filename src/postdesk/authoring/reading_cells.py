"""One cell's value as the text an author would read, and how many cells a sheet may have."""

from datetime import date, datetime, time

from postdesk.errors import Code, PostDeskError

MOST_COLUMNS = 1000
MOST_ROWS = 30_000


def cell_text(value: object) -> str:
    """The text of a cell: whole numbers without a point, yes/no as TRUE/FALSE, ISO dates.

    No-break blanks become blanks, as pyxform reads them.
    """
    if value is None:
        return ""
    if isinstance(value, bool):
        return "TRUE" if value else "FALSE"
    if isinstance(value, float) and value.is_integer() and abs(value) < 2**53:
        return str(int(value))
    if isinstance(value, datetime):
        midnight = value.time() == time(0)
        return value.date().isoformat() if midnight else value.isoformat(sep=" ")
    if isinstance(value, date | time):
        return value.isoformat()
    return str(value).replace("\u00a0", " ").strip()


def tidy_rows(rows: list[list[str]]) -> tuple[tuple[str, ...], ...]:
    """Rows without blank cells at their ends and blank rows at the end."""
    for row in rows:
        while row and not row[-1]:
            row.pop()
    while rows and not rows[-1]:
        rows.pop()
    return tuple(map(tuple, rows))


def too_wide(sheet: str) -> PostDeskError:
    """The refusal of a sheet with too many columns."""
    return PostDeskError(Code.WORKBOOK_HOSTILE, why="too_wide", sheet=sheet[:40], most=MOST_COLUMNS)


def too_long(sheet: str) -> PostDeskError:
    """The refusal of a sheet with too many rows."""
    return PostDeskError(Code.WORKBOOK_HOSTILE, why="too_long", sheet=sheet[:40], most=MOST_ROWS)
