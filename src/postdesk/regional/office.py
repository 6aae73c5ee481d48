"""The regional office itself: its name, its keys, the directory it begins with."""

from postdesk.errors import Code, PostDeskError
from postdesk.model.base import Frozen, Texts
from postdesk.model.ids import OfficeId
from postdesk.model.offices import Directory, Office, OfficeKind
from postdesk.model.roles import Right, require
from postdesk.packet.equipment import directory_in_use, kit_in_use
from postdesk.store.directory import Directories
from postdesk.store.office import OfficeKeeper
from postdesk.store.settings import Settings
from postdesk.store.vault import Vault

__all__ = [
    "OfficeSettings",
    "directory_in_use",
    "kit_in_use",
    "office_settings",
    "require_headquarters",
    "set_up",
]
_OFFICE = "office"


class OfficeSettings(Frozen):
    """What a regional office is called; `author` if it publishes kits (headquarters).

    `agency`: a recipient's desk, which takes in, answers and tells outcomes, and nothing else.
    """

    office: OfficeId
    names: Texts
    author: bool = False
    agency: bool = False
    region: str = ""
    """The code of the office that publishes its kits, for those that do not."""


def set_up(vault: Vault, settings: OfficeSettings) -> None:
    """Give a new office its name and keys, and a directory that lists it.

    An office that publishes kits is the first in its own directory, and takes packets in for every
    recipient until these have keys of their own. Raises `WRONG_USE` if it was set up before.
    """
    kind = OfficeKind.HEADQUARTERS if settings.author else OfficeKind.REGIONAL
    kind = OfficeKind.AGENCY if settings.agency else kind
    with vault.transaction():
        own = OfficeKeeper(vault).make(settings.office, kind, settings.names, vault.realm)
        Settings(vault).put(_OFFICE, settings.model_dump(mode="json"))
        if settings.author:
            office = Office(
                id=own.id, kind=kind, names=own.names, realm=own.realm, keys=(own.public,)
            )
            Directories(vault).take(_first_directory(office, vault))


def office_settings(vault: Vault) -> OfficeSettings:
    """What the office was set up with. Raises `WRONG_USE` before that."""
    stored = Settings(vault).get(_OFFICE)
    if stored is None:
        raise PostDeskError(Code.WRONG_USE, why="office_not_set_up")
    return OfficeSettings.model_validate(stored)


def _first_directory(office: Office, vault: Vault) -> Directory:
    starter = kit_in_use(vault).directory
    recipients = tuple(
        recipient.model_copy(update={"office": office.id}) for recipient in starter.recipients
    )
    return starter.model_copy(
        update={
            "version": 1,
            "realm": vault.realm,
            "offices": (office,),
            "recipients": recipients,
        }
    )


def require_headquarters(vault: Vault, right: Right) -> None:
    """Raise `NOT_PERMITTED` unless who unlocked has the right, `WRONG_USE` at any other office.

    What another office entered into a directory of its own would stand against headquarters'.
    """
    require(vault.person.role, right)
    if not office_settings(vault).author:
        raise PostDeskError(Code.WRONG_USE, why="headquarters_only")
