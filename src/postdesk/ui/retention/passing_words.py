"""What a post reads when a person asked another office: the same in each language of a post."""

from postdesk.model.requests import RefusedBecause, Request, RequestKind
from postdesk.ui.language import QT_TRANSLATE_NOOP, Language, isolate, isolate_code
from postdesk.ui.language_formats import date_text
from postdesk.ui.person_words import for_person

_SAID = {
    RequestKind.ACCESS: QT_TRANSLATE_NOOP(
        "PassingOn", "{code}: the person asks what is kept. Please answer for yours by {day}."
    ),
    RequestKind.CORRECTION: QT_TRANSLATE_NOOP(
        "PassingOn", "{code}: the person wants it corrected. Please do so by {day}, and send it."
    ),
    RequestKind.COMPLAINT: QT_TRANSLATE_NOOP(
        "PassingOn", "{code}: the person complains. Please answer by {day}."
    ),
    RequestKind.ERASURE: QT_TRANSLATE_NOOP(
        "PassingOn", "{code}: the person takes all back. It is erased here. Please do so by {day}."
    ),
}


_MET = QT_TRANSLATE_NOOP("PassingOn", "{code}: the post answered the person’s request.")
_REFUSED = {
    RefusedBecause.ON_HOLD: QT_TRANSLATE_NOOP(
        "PassingOn", "{code}: the post cannot meet the request, it is on legal hold."
    ),
    RefusedBecause.NOTHING_HERE: QT_TRANSLATE_NOOP(
        "PassingOn", "{code}: the post keeps nothing of it any more."
    ),
    RefusedBecause.TAKEN_BACK: QT_TRANSLATE_NOOP(
        "PassingOn", "{code}: the person told the post that they drop the request."
    ),
}


def ended_text(request: Request, refused: RefusedBecause | None = None) -> str:
    """What the office that passed a request on reads once it ended, one line a language."""
    source, code = _MET if refused is None else _REFUSED[refused], isolate_code(request.code)
    lines = [for_person(one, "PassingOn", source).format(code=code) for one in Language]
    return "\n".join(lines)


def passing_text(request: Request, words: str = "") -> str:
    """One line a language, then the person's own words if there are any."""
    code, source = isolate_code(request.code), _SAID[request.kind]
    lines = [
        for_person(language, "PassingOn", source).format(
            code=code, day=isolate(date_text(language, request.due_at.date()))
        )
        for language in Language
    ]
    return "\n".join([*lines, words.strip()]).strip()
