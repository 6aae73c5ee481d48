"""A kit: the folder or archive that equips a post, read only when every digest is right."""

import hashlib
import os
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import TypeVar

from pydantic import BaseModel

from postdesk.errors import Code, PostDeskError
from postdesk.files import write_whole
from postdesk.model.ids import GuideId
from postdesk.model.kits import (
    ActionCards,
    KeyEndorsements,
    KitHead,
    Leaflet,
    Periods,
    Places,
    Templates,
)
from postdesk.model.offices import Directory
from postdesk.model.packets import Part
from postdesk.packet import canonical
from postdesk.packet.archive import Limits, is_plain_name, read_archive, write_archive

FORMAT = 1
HEAD = "kit.json"
DIRECTORY = "directory.json"
ENDORSEMENTS = "endorsements.json"
SOURCE = "source"
"""A folder that authors may keep beside the parts; it is not part of the kit."""
MOST_BYTES = 300 * 1024 * 1024
"""No kit's archive is larger."""
_LEVELS = 3
_MEGABYTE = 1024 * 1024
_LIMITS = Limits(
    parts=2001,
    levels=_LEVELS,
    part_bytes=64 * _MEGABYTE,
    total_bytes=256 * _MEGABYTE,
    code=Code.KIT_REFUSED,
)
_REQUIRED = (
    "cards.json",
    DIRECTORY,
    "leaflet.json",
    "pack/pack.json",
    "places.json",
    "templates.json",
)
_GUIDE_END = ".guide.json"

ModelT = TypeVar("ModelT", bound=BaseModel)


@dataclass(frozen=True)
class Kit:
    """A kit whose parts were all there with the digests that its head names.

    Each part is read when asked for and checked against its digest again, so that a file changed
    in between is noticed. Every access may raise `PostDeskError(Code.KIT_REFUSED)`.
    """

    head: KitHead
    read_raw: Callable[[str], bytes]

    def part(self, name: str) -> bytes:
        """The bytes of one part."""
        return self._checked(next((part for part in self.head.parts if part.name == name), None))

    def _checked(self, part: Part | None) -> bytes:
        if part is None:
            raise PostDeskError(Code.KIT_REFUSED, reason="part_missing")
        data = self.read_raw(part.name)
        if len(data) != part.size or hashlib.sha256(data).hexdigest() != part.sha256:
            raise PostDeskError(Code.KIT_REFUSED, reason="part_differs", part=part.name)
        return data

    def _model(self, name: str, model: type[ModelT]) -> ModelT:
        return canonical.read_model(self.part(name), model, code=Code.KIT_REFUSED, canonical=False)

    @property
    def names(self) -> tuple[str, ...]:
        """The names of all parts."""
        return tuple(part.name for part in self.head.parts)

    @cached_property
    def directory(self) -> Directory:
        """The offices and recipients."""
        return self._model(DIRECTORY, Directory)

    @cached_property
    def templates(self) -> Templates:
        """What each kind of recipient may have."""
        return self._model("templates.json", Templates)

    @cached_property
    def cards(self) -> ActionCards:
        """The emergency action cards."""
        return self._model("cards.json", ActionCards)

    @cached_property
    def leaflet(self) -> Leaflet:
        """What anyone may take away."""
        return self._model("leaflet.json", Leaflet)

    @cached_property
    def places(self) -> Places:
        """The crossing points and other places."""
        return self._model("places.json", Places)

    @cached_property
    def retention(self) -> Periods:
        """How long what is kept; our own periods where the kit has none."""
        if "retention.json" not in self.names:
            return Periods()
        return self._model("retention.json", Periods)

    @cached_property
    def endorsements(self) -> KeyEndorsements:
        """The chain of headquarters keys; empty where the kit has none."""
        if ENDORSEMENTS not in self.names:
            return KeyEndorsements(endorsements=())
        return self._model(ENDORSEMENTS, KeyEndorsements)

    @property
    def guides(self) -> tuple[GuideId, ...]:
        """The ids of the compiled guides."""
        return tuple(
            GuideId(name.removeprefix("guides/").removesuffix(_GUIDE_END))
            for name in self.names
            if name.startswith("guides/") and name.endswith(_GUIDE_END)
        )

    def guide_bytes(self, guide: GuideId) -> bytes:
        """The compiled guide's canonical JSON. Raises `GUIDE_UNKNOWN`."""
        if guide not in self.guides:
            raise PostDeskError(Code.GUIDE_UNKNOWN, guide=guide)
        return self.part(f"guides/{guide}{_GUIDE_END}")

    def guide_digest(self, guide: GuideId) -> str:
        """The SHA-256 (hex) of the compiled guide as the head names it; empty if there is none."""
        name = f"guides/{guide}{_GUIDE_END}"
        return next((part.sha256 for part in self.head.parts if part.name == name), "")

    @property
    def pack_bytes(self) -> bytes:
        """The compiled rule pack's JSON."""
        return self.part("pack/pack.json")

    @property
    def scenarios(self) -> Mapping[str, bytes]:
        """The classroom scenarios by name."""
        return {
            name.removeprefix("scenarios/").removesuffix(".json"): self.part(name)
            for name in self.names
            if name.startswith("scenarios/") and name.endswith(".json")
        }

    def verify(self) -> None:
        """Read every part and every model once. Raises `PostDeskError(Code.KIT_REFUSED)`."""
        for part in self.head.parts:
            self._checked(part)
        if not self.guides:
            raise PostDeskError(Code.KIT_REFUSED, reason="no_guide")
        for needed in _REQUIRED:
            self.part(needed)
        _ = (self.directory, self.templates, self.cards, self.leaflet, self.places)
        _ = (self.endorsements, self.retention)


