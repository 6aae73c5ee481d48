"""Which key of the interview page opens which page beside it, and which have no place there."""

from postdesk.ui.interview.view_model import InterviewViewModel
from postdesk.ui.keys import (
    ENOUGH,
    INDICATORS,
    LISTEN,
    NOTE,
    OVERVIEW,
    SHOW,
    WITHDRAW,
    FKey,
)

PAGES = {
    SHOW: "show",
    INDICATORS: "indicators",
    NOTE: "note",
    OVERVIEW: "overview",
    ENOUGH: "closing",
    WITHDRAW: "withdraw",
}
_WHILE_TYPING = (SHOW, INDICATORS, LISTEN)
"""Nobody looks while a paper is typed in, and signs are shown after."""
_ABOUT_NOBODY = (SHOW, INDICATORS, LISTEN, WITHDRAW)
"""Of an observation nothing is shown, and nobody agreed to it."""


def has_place(key: FKey, model: InterviewViewModel) -> bool:
    """Whether a key does anything in this interview."""
    if model.state.alone:
        return key not in _ABOUT_NOBODY
    return not (model.on_paper and key in _WHILE_TYPING)
