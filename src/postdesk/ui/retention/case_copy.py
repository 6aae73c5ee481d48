"""What an office's copy of a person's cases says, line by line, in the person's language."""

from collections.abc import Iterator
from datetime import datetime

from postdesk.model.packets import ReceiptState
from postdesk.model.referrals import Line
from postdesk.regional.own_copy import CaseCopy, CopiedCase
from postdesk.ui.language import QT_TRANSLATE_NOOP, isolate, isolate_code
from postdesk.ui.language_formats import date_text
from postdesk.ui.person_words import for_person, spoken

_CODE = QT_TRANSLATE_NOOP("CaseCopy", "Code")
_UNTIL = QT_TRANSLATE_NOOP("CaseCopy", "Kept here until")
_RECEIVED = QT_TRANSLATE_NOOP("CaseCopy", "Received on {day}")
_FROM_TO = QT_TRANSLATE_NOOP("CaseCopy", "from {post}, for {recipient}")
_BECAME = QT_TRANSLATE_NOOP("CaseCopy", "What became of it")
_STATES = {
    ReceiptState.RECEIVED: QT_TRANSLATE_NOOP("CaseCopy", "received, not answered yet"),
    ReceiptState.ACCEPTED: QT_TRANSLATE_NOOP("CaseCopy", "taken on"),
    ReceiptState.RETURNED: QT_TRANSLATE_NOOP("CaseCopy", "given back to the post"),
    ReceiptState.OUTCOME: QT_TRANSLATE_NOOP("CaseCopy", "taken on, and its outcome told"),
}


def case_copy_lines(copy: CaseCopy, language: str) -> tuple[Line, ...]:
    """The copy as labelled lines; what the post wrote stays in the language it was written in."""
    head = [_line(_said(language, _CODE), isolate_code(copy.code))]
    if copy.kept_until is not None:
        head.append(_line(_said(language, _UNTIL), _day(language, copy.kept_until)))
    return (*head, *(line for case in copy.cases for line in _case(case, language)))


def _case(case: CopiedCase, language: str) -> Iterator[Line]:
    whence = _said(language, _FROM_TO).format(
        post=isolate(case.post.in_language(spoken(language))),
        recipient=isolate(case.recipient.in_language(spoken(language))),
    )
    received = _said(language, _RECEIVED).format(day=_day(language, case.received_at))
    yield _line(received, whence)
    yield from case.lines
    yield _line(_said(language, _BECAME), _said(language, _STATES[case.state]))


def _said(language: str, source: str) -> str:
    return for_person(language, "CaseCopy", source)


def _day(language: str, moment: datetime) -> str:
    return isolate(date_text(spoken(language), moment.date()))


def _line(label: str, text: str) -> Line:
    return Line(key="", label=label, text=text)
