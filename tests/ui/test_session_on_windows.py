"""What Windows says of its session, read from its own message; no Windows ran here."""

from ctypes import addressof, wintypes

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from postdesk.ui.session_on_windows import (
    CONSOLE_DISCONNECT,
    LOCK,
    LOGOFF,
    REMOTE_DISCONNECT,
    SESSION_CHANGE,
    WindowsSession,
    tells_of_leaving,
)

_OTHERS = {"console connect": 0x1, "remote connect": 0x3, "logon": 0x5, "unlock": 0x8}
_KEY_DOWN = 0x0100


def message(kind: int, what: int) -> wintypes.MSG:
    """As Windows lays it out: window, kind, two parameters, time, place of the pointer."""
    return wintypes.MSG(hWnd=7, message=kind, wParam=what, lParam=2, time=1)


@pytest.mark.parametrize("what", [CONSOLE_DISCONNECT, REMOTE_DISCONNECT, LOGOFF, LOCK])
def test_a_session_that_is_left_is_told_once_it_is_watched(qtbot: QtBot, what: int) -> None:
    """The message reaches the filter by its address, as Qt hands it over."""
    told = message(SESSION_CHANGE, what)
    assert tells_of_leaving(addressof(told))
    window = QWidget()
    qtbot.addWidget(window)
    session = WindowsSession(window)
    session.watch(True)
    with qtbot.waitSignal(session.left, timeout=1_000):
        assert session._filter.nativeEventFilter(b"windows_generic_MSG", addressof(told)) == (
            False,
            0,
        )
    session.watch(False)


@pytest.mark.parametrize("what", _OTHERS.values(), ids=_OTHERS.keys())
def test_coming_back_is_no_leaving(what: int) -> None:
    assert not tells_of_leaving(addressof(message(SESSION_CHANGE, what)))


def test_what_comes_after_watching_is_not_told(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    session, told = WindowsSession(window), message(SESSION_CHANGE, LOCK)
    session.watch(True)
    session._filter.nativeEventFilter(b"windows_generic_MSG", addressof(told))
    session.watch(False)
    with qtbot.assertNotEmitted(session.left, wait=50):
        pass


def test_other_messages_are_let_by(qapp: QApplication) -> None:
    """The letter whose number is that of a locked session, too."""
    assert not tells_of_leaving(addressof(message(_KEY_DOWN, LOCK)))
