"""Gives the question card of the interview page the room that the other parts leave."""

from collections.abc import Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from postdesk.ui.interview.answering import AnswerArea
from postdesk.ui.theme import current_look
from postdesk.ui.widgets.question_card import QuestionCard


def fit_question(
    page: QWidget,
    column: QVBoxLayout,
    card: QuestionCard,
    area: AnswerArea,
    *,
    around: Sequence[QWidget],
    told: Sequence[QWidget],
    rows: Sequence[QWidget],
    states: Sequence[QWidget],
) -> None:
    """Fit `card` into `page` between the strips `around`, over what is `told`, `rows`, `states`.

    The answers of its `area` get the rows they need first: a question can be set smaller.
    """
    large = current_look().large
    side, top, gap = (16, 10, 10) if large else (24, 20, 14)
    column.setContentsMargins(side, top, side, 10)
    column.setSpacing(gap)
    room = page.height() - top - 10 - sum(part.height() for part in _there(around))
    width = page.width() - 2 * side
    for part in _there(told):
        room -= max(part.heightForWidth(width), part.sizeHint().height()) + gap
    for part in _there(rows):
        room -= part.minimumSizeHint().height() + gap
    if _there(states):
        room -= states[0].sizeHint().height() + gap
    area.fit_rows(card.answers_width(width))
    card.fit(width, room)


def _there(parts: Sequence[QWidget]) -> list[QWidget]:
    return [part for part in parts if not part.isHidden()]
