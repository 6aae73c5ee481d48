"""What classes, standings, reasons of holds and requests are called on the screen."""

from datetime import datetime

from postdesk.model.keeping import HoldReason, KeptClass, KeptItem, ReleaseReason, Standing
from postdesk.model.requests import RequestKind
from postdesk.ui.language import QT_TRANSLATE_NOOP, Language, isolate, translate
from postdesk.ui.language_formats import date_text
from postdesk.ui.widgets.chip import Tone

_CLASSES = {
    KeptClass.NOT_AGREED: QT_TRANSLATE_NOOP("Kept", "keeping was not agreed"),
    KeptClass.UNFINISHED: QT_TRANSLATE_NOOP("Kept", "never closed"),
    KeptClass.UNREFERRED: QT_TRANSLATE_NOOP("Kept", "passed on to nobody"),
    KeptClass.BY_VOICE: QT_TRANSLATE_NOOP("Kept", "passed on by phone or slip"),
    KeptClass.TAKEN_OVER: QT_TRANSLATE_NOOP("Kept", "an office has taken it over"),
    KeptClass.AWAITED: QT_TRANSLATE_NOOP("Kept", "an office’s word is awaited"),
    KeptClass.TO_ANSWER: QT_TRANSLATE_NOOP("Kept", "the post waits for our answer"),
    KeptClass.TAKEN_ON: QT_TRANSLATE_NOOP("Kept", "taken on, no outcome told"),
    KeptClass.GIVEN_BACK: QT_TRANSLATE_NOOP("Kept", "given back to the post"),
    KeptClass.CONCLUDED: QT_TRANSLATE_NOOP("Kept", "the outcome is told"),
    KeptClass.ERASED_BEFORE: QT_TRANSLATE_NOOP("Kept", "erased before, back by a backup"),
}
_STANDINGS = {
    Standing.DUE: (QT_TRANSLATE_NOOP("Kept", "due"), Tone.ATTENTION, "alert-triangle"),
    Standing.SOON: (QT_TRANSLATE_NOOP("Kept", "soon"), Tone.ACCENT, "hourglass"),
    Standing.HELD: (QT_TRANSLATE_NOOP("Kept", "on hold"), Tone.INFO, "lock"),
    Standing.ASKED: (QT_TRANSLATE_NOOP("Kept", "asked about"), Tone.INFO, "message-2"),
    Standing.LATER: (QT_TRANSLATE_NOOP("Kept", "kept"), Tone.NEUTRAL, "clock"),
    Standing.NO_DAY: (QT_TRANSLATE_NOOP("Kept", "no day set"), Tone.NEUTRAL, "circle-dashed"),
}
_HOLDS = {
    HoldReason.PROSECUTION: QT_TRANSLATE_NOOP("Kept", "A prosecutor asks for it"),
    HoldReason.COURT: QT_TRANSLATE_NOOP("Kept", "A court asks for it"),
    HoldReason.OVERSIGHT: QT_TRANSLATE_NOOP("Kept", "The oversight recipient asks for it"),
    HoldReason.PERSON_ASKS: QT_TRANSLATE_NOOP("Kept", "The person asks to keep it"),
}
_RELEASES = {
    ReleaseReason.ENDED: QT_TRANSLATE_NOOP("Kept", "The reason has ended"),
    ReleaseReason.BY_MISTAKE: QT_TRANSLATE_NOOP("Kept", "It was put on by mistake"),
}
_REQUESTS = {
    RequestKind.ACCESS: QT_TRANSLATE_NOOP("Kept", "wants to see what is kept"),
    RequestKind.CORRECTION: QT_TRANSLATE_NOOP("Kept", "wants something corrected"),
    RequestKind.COMPLAINT: QT_TRANSLATE_NOOP("Kept", "complains"),
    RequestKind.ERASURE: QT_TRANSLATE_NOOP("Kept", "wants it all taken back"),
}


def class_name(kind: KeptClass) -> str:
    """Why something is kept, in the language in use."""
    return translate("Kept", _CLASSES[kind])


def standing_chip(standing: Standing) -> tuple[str, Tone, str]:
    """Word, tone and icon of how it stands."""
    word, tone, icon = _STANDINGS[standing]
    return translate("Kept", word), tone, icon


def hold_reason_name(reason: str) -> str:
    """Why something is held; a code that is none of ours stays as it is."""
    if reason in list(HoldReason):
        return translate("Kept", _HOLDS[HoldReason(reason)])
    return reason


def release_reason_name(reason: ReleaseReason) -> str:
    """Why a hold ends."""
    return translate("Kept", _RELEASES[reason])


def request_name(kind: RequestKind) -> str:
    """What the person of a code asks for."""
    return translate("Kept", _REQUESTS[kind])


def until_text(item: KeptItem, language: Language) -> str:
    """The day until which it is kept, or that none is set."""
    if item.due_at is None:
        return "–"
    return day_text(language, item.due_at)


def day_text(language: Language, moment: datetime) -> str:
    """A day, shut off from what stands around it."""
    return isolate(date_text(language, moment.date()))
