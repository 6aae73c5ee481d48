"""That a companion interpreted, and why, in words: who signs must know whose words these are."""

from postdesk.model.interviews import InterpretsBecause, Interview, Present
from postdesk.ui.language import QT_TRANSLATE_NOOP, isolate, translate
from postdesk.ui.language_formats import time_text

REASONS = {
    InterpretsBecause.NOBODY_ELSE: QT_TRANSLATE_NOOP(
        "Interprets", "no other interpreter can be reached"
    ),
    InterpretsBecause.PERSON_INSISTS: QT_TRANSLATE_NOOP("Interprets", "the person insists on it"),
    InterpretsBecause.URGENT_SAFETY: QT_TRANSLATE_NOOP(
        "Interprets", "an urgent question of safety only"
    ),
    InterpretsBecause.OTHER: QT_TRANSLATE_NOOP("Interprets", "another reason"),
}
_THROUGH = QT_TRANSLATE_NOOP(
    "Interprets", "Answers were given through a companion, {name}: {reason}."
)
_UNTIL = QT_TRANSLATE_NOOP(
    "Interprets", "Until {time} answers were given through a companion, {name}: {reason}."
)
_NAMELESS = QT_TRANSLATE_NOOP("Interprets", "without a name")


def interprets_reasons() -> list[tuple[str, str]]:
    """The short list of reasons, each with its code, in the language in use."""
    return [(one.value, translate("Interprets", text)) for one, text in REASONS.items()]


def interprets_words(present: Present) -> str:
    """Why a companion interprets; blank for everybody else. An older one has words only."""
    if present.because is None:
        return present.reason
    said = translate("Interprets", REASONS[present.because])
    return f"{said} ({isolate(present.reason)})" if present.reason else said


def through_companions(interview: Interview) -> tuple[str, ...]:
    """A sentence for each companion through whom answers were given."""
    return tuple(_through(one) for one in interview.present if one.interprets)


def _through(present: Present) -> str:
    left = present.separated_at
    return translate("Interprets", _THROUGH if left is None else _UNTIL).format(
        name=isolate(present.name) if present.name else translate("Interprets", _NAMELESS),
        reason=interprets_words(present),
        time="" if left is None else time_text(left),
    )
