"""A handover in words: who gave an interview to whom, when and why."""

from postdesk.model.interviews import Handover, HandoverReason, Interview
from postdesk.ui.language import QT_TRANSLATE_NOOP, isolate, translate
from postdesk.ui.language_formats import short_date, time_text
from postdesk.ui.theme import current_look

_REASONS = {
    HandoverReason.END_OF_SHIFT: QT_TRANSLATE_NOOP("Handover", "end of the shift"),
    HandoverReason.LANGUAGE: QT_TRANSLATE_NOOP("Handover", "speaks the person’s language"),
    HandoverReason.PERSON_ASKS: QT_TRANSLATE_NOOP("Handover", "the person asks for somebody else"),
    HandoverReason.KNOWS_THE_PERSON: QT_TRANSLATE_NOOP("Handover", "the officer knows the person"),
    HandoverReason.OTHER_DUTY: QT_TRANSLATE_NOOP("Handover", "another duty"),
}
_GIVEN = QT_TRANSLATE_NOOP("Handover", "{giver} handed over to {taker}, {when}: {reason}")
_WAITS = QT_TRANSLATE_NOOP("Handover", "{giver} hands over to {taker}: {reason}. Not accepted yet.")


def reasons() -> list[tuple[str, str]]:
    """The short list of reasons, each with its key, in the language in use."""
    return [(reason.value, translate("Handover", text)) for reason, text in _REASONS.items()]


def reason_words(handover: Handover) -> str:
    """Why it was handed over."""
    return translate("Handover", _REASONS[handover.reason])


def handover_lines(interview: Interview) -> str:
    """Each handover in a line with both names; empty where one officer asked everything."""
    return "\n".join(_line(handover) for handover in interview.handovers)


def _line(handover: Handover) -> str:
    accepted = handover.accepted_at
    when = ""
    if accepted is not None:
        when = f"{short_date(current_look().language, accepted.date())} {time_text(accepted)}"
    return translate("Handover", _WAITS if accepted is None else _GIVEN).format(
        giver=isolate(handover.giver),
        taker=isolate(handover.taker),
        when=when,
        reason=reason_words(handover),
    )
