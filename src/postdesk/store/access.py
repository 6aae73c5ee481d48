"""Lets one of a vault's people in, and one program at a time."""

from pathlib import Path

from postdesk.errors import Code, PostDeskError
from postdesk.files import HeldFile
from postdesk.model.base import Clock
from postdesk.model.ids import PersonId
from postdesk.store.identities import unlock_identity
from postdesk.store.people_file import PeopleFile
from postdesk.store.session import Unlocked
from postdesk.store.tries import Tries

_LOCK = "vault.lock"


def unlocked(
    folder: Path, file: PeopleFile, person_id: PersonId, passphrase: str, clock: Clock
) -> Unlocked:
    """A person of the file, if the passphrase is theirs.

    Raises `WRONG_PASSPHRASE`, `TOO_MANY_TRIES` (`seconds`), `NOT_PERMITTED` for a stranger.
    """
    member, tries = file.member(person_id), Tries(folder, clock)
    tries.check(person_id)
    try:
        return unlock_identity(file.vault, member, passphrase)
    except PostDeskError:
        tries.add(person_id)
        raise


def hold(folder: Path) -> HeldFile:
    """Keep a second program away from the vault: a re-key would pull the key from under it.

    Raises `VAULT_IN_USE`, `FILE_UNREADABLE`.
    """
    try:
        return HeldFile(folder / _LOCK)
    except BlockingIOError:
        raise PostDeskError(Code.VAULT_IN_USE) from None
    except OSError:
        raise PostDeskError(Code.FILE_UNREADABLE) from None
