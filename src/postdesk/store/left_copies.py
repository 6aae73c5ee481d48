"""Whole copies that a migration or a repair left beside a vault: told of, destroyed in time."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

from postdesk.files import destroy
from postdesk.model.base import Frozen
from postdesk.store.audit import Audit, AuditKind
from postdesk.store.backup import Backups
from postdesk.store.copying import DATABASE, remove_copy
from postdesk.store.damage import DamagedRecords
from postdesk.store.opening import BEFORE_MIGRATION
from postdesk.store.salvage import OLD, OLD_STAMP
from postdesk.store.vault import Vault

_MIGRATED = timedelta(days=7)
"""By then a week of backups has the tables of today."""
_DAMAGED = timedelta(days=30)
"""What a repair could not read may be worth another try; an interview is kept no longer either."""


class LeftCopy(Frozen):
    """A copy that the vault does not count among its backups; `at` is when it was made."""

    name: str
    at: datetime
    until: datetime
    """From when it is destroyed."""


def left_copies(folder: Path) -> tuple[LeftCopy, ...]:
    """The copies that lie in a vault's folder, the oldest first."""
    migrated = (
        _copy(path, _written(path / DATABASE), _MIGRATED)
        for path in folder.glob(f"{BEFORE_MIGRATION}*")
        if path.is_dir()
    )
    damaged = (_copy(path, _stamp(path), _DAMAGED) for path in folder.glob(f"{OLD}*"))
    return tuple(sorted((*migrated, *damaged), key=lambda one: (one.at, one.name)))


def newest_copy_at(vault: Vault) -> datetime | None:
    """When the newest copy of the vault was made that anybody knows of, or None without one."""
    made = [backup.at for backup in Backups(vault).made()]
    return max((*made, *(one.at for one in left_copies(vault.folder))), default=None)


def destroy_old_copies(vault: Vault) -> tuple[str, ...]:
    """Destroy those whose time is up; their names. Nothing while a record waits for repair.

    What was erased in the vault since they were made is gone with them.
    """
    now = vault.clock()
    if DamagedRecords(vault).count():
        return ()
    gone = tuple(one.name for one in left_copies(vault.folder) if one.until <= now)
    for name in gone:
        path = vault.folder / name
        if path.is_dir():
            remove_copy(path)
        else:
            destroy(path)
        Audit(vault).append(AuditKind.BACKUP, name, "aged out")
    return gone


def _copy(path: Path, at: datetime, kept: timedelta) -> LeftCopy:
    return LeftCopy(name=path.name, at=at, until=at + kept)


def _written(path: Path) -> datetime:
    """When a file was written; a half made copy without one is as old as can be."""
    try:
        return datetime.fromtimestamp(path.stat().st_mtime, UTC)
    except OSError:
        return datetime.fromtimestamp(0, UTC)


def _stamp(path: Path) -> datetime:
    """When a file was put aside, by its name; when it was written for a name that is not ours."""
    try:
        stamp = path.name.removeprefix(OLD)[:15]
        return datetime.strptime(stamp, OLD_STAMP).replace(tzinfo=UTC)
    except ValueError:
        return _written(path)
