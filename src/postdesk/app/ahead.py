"""Loads what lies behind the door, a few modules at a time, while somebody looks for their name."""

import pkgutil
from collections.abc import Iterator
from importlib import import_module

from PySide6.QtCore import QElapsedTimer, QObject, QTimer

_PACKAGES = ("forms", "rules", "packet", "desk", "regional", "ui")
"""From below: so each module finds those that it needs, and none takes long."""
_DESKS = "postdesk.app.desks"
_PAUSE_MILLISECONDS = 20
_AT_A_TIME_MILLISECONDS = 8


class Ahead(QObject):
    """Half of the program is in the desks: whoever unlocks first would wait for it.

    It rests between two steps, so that what is typed meanwhile is not held up.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._left = _behind_the_door()
        self._timer = QTimer(self)
        self._timer.setInterval(_PAUSE_MILLISECONDS)
        self._timer.timeout.connect(self._step)
        self._timer.start()

    @property
    def done(self) -> bool:
        """Whether everything is loaded."""
        return not self._timer.isActive()

    def _step(self) -> None:
        clock = QElapsedTimer()
        clock.start()
        for name in self._left:
            import_module(name)
            if clock.elapsed() >= _AT_A_TIME_MILLISECONDS:
                return
        self._timer.stop()


def _behind_the_door() -> Iterator[str]:
    for package in _PACKAGES:
        whole = import_module(f"postdesk.{package}")
        for found in pkgutil.walk_packages(whole.__path__, f"{whole.__name__}."):
            yield found.name
    yield _DESKS
