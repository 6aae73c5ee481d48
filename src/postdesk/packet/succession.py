"""Headquarters' new keys: the old sign them, and the next kit's directory and chain name both."""

from collections.abc import Iterable
from datetime import datetime, timedelta

from postdesk.errors import Code, PostDeskError
from postdesk.model.kits import KeyEndorsements
from postdesk.model.offices import OfficeKeys
from postdesk.packet.trust import endorse
from postdesk.store.directory import Directories
from postdesk.store.office import OfficeKeeper
from postdesk.store.settings import Settings
from postdesk.store.vault import Vault

ENDORSEMENTS = "endorsements.json"
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
        keys = (new, *_ended(listed.keys, now, overlap, copied=copied))
        offices = tuple(
            one.model_copy(update={"keys": keys}) if one.id == old.id else one
            for one in directory.offices
        )
        update = {"version": directory.version + 1, "offices": offices}
        directories.take(directory.model_copy(update=update))


def _ended(
    former: Iterable[OfficeKeys], now: datetime, overlap: timedelta, *, copied: bool
) -> tuple[OfficeKeys, ...]:
    """Former keys with their end: that of the overlap, or now."""
    if copied:
        return tuple(
            one.model_copy(update={"revoked_at": min(one.revoked_at or now, now)}) for one in former
        )
    end = now + overlap
    return tuple(one.model_copy(update={"expires": min(one.expires or end, end)}) for one in former)
