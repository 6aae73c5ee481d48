"""One question as a row: its state's icon, its text, and at the end its answer or its state."""

from postdesk.desk.telling import told
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
_LONGEST = 32
"""Letters of an answer that stand at a row's end; the rest is read when the row is opened."""


def state_of(shown: Shown) -> AnswerState:
    """The state a question stands in; one never touched is unanswered."""
    return shown.answer.state if shown.answer is not None else AnswerState.UNANSWERED


def state_word(state: AnswerState) -> str:
    """The state in the interface's language."""
    return translate("Overview", STATES[state][1])


def row_words(shown: Shown, language: str, *, answer: bool = False) -> tuple[str, str, str]:
    """Icon, text and last word of a question's row; `answer` puts the answer at its end.

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
    return STATES[state][0], shown.labels.in_language(language), word
