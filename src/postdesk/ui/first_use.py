"""Has the toolkit make at the start what it would else make while an officer waits for a list."""

from PySide6 import QtWidgets

_MADE_AT_FIRST_USE = "QStyleOption"
"""Its some twenty kinds: the first list that is drawn asks for all of them, some 16 ms."""


def make_style_options() -> None:
    """Make the classes that a list's rows are handed with; PySide6 makes a class at first use."""
    for name in dir(QtWidgets):
        if name.startswith(_MADE_AT_FIRST_USE):
            getattr(QtWidgets, name)
