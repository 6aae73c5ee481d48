"""Where the writing to a stick stands, told from the worker and said as six steps."""

from PySide6.QtCore import QObject, Qt, Signal

from postdesk.packet.media import Step as MediaStep
from postdesk.packet.media import StickReport
from postdesk.ui.language import QT_TRANSLATE_NOOP, Language, translate
from postdesk.ui.language_formats import size_text
from postdesk.ui.widgets.steps import StepState
from postdesk.ui.widgets.stick_panel import Step

_TITLES = {
    MediaStep.CHOOSE: QT_TRANSLATE_NOOP("StickSteps", "Choose the stick"),
    MediaStep.CHECK: QT_TRANSLATE_NOOP("StickSteps", "Check the stick"),
    MediaStep.WRITE: QT_TRANSLATE_NOOP("StickSteps", "Write under a temporary name"),
    MediaStep.COMPARE: QT_TRANSLATE_NOOP("StickSteps", "Read back from the stick and compare"),
    MediaStep.RENAME: QT_TRANSLATE_NOOP("StickSteps", "Give the final name"),
    MediaStep.SAFE: QT_TRANSLATE_NOOP("StickSteps", "The stick can be pulled"),
}


class StickWork(QObject):
    """The present step and its bytes; `tell` and `looked_at` may be called from the worker thread.

    `looked(StickReport)` once the stick was looked over.
    """

    changed = Signal()
    looked = Signal(object)
    _told = Signal(int, int, int)
    _seen = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.step = MediaStep.CHOOSE
        self.bytes = (0, 0)
        self.size = 0
        self.failed = False
        self.done = False
        self._told.connect(self._take, Qt.ConnectionType.QueuedConnection)
        self._seen.connect(self.looked, Qt.ConnectionType.QueuedConnection)

    def begin(self, size: int) -> None:
        """From the first step on, with `size` bytes to write."""
        self.step, self.bytes, self.size = MediaStep.CHOOSE, (0, 0), size
        self.failed = self.done = False
        self.changed.emit()

    def tell(self, step: MediaStep, done: int, total: int) -> None:
        """From the worker: this step has `done` of `total` bytes."""
        self._told.emit(int(step), done, total)

    def looked_at(self, report: StickReport) -> None:
        """From the worker: what the stick looks like."""
        self._seen.emit(report)

    def finish(self) -> None:
        """All steps are done."""
        self.step, self.done = MediaStep.SAFE, True
        self.changed.emit()

    def fail(self) -> None:
        """The present step failed."""
        self.failed = True
        self.changed.emit()

    def _take(self, step: int, done: int, total: int) -> None:
        if not self.done and not self.failed:
            self.step, self.bytes = MediaStep(step), (done, total)
            self.changed.emit()


def step_texts(work: StickWork, where: str, free: str, language: Language) -> list[Step]:
    """The six steps in words."""
    written = size_text(language, work.size)
    details = {
        MediaStep.CHOOSE: translate("StickSteps", "{where}, free: {free}").format(
            where=where, free=free
        )
        if where
        else "",
        MediaStep.WRITE: written,
    }
    return [
        Step(translate("StickSteps", title), details.get(step, ""), _state(work, step))
        for step, title in _TITLES.items()
    ]


def _state(work: StickWork, step: MediaStep) -> StepState:
    if work.done or step < work.step:
        return StepState.DONE
    if step > work.step:
        return StepState.TO_COME
    return StepState.FAILED if work.failed else StepState.NOW
