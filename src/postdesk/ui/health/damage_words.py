"""What a damaged record is called, what is wrong with it, and what became of it."""

from collections.abc import Mapping

from postdesk.model.ids import PersonId
from postdesk.store.damage import DamagedKind, DamagedRecord, Harm
from postdesk.store.mending import Mended
from postdesk.ui.language import QT_TRANSLATE_NOOP, isolate, isolate_code, translate
from postdesk.ui.language_formats import date_text
from postdesk.ui.theme import current_look

_KINDS = {
    DamagedKind.INTERVIEW: QT_TRANSLATE_NOOP("Damage", "Interview"),
    DamagedKind.CASE: QT_TRANSLATE_NOOP("Damage", "Case received"),
    DamagedKind.REQUEST: QT_TRANSLATE_NOOP("Damage", "Request of a person"),
    DamagedKind.STICK: QT_TRANSLATE_NOOP("Damage", "Stick of the register"),
    DamagedKind.SHIFT: QT_TRANSLATE_NOOP("Damage", "Shift"),
    DamagedKind.OTHER: QT_TRANSLATE_NOOP("Damage", "Entry of a list"),
}
_HARMS = {
    Harm.SEAL: QT_TRANSLATE_NOOP("Damage", "A sealed part does not open."),
    Harm.UNREADABLE: QT_TRANSLATE_NOOP("Damage", "What is stored makes no sense any more."),
    Harm.ALTERED: QT_TRANSLATE_NOOP(
        "Damage",
        "The audit trail tells of other answers: a part of the trail is lost, or somebody changed"
        " them.",
    ),
    Harm.GONE: QT_TRANSLATE_NOOP("Damage", "It was saved here and is gone."),
}
_NOBODY_KNOWS = QT_TRANSLATE_NOOP("Damage", "not known")
_OWN = QT_TRANSLATE_NOOP("Damage", "{what} is whole again. The vault itself still had all of it.")
_WHOLE = QT_TRANSLATE_NOOP("Damage", "{what} is whole again, by the backup of {day}.")
_AS_IT_IS = QT_TRANSLATE_NOOP(
    "Damage", "{what} is back as it lies. The audit trail tells that you took it back."
)
_OLDER = QT_TRANSLATE_NOOP(
    "Damage",
    "{what} is as it was in the backup of {day}. What came later is not in it: ask again what the"
    " person agreed to.",
)


def kind_name(kind: DamagedKind) -> str:
    """What a record is."""
    return translate("Damage", _KINDS[kind])


def harm_text(harm: Harm) -> str:
    """What is wrong with it, in a sentence."""
    return translate("Damage", _HARMS[harm])


def code_text(found: DamagedRecord) -> str:
    """Its code, or that nobody knows it."""
    return isolate_code(found.code) if found.code else translate("Damage", _NOBODY_KNOWS)


def day_text(found: DamagedRecord) -> str:
    """The day on which it was begun or received, or that nobody knows it."""
    if found.at is None:
        return translate("Damage", _NOBODY_KNOWS)
    return date_text(current_look().language, found.at)


def author_text(found: DamagedRecord, names: Mapping[PersonId, str]) -> str:
    """Who led it, or the office that sent it."""
    if not found.author:
        return translate("Damage", _NOBODY_KNOWS)
    return isolate(names.get(found.author, found.author))


def mended_text(found: DamagedRecord, mended: Mended) -> str:
    """What a record was put back from, and what is missing in it."""
    what = _what(found)
    if not mended.backup:
        return translate("Damage", _OWN).format(what=what)
    day = isolate_code(mended.backup)
    if mended.at is not None:
        day = date_text(current_look().language, mended.at)
    return translate("Damage", _OLDER if mended.older else _WHOLE).format(what=what, day=day)


def accepted_text(found: DamagedRecord) -> str:
    """That a record was taken back as it lies."""
    return translate("Damage", _AS_IT_IS).format(what=_what(found))


def _what(found: DamagedRecord) -> str:
    return isolate_code(found.code) if found.code else kind_name(found.kind)
