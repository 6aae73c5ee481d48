"""New content for headquarters' next kit: found in a folder, read whole, held against today's."""

from dataclasses import dataclass
from pathlib import Path

from postdesk.errors import Code, PostDeskError
from postdesk.model.offices import Directory, Recipient
from postdesk.model.roles import Right
from postdesk.packet.kit import (
    DIRECTORY,
    ENDORSEMENTS,
    HEAD,
    MOST_BYTES,
    Kit,
    KitChanges,
    build_kit,
    changes,
    read_kit_archive,
)
from postdesk.packet.kit_proof import prove
from postdesk.progress import Progress, silent
from postdesk.regional.office import directory_in_use, kit_in_use, require_headquarters
from postdesk.store.office import OfficeKeeper
from postdesk.store.vault import Vault

_OURS = frozenset({DIRECTORY, ENDORSEMENTS})
"""The parts that headquarters makes itself: an author's own never travel."""
_ARCHIVES = ("*.zip", "*.ZIP")


@dataclass(frozen=True)
class NewContent:
    """An author's kit, held in memory; `changed` names its parts against the kit in use.

    `recipients` and `gone` are those that the author's directory adds and leaves out.
    """

    kit: Kit
    changed: KitChanges
    recipients: tuple[Recipient, ...]
    gone: tuple[Recipient, ...]

    @property
    def is_same(self) -> bool:
        """Whether posts would get nothing new by it."""
        parts = (*self.changed.added, *self.changed.removed, *self.changed.changed)
        return not (parts or self.recipients or self.gone)


def look_at_content(vault: Vault, place: Path, progress: Progress = silent) -> NewContent:
    """The kit at `place`: its folder or archive, or a folder with that one archive in it.

    Nothing is changed by looking. Raises `NOT_PERMITTED`, `WRONG_USE` where no kits are published,
    `CONTENT_MISSING`, `FILE_UNREADABLE`, `KIT_REFUSED`, `PACKET_WRONG_REALM`, and what a guide or
    a rule pack raises that no post could open.
    """
    require_headquarters(vault, Right.PUBLISH_KITS)
    kit = read_kit_archive(_archive(place))
    if kit.head.realm is not vault.realm:
        raise PostDeskError(Code.PACKET_WRONG_REALM, realm=kit.head.realm)
    prove(kit, progress)
    found, directory = changes(kit_in_use(vault), kit), directory_in_use(vault)
    told = kit.directory.recipients
    return NewContent(
        kit=kit,
        changed=KitChanges(*(_theirs(names) for names in _sides(found))),
        recipients=tuple(one for one in told if directory.recipient(one.id) is None),
        gone=tuple(one for one in directory.recipients if kit.directory.recipient(one.id) is None),
    )


def with_recipients(vault: Vault, kit: Kit) -> Directory:
    """Our directory with the recipients that an author's kit lists; offices and keys stay ours.

    Who received for one of them goes on doing so; for a new one packets come to us. It is one
    version further where that changes it.
    """
    directory, own = directory_in_use(vault), OfficeKeeper(vault).office().id
    known = {one.id: one.office or own for one in directory.recipients}
    recipients = tuple(
        one.model_copy(update={"office": known.get(one.id, own)})
        for one in kit.directory.recipients
    )
    wanted = {"recipients": recipients, "oversight": kit.directory.oversight}
    if directory.model_copy(update=wanted) == directory:
        return directory
    return directory.model_copy(update={**wanted, "version": directory.version + 1})


def _archive(place: Path) -> bytes:
    """The kit's bytes. Raises `CONTENT_MISSING`, `FILE_UNREADABLE`, `KIT_REFUSED`."""
    if (place / HEAD).is_file():
        return build_kit(place)
    file = _only_archive(place) if place.is_dir() else place
    try:
        with file.open("rb") as opened:
            data = opened.read(MOST_BYTES + 1)
    except OSError:
        raise PostDeskError(Code.FILE_UNREADABLE, file=file.name) from None
    if len(data) > MOST_BYTES:
        raise PostDeskError(Code.KIT_REFUSED, reason="zip_too_large")
    return data


def _only_archive(folder: Path) -> Path:
    try:
        found = {path for ending in _ARCHIVES for path in folder.glob(ending) if path.is_file()}
    except OSError:
        raise PostDeskError(Code.FILE_UNREADABLE, file=folder.name) from None
    if len(found) != 1:
        raise PostDeskError(Code.CONTENT_MISSING, found=len(found))
    return found.pop()


def _sides(found: KitChanges) -> tuple[tuple[str, ...], ...]:
    return found.added, found.removed, found.changed


def _theirs(names: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(name for name in names if name not in _OURS)
