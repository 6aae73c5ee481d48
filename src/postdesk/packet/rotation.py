"""New keys for an office: made here, shown to the others, the old ones open for a while."""

from datetime import timedelta

from postdesk.errors import Code, PostDeskError
from postdesk.model.offices import Directory, OfficeKind
from postdesk.model.roles import Right, may, require
from postdesk.packet.equipment import directory_in_use, kit_in_use
from postdesk.packet.succession import succeed
from postdesk.store.office import OfficeKeeper
from postdesk.store.vault import Vault

OVERLAP = timedelta(days=60)
"""How long an office's former keys still count, and still open, after it shows new ones."""


def may_renew(vault: Vault) -> bool:
    """Whether who unlocked may."""
    return may(vault.person.role, Right.RENEW_KEYS)


def publishes_its_keys(vault: Vault) -> bool:
    """Whether this office is headquarters: its new keys are believed by its next kit alone."""
    return OfficeKeeper(vault).office().kind is OfficeKind.HEADQUARTERS


def renew_keys(vault: Vault, *, copied: bool = False) -> None:
    """Make new keys, which sign from now on.

    The region has to be called about their words; headquarters' own are signed by its old ones in
    the next kit, and where those were `copied` they count no more once that kit has come. What is
    sealed to the former keys opens until `let_old_keys_go`. Raises `NOT_PERMITTED`, `WRONG_USE` for
    `copied` anywhere else: there headquarters revokes the old.
    """
    require(vault.person.role, Right.RENEW_KEYS)
    if publishes_its_keys(vault):
        succeed(vault, OVERLAP, copied=copied)
    elif copied:
        raise PostDeskError(Code.WRONG_USE, why="headquarters_revokes")
    else:
        OfficeKeeper(vault).rotate()


def let_old_keys_go(vault: Vault) -> int:
    """Forget former keys once a kit has listed the newest for the overlap; how many.

    Until a kit tells the others of the new ones, they go on sealing to the old.
    """
    keeper = OfficeKeeper(vault)
    former = keeper.former()
    if not former:
        return 0
    own = keeper.office()
    listed = _told(vault).office(own.id)
    known = listed is not None and any(one.opening == own.public.opening for one in listed.keys)
    if not known or vault.clock() - own.public.valid_from <= OVERLAP:
        return 0
    for keys in former:
        keeper.retire(keys.opening)
    return len(former)


def _told(vault: Vault) -> Directory:
    """The directory that others have; headquarters' own is ahead of it until it publishes."""
    return kit_in_use(vault).directory if publishes_its_keys(vault) else directory_in_use(vault)
