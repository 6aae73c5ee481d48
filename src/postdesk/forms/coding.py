"""An interview's answers as coded facts, each with the answers it came from."""

from collections.abc import Iterable, Iterator
from datetime import tzinfo
from decimal import Decimal, InvalidOperation
from functools import lru_cache

from postdesk.forms.codes import ANSWERED, code_of, is_coded
from postdesk.forms.definition import Guide, GuideNode, Kind, QuestionType
from postdesk.forms.flow import Flow
from postdesk.forms.form import Form
from postdesk.forms.interview_tree import cell_of
from postdesk.forms.possible import could_be_asked
from postdesk.forms.stored_view import StoredView, Told
from postdesk.model.answers import Answer, AnswerSheet, AnswerState
from postdesk.model.base import Clock
from postdesk.model.facts import CodedAnswers, Fact
from postdesk.model.ids import NodeRef

_LARGEST = 2**53


def code(
    guide: Guide | Form,
    sheet: AnswerSheet,
    clock: Clock,
    zone: tzinfo,
    *,
    told_at_once: bool = False,
) -> CodedAnswers:
    """The facts of a stored interview, or of answers told at once (see `code_flow`)."""
    flow = Flow(guide, sheet, clock=clock, new_id=_no_id, zone=zone)
    return code_flow(flow, clock, zone, told_at_once=told_at_once)


def code_flow(
    flow: Flow, clock: Clock, zone: tzinfo, *, told_at_once: bool = False
) -> CodedAnswers:
    """The facts of an interview as it stands.

    An answer counts if its question is relevant, or would be if the person had not shut a gate
    (consent withdrawn is no correction). Calculations are made anew over what counts, whether they
    are relevant or not. What does not count is set aside.

    Answers `told_at_once` were never asked in order: there a detail also counts whose opening
    question nobody answered, because nothing was corrected.
    """
    consented = _with_gates_open(flow, clock, zone)
    counted = _counted(flow, consented)
    if told_at_once:
        counted |= _could_count(consented or flow, counted)
    with StoredView(flow, consented, counted) as view:
        facts = tuple(fact for spec in flow.form.coded for fact in _facts_of(view, spec))
    return CodedAnswers(facts=facts, set_aside=tuple(_set_aside(flow, counted)))


def _no_id() -> str:
    return "0" * 32


def _with_gates_open(flow: Flow, clock: Clock, zone: tzinfo) -> Flow | None:
    """The same interview as if every shut gate had stayed open; None if none is shut."""
    opened = {}
    for gate in flow.form.gates.values():
        for node in flow.tree.by_path.get(gate.path, ()):
            cell = cell_of(node)
            if flow.form.shuts(gate, cell.state, cell.stored):
                opened[cell.ref] = flow.form.opening_choice(gate)
    if not opened:
        return None
    sheet = flow.sheet()
    answers = tuple(
        answer.model_copy(update={"state": AnswerState.ANSWERED, "value": opened[answer.ref]})
        if answer.ref in opened
        else answer
        for answer in sheet.answers
    )
    changed = AnswerSheet(answers=answers, instances=sheet.instances)
    return Flow(flow.form, changed, clock=clock, new_id=_no_id, zone=zone, today=flow.today)


def _counted(flow: Flow, consented: Flow | None) -> dict[NodeRef, str]:
    """The references of the answers that count, each with the value that does."""
    counted: dict[NodeRef, str] = {}
    for each in (consented, flow) if consented is not None else (flow,):
        for node in each.tree.by_ref.values():
            cell = cell_of(node)
            if node.relevant and not node.children:
                chosen = [name for name in cell.stored.split() if name not in cell.hidden]
                counted[cell.ref] = " ".join(chosen) if cell.hidden else cell.stored
    return counted


def _could_count(flow: Flow, counted: dict[NodeRef, str]) -> dict[NodeRef, str]:
    """The answers that only unanswered questions close."""
    return {
        cell.ref: cell.stored
        for node in flow.tree.by_ref.values()
        if (cell := cell_of(node)).stored
        and not node.children
        and cell.ref not in counted
        and could_be_asked(flow, node)
    }


