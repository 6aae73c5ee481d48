"""A post's vault that nobody can open gives way to its backup that the region gave access to."""

from collections.abc import Iterator
from contextlib import contextmanager, suppress
from datetime import UTC
from pathlib import Path

from postdesk.errors import Code, PostDeskError
from postdesk.model.base import Clock
from postdesk.model.ids import PersonId
from postdesk.progress import Progress, silent
from postdesk.store.access import hold, unlocked
from postdesk.store.anchor import ANCHOR_FILE
from postdesk.store.audit import AuditKind
from postdesk.store.backup import FoundBackup, backups_in
from postdesk.store.copying import DATABASE
from postdesk.store.database import DatabaseError, connect_to_read
from postdesk.store.helping import drop_copy, fetch
from postdesk.store.pending import DATABASE as PENDING
from postdesk.store.pending_damage import put_aside
from postdesk.store.people import OFFICE
from postdesk.store.people_file import KeyRing, read_people_file
from postdesk.store.salvage import OLD, OLD_STAMP, fall_back

_ARRIVING = "given-back"
"""The folder beside the vault of a backup that is about to take its place."""


def backups_of(folder: Path, place: Path) -> tuple[FoundBackup, ...]:
    """The backups of the vault in `folder` that lie in `place`, newest first.

    By what they say of themselves. Raises as `read_people_file` where the vault's own is gone.
    """
    own = read_people_file(folder).vault
    return tuple(one for one in backups_in(place) if _vault_of(one.folder) == own)


def take_given_back(
    folder: Path,
    person: PersonId,
    passphrase: str,
    backup: Path,
    *,
    clock: Clock,
    progress: Progress = silent,
) -> Path:
    """Put the backup that a region gave access to in the vault's place; the old file.

    Whoever does it proves a passphrase of the backup. Old files are kept aside; what nobody agreed
    to keep yet is sealed to the passphrases of before, and is kept aside for a week. Raises
    `WRONG_PASSPHRASE`, `TOO_MANY_TRIES`, `NOT_GIVEN_BACK` for another vault's backup or one that no
    region gave access to, `PEOPLE_ALTERED`, `VAULT_DAMAGED`, `STICK_NOT_READ`, `VAULT_IN_USE`,
    `DISK_FULL`.
    """
    if read_people_file(backup).vault != read_people_file(folder).vault:
        raise PostDeskError(Code.NOT_GIVEN_BACK)
    with _fetched(folder, backup, progress) as copy:
        file = read_people_file(copy)
        who = unlocked(folder, file, person, passphrase, clock)
        if not _was_helped(copy, file.opened(who.identity)):
            raise PostDeskError(Code.NOT_GIVEN_BACK)
        held = hold(folder)
        try:
            _put_beside_aside(folder, clock)
            return fall_back(folder, copy, file, clock)
        except OSError:
            raise PostDeskError(Code.DISK_FULL) from None
        finally:
            held.release()


@contextmanager
def _fetched(folder: Path, backup: Path, progress: Progress) -> Iterator[Path]:
    """The backup beside the vault, whole: a stick that is pulled leaves all here as it was."""
    copy = folder / _ARRIVING
    if copy.exists():
        drop_copy(copy)
    try:
        fetch(backup, copy, progress)
        yield copy
    finally:
        if copy.exists():
            drop_copy(copy)


def _was_helped(backup: Path, ring: KeyRing) -> bool:
    """Whether a region opened this very copy: an older backup must not undo what came since."""
    connection = connect_to_read(backup / DATABASE, (ring.now, ring.before))
    try:
        statement = "SELECT 1 FROM audit WHERE who = ? AND kind = ? LIMIT 1"
        found = connection.execute(statement, (OFFICE, AuditKind.OPENED)).fetchone()
    except DatabaseError:
        raise PostDeskError(Code.VAULT_DAMAGED) from None
    finally:
        connection.close()
    return found is not None


def _put_beside_aside(folder: Path, clock: Clock) -> None:
    """What lies beside the vault under its old keys: nobody who comes in now could open it."""
    if (folder / PENDING).exists():
        put_aside(folder / PENDING, clock())
    if (folder / ANCHOR_FILE).exists():
        stamp = f"{clock().astimezone(UTC):{OLD_STAMP}}"
        (folder / ANCHOR_FILE).rename(folder / f"{OLD}{stamp}.{ANCHOR_FILE}")


def _vault_of(backup: Path) -> str:
    with suppress(PostDeskError):
        return read_people_file(backup).vault
    return ""
