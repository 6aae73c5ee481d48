"""Looks a stick over without opening anything on it."""

import os
import re
import shutil
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path, PurePath

from postdesk.errors import Code, PostDeskError

PART_END = ".pdk.part"
_MOST_ENTRIES = 20_000
_MOST_LEVELS = 8
_AUTORUN = frozenset({"autorun.inf", "autorun.sh", ".autorun", "autoexec.bat", "desktop.ini"})
_SHORTCUTS = frozenset({".lnk", ".url", ".desktop", ".pif", ".scf", ".library-ms"})
_EXECUTABLES = re.compile(
    r"\.(exe|com|bat|cmd|scr|vb[se]|jse?|ws[fh]|psm?1|ms[ip]|jar|hta|dll|sys|cpl|reg|sh|run|appimage"
    r"|deb|rpm|apk|py|iso|img|vhd|xlsm|docm)"
)


class StickSign(StrEnum):
    """What a stick can hold that deserves a warning."""

    AUTORUN = "autorun"
    SHORTCUT = "shortcut"
    EXECUTABLE = "executable"
    LINK = "link"
    UNFINISHED = "unfinished"
    """A packet whose writing was cut off; it can be deleted."""
    TOO_MUCH = "too_much"
    """More files or deeper folders than are looked at, or a folder that cannot be read."""


@dataclass(frozen=True)
class StickWarning:
    """One kind of sign and how often it was seen."""

    sign: StickSign
    count: int


@dataclass(frozen=True)
class StickReport:
    """What a stick looks like; sizes in bytes."""

    path: Path
    total: int
    free: int
    read_only: bool
    warnings: tuple[StickWarning, ...]


@dataclass(frozen=True)
class SeenFile:
    """A plain file met on a stick."""

    path: Path
    size: int


def inspect(folder: Path, most_entries: int = _MOST_ENTRIES) -> StickReport:
    """Space, whether it can be written to, and warnings. Nothing is opened.

    Beyond `most_entries` files and folders, or 8 levels, it stops looking and says so.

    Raises `STICK_MISSING` if there is no such folder, `STICK_PULLED` if it goes away meanwhile.
    """
    try:
        if not folder.is_dir():
            raise PostDeskError(Code.STICK_MISSING)
        usage = shutil.disk_usage(folder)
        signs = Counter(sign for entry in _entries(folder, most_entries) for sign in _signs(entry))
        return StickReport(
            path=folder,
            total=usage.total,
            free=usage.free,
            read_only=not os.access(folder, os.W_OK),
            warnings=tuple(StickWarning(sign, signs[sign]) for sign in StickSign if signs[sign]),
        )
    except OSError:
        raise PostDeskError(Code.STICK_PULLED) from None


def plain_files(folder: Path) -> Iterator[SeenFile]:
    """The plain files below `folder`, in a fixed order; links and devices are left out.

    At most 20,000 entries and 8 levels are looked at. Raises `OSError`.
    """
    for entry in _entries(folder, _MOST_ENTRIES):
        if entry is not None and entry.is_file(follow_symlinks=False):
            yield SeenFile(Path(entry.path), entry.stat(follow_symlinks=False).st_size)


def _entries(folder: Path, most: int) -> Iterator["os.DirEntry[str] | None"]:
    """Everything below `folder`; None where there is more than is looked at or can be read."""
    seen = 0
    waiting: list[tuple[str, int]] = [(str(folder), 1)]
    while waiting:
        place, level = waiting.pop()
        try:
            with os.scandir(place) as found:
                entries = sorted(_first(found, most - seen), key=lambda entry: entry.name)
        except OSError:
            # One folder that cannot be read must not keep the packets beside it from arriving.
            if level == 1 or not folder.is_dir():
                raise
            yield None
            continue
        for entry in entries:
            seen += 1
            if entry.is_dir(follow_symlinks=False):
                if level == _MOST_LEVELS:
                    yield None
                else:
                    waiting.append((entry.path, level + 1))
            yield entry
        if seen >= most:
            yield None
            return


def _first(found: Iterator["os.DirEntry[str]"], most: int) -> Iterator["os.DirEntry[str]"]:
    for count, entry in enumerate(found, start=1):
        yield entry
        if count >= most:
            return


def _signs(entry: "os.DirEntry[str] | None") -> Iterator[StickSign]:
    if entry is None:
        yield StickSign.TOO_MUCH
        return
    # Windows drops dots and spaces at the end of a name: "x.exe ." starts as "x.exe".
    name = entry.name.casefold().rstrip(". ")
    end = PurePath(name).suffix
    if entry.is_symlink():
        yield StickSign.LINK
    elif name in _AUTORUN:
        yield StickSign.AUTORUN
    elif end in _SHORTCUTS:
        yield StickSign.SHORTCUT
    elif _EXECUTABLES.fullmatch(end) and not entry.is_dir(follow_symlinks=False):
        yield StickSign.EXECUTABLE
    elif name.endswith(PART_END):
        yield StickSign.UNFINISHED
