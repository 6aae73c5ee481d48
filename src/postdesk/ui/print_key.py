"""The key that prints: asks for a printer, notes who prints, sends the pages, says how it went."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QWidget

from postdesk.errors import PostDeskError
from postdesk.ui.language import isolate
from postdesk.ui.paper_device import Paint, Paper
from postdesk.ui.printer import AskPrinter, send_pages
from postdesk.ui.widgets.button import Button


class PrintKey(Button):
    """`sent(name)` is the printer that has the pages, `refused(error)` why it has none.

    Neither comes where the person changed their mind.
    """

    sent = Signal(str)
    refused = Signal(object)

    def __init__(self, ask: AskPrinter, key: str, parent: QWidget | None = None) -> None:
        super().__init__(icon="printer", key=key, parent=parent)
        self.ask = ask
        self._say()

    def print_pages(self, paper: Paper, paint: Paint, note: Callable[[], None]) -> None:
        """Print; `note` writes down who did it, before the first page goes."""
        try:
            printer = self.ask(self)
            if printer is None:
                return
            note()
            name = send_pages(printer, paper, paint)
        except PostDeskError as error:
            self.refused.emit(error)
            return
        self.sent.emit(name)

    def said(self, name: str) -> str:
        """That the pages are with a printer."""
        if not name:
            return self.tr("Sent to the printer. Fetch every page at once.")
        text = self.tr("Sent to {printer}. Fetch every page at once.")
        return text.format(printer=isolate(name))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._say()

    def _say(self) -> None:
        self.set_words(self.tr("Print now"), short=self.tr("Print"))
