"""Hears from Windows that its session was locked, disconnected or ended."""

import ctypes
import sys
from ctypes import wintypes

from PySide6.QtCore import (
    QAbstractNativeEventFilter,
    QByteArray,
    QCoreApplication,
    QObject,
    QTimer,
    Signal,
)
from PySide6.QtWidgets import QWidget

SESSION_CHANGE = 0x02B1
"""WM_WTSSESSION_CHANGE; its `wParam` says what happened."""
CONSOLE_DISCONNECT, REMOTE_DISCONNECT, LOGOFF, LOCK = 0x2, 0x4, 0x6, 0x7
_LEAVING = frozenset({CONSOLE_DISCONNECT, REMOTE_DISCONNECT, LOGOFF, LOCK})
_THIS_SESSION = 0


def tells_of_leaving(message: int) -> bool:
    """Whether the `MSG` at this address says that nobody is at this session any more."""
    told = wintypes.MSG.from_address(message)
    return told.message == SESSION_CHANGE and told.wParam in _LEAVING


class WindowsSession(QObject):
    """`left` when the session is locked, another account's comes in front, or somebody logs off.

    `covered` never: Windows locks by a message of its own.
    """

    left = Signal()
    covered = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window, self._on = window, False
        self._filter = _Filter(self)

    def watch(self, on: bool) -> None:
        """Begin to listen, or stop."""
        app = QCoreApplication.instance()
        if on == self._on or app is None:
            return
        self._on = on
        if on:
            app.installNativeEventFilter(self._filter)
        else:
            app.removeNativeEventFilter(self._filter)
        _register(int(self._window.winId()), on=on)

    def tell(self) -> None:
        """Say that the session was left, unless nobody listens any more."""
        if self._on:
            self.left.emit()


class _Filter(QAbstractNativeEventFilter):
    """Looks at each message of Windows before Qt does, and keeps none back."""

    def __init__(self, session: WindowsSession) -> None:
        super().__init__()
        self._session = session

    def nativeEventFilter(
        self, _kind: QByteArray | bytes | bytearray | memoryview, message: int
    ) -> tuple[bool, int]:
        if tells_of_leaving(int(message)):
            QTimer.singleShot(0, self._session.tell)  # pages do not end within Windows' own call
        return False, 0


def _register(window: int, *, on: bool) -> None:
    """Have Windows tell a window of changes of its session, or no more."""
    if sys.platform != "win32":
        return

    terminal = ctypes.windll.wtsapi32
    if on:
        terminal.WTSRegisterSessionNotification(wintypes.HWND(window), _THIS_SESSION)
    else:
        terminal.WTSUnRegisterSessionNotification(wintypes.HWND(window))
