"""The view that facts are coded over: only what counts, relevance ignored, calculated anew."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from types import TracebackType
from typing import Self

from postdesk.forms.casting import cast
from postdesk.forms.definition import STATE_SUFFIX, GuideNode, Kind
from postdesk.forms.flow import Flow
from postdesk.forms.graph import Aspect
from postdesk.forms.interview_tree import Cell, cell_of
from postdesk.forms.node import Node
from postdesk.forms.reading import common
from postdesk.model.answers import AnswerState
from postdesk.model.ids import NodeRef


@dataclass(frozen=True)
class Told:
    """What one question or calculation says where it counts, and the answers it came from."""

    state: AnswerState
    value: str = ""
    because: tuple[NodeRef, ...] = ()


_NOTHING = Told(AnswerState.UNANSWERED)


class StoredView:
    """Lays the view over an interview's own nodes; leaving the block puts everything back.

    `counted` holds the value that counts of each answer; `consented` is the same interview with its
    gates open, if one is shut.
    """

    def __init__(self, flow: Flow, consented: Flow | None, counted: dict[NodeRef, str]) -> None:
        self.form = flow.form
        self._flow, self._base = flow, consented or flow
        self._counted = counted
        self._before: list[tuple[Node, str]] = []
        self._apart: list[tuple[Node, int, Node]] = []
        self._gone: set[NodeRef] = set()
        self._records: dict[NodeRef, tuple[Cell, bool]] = {}
        self._scope = self._base.settling.scope

    def __enter__(self) -> Self:
        self._base.settling.refresh()
        self._base.settling.scope = replace(self._base.settling.scope, stored=True)
        self._take_apart()
        for ref, node in self._base.tree.by_ref.items():
            if not node.children and ref not in self._gone:
                self._show(node, self._visible(node))
        for rule in self.form.graph.rules:
            if rule.aspect is Aspect.CALCULATE and rule.expression is not None:
                for node in self._nodes(rule.path):
                    spec = self.form.specs[rule.path]
                    text = self._base.settling.text(rule.expression, node)
                    self._show(node, cast(text, spec.data))
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        for node, value in reversed(self._before):
            node.value = value
        for parent, index, node in reversed(self._apart):
            parent.insert(index, node)
        self._base.settling.scope = self._scope

    # --- laying over ------------------------------------------------------------------------

    def _show(self, node: Node, value: str) -> None:
        if node.value != value:
            self._before.append((node, node.value))
            node.value = value

    def _take_apart(self) -> None:
        """Instances that are closed do not stand in the view: nothing counts or places them."""
        for series in self._base.tree.all_series():
            for node in series.live:
                if not node.relevant and not self._open_now(node):
                    self._apart.append((series.parent, series.parent.children.index(node), node))
                    series.parent.remove(node)
                    node.parent = series.parent
                    self._gone.add(cell_of(node).ref)
                    self._gone.update(cell_of(inner).ref for inner in node.descendants())

    def _open_now(self, node: Node) -> bool:
        """Whether an instance is open in the interview as it stands."""
        there = self._flow.tree.by_ref.get(cell_of(node).ref)
        return there is not None and there.relevant

    def _origin(self, node: Node) -> Cell:
        """What is on record for a node: gates stand as they were answered, not as opened."""
        there = self._flow.tree.by_ref.get(cell_of(node).ref)
        return cell_of(there if there is not None else node)

    def _on_record(self, node: Node) -> tuple[Cell, bool]:
        """A node's `_origin` and whether that counts, looked up once in this view."""
        ref = cell_of(node).ref
        known = self._records.get(ref)
        if known is None:
            cell = self._origin(node)
            known = self._records[ref] = (cell, self._counts(node, cell))
        return known

    def _visible(self, node: Node) -> str:
        """What expressions read of a node in this view."""
        cell, counts = self._on_record(node)
        if cell.spec is not None and cell.spec.kind is Kind.COMPANION:
            beside = NodeRef(cell.ref.removesuffix(STATE_SUFFIX))
            return node.value if beside in self._counted else ""
        if not counts:
            return ""
        if cell.state is AnswerState.ANSWERED:
            return self._counted[cell.ref]
        return self.form.choice_of_state(cell.path, cell.state)

    def _counts(self, node: Node, cell: Cell) -> bool:
        return cell.ref in self._counted and not self._unfounded(node, cell)

    def _unfounded(self, node: Node, cell: Cell) -> bool:
        """Whether only a trigger wrote the value, and no answer that counts set the trigger off."""
        sources = self.form.triggers_of(cell.path)
        if not sources or cell.at is not None:
            return False
        return not any(
            self._counted.get(cell_of(source).ref)
            for path in sources
            for source in self._base.tree.below(path, common(path, cell.path), node)
        )

    # --- reading ----------------------------------------------------------------------------

    def _nodes(self, path: str) -> list[Node]:
        found = self._base.tree.by_path.get(path, [])
        if not self._gone:
            return found
        return [node for node in found if cell_of(node).ref not in self._gone]

    def has(self, spec: GuideNode) -> bool:
        """Whether the view has the question at all (a repeat may have no instance)."""
        return bool(self._nodes(spec.path))

    def told(self, spec: GuideNode) -> Iterator[Told]:
        """What each instance of a question or declared calculation says."""
        for node in self._nodes(spec.path):
            if spec.calculate is not None:
                yield self._computed(node)
            else:
                yield self._answered(node)

    def _computed(self, node: Node) -> Told:
        if not node.value:
            return _NOTHING
        because = tuple(dict.fromkeys(self._sources(node)))
        return Told(AnswerState.ANSWERED, node.value, because)

    def _answered(self, node: Node) -> Told:
        cell, counts = self._on_record(node)
        if not counts:
            return _NOTHING
        value = self._counted[cell.ref]
        if cell.state is AnswerState.ANSWERED and not value:
            return _NOTHING
        return Told(cell.state, value, (cell.ref,))

    def _sources(self, node: Node) -> Iterator[NodeRef]:
        """The answers that a calculation was made from, through other calculations."""
        rule = self.form.graph.own.get(cell_of(node).path, {}).get(Aspect.CALCULATE)
        for read in sorted(rule.reads, key=lambda read: read.path) if rule is not None else ():
            for source in self._base.tree.below(read.path, read.within, node):
                yield from self._source(source)

    def _source(self, node: Node) -> Iterator[NodeRef]:
        cell, counts = self._on_record(node)
        unsaid = cell.state is AnswerState.UNANSWERED
        if cell.spec is None or node.children or cell.ref in self._gone:
            return
        if cell.spec.calculate is not None:
            yield from self._sources(node)
        elif cell.spec.kind is not Kind.COMPANION and not unsaid and counts:
            yield cell.ref
