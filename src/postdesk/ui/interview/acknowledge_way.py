"""What was read out is acknowledged by one key; nothing is typed."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from postdesk.forms.flow import Shown
from postdesk.ui.interview.view_model import InterviewState
from postdesk.ui.interview.way import Way, beside, languages
from postdesk.ui.language import QT_TRANSLATE_NOOP, translate
from postdesk.ui.person_words import for_person
from postdesk.ui.widgets.answer_list import AnswerList

ACKNOWLEDGED = "OK"
"""What is typed for it, as other programs store it."""
UNDERSTOOD = QT_TRANSLATE_NOOP("AcknowledgeWay", "Understood")
"""Said in both languages: the person may point at it."""


class AcknowledgeWay(Way):
    """One answer key: `1`, Enter or a finger."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.keys = AnswerList()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.keys)
        self.keys.pressed.connect(self.enter)

    def show_question(self, state: InterviewState, shown: Shown, *, fresh: bool) -> None:
        own, theirs = languages(state)
        text = translate("AcknowledgeWay", UNDERSTOOD)
        answer = beside(text, for_person(theirs, "AcknowledgeWay", UNDERSTOOD), own, theirs)
        said = shown.answer is not None and shown.answer.value == ACKNOWLEDGED
        self.keys.set_answers(
            [answer],
            person_language=theirs,
            chosen=[0] if said else [],
            in_window=self._in_window(),
        )
        if fresh:
            self.keys.focus_first()

    def enter(self) -> None:
        self.typed.emit(ACKNOWLEDGED)

    def press_number(self, number: int) -> None:
        if number == 1:
            self.enter()
