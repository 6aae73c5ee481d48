"""One question as a row: its state's icon, its text, and at the end its answer or its state."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from postdesk.desk.telling import told, unsafe_to_call
from postdesk.forms.flow import Shown
from postdesk.model.answers import AnswerState
from postdesk.ui.language import QT_TRANSLATE_NOOP, translate
from postdesk.ui.language_formats import stored_date_text

STATES = {
    AnswerState.ANSWERED: ("circle-check", QT_TRANSLATE_NOOP("Overview", "answered")),
    AnswerState.UNANSWERED: ("circle-dashed", QT_TRANSLATE_NOOP("Overview", "open")),
    AnswerState.UNKNOWN: ("help-circle", QT_TRANSLATE_NOOP("Overview", "does not know")),
    AnswerState.REFUSED: ("hand-stop", QT_TRANSLATE_NOOP("Overview", "refused")),
    AnswerState.NOT_ASKED: ("circle-minus", QT_TRANSLATE_NOOP("Overview", "not asked")),
}
_SENSITIVE = "high"
"""How a guide marks the questions that nobody should read over a shoulder."""
_MARKED = QT_TRANSLATE_NOOP("Overview", "{state} · sensitive")
_UNSAFE = QT_TRANSLATE_NOOP("Overview", "not safe to call")
_UNSURE = QT_TRANSLATE_NOOP("Overview", "not known whether safe to call")
_LONGEST = 32
"""Letters of an answer that stand at a row's end; the rest is read when the row is opened."""


def state_of(shown: Shown) -> AnswerState:
    """The state a question stands in; one never touched is unanswered."""
    return shown.answer.state if shown.answer is not None else AnswerState.UNANSWERED


def state_word(state: AnswerState) -> str:
    """The state in the interface's language."""
    return translate("Overview", STATES[state][1])


@dataclass(frozen=True)
class RowWords:
    """What a question's row shows: icon, text, the word at its end, and in which colour that is."""

    icon: str
    text: str
    word: str
    colour: str = "ink2"


def phone_words(shown: Shown, beside: Sequence[Shown], language: str) -> RowWords:
    """A number's row says whether it is safe to call: `beside` is what its page says of it."""
    row = row_words(shown, language)
    if unsafe_to_call(beside):
        return replace(
            row, icon="alert-octagon", word=translate("Overview", _UNSAFE), colour="danger"
        )
    safety = beside[0]
    if safety.answer is None or state_of(safety) is not AnswerState.ANSWERED:
        return replace(
            row, icon="alert-triangle", word=translate("Overview", _UNSURE), colour="attention"
        )
    return replace(row, word=told(safety, safety.answer, language, stored_date_text))


def row_words(shown: Shown, language: str, *, answer: bool = False) -> RowWords:
    """What a question's row shows; `answer` puts the answer at its end.

    A sensitive question is marked, and its answer never stands in a list.
    """
    state = state_of(shown)
    word = state_word(state)
    sensitive = shown.sensitivity == _SENSITIVE
    if sensitive:
        word = translate("Overview", _MARKED).format(state=word)
    elif answer and shown.answer is not None and state is AnswerState.ANSWERED:
        text = told(shown, shown.answer, language, stored_date_text)
        word = text if len(text) <= _LONGEST else f"{text[: _LONGEST - 1]}…"
    return RowWords(STATES[state][0], shown.labels.in_language(language), word)
