"""A zip file of one exact shape, written and read in memory; anything else is refused.

The shape: local headers without gaps in the order given, then the directory, then its end; no
comment, extra field, data descriptor, encryption, link or zip64; every date 1980-01-01. `unzip` and
`zipfile` read it. Since every byte outside names and contents follows from them, the reader builds
the directory anew and compares, so no two readers can see two different archives.
"""

import re
import struct
import zlib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from postdesk.errors import Code, PostDeskError

_LOCAL = struct.Struct("<4s5H3I2H")
_CENTRAL = struct.Struct("<4s6H3I5H2I")
_END = struct.Struct("<4s4H2IH")
_VERSION = 20
_MADE_BY = 3 << 8 | _VERSION
_FIRST_JANUARY_1980 = 0x21
_PRIVATE_FILE = 0o100600 << 16
_STORED, _DEFLATED = 0, 8

_MAX_RATIO = 100
_FREE_OF_RATIO = 64 * 1024
_SMALL = 16 * 1024
_RESERVED = re.compile(r"(con|prn|aux|nul|com[0-9]|lpt[0-9])(\..*)?")
_LEVEL = re.compile(r"[a-z0-9][a-z0-9_.-]{0,63}")


@dataclass(frozen=True)
class Limits:
    """What a reader is willing to meet: number of parts, levels of a name, bytes of one and all."""

    parts: int
    levels: int
    part_bytes: int
    total_bytes: int
    code: Code = Code.PACKET_DAMAGED


@dataclass(frozen=True)
class Entry:
    """Where one part lies in an archive."""

    name: str
    method: int
    crc: int
    packed: int
    size: int
    start: int
    """Offset of the local header."""


@dataclass(frozen=True)
class Archive:
    """A checked archive; parts are unpacked when read."""

    data: bytes
    entries: tuple[Entry, ...]
    code: Code

    @property
    def names(self) -> tuple[str, ...]:
        """The names of the parts, in order."""
        return tuple(entry.name for entry in self.entries)

    @property
    def stored(self) -> bool:
        """Whether no part is deflated: then no bit of the archive can change unnoticed."""
        return all(entry.method == _STORED for entry in self.entries)

    def size(self, name: str) -> int:
        """The unpacked size of a part in bytes, as declared. Raises `PostDeskError`."""
        return self._entry(name).size

    def read(self, name: str) -> bytes:
        """One part, checked against its declared size and CRC. Raises `PostDeskError`."""
        entry = self._entry(name)
        begin = entry.start + _LOCAL.size + len(entry.name)
        raw = self.data[begin : begin + entry.packed]
        content = raw if entry.method == _STORED else self._inflate(raw, entry.size)
        if len(content) != entry.size or zlib.crc32(content) != entry.crc:
            raise PostDeskError(self.code, reason="zip_content", part=name)
        return content

    def _entry(self, name: str) -> Entry:
        for entry in self.entries:
            if entry.name == name:
                return entry
        raise PostDeskError(self.code, reason="zip_part_missing", part=name)

    def _inflate(self, raw: bytes, size: int) -> bytes:
        """Unpack at most one byte more than declared, so that a bomb ends there."""
        inflater = zlib.decompressobj(-zlib.MAX_WBITS)
        try:
            content = inflater.decompress(raw, size + 1)
        except zlib.error:
            raise PostDeskError(self.code, reason="zip_content") from None
        if not inflater.eof or inflater.unused_data or inflater.unconsumed_tail:
            raise PostDeskError(self.code, reason="zip_content")
        return content


def is_plain_name(name: str, levels: int = 1) -> bool:
    """Whether a name is safe on every file system: lower case, no path tricks, not reserved."""
    steps = name.split("/")
    return len(steps) <= levels and all(
        _LEVEL.fullmatch(step) and not step.endswith(".") and not _RESERVED.fullmatch(step)
        for step in steps
    )


