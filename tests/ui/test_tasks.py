"""Long work: every result arrives, once, in the window's thread; cancelling and late results."""

import sys
from collections.abc import Iterator
from threading import Event, get_ident

import pytest
from pytestqt.qtbot import QtBot

from postdesk.errors import Code, PostDeskError
from postdesk.progress import Progress
from postdesk.ui.tasks import Tasks


@pytest.fixture
def tasks(qtbot: QtBot) -> Iterator[Tasks]:
    """A worker, ended after the test."""
    made = Tasks()
    yield made
    assert made.close()


def test_no_fast_result_is_lost(qtbot: QtBot, tasks: Tasks) -> None:
    heard: list[int] = []
    for number in range(300):
        tasks.run(lambda _progress, number=number: number, done=heard.append)
    qtbot.waitUntil(lambda: len(heard) == 300)
    assert heard == list(range(300))
    assert not tasks.busy


def test_work_is_elsewhere_and_results_are_here(qtbot: QtBot, tasks: Tasks) -> None:
    places: list[int] = []
    tasks.run(lambda _progress: get_ident(), done=lambda there: places.extend([there, get_ident()]))
    qtbot.waitUntil(lambda: len(places) == 2)
    assert places[0] != places[1] == get_ident()


def test_progress_is_told(qtbot: QtBot, tasks: Tasks) -> None:
    told: list[tuple[int, int]] = []

    def work(progress: Progress) -> str:
        for step in range(4):
            progress(step, 4)
        return "written"

    heard: list[str] = []
    tasks.run(work, done=heard.append, progress=lambda done, total: told.append((done, total)))
    qtbot.waitUntil(lambda: heard == ["written"])
    assert told == [(0, 4), (1, 4), (2, 4), (3, 4)]


def test_cancelling_stops_at_a_safe_point(qtbot: QtBot, tasks: Tasks) -> None:
    begun, go_on = Event(), Event()
    steps: list[int] = []

    def work(progress: Progress) -> None:
        begun.set()
        go_on.wait(5)
        for step in range(100):
            progress(step, 100)
            steps.append(step)

    heard: list[str] = []
    task = tasks.run(
        work, done=lambda _: heard.append("done"), cancelled=lambda: heard.append("cancelled")
    )
    begun.wait(5)
    task.cancel()
    go_on.set()
    qtbot.waitUntil(lambda: heard == ["cancelled"])
    assert steps == []


def test_an_abandoned_task_is_not_heard(qtbot: QtBot, tasks: Tasks) -> None:
    begun, go_on = Event(), Event()

    def work(_progress: Progress) -> str:
        begun.set()
        go_on.wait(5)
        return "late"

    heard: list[object] = []
    task = tasks.run(
        work, done=heard.append, failed=heard.append, cancelled=lambda: heard.append(0)
    )
    begun.wait(5)
    task.abandon()
    go_on.set()
    with qtbot.waitSignal(task.ended):
        pass
    assert heard == []


def test_an_expected_failure_arrives_as_itself(qtbot: QtBot, tasks: Tasks) -> None:
    def work(_progress: Progress) -> None:
        raise PostDeskError(Code.STICK_FULL)

    heard: list[PostDeskError] = []
    tasks.run(work, failed=heard.append)
    qtbot.waitUntil(lambda: len(heard) == 1)
    assert heard[0].code is Code.STICK_FULL


def test_a_bug_goes_to_the_excepthook_and_the_worker_lives(
    qtbot: QtBot, tasks: Tasks, monkeypatch: pytest.MonkeyPatch
) -> None:
    caught: list[str] = []
    monkeypatch.setattr(
        sys, "excepthook", lambda kind, _error, _trace: caught.append(kind.__name__)
    )

    def work(_progress: Progress) -> None:
        raise ZeroDivisionError

    heard: list[object] = []
    task = tasks.run(work, done=heard.append, failed=heard.append)
    with qtbot.waitSignal(task.ended):
        pass
    tasks.run(lambda _progress: "next", done=heard.append)
    qtbot.waitUntil(lambda: heard == ["next"])
    assert caught == ["ZeroDivisionError"]
