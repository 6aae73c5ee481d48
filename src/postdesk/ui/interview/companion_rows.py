"""The interviews of those who travel with the person: codes, how far each is, a key to go there."""

from collections.abc import Sequence

from PySide6.QtCore import Signal

from postdesk.model.interviews import Interview, InterviewStatus
from postdesk.ui.language import QT_TRANSLATE_NOOP, isolate_code, translate
from postdesk.ui.widgets.button import Button
from postdesk.ui.widgets.row_list import Row, RowList

_STATES = {
    InterviewStatus.OPEN: QT_TRANSLATE_NOOP("CompanionRows", "not finished"),
    InterviewStatus.PAUSED: QT_TRANSLATE_NOOP("CompanionRows", "paused"),
    InterviewStatus.CLOSED: QT_TRANSLATE_NOOP("CompanionRows", "closed, not decided"),
    InterviewStatus.DECIDED: QT_TRANSLATE_NOOP("CompanionRows", "decided"),
}
_UNFINISHED = (InterviewStatus.OPEN, InterviewStatus.PAUSED)
MOST_KEYS = 7


class CompanionRows(RowList):
    """`asked(page, id)` when one is to be opened; hidden where nobody is linked."""

    asked = Signal(str, str)

    def show_companions(self, others: Sequence[Interview]) -> None:
        """One row each; the first ones have a number key."""
        self.clear()
        for number, other in enumerate(others, start=1):
            self.add(self._row(other, str(number) if number <= MOST_KEYS else ""))
        self.setVisible(bool(others))

    def _row(self, other: Interview, key: str) -> Row:
        code = isolate_code(other.code)
        row = Row("users", code, translate("CompanionRows", _STATES[other.status]))
        if other.waits_for is not None:
            return row
        unfinished = other.status in _UNFINISHED
        word = self.tr("Go there") if unfinished else self.tr("Look at it")
        button = Button(word, key=key, dense=True)
        button.setAccessibleName(f"{word}: {code}")
        page = "interview" if unfinished else "review"
        button.clicked.connect(lambda: self.asked.emit(page, other.id))
        row.add_end(button)
        return row
