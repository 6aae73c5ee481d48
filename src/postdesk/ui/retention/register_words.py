"""The words of the codes that stand in the registers for an authority."""

from collections.abc import Mapping
from enum import StrEnum

from postdesk.model.interviews import Basis
from postdesk.model.keeping import KeptClass
from postdesk.model.requests import RefusedBecause, RequestKind, RequestState
from postdesk.packet.registers import QUARANTINED
from postdesk.ui.language import QT_TRANSLATE_NOOP, translate
from postdesk.ui.retention.words import class_name, request_name

_WORDS: Mapping[str, Mapping[str | StrEnum, str]] = {
    "what": {
        "asked": QT_TRANSLATE_NOOP("Registers", "asked"),
        "kept": QT_TRANSLATE_NOOP("Registers", "kept"),
        "passed_on": QT_TRANSLATE_NOOP("Registers", "passed on"),
        "received": QT_TRANSLATE_NOOP("Registers", "received"),
    },
    "class": {
        QUARANTINED: QT_TRANSLATE_NOOP("Registers", "packets in quarantine"),
    },
    "basis": {
        Basis.CONSENT: QT_TRANSLATE_NOOP("Registers", "consent"),
        Basis.VITAL_INTEREST: QT_TRANSLATE_NOOP("Registers", "vital interest"),
        Basis.LAW: QT_TRANSLATE_NOOP("Registers", "law"),
    },
    "validated": {
        "yes": QT_TRANSLATE_NOOP("Registers", "yes"),
        "no": QT_TRANSLATE_NOOP("Registers", "no, to be validated"),
    },
    "state": {
        RequestState.OPEN: QT_TRANSLATE_NOOP("Registers", "open"),
        RequestState.DONE: QT_TRANSLATE_NOOP("Registers", "answered"),
        RequestState.REFUSED: QT_TRANSLATE_NOOP("Registers", "refused"),
    },
    "refused": {
        RefusedBecause.ON_HOLD: QT_TRANSLATE_NOOP("Registers", "on hold"),
        RefusedBecause.NOTHING_HERE: QT_TRANSLATE_NOOP("Registers", "nothing is here"),
        RefusedBecause.TAKEN_BACK: QT_TRANSLATE_NOOP("Registers", "the person drops it"),
    },
}


def register_words(column: str, code: str) -> str:
    """A code of a register's column in the language in use; the code where it has no words."""
    if column == "class" and code in list(KeptClass):
        return class_name(KeptClass(code))
    if column == "kind" and code in list(RequestKind):
        return request_name(RequestKind(code))
    word = _WORDS.get(column, {}).get(code)
    return translate("Registers", word) if word else code
