"""Writes a handover to a stick, piece by piece, in bounded memory."""

import hashlib
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from pathlib import Path

from postdesk.errors import Code, PostDeskError
from postdesk.model.base import NewId
from postdesk.packet.codec import SealedPacket
from postdesk.packet.doctor import inspect
from postdesk.packet.handover import PieceHead
from postdesk.packet.media import packet_name, write_verified
from postdesk.progress import Progress, silent

PIECE_BYTES = 64 * 1024 * 1024
"""Bytes of the database in one packet: a few times as much is held in memory."""
_SPARE = 1 << 20
_BEGIN = 64

Seal = Callable[[bytes, PieceHead | None, str], SealedPacket]
"""Seals the bytes of a piece at its place after the manifest of that digest."""


def write_handover(
    folder: Path,
    database: Path,
    seal: Seal,
    new_id: NewId,
    progress: Progress = silent,
    *,
    piece_bytes: int = PIECE_BYTES,
) -> tuple[Path, ...]:
    """Write the file `database` to the stick `folder`, each piece sealed, written, read back equal.

    `progress` counts its bytes. After a failure or a stop nothing of it stays on the stick. Raises
    as `write_verified`.
    """
    size = database.stat().st_size
    if inspect(folder).free < size + _SPARE:
        raise PostDeskError(Code.STICK_FULL, free=inspect(folder).free, needed=size + _SPARE)
    written: list[Path] = []
    stem = packet_name(new_id)
    try:
        previous, done = "", 0
        for place, data in _pieces(database, size, piece_bytes):
            sealed = seal(data, place, previous)
            # numbered, so that whoever copies the files sees that one is missing
            name = stem if place is None else f"{place.piece:03d}-{stem}"
            told = _share(progress, done, len(data), size)
            write_verified(folder, [(name, sealed.data)], told)
            written.append(folder / name)
            previous, done = sealed.manifest_sha256, done + len(data)
    except BaseException:
        remove_handover(written)
        raise
    return tuple(written)


def remove_handover(files: Sequence[Path]) -> None:
    """Nobody has its code: it would only puzzle whoever finds it."""
    for path in files:
        with suppress(OSError):
            path.unlink(missing_ok=True)


def _pieces(database: Path, size: int, most: int) -> Iterator[tuple[PieceHead | None, bytes]]:
    """The bytes of a file, `most` at a time, each with its place; None where one holds all."""
    pieces = max(1, -(-size // most))
    with database.open("rb") as file:
        digest = hashlib.file_digest(file, "sha256").hexdigest()
        file.seek(0)
        for number in range(1, pieces + 1):
            place = None
            if pieces > 1:
                place = PieceHead(piece=number, pieces=pieces, size=size, sha256=digest)
            yield place, file.read(most)


def _share(progress: Progress, before: int, part: int, size: int) -> Progress:
    """The progress of one piece as its share of the whole."""

    def told(done: int, total: int) -> None:
        progress(before + part * done // max(1, total), size)

    return told
