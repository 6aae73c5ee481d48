"""The vault's backups: made, listed, rotated, found on a stick, restored."""

import re
from collections.abc import Iterator
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from itertools import islice
from pathlib import Path

from postdesk.errors import Code, PostDeskError
from postdesk.files import make_private_folder, sync_folder, write_durably
from postdesk.model.base import Frozen, NewId, Realm, WorkspaceKind
from postdesk.progress import Progress, silent
from postdesk.store.audit import Anchor, Audit, AuditKind
from postdesk.store.bodies import from_body, to_body
from postdesk.store.copying import (
    DATABASE,
    UNDER_WAY,
    clear_half_made,
    copy_vault,
    remove_copy,
)
from postdesk.store.damage import DamagedRecords
from postdesk.store.moments import stored
from postdesk.store.opening import HALF_MADE, PUT_BACK, finish_making
from postdesk.store.people_file import PEOPLE_COPY, PEOPLE_FILE, read_people_file, write_people_file
from postdesk.store.vault import Vault

BACKUPS = "backups"
_EVERY = timedelta(days=1)
_KEPT = 7
"""The vault's own backups: one a day of use, a week of them."""
_OF_THE_PLACE = frozenset(
    {
        Code.DISK_FULL,
        Code.FILE_UNREADABLE,
        Code.VAULT_DAMAGED,
        Code.VAULT_MISSING,
        Code.PEOPLE_ALTERED,
    }
)
"""What a stick that is full, write-protected, pulled or bad makes of a copy."""
_STAMP = "%Y%m%d-%H%M%S"
_NAME = re.compile("[0-9]{8}-[0-9]{6}-[0-9a-f]{6}")
"""What a backup's folder is called: its stamp and a part of chance."""
_MOST_FOLDERS = 500
"""How many folders of a stick are looked at for backups."""


class Backup(Frozen):
    """A copy that was restored by way of proof: its folder's name, size and audit head."""

    name: str
    at: datetime
    size: int
    """Bytes of the database."""
    head: Anchor
    here: bool = False
    """Whether it lies beside the vault, where a thief of the laptop has both."""


class FoundBackup(Frozen):
    """A backup that lies somewhere, by what it tells before anybody unlocks it."""

    folder: Path
    workspace: WorkspaceKind
    realm: Realm
    people: tuple[str, ...]
    at: datetime | None
    """When it was made, by its name; None if it was renamed."""
    size: int
    """Bytes of the database."""


class Backups:
    """The backups of one vault."""

    def __init__(self, vault: Vault) -> None:
        self._vault = vault

    def make(self, into: Path | None = None, progress: Progress = silent) -> Backup:
        """Copy the vault into a new folder of `into` (its own `backups/` if None).

        Raises as `copying.copy_vault`; `BACKUP_NOT_WRITTEN` where it is `into` that did not take or
        keep it, and the vault is whole.
        """
        vault, place = self._vault, into or self._vault.folder / BACKUPS
        at = vault.clock()
        name = backup_name(at, vault.new_id)
        clear_half_made(place)
        try:
            head = copy_vault(vault, vault.file, vault.ring, place / name, progress=progress)
        except PostDeskError as error:
            if into is not None and error.code in _OF_THE_PLACE and self._is_whole():
                raise PostDeskError(Code.BACKUP_NOT_WRITTEN) from None
            raise
        size = (place / name / DATABASE).stat().st_size
        backup = Backup(name=name, at=at, size=size, head=head, here=into is None)
        with vault.writing():
            vault.run(
                "INSERT INTO backups (name, at, body) VALUES (?, ?, ?)",
                (name, stored(at), to_body(backup)),
            )
            Audit(vault).append(AuditKind.BACKUP, name, "made")
        return backup

    def _is_whole(self) -> bool:
        return self._vault.damaged_pages() == () and Audit(self._vault).verify() is None

    def made(self) -> tuple[Backup, ...]:
        """The backups that count, newest first, wherever they lie."""
        rows = self._vault.rows("SELECT body FROM backups ORDER BY at DESC, name DESC")
        return tuple(from_body(Backup, row[0], "") for row in rows)

    def is_due(self) -> bool:
        """Whether the day's own backup is still to be made."""
        since = next((backup.at for backup in self.made() if backup.here), None)
        since = since or Audit(self._vault).entries(limit=1)[0].at
        return self._vault.clock() - since >= _EVERY

    def is_there(self, backup: Backup) -> bool:
        """Whether one of the vault's own backups still lies beside it, as long as it was made."""
        path = self._vault.folder / BACKUPS / backup.name / DATABASE
        return path.exists() and path.stat().st_size == backup.size

    def keep_daily(self, progress: Progress = silent) -> Backup | None:
        """The day's own backup, if there is none yet; those older than a week of use age out.

        None where it is not due: a vault is backed up first a day after it was made. Raises as
        `make`.
        """
        if not self.is_due():
            return None
        backup = self.make(progress=progress)
        # an old one may be the only one that has a damaged record whole
        if not DamagedRecords(self._vault).count():
            self.rotate(_KEPT)
        return backup

    def rotate(self, keep: int) -> tuple[str, ...]:
        """Remove all but the newest `keep` of the vault's own backups; the names of those gone.

        What was erased in the vault since they were made is gone with them. One that cannot be
        removed stays for the next time; what is no backup is left alone.
        """
        place = self._vault.folder / BACKUPS
        folders = (path.name for path in place.glob("*") if path.is_dir())
        names = sorted(filter(_NAME.fullmatch, folders), reverse=True)
        return tuple(name for name in names[max(keep, 1) :] if self._age_out(place / name))

    def _age_out(self, folder: Path) -> bool:
        """Whether one could be removed."""
        name = folder.name
        try:
            remove_copy(folder)
        except OSError:
            return False
        with self._vault.writing():
            self._vault.run("DELETE FROM backups WHERE name = ?", (name,))
            Audit(self._vault).append(AuditKind.BACKUP, name, "aged out")
        return True


