"""Tab goes on as one reads: what came onto a page later does not stand behind everything."""

from itertools import pairwise
from pathlib import Path

from post_program import at_post, interview, key, keyboard, page, stand_at
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

from postdesk.app.program import Program
from postdesk.ui.gallery import settle
from postdesk.ui.unlock.page import UnlockPage
from postdesk.ui.widgets.answer_key import AnswerKey
from postdesk.ui.widgets.rail import Rail
from postdesk.ui.widgets.state_key import StateKey

Tab = Qt.Key.Key_Tab


def tabs(program: Program, count: int, *, by: Qt.Key = Tab) -> list[QWidget]:
    """What has the keyboard after each of so many presses."""
    reached = []
    for _ in range(count):
        key(program, by)
        reached.append(keyboard(program))
    return reached


def test_after_the_answers_come_the_keys_for_what_is_no_answer(program: Program) -> None:
    asking = interview(program)
    for name in ("language_used", "emergency_now", "feels_safe"):  # more answers, then fewer
        stand_at(asking, name)
    settle(QApplication.instance())
    assert isinstance(keyboard(program), AnswerKey)
    first, *states, after = tabs(program, 5)
    assert isinstance(first, AnswerKey)
    assert [type(each) for each in states] == [StateKey] * 3
    assert after is asking.foot.back
    back = tabs(program, 5, by=Qt.Key.Key_Backtab)
    assert [type(each) for each in back] == [StateKey] * 3 + [AnswerKey] * 2


def test_from_ones_name_to_ones_passphrase(qapp: QApplication, ready: Path, tmp_path: Path) -> None:
    with at_post(qapp, ready, tmp_path / "home") as program:
        program.lock()
        door = page(program)
        assert isinstance(door, UnlockPage)
        settle(qapp)
        names = [each for each in door.findChildren(QWidget) if each.accessibleName() == "K. Sy"]
        names[0].setFocus()
        assert door.passphrase in tabs(program, 2)


def test_every_control_of_a_page_is_reached_and_then_the_bar_and_the_places(
    program: Program,
) -> None:
    settle(QApplication.instance())
    window, shift = program.window, page(program)
    wanted = {
        each
        for each in window.findChildren(QWidget)
        if each.isVisible() and each.isEnabled() and each.focusPolicy() & Qt.FocusPolicy.TabFocus
    }
    reached = tabs(program, len(wanted))
    assert set(reached) == wanted
    where = [
        "page" if shift.isAncestorOf(each)
        else "rail" if isinstance(each.parentWidget(), Rail) else "bar"
        for each in reached
    ]  # fmt: skip
    turns = sum(one != other for one, other in pairwise(where))
    assert turns <= 3
