"""A regional office gives access again to a copy of a post's vault that had let it in."""

import os
import shutil
import stat
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import datetime, timedelta
from pathlib import Path

from postdesk.crypto.sealing import public_of
from postdesk.errors import Code, PostDeskError
from postdesk.files import make_private_folder, write_at
from postdesk.model.base import Clock, NewId
from postdesk.model.people import Person, Role
from postdesk.progress import Progress, silent
from postdesk.store.access import hold
from postdesk.store.audit import Audit, AuditKind
from postdesk.store.backup import backup_name
from postdesk.store.copying import DATABASE, clear_half_made, copy_vault, remove_copy
from postdesk.store.database import DatabaseError
from postdesk.store.office import OfficeKeeper, OwnOffice
from postdesk.store.opening import BEFORE_MIGRATION, bring_up_to_date
from postdesk.store.people import OFFICE, office_record
from postdesk.store.people_change import settle
from postdesk.store.people_file import (
    KeyRing,
    OfficeAccess,
    read_people_file,
    write_people_file,
)
from postdesk.store.schema import check_not_newer, shipped
from postdesk.store.session import Unlocked
from postdesk.store.vault import Vault

_HELPING = "helping"
"""The folder beside an office's vault in which copies of posts' vaults lie for a while."""
_PIECE = 8 << 20
_ROOM = 4
"""How often a copy has to fit on this laptop: itself, one to work on, and that under a new key."""
_AHEAD = timedelta(days=3650)
"""How far a post's clock may be ahead of ours; anybody may have named the folder."""
_NO_TRAPS = getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0)
_BINARY = getattr(os, "O_BINARY", 0)


def helping_folder(vault: Vault) -> Path:
    """Where an office's copies of posts' vaults lie while it helps."""
    return vault.folder / _HELPING


def drop_copies(vault: Vault) -> None:
    """Destroy what lies there, which a kill may have left. Raises `DISK_FULL`."""
    place = helping_folder(vault)
    try:
        for copy in place.iterdir() if place.exists() else ():
            drop_copy(copy)
    except OSError:
        raise PostDeskError(Code.DISK_FULL) from None


def drop_copy(copy: Path) -> None:
    """Destroy one copy, and those that a migration left in it. Raises `OSError`."""
    for inner in copy.glob(f"{BEFORE_MIGRATION}*"):
        remove_copy(inner)
    remove_copy(copy)


def who_was_let_in(backup: Path) -> OfficeAccess | None:
    """Which office opens a backup, by what it says of itself. Raises as `read_people_file`."""
    return read_people_file(backup).office


def fetch(backup: Path, copy: Path, progress: Progress = silent) -> None:
    """Copy the files of a backup into the new folder `copy`; nothing in `backup` is touched.

    Raises `STICK_NOT_READ`, `DISK_FULL`, and as `read_people_file`; nothing half-made is left.
    """
    try:
        make_private_folder(copy)
        file = read_people_file(backup)
        _fetch_database(backup / DATABASE, copy / DATABASE, progress)
        write_people_file(copy, file)
    except OSError:
        drop_copy(copy)
        raise PostDeskError(Code.DISK_FULL) from None
    except BaseException:
        drop_copy(copy)
        raise


def open_with_office_key(
    folder: Path, secrets: Sequence[str], clock: Clock, new_id: NewId
) -> Vault:
    """Open a copy of a post's vault with one of a regional office's own opening keys.

    It stays the copy that it is: the post's own opening gives it another key and epoch. Raises
    `NOT_PERMITTED` where no key of ours was let in, `KEY_INVALID`, `PEOPLE_ALTERED`,
    `VAULT_DAMAGED`, `VAULT_NEWER`.
    """
    file = read_people_file(folder)
    access = file.office
    fitting = [one for one in secrets if access is not None and public_of(one) == access.public]
    if access is None or not fitting:
        raise PostDeskError(Code.NOT_PERMITTED)
    person = Person(id=OFFICE, name="", role=Role.REGIONAL_OFFICER, public=access.public)
    ring, who = file.opened(fitting[0]), Unlocked(person, fitting[0])
    held = hold(folder)
    try:
        vault = Vault(folder, file, ring, who, clock=clock, new_id=new_id, held=held)
    except PostDeskError:
        held.release()
        raise
    try:
        check_not_newer(vault, shipped())
        vault.file = settle(vault, folder, file, ring)
        vault.ring = KeyRing(now=ring.now)
        bring_up_to_date(vault, folder, vault.file, vault.ring, shipped())
        Audit(vault).append(AuditKind.OPENED, office_record(access.office), "help")
        vault.heed_move()
    except BaseException:
        vault.let_go()
        raise
    return vault


