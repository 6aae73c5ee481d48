"""What becomes of the packets on a stick after they were taken in.

Wiping overwrites once and deletes; flash memory may keep older copies of a block that no program
reaches, which the screen says. A packet is sealed in any case.
"""

import hashlib
from contextlib import suppress
from pathlib import Path

from postdesk.errors import Code, PostDeskError
from postdesk.files import overwrite, sync_folder, write_whole
from postdesk.packet.media import Step, failing, read_packet

DONE_FOLDER = "imported"
"""The folder beside a packet that taken-in packets are moved to."""


def move_aside(path: Path) -> Path:
    """Move a packet into the folder `imported` beside it; its new place.

    Raises `STICK_READ_ONLY`, `STICK_PULLED`, `STICK_FULL`, `STICK_DAMAGED`.
    """
    with failing(Step.SAFE, path.parent):
        folder = path.parent / DONE_FOLDER
        folder.mkdir(exist_ok=True)
        target = _free_name(folder, path)
        path.rename(target)
        sync_folder(folder)
        sync_folder(path.parent)
        return target


def archive(path: Path, folder: Path) -> Path:
    """Copy a packet into `folder` on this computer, check the copy, then delete the original."""
    data = read_packet(path)
    target = _free_name(folder, path)
    try:
        write_whole(target, data)
        kept = target.read_bytes()
    except OSError:
        raise PostDeskError(Code.DISK_FULL) from None
    if hashlib.sha256(kept).digest() != hashlib.sha256(data).digest():
        raise PostDeskError(Code.FILE_UNREADABLE)
    with failing(Step.SAFE, path.parent):
        path.unlink()
        sync_folder(path.parent)
    return target


def wipe(path: Path) -> None:
    """Overwrite a packet with zeros, force that to the medium, and delete it."""
    with failing(Step.SAFE, path.parent):
        overwrite(path)
        path.unlink()
        sync_folder(path.parent)


def remove_unfinished(path: Path) -> None:
    """Delete the remains of a writing that was cut off; what is gone already is no failure."""
    with failing(Step.SAFE, path.parent), suppress(FileNotFoundError):
        path.unlink()


def _free_name(folder: Path, path: Path) -> Path:
    """The same name in `folder`, with a number where it is taken."""
    target = folder / path.name
    count = 1
    while target.exists():
        count += 1
        target = folder / f"{path.stem}-{count}{path.suffix}"
    return target
