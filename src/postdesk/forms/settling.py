"""Bringing an interview's nodes into line with its answers, rule by rule in their order."""

import math
from collections.abc import Callable
from datetime import tzinfo
from heapq import heappop, heappush

from postdesk.errors import PostDeskError
from postdesk.forms.casting import cast
from postdesk.forms.definition import (
    Action,
    Event,
    ExpressionIndex,
    GuideNode,
    QuestionType,
)
from postdesk.forms.expression import Context, Scope, Value, to_boolean, to_number, to_stored
from postdesk.forms.form import Form
from postdesk.forms.graph import Aspect, Rule, is_gate
from postdesk.forms.interview_tree import Cell, InterviewTree, Series, cell_of, stand_in
from postdesk.forms.itemsets import items_of
from postdesk.forms.node import Node
from postdesk.forms.reading import common, is_inside, parent
from postdesk.model.answers import AnswerState
from postdesk.model.base import Clock, NewId

MOST_INSTANCES = 500
"""Instances of one repeat that a count can ask for."""
_NONE: dict[Aspect, Rule] = {}
_MOST_ROUNDS = 50
"""How often actions may set each other off before it is called enough."""


class Settling:
    """Keeps the tree of one interview settled; `touched` collects what was stored on the way."""

    def __init__(
        self,
        form: Form,
        tree: InterviewTree,
        *,
        clock: Clock,
        new_id: NewId,
        zone: tzinfo,
        choice_name: Callable[[str, str, Node], str],
    ) -> None:
        self.form = form
        self.tree = tree
        self.touched: dict[Node, None] = {}
        self.series_touched: dict[Series, None] = {}
        self.flipped: dict[Node, bool] = {}
        """Nodes whose relevance changed, with what it was; new ones were not relevant."""
        self._own, self._readers = form.graph.own, form.graph.readers
        self._clock, self._new_id, self._zone = clock, new_id, zone
        self._choice_name = choice_name
        self._waiting: dict[Rule, dict[Node, None]] = {}
        self._heap: list[tuple[int, Rule]] = []
        self._set_off: dict[Node, None] = {}
        self._new: list[Node] = []
        self.loading = False
        self.scope = self._fresh_scope()

    # --- evaluating ---------------------------------------------------------------------------

    def _fresh_scope(self) -> Scope:
        return Scope(
            now=self._clock(),
            zone=self._zone,
            root=self.tree.root,
            instances=self.form.lists,
            version=self.form.guide.version,
            choice_name=self._choice_name,
            new_id=self._new_id,
        )

    def refresh(self) -> None:
        """Take the present moment for what is evaluated from here on."""
        self.scope = self._fresh_scope()

    def value(self, index: ExpressionIndex, node: Node) -> Value:
        """The value of an expression at a node. Raises `PostDeskError(EXPRESSION_FAILED)`."""
        position = node.position() if node.key else 1
        return self.form.closure(index)(Context(node, self.scope, position))

    def truth(self, index: ExpressionIndex, node: Node, otherwise: bool) -> bool:
        """Whether a condition holds at a node; `otherwise` where it cannot be evaluated."""
        try:
            return to_boolean(self.value(index, node))
        except PostDeskError:
            return otherwise

    def text(self, index: ExpressionIndex, node: Node) -> str:
        """What a calculation would store; blank where it cannot be evaluated."""
        try:
            return to_stored(self.value(index, node), self.scope)
        except PostDeskError:
            return ""

    # --- putting values in --------------------------------------------------------------------

    def put(self, node: Node, state: AnswerState, value: str) -> None:
        """Store a state and a value; what depends on them waits to be settled."""
        cell = cell_of(node)
        if (cell.state, cell.stored) == (state, value):
            return
        cell.state, cell.stored = state, value
        self.touched[node] = None
        self._set_off[node] = None
        self.show(node)
        if cell.spec is not None and is_gate(cell.spec):
            self.changed(node)  # a state shuts a gate without changing what expressions read
        self._wait_for(Aspect.AVAILABLE, node)

    def show(self, node: Node) -> None:
        """Bring what expressions read of a node into line with what is stored."""
        cell = cell_of(node)
        value = cell.stored
        if cell.hidden:
            value = " ".join(name for name in value.split() if name not in cell.hidden)
        if cell.state is not AnswerState.ANSWERED:
            value = self.form.choice_of_state(cell.path, cell.state)
            self._show_companion(node, cell)
        elif self.form.companion(cell.path) is not None:
            self._show_companion(node, cell)
        if value != node.value:
            node.value = value
            self.changed(node)

    def _show_companion(self, node: Node, cell: Cell) -> None:
        spec = self.form.companion(cell.path)
        twin = node.parent.child(spec.path.rpartition("/")[2]) if spec and node.parent else None
        if spec is None or twin is None:
            return
        value = ""
        if cell.state in _recordable(cell.spec):
            value = self.form.choice_of_state(spec.path, cell.state) or cell.state.value
        if twin.value != value:
            twin.value = value
            self.changed(twin)

    # --- what waits ---------------------------------------------------------------------------

    def changed(self, node: Node) -> None:
        """The readers of a node's value wait."""
        for reader in self._readers.get(cell_of(node).path, ()):
            if not reader.place:
                self._wait(reader.rule, reader.within, node)

    def moved(self, series: Series) -> None:
        """The readers of anything inside a repeat wait: an instance came or went."""
        outside = parent(series.path)
        graph = self.form.graph
        for path in (series.path, *graph.schema.below(series.path)):
            for reader in graph.readers.get(path, ()):
                if not is_inside(reader.within, series.path) or reader.place:
                    within = outside if is_inside(reader.within, series.path) else reader.within
                    self._wait(reader.rule, within, series.parent)

    def wait_all_below(self, node: Node) -> None:
        """Every rule at or below a node waits."""
        path = cell_of(node).path
        for rule in self.form.graph.below.get(path, ()):
            self._wait(rule, path, node)

    def _wait(self, rule: Rule, within: str, near: Node) -> None:
        at = rule.path
        if rule.aspect is Aspect.COUNT:
            at = parent(at)
            within = within if at == within or at.startswith(f"{within}/") else at
        nodes = self.tree.below(at, within, near)
        if nodes and rule not in self._waiting:
            self._waiting[rule] = {}
            heappush(self._heap, (rule.rank, rule))
        for node in nodes:
            self._waiting[rule][node] = None

    # --- settling -----------------------------------------------------------------------------

    def settle(self, *, actions: bool = True) -> None:
        """Evaluate all that waits, then the actions that were set off, until nothing waits."""
        for _ in range(_MOST_ROUNDS):
            self._drain()
            set_off, self._set_off = self._set_off, {}
            if not (actions and self._act(set_off)):
                break
        self._drain()
        self._set_off.clear()

    def forget_waiting(self) -> None:
        """Nothing waits any more: what was stored before is in place, all will be settled anew."""
        self._waiting.clear()
        self._heap.clear()
        self._set_off.clear()

    def _drain(self) -> None:
        while self._heap:
            _, rule = heappop(self._heap)
            nodes = self._waiting.pop(rule, {})
            for node in nodes:
                self._evaluate(rule, node)

    def _evaluate(self, rule: Rule, node: Node) -> None:
        if rule.aspect is Aspect.RELEVANT:
            self._relevance(rule, node)
        elif rule.aspect is Aspect.CALCULATE and rule.expression is not None:
            if node.relevant:
                self.put_text(node, self.text(rule.expression, node))
        elif rule.aspect is Aspect.COUNT and rule.expression is not None:
            self._count(cell_of(node).series[rule.path.rpartition("/")[2]], rule.expression)
        elif rule.aspect is Aspect.AVAILABLE:
            self._availability(node)

    def put_text(self, node: Node, text: str) -> None:
        """Store a computed text, cast to the node's type."""
        spec = cell_of(node).spec
        value = cast(text, spec.data) if spec is not None else text
        state = AnswerState.ANSWERED if value else AnswerState.UNANSWERED
        self.put(node, state, value)

    def _relevance(self, rule: Rule, node: Node) -> None:
        cell = cell_of(node)
        cell.stale = node.parent is not None and not node.parent.relevant
        if cell.stale:
            return
        own = rule.expression is None or self.truth(rule.expression, node, otherwise=True)
        cell.own = own and not self._shut(cell.path)
        self._set_relevance(node, cell.own)

    def _shut(self, path: str) -> bool:
        gate = self.form.gate_over.get(path)
        return gate is not None and any(
            self.form.shuts(gate, cell_of(asked).state, asked.value)
            for asked in self.tree.by_path.get(gate.path, ())
            if asked.relevant
        )

    def _set_relevance(self, node: Node, relevant: bool) -> None:
        if node.relevant == relevant:
            return
        self.flipped.setdefault(node, node.relevant)
        node.relevant = relevant
        if node.children or node.value:
            self.changed(node)  # a blank reads the same, open or closed
        if relevant:
            self._wait_for(Aspect.CALCULATE, node)
        for child in node.children:
            below = cell_of(child)
            if relevant and below.stale:
                self._wait_for(Aspect.RELEVANT, child)
            else:
                self._set_relevance(child, relevant and below.own)

    def _wait_for(self, aspect: Aspect, node: Node) -> None:
        """A node's own rule of that aspect waits."""
        path = cell_of(node).path
        rule = self._own.get(path, _NONE).get(aspect)
        if rule is not None:
            self._wait(rule, path, node)

    def _availability(self, node: Node) -> None:
        cell = cell_of(node)
        chosen = cell.stored.split()
        offered = set(self.offered(cell.spec, node)) if chosen and cell.spec is not None else ()
        hidden = frozenset(name for name in chosen if name not in offered)
        if hidden != cell.hidden:
            cell.hidden = hidden
            self.show(node)

    def offered(self, spec: GuideNode, node: Node) -> list[str]:
        """The names of the choices that a question offers now, in their order."""
        if spec.itemset is None:
            return [choice.name for choice in spec.choices]
        try:
            items = self.value(spec.itemset.nodes, node)
        except PostDeskError:
            return []
        return [name for _, name in items_of(items, spec.itemset.value)]

    def arranged(self, spec: GuideNode, node: Node, value: str) -> str:
        """Several choices in the order they are offered in; other values as they are."""
        chosen = value.split()
        if spec.type is not QuestionType.SELECT_MULTIPLE or len(chosen) < 2:
            return value
        place = {name: number for number, name in enumerate(self.offered(spec, node))}
        return " ".join(sorted(chosen, key=lambda name: place.get(name, len(place))))

    # --- repeats ------------------------------------------------------------------------------

    def _count(self, series: Series, index: ExpressionIndex) -> None:
        """As many instances as the count says; none for a blank.

        ODK leaves them as they are for a blank, so that the form remembers a count that was taken
        back. Here a corrected answer equals one never given; the answers are kept and come back.
        """
        try:
            wanted = to_number(self.value(index, stand_in(series)), self.scope)
        except PostDeskError:
            return
        wanted = 0.0 if math.isnan(wanted) else min(max(wanted, 0.0), MOST_INSTANCES)
        while len(series.live) < int(wanted):
            self.add(series)
        while len(series.live) > int(wanted):
            self.take_out(series, series.live[-1], spare=True)

    def add(self, series: Series) -> Node:
        """A new instance (or a spare one again); what is in it and what counts it waits."""
        new = not series.spare
        node = self.tree.add(series)
        self.series_touched[series] = None
        if new:
            inner = [node, *node.descendants()]
            self.flipped.update(dict.fromkeys(inner, False))
            self.touched.update((each, None) for each in inner if cell_of(each).stored)
            if not (self.loading and node.key <= len(series.given)):
                self._new.append(node)
        self._set_relevance(node, series.parent.relevant and cell_of(node).own)
        self.wait_all_below(node)
        self.moved(series)
        return node

    def take_out(self, series: Series, node: Node, *, spare: bool) -> None:
        """Take an instance out; what counted it waits."""
        for inner in (node, *node.descendants()):
            self.flipped.setdefault(inner, inner.relevant)
            for waiting in self._waiting.values():
                waiting.pop(inner, None)
        self.tree.take_out(series, node, spare=spare)
        self.series_touched[series] = None
        self.moved(series)

    # --- actions ------------------------------------------------------------------------------

    def _act(self, set_off: dict[Node, None]) -> bool:
        """Run what new instances and changed values set off; whether anything ran."""
        ran = False
        new, self._new = self._new, []
        for instance in new:
            for action in self.form.on_event(Event.NEW_REPEAT):
                if action.within == cell_of(instance).path:
                    ran = self.run(action, instance) or ran
        for node in set_off:
            if node.relevant and cell_of(node).ref in self.tree.by_ref:
                for action in self.form.on_change(cell_of(node).path):
                    ran = self.run(action, node) or ran
        return ran

    def run(self, action: Action, near: Node) -> bool:
        """Set what an action sets, as seen from `near`; whether a relevant target was found."""
        target, _, name = action.target.partition("/@")
        within = common(cell_of(near).path, target)
        nodes = [node for node in self.tree.below(target, within, near) if node.relevant]
        for node in nodes:
            text = "" if action.value is None else self.text(action.value, node)
            if name:
                node.attributes[name] = text
            else:
                self.put_text(node, text)
        return bool(nodes)


def _recordable(spec: GuideNode | None) -> tuple[AnswerState, ...]:
    return spec.states if spec is not None else ()
