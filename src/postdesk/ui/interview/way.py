"""What every way of giving an answer shares, so that the page need not know which one is shown."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from postdesk.forms.flow import Shown
from postdesk.ui.interview.view_model import InterviewState
from postdesk.ui.theme import current_look
from postdesk.ui.widgets.answer_list import AnswerText

LOWEST_FULL_WINDOW = 740
"""Pixels of height; in lower windows answers are less high."""


class Way(QWidget):
    """One way of answering.

    `chosen(index)` for a choice, `typed(text)` for a text, `moved(index, by)` and `emptied()` for
    an order, `attached(photo)` for a picture as bytes, `unsaid()` where an answer is taken back,
    `confirmed()` where choices stand already or nothing is to be saved, `listened(index)` where a
    choice is to be heard. `typing` says whether it holds a text that Enter saves.
    """

    chosen = Signal(int)
    typed = Signal(str)
    moved = Signal(int, int)
    emptied = Signal()
    attached = Signal(object)
    unsaid = Signal()
    confirmed = Signal()
    listened = Signal(int)

    typing = False

    def show_question(self, state: InterviewState, shown: Shown, *, fresh: bool) -> None:
        """Show the question's answer; `fresh` where it was not in front before."""
        raise NotImplementedError

    def say(self) -> None:
        """Say every word that does not come with the question, after a change of language."""

    def enter(self) -> None:
        """Enter: save what is typed, or what is chosen."""
        self.confirmed.emit()

    def press_number(self, number: int) -> None:
        """A number key that no control wanted; nothing where there is nothing to choose."""

    def fit_rows(self, width: int) -> None:
        """Give each row the height that it needs in that width; nothing where there are none."""

    def text(self) -> str:
        """What is typed and not saved yet."""
        return ""

    def clear(self) -> None:
        """Forget what was shown: another page is in front."""

    def _in_window(self) -> bool:
        return self.window().height() < LOWEST_FULL_WINDOW


def languages(state: InterviewState) -> tuple[str, str]:
    """The officer's and the person's language."""
    own = current_look().language
    return own, own if state.alone else state.interview.interviewee_language


def beside(text: str, person_text: str, own: str, theirs: str) -> AnswerText:
    """An answer in both languages, once where they are the same."""
    return AnswerText(text, None if own == theirs else person_text)
