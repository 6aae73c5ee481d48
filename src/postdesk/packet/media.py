"""Writes packets to a stick so that "written" is true, and reads what a stick brings."""

import errno
import os
import stat
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import dataclass
from enum import IntEnum
from pathlib import Path
from typing import BinaryIO

from postdesk.errors import Code, PostDeskError
from postdesk.files import free_path, sync_folder, write_new, write_whole
from postdesk.model.base import NewId
from postdesk.packet.archive import is_plain_name
from postdesk.packet.codec import MAX_KIT
from postdesk.packet.doctor import (
    PART_END,
    StickReport,
    StickSign,
    StickWarning,
    inspect,
    is_unfinished,
    plain_files,
)
from postdesk.packet.drives import Drive, removable_drives
from postdesk.progress import Progress, silent

__all__ = [
    "Drive",
    "FoundPacket",
    "Search",
    "Step",
    "StickReport",
    "StickSign",
    "StickWarning",
    "WrittenFile",
    "WrittenReport",
    "find_packets",
    "inspect",
    "packet_name",
    "read_begin",
    "read_packet",
    "removable_drives",
    "search",
    "write_verified",
]

PACKET_END = ".pdk"
_SEAL = b"age-encryption.org/v1\n"
_STEP_BYTES = 128 * 1024
"""Read back at once: a piece of this size stays in the processor's cache while it is compared."""
_SPARE_BYTES = 64 * 1024
"""Left free beyond the packets themselves, for the folder's own entries."""
_MOST_PACKETS = 5_000

_FULL = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}
_READ_ONLY = {errno.EROFS, errno.EACCES, errno.EPERM}
_PULLED = {errno.ENOENT, errno.ENODEV, errno.ENXIO, errno.ENOTCONN, errno.ESTALE, errno.ENOTDIR}
_WINDOWS = {
    19: Code.STICK_READ_ONLY,
    21: Code.STICK_PULLED,
    55: Code.STICK_PULLED,
    112: Code.STICK_FULL,
    433: Code.STICK_PULLED,
    1006: Code.STICK_PULLED,
    1110: Code.STICK_PULLED,
    1167: Code.STICK_PULLED,
}
"""Error numbers of Windows for a medium that is protected, not ready, full, changed or gone."""


class Step(IntEnum):
    """The six steps of the stick panel."""

    CHOOSE = 1
    CHECK = 2
    WRITE = 3
    COMPARE = 4
    RENAME = 5
    SAFE = 6


OnStep = Callable[[Step, int, int], None]
"""`on_step(step, done, total)`: where the writing stands, in bytes of that step."""


@dataclass(frozen=True)
class WrittenFile:
    """A packet that lies on the stick, whole."""

    name: str
    size: int


@dataclass(frozen=True)
class WrittenReport:
    """What was written and read back equal.

    `from_medium` is False where the system cannot drop a file from its cache (Windows): the bytes
    compared may then be the cache's.
    """

    folder: Path
    files: tuple[WrittenFile, ...]
    from_medium: bool


@dataclass(frozen=True)
class FoundPacket:
    """A file on a stick that looks like a packet; its size in bytes."""

    path: Path
    size: int


@dataclass(frozen=True)
class Search:
    """The packets found on a stick; `whole` is False if not everything on it was looked at.

    `unfinished` are those whose writing was cut off.
    """

    packets: tuple[FoundPacket, ...]
    whole: bool
    unfinished: tuple[Path, ...] = ()


def packet_name(new_id: NewId) -> str:
    """A random name that every file system takes and that tells nothing."""
    return new_id()[:16] + PACKET_END


def write_verified(
    folder: Path,
    files: Sequence[tuple[str, bytes]],
    progress: Progress = silent,
    on_step: OnStep = lambda _step, _done, _total: None,
) -> WrittenReport:
    """Write `files` (name, bytes) to `folder`; when it returns, each was read back equal.

    `progress` counts bytes written and compared. It may raise `Cancelled`: then, as after any
    failure, the parts are removed as far as the stick allows and nothing else on it is touched.
    Raises `STICK_MISSING`, `STICK_FULL`, `STICK_READ_ONLY`, `STICK_PULLED`, `STICK_DAMAGED`, each
    with the number of the step that failed.
    """
    if not all(is_plain_name(name) for name, _ in files):
        raise PostDeskError(Code.WRONG_USE)
    writing = _Writing(folder, files, progress, on_step)
    on_step(Step.CHOOSE, 1, 1)
    writing.check()
    with ExitStack() as undo:
        undo.callback(writing.remove_parts)
        writing.write()
        from_medium = writing.compare()
        writing.rename()
        undo.pop_all()
    on_step(Step.SAFE, 1, 1)
    written = tuple(WrittenFile(name, len(data)) for name, data in files)
    return WrittenReport(folder, written, from_medium)


