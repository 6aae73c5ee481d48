"""The encrypted vault of a workspace: made, opened by a person, closed."""

from dataclasses import dataclass, field
from pathlib import Path

from postdesk.crypto.envelopes import KdfStrength, calibrate
from postdesk.crypto.sealing import public_of
from postdesk.errors import Code, PostDeskError
from postdesk.files import HeldFile, make_private_folder
from postdesk.model.base import Clock, NewId, Realm, WorkspaceKind
from postdesk.model.ids import PersonId
from postdesk.model.people import Person
from postdesk.store.access import hold, unlocked
from postdesk.store.anchor import read_anchor, write_anchor
from postdesk.store.audit import Audit, AuditKind
from postdesk.store.copying import DATABASE
from postdesk.store.database import (
    Connection,
    change_only,
    connect_either,
    damaged_pages,
    new_database_key,
)
from postdesk.store.erased_list import keep_erased, note_undone
from postdesk.store.identities import (
    RECOVERY,
    NewPerson,
    new_member,
    new_recovery,
    unlock_recovery,
)
from postdesk.store.losses import Losses
from postdesk.store.opening import (
    bring_up_to_date,
    drop_unfinished_move,
    finish_making,
    make_database,
    note_opening,
)
from postdesk.store.people_change import change_key, settle
from postdesk.store.people_file import (
    PEOPLE_FILE,
    KeyRing,
    PeopleFile,
    read_people_file,
    whole_copy,
    write_people_file,
)
from postdesk.store.schema import check_not_newer, shipped
from postdesk.store.session import Session, Unlocked
from postdesk.store.siblings import Siblings
from postdesk.store.state import VaultState
from postdesk.store.tries import Tries

__all__ = [
    "CreatedVault",
    "KdfStrength",
    "NewPerson",
    "Vault",
    "calibrate",
    "create_vault",
    "list_people",
    "open_vault",
    "open_with_recovery",
]

_KEPT_UP = frozenset({"audit", "vault_state", "sqlite_stat1", "sqlite_stat4"})
"""What changes in a vault that moved away too: who looked at it, who has access, the way back."""
_OF_A_FLIPPED_BIT = frozenset({Code.PEOPLE_ALTERED, Code.WRONG_PASSPHRASE, Code.NOT_PERMITTED})
"""What damage in `vault.json` looks like; its copy may be whole."""
_FORGOTTEN = KeyRing(now="0" * 64)


