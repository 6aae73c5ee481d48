"""What the parts of a kit are called, and which of them differ between two kits."""

from dataclasses import dataclass

from postdesk.packet.kit import KitChanges
from postdesk.ui.language import QT_TRANSLATE_NOOP, isolate_code, translate

_PARTS = {
    "guides": QT_TRANSLATE_NOOP("KitParts", "guides"),
    "pack": QT_TRANSLATE_NOOP("KitParts", "indicators"),
    "directory.json": QT_TRANSLATE_NOOP("KitParts", "directory"),
    "endorsements.json": QT_TRANSLATE_NOOP("KitParts", "headquarters’ keys"),
    "templates.json": QT_TRANSLATE_NOOP("KitParts", "what recipients get"),
    "cards.json": QT_TRANSLATE_NOOP("KitParts", "emergency cards"),
    "leaflet.json": QT_TRANSLATE_NOOP("KitParts", "leaflet"),
    "places.json": QT_TRANSLATE_NOOP("KitParts", "places"),
    "retention.json": QT_TRANSLATE_NOOP("KitParts", "how long what is kept"),
    "scenarios": QT_TRANSLATE_NOOP("KitParts", "scenarios"),
    "media": QT_TRANSLATE_NOOP("KitParts", "pictures and recordings"),
}
_OTHER = QT_TRANSLATE_NOOP("KitParts", "other parts")
_MOST_NAMED = 6


@dataclass(frozen=True)
class PartChange:
    """One kind of part, the names that differ, and whether they are new, gone, or changed (None).

    `names` is empty for a part that is one of its kind.
    """

    kind: str
    names: str
    new: bool | None = None


def kinds_of(changed: KitChanges) -> list[str]:
    """The kinds of parts that differ, each once, in the language in use."""
    names = (*changed.added, *changed.removed, *changed.changed)
    return [_kind_name(kind) for kind in dict.fromkeys(map(_kind, names))]


def listed_parts(changed: KitChanges) -> list[PartChange]:
    """Each kind of part with what is new, changed or gone of it, in the language in use."""
    sides = ((changed.added, True), (changed.changed, None), (changed.removed, False))
    return [
        PartChange(
            _begun(_kind_name(kind)), _named([one for one in names if _kind(one) == kind]), new
        )
        for names, new in sides
        for kind in dict.fromkeys(map(_kind, names))
    ]


def _kind(name: str) -> str:
    return name.split("/", maxsplit=1)[0]


def _kind_name(kind: str) -> str:
    return translate("KitParts", _PARTS.get(kind, _OTHER))


def _begun(word: str) -> str:
    """A row begins a sentence; elsewhere the word stands in a list."""
    return word[:1].upper() + word[1:]


def _named(names: list[str]) -> str:
    """`a, b, c, ...`: what stands in a folder of the kit, without the folder and the endings."""
    inside = [name.split("/", 1)[1].split(".")[0] for name in names if "/" in name]
    more = ["…"] if len(inside) > _MOST_NAMED else []
    return ", ".join([*map(isolate_code, inside[:_MOST_NAMED]), *more])
