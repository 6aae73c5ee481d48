"""Whether a condition can be asked of the guides, and its plain form."""

from postdesk.rules.asked import Asked
from postdesk.rules.cells import NO_ANSWER, CellFault, number
from postdesk.rules.findings import FindingCode
from postdesk.rules.pack import Condition

Fault = tuple[FindingCode, dict[str, str | int]]


def settled(condition: Condition, asked: Asked | None) -> Condition:
    """The condition with `@no_answer` written out, and a lone number turned into bounds."""
    if asked is None or not condition.any_of:
        return condition
    if asked.numeric and len(condition.any_of) == 1 and condition.any_of[0] not in asked.codes:
        try:
            exact = number(condition.any_of[0])
        except CellFault:
            return condition
        return Condition(question=condition.question, at_least=exact, at_most=exact)
    written: list[str] = []
    for code in condition.any_of:
        written.extend(asked.states if code == NO_ANSWER else (code,))
    return condition.model_copy(update={"any_of": tuple(dict.fromkeys(written))})


def faults(condition: Condition, asked: Asked | None) -> tuple[Fault, ...]:
    """What is wrong with a settled condition; `asked` is None where no guide asks the question."""
    name = condition.question
    if asked is None:
        return ((FindingCode.QUESTION_UNKNOWN, {"question": name}),)
    if asked.forbidden:
        told: dict[str, str | int] = {"question": name, "attribute": asked.forbidden}
        return ((FindingCode.FORBIDDEN_ATTRIBUTE, told),)
    bounded = condition.at_least is not None or condition.at_most is not None
    if not bounded and not condition.any_of:
        return ((FindingCode.CONDITION_EMPTY, {"question": name}),)
    if bounded and (condition.any_of or not asked.numeric):
        return ((FindingCode.CONDITION_MIXED, {"question": name}),)
    return tuple(
        (FindingCode.CHOICE_UNKNOWN, {"question": name, "choice": code})
        for code in condition.any_of
        if code not in asked.codes
    )
