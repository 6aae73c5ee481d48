"""The ground that each purpose rests on, as a sentence."""

from postdesk.model.interviews import Basis
from postdesk.ui.language import QT_TRANSLATE_NOOP, translate

_BASES = {
    Basis.CONSENT: QT_TRANSLATE_NOOP("Basis", "Basis: consent. It can be refused and taken back."),
    Basis.VITAL_INTEREST: QT_TRANSLATE_NOOP("Basis", "Basis: vital interest, to protect a life."),
    Basis.LAW: QT_TRANSLATE_NOOP("Basis", "Basis: the law. Say which duty it is."),
}


def basis_words(basis: Basis) -> str:
    """The basis in the interface's language."""
    return translate("Basis", _BASES[basis])
