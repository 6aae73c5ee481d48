"""More answers than there are keys for: a search field over rows in both languages."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QSignalBlocker,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from postdesk.store.search import fold
from postdesk.ui.focus_ring import set_ring
from postdesk.ui.keys import number_key
from postdesk.ui.language import direction_of
from postdesk.ui.theme import current_look
from postdesk.ui.widgets.answer_list import AnswerText
from postdesk.ui.widgets.search_field import SearchField
from postdesk.ui.widgets.searched_row import (
    AT,
    CHOSEN,
    NUMBER,
    PERSON,
    PERSON_RIGHT,
    PLACE,
    ROW,
    AnswerRow,
    PictureOf,
)
from postdesk.ui.widgets.text import REDRAW

_NUMBERED = 9
_FEWEST_ROWS = 3
_NO_PARENT = QModelIndex()
_ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}
_UP_DOWN = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


class _Found(QAbstractListModel):
    """The rows that are shown, each as its values by role."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._values: list[dict[int, object]] = []

    def show(self, values: list[dict[int, object]]) -> None:
        """Show these rows in place of all others."""
        self.beginResetModel()
        self._values = values
        self.endResetModel()

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self._values)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = 0) -> object:
        known = index.isValid() and index.row() < len(self._values)
        return self._values[index.row()].get(role) if known else None


class _Rows(QListView):
    """The rows; as high as all of them where there is room, never under three."""

    def __init__(self) -> None:
        super().__init__()
        self.row = AnswerRow(self)
        self.setItemDelegate(self.row)
        self.setUniformItemSizes(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        set_ring(self, 6)

    def sizeHint(self) -> QSize:
        return QSize(400, self._high(max(_FEWEST_ROWS, self.model().rowCount())))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self.scheduleDelayedItemsLayout()  # another width, other answers in two lines

    def minimumSizeHint(self) -> QSize:
        return QSize(200, self._high(_FEWEST_ROWS))

    def _high(self, rows: int) -> int:
        return rows * current_look().at(*ROW) + 2


class _Search(SearchField):
    """Hands on the keys that belong to the rows; numbers while nothing is typed."""

    moved = Signal(int)
    number = Signal(int)
    entered = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        number = number_key(event)
        ordering = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
        if event.key() in _UP_DOWN and ordering:
            event.ignore()
        elif event.key() in _UP_DOWN:
            self.moved.emit(_UP_DOWN[Qt.Key(event.key())])
        elif event.key() in _ENTER:
            self.entered.emit()
        elif number is not None and not self.text():
            self.number.emit(number)
        else:
            super().keyPressEvent(event)


class SearchedAnswers(QWidget):
    """Type to narrow, arrows to move, Enter or a number (1 to 9) to choose.

    `pressed(index)` counts in the whole list. With `several`, Enter on nothing typed and no row
    marked emits `confirmed`; after each choice the search is empty again.
    """

    pressed = Signal(int)
    confirmed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.search = _Search()
        self.view = _Rows()
        self._model = _Found(self)
        self.view.setModel(self._model)
        self._answers: tuple[AnswerText, ...] = ()
        self._rows: list[int] = []
        self._folded: tuple[str, ...] = ()
        """What each answer is searched by, made when the first letter is typed."""
        self._chosen: frozenset[int] = frozenset()
        self._places: Mapping[int, int] = {}
        self._language = ""
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.search)
        column.addWidget(self.view, 1)
        self.search.textChanged.connect(self._narrow)
        self.search.moved.connect(self._move)
        self.search.number.connect(self.press_number)
        self.search.entered.connect(self.enter)
        self.view.clicked.connect(lambda index: self._press(index.row()))

    def set_words(self, name: str, rows: str) -> None:
        """What can be searched, and what the rows are called to a screen reader."""
        self.search.set_placeholder(name)
        self.view.setAccessibleName(rows)

    def set_answers(
        self,
        answers: Sequence[AnswerText],
        *,
        person_language: str,
        chosen: Sequence[int],
        places: Mapping[int, int] | None = None,
    ) -> None:
        """Show these answers; the chosen ones carry a check, or their place in an order."""
        same = tuple(answers) == self._answers
        if not same:
            self.view.row.shelf.clear()
            self._folded = ()
        self._answers, self._language = tuple(answers), person_language
        self._chosen, self._places = frozenset(chosen), places or {}
        self.view.setUniformItemSizes(not current_look().large)
        if not same:
            with QSignalBlocker(self.search):
                self.search.clear()
        row = self.view.currentIndex().row() if same else -1
        self._narrow()
        if row >= 0:
            self.view.setCurrentIndex(self._model.index(row, 0))
        self.view.updateGeometry()

    def set_pictures(self, pictures: PictureOf | None) -> None:
        """What pictures the rows show; asked for a row only when that is drawn."""
        self.view.row.pictures = pictures
        self.view.viewport().update()

    def begin(self) -> None:
        """Another question is asked: nothing is searched, and what was chosen is in sight."""
        self.search.clear()
        self.view.setCurrentIndex(QModelIndex())
        if self._chosen:
            self.view.scrollTo(self._model.index(min(self._chosen), 0))
        else:
            self.view.scrollToTop()
        self.search.setFocus()

    @property
    def current(self) -> int | None:
        """Which answer of the whole list the keyboard is at, if at any."""
        row = self.view.currentIndex().row()
        return self._rows[row] if 0 <= row < len(self._rows) else None

    def press_number(self, number: int) -> None:
        """One of the first nine, while nothing is searched."""
        if not self.search.text():
            self._press(number - 1)

    def enter(self) -> None:
        """Choose the marked row, or the first one found; else all is chosen that should be."""
        row = self.view.currentIndex().row()
        if row >= 0 or self.search.text():
            self._press(max(0, row))
        else:
            self.confirmed.emit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in REDRAW:
            self.view.scheduleDelayedItemsLayout()

    def _narrow(self) -> None:
        wanted = fold(self.search.text())
        self._rows = self._with_words(wanted)
        right = direction_of(self._language) == Qt.LayoutDirection.RightToLeft
        self._model.show(
            [
                {
                    Qt.ItemDataRole.DisplayRole: self._answers[number].text,
                    PERSON: self._answers[number].person_text,
                    PERSON_RIGHT: right,
                    AT: number,
                    CHOSEN: number in self._chosen,
                    PLACE: f"{self._places[number]}." if number in self._places else "",
                    NUMBER: str(row + 1) if row < _NUMBERED and not wanted else "",
                }
                for row, number in enumerate(self._rows)
            ]
        )

    def _with_words(self, wanted: str) -> list[int]:
        """Which answers have these words in either language; all of them for none."""
        if not wanted:
            return list(range(len(self._answers)))
        if not self._folded:
            self._folded = tuple(
                fold(f"{one.text} {one.person_text or ''}") for one in self._answers
            )
        return [number for number, words in enumerate(self._folded) if wanted in words]

    def _move(self, by: int) -> None:
        row = self.view.currentIndex().row() + by
        if 0 <= row < self._model.rowCount():
            self.view.setCurrentIndex(self._model.index(row, 0))

    def _press(self, row: int) -> None:
        if not 0 <= row < len(self._rows):
            return
        index = self._rows[row]
        with QSignalBlocker(self.search):
            self.search.clear()
        self.view.setCurrentIndex(QModelIndex())
        self._narrow()
        self.pressed.emit(index)
