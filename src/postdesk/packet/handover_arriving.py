"""Takes a handover from a stick: each file opened once and laid aside, trusted once all is proven.

What is laid aside is a part of a database that is encrypted itself; its key lies in `vault.json`,
which stays in memory until somebody takes the post over.
"""

import hashlib
import shutil
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from pathlib import Path

from postdesk.errors import Code, PostDeskError
from postdesk.files import make_private_folder, write_at
from postdesk.packet.codec import is_under_passphrase
from postdesk.packet.handover import HandoverHead, Piece, open_handover
from postdesk.packet.media import FoundPacket, read_begin, read_packet, search
from postdesk.progress import Progress, silent
from postdesk.store.people_file import PeopleFile

_BEGIN = 64
_STEP = 1 << 20
_COMPARED = 8
"""Opening a piece takes some eight times as long as comparing it."""
_MILD = {Code.HANDOVER_INCOMPLETE: 1, Code.HANDOVER_CODE: 2}
"""What is told only if nothing worse happened, the mildest last."""


@dataclass(frozen=True)
class Handover:
    """A whole handover that lay on a stick: whose it is, who opens it, its database laid aside."""

    head: HandoverHead
    people: PeopleFile
    database: Path
    """Still encrypted, of the very bytes that its office signed."""
    size: int
    """Bytes of the database."""
    others: int = 0
    """How many files of other handovers lay there, which the code does not open."""


def find_handover(
    folder: Path, code: str, aside: Path, progress: Progress = silent
) -> Handover | None:
    """The newest whole handover in `folder` that `code` opens; None if none lies there at all.

    Its database is laid into `aside`, a folder of this laptop that is emptied before, and is gone
    again after any failure. What else lies on the stick, damaged or of another code, keeps nobody
    from a whole one. Raises `HANDOVER_CODE` if some do and it opens none, `HANDOVER_INCOMPLETE`
    (`missing`) if a piece is not there, `DISK_FULL`, else as `open_handover` and `find_packets`.
    """
    drop_aside(aside)
    try:
        found = _looked(folder, code, aside, progress)
    except BaseException:
        drop_aside(aside)
        raise
    if found is None:
        drop_aside(aside)
    return found


def drop_aside(aside: Path) -> None:
    """Remove what was laid aside: without its `vault.json`, which is not there, nobody reads it."""
    shutil.rmtree(aside, ignore_errors=True)


@dataclass
class _Laid:
    """The pieces of one database, and the file that they are laid into, each at its place."""

    path: Path
    room: int
    """The bytes that the stick's handovers have together: no database of theirs has more."""
    pieces: dict[int, Piece] = field(default_factory=dict)
    sizes: dict[int, int] = field(default_factory=dict)

    def lay(self, piece: Piece) -> None:
        """Write a piece's part where it belongs. Raises `DISK_FULL`, `PACKET_DAMAGED`."""
        part, number = len(piece.database), piece.number
        size = piece.place.size if piece.place else part
        last = number == piece.pieces
        offset = size - part if last else (number - 1) * part
        if size <= self.room:
            if offset < 0 or offset + part > size:
                raise PostDeskError(Code.PACKET_DAMAGED, reason="piece")
            try:
                if not self.pieces and shutil.disk_usage(self.path.parent).free < size:
                    raise PostDeskError(Code.DISK_FULL)
                write_at(self.path, offset, piece.database)
            except OSError:
                raise PostDeskError(Code.DISK_FULL) from None
        self.pieces[number], self.sizes[number] = replace(piece, database=b""), part

    def whole(self, others: int, told: Callable[[int], None]) -> Handover:
        """The handover, once every piece is here, follows, and the file is what they tell of.

        Raises `HANDOVER_INCOMPLETE` (`missing`: their numbers), `PACKET_DAMAGED` for a stray one or
        if the disk gave back other bytes.
        """
        pieces = next(iter(self.pieces.values())).pieces
        missing = [str(number) for number in range(1, pieces + 1) if number not in self.pieces]
        if missing:
            raise PostDeskError(Code.HANDOVER_INCOMPLETE, missing=", ".join(missing), pieces=pieces)
        ordered = [self.pieces[number] for number in sorted(self.pieces)]
        first, previous, size = ordered[0], "", sum(self.sizes.values())
        for piece in ordered:
            if piece.previous != previous or piece.head != first.head:
                raise PostDeskError(Code.PACKET_DAMAGED, reason="pieces")
            previous = piece.manifest_sha256
        signed = (first.place.size, first.place.sha256) if first.place else (size, first.sha256)
        if len(ordered) != pieces or (size, _digest(self.path, told)) != signed:
            raise PostDeskError(Code.PACKET_DAMAGED, reason="pieces")
        return Handover(first.head, first.people, self.path, size, others)


def _looked(folder: Path, code: str, aside: Path, progress: Progress) -> Handover | None:
    """Open every file under a passphrase once; the newest whole handover of them."""
    found = search(folder, lambda _seen, _total: progress(0, 0)).packets
    files = [file for file in found if _is_of_a_handover(file)]
    room = sum(file.size for file in files)
    laid: dict[str, _Laid] = {}
    refused: list[PostDeskError] = []
    _make(aside)
    read, total = 0, room + room // _COMPARED
    for file in files:
        progress(read, total)
        try:
            piece = open_handover(read_packet(file.path), code)
            _group(laid, piece, aside, room).lay(piece)
        except PostDeskError as error:
            if error.code is Code.DISK_FULL:
                raise
            refused.append(error)
        read += file.size
    others = sum(error.code is Code.HANDOVER_CODE for error in refused)
    for group in sorted(laid, reverse=True):
        try:
            return laid[group].whole(others, lambda done: progress(room + done, total))
        except PostDeskError as error:
            refused.append(error)
    if refused:
        raise min(refused, key=lambda error: _MILD.get(error.code, 0))
    return None


def _group(laid: dict[str, _Laid], piece: Piece, aside: Path, room: int) -> _Laid:
    """The database that a piece belongs to; the newest sorts last."""
    whole = piece.place.sha256 if piece.place else piece.manifest_sha256
    group = f"{piece.head.at.isoformat()} {whole}"
    return laid.setdefault(group, _Laid(aside / f"{len(laid)}.db", room))


def _is_of_a_handover(file: FoundPacket) -> bool:
    """Whether its first bytes say so; what cannot be read is told when it is opened."""
    try:
        return is_under_passphrase(read_begin(file.path, _BEGIN)[0])
    except PostDeskError:
        return True


def _make(aside: Path) -> None:
    try:
        make_private_folder(aside)
    except OSError:
        raise PostDeskError(Code.DISK_FULL) from None


def _digest(path: Path, told: Callable[[int], None]) -> str:
    """SHA-256 (hex) of a file, in parts so that it can be stopped. Raises `DISK_FULL`."""
    digest, done = hashlib.sha256(), 0
    try:
        with path.open("rb") as file:
            while part := file.read(_STEP):
                digest.update(part)
                done += len(part)
                told(done // _COMPARED)
    except OSError:
        raise PostDeskError(Code.DISK_FULL) from None
    return digest.hexdigest()
