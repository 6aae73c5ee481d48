"""Which drives of this computer look as if they could be pulled out."""

import os
import re
import shutil
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

_VIRTUAL = frozenset({"squashfs", "overlay", "erofs"})
_OCTAL = re.compile(r"\\([0-7]{3})")
_SYSTEM_PLACES = frozenset({"/", "/boot", "/boot/efi", "/home", "/usr", "/var"})


@dataclass(frozen=True)
class Drive:
    """A mounted drive; sizes in bytes. `removable` is what the system says of it, and USB."""

    path: Path
    device: str
    filesystem: str
    total: int
    free: int
    read_only: bool
    removable: bool

    @property
    def label(self) -> str:
        """What people call it: the last name of its path, or the path."""
        return self.path.name or str(self.path)


def removable_drives(
    mounts: Path = Path("/proc/self/mounts"), blocks: Path = Path("/sys/class/block")
) -> tuple[Drive, ...]:
    """Mounted drives but the system's own, the removable-looking ones first.

    USB disks call themselves fixed, so no drive is left out for saying so; any other folder can be
    chosen by hand. Nothing on a drive is opened.
    """
    found = _windows_drives() if sys.platform == "win32" else _linux_drives(mounts, blocks)
    return tuple(sorted(found, key=lambda drive: (not drive.removable, str(drive.path))))


def _linux_drives(mounts: Path, blocks: Path) -> Iterator[Drive]:
    try:
        lines = mounts.read_text(encoding="utf-8", errors="surrogateescape").splitlines()
    except OSError:
        return
    for line in lines:
        device, place, filesystem, options = (*line.split(" "), "", "", "", "")[:4]
        path = Path(_OCTAL.sub(lambda match: chr(int(match.group(1), 8)), place))
        if not device.startswith("/dev/") or filesystem in _VIRTUAL:
            continue
        removable = _looks_removable(blocks / Path(device).name)
        if removable or str(path) not in _SYSTEM_PLACES:
            yield from _drive(path, device, filesystem, "ro" in options.split(","), removable)


def _looks_removable(block: Path) -> bool:
    """Whether the disk behind a partition is marked removable, or hangs on USB or a card reader."""
    try:
        real = block.resolve(strict=True)
    except OSError:
        return False
    if "/usb" in str(real) or real.name.startswith("mmcblk"):
        return True
    return any(_says_removable(place / "removable") for place in (real, real.parent))


def _says_removable(mark: Path) -> bool:
    try:
        return mark.read_text(encoding="ascii").strip() == "1"
    except (OSError, UnicodeDecodeError):
        return False


def _windows_drives() -> Iterator[Drive]:
    """Every letter but the system's; the kernel says which are removable."""
    if sys.platform != "win32":
        return
    import ctypes  # noqa: PLC0415 - only Windows has windll

    kernel = ctypes.windll.kernel32
    letters = kernel.GetLogicalDrives()
    system = os.environ.get("SYSTEMDRIVE", "C:").upper()
    for number in range(26):
        letter = f"{chr(ord('A') + number)}:"
        kind = kernel.GetDriveTypeW(f"{letter}\\")
        if letters >> number & 1 and letter != system and kind in (2, 3):
            yield from _drive(Path(f"{letter}\\"), letter, "", False, kind == 2)


def _drive(
    path: Path, device: str, filesystem: str, read_only: bool, removable: bool
) -> Iterator[Drive]:
    """The drive, or nothing if it went away meanwhile."""
    try:
        usage = shutil.disk_usage(path)
    except OSError:
        return
    yield Drive(
        path=path,
        device=device,
        filesystem=filesystem,
        total=usage.total,
        free=usage.free,
        read_only=read_only,
        removable=removable,
    )
