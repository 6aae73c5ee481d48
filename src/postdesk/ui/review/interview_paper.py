"""One interview for the file: questions with what was answered, marked with who printed it."""

from collections.abc import Iterator
from datetime import datetime

from postdesk.desk.post import Post
from postdesk.desk.reviewing import Review
from postdesk.desk.telling import beside_phones, calling, told
from postdesk.forms.definition import Kind
from postdesk.forms.flow import Flow, Shown
from postdesk.model.answers import AnswerState
from postdesk.model.base import Realm
from postdesk.ui.handover_words import handover_lines
from postdesk.ui.language import QT_TRANSLATE_NOOP, isolate, isolate_code, translate
from postdesk.ui.language_formats import date_text, stored_date_text, time_text
from postdesk.ui.paper_sheet import Cell, Line, Sheet
from postdesk.ui.theme import Role, current_look

_STATES = {
    AnswerState.UNKNOWN: QT_TRANSLATE_NOOP("InterviewPaper", "does not know"),
    AnswerState.REFUSED: QT_TRANSLATE_NOOP("InterviewPaper", "refused to answer"),
    AnswerState.NOT_ASKED: QT_TRANSLATE_NOOP("InterviewPaper", "not asked"),
    AnswerState.UNANSWERED: QT_TRANSLATE_NOOP("InterviewPaper", "left open"),
}
_SEALED = QT_TRANSLATE_NOOP("InterviewPaper", "sealed to whoever asked and the supervisors")
_PRINTED = QT_TRANSLATE_NOOP("InterviewPaper", "Printed by {name}, {when}")
_PAGE = QT_TRANSLATE_NOOP("InterviewPaper", "page {page} of {pages}")
_VERDICT = QT_TRANSLATE_NOOP(
    "InterviewPaper", "Only a competent authority identifies. Nothing here is a verdict."
)
_GUIDE = QT_TRANSLATE_NOOP(
    "InterviewPaper", "The guide has not been validated in this language by a person."
)
_SIGNED = QT_TRANSLATE_NOOP("InterviewPaper", "No supervisor has countersigned.")
_NOTE = QT_TRANSLATE_NOOP("InterviewPaper", "Note: {text}")
_SEEN = QT_TRANSLATE_NOOP("InterviewPaper", "Seen: {text}")
_LANGUAGE_GAP = "  ·  "


def interview_sheet(post: Post, reviewed: Review) -> Sheet:
    """The pages of a finished interview in the interface's language."""
    interview, look = reviewed.interview, current_look()
    flow = post.flow(interview)
    when = _moment(post.clock().astimezone(post.zone))
    printed = translate("InterviewPaper", _PRINTED).format(
        name=isolate(post.person.name), when=when
    )
    training = ("TRAINING",) if post.vault.realm is Realm.TRAINING else ()
    return Sheet(
        lines=tuple(_lines(post, reviewed, flow)),
        head=_LANGUAGE_GAP.join((isolate_code(interview.code), printed)),
        foot=translate("InterviewPaper", _VERDICT),
        language=look.language.value,
        mark=(*training, post.person.name, when),
        page=translate("InterviewPaper", _PAGE),
    )


def _lines(post: Post, reviewed: Review, flow: Flow) -> Iterator[Line]:
    interview, language = reviewed.interview, current_look().language.value
    guide = post.guide(interview.guide.guide)
    yield _line(guide.titles.in_language(language), Role.TITLE, strong=True)
    begun = _moment(interview.begun_at.astimezone(post.zone))
    yield _line(f"{isolate_code(interview.code)}{_LANGUAGE_GAP}{begun}", Role.BODY)
    for handover in filter(None, handover_lines(interview).split("\n")):
        yield _line(handover)
    if language not in guide.validated:
        yield _line(translate("InterviewPaper", _GUIDE), strong=True)
    if not reviewed.countersigned:
        yield _line(translate("InterviewPaper", _SIGNED), strong=True)
    section = ""
    asked = [flow.shown(ref) for ref in flow.asked()]
    numbers = beside_phones(flow, asked)
    for shown in asked:
        if shown.kind is not Kind.QUESTION:  # a note was said, nothing of it is left open
            continue
        if shown.section != section:
            section = shown.section
            title = shown.section_labels.in_language(language)
            yield Line((_cell(title, Role.HEADING, strong=True),), above=18, keep=True)
        yield from _answer(shown, language)
        for said in calling(numbers.get(shown.ref, ()), language, stored_date_text)[:1]:
            yield _line(said, strong=True)


def _answer(shown: Shown, language: str) -> Iterator[Line]:
    answer = shown.answer
    state = answer.state if answer is not None else AnswerState.UNANSWERED
    question = shown.labels.in_language(language)
    yield Line((_cell(question, quiet=True),), rule=True, above=8, keep=True)
    if answer is not None and state is AnswerState.ANSWERED:
        yield _line(isolate(told(shown, answer, language, stored_date_text)), strong=True)
    else:
        yield _line(translate("InterviewPaper", _SEALED if shown.sealed else _STATES[state]))
    for words, text in ((_NOTE, answer.note), (_SEEN, answer.observation)) if answer else ():
        if text:
            yield _line(translate("InterviewPaper", words).format(text=isolate(text)))


def _line(text: str, role: Role = Role.META, *, strong: bool = False) -> Line:
    return Line((_cell(text, role, strong=strong),))


def _cell(text: str, role: Role = Role.META, *, strong: bool = False, quiet: bool = False) -> Cell:
    return Cell(text, current_look().language.value, role, strong=strong, quiet=quiet)


def _moment(moment: datetime) -> str:
    return f"{date_text(current_look().language, moment.date())} {time_text(moment)}"
