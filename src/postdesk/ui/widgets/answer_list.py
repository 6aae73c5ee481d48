"""The answers of a question under each other, all in one size, chosen by number or by finger."""

import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QImage, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from postdesk.store.search import fold
from postdesk.ui.keys import number_key
from postdesk.ui.theme import Role, current_look
from postdesk.ui.widgets.answer_key import AnswerKey, Room
from postdesk.ui.widgets.button import Button, Kind
from postdesk.ui.widgets.remeasure import remeasure
from postdesk.ui.widgets.text import REDRAW

MOST = 6
"""More answers than this become a searched list."""
_GAP = 4
_PAUSE = 1.5
"""Seconds after which a letter begins a new word to look for."""


@dataclass(frozen=True)
class AnswerText:
    """One answer: what the officer reads and what the person sees (None: no person's half).

    `picture` stands on the officer's half; `listen` names the key that plays its recording, blank
    where it has none.
    """

    text: str
    person_text: str | None = None
    picture: QImage | None = None
    listen: str = ""


class AnswerList(QWidget):
    """Up to six answer keys. `pressed(index)` tells which key was pressed; nothing else changes.

    `listened(index)`: the small key beside an answer that has a recording.

    Letters bring the keyboard to the answer that has a word beginning with them, in either
    language.
    Keys are kept and reused from question to question, so that a new question draws at once.
    """

    pressed = Signal(int)
    listened = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._keys: list[AnswerKey] = []
        self.plays: list[Button] = []
        self._count = 0
        self._in_window = False
        self._typed, self._typed_at = "", 0.0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_answers(
        self,
        answers: Sequence[AnswerText],
        *,
        person_language: str = "",
        chosen: Sequence[int] = (),
        in_window: bool = False,
        several: bool = False,
    ) -> None:
        """Show `answers`, with the ones of `chosen` marked; `in_window` makes them less high.

        With `several`, Space or a number marks and Enter is the page's.
        """
        self._count, self._in_window, self._typed = len(answers), in_window, ""
        while len(self._keys) < len(answers):
            self._add_key()
        for index, key in enumerate(self._keys):
            key.setVisible(index < len(answers))
            if index < len(answers):
                answer = answers[index]
                key.set_answer(answer.text, answer.person_text, person_language=person_language)
                key.set_picture(answer.picture)
                key.setChecked(index in chosen)
                key.set_place("")
                key.enter_presses = not several
        for index, play in enumerate(self.plays):
            listen = answers[index].listen if index < len(answers) else ""
            play.setVisible(bool(listen))
            play.setAccessibleName(listen)
        self._adapt()
        self.updateGeometry()

    def keys(self) -> list[AnswerKey]:
        """The keys on the screen."""
        return self._keys[: self._count]

    def set_chosen(self, chosen: Sequence[int]) -> None:
        """Mark exactly these answers."""
        for index, key in enumerate(self.keys()):
            key.setChecked(index in chosen)

    def set_places(self, places: Mapping[int, int]) -> None:
        """Show the order of the answers that have a place: index to place, from 1."""
        for index, key in enumerate(self.keys()):
            key.set_place(f"{places[index]}." if index in places else "")

    def fit_rows(self, width: int) -> None:
        """Give each row of a list of that width the height that its words need."""
        for key, play in zip(self.keys(), self.plays, strict=False):
            key.fit_row(width - (0 if play.isHidden() else play.sizeHint().width() + _GAP))
        remeasure(self._column)
        self.updateGeometry()

    def focus_first(self) -> None:
        """Give the keyboard to the chosen answer, else to the first."""
        keys = self.keys()
        chosen = [key for key in keys if key.isChecked()]
        if keys:
            (chosen or keys)[0].setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A letter that no key wanted looks for an answer."""
        text = event.text()
        if text.isprintable() and fold(text) and number_key(event) is None:
            self._look_for(text)
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():  # height decides nothing here
            self._one_size()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in REDRAW:
            self._adapt()

    def _add_key(self) -> None:
        index = len(self._keys)
        key = AnswerKey(str(index + 1), "", parent=self)
        key.setCheckable(True)
        key.clicked.connect(lambda: self._press(index))
        play = Button(kind=Kind.FLAT, icon="volume", dense=True, low=True)
        play.set_icon_only(True)
        play.hide()
        play.clicked.connect(lambda: self.listened.emit(index))
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(_GAP)
        row.addWidget(key, 1)
        row.addWidget(play)
        self._column.addLayout(row)
        self._keys.append(key)
        self.plays.append(play)

    def _press(self, index: int) -> None:
        key = self._keys[index]
        key.setChecked(not key.isChecked())
        self.pressed.emit(index)

    def _look_for(self, letter: str) -> None:
        """Go to the answer that has a word beginning with the letters typed one after another."""
        now = time.monotonic()
        if now - self._typed_at > _PAUSE:
            self._typed = ""
        self._typed, self._typed_at = self._typed + letter, now
        wanted = fold(self._typed)
        for key in sorted(self.keys(), key=lambda one: not _begins(one.shown_text(), wanted)):
            words = f" {fold(key.shown_text())} {fold(key.person_text or '')}"
            if f" {wanted}" in words:
                key.setFocus()
                return

    def _adapt(self) -> None:
        large = current_look().large
        compact = self._count > 4
        self._column.setSpacing(8 if large else 9)
        room = Room.COMPACT if compact else Room.WINDOW if self._in_window else Room.FULL
        for key, play in zip(self.keys(), self.plays, strict=False):
            key.set_room(room)
            heard = not play.isHidden()
            key.set_beside(play.sizeHint().width() + _GAP if heard else 0)
        self._one_size()

    def _one_size(self) -> None:
        roles = {key.best_role() for key in self.keys()}
        role = Role.BODY if Role.BODY in roles else Role.ANSWER
        for key in self.keys():
            key.set_most(role)


def _begins(text: str, wanted: str) -> bool:
    return fold(text).startswith(wanted)
