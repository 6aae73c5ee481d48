"""The answers altered after the indicators were seen, for whoever signs."""

from collections.abc import Mapping, Sequence

from postdesk.desk.correcting import Altered
from postdesk.forms.flow import Flow
from postdesk.model.ids import PersonId
from postdesk.ui.review.answer_steps import (
    answer_words,
    change_words,
    question_of,
    question_words,
)
from postdesk.ui.theme import current_look
from postdesk.ui.widgets.row_list import Row, RowList


class AlteredList(RowList):
    """One row an answer: the question, what stood there then and now, who, when, why."""

    def show_altered(
        self, altered: Sequence[Altered], flow: Flow, names: Mapping[PersonId, str]
    ) -> None:
        """Show these; hidden where nothing was altered."""
        self.clear()
        for one in altered:
            shown = question_of(flow, one.after.ref)
            arrow = " ← " if current_look().arabic else " → "
            change = arrow.join(answer_words(shown, answer) for answer in (one.before, one.after))
            said = f"{change}\n{change_words(one.by, one.at, one.why, names)}"
            self.add(Row("pencil", question_words(shown, one.after), said))
        self.setVisible(bool(altered))
