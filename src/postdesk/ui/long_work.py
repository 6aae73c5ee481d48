"""The long work of a page: it runs aside, its row shows how far it is, a failure is told."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, Signal

from postdesk.errors import PostDeskError
from postdesk.ui.messages import message_of
from postdesk.ui.tasks import Task, Tasks, Work
from postdesk.ui.widgets.error_card import ErrorCard
from postdesk.ui.widgets.progress_row import ProgressRow, Said


class LongWork(QObject):
    """One piece at a time: another asks the one before to stop.

    Whoever drops its page abandons it first (`Navigator`).

    `ended()` after every end, before what was made is handed on.
    """

    ended = Signal()

    def __init__(self, tasks: Tasks, row: ProgressRow, error: ErrorCard) -> None:
        super().__init__(row)
        self._tasks, self._row, self._error = tasks, row, error
        self._task: Task | None = None
        row.cancel.connect(self.stop)

    @property
    def running(self) -> bool:
        """Whether work is under way."""
        return self._task is not None

    def begin(
        self,
        work: Work,
        done: Callable[[Any], object],
        *,
        words: Said,
        cancel: Said,
        leaves: Said,
        failed: Callable[[PostDeskError], object] | None = None,
    ) -> None:
        """Run `work(progress)`, then `done(result)`; the row says `words` and what a stop keeps.

        A failure is told by `failed` if it is given, else on the error card.
        """
        self.stop()
        self._row.begin(words, cancel, leaves)
        self._task = task = self._tasks.run(
            work,
            done=lambda result: self._hand_on(task, done, result),
            failed=lambda error: self._fail(task, failed or self._say, error),
            progress=self._row.set_progress,
            cancelled=lambda: self._end(task),
        )

    def stop(self) -> None:
        """Ask the work to stop at its next safe point."""
        if self._task is not None:
            self._task.cancel()

    def abandon(self) -> None:
        """Stop, and tell nobody: the page goes, as when the desk is locked."""
        if self._task is not None:
            self._task.abandon()

    def _hand_on(self, task: Task, done: Callable[[Any], object], result: object) -> None:
        self._end(task)
        done(result)

    def _fail(
        self, task: Task, tell: Callable[[PostDeskError], object], error: PostDeskError
    ) -> None:
        self._end(task)
        tell(error)

    def _say(self, error: PostDeskError) -> None:
        self._error.set_message(message_of(error))

    def _end(self, task: Task) -> None:
        if task is self._task:  # not one that another has replaced
            self._task = None
            self._row.end()
            self.ended.emit()
