"""Equip a post: its name and keys, its enrolment with the region, and the kit it works with."""

from pathlib import Path

from postdesk.errors import Code, PostDeskError
from postdesk.model.base import Frozen, Texts
from postdesk.model.ids import OfficeId
from postdesk.model.offices import OfficeKind
from postdesk.packet.equipment import (
    WaitingKit,
    confirm_kit,
    directory_in_use,
    kit_in_use,
    kit_lost,
    own_words,
    pinned,
    show_keys,
    take_kit,
    waiting_kits,
)
from postdesk.packet.media import WrittenReport
from postdesk.progress import Progress, silent
from postdesk.store.office import OfficeKeeper
from postdesk.store.settings import Settings
from postdesk.store.vault import Vault

__all__ = [
    "PostSettings",
    "WaitingKit",
    "confirm_kit",
    "directory_in_use",
    "enrol",
    "kit_in_use",
    "kit_lost",
    "own_words",
    "pinned",
    "post_settings",
    "set_up",
    "take_kit",
    "waiting_kits",
]
_POST = "post"


class PostSettings(Frozen):
    """What a post is called; `prefix` begins its case codes."""

    office: OfficeId
    names: Texts
    prefix: str
    region: str


def set_up(vault: Vault, settings: PostSettings) -> None:
    """Give a new post its name and its keys. Raises `WRONG_USE` if it has them."""
    with vault.transaction():
        OfficeKeeper(vault).make(settings.office, OfficeKind.POST, settings.names, vault.realm)
        Settings(vault).put(_POST, settings.model_dump(mode="json"))


def post_settings(vault: Vault) -> PostSettings:
    """What the post was set up with. Raises `WRONG_USE` before that."""
    stored = Settings(vault).get(_POST)
    if stored is None:
        raise PostDeskError(Code.WRONG_USE, why="post_not_set_up")
    return PostSettings.model_validate(stored)


def enrol(vault: Vault, folder: Path, progress: Progress = silent) -> WrittenReport:
    """Write this post's public keys to a stick for its region."""
    return show_keys(vault, post_settings(vault).region, folder, progress)
