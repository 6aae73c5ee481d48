"""Long work on the page: words, a bar, the time left, and F10 with what cancelling leaves."""

from collections.abc import Callable

from PySide6.QtCore import QElapsedTimer, QEvent, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from postdesk.ui.theme import Role, current_look
from postdesk.ui.widgets.button import Button
from postdesk.ui.widgets.paint import box, mirrored, rounded_path
from postdesk.ui.widgets.text import REDRAW, Text

Said = Callable[[], str]
"""Words in the language in use: they are said anew when another is chosen meanwhile."""


def no_words() -> str:
    """Where nothing is to be said."""
    return ""


class Bar(QWidget):
    """The bar alone; it fills from the start side."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._share = 0.0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_share(self, share: float) -> None:
        """How much is done, 0 to 1."""
        self._share = min(1.0, max(0.0, share))
        self.setAccessibleDescription(f"{round(self._share * 100)} %")
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(200, current_look().at(14, 20))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in REDRAW:
            self.updateGeometry()
            self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        look = current_look()
        painter = QPainter(self)
        radius = self.height() / 2
        box(painter, self.rect(), radius=radius, fill=look.colour("line"))
        done = QRect(0, 0, round(self.width() * self._share), self.height())
        right = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        done = mirrored(done, self.rect(), right_to_left=right)
        filled = QPainterPath()
        filled.addRect(QRectF(done))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillPath(rounded_path(self.rect(), radius) & filled, look.colour("accent"))
        painter.end()


class ProgressRow(QWidget):
    """`cancel()` when F10 is pressed; `begin` shows it, `end` hides it."""

    cancel = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = Text("", Role.BODY, strong=True, wrap=True)
        self._left = Text("", Role.META, colour="ink2")
        self.bar = Bar()
        self.cancel_button = Button("", key="F10")
        self.cancel_button.clicked.connect(self.cancel)
        self._leaves = Text("", Role.META, colour="ink2", wrap=True)
        self._clock = QElapsedTimer()
        self._at = (0, 0)
        self._said: tuple[Said, Said, Said] = (no_words, no_words, no_words)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        head = QHBoxLayout()
        head.addWidget(self._words, 1)
        head.addWidget(self._left)
        column.addLayout(head)
        column.addWidget(self.bar)
        foot = QHBoxLayout()
        foot.setSpacing(14)
        foot.addWidget(self.cancel_button)
        foot.addWidget(self._leaves, 1)
        column.addLayout(foot)
        self.hide()

    def begin(self, words: Said, cancel: Said, leaves: Said) -> None:
        """Show the row: what is done, the word of the button, what cancelling leaves."""
        self._said = (words, cancel, leaves)
        self._say()
        self._left.set_text("")
        self._at = (0, 0)
        self.bar.set_share(0)
        self.cancel_button.setEnabled(True)
        self._clock.start()
        self.show()

    def set_progress(self, done: int, total: int) -> None:
        """Move the bar and say about how long it still takes; of no total, how far it is."""
        self._at = (done, total)
        share = done / total if total else 0.0
        self.bar.set_share(share)
        if total == 0 and done > 0:  # of how many, nobody knows yet
            self._left.set_text(self.tr("%n file(s) looked at", "", done))
        if share > 0.05:
            seconds = round(self._clock.elapsed() / 1000 * (1 - share) / share)
            self._left.set_text(self.time_left(seconds))

    def time_left(self, seconds: int) -> str:
        """About how long, in words."""
        if seconds < 90:
            return self.tr("about %n second(s) left", "", max(1, seconds))
        return self.tr("about %n minute(s) left", "", round(seconds / 60))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._say()
            self.set_progress(*self._at)

    def _say(self) -> None:
        words, cancel, leaves = (said() for said in self._said)
        self._words.set_text(words)
        self.cancel_button.set_text(cancel)
        self._leaves.set_text(leaves)
        self.bar.setAccessibleName(words)

    def end(self) -> None:
        """Hide the row."""
        self.hide()
