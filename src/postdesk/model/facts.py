"""Coded things that the rules may look at."""

from postdesk.model.base import Frozen
from postdesk.model.ids import NodeRef


class Fact(Frozen):
    """One coded answer: question code, option or state code, or a whole number; and its origin.

    `question` and `value` match `[A-Za-z0-9_.:-]{1,64}`; `number` is a whole number within 2**53
    and is set instead of `value` for numeric answers. Absence is a fact too: `value` is then
    `unknown`, `refused`, `not_asked` or `unanswered`. `because` names the answers it came from.
    """

    question: str
    value: str = ""
    number: int | None = None
    because: tuple[NodeRef, ...] = ()


class CodedAnswers(Frozen):
    """The facts of an interview, and those set aside because an earlier answer was corrected."""

    facts: tuple[Fact, ...] = ()
    set_aside: tuple[Fact, ...] = ()
