"""A printer whose pages can be looked at."""

from pathlib import Path

from PySide6.QtPrintSupport import QPrinter


def printer_to(path: Path) -> QPrinter:
    """A printer as the dialog gives it, at a printer's resolution, that writes into a file."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(path))
    return printer


def pages_in(pdf: bytes) -> int:
    """How many pages a PDF has."""
    assert pdf.startswith(b"%PDF-")
    return pdf.count(b"/Type /Page\n") + pdf.count(b"/Type /Page ")
