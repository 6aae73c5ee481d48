"""The kit in use and the one before it: what differs, and the way back."""

from dataclasses import dataclass

from postdesk.model.base import Texts
from postdesk.model.roles import Right, require
from postdesk.packet.kit import KitChanges, changes, read_kit_archive
from postdesk.store.kits import InstalledKit, Kits
from postdesk.store.vault import Vault


@dataclass(frozen=True)
class KitChoice:
    """`changed` names the parts in which the kit in use differs from the one before.

    `notes` are what its author says of it.
    """

    current: InstalledKit
    previous: InstalledKit
    changed: KitChanges
    notes: Texts


def kit_choice(vault: Vault) -> KitChoice | None:
    """The two kits of a post; None while there is no kit to go back to."""
    kits = Kits(vault)
    with vault.reading():  # one may be published or taken in meanwhile
        current, previous = kits.current(), kits.previous()
        if current is None or previous is None:
            return None
        if not (kits.is_whole(current) and kits.is_whole(previous)):
            return None  # the health page tells that one is damaged, and what to do
        archives = [kits.data(one.version) for one in (current, previous)]
    now, before = map(read_kit_archive, archives)
    return KitChoice(current, previous, changes(before, now), now.head.notes)


def go_back(vault: Vault) -> InstalledKit:
    """Work with the kit before from the next opening on; directory and revocations stay.

    Raises `WRONG_USE` if there is none, `NOT_PERMITTED` for all but supervisors.
    """
    require(vault.person.role, Right.GO_BACK_KIT)
    return Kits(vault).roll_back()
