"""What PostDesk cannot protect, in a real window: reached by keys, true of this system, whole."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from fit import assert_fits
from post_program import PERSON, PLACE, at_post, key, page
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from postdesk.app.program import Program
from postdesk.app.system import refuse_screenshots
from postdesk.ui.gallery import settle
from postdesk.ui.language import Language
from postdesk.ui.settings.limits_page import LimitsPage
from postdesk.ui.theme import Look
from postdesk.ui.widgets.row_list import Row

REFUSES = "Windows is asked to leave this window out of pictures."
CANNOT = "This system lets no program refuse pictures of the screen."
PHONE = "A phone takes them all the same."


@pytest.fixture
def program(qapp: QApplication, ready: Path, tmp_path: Path) -> Iterator[Program]:
    with at_post(qapp, ready, tmp_path / "home") as made:
        yield made


def limits(program: Program) -> LimitsPage:
    found = program.window.navigator.go("limits")
    assert isinstance(found, LimitsPage)
    settle(program.window._app)
    return found


def said(shown: LimitsPage) -> list[str]:
    return [row.sub.text() for row in shown.rows.rows() if isinstance(row, Row)]


def windows(program: Program, granted: set[int]) -> list[int]:
    """The program asks a Windows that grants some of what may be asked; which windows it named."""
    named: list[int] = []

    def asked(window: int, how: int) -> bool:
        named.append(window)
        return how in granted

    program.stay_out_of_pictures(lambda window: refuse_screenshots(window, asked))
    return named


def test_the_settings_lead_to_it_by_keys_and_back(program: Program) -> None:
    QTest.keyClick(program.window, Qt.Key.Key_7, Qt.KeyboardModifier.AltModifier)
    settle(program.window._app)
    program.window.setFocus()
    key(program, Qt.Key.Key_7)
    assert isinstance(page(program), LimitsPage)
    key(program, Qt.Key.Key_F10)
    assert page(program).name == "settings"


def test_it_says_what_this_system_did_when_it_was_asked(program: Program) -> None:
    """The answer of the system itself: on Linux none can refuse."""
    program.stay_out_of_pictures()
    first = said(limits(program))[0]
    assert first.startswith(REFUSES if refuse_screenshots(int(program.window.winId())) else CANNOT)
    assert PHONE in first


@pytest.mark.parametrize(
    ("granted", "tells"), [({0x11}, REFUSES), ({0x01}, REFUSES), (set(), CANNOT)]
)
def test_it_says_what_windows_granted(program: Program, granted: set[int], tells: str) -> None:
    assert set(windows(program, granted)) == {int(program.window.winId())}
    first = said(limits(program))[0]
    assert first.startswith(tells)
    assert PHONE in first


def test_it_names_all_that_nobody_can_keep_safe(program: Program) -> None:
    """As the page of threats does under what is openly not protected."""
    told = "\n".join(said(limits(program)))
    for word in (
        "Esc",
        "Lock the laptop",
        "passphrase",
        "key is in memory",
        "old pieces",
        "printed",
    ):
        assert word in told


@pytest.mark.parametrize("granted", [{0x11}, set()])
def test_it_fits_in_each_language_at_both_sizes(program: Program, granted: set[int]) -> None:
    windows(program, granted)
    limits(program)
    for language in Language:
        for scale in (1, 2):
            program.window.use_look(Look(scale=scale, language=language))
            settle(program.window._app)
            assert_fits(program.window, language, (PLACE, PERSON, "PostDesk"))


def test_page_keys_reach_its_end(program: Program) -> None:
    shown = limits(program)
    program.window.use_look(Look(scale=2))
    settle(program.window._app)
    key(program, *[Qt.Key.Key_PageDown] * 12)
    foot = shown.rows.mapTo(shown, shown.rows.rect().bottomLeft()).y()
    assert foot <= shown.height() - shown.bar.height()
    key(program, *[Qt.Key.Key_PageUp] * 12)
    assert shown.head.mapTo(shown, shown.head.rect().topLeft()).y() >= 0
