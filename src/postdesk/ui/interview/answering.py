"""The place under the question where an answer is given: the one way that fits the question."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from postdesk.forms.appearances import TextKind, text_kind
from postdesk.forms.definition import Kind, QuestionType
from postdesk.forms.flow import Shown
from postdesk.ui.interview.acknowledge_way import AcknowledgeWay
from postdesk.ui.interview.choice_way import ChoiceWay
from postdesk.ui.interview.field_way import FieldWay
from postdesk.ui.interview.mrz_way import MrzWay
from postdesk.ui.interview.names_way import NamesWay
from postdesk.ui.interview.note_picture import NotePicture
from postdesk.ui.interview.photo_way import PhotoWay
from postdesk.ui.interview.pictures import Media, Pictures
from postdesk.ui.interview.rank_way import RankWay
from postdesk.ui.interview.view_model import InterviewState
from postdesk.ui.interview.way import Way
from postdesk.ui.widgets.answer_list import AnswerText

SEVERAL = (QuestionType.SELECT_MULTIPLE, QuestionType.RANK)
_CHOICES = (QuestionType.SELECT_ONE, *SEVERAL)


class AnswerArea(QWidget):
    """Shows the one way of answering that fits the question, and takes only its room.

    Its signals are those of a `Way`.
    """

    chosen = Signal(int)
    typed = Signal(str)
    moved = Signal(int, int)
    emptied = Signal()
    attached = Signal(object)
    unsaid = Signal()
    confirmed = Signal()
    listened = Signal(int)

    def __init__(self, media: Media, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        pictures = Pictures(media)
        self.choice, self.rank = ChoiceWay(pictures), RankWay(pictures)
        self.note = NotePicture(media)
        self.line, self.names, self.mrz = FieldWay(), NamesWay(), MrzWay()
        self.acknowledge, self.photo = AcknowledgeWay(), PhotoWay()
        self.keys, self.choices = self.choice.keys, self.choice.choices
        self.field, self.labelled = self.line.field, self.line.labelled
        self.echo = self.line.echo
        self._ways: tuple[Way, ...] = (
            self.choice,
            self.rank,
            self.line,
            self.names,
            self.mrz,
            self.acknowledge,
            self.photo,
        )
        self._way: Way | None = None
        self._stored = ""
        """The value of the answer that the question in front has."""
        self._at: tuple[str, str, bool] | None = None
        """Interview, question, whether it is typed again: of two people it is not the same one."""
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.note)
        for way in self._ways:
            column.addWidget(way)
            way.hide()
            way.listened.connect(self.listened)
            way.chosen.connect(self.chosen)
            way.typed.connect(self.typed)
            way.moved.connect(self.moved)
            way.emptied.connect(self.emptied)
            way.attached.connect(self.attached)
            way.unsaid.connect(self.unsaid)
            way.confirmed.connect(self.confirmed)
        self.say()

    def show_state(self, state: InterviewState) -> None:
        """Show the question's way of answering, with what was answered before."""
        shown = state.shown
        self.note.show_note(shown, state.interview.interviewee_language)
        if shown is None or shown.kind is Kind.NOTE:
            self._use(None)
            return
        self._stored = shown.answer.value if shown.answer is not None else ""
        at = (state.interview.id, shown.ref, state.again)
        fresh, self._at = at != self._at, at
        way = self._way_of(shown)
        self._use(way)
        way.show_question(state, shown, fresh=fresh)

    def show_answers(self, answers: Sequence[AnswerText]) -> None:
        """Show a question of the program's own, such as "one more?"."""
        self._at = None
        self.note.hide()
        self._use(self.choice)
        self.choice.show_answers(answers)

    def fit_rows(self, width: int) -> None:
        """Give the answers the rows that they need in that width, before room is shared out."""
        if self._way is not None:
            self._way.fit_rows(width)
            self._way.updateGeometry()
        # what was kept of its size while one way took the other's place is no longer true
        self.updateGeometry()

    def clear(self) -> None:
        """Forget what was shown: another page is in front."""
        self._at = None
        self.note.hide()
        for way in self._ways:
            way.clear()

    def enter(self) -> None:
        """Enter: save what was typed, or go on."""
        if self._way is not None:
            self._way.enter()
        else:
            self.confirmed.emit()

    def press_number(self, number: int) -> None:
        """A number key that no field wanted."""
        if self._way is not None:
            self._way.press_number(number)

    @property
    def typing(self) -> bool:
        """Whether a text is typed."""
        return self._way is not None and self._way.typing

    def text(self) -> str:
        """What is typed and not saved yet."""
        return self._way.text() if self._way is not None else ""

    def unsaved(self) -> str:
        """What is typed and is not the answer that is stored; blank if there is nothing."""
        text = self.text() if self.typing else ""
        return "" if text == self._stored else text

    def say(self) -> None:
        """Name every key in the language in use, as short as the text scale asks for."""
        for way in self._ways:
            way.say()

    def _way_of(self, shown: Shown) -> Way:
        if shown.type is QuestionType.ACKNOWLEDGE:
            return self.acknowledge
        if shown.type in _CHOICES and shown.choices:
            return self.rank if shown.type is QuestionType.RANK else self.choice
        own = {
            TextKind.NAMES: self.names,
            TextKind.MRZ: self.mrz,
            TextKind.PHOTO: self.photo,
        }
        return own.get(text_kind(shown), self.line)

    def _use(self, way: Way | None) -> None:
        if way is not self._way and self._way is not None and self._way.typing:
            self._way.clear()
        self._way = way
        for other in self._ways:
            other.setVisible(other is way)
        self.updateGeometry()


def waits_for_enter(shown: Shown) -> bool:
    """Whether Enter goes on where keys alone do not: fields, notes, several answers."""
    if shown.type is QuestionType.ACKNOWLEDGE:
        return False
    return shown.kind is Kind.NOTE or not shown.choices or shown.type in SEVERAL
