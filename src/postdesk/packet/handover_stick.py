"""A handover on a stick: written piece by piece, found and read again, in bounded memory."""

import hashlib
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass, field, replace
from pathlib import Path

from postdesk.errors import Code, PostDeskError
from postdesk.model.base import NewId
from postdesk.packet.codec import SealedPacket, is_under_passphrase
from postdesk.packet.doctor import inspect
from postdesk.packet.handover import HandoverHead, Piece, PieceHead, open_handover
from postdesk.packet.media import find_packets, packet_name, read_packet, write_verified
from postdesk.progress import Progress, silent
from postdesk.store.people_file import PeopleFile

PIECE_BYTES = 64 * 1024 * 1024
"""Bytes of the database in one packet: a few times as much is held in memory."""
_SPARE = 1 << 20
_BEGIN = 64

Seal = Callable[[bytes, PieceHead | None, str], SealedPacket]
"""Seals the bytes of a piece at its place after the manifest of that digest."""


@dataclass(frozen=True)
class FoundPiece:
    """A file of a handover: what was read of it, its `size` bytes of the database let go again."""

    path: Path
    piece: Piece
    size: int


@dataclass(frozen=True)
class Handover:
    """A whole handover that lies on a stick: whose it is, who opens it, its files in order."""

    head: HandoverHead
    people: PeopleFile
    files: tuple[FoundPiece, ...]
    code: str = field(repr=False)

    @property
    def size(self) -> int:
        """Bytes of the database."""
        return sum(file.size for file in self.files)

    def read(self, progress: Progress = silent) -> Iterator[bytes]:
        """The database, still encrypted, piece by piece, read from the stick again.

        Raises `PACKET_DAMAGED` where that is not what lay there, and as `read_packet`.
        """
        whole, size = hashlib.sha256(), 0
        for file in self.files:
            progress(size, self.size)
            piece = open_handover(read_packet(file.path), self.code)
            if piece.manifest_sha256 != file.piece.manifest_sha256:
                raise PostDeskError(Code.PACKET_DAMAGED, reason="other_piece")
            whole.update(piece.database)
            size += len(piece.database)
            yield piece.database
        place = self.files[0].piece.place
        if place is not None and (size, whole.hexdigest()) != (place.size, place.sha256):
            raise PostDeskError(Code.PACKET_DAMAGED, reason="pieces")
        progress(self.size, self.size)


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


def find_handover(folder: Path, code: str, progress: Progress = silent) -> Handover | None:
    """The newest whole handover in `folder` that `code` opens; None if none lies there at all.

    Raises `HANDOVER_CODE` if some do and it opens none, `HANDOVER_INCOMPLETE` (`missing`) if a
    piece is not there, else as `open_handover` and `find_packets`.
    """
    paths = [packet.path for packet in find_packets(folder)]
    opened: list[FoundPiece] = []
    failure: PostDeskError | None = None
    for count, path in enumerate(paths):
        progress(count, len(paths))
        data = read_packet(path)
        if not is_under_passphrase(data[:_BEGIN]):
            continue
        try:
            piece = open_handover(data, code)
            bare = replace(piece, database=b"")
            opened.append(FoundPiece(path, bare, len(piece.database)))
        except PostDeskError as error:
            if failure is None or error.code is not Code.HANDOVER_CODE:
                failure = error
    if failure is not None and (failure.code is not Code.HANDOVER_CODE or not opened):
        raise failure
    return _newest(opened, code)


def _newest(opened: list[FoundPiece], code: str) -> Handover | None:
    """The newest handover of which every piece is here; None if there is none at all."""
    groups: dict[str, list[FoundPiece]] = {}
    for file in opened:
        place = file.piece.place
        whole = place.sha256 if place else file.piece.manifest_sha256
        groups.setdefault(f"{file.piece.head.at.isoformat()} {whole}", []).append(file)
    incomplete: PostDeskError | None = None
    for _, files in sorted(groups.items(), reverse=True):
        try:
            ordered = _ordered(files)
        except PostDeskError as error:
            incomplete = incomplete or error
        else:
            first = ordered[0].piece
            return Handover(first.head, first.people, ordered, code)
    if incomplete is not None:
        raise incomplete
    return None


def _ordered(files: list[FoundPiece]) -> tuple[FoundPiece, ...]:
    """The pieces of one handover in their order, each once, each after the one before it.

    Raises `HANDOVER_INCOMPLETE` (`missing`: their numbers), `PACKET_DAMAGED` for a stray one.
    """
    by_number = {file.piece.number: file for file in files}
    pieces = files[0].piece.pieces
    missing = [str(number) for number in range(1, pieces + 1) if number not in by_number]
    if missing:
        raise PostDeskError(Code.HANDOVER_INCOMPLETE, missing=", ".join(missing), pieces=pieces)
    ordered = tuple(by_number[number] for number in sorted(by_number))
    previous = ""
    for file in ordered:
        if file.piece.previous != previous or file.piece.head != ordered[0].piece.head:
            raise PostDeskError(Code.PACKET_DAMAGED, reason="pieces")
        previous = file.piece.manifest_sha256
    return ordered


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
