"""Locking, hiding and closing while something else goes on: nothing readable or running is left."""

import os
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from threading import Event

import pytest
from post_program import (
    PASSPHRASE,
    PERSON,
    PLACE,
    at_post,
    interview,
    key,
    page,
    stand_at,
    state,
    write,
)
from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QMenu, QToolTip, QWidget
from pytestqt.qtbot import QtBot

from postdesk.app.program import Program
from postdesk.errors import Code, PostDeskError
from postdesk.ui.folders import ask_folder, ask_picture
from postdesk.ui.health.page import HealthPage
from postdesk.ui.language import Language
from postdesk.ui.theme import Look, ThemeName, current_look
from postdesk.ui.unlock.page import UnlockPage

Leave = Callable[[Program], None]


def lock(program: Program) -> None:
    program.window.absence.slept.emit()


def hide(program: Program) -> None:
    program.window.absence.idle.emit()


def close(program: Program) -> None:
    program.window.close()


def over(program: Program) -> list[QWidget]:
    """What is shown beside the window."""
    tops = QApplication.topLevelWidgets()
    return [one for one in tops if one.isVisible() and one is not program.window]


@pytest.fixture
def post(qapp: QApplication, ready: Path, tmp_path: Path) -> Iterator[Program]:
    with at_post(qapp, ready, tmp_path / "home") as program:
        yield program


@pytest.mark.parametrize("leave", [lock, hide])
@pytest.mark.parametrize("ask", [ask_folder, ask_picture])
def test_a_chooser_of_files_goes_with_the_page(
    post: Program, qtbot: QtBot, ask: Callable[[QWidget], Path | None], leave: Leave
) -> None:
    """It stayed over the harmless page; a locked page took it along while it was being asked."""
    patience, closed_by_hand = QTimer(), []
    patience.setSingleShot(True)
    patience.timeout.connect(lambda: closed_by_hand.extend(one.close() for one in over(post)))
    QTimer.singleShot(150, lambda: leave(post))
    patience.start(10_000)
    assert ask(page(post)) is None
    patience.stop()
    assert closed_by_hand == []
    assert over(post) == []
    qtbot.wait(20)
    assert isinstance(page(post), UnlockPage) == (leave is lock)


@pytest.mark.parametrize("leave", [lock, hide, close])
def test_a_folder_is_asked_for_by_a_page_that_goes_meanwhile(
    post: Program, qtbot: QtBot, leave: Leave
) -> None:
    front = post.window.navigator.go("health")
    assert isinstance(front, HealthPage)
    front._choose_folder = ask_folder
    qtbot.waitUntil(lambda: not post.tasks.busy)
    QTimer.singleShot(150, lambda: leave(post))
    front._back_up()
    qtbot.wait(20)
    assert over(post) == []
    assert not post.tasks.busy


@pytest.mark.parametrize("leave", [lock, hide])
def test_a_menu_and_a_tip_go_too(post: Program, qtbot: QtBot, leave: Leave) -> None:
    menu = QMenu(page(post))
    menu.addAction("R07-0001")
    menu.popup(post.window.mapToGlobal(QPoint(200, 200)))
    QToolTip.showText(post.window.mapToGlobal(QPoint(90, 90)), "R07-0001", page(post))
    assert len(over(post)) == 2
    leave(post)
    qtbot.wait(20)
    assert over(post) == []


def test_a_full_disk_is_told_at_the_door(post: Program) -> None:
    """The vault is let go of all the same; the window was left empty, with a report on a bug."""
    assert post.desk is not None
    real = post.desk.close

    def close() -> None:
        real()
        raise PostDeskError(Code.DISK_FULL)

    post.desk = replace(post.desk, close=close)
    post.lock()
    front = page(post)
    assert isinstance(front, UnlockPage)
    assert front.error.isVisible()
    assert post.door.open_vault is None


def test_nothing_can_be_read_while_the_desk_still_closes(post: Program) -> None:
    """Closing may have to wait for a disk; until then the page stood in sight."""
    seen: list[str] = []
    assert post.desk is not None
    real = post.desk.close

    def close() -> None:
        seen.extend(visible_texts(post.window))
        seen.append(post.window.windowTitle())
        real()

    post.window.navigator.go("settings")
    before = visible_texts(post.window)
    assert any(PLACE in text for text in before)
    post.desk = replace(post.desk, close=close)
    post.lock()
    assert not [text for text in seen if PLACE in text or PERSON in text]
    assert seen[-1] == "PostDesk"


def visible_texts(window: QWidget) -> list[str]:
    found = []
    for widget in window.findChildren(QWidget):
        text = getattr(widget, "text", None)
        if widget.isVisible() and callable(text):
            found.append(str(text()))
    return found


def test_work_that_waited_for_its_turn_never_begins(post: Program, qtbot: QtBot) -> None:
    begun, go_on, done = Event(), Event(), []

    def first(_progress: object) -> None:
        begun.set()
        go_on.wait(5)

    post.tasks.run(first, done=lambda _none: done.append("first"))
    post.tasks.run(lambda _progress: done.append("second"), failed=done.append)
    assert begun.wait(5)
    post.lock()
    go_on.set()
    qtbot.waitUntil(lambda: not post.tasks.busy)
    assert done == []


