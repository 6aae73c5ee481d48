"""The long work of a page that is gone before it ends is stopped, and nobody is told of it."""

from threading import Event

from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from postdesk.progress import Progress
from postdesk.ui.long_work import LongWork
from postdesk.ui.tasks import Tasks
from postdesk.ui.widgets.error_card import ErrorCard
from postdesk.ui.widgets.progress_row import ProgressRow, no_words


def test_work_ends_with_the_page_that_asked_for_it(qtbot: QtBot) -> None:
    """As when the desk is locked while a stick is read."""
    tasks, page = Tasks(), QWidget()
    column = QVBoxLayout(page)
    row, error = ProgressRow(), ErrorCard()
    column.addWidget(row)
    column.addWidget(error)
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
    with qtbot.waitSignal(page.destroyed):
        page.deleteLater()
    go_on.set()
    qtbot.waitUntil(lambda: not tasks.busy)
    assert (told, reached) == ([], [0])
    assert tasks.close()
