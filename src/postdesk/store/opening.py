"""What is done to a vault's database when it is made, and each time it is opened."""

import secrets
from collections.abc import Sequence
from pathlib import Path

from postdesk.files import destroy
from postdesk.model.base import Clock, NewId
from postdesk.model.ids import PersonId
from postdesk.store.anchor import Place, look_at_anchor, read_anchor, write_anchor
from postdesk.store.audit import Anchor, Audit, AuditKind
from postdesk.store.code_series import begin_series
from postdesk.store.copying import DATABASE, copy_vault, remove_copy
from postdesk.store.database import connect
from postdesk.store.losses import Losses, Lost
from postdesk.store.moments import stored
from postdesk.store.people_file import KeyRing, PeopleFile
from postdesk.store.schema import Migration, migrate, shipped, version
from postdesk.store.session import Session, Unlocked
from postdesk.store.state import VaultState
from postdesk.store.tries import Tries

NOBODY = PersonId("")
"""Who acts where nobody proved who they were."""
MOVING = "moving"
"""The folder of the copy that a handover seals."""
BEFORE_MIGRATION = "before-migration-"
"""How the folder of the copy begins that is made before the tables change (`left_copies`)."""
HALF_MADE = "vault.db.part"
"""The name of a whole new database until its `vault.json` is written."""
PUT_BACK = "vault.put-back"
"""The name of an empty file: nobody has opened the backup that was put here yet."""
_FIRST_EPOCH = 1
_SPREAD = 1_000_000


def make_database(
    folder: Path, file: PeopleFile, ring: KeyRing, *, who: Unlocked, clock: Clock, new_id: NewId
) -> None:
    """A whole new database in `folder`, not yet under its name (`finish_making` gives it).

    What an interrupted making left is dropped.
    """
    path = folder / HALF_MADE
    destroy(path)
    destroy(folder / PUT_BACK)
    session = Session(connect(path, ring.now), who, clock, new_id)
    try:
        migrate(session, shipped())
        state = VaultState(session)
        with session.transaction():
            for key, value in (
                (VaultState.VAULT, file.vault),
                (VaultState.WORKSPACE, file.workspace),
                (VaultState.REALM, file.realm),
                (VaultState.EPOCH, _FIRST_EPOCH),
                (VaultState.GENERATION, file.generation),
                (VaultState.PENDING, ""),
                (VaultState.COPY, 0),
            ):
                state.put(key, value)
        session.rows("PRAGMA wal_checkpoint(TRUNCATE)")
    finally:
        session.connection.close()


def finish_making(folder: Path) -> None:
    """Give a new database its name, once `vault.json` is written; nothing if it has one."""
    half_made = folder / HALF_MADE
    if half_made.exists() and not (folder / DATABASE).exists():
        half_made.rename(folder / DATABASE)


def bring_up_to_date(
    session: Session,
    folder: Path,
    file: PeopleFile,
    ring: KeyRing,
    migrations: Sequence[Migration],
) -> None:
    """Migrate the tables, after a backup that stays for a week (`left_copies`)."""
    before = version(session)
    if before < migrations[-1].number:
        target = folder / f"{BEFORE_MIGRATION}{before:04d}"
        if not target.exists():
            copy_vault(session, file, ring, target)
        migrate(session, migrations)


def drop_unfinished_move(folder: Path) -> None:
    """Remove the copy that a handover which was killed left beside the vault."""
    for name in (MOVING, f"{MOVING}.part"):
        remove_copy(folder / name)


def note_opening(session: Session, folder: Path, ring: KeyRing) -> bool:
    """Note, in one transaction, the failed tries before, a roll-back, a new epoch, the opening.

    What is gone or damaged beside the database is noted too. Returns whether the chain ends before,
    or differs at, the place of the last closing.
    """
    audit, tries = Audit(session), Tries(folder, session.clock)
    anchor = read_anchor(folder, ring)
    with session.transaction():
        parted = audit.head()
        for failed in tries.untold():
            audit.append(AuditKind.FAILED_UNLOCK, failed.who, stored(failed.at), who=NOBODY)
        rolled_back = anchor is not None and not audit.holds(anchor)
        if anchor is not None and rolled_back and not Losses(session).find(Lost.ROLLED_BACK):
            audit.append(AuditKind.ROLLED_BACK, str(anchor.number), anchor.hash)
            Losses(session).note(Lost.ROLLED_BACK)
        _note_missing(session, folder, ring, begun=parted.number > 0)
        _begin_epoch_of_copy(session, parted)
        audit.append(AuditKind.OPENED, "vault")
    tries.succeeded(session.person.id)
    state = VaultState(session)
    if state.find(VaultState.TRIES) != "1":
        state.put(VaultState.TRIES, 1)  # last, so that a kill before leaves nothing to be missed
    if anchor is None and not Losses(session).place_is_open():
        # a copy's first opening: were it killed, the next one would miss the place
        write_anchor(folder, ring, audit.head())
    destroy(folder / PUT_BACK)
    return rolled_back


def _note_missing(session: Session, folder: Path, ring: KeyRing, *, begun: bool) -> None:
    """A copy just put here, or a vault not `begun`, has neither file yet; any other had both."""
    place, tries = look_at_anchor(folder, ring), Tries(folder, session.clock)
    state, losses = VaultState(session), Losses(session)
    is_own = begun and state.number(VaultState.COPY) == 0
    if place is Place.DAMAGED or (place is Place.GONE and is_own):
        losses.note(Lost.PLACE)
    known = is_own and state.find(VaultState.TRIES) == "1"
    if tries.is_damaged() or (known and not tries.is_kept()):
        losses.note(Lost.TRIES)


def _begin_epoch_of_copy(session: Session, parted: Anchor) -> None:
    """A copy in the vault's place must not repeat the numbers that the vault gave to packets.

    Nor may it give codes that another copy of the same moment gives, or gave since.
    """
    state = VaultState(session)
    if state.number(VaultState.COPY):
        copy = state.number(VaultState.COPY)
        moving = copy == VaultState.MOVING
        epoch = next_epoch(session, parted)
        begin_series(session)
        state.put(VaultState.COPY, 0)
        if moving:
            # what lay apart stayed on the laptop that the post left
            state.put(VaultState.APART, 0)
        kind, what = (AuditKind.MOVED, "here") if moving else (AuditKind.RESTORED, "epoch")
        Audit(session).append(kind, "vault", f"{what} {epoch}")
        if copy == VaultState.BACKUP:
            Losses(session).note(Lost.PUT_BACK)


def next_epoch(session: Session, parted: Anchor) -> int:
    """Begin numbers of our own, which no other copy of this vault gives to packets.

    Two epochs that `parted` from one place of the audit chain are two copies at work.
    The epoch becomes the seconds of now. A clock that stands behind the epoch before says nothing:
    then chance tells two copies apart.
    """
    state = VaultState(session)
    now, before = int(session.clock().timestamp()), state.number(VaultState.EPOCH)
    epoch = now if now > before else before + 1 + secrets.randbelow(_SPREAD)
    state.put(VaultState.EPOCH, epoch)
    state.put(VaultState.SINCE, f"{parted.number}:{parted.hash}")
    return epoch
