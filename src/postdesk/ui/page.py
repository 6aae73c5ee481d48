"""What every page of the program is, and what the frame asks of it."""

from enum import Enum

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from postdesk.ui.focus_ring import set_ring
from postdesk.ui.keys import FKey
from postdesk.ui.theme import Role, current_look
from postdesk.ui.widgets.bars import ActionBar
from postdesk.ui.widgets.button import Button, Kind
from postdesk.ui.widgets.painted_button import PaintedButton
from postdesk.ui.widgets.text import Text


class Chrome(Enum):
    """What the frame draws around a page."""

    DESK = "top bar and rail"
    TOP = "top bar"
    NONE = "nothing: the page draws its own strip"


class Page(QWidget):
    """One page.

    Lay out into `self.body` in `__init__`, say every text in `retranslate` (called once when the
    page is made and at each change of language), read what is to be shown in `opened`.

    Buttons of the foot go into `self.bar` (`at_start`, `at_end`). A control whose key cap shows
    `F7` or `1` is pressed by that key without further ado.

    Class attributes to set: `name` (how others go there), `chrome`, `scrolls` (False for pages
    that fit by construction), `margins` (False leaves the page padding out), `decision` (True
    makes the action bar 84 high), `place` (the rail's place that is marked, `name` if empty).
    """

    name = ""
    place = ""
    chrome = Chrome.DESK
    scrolls = True
    margins = True
    decision = False

    counted = Signal(str, int)
    """A place of the rail, and how much waits there."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.put_away = False
        """On its way out: the vault it looks into may be closed."""
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        set_ring(self, -1)
        self.bar = ActionBar(decision=self.decision)
        content = QWidget()
        content.setObjectName("page")
        self.body = QVBoxLayout(content)
        if self.margins:
            self.body.setContentsMargins(24, 20, 24, 20)
        else:
            self.body.setContentsMargins(0, 0, 0, 0)
        self.body.setSpacing(12)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(scrolling(content) if self.scrolls else content, 1)
        column.addWidget(self.bar)

    def title(self) -> str:
        """What the page is called, for the window's title and a screen reader."""
        return ""

    def retranslate(self) -> None:
        """Say every text of the page in the language in use."""

    def opened(self, subject: object) -> None:
        """The page is shown now; `subject` is what `Navigator.go` was given (a code, or None)."""

    def left(self) -> None:
        """The page is hidden now."""

    def key_pressed(self, key: FKey) -> bool:
        """An F-key (or Ctrl with the number row): presses the control with that cap.

        True if the page took it.
        """
        return self._press_key(key.name)

    def number_pressed(self, number: int) -> bool:
        """A number key outside of any text field, 1 to 9: presses the control with that cap."""
        return self._press_key(str(number))

    def place_pressed(self, number: int) -> bool:
        """Alt with a number, 1 to 9, on a page without a rail. True if the page took it."""
        del number
        return False

    def enter_pressed(self) -> bool:
        """Enter outside of any control: presses the page's one filled button."""
        for button in self.findChildren(Button):
            if button.kind is Kind.FILLED and button.isVisible() and button.isEnabled():
                button.click()
                return True
        return False

    def back_pressed(self) -> bool:
        """Page up: to what was before. True if the page took it."""
        return False

    def forward_pressed(self) -> bool:
        """Page down: to what follows. True if the page took it."""
        return False

    def scroll_on(self, views: int) -> bool:
        """Scroll a long page by so many views, back if negative; False where it is at its end."""
        area = self.findChild(QScrollArea)
        if area is None:
            return False
        bar = area.verticalScrollBar()
        before = bar.value()
        bar.setValue(before + views * bar.pageStep())
        return bar.value() != before

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and not self.put_away:
            self.retranslate()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), current_look().colour("desk"))
        painter.end()

    def _press_key(self, key: str) -> bool:
        """Press the visible button whose cap shows `key`."""
        for button in self.findChildren(PaintedButton):
            if button.key == key and button.isVisible() and button.isEnabled():
                button.click()
                return True
        return False


class PageHead(QWidget):
    """A page's title, a sentence under it or beside it, and buttons at the end (`.end`)."""

    def __init__(self, *, beside: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = Text("", Role.TITLE, strong=True, wrap=not beside)
        self.sub = Text("", Role.BODY, colour="ink2", wrap=not beside, elide=beside)
        self.sub.hide()
        self.end = QHBoxLayout()
        self.end.setSpacing(12)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        if beside:
            row.addWidget(self.title)
            row.addWidget(self.sub, 1)
        else:
            column = QVBoxLayout()
            column.setSpacing(2)
            column.addWidget(self.title)
            column.addWidget(self.sub)
            row.addLayout(column, 1)
        row.addLayout(self.end)

    def set_texts(self, title: str, sub: str = "") -> None:
        """Say title and sentence; an empty sentence takes no room."""
        self.title.set_text(title)
        self.sub.set_text(sub)
        self.sub.setVisible(bool(sub))


def scrolling(content: QWidget) -> QScrollArea:
    """`content` in a view that scrolls up and down where it is too high."""
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidget(content)
    return area
