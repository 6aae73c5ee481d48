"""The rail says how much waits at each place: in words for who hears it, never a person."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from at_work import work_done
from post_program import at_post, interview, key, page
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from postdesk.app.program import Program
from postdesk.ui.gallery import settle
from postdesk.ui.health.page import HealthPage
from postdesk.ui.interview.page import InterviewPage


@pytest.fixture
def program(qapp: QApplication, ready: Path, tmp_path: Path) -> Iterator[Program]:
    with at_post(qapp, ready, tmp_path / "home") as running:
        yield running


def counts(program: Program) -> dict[str, int]:
    """What stands behind each place."""
    return program.window.rail.counts()


def test_an_unfinished_interview_is_counted_until_the_vault_is_locked(program: Program) -> None:
    assert counts(program)["interviews"] == 0
    assert isinstance(interview(program), InterviewPage)
    program.window.navigator.go("shift")
    assert counts(program)["interviews"] == 1
    program.lock()
    assert not any(counts(program).values())


def test_the_health_page_counts_what_is_to_do(program: Program) -> None:
    QTest.keyClick(program.window, Qt.Key.Key_6, Qt.KeyboardModifier.AltModifier)
    front = page(program)
    assert isinstance(front, HealthPage)
    work_done(program.tasks)
    settle(program.window._app)
    told = len(front.todo.rows())
    assert told > 0  # no backup was ever made
    assert counts(program)["health"] == told
    key(program, Qt.Key.Key_F10)
    assert counts(program)["health"] == told
