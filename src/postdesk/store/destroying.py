"""A closed vault destroyed for good: a mark, its keys, then all else; a kill is finished later."""

import os
from collections.abc import Iterator
from pathlib import Path

from postdesk.errors import Code, PostDeskError
from postdesk.files import destroy, sync_folder, write_whole
from postdesk.progress import Progress, silent
from postdesk.store.people_file import PEOPLE_COPY, PEOPLE_FILE

_MARK = "destroying"
_KEYS = (PEOPLE_FILE, PEOPLE_COPY, "pending.key")
"""What holds keys; without these nothing beside them can ever be read."""
_ENDINGS = ("", ".part", ".gone")


def mark_for_destroying(folder: Path) -> None:
    """From now on the vault in `folder` is destroyed, now or at the next start. `DISK_FULL`."""
    try:
        write_whole(folder / _MARK, b"")
    except OSError:
        raise PostDeskError(Code.DISK_FULL) from None


def is_marked(folder: Path) -> bool:
    """Whether the destruction of the vault in `folder` began."""
    return (folder / _MARK).exists()


def finish_destroying(folder: Path, progress: Progress = silent) -> None:
    """Destroy a marked vault whole: keys of its copies, its own keys, then the rest.

    Nobody may have it open. The mark goes last, so that it is finished after a kill. Raises
    `WRONG_USE` without a mark, `FILE_UNREADABLE` where the disk refuses; it can be asked again.
    """
    if not is_marked(folder):
        raise PostDeskError(Code.WRONG_USE, why="not_marked")
    try:
        files = sorted(_files(folder), key=lambda path: _turn(folder, path))
        for done, path in enumerate(files):
            progress(done, len(files))
            _destroyed(path)
            sync_folder(path.parent)
        for inner, _, _ in os.walk(folder, topdown=False):
            Path(inner).rmdir()
        sync_folder(folder.parent)
    except OSError:
        raise PostDeskError(Code.FILE_UNREADABLE) from None
    progress(len(files), len(files))


def _files(folder: Path) -> Iterator[Path]:
    for inner, folders, names in os.walk(folder):
        links = [name for name in folders if (Path(inner) / name).is_symlink()]
        yield from (Path(inner) / name for name in (*names, *links))


def _turn(folder: Path, path: Path) -> tuple[int, str]:
    """The keys of copies first: one of before the move would open and take work."""
    name = str(path.relative_to(folder))
    if path == folder / _MARK:
        return 3, name
    if not any(path.name == key + ending for key in _KEYS for ending in _ENDINGS):
        return 2, name
    return int(path.parent == folder), name


def _destroyed(path: Path) -> None:
    if path.is_symlink():
        path.unlink()  # what it points at is not ours
    else:
        destroy(path)
