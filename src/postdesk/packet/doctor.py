"""Looks a stick over without opening anything on it."""

import os
import re
import shutil
from collections import Counter, deque
from collections.abc import Iterator
from dataclasses import dataclass, replace
from enum import StrEnum
from pathlib import Path, PurePath

from postdesk.errors import Code, PostDeskError
from postdesk.progress import Progress, silent

PART_END = ".pdk.part"
_OUR_PART = re.compile(r"([0-9]{3,}-)?[0-9a-f]{16}\.pdk\.part")
_MOST_ENTRIES = 20_000
_MOST_SEARCHED = 200_000
"""More than any stick in use holds; one whose folders lead in a circle would never end."""
_MOST_LEVELS = 8
_TOLD_EACH = 100
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
    """A packet of ours whose writing was cut off; it can be deleted."""
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
    unfinished: tuple[Path, ...] = ()
    """The packets whose writing was cut off."""

    def now(self) -> "StickReport":
        """The same without the unfinished packets that are gone meanwhile."""
        left = tuple(path for path in self.unfinished if path.exists())
        warnings = (one for one in self.warnings if one.sign is not StickSign.UNFINISHED)
        more = (StickWarning(StickSign.UNFINISHED, len(left)),) if left else ()
        return replace(self, warnings=(*warnings, *more), unfinished=left)


@dataclass(frozen=True)
class SeenFile:
    """A plain file met on a stick."""

    path: Path
    size: int


def is_unfinished(name: str) -> bool:
    """Whether a file is called as only a packet is that PostDesk has not written to its end."""
    return _OUR_PART.fullmatch(name) is not None


def inspect(
    folder: Path, most_entries: int = _MOST_ENTRIES, progress: Progress = silent
) -> StickReport:
    """Space, whether it can be written to, and warnings. Nothing is opened.

    Beyond `most_entries` files and folders, or 8 levels, it stops looking and says so. `progress`
    counts what was looked at, of a total that nobody knows (0); it may raise `Cancelled`.

    Raises `STICK_MISSING` if there is no such folder, `STICK_PULLED` if it goes away meanwhile.
    """
    try:
        if not folder.is_dir():
            raise PostDeskError(Code.STICK_MISSING)
        usage = shutil.disk_usage(folder)
        signs, unfinished = Counter[StickSign](), list[Path]()
        for entry in _entries(folder, most_entries, progress):
            for sign in _signs(entry):
                signs[sign] += 1
                if entry is not None and sign is StickSign.UNFINISHED:
                    unfinished.append(Path(entry.path))
        return StickReport(
            path=folder,
            total=usage.total,
            free=usage.free,
            read_only=not os.access(folder, os.W_OK),
            warnings=tuple(StickWarning(sign, signs[sign]) for sign in StickSign if signs[sign]),
            unfinished=tuple(unfinished),
        )
    except OSError:
        raise PostDeskError(Code.STICK_PULLED) from None


def plain_files(
    folder: Path, progress: Progress = silent, most_entries: int = _MOST_SEARCHED
) -> Iterator[SeenFile | None]:
    """The plain files below `folder`; links and devices are left out. None: not all was looked at.

    At most `most_entries` entries and 8 levels are looked at; nothing is held in memory but the
    names of folders not yet looked into. `progress` as for `inspect`. Raises `OSError`.
    """
    for entry in _entries(folder, most_entries, progress):
        if entry is None:
            yield None
        elif entry.is_file(follow_symlinks=False):
            yield SeenFile(Path(entry.path), entry.stat(follow_symlinks=False).st_size)


def _entries(folder: Path, most: int, progress: Progress) -> Iterator["os.DirEntry[str] | None"]:
    """Everything below `folder`; None where there is more than is looked at or can be read."""
    seen = 0
    waiting: deque[tuple[str, int]] = deque([(str(folder), 1)])
    while waiting:
        place, level = waiting.popleft()  # what lies near the top comes first
        try:
            with os.scandir(place) as found:
                for entry in found:
                    seen += 1
                    if seen > most:
                        yield None
                        return
                    if seen % _TOLD_EACH == 0:
                        progress(seen, 0)
                    if entry.is_dir(follow_symlinks=False):
                        if level == _MOST_LEVELS:
                            yield None
                        else:
                            waiting.append((entry.path, level + 1))
                    yield entry
        except OSError:
            # One folder that cannot be read must not keep the packets beside it from arriving.
            if level == 1 or not folder.is_dir():
                raise
            yield None


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
    elif is_unfinished(entry.name) and entry.is_file(follow_symlinks=False):
        yield StickSign.UNFINISHED
