"""The line over the interviews: letters of a code, which list, and how many there are."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from postdesk.desk.listing import Listed
from postdesk.ui.language import QT_TRANSLATE_NOOP, translate
from postdesk.ui.language_formats import number_text
from postdesk.ui.theme import Role, current_look
from postdesk.ui.widgets.choice import Choice
from postdesk.ui.widgets.search_field import SearchField
from postdesk.ui.widgets.text import Text

_LISTS = {
    Listed.ALL: QT_TRANSLATE_NOOP("Interviews", "all"),
    Listed.TONIGHT: QT_TRANSLATE_NOOP("Interviews", "with a plan for the night"),
    Listed.UNFINISHED: QT_TRANSLATE_NOOP("Interviews", "not finished"),
    Listed.UNDECIDED: QT_TRANSLATE_NOOP("Interviews", "not decided"),
    Listed.UNSIGNED: QT_TRANSLATE_NOOP("Interviews", "not countersigned"),
    Listed.DECIDED: QT_TRANSLATE_NOOP("Interviews", "decided"),
}


class CaseFilters(QWidget):
    """`changed()` at each letter and at another list."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.search = SearchField()
        self.choice = Choice(snug=True)
        self._count = Text("", Role.BODY, colour="ink2", align="end")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.search, 1)
        row.addWidget(self.choice)
        row.addWidget(self._count, 1)
        self.search.textChanged.connect(lambda _text: self.changed.emit())
        self.choice.currentIndexChanged.connect(lambda _index: self.changed.emit())

    def say(self) -> None:
        """Say label, entries and placeholder in the language in use."""
        self.search.set_placeholder(self.tr("Code, or a part of it"))
        self.choice.set_label(self.tr("Show:"))
        self.choice.set_entries(
            [(which.value, translate("Interviews", word)) for which, word in _LISTS.items()]
        )

    def begin(self, which: Listed) -> None:
        """Choose a list and empty the field, without a word to anybody."""
        self.blockSignals(True)
        self.search.clear()
        self.choice.setCurrentIndex(max(0, self.choice.findData(which.value)))
        self.blockSignals(False)

    def clear(self) -> None:
        """Show all."""
        self.begin(Listed.ALL)
        self.changed.emit()

    def which(self) -> Listed:
        """The list that is chosen."""
        return Listed(self.choice.chosen() or Listed.ALL)

    def words(self) -> str:
        """What was typed."""
        return self.search.text()

    def show_count(self, total: int) -> None:
        """Say how many interviews are meant."""
        text = self.tr("%n interview(s)", "", total)
        self._count.set_text(text.replace(str(total), number_text(current_look().language, total)))