def _facts_of(view: StoredView, spec: GuideNode) -> list[Fact]:
    """The facts of one question or declared calculation, those of all instances united."""
    found = [fact for told in view.told(spec) for fact in _facts(view.form, spec, told)]
    if not found and not view.has(spec):
        found.extend(_unanswered(spec.name))
    return _united(found)


@lru_cache(maxsize=4096)
def _unanswered(question: str) -> tuple[Fact]:
    """Kept, for most questions of an interview are not answered yet and a fact costs its checks."""
    return (Fact(question=question, value=AnswerState.UNANSWERED.value),)


def _facts(form: Form, spec: GuideNode, told: Told) -> Iterable[Fact]:
    """The facts of one answer."""
    if told.state is AnswerState.UNANSWERED:
        return _unanswered(spec.name)
    return _answered(form, spec, told)


def _answered(form: Form, spec: GuideNode, told: Told) -> Iterator[Fact]:
    """The facts of a question that was answered, if only by a refusal."""
    if told.state is not AnswerState.ANSWERED:
        yield Fact(question=spec.name, value=told.state.value, because=told.because)
    elif form.numeric(spec):
        number = _whole(told.value)
        if number is not None:
            yield Fact(question=spec.name, number=number, because=told.because)
    else:
        for named in _values(form, spec, told.value):
            there = named != AnswerState.UNANSWERED.value
            yield Fact(question=spec.name, value=named, because=told.because if there else ())


def _values(form: Form, spec: GuideNode, value: str) -> list[str]:
    if spec.kind is Kind.CALCULATE:
        return [value if value in spec.values else AnswerState.UNANSWERED.value]
    if spec.type is QuestionType.ACKNOWLEDGE:
        return [code_of(value)]
    options = form.options(spec)
    if spec.type not in (QuestionType.SELECT_ONE, QuestionType.SELECT_MULTIPLE) or not options:
        return [ANSWERED]
    states = form.state_choices(spec.path)
    return [states[name].value if name in states else code_of(name) for name in value.split()]


def _whole(value: str) -> int | None:
    try:
        number = Decimal(value)
    except InvalidOperation:
        return None
    if not number.is_finite() or number != number.to_integral_value() or abs(number) > _LARGEST:
        return None
    return int(number)


def _united(facts: list[Fact]) -> list[Fact]:
    """One fact for each different thing said, with everything it came from."""
    if len(facts) < 2:
        return facts
    because: dict[tuple[str, str, int | None], dict[NodeRef, None]] = {}
    for fact in facts:
        found = because.setdefault((fact.question, fact.value, fact.number), {})
        found.update(dict.fromkeys(fact.because))
    return [
        Fact(question=question, value=value, number=number, because=tuple(refs))
        for (question, value, number), refs in because.items()
    ]


def _set_aside(flow: Flow, counted: dict[NodeRef, str]) -> list[Fact]:
    """The facts of answers that a correction closed or that stand in instances taken out."""
    found: list[Fact] = []
    for answer in flow.sheet().answers:
        spec = flow.form.specs.get(path_of(answer.ref))
        if spec is None or not is_coded(spec) or spec.calculate is not None:
            continue
        left = _left_aside(answer, counted)
        if left is not None:
            found.extend(_facts(flow.form, spec, Told(left.state, left.value, (answer.ref,))))
    return _united(found)


def _left_aside(answer: Answer, counted: dict[NodeRef, str]) -> Answer | None:
    """The part of an answer that does not count; None if all of it does."""
    if answer.state is AnswerState.UNANSWERED:
        return None
    if answer.ref not in counted:
        return answer
    counts = counted[answer.ref].split()
    left = [name for name in answer.value.split() if name not in counts]
    if answer.state is not AnswerState.ANSWERED or answer.value == counted[answer.ref]:
        return None
    return answer.model_copy(update={"value": " ".join(left)}) if left else None


def path_of(ref: NodeRef) -> str:
    """The path of a reference: without the keys of repeat instances."""
    return "/".join(step.partition("[")[0] for step in ref.split("/"))
