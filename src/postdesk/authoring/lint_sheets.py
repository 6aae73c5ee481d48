"""Sheets as such: headings twice, formulas, merged cells, groups left open, missing names."""

from collections.abc import Iterator

from postdesk.authoring.findings import Finding, Severity
from postdesk.authoring.subject import Subject, at_cell, type_of
from postdesk.authoring.workbook import CHOICES, SETTINGS, SURVEY, Row, SheetData

_READ = (SURVEY, CHOICES, SETTINGS)
_ERROR_VALUES = frozenset({"#REF!", "#NAME?", "#VALUE!", "#N/A", "#DIV/0!", "#NULL!", "#NUM!"})
_LONGEST_GAP = 60
"""Blank rows after which pyxform takes a sheet to be at its end."""
_MOST_NAMES = 12
_NAMELESS = ("end", "audit", "background")
"""First words of types that need no name."""


def sheets(subject: Subject) -> Iterator[Finding]:
    """All that is wrong with the shape of the sheets that are read."""
    for data in subject.workbook.data.sheets:
        name = data.name.strip().lower()
        if name not in _READ and not name.startswith("pd_"):
            continue
        yield from _formulas(data)
        yield from _error_values(data)
        for place in data.merged:
            row, column = split_place(place.partition(":")[0])
            values: dict[str, str | int] = {"range": place}
            yield Finding("cell.merged", sheet=data.name, row=row, column=column, values=values)
    for name in _READ:
        sheet = subject.workbook.sheet(name)
        for heading in sheet.twice:
            yield at_cell("column.twice", sheet, None, heading)
    for name in (SURVEY, CHOICES):
        yield from _gaps(subject, name)
    yield from _names(subject)
    yield from _groups(subject)


def _gaps(subject: Subject, name: str) -> Iterator[Finding]:
    """The converter stops reading after many blank rows, and says nothing."""
    sheet = subject.workbook.sheet(name)
    last = sheet.header_row
    for row in sheet.rows:
        if row.number - last > _LONGEST_GAP + 1:
            yield at_cell("row.after_gap", sheet, row, "name", blank=row.number - last - 1)
            return
        last = row.number


def _formulas(data: SheetData) -> Iterator[Finding]:
    """A formula is read as its last result; without one the cell reads as blank."""
    for place in data.unfilled:
        row, column = split_place(place)
        yield Finding("cell.formula_blank", sheet=data.name, row=row, column=column)
    if data.formulas and len(data.formulas) > len(data.unfilled):
        row, column = split_place(data.formulas[0])
        yield Finding(
            "cell.formula",
            Severity.WARNING,
            sheet=data.name,
            row=row,
            column=column,
            values={"cells": ", ".join(data.formulas[:_MOST_NAMES]), "count": len(data.formulas)},
        )


def _error_values(data: SheetData) -> Iterator[Finding]:
    for number, cells in enumerate(data.rows, 1):
        for column, cell in enumerate(cells):
            if cell in _ERROR_VALUES:
                heading = data.rows[0][column] if column < len(data.rows[0]) else ""
                yield Finding(
                    "cell.error_value", sheet=data.name, row=number, column=heading, cell=cell
                )


def split_place(place: str) -> tuple[int, str]:
    """`C7` -> 7, `C`."""
    letters = place.rstrip("0123456789")
    return int(place[len(letters) :] or 0), letters


def _names(subject: Subject) -> Iterator[Finding]:
    for row in subject.survey.rows:
        kind, _ = type_of(row)
        first = kind.replace("_", " ").split(" ")[0].partition("-")[0]
        if kind and not row.get("name") and first not in _NAMELESS:
            yield at_cell("name.missing", subject.survey, row, "name", type=row.get("type"))


def _groups(subject: Subject) -> Iterator[Finding]:
    """Each begin has its end, of the same kind."""
    opened: list[tuple[str, Row]] = []
    for row in subject.survey.rows:
        words = type_of(row)[0].replace("_", " ").split(" ")
        if len(words) < 2 or words[0] not in ("begin", "end"):
            continue
        noun = words[1]
        if words[0] == "begin":
            opened.append((noun, row))
        elif opened and opened[-1][0] == noun:
            opened.pop()
        else:
            suggestion = f"end_{opened.pop()[0]}" if opened else ""
            yield at_cell("group.not_opened", subject.survey, row, "type", suggestion=suggestion)
    for noun, row in opened:
        yield at_cell("group.not_closed", subject.survey, row, "type", suggestion=f"end_{noun}")
