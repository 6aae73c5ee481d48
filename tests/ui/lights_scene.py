"""A post with work behind it in the real window, its health page, and its lights by keys."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta
from pathlib import Path

from desk_scene import Offices, make_offices, play
from offices import OFFICER_WORDS, SUPERVISOR_WORDS, Ids, TickingClock, at_desk
from post_program import key, keyboard, running
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from test_a_day import referred
from test_health_settings_pages import health, wait_for_work

from postdesk.app.program import Program
from postdesk.desk.health import work_health
from postdesk.model.health import Check, Light
from postdesk.model.ids import PersonId
from postdesk.store.vault import open_vault
from postdesk.ui.health.page import HealthPage
from postdesk.ui.health.words import check_name, sentence
from postdesk.ui.language import Language
from postdesk.ui.widgets.button import Button
from postdesk.ui.widgets.row_list import Row


def make_worked(home: Path) -> Offices:
    """A post with a packet that waits and an interview that was left half done."""
    made = make_offices(home)
    clock = TickingClock()
    clock.now = clock.now.replace(hour=4)
    vault = open_vault(made.home / "post", made.officer, OFFICER_WORDS, clock, Ids(10**8))
    with at_desk(vault, clock) as post:
        referred(post, made.interview)
        half = play(post, stop_after="call_me")
        half.pause("other_duty")
        (found,) = (ask() for ask in work_health(post) if ask().check is Check.ENGINE)
        assert found.numbers == {"alone": 1}
        assert "does not answer" in sentence(found, Language.EN)
    vault.close()
    return made


@contextmanager
def three_hours_later(qapp: QApplication, home: Path, offices: Offices) -> Iterator[Program]:
    """The program with the post of `home` open for its supervisor; sticks are chosen in it."""
    with running(qapp, home, first_id=5 << 96, chosen=home / "stick") as made:
        made.door._clock.now += timedelta(hours=3)
        unlock(made, offices.supervisor)
        yield made


def unlock(program: Program, person: PersonId, words: str = SUPERVISOR_WORDS) -> None:
    """Somebody goes in at the post's door."""
    post = next(one for one in program.door.workspaces() if one.folder.name == "post")
    program.door.unlock(post, person, words)
    program.door.enter()
    wait_for_work(program)


def light(program: Program, check: Check) -> Light:
    """A light after everything was looked at anew."""
    return health(program).findings[check].light


def said(program: Program, check: Check) -> str:
    """The sentence that stands among what is to be done; empty if the light is out."""
    shown = program.window.navigator.page
    assert isinstance(shown, HealthPage)
    rows = [row for row in shown.todo.rows() if isinstance(row, Row)]
    return next((row.sub.text() for row in rows if row.title.text() == check_name(check)), "")


def act(program: Program, check: Check) -> None:
    """The one button of a light, by the keyboard."""
    shown = program.window.navigator.page
    if not isinstance(shown, HealthPage):
        shown = health(program)
    start = f"{check_name(check)}: "
    press(program, start)


def press(program: Program, start: str) -> None:
    """Tab to the button of the page in front whose name begins so, and press it."""
    shown = program.window.navigator.page
    assert shown is not None
    buttons = [one for one in shown.findChildren(Button) if one.isVisible()]
    (button,) = (one for one in buttons if one.accessibleName().startswith(start))
    for _ in range(80):
        if program.window.focusWidget() is button:
            break
        QTest.keyClick(keyboard(program), Qt.Key.Key_Tab)
    assert program.window.focusWidget() is button
    key(program, Qt.Key.Key_Return)
    wait_for_work(program)
