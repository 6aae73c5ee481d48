"""The slip as a sheet to print: A6, black on white, a few large lines."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPageSize, QPainter

from postdesk.ui.language import Language, direction_of, isolate
from postdesk.ui.paper_device import Paint, Paper, pdf_of
from postdesk.ui.theme import Look, Role, ThemeName
from postdesk.ui.widgets.typeset import Align, Style, Typeset, runs_of

SLIP_PAPER = Paper(QPageSize.PageSizeId.A6, margin=10, dots=96)
PRINTED_PAPER = Paper(QPageSize.PageSizeId.A4, margin=10, dots=96)
"""What a printer holds at a post; the slip is cut off below its lines."""
_GAP = 14


def slip_pdf(lines: Sequence[str], language: str, training: str = "") -> bytes:
    """A PDF of one page; `training` stands on top where the person is invented."""
    return pdf_of(SLIP_PAPER, slip_paint(lines, language, training))


def slip_paint(lines: Sequence[str], language: str, training: str = "") -> Paint:
    """What paints the slip, into a PDF or onto a printer."""
    marked = [*filter(None, (training, *lines))]
    return lambda painter, _new_page: paint_slip(painter, marked, language)


def paint_slip(painter: QPainter, lines: Sequence[str], language: str) -> None:
    """Paint the lines under each other, at the start side of `language`."""
    look = Look(ThemeName.LIGHT, 1, Language.EN)
    align: Align = "right" if direction_of(language) == Qt.LayoutDirection.RightToLeft else "left"
    width, top = float(painter.window().width()), 0.0
    for text in lines:
        runs = runs_of(isolate(text), strong=True)
        typeset = Typeset(runs, Style(Role.TITLE, align), look, width)
        typeset.draw(painter, QRectF(0, top, width, typeset.height), QColor("black"))
        top += typeset.height + _GAP
