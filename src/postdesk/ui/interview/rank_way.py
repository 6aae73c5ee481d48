"""Answers put in an order: a number gives the next place, Shift with an arrow moves."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from postdesk.forms.flow import Shown
from postdesk.ui.interview.choice_way import ChoiceWay
from postdesk.ui.interview.pictures import Pictures
from postdesk.ui.interview.view_model import InterviewState
from postdesk.ui.theme import Role, current_look
from postdesk.ui.widgets.button import Button
from postdesk.ui.widgets.text import Text

_MOVES = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


class RankWay(ChoiceWay):
    """The choices stay where they are; each shows its place, and keys below move the last one."""

    def __init__(self, pictures: Pictures, parent: QWidget | None = None) -> None:
        super().__init__(pictures, parent)
        self.told = Text("", Role.META, colour="ink2", wrap=True)
        self.up = Button(icon="chevron-up", dense=True)
        self.down = Button(icon="chevron-down", dense=True)
        self.empty = Button(icon="x", dense=True)
        self._at = -1
        self._draft: tuple[str, ...] = ()
        self._names: list[str] = []
        """The names of the choices; `_at` is the one that was placed or moved last."""
        row = QHBoxLayout()
        row.setContentsMargins(0, 4, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.told, 1)
        for button in (self.up, self.down, self.empty):
            row.addWidget(button)
        self.column.addLayout(row)
        self.chosen.connect(self._touched)
        self.up.clicked.connect(lambda: self._move(-1))
        self.down.clicked.connect(lambda: self._move(1))
        self.empty.clicked.connect(self.emptied)

    def say(self) -> None:
        super().say()
        self.up.set_words(self.tr("Move up"), key=self.tr("Shift ↑"))
        self.down.set_words(self.tr("Move down"), key=self.tr("Shift ↓"))
        self.empty.set_words(self.tr("Clear the order"), key=self.tr("Del"))
        for button in (self.up, self.down, self.empty):
            button.set_icon_only(current_look().large)
        self._tell()

    def show_question(self, state: InterviewState, shown: Shown, *, fresh: bool) -> None:
        super().show_question(state, shown, fresh=fresh)
        self._draft, self._names = state.draft, [choice.name for choice in shown.choices]
        if fresh or not 0 <= self._at < len(self._names) or not self._placed(self._at):
            last = state.draft[-1] if state.draft else ""
            self._at = self._names.index(last) if last in self._names else -1
        self._tell()

    def places(self, state: InterviewState, shown: Shown) -> Mapping[int, int]:
        names = [choice.name for choice in shown.choices]
        return {names.index(name): at for at, name in enumerate(state.draft, 1) if name in names}

    def enter(self) -> None:
        """Save an order that is whole, or none at all; an order with gaps is told."""
        if 0 < len(self._draft) < len(self._names):
            self._tell(wanted=True)
        else:
            self.confirmed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        shift = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
        if event.key() in _MOVES and shift:
            self._move(_MOVES[Qt.Key(event.key())])
        elif event.key() == Qt.Key.Key_Delete:
            self.emptied.emit()
        else:
            super().keyPressEvent(event)

    def _touched(self, index: int) -> None:
        self._at = index

    def _move(self, by: int) -> None:
        """Move what has the keyboard, else what was placed last."""
        held = self._held()
        if held is not None and self._placed(held):
            self._at = held
        self.moved.emit(self._at, by)

    def _placed(self, index: int) -> bool:
        return self._names[index] in self._draft

    def _held(self) -> int | None:
        if self.searched:
            return self.choices.current
        keys: Sequence[QWidget] = self.keys.keys()
        return next((at for at, key in enumerate(keys) if key.hasFocus()), None)

    def _tell(self, *, wanted: bool = False) -> None:
        """How far the order is, and whether something is missing."""
        placed = len(self._draft)
        self.told.set_colour("attention" if wanted else "ink2")
        if wanted:
            text = self.tr("{placed} of {count} have a place. Give each one a place, or clear.")
        elif not placed:
            text = self.tr("Press the first one, then the second, and so on.")
        else:
            text = self.tr("{placed} of {count} have a place.")
        self.told.set_text(text.format(placed=placed, count=len(self._names)))
        movable = placed > 1
        self.up.setEnabled(movable)
        self.down.setEnabled(movable)
        self.empty.setEnabled(placed > 0)