class Vault(Session):
    """An unlocked vault and the person who unlocked it.

    `rolled_back`: its audit chain ends before the place of an earlier closing: an old file is back.
    """

    def __init__(
        self,
        folder: Path,
        file: PeopleFile,
        ring: KeyRing,
        who: Unlocked,
        *,
        clock: Clock,
        new_id: NewId,
        held: HeldFile | None = None,
    ) -> None:
        super().__init__(_connection(folder, ring), who, clock, new_id)
        self.folder = folder
        self.file = file
        self.ring = ring
        self.rolled_back = False
        self.siblings = Siblings()
        self.beside: list[Connection] = []
        """Connections to what lies beside the vault and takes no work either once it moved."""
        self._elder: Vault | None = None
        self._held = held

    @property
    def workspace(self) -> WorkspaceKind:
        """Which of the three desks it belongs to."""
        return self.file.workspace

    @property
    def realm(self) -> Realm:
        """Live or training."""
        return self.file.realm

    @property
    def epoch(self) -> int:
        """Counts up when a vault is restored or handed over; part of every packet's number."""
        return VaultState(self).number(VaultState.EPOCH)

    def sibling(self) -> "Vault":
        """A session of its own on the same unlocked vault, for a worker thread; close it there.

        Raises `Cancelled` where the vault was closed meanwhile.
        """
        elder = self._elder or self
        with elder.siblings.one_more() as add:
            who, new_id = Unlocked(self.person, self.identity), self.new_id
            vault = Vault(self.folder, self.file, self.ring, who, clock=self.clock, new_id=new_id)
            vault._elder = elder
            add(vault)
        vault.heed_move()
        return vault

    @property
    def moved_away(self) -> bool:
        """Whether the post goes on at another laptop (`relocation`): here it is only read."""
        return bool(VaultState(self).find(VaultState.MOVED))

    def heed_move(self, *, moving: bool = False) -> None:
        """Take no work while the vault is `moving`, or once it moved to another laptop.

        Whoever changes anything but the trail and the people then raises `POST_MOVED`, in what
        lies `beside` it too.
        """
        tables = _KEPT_UP if moving or self.moved_away else None
        change_only(tables, self.connection, *(self._elder or self).beside)

    def damaged_pages(self) -> tuple[str, ...]:
        """What the page checks say is wrong; empty if every page is whole.

        On a connection of its own: one that met a damaged page writes nothing any more.
        """
        with self.along(_connection(self.folder, self.ring)) as connection:
            return damaged_pages(connection)

    def witness(self, person: PersonId, passphrase: str) -> Unlocked:
        """A second person proves who they are: to countersign, or to open a sealed part.

        Raises `WRONG_PASSPHRASE`, `TOO_MANY_TRIES`, `NOT_PERMITTED`.
        """
        return unlocked(self.folder, self.file, person, passphrase, self.clock)

    def change_key(self, file: PeopleFile) -> None:
        """Encrypt the database under a new key, sealed to everybody in `file` and nobody else.

        Raises `VAULT_IN_USE` while a worker's session is open.
        """
        if self.siblings:
            raise PostDeskError(Code.VAULT_IN_USE)
        now = new_database_key()
        self.keep_place(KeyRing(now=now, before=self.ring.now))
        self.file = change_key(self, self.folder, file, now, self.ring.now)
        self.ring = KeyRing(now=now)
        self.keep_place(self.ring)

    def prove_sheet(self, code: str) -> None:
        """Unlock the vault, as it lies on the disk, with the code typed back from its new sheet.

        Raises `WRONG_RECOVERY_CODE`, `PEOPLE_ALTERED`, `VAULT_DAMAGED`.
        """
        file = read_people_file(self.folder)
        who = unlock_recovery(file.vault, file.recovery, code)
        _connection(self.folder, file.opened(who.identity)).close()
        Audit(self).append(AuditKind.PEOPLE, who.person.id, "sheet proven")

    def close(self) -> None:
        """Leave the database whole in one file, keep the chain's head, forget the keys.

        Closing again does nothing. A failure (`DISK_FULL`, ...) is raised once all is let go.
        """
        if self.ring == _FORGOTTEN:
            return
        if self._elder is not None and not self._elder.siblings.let_go(self):
            return  # another thread closes it just now: twice at once ends the program
        self.siblings.close()
        try:
            if self._elder is None:
                self._finish()
        finally:
            self.let_go()

    def let_go(self) -> None:
        """Close the files and forget the keys, whatever state they are in."""
        self.siblings.close()
        self.end()
        self.identity = ""
        self.ring = _FORGOTTEN
        if self._held is not None:
            self._held.release()

    def _finish(self) -> None:
        Audit(self).append(AuditKind.CLOSED, "vault")
        self.run("PRAGMA optimize")
        self.rows("PRAGMA wal_checkpoint(TRUNCATE)")
        self.keep_place(self.ring)

    def keep_beside(self) -> None:
        keep_erased(self, self.folder, self.file.keepers())

    def keep_place(self, ring: KeyRing) -> None:
        """Keep where the chain stands, under each key of `ring`.

        While a lost place or a roll-back is not acknowledged, that of before is kept as it was.
        """
        is_open = Losses(self).place_is_open()
        place = read_anchor(self.folder, ring) if is_open else Audit(self).head()
        if place is not None:
            write_anchor(self.folder, ring, place)

    def acknowledge_losses(self) -> None:
        """Somebody in charge has read what was lost. Raises `NOT_PERMITTED`, `DISK_FULL`."""
        try:
            Losses(self).acknowledge(self.folder, self.ring)
        except OSError:
            raise PostDeskError(Code.DISK_FULL) from None


@dataclass(frozen=True)
class CreatedVault:
    """A new vault, open, and the code to print on its recovery sheet (kept nowhere else)."""

    vault: Vault
    recovery_code: str = field(repr=False)


def create_vault(
    folder: Path,
    *,
    workspace: WorkspaceKind,
    realm: Realm,
    first: NewPerson,
    clock: Clock,
    new_id: NewId,
    strength: KdfStrength = KdfStrength.FLOOR,
) -> CreatedVault:
    """Make a vault in `folder`, open for its first person.

    Raises `VAULT_EXISTS`, `PASSPHRASE_SHORT`, `WRONG_USE` for a strength below the floor in live
    work. A kill leaves either no vault or one that opens.
    """
    _require_none(folder)
    own_id = new_id()
    member, who = new_member(own_id, realm, first, strength=strength, clock=clock, new_id=new_id)
    sheet, code = new_recovery(own_id, clock)
    ring = KeyRing(now=new_database_key())
    file = PeopleFile(
        vault=own_id,
        workspace=workspace,
        realm=realm,
        generation=1,
        people=(member,),
        recovery=sheet,
    ).sealed(ring)
    try:
        make_private_folder(folder)
        make_database(folder, file, ring, who=who, clock=clock, new_id=new_id)
        write_people_file(folder, file)
        held = hold(folder)
        finish_making(folder)
        vault = Vault(folder, file, ring, who, clock=clock, new_id=new_id, held=held)
        vault.keep_place(ring)
    except OSError:
        raise PostDeskError(Code.DISK_FULL) from None
    Audit(vault).append(AuditKind.OPENED, "vault", "created")
    return CreatedVault(vault=vault, recovery_code=code)


