"""A control drawn from its kept picture looks as one that was made the way it is now."""

from collections.abc import Callable

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from postdesk.ui.gallery import settle
from postdesk.ui.language import Language, LanguageSwitch
from postdesk.ui.theme import Look, ThemeName, apply_look
from postdesk.ui.widgets.button import Button, Kind
from postdesk.ui.widgets.painted_button import PaintedButton
from postdesk.ui.widgets.state_key import StateKey

pytestmark = pytest.mark.usefixtures("languages")


def picture(control: PaintedButton) -> QImage:
    """What stands on the screen of it."""
    settle(QApplication.instance())
    return control.grab().toImage()


def button(qtbot: QtBot, text: str = "Continue", kind: Kind = Kind.OUTLINE) -> Button:
    made = Button(text, kind, icon="check", key="F5")
    qtbot.addWidget(made)
    made.setGeometry(500, 500, 300, 44)  # away from the pointer
    made.show()
    return made


def state_key(qtbot: QtBot) -> StateKey:
    made = StateKey("F2", "help-circle", "Does not know")
    qtbot.addWidget(made)
    made.setGeometry(500, 500, 300, 48)
    made.show()
    return made


BUTTON_CHANGES: dict[str, Callable[[Button], object]] = {
    "text": lambda one: one.set_text("Go on"),
    "words": lambda one: one.set_words("Continue", key="F9"),
    "kind": lambda one: one.set_kind(Kind.FILLED),
    "icon": lambda one: one.set_icon("volume"),
    "only the icon": lambda one: one.set_icon_only(True),
    "compact": lambda one: one.set_compact(True),
    "quiet": lambda one: (one.set_kind(Kind.FLAT), one.set_quiet(True)),
    "filled": lambda one: (one.set_kind(Kind.DANGER), one.set_filled(True)),
    "disabled": lambda one: one.setEnabled(False),
    "pressed": lambda one: one.setDown(True),
    "size": lambda one: one.resize(420, 44),
}


@pytest.mark.parametrize("change", BUTTON_CHANGES)
def test_a_changed_button_is_drawn_anew(qtbot: QtBot, change: str) -> None:
    kept, fresh = button(qtbot), button(qtbot)
    before = picture(kept)
    BUTTON_CHANGES[change](kept)
    BUTTON_CHANGES[change](fresh)  # which was never drawn before
    assert picture(kept) == picture(fresh)
    assert picture(kept) != before


@pytest.mark.parametrize("large", [1, 2])
@pytest.mark.parametrize("theme", [ThemeName.DARK, ThemeName.HIGH_CONTRAST])
def test_another_look_is_drawn_anew(qtbot: QtBot, theme: ThemeName, large: int) -> None:
    kept = button(qtbot)
    before = picture(kept)
    apply_look(QApplication.instance(), Look(theme, large))
    fresh = button(qtbot)
    assert picture(kept) == picture(fresh) != before


def test_a_chosen_state_is_drawn_anew(qtbot: QtBot) -> None:
    kept, fresh = state_key(qtbot), state_key(qtbot)
    before = picture(kept)
    for one in (kept, fresh):
        one.setChecked(True)
    assert picture(kept) == picture(fresh) != before
    for one in (kept, fresh):
        one.set_words("Unknown")
    assert picture(kept) == picture(fresh)


def test_an_arabic_window_is_drawn_from_the_other_side(
    qtbot: QtBot, languages: LanguageSwitch
) -> None:
    kept = button(qtbot)
    before = picture(kept)
    languages.use(Language.AR)
    apply_look(QApplication.instance(), Look(language=Language.AR))
    assert picture(kept) == picture(button(qtbot)) != before
