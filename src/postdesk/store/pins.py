"""The short PIN with which somebody comes back from the hidden screen; it opens nothing else."""

import secrets

from postdesk.crypto.hashing import keyed_digest, same_digest
from postdesk.errors import Code, PostDeskError
from postdesk.model.ids import PersonId
from postdesk.store.session import Session
from postdesk.store.settings import Settings

SHORTEST = 4
_PURPOSE = "pin of the hidden screen"


class Pins:
    """The PINs of a vault's people, as salted digests inside the encrypted vault.

    A PIN guards a screen whose vault is open already, for ten minutes and three tries; so it may be
    short. The vault itself only opens with the passphrase.
    """

    def __init__(self, session: Session) -> None:
        self._settings = Settings(session)

    def has(self, person: PersonId) -> bool:
        """Whether somebody has chosen one."""
        return self._settings.get(_key(person)) is not None

    def put(self, person: PersonId, pin: str) -> None:
        """Choose a PIN. Raises `PASSPHRASE_SHORT` below four characters."""
        if len(pin) < SHORTEST:
            raise PostDeskError(Code.PASSPHRASE_SHORT)
        salt = secrets.token_hex(16)
        self._settings.put(_key(person), [salt, _digest(salt, pin)])

    def drop(self, person: PersonId) -> None:
        """Do without one: the passphrase brings back."""
        self._settings.put(_key(person), None)

    def fits(self, person: PersonId, typed: str) -> bool:
        """Whether this is the PIN; no if there is none."""
        stored = self._settings.get(_key(person))
        if not isinstance(stored, list) or len(stored) != 2:
            return False
        salt, digest = map(str, stored)
        return same_digest(digest, _digest(salt, typed))


def _key(person: PersonId) -> str:
    return f"pin {person}"


def _digest(salt: str, pin: str) -> str:
    return keyed_digest(bytes.fromhex(salt), _PURPOSE, pin.encode("utf-8"))
