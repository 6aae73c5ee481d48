"""Paints the same pages into a PDF in memory or onto a printer, in one measure for both."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QRect
from PySide6.QtGui import QPagedPaintDevice, QPageSize, QPainter, QPdfWriter
from PySide6.QtPrintSupport import QPrinter

from postdesk.errors import Code, PostDeskError
from postdesk.ui.pdf_traces import without_traces

NewPage = Callable[[], object]
Paint = Callable[[QPainter, NewPage], None]
"""Paints all pages: `painter.window()` is one of them; the function begins the next."""


@dataclass(frozen=True)
class Paper:
    """A size of paper, its margin in millimetres on each side, and units an inch to paint in."""

    size: QPageSize.PageSizeId
    margin: float
    dots: int


def pdf_of(paper: Paper, paint: Paint) -> bytes:
    """The pages as a PDF that tells nothing beside them; made in memory, never on the disk."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setTitle("PostDesk")
    writer.setCreator("PostDesk")
    writer.setResolution(paper.dots)
    _paint_on(writer, paper, paint, paper.dots)
    return without_traces(bytes(buffer.data().data()))


def print_on(printer: QPrinter, paper: Paper, paint: Paint) -> None:
    """Send the pages to a printer, or into the file that it is told to write.

    Raises `PRINTER_FAILED` where it takes none. Queues show a document's name to everybody: ours
    says nothing of what is printed.
    """
    printer.setDocName("PostDesk")
    printer.setCreator("PostDesk")
    _paint_on(printer, paper, paint, printer.resolution())
    if printer.printerState() in (QPrinter.PrinterState.Error, QPrinter.PrinterState.Aborted):
        raise PostDeskError(Code.PRINTER_FAILED)


def _paint_on(device: QPagedPaintDevice, paper: Paper, paint: Paint, dots: int) -> None:
    device.setPageSize(QPageSize(paper.size))
    side = paper.margin
    device.setPageMargins(QMarginsF(side, side, side, side))
    painter = QPainter()
    if not painter.begin(device):
        raise PostDeskError(Code.PRINTER_FAILED)
    view = painter.viewport()
    scale = paper.dots / dots
    painter.setWindow(QRect(0, 0, round(view.width() * scale), round(view.height() * scale)))
    try:
        paint(painter, device.newPage)
    finally:
        painter.end()
