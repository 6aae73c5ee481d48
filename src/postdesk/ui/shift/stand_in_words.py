"""Why a supervisor is away, in words."""

from postdesk.model.standing_in import AwayBecause
from postdesk.ui.language import QT_TRANSLATE_NOOP, translate

_REASONS = {
    AwayBecause.LEAVE: QT_TRANSLATE_NOOP("StandIn", "on leave"),
    AwayBecause.ILLNESS: QT_TRANSLATE_NOOP("StandIn", "ill"),
    AwayBecause.OTHER_POST: QT_TRANSLATE_NOOP("StandIn", "at another post"),
    AwayBecause.TRAINING: QT_TRANSLATE_NOOP("StandIn", "at a training"),
}


def reason_name(reason: AwayBecause) -> str:
    """A reason in the language in use."""
    return translate("StandIn", _REASONS[reason])
