"""Looks at half-typed papers one by one while the shift page is shown, so that it need not wait."""

from collections.abc import Iterable

from PySide6.QtCore import QObject, QTimer, Signal

from postdesk.desk.paper_dangers import PaperDangers
from postdesk.model.ids import InterviewId

_BETWEEN = 20
"""Milliseconds between two papers, in which keys are heard and the page is drawn."""


class PapersLookedAt(QObject):
    """The papers still to be looked at, and those that could not be since the page was opened."""

    looked = Signal()
    """After each paper; what it tells of is kept by then."""

    def __init__(self, papers: PaperDangers, parent: QObject) -> None:
        super().__init__(parent)
        self._papers = papers
        self._left: list[InterviewId] = []
        self.failed: frozenset[InterviewId] = frozenset()
        self._timer = QTimer(self, singleShot=True, interval=_BETWEEN)
        self._timer.timeout.connect(self._look)

    @property
    def left(self) -> int:
        """How many papers are still to be looked at."""
        return len(self._left)

    def begin(self, papers: Iterable[InterviewId]) -> None:
        """Look at these from now on, instead of what was left; not at those that failed."""
        self._left = [one for one in papers if one not in self.failed]
        if self._left:
            self._timer.start()
        else:
            self._timer.stop()

    def stop(self) -> None:
        """Look at nothing more, and try those that failed again when next begun."""
        self.failed = frozenset()
        self.begin(())

    def _look(self) -> None:
        one = self._left.pop(0)
        if not self._papers.look_at(one):
            self.failed |= {one}
        if self._left:
            self._timer.start()
        self.looked.emit()
