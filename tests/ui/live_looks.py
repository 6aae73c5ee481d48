"""A look or a size that changes while a page is open, held against the page made in that look."""

from collections.abc import Iterator

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QWidget

from postdesk.ui.gallery import SIZE, settle
from postdesk.ui.main_window import MainWindow
from postdesk.ui.theme import Look

NARROW = QSize(1024, 700)


def picture(window: QWidget) -> QImage:
    """The window as it stands once everything has come to rest."""
    settle(_app())
    return window.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)


def worn(window: MainWindow, look: Look) -> QImage:
    """The window after its look has changed while its page was open."""
    window.use_look(look)
    return picture(window)


def stranded(window: QWidget, told: str) -> list[str]:
    """What stands otherwise once every layout has measured anew: what was left half done."""
    stood = picture(window)
    for widget in window.findChildren(QWidget):
        layout = widget.layout()
        if layout is not None:
            layout.invalidate()  # and so, once it is asked to lay out, whatever lies within it
        widget.updateGeometry()
    return unlike(stood, picture(window), f"{told}: laid out anew")


def resized(window: QWidget, told: str) -> Iterator[str]:
    """What stands otherwise after the window was narrow for a moment, or is half laid out there."""
    before = picture(window)
    window.resize(NARROW)
    yield from stranded(window, f"{told}, narrow")
    window.resize(SIZE)
    yield from unlike(picture(window), before, f"{told}: narrow and back")


def unlike(found: QImage, wanted: QImage, told: str) -> list[str]:
    """One line that says where two pictures differ; none where they do not."""
    if found == wanted:
        return []
    return [f"{told}: differs in {_difference(found, wanted).getRect()}"]


def _difference(found: QImage, wanted: QImage) -> QRect:
    """The smallest part of the picture outside of which both are the same."""
    if found.size() != wanted.size():
        return found.rect()
    rows = [y for y in range(found.height()) if _row(found, y) != _row(wanted, y)]
    columns = [
        x
        for y in (*rows[:: max(1, len(rows) // 40)], rows[-1])
        for x in range(found.width())
        if found.pixel(x, y) != wanted.pixel(x, y)
    ]
    return QRect(min(columns), rows[0], max(columns) - min(columns) + 1, rows[-1] - rows[0] + 1)


def _row(image: QImage, y: int) -> bytes:
    line = image.bytesPerLine()
    return bytes(image.constBits()[y * line : y * line + 4 * image.width()])


def _app() -> QApplication:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    return app
