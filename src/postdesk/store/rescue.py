"""Puts a readable file in the place of a vault's damaged one, without opening the damaged one."""

from pathlib import Path

from postdesk.errors import Code, PostDeskError
from postdesk.model.base import Clock, NewId
from postdesk.model.ids import PersonId
from postdesk.progress import Progress, silent
from postdesk.store.access import hold, unlocked
from postdesk.store.people_file import read_people_file
from postdesk.store.salvage import Salvaged, fall_back, salvage


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
    file = read_people_file(folder)
    who = unlocked(folder, file, person_id, passphrase, clock)
    ring, held = file.opened(who.identity), hold(folder)
    try:
        return salvage(folder, file, ring, who, clock=clock, new_id=new_id, progress=progress)
    finally:
        held.release()


def take_backup(
    folder: Path, person_id: PersonId, passphrase: str, backup: Path, clock: Clock
) -> Path:
    """Put a backup of this vault in its place, where nothing of it can be read; the old file.

    Raises as `open_vault`, and `WRONG_USE` for another vault's backup.
    """
    file = read_people_file(folder)
    unlocked(folder, file, person_id, passphrase, clock)
    if read_people_file(backup).vault != file.vault:
        raise PostDeskError(Code.WRONG_USE)
    held = hold(folder)
    try:
        return fall_back(folder, backup, clock)
    finally:
        held.release()
