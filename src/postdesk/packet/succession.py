"""Headquarters' new keys: the old sign them, and the next kit's directory and chain name both."""

from datetime import timedelta

from postdesk.errors import Code, PostDeskError
from postdesk.model.kits import KeyEndorsements
from postdesk.packet.enrolment import revoked, with_newest
from postdesk.packet.trust import endorse
from postdesk.store.directory import Directories
from postdesk.store.office import OfficeKeeper
from postdesk.store.settings import Settings
from postdesk.store.vault import Vault

_CHAIN = "endorsements"


def chain(vault: Vault) -> KeyEndorsements:
    """Every key of this headquarters, each signed by the one before it, oldest first."""
    stored = Settings(vault).get(_CHAIN)
    if stored is None:
        return KeyEndorsements(endorsements=())
    return KeyEndorsements.model_validate_json(str(stored))


def succeed(vault: Vault, overlap: timedelta, *, copied: bool) -> None:
    """Make headquarters' next keys; the others believe them by the next kit, without a call.

    The old count for `overlap`; not for a moment more than it takes a kit to come where they were
    `copied`. Raises `WRONG_USE` where this office stands in no directory of its own.
    """
    keeper, directories, now = OfficeKeeper(vault), Directories(vault), vault.clock()
    old, directory = keeper.office(), directories.newest()
    listed = None if directory is None else directory.office(old.id)
    if directory is None or listed is None:
        raise PostDeskError(Code.WRONG_USE, why="not_in_directory")
    with vault.transaction():
        new = keeper.rotate().public
        link = endorse(new.signing, old.signing_key, vault.realm, now)
        links = KeyEndorsements(endorsements=(*chain(vault).endorsements, link))
        Settings(vault).put(_CHAIN, links.model_dump_json())
        former = revoked(listed, now) if copied else listed
        directories.take(with_newest(directory, former, new, now + overlap))
