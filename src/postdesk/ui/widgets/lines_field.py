"""A few lines of fixed form, always from left to right, for typing or for a reader that types."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QColor, QFont, QKeyEvent, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QTextEdit, QWidget

from postdesk.ui.theme import Role, current_look
from postdesk.ui.widgets.fields import KeptLines
from postdesk.ui.widgets.text import REDRAW

_FIXED = ["Consolas", "DejaVu Sans Mono", "Liberation Mono", "Noto Sans Mono"]
"""Fonts whose letters are equally wide, where the machine has one; else the program's own."""


class LinesField(KeptLines):
    """Enter begins the next line; in the last line, or in an empty one, it emits `entered`.

    `set_lines(count)` says how many lines there may be.
    """

    entered = Signal()

    def __init__(self, most: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._most = self._count = most
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.setLineWrapMode(KeptLines.LineWrapMode.NoWrap)
        self.setInputMethodHints(
            Qt.InputMethodHint.ImhUppercaseOnly | Qt.InputMethodHint.ImhNoPredictiveText
        )
        self._adapt()

    def set_lines(self, count: int) -> None:
        """How many lines the text has when it is whole; so high is the field."""
        if count != self._count:
            self._count = min(count, self._most)
            self._adapt()
            self.updateGeometry()

    def mark(self, places: Sequence[tuple[int, int]]) -> None:
        """Mark the characters at these lines and columns, both from 0."""
        self.setExtraSelections([self._marked(line, column) for line, column in places])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() not in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            super().keyPressEvent(event)
            return
        cursor = self.textCursor()
        if cursor.blockNumber() + 1 >= self._count or not cursor.block().text().strip():
            self.entered.emit()
        elif cursor.block().next().isValid():
            cursor.movePosition(QTextCursor.MoveOperation.NextBlock)
            self.setTextCursor(cursor)
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in REDRAW:
            self._adapt()

    def _marked(self, line: int, column: int) -> QTextEdit.ExtraSelection:
        look = current_look()
        cursor = QTextCursor(self.document().findBlockByNumber(line))
        cursor.movePosition(
            QTextCursor.MoveOperation.NextCharacter, QTextCursor.MoveMode.MoveAnchor, column
        )
        cursor.movePosition(
            QTextCursor.MoveOperation.NextCharacter, QTextCursor.MoveMode.KeepAnchor
        )
        style = QTextCharFormat()
        style.setBackground(QColor(look.colour("attention")))
        style.setForeground(QColor(look.colour("attention_soft")))
        marked = QTextEdit.ExtraSelection()
        marked.cursor, marked.format = cursor, style
        return marked

    def _adapt(self) -> None:
        look = current_look()
        font = QFont([*_FIXED, *look.font(Role.BODY).families()])
        font.setStyleHint(QFont.StyleHint.Monospace)
        font.setPixelSize(look.font(Role.BODY).pixelSize())
        self.setFont(font)
        self.setFixedHeight(self._count * self.fontMetrics().lineSpacing() + 28)