@dataclass(frozen=True)
class KitChanges:
    """Which parts differ between two kits."""

    added: tuple[str, ...]
    removed: tuple[str, ...]
    changed: tuple[str, ...]


def changes(old: Kit, new: Kit) -> KitChanges:
    """What a post gets and loses when `new` takes the place of `old`."""
    before = {part.name: part.sha256 for part in old.head.parts}
    after = {part.name: part.sha256 for part in new.head.parts}
    return KitChanges(
        added=tuple(sorted(after.keys() - before.keys())),
        removed=tuple(sorted(before.keys() - after.keys())),
        changed=tuple(
            sorted(name for name in after.keys() & before.keys() if after[name] != before[name])
        ),
    )


def read_kit(folder: Path) -> Kit:
    """The kit in a folder, every part verified. Raises `PostDeskError(Code.KIT_REFUSED)`."""
    head = _read_head(_read_file(folder, HEAD))
    _check_names(head, {name for name in _files(folder) if name != HEAD})
    kit = Kit(head, lambda name: _read_file(folder, name))
    kit.verify()
    return kit


def read_kit_archive(data: bytes) -> Kit:
    """The kit in an archive, every part verified. Raises `PostDeskError(Code.KIT_REFUSED)`."""
    archive = read_archive(data, _LIMITS)
    if archive.names[:1] != (HEAD,):
        raise PostDeskError(Code.KIT_REFUSED, reason="no_head")
    head = _read_head(archive.read(HEAD))
    if archive.names[1:] != tuple(part.name for part in head.parts):
        raise PostDeskError(Code.KIT_REFUSED, reason="parts_not_as_listed")
    kit = Kit(head, archive.read)
    kit.verify()
    return kit


def build_kit(folder: Path) -> bytes:
    """The archive of the kit in `folder`. Raises `PostDeskError(Code.KIT_REFUSED)`."""
    kit = read_kit(folder)
    parts = [(name, kit.part(name)) for name in kit.names]
    return write_archive([(HEAD, _read_file(folder, HEAD)), *parts])


def write_kit_json(folder: Path) -> KitHead:
    """Bring the sizes and digests in `kit.json` up to date with the files beside it."""
    head = _read_head(_read_file(folder, HEAD))
    parts = tuple(
        _describe(name, _read_file(folder, name)) for name in _files(folder) if name != HEAD
    )
    current = head.model_copy(update={"parts": parts})
    write_whole(folder / HEAD, current.model_dump_json(indent=2).encode() + b"\n")
    return current


def _describe(name: str, data: bytes) -> Part:
    return Part(name=name, size=len(data), sha256=hashlib.sha256(data).hexdigest())


def _read_head(data: bytes) -> KitHead:
    head = canonical.read_model(data, KitHead, code=Code.KIT_REFUSED, canonical=False)
    if head.format != FORMAT:
        raise PostDeskError(Code.KIT_REFUSED, reason="format_unknown", format=head.format)
    names = [part.name for part in head.parts]
    if names != sorted(set(names)) or len(names) > _LIMITS.parts:
        raise PostDeskError(Code.KIT_REFUSED, reason="parts_not_as_listed")
    return head


def _check_names(head: KitHead, there: set[str]) -> None:
    listed = {part.name for part in head.parts}
    if missing := sorted(listed - there):
        raise PostDeskError(Code.KIT_REFUSED, reason="part_missing", part=missing[0])
    if extra := sorted(there - listed):
        raise PostDeskError(Code.KIT_REFUSED, reason="part_not_listed", part=extra[0])


def _files(folder: Path) -> list[str]:
    """The names of all files of the kit, sorted; a link or an unsafe name is refused."""
    found: list[str] = []
    for place, subfolders, files in os.walk(folder):
        if Path(place) == folder and SOURCE in subfolders:
            subfolders.remove(SOURCE)
        for name in (*subfolders, *files):
            path = Path(place, name)
            relative = path.relative_to(folder).as_posix()
            if path.is_symlink() or not is_plain_name(relative, _LEVELS):
                raise PostDeskError(Code.KIT_REFUSED, reason="part_name")
        found += [Path(place, name).relative_to(folder).as_posix() for name in files]
        if len(found) > _LIMITS.parts:
            raise PostDeskError(Code.KIT_REFUSED, reason="zip_too_many_parts")
    return sorted(found)


def _read_file(folder: Path, name: str) -> bytes:
    try:
        if (folder / name).stat().st_size > _LIMITS.part_bytes:
            raise PostDeskError(Code.KIT_REFUSED, reason="zip_too_large", part=name)
        return (folder / name).read_bytes()
    except OSError:
        raise PostDeskError(Code.KIT_REFUSED, reason="part_missing", part=name) from None
