"""`vault.json`: who may open the vault, and its database key sealed to all of them."""

import base64
import binascii
import stat
from datetime import datetime
from pathlib import Path
from typing import Annotated, Literal

from pydantic import Field, ValidationError

from postdesk.crypto.envelopes import Envelope, KdfStrength
from postdesk.crypto.hashing import canonical_json, keyed_digest, same_digest
from postdesk.crypto.sealing import open_sealed, seal
from postdesk.errors import Code, PostDeskError
from postdesk.files import write_whole
from postdesk.model.base import Frozen, Realm, WorkspaceKind
from postdesk.model.ids import OfficeId, PersonId
from postdesk.model.people import Person

PEOPLE_FILE = "vault.json"
PEOPLE_COPY = "vault.copy.json"
_MOST_BYTES = 1 << 20
_PURPOSE = "people of a vault"

Hex32 = Annotated[str, Field(pattern="^[0-9a-f]{32}$")]
Hex64 = Annotated[str, Field(pattern="^[0-9a-f]{64}$")]


class Member(Frozen):
    """A person, and their identity locked under their passphrase."""

    person: Person
    since: datetime
    envelope: Envelope


class RecoverySheet(Frozen):
    """The printed sheet's identity, locked under the code on it."""

    public: str
    made_at: datetime
    envelope: Envelope


class OfficeAccess(Frozen):
    """A regional office that can open the vault with its own opening key."""

    office: OfficeId
    public: str


class KeyRing(Frozen):
    """The database key; `before` is the last one while a re-key is under way."""

    now: Hex64
    before: Hex64 | Literal[""] = ""


class PeopleFile(Frozen):
    """The whole of `vault.json`.

    `key` is the age file of the `KeyRing`, in base64. `mac` is taken under the database key over
    all the rest, and `generation`, which the database holds too, rises with every change: so nobody
    without that key can alter anything in it, or put an older file back.
    """

    format: Literal[1] = 1
    vault: Hex32
    workspace: WorkspaceKind
    realm: Realm
    generation: Annotated[int, Field(ge=1)]
    people: Annotated[tuple[Member, ...], Field(min_length=1, max_length=500)]
    recovery: RecoverySheet
    office: OfficeAccess | None = None
    key: str = ""
    mac: str = ""

    def member(self, person: PersonId) -> Member:
        """Somebody's entry. Raises `NOT_PERMITTED` if they are not among the people."""
        found = next((member for member in self.people if member.person.id == person), None)
        if found is None:
            raise PostDeskError(Code.NOT_PERMITTED)
        return found

    def recipients(self) -> tuple[str, ...]:
        """Everybody's `age1...`: the people's, the sheet's, the office's."""
        office = (self.office.public,) if self.office else ()
        return (*self.keepers(), *office)

    def keepers(self) -> tuple[str, ...]:
        """`age1...` of the people and the sheet: who may read what lies apart; no office may."""
        return (*(member.person.public for member in self.people), self.recovery.public)

    def strength(self) -> KdfStrength:
        """What a guess of a passphrase costs here: as much as the costliest of its people's."""
        costs = (member.envelope.strength for member in self.people)
        known = [cost for cost in costs if cost is not None]
        return max(known, key=lambda one: one.memory_kib * one.passes, default=KdfStrength.FLOOR)

    def sealed(self, ring: KeyRing) -> "PeopleFile":
        """This file with `ring` sealed to everybody in it, and the mac set."""
        sealed = seal(ring.model_dump_json().encode("ascii"), self.recipients())
        whole = self.model_copy(update={"key": base64.b64encode(sealed).decode("ascii")})
        return whole.model_copy(update={"mac": whole._mac(ring)})

    def opened(self, identity: str) -> KeyRing:
        """The keys, once nothing in the file turned out to be altered.

        Raises `PEOPLE_ALTERED`.
        """
        try:
            data = base64.b64decode(self.key.encode("ascii"), validate=True)
            ring = KeyRing.model_validate_json(open_sealed(data, [identity]))
        except (PostDeskError, ValidationError, UnicodeEncodeError, binascii.Error):
            raise PostDeskError(Code.PEOPLE_ALTERED) from None
        if not same_digest(self._mac(ring), self.mac):
            raise PostDeskError(Code.PEOPLE_ALTERED)
        return ring

    def _mac(self, ring: KeyRing) -> str:
        told = self.model_dump(mode="json", exclude={"mac"})
        return keyed_digest(bytes.fromhex(ring.now), _PURPOSE, canonical_json(told))


def read_people_file(folder: Path) -> PeopleFile:
    """The people of the vault in `folder`.

    A copy stands in for a file that is gone or unreadable, since without either nobody can ever
    open the vault again; both are checked alike when it is opened. Raises `VAULT_MISSING`,
    `VAULT_NEWER`, `VAULT_DAMAGED`.
    """
    try:
        return _read(folder / PEOPLE_FILE)
    except PostDeskError as error:
        if not (folder / PEOPLE_COPY).exists():
            raise
        first = error
    try:
        return _read(folder / PEOPLE_COPY)
    except PostDeskError as error:
        # a newer program writes both; one alone that looks so has a flipped bit
        raise first if first.code is Code.VAULT_NEWER else error from None


def whole_copy(folder: Path, unlike: PeopleFile) -> PeopleFile | None:
    """The copy, where it says something else than the file does; None if it cannot be read.

    A flipped bit in the file reads as an alteration or as a wrong passphrase. The copy is held
    against its mac and the database's generation as the file is, so trying it lets nobody in.
    """
    try:
        copy = _read(folder / PEOPLE_COPY)
    except PostDeskError:
        return None
    return copy if copy != unlike else None


def write_people_file(folder: Path, file: PeopleFile) -> None:
    """Replace the file, then its copy, so that a crash leaves each old or new. Raises `OSError`."""
    data = canonical_json(file.model_dump(mode="json"))
    for name in (PEOPLE_FILE, PEOPLE_COPY):
        write_whole(folder / name, data)


def mend_people_file(folder: Path, file: PeopleFile) -> None:
    """Write file and copy again if a kill between them or damage left one unlike `file`."""
    data = canonical_json(file.model_dump(mode="json"))
    paths = (folder / PEOPLE_FILE, folder / PEOPLE_COPY)
    if any(not path.exists() or path.read_bytes() != data for path in paths):
        write_people_file(folder, file)


def _read(path: Path) -> PeopleFile:
    try:
        status = path.stat()  # a pipe on a stick would be waited for
        if not stat.S_ISREG(status.st_mode) or status.st_size > _MOST_BYTES:
            raise PostDeskError(Code.VAULT_DAMAGED)
        data = path.read_bytes()
    except FileNotFoundError:
        raise PostDeskError(Code.VAULT_MISSING) from None
    except OSError:
        raise PostDeskError(Code.FILE_UNREADABLE) from None
    try:
        return PeopleFile.model_validate_json(data)
    except ValidationError as error:
        newer = any(fault["loc"] == ("format",) for fault in error.errors())
        raise PostDeskError(Code.VAULT_NEWER if newer else Code.VAULT_DAMAGED) from None
