"""What the codes of referrals are called on the screen: reasons, urgency, states."""

from postdesk.model.assessments import Urgency
from postdesk.model.referrals import ReferralState
from postdesk.ui.language import QT_TRANSLATE_NOOP, translate
from postdesk.ui.widgets.chip import Tone

_REASONS = {
    "trafficking": QT_TRANSLATE_NOOP("Reasons", "trafficking"),
    "slavery": QT_TRANSLATE_NOOP("Reasons", "slavery"),
    "labour_rights": QT_TRANSLATE_NOOP("Reasons", "labour rights"),
    "child_protection": QT_TRANSLATE_NOOP("Reasons", "child protection"),
    "family_tracing": QT_TRANSLATE_NOOP("Reasons", "family tracing"),
    "asylum": QT_TRANSLATE_NOOP("Reasons", "asylum"),
    "vulnerable_migrant": QT_TRANSLATE_NOOP("Reasons", "vulnerable migrant"),
    "health": QT_TRANSLATE_NOOP("Reasons", "health"),
    "self_harm": QT_TRANSLATE_NOOP("Reasons", "risk of self-harm"),
    "smuggling": QT_TRANSLATE_NOOP("Reasons", "smuggling"),
    "documents": QT_TRANSLATE_NOOP("Reasons", "papers"),
    "security": QT_TRANSLATE_NOOP("Reasons", "security"),
    "oversight": QT_TRANSLATE_NOOP("Reasons", "oversight"),
    "local_help": QT_TRANSLATE_NOOP("Reasons", "local help"),
    "officer_decided": QT_TRANSLATE_NOOP("Reasons", "officer’s choice"),
}
_ICONS = {
    "trafficking": "phone",
    "health": "stethoscope",
    "self_harm": "heart-handshake",
    "child_protection": "users",
    "family_tracing": "users",
}
_URGENCY = {
    Urgency.IMMEDIATE: QT_TRANSLATE_NOOP("Reasons", "Now, by phone"),
    Urgency.TONIGHT: QT_TRANSLATE_NOOP("Reasons", "Tonight, by phone"),
    Urgency.DAYS: QT_TRANSLATE_NOOP("Reasons", "Within days"),
    Urgency.ROUTINE: QT_TRANSLATE_NOOP("Reasons", "With the next courier"),
}
_STATES = {
    ReferralState.PREPARED: (QT_TRANSLATE_NOOP("Reasons", "prepared"), Tone.NEUTRAL, "pencil"),
    ReferralState.SEALED: (QT_TRANSLATE_NOOP("Reasons", "sealed"), Tone.ACCENT, "lock"),
    ReferralState.WRITTEN: (QT_TRANSLATE_NOOP("Reasons", "on a stick"), Tone.ACCENT, "usb"),
    ReferralState.RECEIVED: (QT_TRANSLATE_NOOP("Reasons", "received"), Tone.ACCENT, "inbox"),
    ReferralState.ACCEPTED: (
        QT_TRANSLATE_NOOP("Reasons", "accepted"),
        Tone.DONE,
        "circle-check",
    ),
    ReferralState.RETURNED: (
        QT_TRANSLATE_NOOP("Reasons", "returned"),
        Tone.ATTENTION,
        "arrow-back-up",
    ),
    ReferralState.OUTCOME: (QT_TRANSLATE_NOOP("Reasons", "outcome"), Tone.NEUTRAL, "flag"),
    ReferralState.WITHDRAWN: (
        QT_TRANSLATE_NOOP("Reasons", "withdrawn"),
        Tone.NEUTRAL,
        "circle-minus",
    ),
}


def reason_name(code: str) -> str:
    """Why a recipient should hear of a case, in the language in use."""
    return translate("Reasons", _REASONS[code]) if code in _REASONS else code


def reason_icon(code: str) -> str:
    """The picture of a reason."""
    return _ICONS.get(code, "send")


def urgency_name(urgency: Urgency) -> str:
    """How soon, in the language in use."""
    return translate("Reasons", _URGENCY[urgency])


def state_chip(state: ReferralState) -> tuple[str, Tone, str]:
    """A referral's state: word, tone and icon of its chip."""
    word, tone, icon = _STATES[state]
    return translate("Reasons", word), tone, icon
