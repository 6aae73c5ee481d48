"""An archive has one exact shape; hostile zips are refused with their reason, in bounded time."""

import io
import re
import time
import zipfile
import zlib
from collections.abc import Callable

import pytest

from postdesk.errors import Code, PostDeskError
from postdesk.packet.archive import Limits, is_plain_name, read_archive, write_archive

_LIMITS = Limits(parts=10, levels=1, part_bytes=1_000_000, total_bytes=1_500_000)
_PARTS = [("manifest.json", b'{"a":1}' * 3000), ("attachment-01.bin", bytes(range(256)))]


def _read_all(data: bytes, limits: Limits) -> list[bytes]:
    archive = read_archive(data, limits)
    return [archive.read(name) for name in archive.names]


def _refused(data: bytes, limits: Limits = _LIMITS) -> str:
    with pytest.raises(PostDeskError) as refused:
        _read_all(data, limits)
    assert refused.value.code is Code.PACKET_DAMAGED
    return str(refused.value.values["reason"])


def _zip(fill: Callable[[zipfile.ZipFile], None]) -> bytes:
    """A zip as the standard library writes it, in our shape but for what `fill` does."""
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w") as archive:
        fill(archive)
    return data.getvalue()


def _info(name: str, mode: int = 0o100600) -> zipfile.ZipInfo:
    info = zipfile.ZipInfo(name)
    info.create_system = 3
    info.external_attr = mode << 16
    return info


def test_parts_come_back_in_order() -> None:
    """Names, order and contents survive; equal parts give equal bytes."""
    data = write_archive(_PARTS)
    archive = read_archive(data, _LIMITS)
    assert archive.names == ("manifest.json", "attachment-01.bin")
    assert [(name, archive.read(name)) for name in archive.names] == _PARTS
    assert archive.size("attachment-01.bin") == 256
    assert write_archive(_PARTS) == data


def test_other_readers_understand_it() -> None:
    """The standard library's reader sees the same parts."""
    with zipfile.ZipFile(io.BytesIO(write_archive(_PARTS))) as archive:
        assert archive.testzip() is None
        assert [(name, archive.read(name)) for name in archive.namelist()] == _PARTS


def test_other_writers_can_make_it() -> None:
    """What `zipfile` writes with the documented settings is accepted."""

    def fill(archive: zipfile.ZipFile) -> None:
        for name, part in _PARTS:
            archive.writestr(_info(name), part)

    data = _zip(fill)
    assert read_archive(data, _LIMITS).read("attachment-01.bin") == _PARTS[1][1]


def test_an_empty_archive_is_an_archive() -> None:
    """No parts, no junk: the shape is right, and asking for a part is refused."""
    archive = read_archive(write_archive([]), _LIMITS)
    with pytest.raises(PostDeskError):
        archive.read("manifest.json")


@pytest.mark.parametrize(
    "name",
    [
        "../evil.json", "..\\evil.json", "/etc/passwd", "C:\\evil", "a/b.json", "a\\b.json",
        "con", "nul.json", "com1.txt", "trailing.", "Upper.json", "sp ace", "a:b", ".hidden",
        "", "..", ".", "a" * 65, "é.json", "a\x00b", "a\n",
    ],
)  # fmt: skip
def test_names_that_are_paths_or_traps(name: str) -> None:
    """Slashes of both kinds, reserved and hidden names are never accepted."""
    assert not is_plain_name(name)
    honest = write_archive([("a" * len(name.encode()), b"")])
    hostile = honest.replace(b"a" * len(name.encode()), name.encode()) if name else honest
    assert _refused(hostile) in {"zip_name", "zip_shape"}


def test_a_kit_may_have_folders_but_no_climbing() -> None:
    """Several levels are possible; each is held to the same rule."""
    assert is_plain_name("guides/first_line.guide.json", 3)
    assert not is_plain_name("guides/../x.json", 3)
    assert not is_plain_name("a/b/c/d", 3)
    assert not is_plain_name("a//b", 3)