class _Writing:
    """One writing of several files; each method is a step of the panel."""

    def __init__(
        self,
        folder: Path,
        files: Sequence[tuple[str, bytes]],
        progress: Progress,
        on_step: OnStep,
    ) -> None:
        self._folder = folder
        self._parts = [(folder / (name + ".part"), data) for name, data in files]
        self._total = sum(len(data) for _, data in files)
        self._progress = progress
        self._on_step = on_step
        self._device = 0

    def check(self) -> None:
        """Room and the right to write, before the first byte."""
        report = inspect(self._folder, progress=self._looking)
        step, needed = int(Step.CHECK), self._total + _SPARE_BYTES
        if report.read_only:
            raise PostDeskError(Code.STICK_READ_ONLY, step=step)
        if report.free < needed:
            raise PostDeskError(Code.STICK_FULL, step=step, free=report.free, needed=needed)
        with failing(Step.CHECK, self._folder):
            self._device = self._folder.stat().st_dev
        self._on_step(Step.CHECK, 1, 1)

    def _looking(self, _seen: int, _total: int) -> None:
        """A stick with many files can be left before anything is written to it."""
        self._progress(0, 2 * self._total)

    def write(self) -> None:
        """Every file under its temporary name, forced to the medium."""
        done = 0
        for part, data in self._parts:
            with failing(Step.WRITE, self._folder):
                part.unlink(missing_ok=True)  # our own, from a writing that was cut off
                write_new(part, data, self._told(Step.WRITE, done))
                self._on_the_stick(part, Step.WRITE)
            done += len(data)

    def compare(self) -> bool:
        """Read every file back from the medium; whether the cache could be dropped before."""
        done, dropped = 0, True
        for part, data in self._parts:
            with failing(Step.COMPARE, self._folder):
                dropped &= _compare(part, data, self._told(Step.COMPARE, done))
            done += len(data)
        return dropped

    def rename(self) -> None:
        """Give every file its name, then force the folder to the medium."""
        with failing(Step.RENAME, self._folder):
            for count, (part, _) in enumerate(self._parts, start=1):
                final = part.with_name(part.name.removesuffix(".part"))
                part.replace(final)
                self._on_the_stick(final, Step.RENAME)
                self._on_step(Step.RENAME, count, len(self._parts))
            sync_folder(self._folder)

    def _on_the_stick(self, path: Path, step: Step) -> None:
        """A stick unmounted meanwhile leaves a folder of this computer in its place."""
        if path.stat().st_dev != self._device:
            raise PostDeskError(Code.STICK_PULLED, step=int(step))

    def remove_parts(self) -> None:
        """Remove what is unfinished, as far as the stick allows."""
        for part, _ in self._parts:
            with suppress(OSError):  # the stick is gone: its doctor shows the part next time
                part.unlink(missing_ok=True)

    def _told(self, step: Step, done: int) -> Callable[[int], None]:
        before = self._total if step is Step.COMPARE else 0

        def told(count: int) -> None:
            self._on_step(step, done + count, self._total)
            self._progress(before + done + count, 2 * self._total)

        return told


def find_packets(folder: Path) -> tuple[FoundPacket, ...]:
    """The packets that `search` finds."""
    return search(folder).packets


def search(folder: Path, progress: Progress = silent) -> Search:
    """The files in `folder` and below that look like packets, by name or by their first bytes.

    Links are not followed; at most 5,000 packets and 200,000 entries. `progress` counts the entries
    looked at, of a total that nobody knows (0); it may raise `Cancelled`. Raises `STICK_MISSING`,
    `STICK_PULLED`.
    """
    found: list[FoundPacket] = []
    unfinished: list[Path] = []
    whole = True
    with failing(Step.CHECK, folder):
        if not folder.is_dir():
            raise PostDeskError(Code.STICK_MISSING)
        for seen in plain_files(folder, progress):
            if seen is None or len(found) == _MOST_PACKETS:
                whole = False
            elif _looks_like_packet(seen.path):
                found.append(FoundPacket(seen.path, seen.size))
            elif is_unfinished(seen.path.name):
                unfinished.append(seen.path)
    packets = tuple(sorted(found, key=lambda packet: str(packet.path)))
    return Search(packets, whole, tuple(unfinished))


