"""What a file tells beside its content: nothing of a photo's, nothing of a paper's."""

import os
import struct
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtGui import QColor, QImage, QImageWriter
from PySide6.QtWidgets import QApplication

from postdesk.ui.interview.slip_paper import slip_pdf
from postdesk.ui.paper_sheet import Sheet, sheet_pdf
from postdesk.ui.photos import photo_from

MARKS = (b"Xenolith", b"ROSSO-CAM", b"Canon", b"2026:11:12", b"W\x00a\x00n\x00d")
SIDE = 240


def jpeg(colour: str, side: int = SIDE) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image = QImage(side, side // 2, QImage.Format.Format_RGB32)
    image.fill(QColor(colour))
    QImageWriter(buffer, QByteArray(b"jpeg")).write(image)
    return bytes(buffer.data().data())


def _ifd(entries: list[tuple[int, int, int, bytes]], at: int, after: int = 0) -> bytes:
    """A directory of TIFF, big-endian, at offset `at`: (tag, type, count, value)."""
    fixed, more = b"", b""
    behind = at + 2 + 12 * len(entries) + 4
    for tag, kind, count, value in sorted(entries):
        fixed += struct.pack(">HHI", tag, kind, count)
        if len(value) <= 4:
            fixed += value.ljust(4, b"\0")
        else:
            fixed += struct.pack(">I", behind + len(more))
            more += value
    return struct.pack(">H", len(entries)) + fixed + struct.pack(">I", after) + more


def _degrees(*parts: int) -> bytes:
    return b"".join(struct.pack(">II", part, 1) for part in parts)


def exif(thumbnail: bytes) -> bytes:
    """Camera, moment, maker note, GPS, a preview of another picture: as a phone writes them."""
    note = b"Xenolith maker note of the device"
    camera = [
        (0x010F, 2, 6, b"Canon\0"),
        (0x0110, 2, 10, b"ROSSO-CAM\0"),
        (0x9003, 2, 20, b"2026:11:12 02:41:00\0"),
        (0x927C, 7, len(note), note),
    ]
    gps = [
        (1, 2, 2, b"N\0"),
        (2, 5, 3, _degrees(16, 30, 51)),
        (3, 2, 2, b"W\0"),
        (4, 5, 3, _degrees(15, 48, 11)),
        (0x1B, 7, 8, b"Xenolith"),
    ]
    first = [*camera, (0x8825, 4, 1, b"\0\0\0\0")]
    size = len(_ifd(first, 8))
    gps_at = 8 + size
    second_at = gps_at + len(_ifd(gps, gps_at))
    first[-1] = (0x8825, 4, 1, struct.pack(">I", gps_at))
    preview = [(0x0201, 4, 1, b"\0\0\0\0"), (0x0202, 4, 1, struct.pack(">I", len(thumbnail)))]
    preview_at = second_at + len(_ifd(preview, second_at))
    preview[0] = (0x0201, 4, 1, struct.pack(">I", preview_at))
    tiff = b"MM\0*" + struct.pack(">I", 8) + _ifd(first, 8, second_at)
    return tiff + _ifd(gps, gps_at) + _ifd(preview, second_at) + thumbnail


def _segment(marker: int, data: bytes) -> bytes:
    return struct.pack(">BBH", 0xFF, marker, len(data) + 2) + data


def phone_photo() -> bytes:
    xmp = b"<x:xmpmeta><dc:creator>Xenolith</dc:creator></x:xmpmeta>"
    parts = (
        _segment(0xE1, b"Exif\0\0" + exif(jpeg("lime", 96))),
        _segment(0xE1, b"http://ns.adobe.com/xap/1.0/\0" + xmp),
        _segment(0xE2, b"ICC_PROFILE\0\x01\x01" + b"Xenolith profile".ljust(128)),
        _segment(0xED, b"Photoshop 3.0\x008BIM\x04\x04\0\0\0\x08Xenolith"),
        _segment(0xFE, "Wandé".encode("utf-16-le") + b"Xenolith remark"),
    )
    plain = jpeg("red")
    return plain[:2] + b"".join(parts) + plain[2:] + b"Xenolith behind the end"


def segments(data: bytes) -> list[int]:
    """The markers before the picture itself."""
    found, at = [], 2
    while data[at] == 0xFF and data[at + 1] != 0xDA:
        found.append(data[at + 1])
        at += 2 + struct.unpack(">H", data[at + 2 : at + 4])[0]
    return found


def test_nothing_of_a_phones_photo_survives_but_its_points(
    qapp: QApplication, tmp_path: Path
) -> None:
    path = tmp_path / "IMG Xenolith.jpg"
    path.write_bytes(phone_photo())
    assert all(mark in path.read_bytes() for mark in MARKS)
    assert {0xE1, 0xE2, 0xED, 0xFE} <= set(segments(path.read_bytes()))
    kept = photo_from(path)
    assert not [mark for mark in MARKS if mark in kept]
    assert set(segments(kept)) <= {0xE0, 0xDB, 0xC0, 0xC4}
    assert kept.count(b"\xff\xd8") == 1
    assert kept.endswith(b"\xff\xd9")
    image = QImage.fromData(kept)
    assert image.size().toTuple() == (SIDE, SIDE // 2)
    assert image.textKeys() == []
    assert image.pixelColor(9, 9).red() > 240
    assert image.pixelColor(9, 9).green() < 20


@pytest.mark.parametrize("made", ["slip", "sheet"])
def test_a_paper_says_beside_its_pages_neither_when_nor_whose(
    qapp: QApplication, made: str
) -> None:
    if made == "slip":
        data = slip_pdf(["R07-0001"], "fr")
    else:
        data = sheet_pdf(Sheet(lines=(), head="", foot="", language="fr"))
    for coded in ("utf-8", "utf-16-be", "utf-16-le"):
        assert "R07-0001".encode(coded) not in data
        assert "/home".encode(coded) not in data
    assert b"(D:20000101000000Z)" in data
    assert data.count(b"/CreationDate (D:2000") == 1
    assert b"T0" not in data[:4096].replace(b"2000-01-01T00:00:00", b"")
    assert b'Date="2026' not in data
    assert b'Date="20' not in data.replace(b'Date="2000-01-01', b"")


CHOOSING = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QFileDialog
from postdesk.ui import folders

app = QApplication([])
if "keep" not in sys.argv:
    folders.keep_no_recent_folders()


def accept():
    front = [each for each in app.topLevelWidgets() if isinstance(each, QFileDialog)]
    if front and front[0].isVisible():
        front[0].accept()


timer = QTimer()
timer.timeout.connect(accept)
timer.start(100)
QFileDialog.getExistingDirectory(None, "", sys.argv[1])
"""


def left_by_choosing(tmp_path: Path, *options: str) -> list[bytes]:
    """What the chooser itself leaves in a person's home after a folder was chosen."""
    home, folder = tmp_path / "home", tmp_path / "Xenolith stick"
    home.mkdir()
    folder.mkdir()
    kept = {name: value for name, value in os.environ.items() if not name.startswith("XDG_")}
    subprocess.run(
        [sys.executable, "-c", CHOOSING, str(folder), *options],
        env={**kept, "HOME": str(home), "QT_QPA_PLATFORM": "offscreen"},
        check=True,
        capture_output=True,
        timeout=60,
    )
    return [path.read_bytes() for path in home.rglob("*") if path.is_file()]


def test_the_chooser_of_folders_keeps_no_list_of_them(tmp_path: Path) -> None:
    assert not any(b"Xenolith" in data for data in left_by_choosing(tmp_path))


def test_by_itself_it_would(tmp_path: Path) -> None:
    """Else the test before tells nothing."""
    assert any(b"Xenolith" in data for data in left_by_choosing(tmp_path, "keep"))
