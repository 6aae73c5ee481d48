"""The passphrase: hidden, to be looked at with one key, telling when Caps Lock is on."""

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from postdesk.ui.focus_ring import set_ring
from postdesk.ui.icons import draw_icon
from postdesk.ui.theme import current_look
from postdesk.ui.widgets.fields import LineField
from postdesk.ui.widgets.paint import at_start
from postdesk.ui.widgets.painted_button import PaintedButton
from postdesk.ui.widgets.text import REDRAW


class _Eye(PaintedButton):
    """Shows what is typed while it is on."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__("", parent=parent)
        self.setCheckable(True)

    def sizeHint(self) -> QSize:
        side = current_look().at(32, 44)
        return QSize(side, side)

    def paintEvent(self, _event: QPaintEvent) -> None:
        look = current_look()
        side = look.at(20, 30)
        painter = QPainter(self)
        inset = (self.width() - side) // 2
        square = at_start(self.rect(), QSize(side, side), inset, right_to_left=self.mirrored)
        name = "eye-off" if self.isChecked() else "eye"
        draw_icon(painter, name, square, look.colour("ink2"))
        painter.end()


class PassphraseField(LineField):
    """`entered()` at Enter; `caps_lock(on)` as far as the letters typed tell."""

    entered = Signal()
    caps_lock = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.setEchoMode(QLineEdit.EchoMode.Password)
        self.setMaxLength(256)
        self.setProperty("tall", True)
        set_ring(self, 6)
        self._eye = _Eye(self)
        self._eye.toggled.connect(self._show_letters)
        self.returnPressed.connect(self.entered)
        self._place()

    def clear(self) -> None:
        """Empty it, and hide the letters again: the next who types here is perhaps another."""
        super().clear()
        self._eye.setChecked(False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        letter = event.text()
        if len(letter) == 1 and letter.lower() != letter.upper():
            shifted = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self.caps_lock.emit(letter.isupper() != shifted)
        super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in REDRAW:
            self._place()

    def _place(self) -> None:
        self._eye.set_text(self.tr("Show what is typed"))
        side = self._eye.sizeHint()
        right = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        self._eye.setGeometry(at_start(self.rect(), side, 10, right_to_left=not right))
        room = side.width() + 6
        self.setTextMargins(room if right else 0, 0, 0 if right else room, 0)

    def _show_letters(self, shown: bool) -> None:
        modes = QLineEdit.EchoMode
        self.setEchoMode(modes.Normal if shown else modes.Password)
