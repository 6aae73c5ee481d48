"""A pass-through file system that fails when told to; run as `faulty_stick.py ROOT PLACE ORDERS`.

ORDERS is a JSON file, read again before each operation that can fail:
`{"run": 1, "operation": "write", "nth": 3, "fault": "ENOSPC"}`. Faults are the names of system
errors, `corrupt` (a read gives one wrong byte) and `pull` (from then on everything fails). It also
is as FAT on Windows is: it refuses the same names and files of 4 GiB, and A is a. What was counted
so far stands in ORDERS + `.seen`.
"""

import errno
import json
import os
import re
import sys
from pathlib import Path
from typing import Any

import mfusepy

_FAT_REFUSES = frozenset('"*:<>?|\\') | frozenset(map(chr, range(32)))
_DEVICES = re.compile(r"(con|prn|aux|nul|com[0-9]|lpt[0-9])(\..*)?", re.IGNORECASE)
_LONGEST_NAME = 255
_LARGEST_FILE = 2**32 - 1
_COUNTED = ("create", "write", "fsync", "read", "rename", "unlink", "open", "fsyncdir")


def fat_takes(name: str) -> bool:
    """Whether a file may be called so on a FAT stick that Windows opens too."""
    units = len(name.encode("utf-16-le", "surrogatepass")) // 2
    ends = name.endswith((".", " "))
    refused = bool(_FAT_REFUSES & set(name)) or _DEVICES.fullmatch(name) is not None
    return units <= _LONGEST_NAME and not ends and not refused


class FaultyStick(mfusepy.Operations):
    """Passes everything through to a folder, but for the fault it is ordered to have."""

    def __init__(self, root: Path, orders: Path) -> None:
        self._root = root
        self._orders = orders
        self._run = 0
        self._seen = dict.fromkeys(_COUNTED, 0)
        self._pulled = False

    def _path(self, path: str) -> Path:
        self._order()
        if self._pulled:
            raise mfusepy.FuseOSError(errno.EIO)
        place = self._root
        for step in Path(path.lstrip("/")).parts:
            place = place / _as_it_lies(place, step)
        return place

    def _new(self, path: str) -> Path:
        """Where something new will lie, if FAT takes its name."""
        if not fat_takes(Path(path).name):
            raise mfusepy.FuseOSError(errno.EINVAL)
        return self._path(path)

    def _order(self) -> dict[str, Any]:
        """What is ordered now; a new run begins with a stick that is plugged in."""
        order: dict[str, Any] = json.loads(self._orders.read_text(encoding="utf-8"))
        if order["run"] != self._run:
            self._run = order["run"]
            self._seen = dict.fromkeys(_COUNTED, 0)
            self._pulled = False
        return order

    def _counted(self, operation: str) -> bool:
        """Count an operation; True if its bytes shall be corrupted."""
        order = self._order()
        self._seen[operation] += 1
        Path(f"{self._orders}.seen").write_text(json.dumps(self._seen), encoding="utf-8")
        if order["operation"] != operation or order["nth"] != self._seen[operation]:
            return False
        fault = order["fault"]
        if fault == "pull":
            self._pulled = True
            raise mfusepy.FuseOSError(errno.EIO)
        if fault != "corrupt":
            raise mfusepy.FuseOSError(getattr(errno, fault))
        return True

    def getattr(self, path: str, _fh: int | None = None) -> dict[str, Any]:
        """The attributes of a file; FUSE asks for them at every step."""
        status = os.lstat(self._path(path))
        names = ("st_atime", "st_ctime", "st_gid", "st_mode", "st_mtime", "st_nlink", "st_size")
        return {name: getattr(status, name) for name in (*names, "st_uid")}

    def readdir(self, path: str, _fh: int) -> list[str]:
        """The names in a folder."""
        return [".", "..", *(entry.name for entry in self._path(path).iterdir())]

    def statfs(self, path: str) -> dict[str, int]:
        """Room as the folder's own file system has it."""
        status = os.statvfs(self._path(path))
        names = ("f_bavail", "f_bfree", "f_blocks", "f_bsize", "f_files", "f_frsize", "f_namemax")
        return {name: getattr(status, name) for name in names}

    def create(self, path: str, mode: int, _fi: Any = None) -> int:
        """Make a file whose name FAT would take."""
        self._counted("create")
        return os.open(self._new(path), os.O_RDWR | os.O_CREAT, mode)

    def mkdir(self, path: str, mode: int) -> None:
        """Make a folder whose name FAT would take."""
        self._new(path).mkdir(mode)

    def open(self, path: str, flags: int) -> int:
        """Open a file."""
        self._counted("open")
        return os.open(self._path(path), flags)

    def read(self, path: str, size: int, offset: int, fh: int) -> bytes:
        """Read, perhaps with one byte changed."""
        corrupt = self._counted("read")
        self._path(path)
        data = os.pread(fh, size, offset)
        return bytes([data[0] ^ 1]) + data[1:] if corrupt and data else data

    def write(self, path: str, data: bytes, offset: int, fh: int) -> int:
        """Write."""
        self._counted("write")
        self._path(path)
        if offset + len(data) > _LARGEST_FILE:
            raise mfusepy.FuseOSError(errno.EFBIG)
        return os.pwrite(fh, data, offset)

    def truncate(self, path: str, length: int, _fh: int | None = None) -> None:
        """Cut a file."""
        if length > _LARGEST_FILE:
            raise mfusepy.FuseOSError(errno.EFBIG)
        os.truncate(self._path(path), length)

    def fsync(self, path: str, _datasync: int, fh: int) -> int:
        """Force a file to the medium."""
        self._counted("fsync")
        self._path(path)
        os.fsync(fh)
        return 0

    def fsyncdir(self, path: str, _datasync: int, _fh: int) -> int:
        """Force a folder to the medium."""
        self._counted("fsyncdir")
        self._path(path)
        return 0

    def release(self, _path: str, fh: int) -> int:
        """Close a file."""
        os.close(fh)
        return 0

    def rename(self, old: str, new: str) -> None:
        """Rename a file."""
        self._counted("rename")
        self._path(old).rename(self._new(new))

    def unlink(self, path: str) -> None:
        """Delete a file."""
        self._counted("unlink")
        self._path(path).unlink()


def _as_it_lies(folder: Path, name: str) -> str:
    """FAT keeps a name as it was given and finds it however it is written."""
    try:
        same = (one.name for one in folder.iterdir() if one.name.casefold() == name.casefold())
        return next(same, name)
    except OSError:
        return name


if __name__ == "__main__":
    mfusepy.FUSE(
        FaultyStick(Path(sys.argv[1]), Path(sys.argv[3])),
        sys.argv[2],
        foreground=True,
        nothreads=True,
    )
