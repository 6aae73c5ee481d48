"""The one place that opens a file for writing."""

import os
import sys
from collections.abc import Callable
from itertools import count
from pathlib import Path

_PRIVATE = 0o600
_PIECE = 1 << 20
_FORCE = 8 << 20
_BINARY = getattr(os, "O_BINARY", 0)


def write_whole(path: Path, data: bytes) -> None:
    """Replace `path` by `data` so that a crash leaves the old file or the new one, never a part.

    A link that somebody planted on a stick is never followed. The file is readable by its owner
    only. Raises `OSError` (disk full, read-only, ...).
    """
    part = path.with_name(path.name + ".part")
    try:
        part.unlink(missing_ok=True)
        write_durably(part, data, os.O_EXCL)
        part.replace(path)
    except OSError:
        part.unlink(missing_ok=True)
        raise
    sync_folder(path.parent)


def free_path(folder: Path, stem: str, ending: str) -> Path:
    """A path in `folder` that nothing has yet: `stem.xlsx`, `stem-2.xlsx`, ..."""
    numbered = (f"-{number}" if number > 1 else "" for number in count(1))
    return next(path for end in numbered if not (path := folder / f"{stem}{end}{ending}").exists())


def write_durably(path: Path, data: bytes, flags: int = 0) -> None:
    """Write `data` to `path` and force it to the medium. Raises `OSError`."""
    handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC | flags, _PRIVATE)
    with os.fdopen(handle, "wb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())


def write_at(path: Path, offset: int, data: bytes) -> None:
    """Write `data` into `path`, made if it is not there, at `offset`; forced to the medium.

    Raises `OSError`.
    """
    handle = os.open(path, os.O_WRONLY | os.O_CREAT | _BINARY, _PRIVATE)
    with os.fdopen(handle, "wb") as file:
        file.seek(offset)
        file.write(data)
        file.flush()
        os.fsync(file.fileno())


def write_new(
    path: Path, data: bytes, told: Callable[[int], None], step: int = _PIECE, force: int = _FORCE
) -> None:
    """Make the file `path`, which must not exist, and force it to the medium.

    `told(bytes)` is called after each `step` bytes and may raise; every `force` bytes go to the
    medium before the next, so that what is told is not far ahead of it. Nothing that stands at
    `path`, a link neither, is ever opened. Raises `OSError`; a part may be left.
    """
    handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL | _BINARY, _PRIVATE)
    with os.fdopen(handle, "wb", buffering=0) as file:
        view = memoryview(data)
        written = forced = 0
        while written < len(data):
            written += file.write(view[written : written + step])
            if written - forced >= force or written == len(data):
                os.fsync(handle)
                forced = written
            told(written)
        if not data:
            os.fsync(handle)


def force_to_medium(path: Path) -> bool:
    """Force a file to the medium and drop it from the system's cache; False where that cannot be.

    What is read afterwards is what the medium kept. Raises `OSError`.
    """
    handle = os.open(path, os.O_RDWR | _BINARY | getattr(os, "O_NOFOLLOW", 0))
    try:
        os.fsync(handle)
        if sys.platform != "linux":
            return False
        os.posix_fadvise(handle, 0, 0, os.POSIX_FADV_DONTNEED)
    finally:
        os.close(handle)
    return True


def overwrite(path: Path) -> None:
    """Write zeros over the whole of a plain file and force them to the medium. Raises `OSError`."""
    handle = os.open(path, os.O_WRONLY | _BINARY | getattr(os, "O_NOFOLLOW", 0))
    with os.fdopen(handle, "wb", buffering=0) as file:
        left = os.fstat(handle).st_size
        while left > 0:
            left -= file.write(bytes(min(left, 1 << 20)))
        os.fsync(handle)


def sync_folder(folder: Path) -> None:
    """Force a folder's entries to the medium where the system can (Windows cannot open folders)."""
    if os.name == "nt":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def make_private_folder(path: Path) -> None:
    """Create `path` and its parents; `path` itself is open to its owner only."""
    path.mkdir(parents=True, exist_ok=True)
    if os.name != "nt":
        path.chmod(0o700)


def destroy(path: Path) -> None:
    """Overwrite a file's bytes in place with zeros, then remove it; nothing if there is none.

    The best that a program can do: flash drives and journals keep old blocks all the same. Raises
    `OSError`.
    """
    if path.exists():
        overwrite(path)
        path.unlink()


class HeldFile:
    """A file that one process at a time holds; the system lets go of it when the process ends.

    A second holder in the same process is let in (on Windows it is not), and once either lets go
    nobody holds it: the program never has two. Raises `BlockingIOError` if another process holds
    it, `OSError`.
    """

    def __init__(self, path: Path) -> None:
        self._handle = os.open(path, os.O_RDWR | os.O_CREAT | _BINARY, _PRIVATE)
        try:
            _lock(self._handle)
        except OSError:
            os.close(self._handle)
            raise

    def release(self) -> None:
        """Let go of it."""
        os.close(self._handle)


if sys.platform == "win32":
    import msvcrt

    def _lock(handle: int) -> None:
        try:
            msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
        except PermissionError:
            raise BlockingIOError from None

else:
    import fcntl

    def _lock(handle: int) -> None:
        fcntl.lockf(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
