"""Small file systems that stand for a stick or a laptop's disk, and lose their power when told."""

import fcntl
import os
import struct
import subprocess
from pathlib import Path

import pytest

_SHUTDOWN = 0x8004587D
"""ext4's ioctl that stops the file system at once, as when the power goes or a stick is pulled."""
_WITHOUT_FLUSH = 2


def mount(*arguments: str) -> None:
    """Mount, or skip the test where that is not allowed."""
    done = subprocess.run(["mount", *arguments], capture_output=True, text=True, check=False)
    if done.returncode != 0:
        pytest.skip(f"cannot mount here: {done.stderr.strip()}")


def unmount(place: Path) -> None:
    """Take a file system away, even from under open files."""
    subprocess.run(["umount", "-l", str(place)], capture_output=True, check=False)


class FatImage:
    """A FAT file system in an image file, as on most sticks."""

    def __init__(self, folder: Path, size: int = 4 << 20) -> None:
        self.file, self.place = folder / "fat.img", folder / "fat"
        self.place.mkdir()
        with self.file.open("wb") as file:
            file.truncate(size)
        try:
            done = subprocess.run(["mkfs.vfat", str(self.file)], capture_output=True, check=False)
        except FileNotFoundError:
            pytest.skip("cannot make a FAT image here: no mkfs.vfat (dosfstools)")
        assert done.returncode == 0, done.stderr
        mount("-t", "vfat", "-o", "loop,utf8", str(self.file), str(self.place))

    def unplug(self) -> None:
        """Unmount it, and wait until the system has let it go."""
        subprocess.run(["umount", str(self.place)], capture_output=True, check=False)

    def plug(self) -> None:
        """Mount it again, as another computer would."""
        mount("-t", "vfat", "-o", "loop,utf8", str(self.file), str(self.place))


class Image:
    """An ext4 file system in an image file."""

    def __init__(self, folder: Path, size: int = 8 << 20) -> None:
        self.file = folder / "stick.img"
        self.place = folder / "ext4"
        self.place.mkdir()
        with self.file.open("wb") as file:
            file.truncate(size)
        made = subprocess.run(["mkfs.ext4", "-q", str(self.file)], capture_output=True, check=False)
        if made.returncode != 0:
            pytest.skip("cannot make an ext4 image here")
        self.plug()

    def plug(self) -> None:
        """Mount it."""
        mount("-o", "loop", str(self.file), str(self.place))

    def unplug(self) -> None:
        """Unmount it, and wait until the system has let it go."""
        subprocess.run(["umount", str(self.place)], capture_output=True, check=False)

    def yank(self) -> None:
        """Stop the file system at once; nothing more reaches the image."""
        handle = os.open(self.place, os.O_RDONLY)
        try:
            fcntl.ioctl(handle, _SHUTDOWN, struct.pack("I", _WITHOUT_FLUSH))
        finally:
            os.close(handle)