def _require_none(folder: Path) -> None:
    if (folder / PEOPLE_FILE).exists() or (folder / DATABASE).exists():
        raise PostDeskError(Code.VAULT_EXISTS)


def list_people(folder: Path) -> tuple[Person, ...]:
    """Who can unlock the vault in `folder`; names are checked only when one of them has.

    Raises `VAULT_MISSING`, `VAULT_DAMAGED`, `VAULT_NEWER`.
    """
    return tuple(member.person for member in read_people_file(folder).people)


def open_vault(
    folder: Path, person_id: PersonId, passphrase: str, clock: Clock, new_id: NewId
) -> Vault:
    """Unlock the vault as one of its people.

    Raises `WRONG_PASSPHRASE`, `TOO_MANY_TRIES` (`seconds`), `NOT_PERMITTED` for a stranger,
    `PEOPLE_ALTERED`, `VAULT_MISSING`, `VAULT_DAMAGED`, `VAULT_NEWER`, `VAULT_IN_USE` while another
    process has it open.
    """
    file = read_people_file(folder)

    def tried(people: PeopleFile) -> Vault:
        who = unlocked(folder, people, person_id, passphrase, clock)
        return _opened(folder, people, who, clock, new_id)

    try:
        return tried(file)
    except PostDeskError as error:
        copy = whole_copy(folder, file) if error.code in _OF_A_FLIPPED_BIT else None
        if copy is None:
            raise
        try:
            vault = tried(copy)
        except PostDeskError:
            raise error from None
    # damage, or somebody's hand: whoever reads the trail is told
    Audit(vault).append(AuditKind.RESTORED, PEOPLE_FILE, "people from the copy")
    return vault


def open_with_recovery(folder: Path, code: str, clock: Clock, new_id: NewId) -> Vault:
    """Unlock the vault with its printed sheet, as nobody in particular with a supervisor's role.

    Raises `WRONG_RECOVERY_CODE`: mistyped, or another vault's.
    """
    file, tries = read_people_file(folder), Tries(folder, clock)
    tries.check(RECOVERY)
    try:
        who = unlock_recovery(file.vault, file.recovery, code)
    except PostDeskError:
        tries.add(RECOVERY)
        raise
    return _opened(folder, file, who, clock, new_id)


def _opened(folder: Path, file: PeopleFile, who: Unlocked, clock: Clock, new_id: NewId) -> Vault:
    if public_of(who.identity) != who.person.public:
        raise PostDeskError(Code.PEOPLE_ALTERED)
    ring = file.opened(who.identity)
    held = hold(folder)
    finish_making(folder)
    try:
        vault = Vault(folder, file, ring, who, clock=clock, new_id=new_id, held=held)
    except PostDeskError:
        held.release()
        raise
    try:
        check_not_newer(vault, shipped())
        drop_unfinished_move(folder)
        vault.file = settle(vault, folder, file, ring)
        vault.ring = KeyRing(now=ring.now)
        bring_up_to_date(vault, folder, vault.file, vault.ring, shipped())
        copy = VaultState(vault).number(VaultState.COPY)
        if copy == VaultState.MOVING:
            # the key of the laptop that it came from opens nothing here
            vault.change_key(vault.file)
        vault.rolled_back = note_opening(vault, folder, vault.ring)
        if copy == VaultState.BACKUP:
            # who left since knows the key of the backup; after the look at the place of the chain
            vault.change_key(vault.file)
        note_undone(vault, folder, vault.file.keepers(), copied=copy > 0)
        vault.heed_move()
    except BaseException:
        vault.let_go()
        raise
    return vault


def _connection(folder: Path, ring: KeyRing) -> Connection:
    if not (folder / DATABASE).exists():
        raise PostDeskError(Code.VAULT_MISSING)
    if not (folder / DATABASE).stat().st_size:
        # SQLite takes an empty file for a new database, in which nothing would ever be found
        raise PostDeskError(Code.VAULT_DAMAGED)
    return connect_either(folder / DATABASE, ring.now, ring.before)
