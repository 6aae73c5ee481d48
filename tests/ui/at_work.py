"""Waits asleep until the work beside the window is done: to look again and again slows it down."""

from PySide6.QtCore import QEventLoop
from PySide6.QtWidgets import QApplication

from postdesk.ui.tasks import Tasks


def work_done(tasks: Tasks) -> None:
    """Let the work that waits or runs come to its end; each word of it wakes the window."""
    while tasks.busy:
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
