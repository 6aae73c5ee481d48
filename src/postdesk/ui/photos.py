"""A picture file from anywhere, drawn anew: nothing of the file but its points comes along."""

from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt
from PySide6.QtGui import QImage, QImageReader, QImageWriter, QPainter

from postdesk.errors import Code, PostDeskError

_MOST_BYTES = 20 * 1024 * 1024
_MOST_POINTS = 60_000_000
_MOST_MEMORY = 300
"""MB that reading one picture may take."""
_SIDE = 1800
"""Points of the longer side that are kept: a paper of A4 stays legible."""
_FORMATS = (b"jpeg", b"png", b"bmp", b"webp")
_QUALITY = 80


def photo_from(path: Path) -> bytes:
    """The picture in a file as a new JPEG, at most 1800 points wide and high, the right way up.

    Place, time, device, comments, colour profile and previews stay behind. Raises `PHOTO_LARGE`
    and `PHOTO_UNREADABLE`; the file's name is in neither.
    """
    return _written(_drawn_anew(_read(_bytes_of(path))))


def picture_from(data: bytes) -> QImage | None:
    """A picture of a kit, at most 1800 points wide and high; None if it cannot be drawn."""
    try:
        return _read(data)
    except PostDeskError:
        return None


def _bytes_of(path: Path) -> bytes:
    try:
        if not path.is_file():  # a device or a pipe would be read without end
            raise PostDeskError(Code.PHOTO_UNREADABLE)
        if path.stat().st_size > _MOST_BYTES:
            raise PostDeskError(Code.PHOTO_LARGE)
        with path.open("rb") as file:
            data = file.read(_MOST_BYTES + 1)
    except OSError:
        raise PostDeskError(Code.PHOTO_UNREADABLE) from None
    if len(data) > _MOST_BYTES:
        raise PostDeskError(Code.PHOTO_LARGE)
    return data


def _read(data: bytes) -> QImage:
    """The picture, after its size was looked at; the format is told by the content alone."""
    buffer = QBuffer()
    buffer.setData(QByteArray(data))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer)
    reader.setDecideFormatFromContent(True)
    if not reader.canRead() or reader.format().data() not in _FORMATS:
        raise PostDeskError(Code.PHOTO_UNREADABLE)
    size = reader.size()
    if size.width() * size.height() > _MOST_POINTS:
        raise PostDeskError(Code.PHOTO_LARGE)
    QImageReader.setAllocationLimit(_MOST_MEMORY)
    reader.setAutoTransform(True)
    if size.isValid() and max(size.width(), size.height()) > _SIDE:
        reader.setScaledSize(_within(size))
    image = reader.read()
    if image.isNull():
        raise PostDeskError(Code.PHOTO_UNREADABLE)
    return image


def _within(size: QSize) -> QSize:
    return size.scaled(QSize(_SIDE, _SIDE), Qt.AspectRatioMode.KeepAspectRatio)


def _drawn_anew(image: QImage) -> QImage:
    """The same points on a new sheet, which has no texts and no profile; clear parts are white."""
    size = image.size()
    sheet = QImage(
        _within(size) if max(size.width(), size.height()) > _SIDE else size,
        QImage.Format.Format_RGB32,
    )
    sheet.fill(Qt.GlobalColor.white)
    painter = QPainter(sheet)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    painter.drawImage(sheet.rect(), image)
    painter.end()
    return sheet


def _written(image: QImage) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QImageWriter(buffer, QByteArray(b"jpeg"))
    writer.setQuality(_QUALITY)
    writer.write(image)
    return bytes(buffer.data().data())
