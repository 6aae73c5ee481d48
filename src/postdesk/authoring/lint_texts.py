"""Texts and media: blank cells in a declared language, files that are not there."""

from collections.abc import Iterator

from postdesk.authoring.findings import Finding, Severity
from postdesk.authoring.known import MEDIA_COLUMNS, TEXT_COLUMNS
from postdesk.authoring.subject import Subject, at_cell
from postdesk.authoring.workbook import CHOICES, SURVEY, Row, Sheet

_FEW = 5
"""Up to so many blank cells of a column are told one by one."""
_MOST_NAMES = 12


def blanks(subject: Subject) -> Iterator[Finding]:
    """Cells left blank where the row has that text in another language."""
    for name in (SURVEY, CHOICES):
        sheet = subject.workbook.sheet(name)
        for column in TEXT_COLUMNS:
            headings = sheet.languages_of(column)
            if len(headings) > 1:
                for heading in headings.values():
                    yield from _blanks_of(sheet, heading, list(headings.values()))


def _blanks_of(sheet: Sheet, heading: str, headings: list[str]) -> Iterator[Finding]:
    blank = [
        row
        for row in sheet.rows
        if not row.get(heading) and any(row.get(other) for other in headings)
    ]
    if len(blank) <= _FEW:
        for row in blank:
            yield at_cell(
                "text.blank",
                sheet,
                row,
                heading,
                severity=Severity.WARNING,
                name=row.get("name"),
            )
        return
    rows = ", ".join(str(row.number) for row in blank[:_MOST_NAMES])
    more = len(blank) - _MOST_NAMES
    yield at_cell(
        "text.blank_often",
        sheet,
        blank[0],
        heading,
        severity=Severity.WARNING,
        rows=rows + (f" (+{more})" if more > 0 else ""),
        count=len(blank),
    )


def media(subject: Subject) -> Iterator[Finding]:
    """Media files that are in none of the folders beside the workbook."""
    named = list(_media_cells(subject))
    folders = [folder for folder in subject.media_folders if folder.is_dir()]
    if named and not folders:
        sheet, row, column = named[0]
        names = sorted({row.get(column) for _, row, column in named})
        yield at_cell(
            "media.no_folder",
            sheet,
            row,
            column,
            severity=Severity.WARNING,
            names=", ".join(names[:_MOST_NAMES]),
            count=len(names),
        )
        return
    for sheet, row, column in named:
        if not any((folder / row.get(column)).is_file() for folder in folders):
            yield at_cell("media.missing", sheet, row, column, name=row.get(column))


def _media_cells(subject: Subject) -> Iterator[tuple[Sheet, Row, str]]:
    for name in (SURVEY, CHOICES):
        sheet = subject.workbook.sheet(name)
        columns = [
            heading for column in MEDIA_COLUMNS for heading in sheet.languages_of(column).values()
        ]
        for row in sheet.rows:
            yield from ((sheet, row, column) for column in columns if row.get(column))
