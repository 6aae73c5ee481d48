"""Who is present and what was agreed, as the parts of the presence line."""

from postdesk.model.interviews import (
    ConsentPurpose,
    ConsentState,
    Interview,
    Present,
    PresentRole,
)
from postdesk.ui.language import QT_TRANSLATE_NOOP, isolate, translate
from postdesk.ui.language_formats import time_text
from postdesk.ui.widgets.presence_line import PresencePart
from postdesk.ui.widgets.typeset import Run, runs_of

_ROLES = {
    PresentRole.INTERPRETER: QT_TRANSLATE_NOOP("Presence", "interpreter"),
    PresentRole.SUPPORT_PERSON: QT_TRANSLATE_NOOP("Presence", "support person"),
    PresentRole.COMPANION: QT_TRANSLATE_NOOP("Presence", "companion"),
    PresentRole.COLLEAGUE: QT_TRANSLATE_NOOP("Presence", "colleague"),
}
_INTERVIEW = {
    ConsentState.AGREED: QT_TRANSLATE_NOOP("Presence", "Interview: agreed"),
    ConsentState.REFUSED: QT_TRANSLATE_NOOP("Presence", "Interview: refused"),
    ConsentState.WITHDRAWN: QT_TRANSLATE_NOOP("Presence", "Interview: taken back"),
    ConsentState.NOT_ASKED: QT_TRANSLATE_NOOP("Presence", "Interview: not yet asked"),
}
_STORING = {
    ConsentState.AGREED: QT_TRANSLATE_NOOP("Presence", "Keep: agreed"),
    ConsentState.REFUSED: QT_TRANSLATE_NOOP("Presence", "Keep: refused"),
    ConsentState.WITHDRAWN: QT_TRANSLATE_NOOP("Presence", "Keep: taken back"),
    ConsentState.NOT_ASKED: QT_TRANSLATE_NOOP("Presence", "Keep: not yet asked"),
}
LOOKS = {
    ConsentState.AGREED: ("circle-check", "done"),
    ConsentState.REFUSED: ("hand-stop", "ink2"),
    ConsentState.WITHDRAWN: ("circle-minus", "ink2"),
    ConsentState.NOT_ASKED: ("circle-dashed", "attention"),
}


def presence_parts(interview: Interview) -> list[PresencePart]:
    """Present people, separation, and the three consents, in the order of the line."""
    here = [translate("Presence", "the person"), *map(_one, _in_the_room(interview))]
    parts = [
        PresencePart(
            "users",
            (Run(translate("Presence", "Present:"), strong=True), Run(" " + ", ".join(here))),
            give_way=3,
        )
    ]
    parts += [_separated(person) for person in interview.present if person.separated_at]
    for purpose, words in (
        (ConsentPurpose.INTERVIEW, _INTERVIEW),
        (ConsentPurpose.STORING, _STORING),
    ):
        state = interview.consent(purpose)
        icon, colour = LOOKS[state]
        first = purpose is ConsentPurpose.INTERVIEW
        parts.append(
            PresencePart(
                icon, runs_of(translate("Presence", words[state])), colour, rule_before=first
            )
        )
    send = translate("Presence", "Pass on: for each recipient")
    parts.append(PresencePart("send", (Run(send, quiet=True),), "ink2", give_way=4))
    return parts


def presence_counts(interview: Interview) -> list[tuple[str, str, int]]:
    """The same at 200 %: how many are present, consents given, consents open."""
    asked = (ConsentPurpose.INTERVIEW, ConsentPurpose.STORING)
    states = [interview.consent(purpose) for purpose in asked]
    return [
        ("users", "ink", 1 + len(_in_the_room(interview))),
        ("circle-check", "done", states.count(ConsentState.AGREED)),
        ("circle-dashed", "attention", states.count(ConsentState.NOT_ASKED)),
    ]


def _in_the_room(interview: Interview) -> list[Present]:
    return [person for person in interview.present if person.separated_at is None]


def consent_words(interview: Interview, purpose: ConsentPurpose) -> str:
    """The newest word on the interview or on keeping."""
    words = _INTERVIEW if purpose is ConsentPurpose.INTERVIEW else _STORING
    return translate("Presence", words[interview.consent(purpose)])


def present_words(person: Present) -> str:
    """Role and name of somebody in the room."""
    role = translate("Presence", _ROLES[person.role])
    return f"{role} · {isolate(person.name)}" if person.name else role


def gone_words(person: Present) -> str:
    """When somebody left the room; blank for one who is there."""
    if person.separated_at is None:
        return ""
    at = time_text(person.separated_at)
    if person.role is PresentRole.COMPANION:
        return translate("Presence", "Companion separated at {time}").format(time=at)
    role = translate("Presence", _ROLES[person.role])
    return translate("Presence", "Left the room at {time}: {role}").format(time=at, role=role)


def _one(person: Present) -> str:
    role = translate("Presence", _ROLES[person.role])
    said = f"{role}, {person.language}" if person.language else role
    return f"{isolate(person.name)} ({said})" if person.name else said


def _separated(person: Present) -> PresencePart:
    return PresencePart("", (Run(gone_words(person), quiet=True),), "ink2", give_way=2)
