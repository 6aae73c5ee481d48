"""The keys that belong to the frame, taken before any field or list sees them."""

from typing import Protocol

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QWindow
from PySide6.QtWidgets import QApplication, QWidget

from postdesk.ui.keys import FKey, function_key, number_key, place_key
from postdesk.ui.navigator import Navigator

_ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}


class Frame(Protocol):
    """What the filter asks of the main window."""

    navigator: Navigator

    @property
    def hidden_away(self) -> bool:
        """Whether the harmless page is in front."""

    def hide_away(self) -> None:
        """Put the harmless page in front."""

    def function_pressed(self, key: FKey) -> bool:
        """An F-key; True if somebody took it."""

    def place_pressed(self, number: int) -> bool:
        """Alt with a number; True if somebody took it."""


class KeyFilter(QObject):
    """Watches the frame's window while it has the keyboard, its pop-up lists too.

    Esc, F-keys and Alt with a number never reach a control; numbers, Enter and page keys only
    come to the page when no control wanted them (`leftover`).
    """

    def __init__(self, app: QApplication, frame: QWidget) -> None:
        super().__init__(frame)
        self._window = frame
        self._frame: Frame = frame  # type: ignore[assignment]
        app.focusWindowChanged.connect(self._watch_own)
        app.focusChanged.connect(self._watch_pop_up)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._taken(event)
        return False

    def leftover(self, event: QKeyEvent) -> bool:
        """A key no control took; True if frame or page did."""
        if self._taken(event):
            return True
        page = self._frame.navigator.page
        if page is None or self._frame.hidden_away:
            return False
        if event.key() in _ENTER:
            return page.enter_pressed()
        if event.key() == Qt.Key.Key_PageUp:
            return page.back_pressed()
        if event.key() == Qt.Key.Key_PageDown:
            return page.forward_pressed()
        number = number_key(event)
        return number is not None and page.number_pressed(number)

    def _taken(self, event: QKeyEvent) -> bool:
        if event.key() == Qt.Key.Key_Escape:
            if not self._frame.hidden_away:
                self._frame.hide_away()
            return True
        key = function_key(event)
        if key is not None:
            return self._frame.function_pressed(key)
        place = place_key(event)
        return place is not None and self._frame.place_pressed(place)

    def _watch_pop_up(self, _before: QWidget | None, now: QWidget | None) -> None:
        """A pop-up list takes the keyboard without becoming the focus window."""
        widget = now
        while widget is not None and widget is not self._window:
            widget = widget.parentWidget()
        if now is not None and widget is not None:
            self._watch(now.window().windowHandle())

    def _watch_own(self, window: QWindow | None) -> None:
        """The frame's own window and what opens over it; another frame has a filter of its own."""
        own = self._window.windowHandle()
        if window is not None and own is not None and own in (window, window.transientParent()):
            self._watch(window)

    def _watch(self, window: QWindow | None) -> None:
        if window is not None:
            window.removeEventFilter(self)
            window.installEventFilter(self)
