"""What becomes of what lies on a stick: packets that were taken in, and unfinished ones.

Wiping overwrites once and deletes; flash memory may keep older copies of a block that no program
reaches, which the screen says. A packet is sealed in any case.
"""

import stat
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from postdesk.crypto.hashing import sha256_hex
from postdesk.errors import Code, PostDeskError
from postdesk.files import overwrite, sync_folder, write_whole
from postdesk.packet.arrivals import ImportReport
from postdesk.packet.doctor import is_unfinished
from postdesk.packet.media import Step, failing, read_packet
from postdesk.progress import Progress, silent

_ROOM, _ROOM_OF_END = 200, 16
"""Of the 255 that a name may have."""
DONE_FOLDER = "imported"
"""The folder beside a packet that taken-in packets are moved to."""


class Fate(StrEnum):
    """What becomes of an original."""

    MOVED = "moved"
    ARCHIVED = "archived"
    WIPED = "wiped"


@dataclass(frozen=True)
class Tidied:
    """How many originals are gone from where they lay, and how many stay: others lie there now."""

    done: int
    left: int


def tidy(
    report: ImportReport, fate: Fate, shelf: Path | None = None, progress: Progress = silent
) -> Tidied:
    """Do so with each packet of a report that was taken in, and with nothing else on the stick.

    What lies there no more, as after an earlier tidying, is passed over.

    `shelf` is the folder for `Fate.ARCHIVED`. A file whose bytes are not those that were read
    stays. `progress` counts packets; a stop leaves the rest as it lies. Raises `STICK_MISSING` if
    the stick is gone, also meanwhile, else as what it does.
    """
    if not report.folder.is_dir():
        raise PostDeskError(Code.STICK_MISSING)
    taken = ((one.path, one.sha256) for one in report.taken_in())
    wanted = [(path, digest) for path, digest in taken if path is not None and path.exists()]
    done = 0
    for number, (path, digest) in enumerate(wanted):
        progress(number, len(wanted))
        with _nothing_to_write():
            done += _done(path, digest, fate, shelf)
    progress(len(wanted), len(wanted))
    return Tidied(done, len(wanted) - done)


def _done(path: Path, digest: str, fate: Fate, shelf: Path | None) -> bool:
    """Whether it was done: not to other bytes than those that were read."""
    if not _is_still(path, digest):
        return False
    if fate is Fate.MOVED:
        move_aside(path)
    elif fate is Fate.WIPED:
        wipe(path)
    elif shelf is not None:
        archive(path, shelf)
    return True


def _is_still(path: Path, digest: str) -> bool:
    try:
        return sha256_hex(read_packet(path)) == digest
    except PostDeskError as error:
        if error.code in (Code.FILE_UNREADABLE, Code.PACKET_TOO_LARGE) or path.parent.is_dir():
            return False
        raise


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
    if kept != data:
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


def remove_unfinished(folder: Path, paths: Sequence[Path], progress: Progress = silent) -> Tidied:
    """Delete what writings that were cut off have left on the stick `folder`, for good.

    Only plain files that are called as ours are; what lies there no more is passed over. `progress`
    counts files; a stop leaves the rest as it lies. Raises as `tidy`.
    """
    if not folder.is_dir():
        raise PostDeskError(Code.STICK_MISSING)
    there = [path for path in paths if path.exists()]
    removed = 0
    for number, path in enumerate(there):
        progress(number, len(there))
        with _nothing_to_write(), failing(Step.SAFE, folder):
            if is_unfinished(path.name) and stat.S_ISREG(path.lstat().st_mode):
                path.unlink()
                sync_folder(path.parent)
                removed += 1
    progress(len(there), len(there))
    return Tidied(removed, len(there) - removed)


@contextmanager
def _nothing_to_write() -> Iterator[None]:
    """A stick that is gone is told as such: nothing was to be written to it."""
    try:
        yield
    except PostDeskError as error:
        gone = error.code is Code.STICK_PULLED
        raise PostDeskError(Code.STICK_MISSING if gone else error.code) from None


def _free_name(folder: Path, path: Path) -> Path:
    """The same name in `folder`, with a number where it is taken."""
    target = folder / path.name
    short = path.stem.encode()[:_ROOM].decode(errors="ignore")  # a number must fit into it
    count = 1
    while target.exists():
        count += 1
        target = folder / f"{short}-{count}{path.suffix[:_ROOM_OF_END]}"
    return target
