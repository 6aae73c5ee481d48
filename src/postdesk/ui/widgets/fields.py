"""Text fields, and the label and hint that belong to a field."""

from PySide6.QtCore import QEvent, QMetaMethod, QSize, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QMouseEvent
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from postdesk.ui.focus_ring import set_ring
from postdesk.ui.theme import Role, current_look
from postdesk.ui.widgets.text import REDRAW, Text

_LEAVING = (QKeySequence.StandardKey.Copy, QKeySequence.StandardKey.Cut)


def leaves(event: QKeyEvent) -> bool:
    """Whether a key would put what was typed on the clipboard, where every program reads it."""
    return any(event.matches(key) for key in _LEAVING)


class LineField(QLineEdit):
    """One line of text; `sand=True` where the person sees what is written.

    Nothing is copied out of it; pasting works.
    """

    def __init__(self, *, sand: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("sand", sand)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        set_ring(self, 6)

    def clear(self) -> None:
        """Empty it for good: what Qt's own clearing takes away, Ctrl+Z would bring back."""
        self.setText("")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter belongs to the field where somebody listens for it, else to the page."""
        if leaves(event):
            return
        super().keyPressEvent(event)
        entered = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if entered and self.isSignalConnected(QMetaMethod.fromSignal(self.returnPressed)):
            event.accept()


class KeptLines(QPlainTextEdit):
    """Several lines; Tab leaves the field. Nothing is copied or dragged out of it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTabChangesFocus(True)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        set_ring(self, 6)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not leaves(event):
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A press begins a selection anew, never a drag of the one there is."""
        cursor = self.textCursor()
        extends = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
        if cursor.hasSelection() and not extends:
            cursor.clearSelection()
            self.setTextCursor(cursor)
        super().mousePressEvent(event)

    def minimumSizeHint(self) -> QSize:
        return QSize(120, self.maximumHeight())


class TextField(KeptLines):
    """Several lines of plain text."""

    def __init__(
        self, lines: int = 3, *, sand: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._lines = lines
        self.setProperty("sand", sand)
        self._adapt()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in REDRAW:
            self._adapt()

    def _adapt(self) -> None:
        look = current_look()
        self.setFixedHeight(self._lines * look.line_height(Role.BODY, arabic=look.arabic) + 24)


class Labelled(QWidget):
    """A field under its label, with a hint below; the label is the field's accessible name."""

    def __init__(self, field: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.field = field
        self.label = Text("", Role.BODY, strong=True, wrap=True)
        self.hint = Text("", Role.META, colour="ink2", wrap=True)
        self.hint.hide()
        self.label.setBuddy(field)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.label)
        column.addWidget(field)
        column.addWidget(self.hint)

    def set_texts(self, label: str, hint: str = "") -> None:
        """Say label and hint."""
        self.label.set_text(label)
        self.field.setAccessibleName(label)
        self.hint.set_colour("ink2")
        self.hint.set_text(hint)
        self.hint.setVisible(bool(hint))
        self.field.setAccessibleDescription(hint)

    def set_problem(self, problem: str) -> None:
        """Say in ochre what is wrong with what was typed; empty brings the hint's colour back."""
        self.hint.set_colour("attention" if problem else "ink2")
        self.hint.set_text(problem)
        self.hint.setVisible(bool(problem))
