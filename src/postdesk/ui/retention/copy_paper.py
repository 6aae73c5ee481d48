"""A person's own copy as A4 pages to print: black on white, a label over each text."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPageSize, QPainter

from postdesk.model.referrals import Line
from postdesk.ui.language import Language, direction_of, isolate
from postdesk.ui.paper_device import NewPage, Paint, Paper, pdf_of
from postdesk.ui.theme import Look, Role, ThemeName
from postdesk.ui.widgets.typeset import Align, Style, Typeset, runs_of

COPY_PAPER = Paper(QPageSize.PageSizeId.A4, margin=18, dots=96)
_GAP = 10


def copy_pdf(lines: Sequence[Line], language: str, training: str = "") -> bytes:
    """A PDF of as many pages as it takes; `training` stands on top where nobody is real."""
    return pdf_of(COPY_PAPER, copy_paint(lines, language, training))


def copy_paint(lines: Sequence[Line], language: str, training: str = "") -> Paint:
    """What paints the pages, into a PDF or onto a printer."""
    return lambda painter, new_page: _paint(painter, new_page, lines, language, training)


def _paint(
    painter: QPainter, new_page: NewPage, lines: Sequence[Line], language: str, training: str
) -> None:
    """Each line whole on one page; what is longer than a page runs over its foot."""
    view = painter.window()
    width, height, top = float(view.width()), float(view.height()), 0.0
    marked = [Line(key="", label=training, text="")] if training else []
    for line in (*marked, *lines):
        parts = _typeset(line, language, width)
        needed = sum(part.height for part in parts)
        if top and top + needed > height:
            new_page()
            top = 0.0
        for part in parts:
            part.draw(painter, QRectF(0, top, width, part.height), QColor("black"))
            top += part.height
        top += _GAP


def _typeset(line: Line, language: str, width: float) -> list[Typeset]:
    look = Look(ThemeName.LIGHT, 1, Language.EN)
    align: Align = "right" if direction_of(language) == Qt.LayoutDirection.RightToLeft else "left"
    texts = ((line.label, True), (line.text, False))
    return [
        Typeset(runs_of(isolate(text), strong=strong), Style(Role.BODY, align), look, width)
        for text, strong in texts
        if text
    ]
