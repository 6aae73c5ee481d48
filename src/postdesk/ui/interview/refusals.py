"""Why what was typed at a question is not taken, in one sentence."""

from postdesk.errors import PostDeskError
from postdesk.forms.flow import Shown
from postdesk.ui.language import QT_TRANSLATE_NOOP, translate

_WHY = {
    "number": QT_TRANSLATE_NOOP("AnswerArea", "This is not a number. Nothing was changed."),
    "whole": QT_TRANSLATE_NOOP("AnswerArea", "This needs a whole number. Nothing was changed."),
    "date": QT_TRANSLATE_NOOP(
        "AnswerArea", "This date is not understood. Try 12 11 2010, or 2010."
    ),
    "time": QT_TRANSLATE_NOOP("AnswerArea", "This time is not understood. Try 06:30."),
    "again": QT_TRANSLATE_NOOP(
        "AnswerArea", "Type it a second time, from the paper. Nothing was changed."
    ),
    "long": QT_TRANSLATE_NOOP("AnswerArea", "This is too long. Nothing was changed."),
}
_OTHER = QT_TRANSLATE_NOOP(
    "AnswerArea", "This answer does not fit the question. Nothing was changed."
)


def why_refused(shown: Shown, error: PostDeskError, language: str) -> str:
    """The guide's own words where it has some, else ours; what was typed stays in the field."""
    why = str(error.values.get("why", ""))
    own = shown.constraint_message.in_language(language)
    if why == "constraint" and own:
        return own
    return translate("AnswerArea", _WHY.get(why, _OTHER))
