"""New keys for an office: made here, shown to its region anew, the old ones open for a while."""

from datetime import timedelta

from postdesk.errors import Code, PostDeskError
from postdesk.model.offices import OfficeKind
from postdesk.model.roles import Right, may, require
from postdesk.packet.equipment import directory_in_use
from postdesk.store.office import OfficeKeeper
from postdesk.store.vault import Vault

OVERLAP = timedelta(days=60)
"""How long an office's former keys still count, and still open, after it shows new ones."""


def may_renew(vault: Vault) -> bool:
    """Whether who unlocked may; headquarters' own keys are believed by their kits alone."""
    headquarters = OfficeKeeper(vault).office().kind is OfficeKind.HEADQUARTERS
    return may(vault.person.role, Right.RENEW_KEYS) and not headquarters


def renew_keys(vault: Vault) -> None:
    """Make new keys: they sign from now on, and the region has to be called about their words.

    What is sealed to the former ones opens until `let_old_keys_go`. Raises `NOT_PERMITTED`,
    `WRONG_USE` at headquarters.
    """
    require(vault.person.role, Right.RENEW_KEYS)
    if not may_renew(vault):
        raise PostDeskError(Code.WRONG_USE, why="headquarters")
    OfficeKeeper(vault).rotate()


def let_old_keys_go(vault: Vault) -> int:
    """Forget former keys once the directory has listed the newest for the overlap; how many.

    Until a kit tells the others of the new ones, they go on sealing to the old.
    """
    keeper = OfficeKeeper(vault)
    former = keeper.former()
    if not former:
        return 0
    own = keeper.office()
    listed = directory_in_use(vault).office(own.id)
    known = listed is not None and any(one.opening == own.public.opening for one in listed.keys)
    if not known or vault.clock() - own.public.valid_from <= OVERLAP:
        return 0
    for keys in former:
        keeper.retire(keys.opening)
    return len(former)
