"""Turn the answers of golden cases into the facts that the real guide codes from them."""

from collections.abc import Sequence
from datetime import UTC, datetime

from postdesk.forms.coding import code
from postdesk.forms.definition import Guide, GuideNode, Kind
from postdesk.forms.form import Form
from postdesk.model.answers import Answer, AnswerSheet, AnswerState, RepeatInstance
from postdesk.model.facts import CodedAnswers, Fact
from postdesk.model.ids import GuideId, NodeRef
from postdesk.rules.cells import Given, given, parts

DAY = datetime(2026, 11, 1, 12, tzinfo=UTC)
"""The day of every golden case, so that ages and dates stay what they are."""

GUIDE, LINK = "guide", "link."
_STATES = {state.value for state in AnswerState} - {AnswerState.ANSWERED.value}


class CaseTeller:
    """Codes answers such as `age_years=24; debt_to=family,lender` through one of the guides.

    Questions of a repeat are about one leg of the journey. The first guide is taken unless the cell
    begins with another: `guide=security; ...`. `link.phone=2` says that two other interviews name
    the same phone.
    """

    def __init__(self, guides: Sequence[Guide]) -> None:
        self._forms = {guide.id: Form(guide) for guide in guides}
        self._default = guides[0].id

    def facts(self, answers: str) -> str:
        """The facts cell: what is answered or refused, and what the guide calculates."""
        told: dict[str, list[str]] = {}
        for fact in self.coded(answers).facts:
            value = fact.value if fact.number is None else str(fact.number)
            if value != AnswerState.UNANSWERED.value:
                told.setdefault(fact.question, []).append(value)
        return "; ".join(f"{question}={','.join(values)}" for question, values in told.items())

    def coded(self, answers: str) -> CodedAnswers:
        """The facts of the answers, and those that the guide sets aside."""
        told = [given(part) for part in parts(answers)]
        named = [one.values[0] for one in told if one.question == GUIDE]
        form = self._forms[GuideId(named[0]) if named else self._default]
        links = [one for one in told if one.question.startswith(LINK)]
        answered = [one for one in told if one.question != GUIDE and one not in links]
        coded = code(form, _sheet(form.guide, answered), clock=lambda: DAY, zone=UTC)
        counts = (Fact(question=one.question, number=int(one.values[0])) for one in links)
        return coded.model_copy(update={"facts": (*coded.facts, *counts)})


def _sheet(guide: Guide, told: Sequence[Given]) -> AnswerSheet:
    nodes = {node.name: node for node in guide.nodes if node.kind is Kind.QUESTION}
    repeats = [node.path for node in guide.nodes if node.kind is Kind.REPEAT]
    answers, instances = [], {}
    for one in told:
        if one.question not in nodes:
            raise SystemExit(f"pd_cases.csv: {guide.id} asks no {one.question}")
        node = nodes[one.question]
        ref = node.path
        for path in repeats:
            if node.path.startswith(f"{path}/"):
                ref = f"{path}[1]{node.path.removeprefix(path)}"
                instances[path] = RepeatInstance(ref=NodeRef(f"{path}[1]"))
        answers.append(_answer(NodeRef(ref), node, one.values))
    return AnswerSheet(answers=tuple(answers), instances=tuple(instances.values()))


def _answer(ref: NodeRef, node: GuideNode, values: Sequence[str]) -> Answer:
    if len(values) == 1 and values[0] in _STATES:
        state, value = AnswerState(values[0]), ""
    else:
        state, value = AnswerState.ANSWERED, " ".join(values)
    return Answer(ref=ref, question=node.name, state=state, value=value, source=node.source)
