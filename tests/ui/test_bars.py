"""A bar shows what fits: parts give way in order, buttons shrink last and grow back."""

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from postdesk.ui.widgets.bars import ActionBar
from postdesk.ui.widgets.button import Button

WORDS = ("Previous", "Advice", "Overview", "Save and go on")


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    """A bar by itself would be a window, which never gets too narrow for what is in it."""
    made = QWidget()
    qtbot.addWidget(made)
    return made


@pytest.fixture
def bar(window: QWidget) -> ActionBar:
    made = ActionBar(parent=window)
    for number, words in enumerate(WORDS):
        made.at_start(Button(words, icon="note"), give_way=number % 3)
    return made


def buttons(bar: ActionBar) -> list[Button]:
    return [button for button in bar.findChildren(Button) if not button.isHidden()]


def names(bar: ActionBar) -> list[str]:
    return [button.shown_text() for button in buttons(bar)]


def at_width(bar: ActionBar, width: int) -> None:
    bar.resize(width, bar.sizeHint().height())
    bar.window().show()
    bar.show()
    QApplication.processEvents()


def needed(bar: ActionBar, *words: str) -> int:
    """The width that these buttons take, roomy, with gaps and margins."""
    wide = [b.roomy_width() for b in bar.findChildren(Button) if b.shown_text() in words]
    return sum(wide) + bar.row.spacing() * (len(wide) - 1) + 32


def test_the_highest_number_gives_way_first_and_comes_back(bar: ActionBar) -> None:
    at_width(bar, needed(bar, *WORDS))
    assert names(bar) == list(WORDS)
    at_width(bar, needed(bar, *WORDS) - 1)
    assert names(bar) == ["Previous", "Advice", "Save and go on"]
    at_width(bar, needed(bar, "Previous", "Save and go on"))
    assert names(bar) == ["Previous", "Save and go on"]
    at_width(bar, needed(bar, *WORDS))
    assert names(bar) == list(WORDS)


def test_what_must_stay_is_drawn_smaller_where_nothing_else_helps(bar: ActionBar) -> None:
    room = needed(bar, "Previous", "Save and go on")
    at_width(bar, room - 1)
    assert [button.compact for button in buttons(bar)] == [True, True]
    assert all(button.sizeHint().width() < button.roomy_width() for button in buttons(bar))
    at_width(bar, room)
    assert [button.compact for button in buttons(bar)] == [False, False]


def test_a_new_word_is_measured_anew(bar: ActionBar) -> None:
    at_width(bar, needed(bar, *WORDS))
    first = buttons(bar)[0]
    before = first.roomy_width()
    first.set_words("The question before this one")
    assert first.roomy_width() > before
    bar.arrange()
    assert "Overview" not in names(bar)


def test_a_part_that_is_not_wanted_leaves_its_room_to_others(bar: ActionBar) -> None:
    at_width(bar, needed(bar, *WORDS) - 1)
    assert "Overview" not in names(bar)
    bar.show_parts({buttons(bar)[1]: False})
    assert names(bar) == ["Previous", "Overview", "Save and go on"]
