"""Takes back at once whatever the program itself put on the clipboard: answers leave as packets."""

from PySide6.QtCore import QObject
from PySide6.QtGui import QClipboard
from PySide6.QtWidgets import QApplication


class ClipboardGuard(QObject):
    """Every program on the laptop can read the clipboard, and some systems keep what was on it.

    What another program put there stays, so pasting into PostDesk works.
    """

    def __init__(self, app: QApplication, parent: QObject) -> None:
        super().__init__(parent)
        self._clipboard = app.clipboard()
        self._clipboard.changed.connect(self._take_back)

    def _take_back(self, mode: QClipboard.Mode) -> None:
        clipboard = self._clipboard
        owns = {
            QClipboard.Mode.Clipboard: clipboard.ownsClipboard,
            QClipboard.Mode.Selection: clipboard.ownsSelection,
            QClipboard.Mode.FindBuffer: clipboard.ownsFindBuffer,
        }[mode]
        if owns() and clipboard.text(mode):
            clipboard.clear(mode)
