"""Notices that the hands rest, that nobody is at the laptop, or that it slept."""

from PySide6.QtCore import QDateTime, QEvent, QObject, Qt, QTimer, Signal, SignalInstance
from PySide6.QtGui import QWindow
from PySide6.QtWidgets import QApplication

IDLE_MILLISECONDS = 10 * 60 * 1000
REST_MILLISECONDS = 1_500
"""Longer than between two keys of a quick officer, shorter than a question is read aloud."""
_LOOK_MILLISECONDS = 5_000
_SLEPT_MILLISECONDS = 60_000
"""A timer of five seconds that comes a minute late: the laptop slept, or stood still."""
_SIGNS = {
    QEvent.Type.KeyPress,
    QEvent.Type.MouseButtonPress,
    QEvent.Type.MouseMove,
    QEvent.Type.TouchBegin,
    QEvent.Type.Wheel,
}


class Absence(QObject):
    """`resting` when no key and no touch came for a moment, `idle` when none came for ten minutes;
    `slept` when the laptop wakes up."""

    resting = Signal()
    idle = Signal()
    slept = Signal()

    def __init__(self, app: QApplication, parent: QObject) -> None:
        super().__init__(parent)
        self._rest_timer = self._since_last(REST_MILLISECONDS, self.resting)
        self._idle_timer = self._since_last(IDLE_MILLISECONDS, self.idle)
        self._looking = QTimer(self)
        self._looking.setInterval(_LOOK_MILLISECONDS)
        self._looking.timeout.connect(self.look)
        self._looked_at = _now()
        app.focusWindowChanged.connect(self._attend)

    def watch(self, on: bool) -> None:
        """Begin to look, or stop: there is nothing to guard while no vault is open."""
        self._looked_at = _now()
        for timer in (self._rest_timer, self._idle_timer, self._looking):
            if on:
                timer.start()
            else:
                timer.stop()

    def look(self) -> None:
        """Compare the time with that of the last look."""
        before, self._looked_at = self._looked_at, _now()
        if self._looked_at - before > _SLEPT_MILLISECONDS:
            self.slept.emit()

    def _attend(self, window: QWindow | None) -> None:
        """Keys and touches reach a window before its controls: its few events tell enough."""
        if window is not None:
            window.removeEventFilter(self)
            window.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() in _SIGNS and self._idle_timer.isActive():
            self._rest_timer.start()
            self._idle_timer.start()
        return False

    def _since_last(self, milliseconds: int, signal: SignalInstance) -> QTimer:
        """A timer that every key and touch starts anew."""
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setTimerType(Qt.TimerType.PreciseTimer)
        timer.setInterval(milliseconds)
        timer.timeout.connect(signal)
        return timer


def _now() -> int:
    """Milliseconds of the wall clock, which goes on while the laptop sleeps."""
    return QDateTime.currentMSecsSinceEpoch()
