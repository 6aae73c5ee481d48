"""The tokens, the type scale, the style sheet and the focus ring."""

import re

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QFontDatabase, QFontInfo
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from postdesk.ui.focus_ring import set_ring
from postdesk.ui.fonts import FILES, load_fonts
from postdesk.ui.language import LanguageSwitch
from postdesk.ui.theme import Look, Role, ThemeName, apply_look, current_look
from postdesk.ui.theme_colours import Colours, colours_of
from postdesk.ui.theme_sheet import sheet_of
from postdesk.ui.theme_style import RING
from postdesk.ui.theme_type import line_height, pixel_size
from postdesk.ui.widgets.button import Button

# ink, ground, and the least contrast in the light, the dark and the high-contrast theme
CONTRASTS = [
    ("ink", "surface", (15.6, 13.0, 20.9)),
    ("ink2", "rail", (5.9, 9.3, 16.7)),
    ("edge", "desk", (3.5, 5.1, 20.9)),
    ("on_accent", "accent", (8.3, 8.7, 14.1)),
    ("accent", "accent_soft", (6.8, 6.9, 9.4)),
    ("on_sand", "sand", (13.3, 11.7, 20.9)),
    ("sand_edge", "sand", (4.0, 4.5, 15.4)),
    ("danger", "danger_soft", (6.3, 6.9, 8.0)),
    ("attention", "attention_soft", (6.9, 8.1, 9.7)),
    ("done", "done_soft", (6.2, 7.1, 9.8)),
    ("info", "info_soft", (7.6, 7.5, 10.4)),
    ("training", "training_soft", (7.7, 7.6, 10.2)),
]


def luminance(colour: str) -> float:
    """Relative luminance of `#RRGGBB` as WCAG 2 defines it."""
    parts = [int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5)]
    linear = [
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
    ]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(colours: Colours, ink: str, ground: str) -> float:
    """The contrast of two tokens."""
    bright, dark = sorted(
        (luminance(getattr(colours, ink)), luminance(getattr(colours, ground))), reverse=True
    )
    return (bright + 0.05) / (dark + 0.05)


@pytest.mark.parametrize(("ink", "ground", "least"), CONTRASTS)
def test_contrast_is_what_was_measured(
    ink: str, ground: str, least: tuple[float, float, float]
) -> None:
    for theme, wanted in zip(ThemeName, least, strict=True):
        assert contrast(colours_of(theme), ink, ground) >= wanted, theme


def test_the_focus_ring_is_seen_on_every_desk() -> None:
    for theme in ThemeName:
        colours = colours_of(theme)
        inner = contrast(colours, "focus_outer", "focus_inner")
        assert inner >= 9.5


def test_arabic_is_larger_and_has_more_air() -> None:
    assert pixel_size(Role.BODY, 1, arabic=True) == 18
    assert pixel_size(Role.QUESTION, 1, arabic=True) == 32
    assert line_height(Role.BODY, 1, arabic=True) == 30
    assert line_height(Role.BODY, 1, arabic=False) == 23


def test_double_scale_doubles_what_is_read_while_asking() -> None:
    for role in (Role.BODY, Role.ANSWER, Role.CAP, Role.META):
        assert pixel_size(role, 2, arabic=False) == 2 * pixel_size(role, 1, arabic=False)
    assert pixel_size(Role.QUESTION, 2, arabic=False) == 42


@pytest.mark.parametrize("theme", list(ThemeName))
def test_the_style_sheet_has_no_sides(theme: ThemeName) -> None:
    sheet = sheet_of(Look(theme))
    assert not re.search(r"(padding|margin|border)-(left|right)", sheet)
    assert "$" not in sheet


def test_the_fonts_ship_with_the_program(qapp: QApplication) -> None:
    assert load_fonts() == []
    assert len(FILES) == 4
    assert {"Noto Sans", "Noto Sans Arabic"} <= set(QFontDatabase.families())
    assert QFontInfo(Look().font(Role.BODY, strong=True)).weight() == 600
    assert QFontInfo(Look().font(Role.BODY)).family() == "Noto Sans"


def test_the_look_is_remembered(qapp: QApplication, languages: LanguageSwitch) -> None:
    look = Look(ThemeName.DARK, 2, languages.language)
    apply_look(qapp, look)
    assert current_look() == look
    assert qapp.palette().window().color().name() == look.colours.desk.lower()


def ring_of(window: QWidget) -> QWidget:
    """The ring drawn in a window."""
    return next(
        child for child in window.findChildren(QWidget) if child.objectName() == "focusRing"
    )


def test_the_ring_lies_outside_the_control(qtbot: QtBot, languages: LanguageSwitch) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    column = QVBoxLayout(window)
    column.setContentsMargins(20, 20, 20, 20)
    first, second = Button("First"), Button("Second")
    column.addWidget(first)
    column.addWidget(second)
    with qtbot.waitExposed(window):
        window.show()
    window.activateWindow()
    second.setFocus()
    qtbot.waitUntil(second.hasFocus)
    QApplication.processEvents()  # it is placed once what lays out has ended
    ring = ring_of(window)
    around = QRect(second.mapTo(window, QPoint(0, 0)), second.size())
    assert ring.geometry() == around.adjusted(-RING, -RING, RING, RING)
    set_ring(first, -1)
    first.setFocus()
    QApplication.processEvents()
    assert not ring.isVisible()
