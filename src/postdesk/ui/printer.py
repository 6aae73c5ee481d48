"""Asks for a printer through the system's own dialog, and leaves no page on the disk."""

import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtPrintSupport import QAbstractPrintDialog, QPrintDialog, QPrinter, QPrinterInfo
from PySide6.QtWidgets import QDialog, QWidget

from postdesk.errors import Code, PostDeskError
from postdesk.ui.paper_device import Paint, Paper, print_on

AskPrinter = Callable[[QWidget], QPrinter | None]
"""Asks for a printer; None if the person changed their mind. Raises `NO_PRINTER`."""

_IN_MEMORY = Path("/dev/shm")  # noqa: S108 - names a folder for libcups, makes no file there
_SPOOL = "TMPDIR"


def ask_printer(parent: QWidget) -> QPrinter | None:
    """The printer that the person chose. Raises `NO_PRINTER` where the system knows none.

    The system is asked only now, so that no printer is looked for before somebody wants one.
    """
    if not QPrinterInfo.availablePrinterNames():
        raise PostDeskError(Code.NO_PRINTER)
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    dialog = QPrintDialog(printer, parent.window())  # a page goes where somebody locks meanwhile
    # a file would leave without being noted as one: saving has a key of its own
    dialog.setOption(QAbstractPrintDialog.PrintDialogOption.PrintToFile, False)
    dialog.setOption(QAbstractPrintDialog.PrintDialogOption.PrintPageRange, False)
    accepted = dialog.exec() == QDialog.DialogCode.Accepted
    dialog.deleteLater()
    return printer if accepted else None


def send_pages(printer: QPrinter, paper: Paper, paint: Paint) -> str:
    """Print the pages; the printer's name. Raises `PRINTER_FAILED`."""
    with _spooled_in_memory():
        print_on(printer, paper, paint)
    return printer.printerName()


@contextmanager
def _spooled_in_memory() -> Iterator[None]:
    """Have the file that is handed to the print system lie in memory, where there is such a place.

    Qt removes it once it is handed over; a power cut before that would leave it on the disk.
    """
    before = os.environ.get(_SPOOL)
    if _IN_MEMORY.is_dir() and os.access(_IN_MEMORY, os.W_OK):
        os.environ[_SPOOL] = str(_IN_MEMORY)
    try:
        yield
    finally:
        if before is None:
            os.environ.pop(_SPOOL, None)
        else:
            os.environ[_SPOOL] = before
