"""What facts a guide can yield, told to the rules without showing them the guide."""

from postdesk.model.base import Frozen, Texts

LINKS = ("phone", "vehicle", "paper", "escort", "address", "recruiter", "wallet")
"""Identifiers by which interviews are linked; `link.phone`, `link.phone.minors`, ..."""


AGE_BAND = "age_band"
"""The question, or calculation, of a guide that tells a child from an adult."""
UNDER_18 = frozenset({"child", "doubtful"})
"""Its values that mean a child; in doubt, a child."""


class QuestionCodes(Frozen):
    """The facts one question or declared calculation can become.

    `values` are its option codes or declared `pd_values`; `states` the allowed state codes
    (`unanswered` always among them); `numeric` questions become whole numbers. `forbidden` names
    the attribute (sex, nationality, language, ...) the question is or depends on, over any path
    of the guide's dependency graph; empty if none. `health` marks health questions:
    sex may open those.
    """

    question: str
    guide: str
    values: tuple[str, ...] = ()
    states: tuple[str, ...] = ()
    numeric: bool = False
    forbidden: str = ""
    health: bool = False
    texts: Texts = Texts({})
    value_texts: tuple[Texts, ...] = ()
    """One text a value, in the order of `values`."""


class Vocabulary(Frozen):
    """All questions of the guides a pack is compiled against."""

    questions: tuple[QuestionCodes, ...]

    def find(self, question: str) -> QuestionCodes | None:
        """The codes of one question, or None if no guide asks it."""
        return next((codes for codes in self.questions if codes.question == question), None)
