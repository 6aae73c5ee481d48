"""Keys by their position on the keyboard, whatever the layout."""

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent

from postdesk.ui.keys import FKey, function_key, number_key, place_key, row_position

NONE = Qt.KeyboardModifier.NoModifier
CTRL = Qt.KeyboardModifier.ControlModifier
ALT = Qt.KeyboardModifier.AltModifier
PAD = Qt.KeyboardModifier.KeypadModifier


def pressed(
    text: str = "",
    key: Qt.Key | int = 0,
    modifiers: Qt.KeyboardModifier = NONE,
    scan: int = 0,
) -> QKeyEvent:
    """A key as the window system reports it."""
    return QKeyEvent(QEvent.Type.KeyPress, int(key), modifiers, scan, 0, 0, text)


@pytest.mark.parametrize(("platform", "first"), [("xcb", 10), ("wayland", 10), ("windows", 2)])
def test_the_scan_code_decides_where_there_is_one(platform: str, first: int) -> None:
    for position in range(1, 13):
        # an Arabic layout types other characters with the same keys
        assert row_position(pressed("ض", scan=first + position - 1), platform) == position
    assert row_position(pressed("1", scan=first + 12), platform) is None


@pytest.mark.parametrize(("text", "number"), list(zip("&é\"'(-è_ç", range(1, 10), strict=True)))
def test_unshifted_azerty(text: str, number: int) -> None:
    assert number_key(pressed(text)) == number


@pytest.mark.parametrize("digits", ["123456789", "١٢٣٤٥٦٧٨٩", "۱۲۳۴۵۶۷۸۹"])
def test_digits_of_three_scripts(digits: str) -> None:
    assert [number_key(pressed(digit)) for digit in digits] == list(range(1, 10))


def test_the_keypad_counts_by_its_digit() -> None:
    event = pressed("4", Qt.Key.Key_4, PAD, scan=83)
    assert row_position(event, "xcb") == 4
    assert number_key(event) == 4


def test_letters_are_no_numbers() -> None:
    assert number_key(pressed("a", Qt.Key.Key_A)) is None
    assert number_key(pressed("", Qt.Key.Key_Left)) is None
    assert number_key(pressed("0", Qt.Key.Key_0)) is None


def test_function_keys_and_their_stand_ins() -> None:
    assert function_key(pressed(key=Qt.Key.Key_F9)) is FKey.F9
    assert function_key(pressed(key=Qt.Key.Key_F9, modifiers=ALT)) is None
    by_number = pressed("\x1b", Qt.Key.Key_3, CTRL)
    assert function_key(by_number) is FKey.F3
    assert number_key(by_number) is None
    assert function_key(pressed("", Qt.Key.Key_0, CTRL)) is FKey.F10
    assert function_key(pressed("", Qt.Key.Key_Minus, CTRL)) is FKey.F11
    assert function_key(pressed("", Qt.Key.Key_Equal, CTRL)) is FKey.F12


def test_places_of_the_rail() -> None:
    assert place_key(pressed("1", Qt.Key.Key_1, ALT)) == 1
    assert place_key(pressed("&", Qt.Key.Key_Ampersand, ALT)) == 1
    assert place_key(pressed("1", Qt.Key.Key_1)) is None
