"""A supervisor makes the office's new keys by keys, and comes to where they are shown."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from fit import assert_fits
from post_program import PERSON, PLACE, at_post, key, page
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from postdesk.app.program import Program
from postdesk.store.office import OfficeKeeper
from postdesk.ui.arrivals.page import ArrivalsPage
from postdesk.ui.gallery import settle
from postdesk.ui.language import Language
from postdesk.ui.settings.new_keys_page import NewKeysPage
from postdesk.ui.settings.page import SettingsPage
from postdesk.ui.theme import Look
from postdesk.ui.widgets.text import Text


@pytest.fixture
def program(qapp: QApplication, ready: Path, tmp_path: Path) -> Iterator[Program]:
    with at_post(qapp, ready, tmp_path / "home") as running:
        yield running


def keeper(program: Program) -> OfficeKeeper:
    vault = program.door.open_vault
    assert vault is not None
    return OfficeKeeper(vault)


def to_the_page(program: Program) -> NewKeysPage:
    QTest.keyClick(program.window, Qt.Key.Key_7, Qt.KeyboardModifier.AltModifier)
    settings = page(program)
    assert isinstance(settings, SettingsPage)
    settings.setFocus()
    key(program, Qt.Key.Key_5)
    front = page(program)
    assert isinstance(front, NewKeysPage)
    return front


def test_new_keys_are_made_and_their_words_are_on_the_next_page(program: Program) -> None:
    old = keeper(program).office().public
    to_the_page(program)
    for language, scale in ((Language.FR, 1), (Language.AR, 2), (Language.EN, 1)):
        program.window.use_look(Look(scale=scale, language=language))
        settle(program.window._app)
        assert_fits(program.window, language, ("PostDesk", PERSON, PLACE))
    key(program, Qt.Key.Key_F8)
    front = page(program)
    assert isinstance(front, ArrivalsPage)
    new = keeper(program).office().public
    assert (new.signing, new.opening) != (old.signing, old.opening)
    assert keeper(program).former() == (old,)
    words = front._reader.own_words("en")
    told = " ".join(text.text() for text in front.own.findChildren(Text))
    assert all(word in told for word in words)


@pytest.mark.parametrize("pressed", [Qt.Key.Key_F10, Qt.Key.Key_Return])
def test_the_way_back_and_enter_change_nothing(program: Program, pressed: Qt.Key) -> None:
    old = keeper(program).office().public
    to_the_page(program)
    key(program, pressed)
    assert isinstance(page(program), SettingsPage)
    assert keeper(program).office().public == old
