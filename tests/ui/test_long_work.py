"""The long work of a page that is dropped before it ends is stopped, and nobody is told of it."""

from threading import Event

from PySide6.QtCore import QCoreApplication, QEvent
from pytestqt.qtbot import QtBot

from postdesk.progress import Progress
from postdesk.ui.long_work import LongWork
from postdesk.ui.navigator import Navigator
from postdesk.ui.page import Page
from postdesk.ui.tasks import Tasks
from postdesk.ui.widgets.error_card import ErrorCard
from postdesk.ui.widgets.progress_row import ProgressRow, no_words


def test_work_ends_with_the_page_that_asked_for_it(qtbot: QtBot) -> None:
    """As when the desk is locked while a stick is read."""
    tasks, page, navigator = Tasks(), Page(), Navigator()
    row, error = ProgressRow(), ErrorCard()
    page.body.addWidget(row)
    page.body.addWidget(error)
    navigator.add("reading", lambda: page)
    navigator.go("reading")
    begun, go_on, told = Event(), Event(), []
    reached = [0]

    def work(progress: Progress) -> str:
        begun.set()
        go_on.wait(5)
        for step in range(3):
            progress(step, 3)
            reached[0] = step + 1
        return "read"

    LongWork(tasks, row, error).begin(
        work, told.append, words=no_words, cancel=no_words, leaves=no_words
    )
    assert begun.wait(5)
    navigator.forget()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    go_on.set()
    qtbot.waitUntil(lambda: not tasks.busy)
    assert (told, reached) == ([], [0])
    assert tasks.close()