@contextmanager
def foreign() -> Iterator[None]:
    """Work on a vault that anybody may have made: what would be a bug in ours is its damage.

    Raises `VAULT_DAMAGED` for tables that are not there, or hold what this program never writes.
    """
    try:
        yield
    except (DatabaseError, ValueError):
        raise PostDeskError(Code.VAULT_DAMAGED) from None


def check_whole(vault: Vault) -> None:
    """Raise `VAULT_DAMAGED` unless every page and entry of a copy is whole."""
    if vault.damaged_pages() or Audit(vault).verify() is not None:
        raise PostDeskError(Code.VAULT_DAMAGED)


def proven_office(vault: Vault) -> tuple[OwnOffice, ...]:
    """The office of a vault with each pair of its keys, the newest first, once they are proven.

    Whoever makes a vault up can name any office in it, but has not the secrets of its keys. Raises
    `PEOPLE_ALTERED`, `RECORD_DAMAGED`.
    """
    held = OfficeKeeper(vault).held()
    if not held or len({own.id for own in held}) > 1 or not all(map(_is_proven, held)):
        raise PostDeskError(Code.PEOPLE_ALTERED)
    return held


def write_mended(
    vault: Vault, place: Path, progress: Progress = silent, *, came: datetime | None = None
) -> str:
    """Write a copy that was given access again into `place`, as a backup; its folder's name.

    By its name it is newer than the one that `came`, whatever the clock here says. It is read back
    from the medium before it gets its name. Raises as `copying.copy_vault`.
    """
    now = vault.clock()
    newer = now if came is None else min(came, now + _AHEAD) + timedelta(seconds=1)
    name = backup_name(max(now, newer), vault.new_id)
    clear_half_made(place)
    Audit(vault).append(AuditKind.BACKUP, name, "made")
    copy_vault(vault, vault.file, vault.ring, place / name, progress=progress)
    return name


def _is_proven(own: OwnOffice) -> bool:
    """Whether its secrets are those of its public keys."""
    try:
        told = public_of(own.opening_secret), own.signing_key.public
    except (PostDeskError, ValueError):
        return False
    return told == (own.public.opening, own.public.signing)


def _fetch_database(source: Path, target: Path, progress: Progress) -> None:
    handle = _opened_plain(source)
    with os.fdopen(handle, "rb") as file:
        size, done = os.fstat(handle).st_size, 0
        if shutil.disk_usage(target.parent).free < _ROOM * size:
            raise PostDeskError(Code.DISK_FULL)
        while True:
            progress(done, size)
            try:
                piece = file.read(_PIECE)
            except OSError:
                raise PostDeskError(Code.STICK_NOT_READ) from None
            if not piece or done > size:
                return
            write_at(target, done, piece)
            done += len(piece)


def _opened_plain(path: Path) -> int:
    """A handle to read a plain file by; neither a link is followed nor a pipe waited for."""
    try:
        handle = os.open(path, os.O_RDONLY | _BINARY | _NO_TRAPS)
    except OSError:
        raise PostDeskError(Code.STICK_NOT_READ) from None
    if not stat.S_ISREG(os.fstat(handle).st_mode):
        os.close(handle)
        raise PostDeskError(Code.VAULT_DAMAGED)
    return handle
