"""Icons: the shipped outlines in any colour and size, mirrored where direction is their meaning."""

from functools import lru_cache

from PySide6.QtCore import QByteArray, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QIcon, QImage, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from postdesk.resources import resource

MIRRORED = frozenset(
    {
        "arrow-back-up",
        "arrow-left",
        "arrow-right",
        "chevron-left",
        "chevron-right",
        "file-certificate",
        "file-search",
        "file-text",
        "layout-list",
        "list-check",
        "list-details",
        "note",
        "notes",
        "route",
        "send",
        "volume",
    }
)


def icon_names() -> list[str]:
    """The names of all icons that ship."""
    return sorted(path.stem for path in resource("icons").glob("*.svg"))


@lru_cache(maxsize=1024)
def icon_image(name: str, colour: str, size: int, ratio: float, mirrored: bool) -> QImage:
    """The icon as an image of `size` logical pixels; `colour` is `#RRGGBB` or `#AARRGGBB`.

    Raises `OSError` if no icon of that name ships.
    """
    source = _source(name).replace(b"currentColor", colour.encode("ascii"))
    source = source.replace(b'stroke-width="2"', b'stroke-width="1.75"')
    pixels = round(size * ratio)
    image = QImage(pixels, pixels, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    QSvgRenderer(QByteArray(source)).render(painter, QRectF(0, 0, pixels, pixels))
    painter.end()
    if mirrored:
        image.flip(Qt.Orientation.Horizontal)
    image.setDevicePixelRatio(ratio)
    return image


@lru_cache(maxsize=256)
def _source(name: str) -> bytes:
    return resource("icons", f"{name}.svg").read_bytes()


def draw_icon(painter: QPainter, name: str, rect: QRect, colour: QColor) -> None:
    """Draw an icon into a square; one with a direction mirrors with the painter."""
    right_to_left = painter.layoutDirection() == Qt.LayoutDirection.RightToLeft
    image = icon_image(
        name,
        colour.name(),
        rect.width(),
        painter.device().devicePixelRatioF(),
        right_to_left and name in MIRRORED,
    )
    painter.drawImage(rect.topLeft(), image)


def icon(name: str, colour: QColor, size: int = 24) -> QIcon:
    """A `QIcon` for the few Qt widgets that want one."""
    return QIcon(QPixmap.fromImage(icon_image(name, colour.name(), size, 2.0, False)))
