"""Keys by their position: numbers on any keyboard layout, F-keys also by Ctrl and a number."""

from enum import IntEnum

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent


class FKey(IntEnum):
    """The function keys; what each means is the same on every page."""

    F1 = 1
    F2 = 2
    F3 = 3
    F4 = 4
    F5 = 5
    F6 = 6
    F7 = 7
    F8 = 8
    F9 = 9
    F10 = 10
    F11 = 11
    F12 = 12


GUIDANCE, UNKNOWN, REFUSED, NOT_ASKED = FKey.F1, FKey.F2, FKey.F3, FKey.F4
SHOW, INDICATORS, NOTE, OVERVIEW = FKey.F5, FKey.F6, FKey.F7, FKey.F8
EMERGENCY, ENOUGH, LISTEN, WITHDRAW = FKey.F9, FKey.F10, FKey.F11, FKey.F12

# The first scan code of the number row; the twelve keys from `1` on follow one another.
_FIRST_SCAN_CODE = {"xcb": 10, "wayland": 10, "windows": 2}
_AZERTY = "&é\"'(-è_çà)="
_QWERTY = "1234567890-="
_DIGIT_ROWS = ("0123456789", "٠١٢٣٤٥٦٧٨٩", "۰۱۲۳۴۵۶۷۸۹")
_NO_TEXT_KEYS = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier


def row_position(event: QKeyEvent, platform: str | None = None) -> int | None:
    """Which key of the number row it is, 1 (the key `1`) to 12; None if it is none of them."""
    platform = QGuiApplication.platformName() if platform is None else platform
    first = _FIRST_SCAN_CODE.get(platform)
    keypad = bool(event.modifiers() & Qt.KeyboardModifier.KeypadModifier)
    if first is not None and event.nativeScanCode() and not keypad:
        position = event.nativeScanCode() - first + 1
        return position if 1 <= position <= 12 else None
    return _position_by_character(event)


def _position_by_character(event: QKeyEvent) -> int | None:
    text = event.text()
    if not text or not text.isprintable() or event.modifiers() & _NO_TEXT_KEYS:
        key = event.key()
        text = chr(key) if 0x20 < key < 0x100 else text
    if len(text) != 1:
        return None
    for row in _DIGIT_ROWS:
        if text in row:
            return row.index(text) or 10
    by_control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
    for row in (_QWERTY, _AZERTY) if by_control else (_AZERTY, _QWERTY):
        found = row.find(text.lower())
        if found >= 0:
            return found + 1
    return None


def number_key(event: QKeyEvent) -> int | None:
    """1 to 9 if the key stands for that number, by position or on the keypad."""
    if event.modifiers() & _NO_TEXT_KEYS:
        return None
    position = row_position(event)
    return position if position is not None and position <= 9 else None


def function_key(event: QKeyEvent) -> FKey | None:
    """The F-key pressed: itself, or Ctrl with the key of the number row in the same position."""
    key = event.key()
    modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    if Qt.Key.Key_F1 <= key <= Qt.Key.Key_F12 and not modifiers:
        return FKey(key - Qt.Key.Key_F1 + 1)
    if modifiers == Qt.KeyboardModifier.ControlModifier:
        position = row_position(event)
        return None if position is None else FKey(position)
    return None


def place_key(event: QKeyEvent) -> int | None:
    """1 to 9 for Alt with that number: the places of the rail."""
    modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    if modifiers != Qt.KeyboardModifier.AltModifier:
        return None
    position = row_position(event)
    return position if position is not None and position <= 9 else None
