"""The slip as a sheet to print: A6, black on white, a few large lines."""

from collections.abc import Sequence

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QRectF, Qt
from PySide6.QtGui import QColor, QPageSize, QPainter, QPdfWriter

from postdesk.ui.language import Language, direction_of, isolate
from postdesk.ui.theme import Look, Role, ThemeName
from postdesk.ui.widgets.typeset import Align, Style, Typeset, runs_of

_DOTS_PER_INCH = 96
_MARGIN_MM, _GAP = 10, 14


def slip_pdf(lines: Sequence[str], language: str, training: str = "") -> bytes:
    """A PDF of one page; `training` stands on top where the person is invented."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(_DOTS_PER_INCH)
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A6))
    writer.setPageMargins(QMarginsF(_MARGIN_MM, _MARGIN_MM, _MARGIN_MM, _MARGIN_MM))
    painter = QPainter(writer)
    paint_slip(painter, [*filter(None, (training, *lines))], language)
    painter.end()
    return bytes(buffer.data().data())


def paint_slip(painter: QPainter, lines: Sequence[str], language: str) -> None:
    """Paint the lines under each other, at the start side of `language`."""
    look = Look(ThemeName.LIGHT, 1, Language.EN)
    align: Align = "right" if direction_of(language) == Qt.LayoutDirection.RightToLeft else "left"
    width, top = float(painter.viewport().width()), 0.0
    for text in lines:
        runs = runs_of(isolate(text), strong=True)
        typeset = Typeset(runs, Style(Role.TITLE, align), look, width)
        typeset.draw(painter, QRectF(0, top, width, typeset.height), QColor("black"))
        top += typeset.height + _GAP
