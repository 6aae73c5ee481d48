"""Move a post's vault to another laptop by a stick; close it here, take it back or destroy it."""

from pathlib import Path

from postdesk.errors import Code, PostDeskError
from postdesk.model.ids import PacketId
from postdesk.model.interviews import Interview
from postdesk.model.people import Person
from postdesk.model.roles import Right, require
from postdesk.packet.codec import SealedPacket
from postdesk.packet.handover import (
    DATABASE,
    PEOPLE,
    HandoverHead,
    PieceHead,
    build_handover,
    new_code,
)
from postdesk.packet.handover_stick import Seal, remove_handover, write_handover
from postdesk.progress import Cancelled, Progress, silent
from postdesk.store.destroying import mark_for_destroying
from postdesk.store.intake import Intake
from postdesk.store.office import OfficeKeeper
from postdesk.store.pending import Pending
from postdesk.store.people import People
from postdesk.store.relocation import BackReason, Moved, Relocation
from postdesk.store.vault import Vault

__all__ = [
    "BackReason",
    "Moved",
    "agree_to_destroy",
    "moved",
    "relocate",
    "stayed_behind",
    "take_back",
    "to_ask_first",
]


def moved(vault: Vault) -> Moved | None:
    """When and by whom this post was handed over; None while work goes on here."""
    return Relocation(vault).moved()


def to_ask_first(vault: Vault) -> tuple[Person, ...]:
    """Everybody else with access, by name: what is sealed to one of them is told to nobody here.

    The same people whether there is such an interview or not, so that the list tells nothing.
    """
    others = (one for one in People(vault).listed() if one.id != vault.person.id)
    return tuple(sorted(others, key=lambda one: one.name))


def stayed_behind(vault: Vault, pending: Pending) -> tuple[Interview, ...]:
    """The interviews of whoever looks that did not go along, newest first; none before the move.

    Nobody agreed to store them, and they are sealed, so the supervisor who moved the post was told
    of none. They can be read here; work on them needs the post back.
    """
    return pending.waiting() if vault.moved_away else ()


def relocate(vault: Vault, pending: Pending, folder: Path, progress: Progress = silent) -> Moved:
    """Write the whole vault, sealed, to the stick `folder`, then close it for work on this laptop.

    Only once the file was read back equal does this laptop stop, and only then has anybody the
    code: killed or failed at any step, one laptop works. Call it on a worker's session, with no
    work going on beside it. What nobody agreed to store never travels, so it is finished first.
    Raises `NOT_PERMITTED` for all but supervisors, `POST_MOVED` if it goes on elsewhere already,
    `STORING_OPEN` while an interview waits in `pending`, `NOTES_WAIT` while a note left at the
    locked door is put to none, `POST_CHANGED` if something was saved
    meanwhile, as `write_handover` and `copy_vault`.
    """
    require(vault.person.role, Right.MOVE_POST)
    if vault.moved_away:  # a second stick would need a code that replaces the first one's
        raise PostDeskError(Code.POST_MOVED)
    pending.require_none()
    if Intake(vault).waiting():
        raise PostDeskError(Code.NOTES_WAIT)
    packet, code = PacketId(vault.new_id()), new_code()
    moves = Relocation(vault)
    with moves.copied(packet, lambda done, total: progress(done, total * 2)) as (place, head):
        written = write_handover(
            folder,
            place / DATABASE,
            _sealing(vault, (place / PEOPLE).read_bytes(), packet, code),
            vault.new_id,
            lambda done, total: progress(total + done, total * 2),
        )
    leaving = Moved(
        at=vault.clock(), by=vault.person.id, name=vault.person.name, packet=packet, code=code
    )
    try:
        moves.close_here(leaving, head, pending)
    except (PostDeskError, Cancelled):
        remove_handover(written)
        raise
    return leaving


def take_back(vault: Vault, reason: BackReason) -> None:
    """Go on with work on this laptop, e.g. after the stick was lost; the trail keeps the reason.

    Packets get numbers of a new epoch, so that those of the other laptop, if it ever works, are
    told apart. Raises `NOT_PERMITTED` for all but supervisors, `WRONG_USE` if it never moved.
    """
    require(vault.person.role, Right.MOVE_POST)
    Relocation(vault).take_back(reason)


def agree_to_destroy(vault: Vault, words: str, progress: Progress = silent) -> None:
    """A supervisor says, with their passphrase, that the other laptop works with the post.

    From now on what this laptop keeps is destroyed: once it is closed (`finish_destroying`), or at
    the next start. Raises `NOT_PERMITTED` for all but supervisors, `WRONG_USE` unless it moved
    away, `WRONG_PASSPHRASE`, `TOO_MANY_TRIES`, `DISK_FULL`.
    """
    require(vault.person.role, Right.MOVE_POST)
    if not vault.moved_away:
        raise PostDeskError(Code.WRONG_USE, why="not_moved")
    vault.witness(vault.person.id, words)
    progress(1, 2)  # whoever locked meanwhile has not agreed
    mark_for_destroying(vault.folder)


def _sealing(vault: Vault, people: bytes, packet: PacketId, code: str) -> Seal:
    """Seals the pieces of the vault's database, the first as `packet`."""
    office = OfficeKeeper(vault).office()
    epoch = vault.epoch
    head = HandoverHead(
        office=office.id,
        names=office.names,
        workspace=vault.workspace,
        realm=vault.realm,
        vault=vault.file.vault,
        by=vault.person.name,
        at=vault.clock(),
        signing=office.public.signing,
    )

    def seal(database: bytes, place: PieceHead | None, previous: str) -> SealedPacket:
        return build_handover(
            head,
            people,
            database,
            office=office,
            packet=PacketId(vault.new_id()) if previous else packet,
            epoch=epoch,
            code=code,
            place=place,
            previous=previous,
        )

    return seal
