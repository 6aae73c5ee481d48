"""Notices that nobody is at the laptop, or that it slept."""

from PySide6.QtCore import QDateTime, QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QWindow
from PySide6.QtWidgets import QApplication

IDLE_MILLISECONDS = 10 * 60 * 1000
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
    """`idle` after ten minutes without a key or a touch; `slept` when the laptop wakes up."""

    idle = Signal()
    slept = Signal()

    def __init__(self, app: QApplication, parent: QObject) -> None:
        super().__init__(parent)
        self._idle_timer = QTimer(self)
        self._idle_timer.setSingleShot(True)
        self._idle_timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._idle_timer.setInterval(IDLE_MILLISECONDS)
        self._idle_timer.timeout.connect(self.idle)
        self._looking = QTimer(self)
        self._looking.setInterval(_LOOK_MILLISECONDS)
        self._looking.timeout.connect(self.look)
        self._looked_at = _now()
        app.focusWindowChanged.connect(self._attend)

    def watch(self, on: bool) -> None:
        """Begin to look, or stop: there is nothing to guard while no vault is open."""
        self._looked_at = _now()
        for timer in (self._idle_timer, self._looking):
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
            self._idle_timer.start()
        return False


def _now() -> int:
    """Milliseconds of the wall clock, which goes on while the laptop sleeps."""
    return QDateTime.currentMSecsSinceEpoch()
