"""What was written, in the person's language, each row leading to its question to correct it."""

from collections.abc import Iterator, Mapping, Sequence
from itertools import islice

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QWidget

from postdesk.desk.telling import beside_phones, calling, told, unsafe_to_call
from postdesk.forms.definition import Kind as NodeKind
from postdesk.forms.flow import Flow, Shown
from postdesk.model.answers import AnswerState
from postdesk.model.ids import NodeRef
from postdesk.ui.language import QT_TRANSLATE_NOOP, direction_of, isolate_code
from postdesk.ui.language_formats import stored_date_text
from postdesk.ui.person_words import for_person
from postdesk.ui.theme import current_look
from postdesk.ui.widgets.button import Button
from postdesk.ui.widgets.chip import Tone
from postdesk.ui.widgets.row_list import Row, RowList

_AT_ONCE = 12
"""Rows that are made without a look at the keyboard: more than a screen shows."""
_WORDS = {
    AnswerState.UNKNOWN: QT_TRANSLATE_NOOP("ShowPage", "I do not know"),
    AnswerState.REFUSED: QT_TRANSLATE_NOOP("ShowPage", "I do not want to answer"),
}


class ReadBackRow(Row):
    """One answer; pressed anywhere it asks for its correction (`asked`)."""

    asked = Signal()

    def __init__(self, question: str, answer: str, *, right: bool, correct: Button) -> None:
        super().__init__("", question, answer)
        for line in (self.title, self.sub):
            line.set_right_to_left(right)
            line.set_align("right" if right else "left")
        self.sub.set_colour("on_sand")
        self.correct = correct
        self.correct.clicked.connect(self.asked)
        self.add_end(correct)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        self.asked.emit()


class ReadBack(RowList):
    """Answers, and what the person did not know or refused; `correct(ref)` when one is pressed.

    A long interview is read back by and by: what is seen first is there at once, and between two
    parts of the rest every key is heard, the one that hides the screen above all.
    """

    correct = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Tone.SAND, parent=parent)
        self._to_come: Iterator[ReadBackRow] = iter(())
        self._next = QTimer(self)
        self._next.setSingleShot(True)
        self._next.timeout.connect(self._go_on)

    def show_answers(
        self, flow: Flow, asked: Sequence[Shown], language: str, *, all_of_it: bool = False
    ) -> None:
        """Read back what was `asked` in `language` (a tag); a number never without its safety.

        `all_of_it`: also what must be answered, which with a person is the officer's own business.
        """
        self.clear()
        told_of = [shown for shown in asked if shown.states or all_of_it]
        self._to_come = self._made(told_of, beside_phones(flow, asked), language)
        self._go_on()

    def rows(self) -> list[QWidget]:
        """All the rows; those to come are made now."""
        for row in self._to_come:
            self.add(row)
        return super().rows()

    def clear(self) -> None:
        self._next.stop()
        self._to_come = iter(())
        super().clear()

    def _go_on(self) -> None:
        """Add the next few rows, and come back for those after them."""
        made = tuple(islice(self._to_come, _AT_ONCE))
        for row in made:
            self.add(row)
        if len(made) == _AT_ONCE:
            self._next.start()

    def _made(
        self, asked: Sequence[Shown], numbers: Mapping[NodeRef, Sequence[Shown]], language: str
    ) -> Iterator[ReadBackRow]:
        for shown in asked:
            said = _said(shown, language)
            beside = numbers.get(shown.ref, ())
            if beside:
                said = "\n".join((isolate_code(said), *calling(beside, language, stored_date_text)))
            if said:
                row = self._row(shown, said, language)
                if unsafe_to_call(beside):
                    row.set_state("alert-octagon", "danger")
                yield row

    def _row(self, shown: Shown, said: str, language: str) -> ReadBackRow:
        right = direction_of(language) == Qt.LayoutDirection.RightToLeft
        button = Button(self.tr("Correct"), icon="pencil", dense=True)
        button.set_icon_only(current_look().large)
        question = shown.labels.in_language(current_look().language)
        button.setAccessibleName(f"{self.tr('Correct')}: {question}")
        asked = shown.labels.in_language(language)
        row = ReadBackRow(asked, said, right=right, correct=button)
        row.asked.connect(lambda ref=shown.ref: self.correct.emit(ref))
        return row


def _said(shown: Shown, language: str) -> str:
    """What is read for a question; blank where nothing was said."""
    answer = shown.answer
    if answer is None or shown.kind is not NodeKind.QUESTION:
        return ""
    if answer.state in _WORDS:
        return for_person(language, "ShowPage", _WORDS[answer.state])
    return told(shown, answer, language, stored_date_text)
