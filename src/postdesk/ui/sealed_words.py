"""What is sealed of an interview, in words: how many answers, and why they are."""

from collections.abc import Mapping

from postdesk.forms.definition import SealedAs
from postdesk.model.base import in_a_row
from postdesk.ui.language import QT_TRANSLATE_NOOP, translate
from postdesk.ui.theme import current_look

_KINDS = {
    SealedAs.NARRATIVE: QT_TRANSLATE_NOOP("Sealed", "the story"),
    SealedAs.HEALTH: QT_TRANSLATE_NOOP("Sealed", "health"),
    SealedAs.SEXUAL_VIOLENCE: QT_TRANSLATE_NOOP("Sealed", "violence"),
    SealedAs.SECURITY: QT_TRANSLATE_NOOP("Sealed", "security"),
}
_CLOSED = QT_TRANSLATE_NOOP("Sealed", "Sealed to whoever asked and to the supervisors: {kinds}.")


def closed_words(closed: Mapping[SealedAs, int]) -> str:
    """Which answers others alone read, each kind with how many."""
    kinds = (f"{translate('Sealed', _KINDS[kind])} ({many})" for kind, many in closed.items())
    told = in_a_row(kinds, current_look().language.value)
    return translate("Sealed", _CLOSED).format(kinds=told)
