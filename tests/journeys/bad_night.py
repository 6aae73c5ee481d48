"""A night that ends badly, in the real windows by keys: answers, a note, a bug, a killed process.

`python bad_night.py live HOME` lives it, `python bad_night.py look HOME` looks what was kept.
"""

import os
import signal
import sys
from pathlib import Path

sys.path.append(str(Path(__file__).resolve().parents[1] / "ui"))

from offices import TickingClock, at_desk
from post_program import (
    PASSPHRASE,
    at_post,
    interview,
    key,
    make_home,
    model,
    page,
    running,
    shown,
    write,
)
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication

from postdesk.app.program import Program
from postdesk.app.system import new_id, system_clock
from postdesk.forms.definition import Kind, QuestionType
from postdesk.ui.crash import CrashReporter
from postdesk.ui.gallery import settle
from postdesk.ui.interview.page import InterviewPage
from postdesk.ui.settings.page import SettingsPage

ANSWER, NOTE, SEEN = "Kelthuwar sold me", "Brimosten cries", "Vorlathen at the door"
HALF, PIN = "Drusilmak will", "Quontar7319"
MARKS = (ANSWER, NOTE, SEEN, HALF, PIN, PASSPHRASE)
"""What is said or typed this night; no file and no title may ever have it in clear."""
REPORTS = "reports"


def live(app: QApplication, home: Path) -> None:
    """The night; it does not return."""
    ready = make_home(app, home / "ready")
    with at_post(app, ready, home / "own") as program:
        reports = CrashReporter(
            home / REPORTS, system_clock, new_id, program.tell_crash, program.meet
        )
        reports.install()
        choose_pin(program)
        asking = interview(program)
        to_text_question(asking)
        write(program, ANSWER)
        key(program, Qt.Key.Key_Return)
        go_back(asking, program)
        annotate(program)
        hide_and_return(program)
        to_text_question(asking, second=True)
        write(program, HALF)
        check_title(program)
        QTimer.singleShot(0, lambda: fail(HALF))
        QApplication.processEvents()
        check_title(program)
        os.kill(os.getpid(), signal.SIGKILL)


def choose_pin(program: Program) -> None:
    settings = program.window.navigator.go("settings")
    assert isinstance(settings, SettingsPage)
    settings.pin.setFocus()
    write(program, PIN)
    settings.keep_pin.click()
    assert settings.told.isVisible()
    check_title(program)


def to_text_question(asking: InterviewPage, *, second: bool = False) -> None:
    """The first question that is answered in free text, or the next one."""
    flow = model(asking).interviewing.flow
    every = [(ref, flow.shown(ref)) for ref in flow.asked()]
    free = [
        ref
        for ref, one in every
        if one.type is QuestionType.TEXT and one.kind is Kind.QUESTION and not one.appearance
    ]
    model(asking).go(free[1 if second else 0])
    settle(QApplication.instance())


def go_back(asking: InterviewPage, program: Program) -> None:
    to_text_question(asking)
    answer = shown(asking).answer
    assert answer is not None
    assert answer.value == ANSWER
    check_title(program)


def annotate(program: Program) -> None:
    key(program, Qt.Key.Key_F7)
    write(program, NOTE)
    key(program, Qt.Key.Key_Tab)
    write(program, SEEN)
    check_title(program)
    key(program, Qt.Key.Key_F7)


def hide_and_return(program: Program) -> None:
    key(program, Qt.Key.Key_Escape)
    check_title(program)
    write(program, PIN)
    key(program, Qt.Key.Key_Return)
    check_title(program)


def check_title(program: Program) -> None:
    """No window's title tells anything, nor its icon's text."""
    for window in QApplication.topLevelWidgets():
        titles = (window.windowTitle(), window.windowIconText(), window.windowFilePath())
        assert not any(mark in title for title in titles for mark in MARKS), page(program).name


def fail(secret: str) -> None:
    """A bug whose own words hold what is on the screen."""
    raise ValueError(secret)


def look(app: QApplication, home: Path) -> None:
    """What was saved before the kill is there; what was half typed is not."""
    with running(app, home / "own", first_id=9000) as program:
        workspace = program.door.workspaces()[0]
        program.door.unlock(workspace, program.door.people(workspace)[0].id, PASSPHRASE)
        vault = program.door.open_vault
        assert vault is not None
        with at_desk(vault, TickingClock()) as post:
            (draft,) = post.notebook.drafts()
            answers = post.notebook.sheet(draft.id).answers
        (told,) = (answer for answer in answers if answer.value == ANSWER)
        assert (told.note, told.observation) == (NOTE, SEEN)
        assert not any(HALF in answer.value for answer in answers)


if __name__ == "__main__":
    application = QApplication([])
    {"live": live, "look": look}[sys.argv[1]](application, Path(sys.argv[2]))
