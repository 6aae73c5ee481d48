"""The report of a stick as pages of A4: the counts, what did not come in and why, every packet."""

from collections.abc import Iterator

from postdesk.errors import PostDeskError
from postdesk.packet.arrivals import Arrival, ArrivalState, ImportReport
from postdesk.ui.arrivals.names import (
    STATES,
    arrival_name,
    closed_words,
    one_word,
    sender_name,
    state_word,
)
from postdesk.ui.arrivals.reader import ArrivalReader
from postdesk.ui.language import QT_TRANSLATE_NOOP, Language, isolate, translate
from postdesk.ui.language_formats import number_text, weekday_date
from postdesk.ui.messages import message_of
from postdesk.ui.outside_names import file_name, folder_name
from postdesk.ui.paper_sheet import Cell, Line, Sheet
from postdesk.ui.theme import Role, current_look

_TITLE = QT_TRANSLATE_NOOP("ArrivalsPaper", "Arrivals report")
_STICK = QT_TRANSLATE_NOOP("ArrivalsPaper", "Stick {stick}, read {when}")
_PRINTED = QT_TRANSLATE_NOOP("ArrivalsPaper", "Printed by {name}, {when}")
_FOOT = QT_TRANSLATE_NOOP("ArrivalsPaper", "Codes and offices only. No person is named here.")
_PAGE = QT_TRANSLATE_NOOP("ArrivalsPaper", "page {page} of {pages}")
_PARTLY = QT_TRANSLATE_NOOP("ArrivalsPaper", "Not everything on this stick was looked at.")
_APART = (ArrivalState.UNREAD, ArrivalState.QUARANTINED)


def report_sheet(report: ImportReport, reader: ArrivalReader) -> Sheet:
    """The pages in the interface's language, with who prints them at the head of each."""
    language = current_look().language
    name, moment = reader.printed_by()
    when = weekday_date(language, moment)
    return Sheet(
        lines=tuple(_lines(report, reader, language)),
        head=_said(_PRINTED).format(name=isolate(name), when=isolate(when)),
        foot=_said(_FOOT),
        language=language.value,
        page=_said(_PAGE),
    )


def _lines(report: ImportReport, reader: ArrivalReader, language: Language) -> Iterator[Line]:
    yield _line(_said(_TITLE), Role.TITLE, strong=True)
    when = isolate(weekday_date(language, report.at))
    yield _line(_said(_STICK).format(stick=folder_name(report.folder), when=when), Role.BODY)
    if not report.whole:
        yield _line(_said(_PARTLY), strong=True)
    for state in STATES:
        if report.count(state):
            count = number_text(language, report.count(state))
            yield _line(f"{count}  {state_word(state, report)}")
    closed = report.count(ArrivalState.ELSEWHERE)
    if closed:
        yield _line(closed_words(closed).replace("**", ""))
    apart = [one for one in report.arrivals if one.state in _APART]
    others = [one for one in report.arrivals if one.state not in _APART]
    for number, arrival in enumerate((*apart, *others), start=1):
        yield from _of_one(arrival, reader, number_text(language, number))


def _of_one(arrival: Arrival, reader: ArrivalReader, number: str) -> Iterator[Line]:
    """What it is, from whom, what became of it; where it did not come in, why and what to do."""
    problem = arrival.problem
    file = file_name(arrival.file) if problem is not None else ""
    named = (arrival_name(arrival), file, sender_name(arrival, reader))
    words = "  ·  ".join(dict.fromkeys(part for part in named if part))
    why = problem if arrival.state in _APART else None
    language = current_look().language.value
    cell = Cell(words, language, strong=True, after=f"  {one_word(arrival.state)}")
    yield Line((cell,), number=number, rule=True, keep=why is not None)
    if why is not None:
        yield _line(" ".join(message_of(PostDeskError(why, **arrival.values)).sentences))


def _line(text: str, role: Role = Role.META, *, strong: bool = False) -> Line:
    return Line((Cell(text, current_look().language.value, role, strong=strong),))


def _said(text: str) -> str:
    return translate("ArrivalsPaper", text)