def backup_name(at: datetime, new_id: NewId) -> str:
    """What a backup's folder is called: its moment and a part of chance."""
    return f"{at.astimezone(UTC):{_STAMP}}-{new_id()[-6:]}"


def backups_in(place: Path) -> tuple[FoundBackup, ...]:
    """The backups in a folder, or up to two folders below it, newest first.

    What is no backup, half-made or not readable is passed over; links are not followed.
    """
    found = (_found(folder) for folder in islice(_folders(place, 2), _MOST_FOLDERS))
    backups = [one for one in found if one is not None]
    return tuple(sorted(backups, key=lambda one: one.folder.name, reverse=True))


def is_newer_in(place: Path) -> bool:
    """Whether a backup lies there that a newer program made: `backups_in` passes it over."""
    return any(_is_newer(folder) for folder in islice(_folders(place, 2), _MOST_FOLDERS))


def _is_newer(folder: Path) -> bool:
    try:
        read_people_file(folder)
    except PostDeskError as error:
        return error.code is Code.VAULT_NEWER
    return False


def _folders(place: Path, depth: int) -> Iterator[Path]:
    yield place
    if depth:
        try:
            inner = sorted(path for path in place.iterdir() if path.is_dir())
        except OSError:
            return
        for path in inner:
            if not path.is_symlink() and not path.name.endswith(UNDER_WAY):
                yield from _folders(path, depth - 1)


def _found(folder: Path) -> FoundBackup | None:
    try:
        file, size = read_people_file(folder), (folder / DATABASE).stat().st_size
    except (PostDeskError, OSError):
        return None
    return FoundBackup(
        folder=folder,
        workspace=file.workspace,
        realm=file.realm,
        people=tuple(member.person.name for member in file.people),
        at=_made_at(folder.name),
        size=size,
    )


def _made_at(name: str) -> datetime | None:
    try:
        return datetime.strptime(name[:15], _STAMP).replace(tzinfo=UTC)
    except ValueError:
        return None


def restore(backup: Path, folder: Path) -> None:
    """Put a backup's files into `folder`, which has no vault, e.g. on a new laptop.

    It opens with the words or the sheet of when it was made, and begins a new epoch then. Until
    then another may be put there instead (`rescue.set_unopenable_aside`). Where it fails or is
    killed there is no vault, so that it can be asked again, or one that opens. Raises
    `VAULT_EXISTS`, `VAULT_MISSING` if `backup` is none, `DISK_FULL`.
    """
    file = read_people_file(backup)
    if not (backup / DATABASE).exists():
        raise PostDeskError(Code.VAULT_MISSING)
    if any((folder / name).exists() for name in (DATABASE, PEOPLE_FILE)):
        raise PostDeskError(Code.VAULT_EXISTS)
    try:
        make_private_folder(folder)
        write_durably(folder / HALF_MADE, (backup / DATABASE).read_bytes())
        write_durably(folder / PUT_BACK, b"")
        write_people_file(folder, file)
        finish_making(folder)
        sync_folder(folder)
    except OSError:
        with suppress(OSError):
            for name in (PEOPLE_FILE, PEOPLE_COPY, HALF_MADE, PUT_BACK):
                (folder / name).unlink(missing_ok=True)
        raise PostDeskError(Code.DISK_FULL) from None