def write_archive(parts: Iterable[tuple[str, bytes]]) -> bytes:
    """An archive of `parts` (plain name, content) in that order; large `.json` is deflated."""
    entries: list[Entry] = []
    pieces: list[bytes] = []
    position = 0
    for name, content in parts:
        method, packed = _pack(name, content)
        entry = Entry(name, method, zlib.crc32(content), len(packed), len(content), position)
        header = local_header(entry)
        entries.append(entry)
        pieces += (header, packed)
        position += len(header) + len(packed)
    return b"".join([*pieces, directory(entries, position)])


def read_archive(data: bytes, limits: Limits) -> Archive:
    """The archive in `data`, checked in every byte but the contents of its parts.

    Raises `PostDeskError(limits.code, reason=...)`.
    """
    entries: list[Entry] = []
    names: set[str] = set()
    position = total = 0
    while data[position : position + 4] == b"PK\x03\x04":
        entry = _read_local(data, position, limits)
        total += entry.size
        if entry.name in names:
            raise PostDeskError(limits.code, reason="zip_repeated_name")
        if len(entries) == limits.parts:
            raise PostDeskError(limits.code, reason="zip_too_many_parts")
        if total > limits.total_bytes:
            raise PostDeskError(limits.code, reason="zip_too_large")
        names.add(entry.name)
        entries.append(entry)
        position += _LOCAL.size + len(entry.name) + entry.packed
    if data[position:] != directory(entries, position):
        raise PostDeskError(limits.code, reason="zip_shape")
    return Archive(data, tuple(entries), limits.code)


def _pack(name: str, content: bytes) -> tuple[int, bytes]:
    """Deflate large texts, unless that does not help or would look like a bomb."""
    if name.endswith(".json") and len(content) > _SMALL:
        deflater = zlib.compressobj(6, zlib.DEFLATED, -zlib.MAX_WBITS)
        packed = deflater.compress(content) + deflater.flush()
        if len(packed) < len(content) and not _is_bomb(len(packed), len(content)):
            return _DEFLATED, packed
    return _STORED, content


def _is_bomb(packed: int, size: int) -> bool:
    return size > _FREE_OF_RATIO and size > packed * _MAX_RATIO


def _read_local(data: bytes, position: int, limits: Limits) -> Entry:
    begin = position + _LOCAL.size
    if begin > len(data):
        raise PostDeskError(limits.code, reason="zip_shape")
    header = _LOCAL.unpack(data[position:begin])
    method, crc, packed, size, name_length = header[3], *header[6:10]
    name = data[begin : begin + name_length].decode("latin-1")
    if not is_plain_name(name, limits.levels):
        raise PostDeskError(limits.code, reason="zip_name")
    entry = Entry(name, method, crc, packed, size, position)
    if data[position : begin + name_length] != local_header(entry):
        raise PostDeskError(limits.code, reason="zip_shape")
    if method not in (_STORED, _DEFLATED) or (method == _STORED and packed != size):
        raise PostDeskError(limits.code, reason="zip_method")
    if size > limits.part_bytes:
        raise PostDeskError(limits.code, reason="zip_too_large")
    if _is_bomb(packed, size) and method == _DEFLATED:
        raise PostDeskError(limits.code, reason="zip_ratio")
    return entry


def local_header(entry: Entry) -> bytes:
    """What must stand before a part."""
    return (
        _LOCAL.pack(
            b"PK\x03\x04", _VERSION, 0, entry.method, 0, _FIRST_JANUARY_1980,
            entry.crc, entry.packed, entry.size, len(entry.name), 0,
        )
        + entry.name.encode("ascii")
    )  # fmt: skip


def directory(entries: Sequence[Entry], position: int) -> bytes:
    """The central directory and its end, as they must stand at `position`."""
    lines = [
        _CENTRAL.pack(
            b"PK\x01\x02", _MADE_BY, _VERSION, 0, entry.method, 0, _FIRST_JANUARY_1980,
            entry.crc, entry.packed, entry.size, len(entry.name), 0, 0, 0, 0,
            _PRIVATE_FILE, entry.start,
        )
        + entry.name.encode("ascii")
        for entry in entries
    ]  # fmt: skip
    length = sum(map(len, lines))
    end = _END.pack(b"PK\x05\x06", 0, 0, len(entries), len(entries), length, position, 0)
    return b"".join([*lines, end])
