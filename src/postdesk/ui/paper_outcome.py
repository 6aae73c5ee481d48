"""What became of pages: where they were saved, which printer has them, or why there are none."""

from collections.abc import Callable

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from postdesk.errors import PostDeskError
from postdesk.model.base import Realm
from postdesk.ui.language import isolate_code
from postdesk.ui.messages import message_of
from postdesk.ui.print_key import PrintKey
from postdesk.ui.widgets.card import Notice
from postdesk.ui.widgets.chip import Tone
from postdesk.ui.widgets.error_card import ErrorCard


def training_mark(realm: Realm) -> str:
    """What stands on a paper about an invented person; blank on a real one."""
    return "TRAINING" if realm is Realm.TRAINING else ""


class PaperOutcome(QWidget):
    """Listens to a page's `PrintKey`; the page tells what it saved.

    `said_saved` gives the page's own sentence with `{name}`, in the language in use.
    """

    def __init__(
        self, key: PrintKey, said_saved: Callable[[], str], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._key, self._said_saved = key, said_saved
        self._saved = ""
        self._printer: str | None = None
        """The printer that has the pages, which may have no name; None before."""
        self.failed: PostDeskError | None = None
        """Why there are no pages."""
        self.done = Notice(Tone.DONE, "circle-check")
        self.error = ErrorCard()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.done)
        column.addWidget(self.error)
        key.sent.connect(self.sent)
        key.refused.connect(self.refuse)
        self._show()

    def clear(self) -> None:
        """Nothing was saved, printed or refused yet."""
        self._tell()

    def saved(self, name: str) -> None:
        """A file of that name holds the pages."""
        self._tell(saved=name)

    def sent(self, printer: str) -> None:
        """A printer has the pages."""
        self._tell(printer=printer)

    def refuse(self, error: PostDeskError) -> None:
        """There are no pages."""
        self._tell(failed=error)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._show()

    def _tell(
        self, saved: str = "", printer: str | None = None, failed: PostDeskError | None = None
    ) -> None:
        self._saved, self._printer, self.failed = saved, printer, failed
        self._show()

    def _show(self) -> None:
        if self._printer is not None:
            self.done.set_text(self._key.said(self._printer))
        elif self._saved:
            self.done.set_text(self._said_saved().format(name=isolate_code(self._saved)))
        self.done.setVisible(bool(self._saved) or self._printer is not None)
        self.error.setVisible(self.failed is not None)
        if self.failed is not None:
            self.error.set_message(message_of(self.failed))
        self.setVisible(not (self.done.isHidden() and self.error.isHidden()))
