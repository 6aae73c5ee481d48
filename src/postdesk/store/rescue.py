"""Puts a readable file in the place of a vault's damaged one, without opening the damaged one."""

from datetime import UTC
from pathlib import Path

from postdesk.errors import Code, PostDeskError
from postdesk.model.base import Clock, NewId
from postdesk.model.ids import PersonId
from postdesk.progress import Progress, silent
from postdesk.store.access import hold, unlocked
from postdesk.store.backup import BACKUPS, backups_in
from postdesk.store.copying import DATABASE
from postdesk.store.database import DatabaseError, connect_to_read
from postdesk.store.opening import PUT_BACK
from postdesk.store.people_file import (
    PEOPLE_COPY,
    PEOPLE_FILE,
    KeyRing,
    PeopleFile,
    read_people_file,
    write_people_file,
)
from postdesk.store.salvage import OLD, OLD_STAMP, Salvaged, fall_back, salvage
from postdesk.store.session import Unlocked


def mend_vault(
    folder: Path,
    person_id: PersonId,
    passphrase: str,
    *,
    clock: Clock,
    new_id: NewId,
    progress: Progress = silent,
) -> Salvaged:
    """Copy what is readable of a vault with damaged pages into a new file in its place.

    Whatever of a record is missing then is told by `finding_damage`. Raises as `open_vault` and
    `salvage`.
    """
    file, own = _people(folder)
    who = unlocked(folder, file, person_id, passphrase, clock)
    ring, held = file.opened(who.identity), hold(folder)
    try:
        if not own:
            _check_generation(folder, file, ring)
        made = salvage(folder, file, ring, who, clock=clock, new_id=new_id, progress=progress)
        if not own:
            write_people_file(folder, file)
        return made
    finally:
        held.release()


def take_backup(
    folder: Path, person_id: PersonId, passphrase: str, backup: Path, clock: Clock
) -> Path:
    """Put a backup of this vault in its place, where nothing of it can be read; the old file.

    Whoever lost their access, or got another passphrase, since the backup was made does not come
    back with it. Raises as `open_vault`, and `WRONG_USE` for another vault's backup.
    """
    file, _ = _people(folder)
    who = unlocked(folder, file, person_id, passphrase, clock)
    copied = read_people_file(backup)
    if copied.vault != file.vault:
        raise PostDeskError(Code.WRONG_USE)
    held = hold(folder)
    try:
        return fall_back(folder, backup, _let_in_today(file, copied, who), clock)
    finally:
        held.release()


def backup_people(folder: Path) -> PeopleFile | None:
    """The people of the newest backup beside a vault whose own cannot be read; None without one."""
    newest = next(iter(backups_in(folder / BACKUPS)), None)
    return None if newest is None else read_people_file(newest.folder)


def was_never_opened(folder: Path) -> bool:
    """Whether a backup was put there that nobody has opened yet: another may take its place."""
    return (folder / PUT_BACK).exists()


def set_unopenable_aside(folder: Path, clock: Clock) -> None:
    """Give the files of a vault that nobody can open another name: a backup takes its place.

    Its people are lost, or it was put back here itself and nobody ever opened it: a damaged backup,
    one of another office, or one that somebody altered. Any other stays. Raises `DISK_FULL`.
    """
    if not was_never_opened(folder):
        try:
            read_people_file(folder)
        except PostDeskError as error:
            if error.code is not Code.VAULT_DAMAGED and error.code is not Code.VAULT_MISSING:
                return
        else:
            return
    stamp = f"{clock().astimezone(UTC):{OLD_STAMP}}"
    try:
        for name in (f"{DATABASE}-wal", f"{DATABASE}-shm", DATABASE, PEOPLE_FILE, PEOPLE_COPY):
            if (folder / name).exists():
                (folder / name).rename(folder / f"{OLD}{stamp}.{name}")
    except OSError:
        raise PostDeskError(Code.DISK_FULL) from None


def _let_in_today(file: PeopleFile, copied: PeopleFile, who: Unlocked) -> PeopleFile:
    """The people of today with the key of a backup sealed to them.

    Those of the backup as they are where today's cannot be told for whole, or `who` was let in or
    got another key since then, and so does not open the backup.
    """
    try:
        file.opened(who.identity)
        ring = copied.opened(who.identity)
    except PostDeskError:
        return copied
    today = {"people": file.people, "recovery": file.recovery, "office": file.office}
    return copied.model_copy(update=today).sealed(ring)


def _people(folder: Path) -> tuple[PeopleFile, bool]:
    """The vault's own people, else those of its newest backup; and whether they are its own."""
    try:
        return read_people_file(folder), True
    except PostDeskError as error:
        found = backup_people(folder)
        if error.code not in {Code.VAULT_DAMAGED, Code.VAULT_MISSING} or found is None:
            raise
    return found, False


def _check_generation(folder: Path, file: PeopleFile, ring: KeyRing) -> None:
    """Raise `VAULT_DAMAGED` for a backup's people of another time than the database's.

    Where somebody was removed since, or has another passphrase, they are no people of this
    database any more; the backup whole can still take its place.
    """
    connection = connect_to_read(folder / DATABASE, (ring.now, ring.before))
    try:
        statement = "SELECT value FROM vault_state WHERE key = 'generation'"
        row = connection.execute(statement).fetchone()
    except DatabaseError:
        row = None
    finally:
        connection.close()
    if row is None or str(row[0]) != str(file.generation):
        raise PostDeskError(Code.VAULT_DAMAGED)
