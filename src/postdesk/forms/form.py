"""A guide made ready for interviews: expressions compiled when first needed, rules ranked."""

import re
from collections.abc import Iterator
from functools import cached_property

from postdesk.errors import Code, PostDeskError
from postdesk.forms.codes import is_coded
from postdesk.forms.definition import (
    STATE_SUFFIX,
    Action,
    Branch,
    Event,
    ExpressionIndex,
    Guide,
    GuideNode,
    Kind,
    QuestionType,
    SealedAs,
    Wording,
)
from postdesk.forms.expression import Closure, Expression, compile_tree, from_data
from postdesk.forms.expression.syntax import Call, Path, Text
from postdesk.forms.graph import Aspect, Graph, build_graph, closes, is_gate
from postdesk.forms.node import Kind as NodeKind
from postdesk.forms.node import Node
from postdesk.model.answers import AnswerState
from postdesk.model.ids import NodeRef

_INSTANCE = re.compile(r"\[\d+\]")
_SHUT_NAMES = frozenset({"no", "refused", "withdrawn"})
"""Choices of a gate that shut it, whatever their `pd_state`."""


class Form:
    """What all interviews on one guide share; nothing in it changes after it is made."""

    def __init__(self, guide: Guide) -> None:
        self.guide = guide
        self.specs: dict[str, GuideNode] = {node.path: node for node in guide.nodes}
        self._trees: dict[ExpressionIndex, Expression] = {}
        self._closures: dict[ExpressionIndex, Closure] = {}
        self._options: dict[str, tuple[str, ...]] = {}
        self._state_choices: dict[str, dict[str, AnswerState]] = {}
        self.gates = {node.gate: node for node in guide.nodes if is_gate(node)}
        self.gate_over = {
            node.path: self.gates[node.gate] for node in guide.nodes if closes(node, self.gates)
        }
        """The gate question that covers each covered path."""
        self.lists = {name: _document(branch) for name, branch in guide.lists.items()}
        self._on_change: dict[str, list[Action]] = {}
        self._triggers: dict[str, tuple[str, ...]] = {}
        for action in guide.actions:
            if Event.CHANGED in action.events:
                self._on_change.setdefault(action.within, []).append(action)
                known = self._triggers.get(action.target, ())
                self._triggers[action.target] = (*known, action.within)

    @cached_property
    def guide_sha256(self) -> str:
        """The guide's digest, for which all of it is written out: 80 ms at a long guide."""
        return self.guide.sha256()

    @cached_property
    def coded(self) -> tuple[GuideNode, ...]:
        """The nodes that become facts, in the guide's order."""
        return tuple(node for node in self.guide.nodes if is_coded(node))

    @cached_property
    def graph(self) -> Graph:
        """The rules of the guide.

        Raises `PostDeskError(GUIDE_REFUSED, why="circle")` where one depends on itself.
        """
        graph = build_graph(self.guide, self.tree)
        if graph.circles:
            raise PostDeskError(Code.GUIDE_REFUSED, why="circle", path=graph.circles[0][0].path)
        return graph

    def code_at(self, ref: NodeRef) -> str:
        """The code of the question at a place; blank for a place that the guide does not have."""
        spec = self.specs.get(_INSTANCE.sub("", ref))
        return spec.name if spec is not None else ""

    @cached_property
    def sealed(self) -> dict[str, SealedAs]:
        """Why answers lie sealed, by question code: as the guide says, and what is calculated from
        a sealed answer as that answer.
        """
        found = {node.path: node.sealed for node in self.guide.nodes if node.sealed is not None}
        waiting = list(found)
        while waiting:
            path = waiting.pop()
            for reader in self.graph.readers.get(path, ()):
                rule = reader.rule
                filled = rule.aspect is Aspect.CALCULATE and not reader.place
                if filled and rule.path in self.specs and rule.path not in found:
                    found[rule.path] = found[path]
                    waiting.append(rule.path)
        return {self.specs[path].name: sealed for path, sealed in found.items()}

    def tree(self, index: ExpressionIndex) -> Expression:
        """The parsed tree of an expression."""
        if index not in self._trees:
            self._trees[index] = from_data(self.guide.expressions[index].tree)
        return self._trees[index]

    def closure(self, index: ExpressionIndex) -> Closure:
        """The compiled expression."""
        found = self._closures.get(index)
        if found is None:
            found = self._closures[index] = compile_tree(self.tree(index))
        return found

    def on_change(self, path: str) -> list[Action]:
        """The actions that a changed value at `path` sets off."""
        return self._on_change.get(path, [])

    def triggers_of(self, path: str) -> tuple[str, ...]:
        """The paths whose changed values write the value at `path`."""
        return self._triggers.get(path, ())

    def on_event(self, event: Event) -> Iterator[Action]:
        """The actions of an event of the whole form or of a repeat."""
        return (action for action in self.guide.actions if event in action.events)

    # --- gates, states ----------------------------------------------------------------------

    def shuts(self, gate: GuideNode, state: AnswerState, value: str) -> bool:
        """Whether a gate's answer shuts it."""
        if state is AnswerState.REFUSED:
            return True
        chosen = self.state_choices(gate.path).get(value)
        return value in _SHUT_NAMES or chosen is AnswerState.REFUSED

    def opening_choice(self, gate: GuideNode) -> str:
        """The first choice of a gate that leaves it open."""
        names = [name for name, _ in self._listed(gate)] or [choice.name for choice in gate.choices]
        return next((n for n in names if not self.shuts(gate, AnswerState.ANSWERED, n)), "yes")

    def state_choices(self, path: str) -> dict[str, AnswerState]:
        """The choices of a question that mean a state."""
        if path not in self._state_choices:
            spec = self.specs.get(path)
            listed = self._listed(spec) if spec is not None else ()
            self._state_choices[path] = {name: state for name, state in listed if state is not None}
        return self._state_choices[path]

    def choice_of_state(self, path: str, state: AnswerState) -> str:
        """The choice that stands for a state in expressions; blank if there is none."""
        return next((n for n, s in self.state_choices(path).items() if s is state), "")

    def companion(self, path: str) -> GuideNode | None:
        """The row that carries the state of the question at `path` to other programs."""
        spec = self.specs.get(path + STATE_SUFFIX)
        return spec if spec is not None and spec.kind is Kind.COMPANION else None

    def options(self, spec: GuideNode) -> tuple[str, ...]:
        """The names of all choices a question can ever offer, filters left aside.

        Empty for choices taken from a repeat.
        """
        if spec.path not in self._options:
            given = tuple(choice.name for choice in spec.choices)
            self._options[spec.path] = given or tuple(name for name, _ in self._listed(spec))
        return self._options[spec.path]

    def option_labels(self, spec: GuideNode) -> list[tuple[str, Wording]]:
        """All choices a question can ever offer, with their labels, filters left aside."""
        if spec.choices:
            return [(choice.name, choice.label) for choice in spec.choices]
        root = self.list_of(spec)
        if root is None or spec.itemset is None:
            return []
        found = []
        for item in root.elements():
            name, label = item.child(spec.itemset.value), item.child(spec.itemset.label)
            if name is not None:
                text = label.text() if label is not None else ""
                found.append((name.text(), self.label(text, by_id=spec.itemset.by_id)))
        return found

    def label(self, text: str, *, by_id: bool) -> Wording:
        """The wording behind an item's label: its text, or the wording with that id."""
        if by_id:
            return self.guide.wordings.get(text, Wording())
        return Wording(texts={self.guide.default_language: (text,)})

    def _listed(self, spec: GuideNode) -> Iterator[tuple[str, AnswerState | None]]:
        """Names and states of all items of the list behind a question."""
        root = self.list_of(spec)
        if root is None or spec.itemset is None:
            return
        for item in root.elements():
            name = item.child(spec.itemset.value)
            state = item.child("pd_state")
            if name is not None:
                yield name.text(), _state(state.text() if state is not None else "")

    def list_of(self, spec: GuideNode) -> Node | None:
        """The list of the workbook that a question takes its choices from."""
        if spec.itemset is None:
            return None
        name = _instance_named(self.tree(spec.itemset.nodes))
        document = self.lists.get(name)
        return next(iter(document.elements()), None) if document is not None else None

    def numeric(self, spec: GuideNode) -> bool:
        """Whether the answers of a node become whole numbers as facts."""
        if spec.kind is Kind.CALCULATE:
            return spec.numeric
        whole = (QuestionType.INTEGER, QuestionType.DECIMAL, QuestionType.RANGE)
        return spec.type in whole


def _instance_named(tree: Expression) -> str:
    """The list that an itemset's expression starts from, through functions such as `randomize`."""
    if isinstance(tree, Call) and tree.name == "instance" and tree.arguments:
        first = tree.arguments[0]
        return first.value if isinstance(first, Text) else ""
    if isinstance(tree, Call) and tree.arguments:
        return _instance_named(tree.arguments[0])
    if isinstance(tree, Path) and tree.start is not None:
        return _instance_named(tree.start)
    return ""


def _state(cell: str) -> AnswerState | None:
    return next((state for state in AnswerState if state.value == cell.strip()), None)


def _document(branch: Branch) -> Node:
    """A list of the workbook as a document: ROOT above its document element."""
    root = Node(kind=NodeKind.ROOT)
    for inner in branch.children:
        _append(root, inner)
    return root


def _append(parent: Node, branch: Branch) -> None:
    node = parent.append(Node(branch.name, branch.value, attributes=dict(branch.attributes)))
    for inner in branch.children:
        _append(node, inner)
