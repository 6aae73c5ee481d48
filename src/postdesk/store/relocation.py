"""A vault that moves to another laptop: copied whole, closed here, taken back with a reason."""

from collections.abc import Iterator
from contextlib import contextmanager, suppress
from datetime import datetime
from enum import StrEnum
from pathlib import Path

from pydantic import Field

from postdesk.errors import Code, PostDeskError
from postdesk.files import destroy, make_private_folder, sync_folder, write_whole
from postdesk.model.base import Frozen
from postdesk.model.ids import PacketId, PersonId
from postdesk.progress import Cancelled, Progress, silent
from postdesk.store.audit import Anchor, Audit, AuditKind
from postdesk.store.bodies import from_body
from postdesk.store.code_series import begin_series
from postdesk.store.copying import DATABASE, copy_vault, remove_copy
from postdesk.store.opening import MOVING, drop_unfinished_move, next_epoch
from postdesk.store.pending import Pending
from postdesk.store.people_file import PeopleFile, write_people_file
from postdesk.store.state import VaultState
from postdesk.store.vault import Vault

_ARRIVING = ".part"
_AT_DOOR = "moved"
"""What a locked door can see of it: a file beside the vault that says nothing else."""


class BackReason(StrEnum):
    """Why a supervisor takes a post back that was handed over."""

    STICK_LOST = "stick_lost"
    STICK_DAMAGED = "stick_damaged"
    LAPTOP_BROKEN = "laptop_broken"
    MISTAKE = "mistake"


class Moved(Frozen):
    """When and by whom a vault was handed over, in which packet, and the code that opens it.

    The code is kept here since a kill can come before anybody wrote it down.
    """

    at: datetime
    by: PersonId
    name: str
    packet: PacketId
    code: str = Field(repr=False)
    parted: Anchor | None = None
    """Where the copy's audit chain ends; None in a vault that an older version moved."""


class Relocation:
    """The moving away of one vault."""

    def __init__(self, vault: Vault) -> None:
        self._vault = vault

    def moved(self) -> Moved | None:
        """Where it moved away: when and by whom; None while work goes on here."""
        body = VaultState(self._vault).find(VaultState.MOVED)
        return from_body(Moved, body, "") if body else None

    @contextmanager
    def copied(
        self, packet: PacketId, progress: Progress = silent
    ) -> Iterator[tuple[Path, Anchor]]:
        """A proven copy to hand over, in a folder that is gone afterwards, and its audit head.

        Raises as `copying.copy_vault`.
        """
        vault = self._vault
        place = vault.folder / MOVING
        drop_unfinished_move(vault.folder)
        Audit(vault).append(AuditKind.MOVED, packet, "begun")
        try:
            head = copy_vault(
                vault, vault.file, vault.ring, place, progress=progress, mark=VaultState.MOVING
            )
            yield place, head
        finally:
            remove_copy(place)

    def close_here(self, moved: Moved, head: Anchor, pending: Pending) -> None:
        """From now on this laptop only looks.

        Raises `POST_CHANGED` if work was saved since `head`, `STORING_OPEN` if an interview waits.
        One transaction: killed before it, this laptop goes on and nobody has the code; after it,
        the code is here for whoever opens the other one.
        """
        vault = self._vault
        with vault.transaction():
            if Audit(vault).head() != head:
                raise PostDeskError(Code.POST_CHANGED)
            pending.require_none()
            leaving = moved.model_copy(update={"parted": head})
            VaultState(vault).put(VaultState.MOVED, leaving.model_dump_json())
            Audit(vault).append(AuditKind.MOVED, moved.packet, "away")
        with suppress(Cancelled):  # somebody locks just now: the next opening heeds and tells it
            vault.heed_move()
            tell_door(vault)

    def take_back(self, reason: BackReason) -> None:
        """Work goes on here, with packet numbers of a new epoch. Raises `WRONG_USE` if it is open.

        The recipients see the new epoch: what the other laptop may have sent stays beside it, and
        the codes it may have given are given to nobody here.
        """
        vault, moved = self._vault, self.moved()
        if moved is None:
            raise PostDeskError(Code.WRONG_USE, why="not_moved")
        try:
            with vault.transaction():
                epoch = next_epoch(vault, moved.parted or Audit(vault).head())
                VaultState(vault).put(VaultState.MOVED, "")
                vault.heed_move()
                begin_series(vault)
                Audit(vault).append(AuditKind.MOVED, moved.packet, f"back {reason.value} {epoch}")
        finally:
            vault.heed_move()
            tell_door(vault)


def tell_door(vault: Vault) -> None:
    """Let the locked door know whether the vault moved away; after a kill the next opening does.

    Where the disk refuses, the door does not know until then.
    """
    mark = vault.folder / _AT_DOOR
    with suppress(OSError):
        if vault.moved_away and not mark.exists():
            write_whole(mark, b"")
        elif mark.exists() and not vault.moved_away:
            destroy(mark)


def door_knows_of_move(folder: Path) -> bool:
    """Whether the locked vault in `folder` moved to another laptop, as far as its door knows."""
    return (folder / _AT_DOOR).exists()


def settle_here(folder: Path, file: PeopleFile, database: Path) -> None:
    """Put a handed-over vault into `folder`, whole or not at all; `database` is moved there.

    It lies on the same disk, proven, and is gone after a failure too, but for `VAULT_EXISTS`.
    Raises `VAULT_EXISTS`, `DISK_FULL`.
    """
    if folder.exists() and any(folder.iterdir()):
        raise PostDeskError(Code.VAULT_EXISTS)
    part = folder.with_name(folder.name + _ARRIVING)
    try:
        remove_copy(part)
        make_private_folder(part)
        write_people_file(part, file)
        database.rename(part / DATABASE)
        sync_folder(part)
        if folder.exists():
            folder.rmdir()
        part.rename(folder)
        sync_folder(folder.parent)
    except OSError:
        raise PostDeskError(Code.DISK_FULL) from None
    finally:
        remove_copy(part)