@pytest.mark.parametrize("size", [1_400_000, 990_000])
def test_bombs_are_refused_before_unpacking(size: int) -> None:
    """A part that unpacks to more than allowed, or to 100 times its size."""

    def fill(archive: zipfile.ZipFile) -> None:
        archive.writestr(_info("bomb.json"), bytes(size), zipfile.ZIP_DEFLATED)

    assert _refused(_zip(fill)) == ("zip_too_large" if size > 1_000_000 else "zip_ratio")


def test_a_bomb_that_lies_about_its_size_ends_there() -> None:
    """A part that declares 19,000 bytes is unpacked to 19,001 bytes at most."""
    honest = write_archive([("a.json", b"[1,2,3,4,5,6,7,8,9]" * 1000)])
    packed = read_archive(honest, _LIMITS).entries[0].packed
    start = 30 + len("a.json")
    deflater = zlib.compressobj(9, zlib.DEFLATED, -15)
    bomb = deflater.compress(bytes(10**6)) + deflater.flush()
    lying = honest[:start] + bomb[:packed].ljust(packed, b"\0") + honest[start + packed :]
    assert _refused(lying) == "zip_content"


def test_a_part_that_is_no_deflated_stream() -> None:
    """Bytes that zlib refuses are refused by us."""
    honest = write_archive([("a.json", b"[1,2,3,4,5,6,7,8,9]" * 1000)])
    start = 30 + len("a.json")
    assert _refused(honest[:start] + b"\xff\xff" + honest[start + 2 :]) == "zip_content"


def test_sums_and_counts_are_limited() -> None:
    """Many parts that are small each, and 10,000 parts."""
    assert _refused(write_archive([(f"p{n}", bytes(400_000)) for n in range(4)])) == "zip_too_large"
    begun = time.process_time()
    assert _refused(write_archive([(f"p{n}", b"") for n in range(10_000)])) == "zip_too_many_parts"
    assert time.process_time() - begun < 2


def test_repeated_names_are_refused() -> None:
    """Two parts of one name are two truths."""
    assert _refused(write_archive([("a.json", b"1"), ("a.json", b"2")])) == "zip_repeated_name"


def test_links_folders_and_programs_are_refused() -> None:
    """Only plain private files have the shape."""
    for mode in (0o120777, 0o040755, 0o100755):
        data = _zip(lambda archive, mode=mode: archive.writestr(_info("a", mode), b"/etc/passwd"))
        assert _refused(data) == "zip_shape"


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        (lambda data: b"junk" + data, "zip_shape"),
        (lambda data: data + b"junk", "zip_shape"),
        (lambda data: data + data, "zip_shape"),
        (lambda data: data[:0], "zip_shape"),
        (lambda data: data[:20], "zip_shape"),
        (lambda data: data.replace(b"\x21\x00", b"\x22\x00"), "zip_shape"),
        (lambda data: data[:-2] + b"\x01\x00!", "zip_shape"),
        (lambda data: data[:6] + b"\x01" + data[7:], "zip_shape"),
        (lambda data: data[:6] + b"\x08" + data[7:], "zip_shape"),
        (
            lambda data: re.sub(rb"\x00\x01\x02\x03", b"\x00\x01\x02\x04", data, count=1),
            "zip_content",
        ),
    ],
)
def test_other_shapes_are_refused(change: Callable[[bytes], bytes], reason: str) -> None:
    """Junk before, after and between, a comment, encryption, descriptors, dates, wrong content."""
    assert _refused(change(write_archive(_PARTS))) == reason


def test_every_other_method_is_refused() -> None:
    """Compression other than deflate is not read, whatever the library could do."""
    for method in (zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA):
        data = _zip(lambda archive, how=method: archive.writestr(_info("a.json"), b"1" * 99, how))
        assert _refused(data) in {"zip_method", "zip_shape"}


def test_a_very_even_text_is_stored_rather_than_refused() -> None:
    """What we write we can read, even if it looks like a bomb when deflated."""
    even = b" " * 500_000
    assert read_archive(write_archive([("a.json", even)]), _LIMITS).read("a.json") == even


def test_every_truncation_is_refused() -> None:
    """No beginning of an archive is an archive."""
    data = write_archive(_PARTS)
    for length in range(len(data)):
        assert _refused(data[:length]).startswith("zip_")
