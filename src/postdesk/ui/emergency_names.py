"""The four emergencies by name and picture."""

from postdesk.model.kits import Emergency
from postdesk.ui.language import QT_TRANSLATE_NOOP, translate

EMERGENCY_ICONS = {
    Emergency.MEDICAL: "stethoscope",
    Emergency.SELF_HARM: "heart-handshake",
    Emergency.IMMEDIATE_THREAT: "alert-octagon",
    Emergency.TRAFFICKER_NEARBY: "eye-exclamation",
}
_NAMES = {
    Emergency.MEDICAL: QT_TRANSLATE_NOOP("Emergencies", "Medical emergency"),
    Emergency.SELF_HARM: QT_TRANSLATE_NOOP("Emergencies", "Risk of self-harm"),
    Emergency.IMMEDIATE_THREAT: QT_TRANSLATE_NOOP("Emergencies", "Immediate threat"),
    Emergency.TRAFFICKER_NEARBY: QT_TRANSLATE_NOOP("Emergencies", "Trafficker nearby"),
}


def emergency_name(emergency: Emergency) -> str:
    """The emergency in the language in use."""
    return translate("Emergencies", _NAMES[emergency])
