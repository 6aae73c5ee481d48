"""Appearances: PostDesk's own words misspelt, or on a question that cannot take them."""

from collections.abc import Iterator

from postdesk.authoring.findings import Finding, Severity
from postdesk.authoring.known import ODK_APPEARANCES
from postdesk.authoring.slips import meant
from postdesk.authoring.subject import Subject, at_cell, type_of
from postdesk.authoring.workbook import Row
from postdesk.forms.appearances import OWN_TEXTS, TWICE

_TEXTS = ("text", "string", "")
_KNOWN = (*OWN_TEXTS, TWICE, *ODK_APPEARANCES)


def appearances(subject: Subject) -> Iterator[Finding]:
    """Worth a look, never an error: a guide with any appearance can be asked."""
    for row in subject.survey.rows:
        for word in row.get("appearance").split():
            yield from _word(subject, row, word)


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
