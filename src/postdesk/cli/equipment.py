"""The kit, guide and pack that a command works with."""

from pathlib import Path

from postdesk.errors import Code, PostDeskError
from postdesk.forms.definition import Guide, load_guide
from postdesk.model.ids import GuideId
from postdesk.packet.kit import Kit, read_kit
from postdesk.resources import starter_kit
from postdesk.rules.pack import Pack, load_pack


def kit_in(folder: Path | None) -> Kit:
    """The kit in `folder`, or the starter kit. Raises `FILE_UNREADABLE` for what is no folder."""
    return read_kit(kit_folder(folder or starter_kit()))


def kit_folder(folder: Path) -> Path:
    """`folder` if there is one. Raises `FILE_UNREADABLE`."""
    if not folder.is_dir():
        raise PostDeskError(Code.FILE_UNREADABLE, folder=str(folder))
    return folder


def read_file(path: Path) -> bytes:
    """The bytes of a file that a call names. Raises `FILE_UNREADABLE`."""
    try:
        return path.read_bytes()
    except OSError:
        raise PostDeskError(Code.FILE_UNREADABLE, file=str(path)) from None


def open_guide(kit: Kit, guide: GuideId) -> Guide:
    """A guide of the kit by its id; without one, the only or first guide."""
    if not guide:
        if not kit.guides:
            raise PostDeskError(Code.GUIDE_UNKNOWN, guide="")
        guide = kit.guides[0]
    return load_guide(kit.guide_bytes(guide))


def read_pack(kit: Kit) -> Pack:
    """The kit's rule pack."""
    return load_pack(kit.pack_bytes)
