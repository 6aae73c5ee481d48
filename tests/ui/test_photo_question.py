"""A photo of a paper by keys, in the real window: nothing of the file but its points is kept."""

import zlib
from collections.abc import Iterator
from pathlib import Path

import pytest
from every_kind import a_guide, afresh, every_kind, kept
from post_program import key, shown, stand_at, state, stored
from PySide6.QtCore import QBuffer, QByteArray, QIODevice, Qt
from PySide6.QtGui import QColor, QImage, QImageWriter
from PySide6.QtWidgets import QApplication

from postdesk.app.program import Program
from postdesk.forms.definition import Guide
from postdesk.store.sealed import Sealed
from postdesk.ui.interview.page import InterviewPage
from postdesk.ui.photos import photo_from

Key = Qt.Key


@pytest.fixture(scope="module")
def guide() -> Guide:
    return a_guide()


@pytest.fixture(scope="module")
def opened(
    qapp: QApplication, guide: Guide, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Program]:
    with every_kind(qapp, tmp_path_factory.mktemp("home"), guide) as made:
        yield made


@pytest.fixture
def asking(opened: Program, guide: Guide) -> InterviewPage:
    return afresh(opened, guide)


# --- a photo of a paper ---------------------------------------------------------------------


def photo_file(folder: Path, colour: str = "red") -> Path:
    """A JPEG as a phone writes it, with a place and a remark in it."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image = QImage(400, 300, QImage.Format.Format_RGB32)
    image.fill(QColor(colour))
    QImageWriter(buffer, QByteArray(b"jpeg")).write(image)
    plain = bytes(buffer.data().data())
    exif = b"Exif\0\0MM\0*\0\0\0\x08\0\0\0\0\0\0 GPS Rosso 16.51"
    parts = [b"\xff\xe1", (len(exif) + 2).to_bytes(2, "big"), exif]
    parts += [b"\xff\xfe", (12).to_bytes(2, "big"), b"seen by me"]
    path = folder / f"{colour}.jpg"
    path.write_bytes(plain[:2] + b"".join(parts) + plain[2:])
    return path


def photos_kept(asking: InterviewPage) -> list[bytes]:
    """The photos that lie with the open interview."""
    pending, taken = asking._post.notebook.pending, state(asking).interview.id
    sealed = Sealed(pending.session if pending.holds(taken) else asking._post.vault)
    return [sealed.get(taken, one.part) for one in sealed.parts(taken)]


def test_a_photo_is_kept_without_what_the_file_tells(
    opened: Program, asking: InterviewPage, tmp_path: Path
) -> None:
    stand_at(asking, "scan")
    file = photo_file(tmp_path)
    assert b"Rosso" in file.read_bytes()
    asking.area.photo.choose_file = lambda _: file
    key(opened, Key.Key_1)
    assert shown(asking).name == "told"
    assert kept(asking, "scan").startswith("photo-")
    (found,) = photos_kept(asking)
    assert found.startswith(b"\xff\xd8")
    assert b"Rosso" not in found
    assert b"Exif" not in found
    assert b"seen by me" not in found
    assert QImage.fromData(found).size().toTuple() == (400, 300)
    stand_at(asking, "scan")
    assert not asking.area.photo.picture.isHidden()
    assert asking.area.photo.picture.accessibleName() == "The photo that is kept"


def test_a_photo_taken_anew_or_out_does_not_stay(
    opened: Program, asking: InterviewPage, tmp_path: Path
) -> None:
    way = asking.area.photo
    for colour in ("red", "blue"):
        stand_at(asking, "scan")
        way.choose_file = lambda _, colour=colour: photo_file(tmp_path, colour)
        key(opened, Key.Key_1)
    (found,) = photos_kept(asking)
    assert QImage.fromData(found).pixelColor(5, 5).blue() > 200
    stand_at(asking, "scan")
    key(opened, Key.Key_Delete)
    assert stored(asking, "scan")[0] == "unanswered"
    assert photos_kept(asking) == []


def chunk(kind: bytes, data: bytes) -> bytes:
    """A part of a PNG file with its length and checksum."""
    checksum = zlib.crc32(kind + data).to_bytes(4, "big")
    return len(data).to_bytes(4, "big") + kind + data + checksum


def hostile_files(folder: Path) -> list[Path]:
    """Files that are no picture, or more than one desk can take."""
    drawing = folder / "drawing.png"
    drawing.write_bytes(b"<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'/>")
    text = folder / "text.jpg"
    text.write_text("no picture", encoding="utf-8")
    bomb = folder / "bomb.png"
    header = (60_000).to_bytes(4, "big") * 2 + b"\x08\x02\0\0\0"
    parts = ((b"IHDR", header), (b"IDAT", zlib.compress(bytes(9_000))), (b"IEND", b""))
    bomb.write_bytes(b"\x89PNG\r\n\x1a\n" + b"".join(chunk(*part) for part in parts))
    long = folder / "long.jpg"
    with long.open("wb") as file:
        file.truncate(21 * 1024 * 1024)
    return [drawing, text, bomb, long, folder, folder / "gone.jpg"]


def test_what_is_no_picture_is_told_and_changes_nothing(
    opened: Program, asking: InterviewPage, tmp_path: Path
) -> None:
    stand_at(asking, "scan")
    way = asking.area.photo
    for file in hostile_files(tmp_path):
        way.choose_file = lambda _, file=file: file
        key(opened, Key.Key_1)
        assert shown(asking).name == "scan"
        large = file.name in ("bomb.png", "long.jpg")
        words = "larger than 20 MB" if large else "not a picture"
        assert words in way.told.text(), file.name
        assert str(file) not in way.told.text()
    assert photos_kept(asking) == []


def test_a_paper_is_turned_the_right_way_and_made_smaller(tmp_path: Path) -> None:
    image = QImage(4000, 1000, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    image.setText("Description", "seen by me")
    path = tmp_path / "wide.png"
    image.save(str(path))
    found = photo_from(path)
    drawn = QImage.fromData(found)
    assert drawn.size().toTuple() == (1800, 450)
    assert drawn.pixelColor(5, 5).lightness() > 250
    assert drawn.textKeys() == []
    assert b"seen by me" not in found
