"""Headings: misspelt columns, languages written in two ways, prefixes without a namespace."""

from collections.abc import Iterator

from postdesk.authoring.findings import Finding
from postdesk.authoring.known import (
    CHOICES_COLUMNS,
    MEDIA_COLUMNS,
    PD_CHOICES,
    PD_SETTINGS,
    PD_SURVEY,
    PD_TITLE,
    SETTINGS_COLUMNS,
    SURVEY_COLUMNS,
    TEXT_COLUMNS,
)
from postdesk.authoring.languages import tag_of
from postdesk.authoring.slips import meant
from postdesk.authoring.subject import Subject, at_cell
from postdesk.authoring.workbook import CHOICES, SETTINGS, SURVEY, Sheet

_KNOWN = {SURVEY: SURVEY_COLUMNS, CHOICES: CHOICES_COLUMNS, SETTINGS: SETTINGS_COLUMNS}
_OURS = {SURVEY: PD_SURVEY, CHOICES: PD_CHOICES, SETTINGS: PD_SETTINGS}
_OPEN = ("bind", "instance", "body", "control")
"""First parts of columns that may go on with anything."""
_PREFIXES = ("jr", "odk", "orx", "h", "ev", "xsd", "entities")
"""Prefixes that every form declares."""


def columns(subject: Subject) -> Iterator[Finding]:
    """All that is wrong with the headings of the three sheets."""
    for name, known in _KNOWN.items():
        sheet = subject.workbook.sheet(name)
        for column in sheet.columns:
            yield from _spelling(sheet, column, known, _OURS[name])
    for name in (SURVEY, CHOICES):
        yield from _languages(subject.workbook.sheet(name))
    yield from _prefixes(subject)


def _spelling(
    sheet: Sheet, column: str, known: tuple[str, ...], ours: tuple[str, ...]
) -> Iterator[Finding]:
    base = column.partition("::")[0]
    if column.startswith("media::"):
        base = "::".join(column.split("::")[:2])
    if base == "pd":
        yield at_cell("column.pd_colons", sheet, None, column)
    elif base in known or base in _OPEN or base.startswith(PD_TITLE):
        return
    elif base.startswith("pd_"):
        yield at_cell("column.pd_unknown", sheet, None, column, suggestion=meant(base, ours))
    else:
        slip = meant(base, (*known, *(f"{first}::" for first in _OPEN)))
        if slip and slip not in sheet.columns:
            yield at_cell("column.misspelt", sheet, None, column, suggestion=slip)


def _languages(sheet: Sheet) -> Iterator[Finding]:
    """One language under two headings loses half of its texts."""
    seen: dict[str, str] = {}
    for column in (*TEXT_COLUMNS, *MEDIA_COLUMNS):
        for language, heading in sheet.languages_of(column).items():
            if not language:
                continue
            first = seen.setdefault(tag_of(language), language)
            if first != language:
                yield at_cell("column.language_twice", sheet, None, heading, suggestion=first)


def _prefixes(subject: Subject) -> Iterator[Finding]:
    declared = subject.workbook.settings().get("namespaces", "")
    for column in subject.survey.columns:
        first, _, rest = column.partition("::")
        prefix, colon, _ = rest.partition(":")
        if first in _OPEN and colon and prefix not in _PREFIXES and f"{prefix}=" not in declared:
            yield at_cell(
                "column.prefix_without_namespace", subject.survey, None, column, prefix=prefix
            )
