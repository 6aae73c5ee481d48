"""An answer's steps in words: what stood there, who changed it, when and why."""

from collections.abc import Mapping
from datetime import datetime

from postdesk.desk.telling import beside_phones, calling, told
from postdesk.errors import Code, PostDeskError
from postdesk.forms.flow import Flow, Shown
from postdesk.model.answers import Answer, AnswerState
from postdesk.model.ids import NodeRef, PersonId
from postdesk.model.interviews import CorrectionReason
from postdesk.ui.language import QT_TRANSLATE_NOOP, isolate, translate
from postdesk.ui.language_formats import short_date, stored_date_text, time_text
from postdesk.ui.theme import current_look

_STATES = {
    AnswerState.UNKNOWN: QT_TRANSLATE_NOOP("AnswerSteps", "does not know"),
    AnswerState.REFUSED: QT_TRANSLATE_NOOP("AnswerSteps", "refused"),
    AnswerState.NOT_ASKED: QT_TRANSLATE_NOOP("AnswerSteps", "not asked"),
    AnswerState.UNANSWERED: QT_TRANSLATE_NOOP("AnswerSteps", "no answer"),
}
_REASONS = {
    CorrectionReason.WRITTEN_WRONGLY: QT_TRANSLATE_NOOP("AnswerSteps", "It was written wrongly"),
    CorrectionReason.MISUNDERSTOOD: QT_TRANSLATE_NOOP(
        "AnswerSteps", "The question was misunderstood"
    ),
    CorrectionReason.TRANSLATED_WRONGLY: QT_TRANSLATE_NOOP(
        "AnswerSteps", "It was translated wrongly"
    ),
    CorrectionReason.PERSON_CORRECTS: QT_TRANSLATE_NOOP(
        "AnswerSteps", "The person corrects or adds something"
    ),
    CorrectionReason.QUESTION_MISSING: QT_TRANSLATE_NOOP("AnswerSteps", "A question was missing"),
    CorrectionReason.PERSON_TAKES_BACK: QT_TRANSLATE_NOOP(
        "AnswerSteps", "The person takes something back"
    ),
}
_GONE = QT_TRANSLATE_NOOP("AnswerSteps", "somebody who has left")
_QUOTED = QT_TRANSLATE_NOOP("AnswerSteps", "“{answer}”")


def reasons() -> list[tuple[CorrectionReason, str]]:
    """The short list of reasons for opening a finished interview, in the language in use."""
    return [(reason, translate("AnswerSteps", text)) for reason, text in _REASONS.items()]


def reason_words(why: str) -> str:
    """A reason that the history holds; blank where an answer was changed while still asking."""
    known = {reason.value: text for reason, text in _REASONS.items()}
    return translate("AnswerSteps", known[why]) if why in known else ""


def question_of(flow: Flow, ref: NodeRef) -> Shown | None:
    """The question that stands there; None where this version of the guide has none."""
    try:
        return flow.shown(ref)
    except PostDeskError as error:
        if error.code is not Code.QUESTION_UNKNOWN:
            raise
        return None


def question_words(shown: Shown | None, answer: Answer) -> str:
    """The question's text; its name where the guide no longer has it."""
    text = shown.labels.in_language(current_look().language) if shown is not None else ""
    return text or answer.question


def calling_words(flow: Flow, ref: NodeRef) -> tuple[str, ...]:
    """Of a number: whether it is safe to call, when, what may be said; nothing of other answers."""
    asked = [flow.shown(one) for one in flow.asked()]
    beside = beside_phones(flow, asked).get(ref, ())
    return calling(beside, current_look().language.value, stored_date_text)


def answer_words(shown: Shown | None, answer: Answer) -> str:
    """What was answered, in quotes, or which of the other states it was."""
    if answer.state in _STATES:
        return translate("AnswerSteps", _STATES[answer.state])
    language = current_look().language.value
    text = told(shown, answer, language, stored_date_text) if shown is not None else answer.value
    return translate("AnswerSteps", _QUOTED).format(answer=isolate(text))


def change_words(by: PersonId, at: datetime, why: str, names: Mapping[PersonId, str]) -> str:
    """Who, when, why: `A. Mint Salem · 12 Nov, 03:04 · It was written wrongly`."""
    name = names.get(by) or translate("AnswerSteps", _GONE)
    moment = f"{short_date(current_look().language, at.date())} {time_text(at)}"
    return " · ".join(filter(None, (isolate(name), moment, reason_words(why))))