def test_two_locks_in_a_row_and_one_while_typing(post: Program, qtbot: QtBot) -> None:
    post.lock()
    post.lock()
    front = page(post)
    assert isinstance(front, UnlockPage)
    key(post, Qt.Key.Key_1)
    QTimer.singleShot(0, post.lock)
    write(post, PASSPHRASE)
    qtbot.wait(20)
    front = page(post)
    assert isinstance(front, UnlockPage)
    assert front.passphrase.text() == ""


def test_a_lock_that_came_while_somebody_unlocked(post: Program, qtbot: QtBot) -> None:
    """Unlocking holds the window for a second: what was asked meanwhile comes right after it."""
    post.lock()
    key(post, Qt.Key.Key_1)
    write(post, PASSPHRASE)
    QTimer.singleShot(0, post.lock)
    QTest.keyClick(QApplication.focusWidget() or post.window, Qt.Key.Key_Return)
    assert post.door.open_vault is not None
    qtbot.wait(50)
    assert post.door.open_vault is None
    assert isinstance(page(post), UnlockPage)
    assert not post.tasks.busy


@pytest.mark.parametrize(
    "look", [Look(language=Language.AR), Look(scale=2), Look(theme=ThemeName.HIGH_CONTRAST)]
)
def test_a_lock_that_came_while_the_look_changed(post: Program, qtbot: QtBot, look: Look) -> None:
    """The door that comes next is in the new look."""
    post.window.navigator.go("settings")
    QTimer.singleShot(0, post.lock)
    post.window.use_look(look)
    qtbot.wait(50)
    assert isinstance(page(post), UnlockPage)
    assert current_look() == look
    assert not [text for text in visible_texts(post.window) if PLACE in text]


@pytest.mark.parametrize("name", ["show", "overview", "note", "indicators", "room", "slip"])
def test_a_page_beside_an_interview_goes(post: Program, qtbot: QtBot, name: str) -> None:
    asking = interview(post)
    code = state(asking).interview.code
    stand_at(asking, "feels_safe")
    key(post, Qt.Key.Key_1)
    post.window.navigator.go(name, asking.model)
    qtbot.wait(1)
    lock(post)
    assert not [text for text in visible_texts(post.window) if code in text or PLACE in text]
    qtbot.wait(50)
    assert isinstance(page(post), UnlockPage)


def test_what_was_answered_is_there_and_what_was_half_typed_is_nowhere(
    post: Program, qtbot: QtBot
) -> None:
    """Hidden by the idle timer in the middle of a word, locked by the next one."""
    asking = interview(post)
    this = state(asking).interview.id
    stand_at(asking, "feels_safe")
    key(post, Qt.Key.Key_1)
    stand_at(asking, "call_me")
    QTimer.singleShot(0, lambda: hide(post))
    write(post, "Half a na")
    qtbot.wait(10)
    assert post.window.hidden_away
    post.window._hidden_timer.start(1)
    qtbot.waitUntil(lambda: post.door.open_vault is None)
    typed = [one.text() for one in post.window.findChildren(QLineEdit)]
    assert not [text for text in typed if "Half" in text]
    key(post, Qt.Key.Key_1)
    write(post, PASSPHRASE)
    key(post, Qt.Key.Key_Return)
    vault = post.door.open_vault
    assert vault is not None
    assert this in [one.id for one in interview(post)._post.notebook.drafts()]


@pytest.mark.parametrize("leave", [lock, hide])
def test_an_open_list_of_choices_goes(post: Program, qtbot: QtBot, leave: Leave) -> None:
    post.window.navigator.go("trail")
    qtbot.waitUntil(lambda: not post.tasks.busy)
    choice = next(one for one in page(post).findChildren(QComboBox) if one.isVisible())
    choice.showPopup()
    qtbot.wait(10)
    assert over(post)
    leave(post)
    qtbot.wait(20)
    assert over(post) == []


_STUCK = """
import sys, time
from pathlib import Path
from PySide6.QtCore import QTimer
from postdesk.app import program as root
from postdesk.ui.tasks import Tasks
Tasks.close.__defaults__ = (200,)
real = root.Program.start
def start(self):
    page = real(self)
    self.tasks.run(lambda progress: time.sleep(3))
    QTimer.singleShot(300, self.window.close)
    return page
root.Program.start = start
sys.exit(root.open_program())
"""


def test_work_that_does_not_answer_ends_with_the_program(tmp_path: Path) -> None:
    """As a stick that hangs: Qt ended the program by a crash."""
    environment = {"POSTDESK_HOME": str(tmp_path), "QT_QPA_PLATFORM": "offscreen"}
    begun = time.monotonic()
    ended = subprocess.run(
        [sys.executable, "-c", _STUCK],
        env=os.environ | environment,
        capture_output=True,
        timeout=60,
        check=False,
    )
    assert ended.returncode == 0, ended.stderr
    assert time.monotonic() - begun < 20
