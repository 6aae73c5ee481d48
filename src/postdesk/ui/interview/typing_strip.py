"""What the interview page says while a paper is typed in: once more, or two typings that differ."""

from postdesk.desk.telling import told
from postdesk.forms.flow import Shown
from postdesk.model.answers import Answer, AnswerState
from postdesk.ui.interview.question_row import state_word
from postdesk.ui.interview.view_model import InterviewState
from postdesk.ui.language import isolate
from postdesk.ui.language_formats import stored_date_text
from postdesk.ui.theme import current_look
from postdesk.ui.widgets.answer_list import AnswerText
from postdesk.ui.widgets.card import Notice
from postdesk.ui.widgets.chip import Tone


class TypingStrip(Notice):
    """A strip above the question; there only where a second typing is asked or differs."""

    def __init__(self) -> None:
        super().__init__(Tone.ATTENTION, "keyboard")
        self.hide()

    def show_state(self, state: InterviewState) -> None:
        """Ask for the second typing, or for a look at the paper."""
        if state.difference is not None:
            self.set_marked(
                self.tr("**The two typings differ.** Look at the paper: which one stands there?")
            )
        else:
            self.set_marked(
                self.tr("**Type it a second time from the paper.** The first one is not shown.")
            )
        self.setVisible(state.again or state.difference is not None)

    def typings(self, state: InterviewState, shown: Shown) -> list[AnswerText]:
        """The first typing, the second, and that neither is right."""
        found = state.difference
        if found is None:
            return []
        said = [_told(shown, answer) for answer in (found.first, found.second)]
        return [
            AnswerText(self.tr("First: {answer}").format(answer=isolate(said[0]))),
            AnswerText(self.tr("Second: {answer}").format(answer=isolate(said[1]))),
            AnswerText(self.tr("Neither: type it anew")),
        ]


def numbered(state: InterviewState, text: str) -> str:
    """A question's text after its number on the paper, where it comes from one."""
    return f"{state.number}. {text}" if state.number else text


def _told(shown: Shown, answer: Answer) -> str:
    if answer.state is not AnswerState.ANSWERED:
        return state_word(answer.state)
    return told(shown, answer, current_look().language.value, stored_date_text)
