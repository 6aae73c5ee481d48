"""Long work on one worker thread: progress, cancelling, and late results cut off."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QObject, Qt, QThread, Signal, Slot

from postdesk.errors import PostDeskError
from postdesk.progress import Cancelled, Progress

Work = Callable[[Progress], Any]
"""An ordinary function; it calls the progress it is given at points where it may be stopped."""


def _nothing(*_: object) -> None:
    """For the callbacks nobody asked for."""


@dataclass(frozen=True)
class _Job:
    """One piece of work on its way to the worker."""

    task: "Task"
    work: Work


class Task(QObject):
    """One piece of long work; its signals come in the window's thread."""

    progressed = Signal(int, int)
    done = Signal(object)
    failed = Signal(object)
    cancelled = Signal()
    ended = Signal()
    """Whatever the end was, a bug included."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._stop = False
        self._deaf = False

    def cancel(self) -> None:
        """Ask the work to stop at its next safe point; `cancelled` tells that it did."""
        self._stop = True

    def abandon(self) -> None:
        """Stop, and hear nothing more of it: for a page that is gone."""
        self._stop = self._deaf = True

    @property
    def stopping(self) -> bool:
        """Whether it was asked to stop."""
        return self._stop

    @property
    def abandoned(self) -> bool:
        """Whether nobody listens any more."""
        return self._deaf


class _Worker(QObject):
    """Lives in the worker thread and does one job after the other."""

    progressed = Signal(object, int, int)
    finished = Signal(object, str, object)

    @Slot(object)
    def perform(self, job: _Job) -> None:
        """Do one job; a failure that nobody expected goes to the excepthook as a bug."""
        task = job.task

        def go_on() -> None:
            if task.stopping:
                raise Cancelled

        def progress(done: int, total: int) -> None:
            go_on()
            self.progressed.emit(task, done, total)

        how, value = "broken", None
        try:
            go_on()  # it may have been stopped before its turn came
            value = job.work(progress)
            how = "done"
        except Cancelled:
            how = "cancelled"
        except PostDeskError as error:
            how, value = "failed", error
        finally:
            self.finished.emit(task, how, value)


class Tasks(QObject):
    """Runs long work one at a time, in the order it was asked for.

    Work that needs the vault brings its own session: the worker never touches the window's.
    """

    busy_changed = Signal(bool)
    _handed = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._waiting: list[Task] = []
        self._thread = QThread()
        self._thread.setObjectName("postdesk-work")
        self._worker = _Worker()
        self._worker.moveToThread(self._thread)
        # Connected before the thread runs: a fast result must not find nobody listening.
        self._handed.connect(self._worker.perform, Qt.ConnectionType.QueuedConnection)
        self._worker.progressed.connect(self._report, Qt.ConnectionType.QueuedConnection)
        self._worker.finished.connect(self._finish, Qt.ConnectionType.QueuedConnection)
        self._thread.start()

    @property
    def busy(self) -> bool:
        """Whether any work waits or runs."""
        return bool(self._waiting)

    def run(
        self,
        work: Work,
        *,
        done: Callable[[Any], object] = _nothing,
        failed: Callable[[PostDeskError], object] = _nothing,
        progress: Callable[[int, int], object] = _nothing,
        cancelled: Callable[[], object] = _nothing,
    ) -> Task:
        """Start `work(progress)` when its turn comes; the callbacks come in this thread."""
        task = Task(self)
        task.done.connect(done)
        task.failed.connect(failed)
        task.progressed.connect(progress)
        task.cancelled.connect(cancelled)
        self._waiting.append(task)
        if len(self._waiting) == 1:
            self.busy_changed.emit(True)
        self._handed.emit(_Job(task, work))
        return task

    def abandon_all(self) -> None:
        """Stop everything that waits or runs, and hear nothing more of it: the desk is locked."""
        for task in self._waiting:
            task.abandon()

    def close(self, milliseconds: int = 10_000) -> bool:
        """Abandon everything and end the thread; False if the work did not stop in time."""
        self.abandon_all()
        self._thread.quit()
        return self._thread.wait(milliseconds)

    @Slot(object, int, int)
    def _report(self, task: Task, done: int, total: int) -> None:
        if not task.stopping:
            task.progressed.emit(done, total)

    @Slot(object, str, object)
    def _finish(self, task: Task, how: str, value: object) -> None:
        self._waiting.remove(task)
        if not task.abandoned:
            self._tell(task, how, value)
        task.ended.emit()
        task.deleteLater()
        if not self._waiting:
            self.busy_changed.emit(False)

    @staticmethod
    def _tell(task: Task, how: str, value: object) -> None:
        if how == "done":
            task.done.emit(value)
        elif how == "failed":
            task.failed.emit(value)
        elif how == "cancelled":
            task.cancelled.emit()
