"""Every widget that stands while the look changes is drawn as if it had been made in that look."""

import pytest
from live_looks import picture, stranded, unlike
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot
from samples import SAMPLES

from postdesk.ui.language import Language, LanguageSwitch
from postdesk.ui.theme import Look, ThemeName, apply_look

LOOKS = (
    Look(scale=2),
    Look(language=Language.AR),
    Look(ThemeName.HIGH_CONTRAST, 2, Language.AR),
    Look(ThemeName.DARK),
    Look(),
)
"""Each changed from the one before: the scale alone, all but the theme, and so on."""

_OTHERWISE = ("table", "progress")
"""One sets its height when it is made, as a page does; the other tells how long it still takes."""


def wear(languages: LanguageSwitch, look: Look) -> None:
    languages.use(look.language)
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    apply_look(app, look)


def made(qtbot: QtBot, name: str) -> QWidget:
    """A window with one sample, as wide as a page."""
    window = QWidget()
    qtbot.addWidget(window)
    column = QVBoxLayout(window)
    column.addWidget(SAMPLES[name]())
    column.addStretch(1)
    window.resize(1318, 900)
    window.show()
    quiet(window)
    return window


def quiet(window: QWidget) -> QWidget:
    """The window without the keyboard, which only one of two can have."""
    at = window.focusWidget()
    if at is not None:
        at.clearFocus()
    return window


@pytest.mark.parametrize("name", [name for name in SAMPLES if name not in _OTHERWISE])
def test_a_widget_follows_the_look(qtbot: QtBot, languages: LanguageSwitch, name: str) -> None:
    standing = made(qtbot, name)
    found: list[str] = []
    for look in LOOKS:
        told = f"{look.language} {look.scale} {look.theme}"
        wear(languages, look)
        found += stranded(standing, told)
        fresh = made(qtbot, name)
        found += unlike(picture(quiet(standing)), picture(quiet(fresh)), told)
        fresh.close()
    assert not found
