"""An interview's answers as coded facts, each with the answers it came from."""

from collections.abc import Iterable, Iterator
from datetime import tzinfo
from decimal import Decimal, InvalidOperation

from postdesk.forms.codes import ANSWERED, code_of, is_coded
from postdesk.forms.definition import Guide, GuideNode, Kind, QuestionType
from postdesk.forms.flow import Flow
from postdesk.forms.form import Form
from postdesk.forms.graph import Aspect
from postdesk.forms.interview_tree import InterviewTree, cell_of
from postdesk.forms.node import Node
from postdesk.forms.possible import could_be_asked
from postdesk.forms.reading import common
from postdesk.forms.settling import Settling
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
    view = _View(flow, consented or flow, counted, clock, zone)
    facts = [fact for spec in flow.form.guide.nodes for fact in view.facts_of(spec)]
    return CodedAnswers(facts=tuple(facts), set_aside=tuple(_set_aside(flow, counted)))


def _standing(flow: Flow) -> set[NodeRef]:
    """The instances that are there and relevant."""
    return {
        cell_of(node).ref
        for series in flow.tree.all_series()
        for node in series.live
        if node.relevant
    }


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
    return Flow(flow.form, changed, clock=clock, new_id=_no_id, zone=zone)


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


class _View:
    """The interview with only the answers that count, everything relevant, calculated anew."""

    def __init__(
        self,
        flow: Flow,
        open_flow: Flow,
        counted: dict[NodeRef, str],
        clock: Clock,
        zone: tzinfo,
    ) -> None:
        self._form = flow.form
        standing = _standing(flow) | _standing(open_flow)
        records = [
            record.model_copy(update={"removed": record.removed or record.ref not in standing})
            for series in open_flow.tree.all_series()
            for record in series.records()
        ]
        self._tree = InterviewTree(flow.form.guide, records)
        self._tree.take_out_recorded()
        self._settling = Settling(
            flow.form,
            self._tree,
            clock=clock,
            new_id=_no_id,
            zone=zone,
            choice_name=open_flow.choice_name,
            relevance=False,
        )
        for node in list(self._tree.by_ref.values()):
            self._fill(node, flow, counted)
        self._settling.wait_all_below(self._tree.form)
        self._settling.settle(actions=False)

    def _fill(self, node: Node, flow: Flow, counted: dict[NodeRef, str]) -> None:
        cell = cell_of(node)
        if node.children or cell.spec is None or cell.spec.calculate is not None:
            return
        origin = flow.tree.by_ref.get(cell.ref)
        state, value = AnswerState.UNANSWERED, ""
        if origin is not None and cell.ref in counted and not self._unfounded(origin, counted):
            state, value = cell_of(origin).state, counted[cell.ref]
        if state is AnswerState.ANSWERED and not value:
            state = AnswerState.UNANSWERED
        self._settling.put(node, state, value)

    def _unfounded(self, node: Node, counted: dict[NodeRef, str]) -> bool:
        """Whether only a trigger wrote the value, and no answer that counts set the trigger off."""
        cell = cell_of(node)
        sources = self._form.triggers_of(cell.path)
        if not sources or cell.at is not None:
            return False
        return not any(
            counted.get(cell_of(source).ref)
            for path in sources
            for source in self._tree.below(path, common(path, cell.path), node)
        )

    def facts_of(self, spec: GuideNode) -> list[Fact]:
        """The facts of one question or declared calculation, those of all instances united."""
        if not is_coded(spec):
            return []
        found: list[Fact] = []
        nodes = self._tree.by_path.get(spec.path, ())
        for node in nodes:
            cell = cell_of(node)
            because = self._because(node, spec)
            found.extend(_facts(self._form, spec, cell.state, cell.stored, because))
        if not nodes:
            found.append(Fact(question=spec.name, value=AnswerState.UNANSWERED.value))
        return _united(found)

    def _because(self, node: Node, spec: GuideNode) -> tuple[NodeRef, ...]:
        if spec.calculate is None:
            return (cell_of(node).ref,)
        return tuple(dict.fromkeys(self._sources(node)))

    def _sources(self, node: Node) -> Iterator[NodeRef]:
        """The answers that a calculation was made from, through other calculations."""
        rule = self._form.graph.own.get(cell_of(node).path, {}).get(Aspect.CALCULATE)
        for read in sorted(rule.reads, key=lambda read: read.path) if rule is not None else ():
            for source in self._tree.below(read.path, read.within, node):
                yield from self._source(source)

    def _source(self, node: Node) -> Iterator[NodeRef]:
        cell = cell_of(node)
        if cell.spec is None or node.children:
            return
        if cell.spec.calculate is not None:
            yield from self._sources(node)
        elif cell.spec.kind is Kind.COMPANION:
            yield from ()
        elif cell.state is not AnswerState.UNANSWERED:
            yield cell.ref


def _facts(
    form: Form,
    spec: GuideNode,
    state: AnswerState,
    value: str,
    because: tuple[NodeRef, ...],
) -> Iterator[Fact]:
    """The facts of one answer."""
    if state is AnswerState.UNANSWERED:
        yield Fact(question=spec.name, value=state.value)
    elif state is not AnswerState.ANSWERED:
        yield Fact(question=spec.name, value=state.value, because=because)
    elif form.numeric(spec):
        number = _whole(value)
        if number is not None:
            yield Fact(question=spec.name, number=number, because=because)
    else:
        for named in _values(form, spec, value):
            told = named != AnswerState.UNANSWERED.value
            yield Fact(question=spec.name, value=named, because=because if told else ())


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


def _united(facts: Iterable[Fact]) -> list[Fact]:
    """One fact for each different thing said, with everything it came from."""
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
            found.extend(_facts(flow.form, spec, left.state, left.value, (answer.ref,)))
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
