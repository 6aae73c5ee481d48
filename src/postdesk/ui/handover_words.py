"""Through whose hands an interview went, in words: paper, typing, handovers, companions."""

from datetime import datetime

from postdesk.model.interviews import FromPaper, Handover, HandoverReason, Interview
from postdesk.ui.interprets_words import through_companions
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

_PAPER = QT_TRANSLATE_NOOP(
    "Handover",
    "On paper: {speaker} spoke with the person, {spoken}. Typed in by {typist}, {typed}.",
)


def reasons() -> list[tuple[str, str]]:
    """The short list of reasons, each with its key, in the language in use."""
    return [(reason.value, translate("Handover", text)) for reason, text in _REASONS.items()]


def reason_words(handover: Handover) -> str:
    """Why it was handed over."""
    return translate("Handover", _REASONS[handover.reason])


def handover_lines(interview: Interview) -> str:
    """Who held it on paper and typed it in, each handover, each companion who interpreted.

    A line each; empty where one officer asked everything at the desk without a companion.
    """
    paper = (_paper_line(interview.paper),) if interview.paper is not None else ()
    lines = (*paper, *map(_line, interview.handovers), *through_companions(interview))
    return "\n".join(lines)


def _paper_line(paper: FromPaper) -> str:
    return translate("Handover", _PAPER).format(
        speaker=isolate(paper.speaker),
        spoken=_moment(paper.spoken_at),
        typist=isolate(paper.typist),
        typed=_moment(paper.typed_at),
    )


def _moment(moment: datetime) -> str:
    return f"{short_date(current_look().language, moment.date())} {time_text(moment)}"


def _line(handover: Handover) -> str:
    accepted = handover.accepted_at
    return translate("Handover", _WAITS if accepted is None else _GIVEN).format(
        giver=isolate(handover.giver),
        taker=isolate(handover.taker),
        when="" if accepted is None else _moment(accepted),
        reason=reason_words(handover),
    )