def read_packet(path: Path, max_bytes: int = MAX_KIT) -> bytes:
    """The bytes of a packet on a stick.

    Raises `PACKET_TOO_LARGE`, `STICK_PULLED`, `STICK_DAMAGED`, or `FILE_UNREADABLE` for anything
    that is not a plain file.
    """
    with _reading(path) as (file, size):
        # what tells too large a size is not read at all; one that tells too small is cut off
        data = file.read(max_bytes + 1) if size <= max_bytes else b""
    if max(size, len(data)) > max_bytes:
        raise PostDeskError(Code.PACKET_TOO_LARGE, size=size, most=max_bytes)
    return data


def read_begin(path: Path, count: int) -> tuple[bytes, int]:
    """The first `count` bytes of a file on a stick, and its size. Raises as `read_packet`."""
    with _reading(path) as (file, size):
        return file.read(count), size


@contextmanager
def _reading(path: Path) -> Iterator[tuple[BinaryIO, int]]:
    """A plain file of a stick, and its size in bytes."""
    with failing(Step.CHECK, path.parent):
        handle = os.open(path, os.O_RDONLY | getattr(os, "O_BINARY", 0) | _no_traps())
        with os.fdopen(handle, "rb") as file:
            status = os.fstat(handle)
            if not stat.S_ISREG(status.st_mode):
                raise PostDeskError(Code.FILE_UNREADABLE)
            yield file, status.st_size


def _no_traps() -> int:
    """Flags that neither follow a link nor wait for a pipe's writer."""
    return getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0)


def _compare(path: Path, data: bytes, told: Callable[[int], None]) -> bool:
    """Read `path` back from the medium; whether the cache could be dropped before.

    A re-read right after fsync comes from the cache and does not see what the medium kept.
    """
    handle = os.open(path, os.O_RDONLY | getattr(os, "O_BINARY", 0))
    with os.fdopen(handle, "rb", buffering=0) as file:
        dropped = _drop_cache(handle)
        done = 0
        while chunk := file.read(_STEP_BYTES):
            # A copied slice compares at memory's speed, a view of it byte by byte.
            if chunk != data[done : done + len(chunk)]:
                raise PostDeskError(Code.STICK_DAMAGED, step=int(Step.COMPARE))
            done += len(chunk)
            told(done)
    if done != len(data):
        raise PostDeskError(Code.STICK_DAMAGED, step=int(Step.COMPARE))
    return dropped


def _drop_cache(handle: int) -> bool:
    if sys.platform != "linux":
        return False
    os.posix_fadvise(handle, 0, 0, os.POSIX_FADV_DONTNEED)
    return True


def write_named(folder: Path, stem: str, ending: str, data: bytes) -> Path:
    """Write `data` into `folder` under a name that nothing there has yet; where it lies.

    Raises `PostDeskError` with a stick's code where the folder cannot be written.
    """
    with failing(Step.WRITE, folder):
        path = free_path(folder, stem, ending)
        write_whole(path, data)
    return path


@contextmanager
def failing(step: Step, folder: Path) -> Iterator[None]:
    """Turn what the system says of a medium into the failure a person can act on."""
    try:
        yield
    except OSError as failure:
        raise PostDeskError(_code(failure, folder), step=int(step)) from None


def _code(failure: OSError, folder: Path) -> Code:
    told = _WINDOWS.get(getattr(failure, "winerror", None) or 0)
    if told is not None:
        return told
    if failure.errno in _FULL:
        return Code.STICK_FULL
    if failure.errno in _READ_ONLY:
        return Code.STICK_READ_ONLY
    # A pulled stick often says "input/output error" first; then its folder is gone as well.
    return Code.STICK_PULLED if failure.errno in _PULLED or _gone(folder) else Code.STICK_DAMAGED


def _gone(folder: Path) -> bool:
    try:
        with os.scandir(folder) as entries:
            next(entries, None)
    except OSError:
        return True
    return False


def _looks_like_packet(path: Path) -> bool:
    name = path.name.casefold()
    if name.endswith(PACKET_END):
        return True
    if name.endswith(PART_END):
        return False
    try:
        handle = os.open(path, os.O_RDONLY | getattr(os, "O_BINARY", 0) | _no_traps())
        with os.fdopen(handle, "rb", buffering=0) as file:
            return file.read(len(_SEAL)) == _SEAL
    except OSError:
        return False
