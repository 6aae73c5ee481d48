"""Identities of a vault's people and of its recovery sheet, each locked and unlocked again."""

import secrets
from dataclasses import dataclass, field

from postdesk.crypto.envelopes import (
    Envelope,
    KdfStrength,
    lock,
    lock_with_key,
    unlock,
    unlock_with_key,
)
from postdesk.crypto.recovery import SECRET_BYTES, decode, encode
from postdesk.crypto.sealing import new_opening_key
from postdesk.errors import Code, PostDeskError
from postdesk.model.base import Clock, NewId, Realm
from postdesk.model.ids import PersonId
from postdesk.model.people import Person, Role
from postdesk.store.people_file import Member, RecoverySheet
from postdesk.store.session import Unlocked

SHORTEST_PASSPHRASE = 10
"""Characters, in live work: a costly guess does not mend a passphrase of six."""
RECOVERY = PersonId("recovery")
"""Who acts when a vault was opened with its recovery sheet."""


@dataclass(frozen=True)
class NewPerson:
    """Somebody about to be given an identity."""

    name: str
    role: Role
    passphrase: str = field(repr=False)


def new_member(
    vault: str,
    realm: Realm,
    new: NewPerson,
    *,
    strength: KdfStrength,
    clock: Clock,
    new_id: NewId,
) -> tuple[Member, Unlocked]:
    """A member with a fresh identity, and them unlocked. Raises as `lock_identity`."""
    key = new_opening_key()
    person = Person(id=PersonId(new_id()), name=new.name, role=new.role, public=key.public)
    unlocked = Unlocked(person, key.secret)
    envelope = lock_identity(vault, realm, unlocked, new.passphrase, strength)
    return Member(person=person, since=clock(), envelope=envelope), unlocked


def lock_identity(
    vault: str, realm: Realm, who: Unlocked, passphrase: str, strength: KdfStrength
) -> Envelope:
    """A person's identity under their passphrase, bound to vault, person, name and role.

    Raises `PASSPHRASE_SHORT`, and `WRONG_USE` for a strength below the floor in live work.
    """
    shortest = SHORTEST_PASSPHRASE if realm is Realm.LIVE else 1
    if len(passphrase) < shortest:
        raise PostDeskError(Code.PASSPHRASE_SHORT, shortest=shortest)
    if realm is Realm.LIVE and not strength.reaches_floor():
        raise PostDeskError(Code.WRONG_USE)
    return lock(who.identity.encode("ascii"), passphrase, strength, _bound_to(vault, who.person))


def unlock_identity(vault: str, member: Member, passphrase: str) -> Unlocked:
    """A member with their identity. Raises `WRONG_PASSPHRASE`."""
    secret = unlock(member.envelope, passphrase, _bound_to(vault, member.person))
    return Unlocked(member.person, secret.decode("ascii"))


def new_recovery(vault: str, clock: Clock) -> tuple[RecoverySheet, str]:
    """A recovery sheet with a fresh identity, and the code to print."""
    key, secret = new_opening_key(), secrets.token_bytes(SECRET_BYTES)
    envelope = lock_with_key(key.secret.encode("ascii"), secret, (vault, RECOVERY))
    return RecoverySheet(public=key.public, made_at=clock(), envelope=envelope), encode(secret)


def unlock_recovery(vault: str, sheet: RecoverySheet, code: str) -> Unlocked:
    """Nobody in particular, with a supervisor's role and the sheet's identity.

    Raises `WRONG_RECOVERY_CODE`: mistyped, or of another sheet.
    """
    secret = decode(code)
    try:
        identity = unlock_with_key(sheet.envelope, secret, (vault, RECOVERY)).decode("ascii")
    except PostDeskError:
        raise PostDeskError(Code.WRONG_RECOVERY_CODE) from None
    person = Person(id=RECOVERY, name="", role=Role.SUPERVISOR, public=sheet.public)
    return Unlocked(person, identity)


def _bound_to(vault: str, person: Person) -> tuple[str, ...]:
    return (vault, person.id, person.name, person.role, person.public)
