"""Why somebody removes a packet from quarantine, in the language in use."""

from postdesk.model.keeping import RemovalReason
from postdesk.ui.language import QT_TRANSLATE_NOOP, translate

_REASONS = {
    RemovalReason.NOT_GENUINE: QT_TRANSLATE_NOOP(
        "Removal", "A call showed that it is not from that office"
    ),
    RemovalReason.NOT_OURS: QT_TRANSLATE_NOOP("Removal", "It is not for this office"),
    RemovalReason.SENT_AGAIN: QT_TRANSLATE_NOOP("Removal", "It came again and was taken in"),
    RemovalReason.UNREADABLE: QT_TRANSLATE_NOOP(
        "Removal", "Nobody can read it, and its sender was told"
    ),
    RemovalReason.KEPT_LONG: QT_TRANSLATE_NOOP("Removal", "It was kept for as long as it may be"),
}


def removal_reason_name(reason: RemovalReason) -> str:
    """The sentence that stands for a reason."""
    return translate("Removal", _REASONS[reason])
