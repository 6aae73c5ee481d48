"""Appearances: PostDesk's own words misspelt, on a wrong question, a phone without its safety."""

from collections.abc import Iterator

from postdesk.authoring.findings import Finding, Severity
from postdesk.authoring.known import ODK_APPEARANCES
from postdesk.authoring.slips import meant
from postdesk.authoring.subject import Subject, at_cell, type_of
from postdesk.authoring.workbook import Row
from postdesk.forms.appearances import CALL_SAFETY, OWN_TEXTS, TWICE, TextKind

_TEXTS = ("text", "string", "")
_KNOWN = (*OWN_TEXTS, TWICE, *ODK_APPEARANCES)
_PAGE = "field-list"


def appearances(subject: Subject) -> Iterator[Finding]:
    """Worth a look, never an error: a guide with any appearance can be asked."""
    for row in subject.survey.rows:
        for word in row.get("appearance").split():
            yield from _word(subject, row, word)
    yield from _phones_alone(subject)


def _phones_alone(subject: Subject) -> Iterator[Finding]:
    """Phones without the question whether calling is safe on their page.

    A number that cases are linked by (`pd_link`) is of others: nobody calls it.
    """
    page_of = {path: _page(subject, path) for path in subject.rows}
    pages = {page_of[path] for path, row in subject.rows.items() if _has(row, CALL_SAFETY)}
    for path, row in subject.rows.items():
        phone = _has(row, TextKind.PHONE.value) and not row.get("pd_link")
        if phone and (not page_of[path] or page_of[path] not in pages):
            yield at_cell(
                "appearance.phone_alone",
                subject.survey,
                row,
                "appearance",
                severity=Severity.WARNING,
                word=CALL_SAFETY,
            )


def _page(subject: Subject, path: str) -> str:
    """The group around a row whose questions are on one page; blank where there is none."""
    around = path.rpartition("/")[0]
    while around:
        group = subject.rows.get(around)
        if group is not None and _has(group, _PAGE):
            return around
        around = around.rpartition("/")[0]
    return ""


def _has(row: Row, word: str) -> bool:
    return word in row.get("appearance").split()


def _word(subject: Subject, row: Row, word: str) -> Iterator[Finding]:
    start = row.get("appearance").find(word)
    place, look = (start, start + len(word)), Severity.WARNING
    text = type_of(row)[0] in _TEXTS
    if word in OWN_TEXTS and not text:
        code = "appearance.not_a_text"
        yield at_cell(
            code, subject.survey, row, "appearance", place=place, severity=look, word=word
        )
    elif text and word not in _KNOWN and (slip := meant(word, (*OWN_TEXTS, TWICE))):
        yield at_cell(
            "appearance.misspelt",
            subject.survey,
            row,
            "appearance",
            place=place,
            severity=look,
            suggestion=slip,
            word=word,
        )
