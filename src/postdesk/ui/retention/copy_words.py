"""What a person's own copy says, line by line, in the person's language."""

from collections.abc import Iterator
from datetime import datetime

from postdesk.desk.own_copy import OwnCopy, Told
from postdesk.model.answers import AnswerState
from postdesk.model.interviews import ConsentPurpose, ConsentState
from postdesk.model.referrals import Line, ReferralState
from postdesk.ui.language import QT_TRANSLATE_NOOP, Language, isolate, isolate_code
from postdesk.ui.language_formats import date_text
from postdesk.ui.person_words import for_person

_CODE = QT_TRANSLATE_NOOP("OwnCopy", "Code")
_DAY = QT_TRANSLATE_NOOP("OwnCopy", "Day of the conversation")
_SPOKE = QT_TRANSLATE_NOOP("OwnCopy", "Held on paper with")
_TYPED = QT_TRANSLATE_NOOP("OwnCopy", "Typed in from the paper")
_WHO_WHEN = QT_TRANSLATE_NOOP("OwnCopy", "{name}, {day}")
_UNTIL = QT_TRANSLATE_NOOP("OwnCopy", "Kept until")
_CARRY = QT_TRANSLATE_NOOP("OwnCopy", "A paper is safe to carry, said {day}")
_BEFORE = QT_TRANSLATE_NOOP("OwnCopy", "{question} (before {day})")
_NOTE = QT_TRANSLATE_NOOP("OwnCopy", "Note beside it")
_PASSED_ON = QT_TRANSLATE_NOOP("OwnCopy", "Passed on, {day}")
_SEALED = QT_TRANSLATE_NOOP("OwnCopy", "Answers only others can open")
_STATES = {
    AnswerState.UNKNOWN: QT_TRANSLATE_NOOP("OwnCopy", "I do not know"),
    AnswerState.REFUSED: QT_TRANSLATE_NOOP("OwnCopy", "I did not want to answer"),
    AnswerState.NOT_ASKED: QT_TRANSLATE_NOOP("OwnCopy", "not asked"),
    AnswerState.UNANSWERED: QT_TRANSLATE_NOOP("OwnCopy", "no answer"),
}
_PURPOSES = {
    ConsentPurpose.INTERVIEW: QT_TRANSLATE_NOOP("OwnCopy", "Agreed to the conversation"),
    ConsentPurpose.STORING: QT_TRANSLATE_NOOP("OwnCopy", "Agreed to keeping"),
    ConsentPurpose.REFERRAL: QT_TRANSLATE_NOOP("OwnCopy", "Agreed to passing on"),
}
_WORDS = {
    ConsentState.NOT_ASKED: QT_TRANSLATE_NOOP("OwnCopy", "not asked"),
    ConsentState.AGREED: QT_TRANSLATE_NOOP("OwnCopy", "yes"),
    ConsentState.REFUSED: QT_TRANSLATE_NOOP("OwnCopy", "no"),
    ConsentState.WITHDRAWN: QT_TRANSLATE_NOOP("OwnCopy", "taken back"),
}
_WITHDRAWN = QT_TRANSLATE_NOOP("OwnCopy", "{name} (taken back)")


def copy_lines(copy: OwnCopy, language: str) -> tuple[Line, ...]:
    """The copy as labelled lines in `language` (a tag): what the person reads or hears."""
    head = [
        _line(_said(language, _CODE), isolate_code(copy.code)),
        _line(_said(language, _DAY), _day(language, _spoken_at(copy))),
        *_paper(copy, language),
    ]
    if copy.kept_until is not None:
        head.append(_line(_said(language, _UNTIL), _day(language, copy.kept_until)))
    return (
        *head,
        *_consents(copy, language),
        *_carry(copy, language),
        *_passed_on(copy, language),
        *(line for told in copy.answers for line in _answer(told, language)),
        *_before(copy, language),
        *_sealed(copy, language),
    )


def _spoken_at(copy: OwnCopy) -> datetime:
    return copy.begun_at if copy.paper is None else copy.paper.spoken_at


def _paper(copy: OwnCopy, language: str) -> Iterator[Line]:
    """Who spoke with the person and who typed it in, each with the day."""
    if copy.paper is None:
        return
    who = _said(language, _WHO_WHEN)
    for label, name, moment in (
        (_SPOKE, copy.paper.speaker, copy.paper.spoken_at),
        (_TYPED, copy.paper.typist, copy.paper.typed_at),
    ):
        day = _day(language, moment)
        yield _line(_said(language, label), who.format(name=isolate(name), day=day))


def _consents(copy: OwnCopy, language: str) -> Iterator[Line]:
    for consent in copy.consents:
        word = _said(language, _WORDS[consent.state])
        yield _line(_said(language, _PURPOSES[consent.purpose]), word)


def _carry(copy: OwnCopy, language: str) -> Iterator[Line]:
    if copy.carry is not None:
        label = _said(language, _CARRY).format(day=_day(language, copy.carry.at))
        word = ConsentState.AGREED if copy.carry.safe else ConsentState.REFUSED
        yield _line(label, _said(language, _WORDS[word]))


def _passed_on(copy: OwnCopy, language: str) -> Iterator[Line]:
    for one in copy.passed_on:
        label = _said(language, _PASSED_ON).format(day=_day(language, one.at))
        taken_back = one.state is ReferralState.WITHDRAWN
        name = _said(language, _WITHDRAWN).format(name=one.name) if taken_back else one.name
        yield _line(label, name)


def _answer(told: Told, language: str) -> Iterator[Line]:
    text = told.text
    if told.state in _STATES:
        text = _said(language, _STATES[told.state])
    yield _line(told.question, text)
    for note in told.notes:
        yield _line(_said(language, _NOTE), note)


def _before(copy: OwnCopy, language: str) -> Iterator[Line]:
    for one in copy.before:
        label = _said(language, _BEFORE)
        yield _line(label.format(question=one.question, day=_day(language, one.until)), one.text)


def _sealed(copy: OwnCopy, language: str) -> Iterator[Line]:
    if copy.sealed:
        yield _line(_said(language, _SEALED), str(copy.sealed))


def _said(language: str, source: str) -> str:
    return for_person(language, "OwnCopy", source)


def _day(language: str, moment: datetime) -> str:
    spoken = Language(language) if language in list(Language) else Language.FR
    return date_text(spoken, moment.date())


def _line(label: str, text: str) -> Line:
    return Line(key="", label=label, text=text)
