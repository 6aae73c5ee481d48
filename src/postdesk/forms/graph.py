"""Which conditions and calculations of a guide depend on which, and the order to settle them in."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from enum import StrEnum
from heapq import heapify, heappop, heappush

from postdesk.forms.definition import ExpressionIndex, Guide, GuideNode, Kind, RowKind
from postdesk.forms.expression.syntax import Expression
from postdesk.forms.reading import Read, Schema, parent, reads


class Aspect(StrEnum):
    """What a rule settles about a node."""

    COUNT = "count"
    RELEVANT = "relevant"
    CALCULATE = "calculate"
    AVAILABLE = "available"
    """Whether what was chosen is still among the choices."""


@dataclass(eq=False)
class Rule:
    """One condition or calculation of one node of the guide; `rank` is its place in the order."""

    path: str
    aspect: Aspect
    expression: ExpressionIndex | None
    reads: frozenset[Read] = frozenset()
    rank: int = -1


@dataclass(frozen=True)
class Reader:
    """A rule that reads a path, from below the same node at `within`; or only its `place`."""

    rule: Rule
    within: str
    place: bool


@dataclass
class Graph:
    """The rules of a guide, ranked, and who reads what.

    `own` holds the rules of each path, `below` those at or below it, `readers` those that read it.
    `circles` are the rules that depend on themselves, each circle in order; such a guide is
    refused.
    """

    schema: Schema
    rules: list[Rule] = field(default_factory=list)
    readers: dict[str, list[Reader]] = field(default_factory=dict)
    own: dict[str, dict[Aspect, Rule]] = field(default_factory=dict)
    below: dict[str, list[Rule]] = field(default_factory=dict)
    circles: list[list[Rule]] = field(default_factory=list)


def build_graph(guide: Guide, tree_of: Callable[[ExpressionIndex], Expression]) -> Graph:
    """The graph of a guide; `tree_of` gives the parsed tree of an expression."""
    schema = Schema([f"/{guide.instance.name}", *(node.path for node in guide.nodes)])
    graph = Graph(schema)
    gates = {node.gate: node for node in guide.nodes if is_gate(node)}
    for node in guide.nodes:
        for aspect, index in _aspects(node, gates):
            rule = Rule(node.path, aspect, index)
            found = reads(tree_of(index), node.path, schema) if index is not None else frozenset()
            if aspect is Aspect.RELEVANT and closes(node, gates):
                found |= {Read(gates[node.gate].path, "")}
            rule.reads = found
            graph.rules.append(rule)
    _rank(graph)
    return graph


def is_gate(node: GuideNode) -> bool:
    """Whether the node is a gate that others can name."""
    return node.row is RowKind.GATE and bool(node.gate)


def closes(node: GuideNode, gates: dict[str, GuideNode]) -> bool:
    """Whether some gate covers this node."""
    return bool(node.gate) and node.gate in gates and not is_gate(node)


def _aspects(
    node: GuideNode, gates: dict[str, GuideNode]
) -> Iterator[tuple[Aspect, ExpressionIndex | None]]:
    if node.count is not None:
        yield Aspect.COUNT, node.count
    if node.relevant is not None or closes(node, gates):
        yield Aspect.RELEVANT, node.relevant
    if node.calculate is not None:
        yield Aspect.CALCULATE, node.calculate
    if node.kind is Kind.QUESTION and (node.itemset is not None or node.choices):
        yield Aspect.AVAILABLE, node.itemset.nodes if node.itemset is not None else None


def _rank(graph: Graph) -> None:
    """Order the rules so that each comes after all that it depends on; find circles.

    A choice filter that is part of a circle (two questions that exclude each other's choice) is
    legal and merely not watched.
    """
    while True:
        _index(graph)
        after = {id(rule): list(_followers(graph, rule)) for rule in graph.rules}
        left = _sort(graph.rules, after)
        watched = [rule for rule in left if rule.aspect is Aspect.AVAILABLE]
        if not watched:
            break
        on_circle = [rule for rule in watched if rule in _reached(rule, after)]
        if not on_circle:
            break
        graph.rules = [rule for rule in graph.rules if rule not in on_circle]
    graph.circles = _circles(left, after)
    graph.rules.sort(key=lambda rule: rule.rank)


def _index(graph: Graph) -> None:
    graph.readers, graph.own, graph.below = {}, {}, {}
    for rule in graph.rules:
        graph.own.setdefault(rule.path, {})[rule.aspect] = rule
        above = rule.path
        while above:
            graph.below.setdefault(above, []).append(rule)
            above = parent(above)
        for read in rule.reads:
            graph.readers.setdefault(read.path, []).append(Reader(rule, read.within, read.place))


def _followers(graph: Graph, rule: Rule) -> Iterator[Rule]:
    """The rules that must wait for this one."""
    counts = rule.aspect is Aspect.COUNT
    covered = [rule.path]
    if counts or rule.aspect is Aspect.RELEVANT:
        covered.extend(graph.schema.below(rule.path))
        yield from (
            other
            for other in graph.below[rule.path]
            if other is not rule and not _earlier(other, rule)
        )
    for path in covered:
        yield from (
            reader.rule for reader in graph.readers.get(path, ()) if counts or not reader.place
        )


def _earlier(other: Rule, rule: Rule) -> bool:
    """At one path the count of a repeat is settled before the relevance of its instances."""
    return other.path == rule.path and other.aspect is Aspect.COUNT


def _sort(rules: list[Rule], after: dict[int, list[Rule]]) -> list[Rule]:
    """Give ranks, in the order of the form where there is a choice; the rules left on circles."""
    waits = dict.fromkeys(map(id, rules), 0)
    for followers in after.values():
        for follower in followers:
            waits[id(follower)] += 1
    place = {id(rule): number for number, rule in enumerate(rules)}
    ready = [place[id(rule)] for rule in rules if waits[id(rule)] == 0]
    heapify(ready)
    rank = 0
    for rule in rules:
        rule.rank = -1
    while ready:
        rule = rules[heappop(ready)]
        rule.rank = rank
        rank += 1
        for follower in after[id(rule)]:
            waits[id(follower)] -= 1
            if waits[id(follower)] == 0:
                heappush(ready, place[id(follower)])
    return [rule for rule in rules if rule.rank < 0]


def _reached(start: Rule, after: dict[int, list[Rule]]) -> set[Rule]:
    seen: set[Rule] = set()
    waiting = list(after[id(start)])
    while waiting:
        rule = waiting.pop()
        if rule not in seen:
            seen.add(rule)
            waiting.extend(after[id(rule)])
    return seen


def _circles(left: list[Rule], after: dict[int, list[Rule]]) -> list[list[Rule]]:
    """One shortest way round for each group of rules that depend on each other."""
    found: list[list[Rule]] = []
    told: set[Rule] = set()
    for rule in left:
        if rule not in told and rule in (reached := _reached(rule, after)):
            found.append(_way_round(rule, after))
            told |= {other for other in reached if rule in _reached(other, after)}
    return found


def _way_round(start: Rule, after: dict[int, list[Rule]]) -> list[Rule]:
    came_from: dict[Rule, Rule] = {}
    waiting = [start]
    for rule in waiting:
        for follower in after[id(rule)]:
            if follower is start:
                way = [rule]
                while way[-1] is not start:
                    way.append(came_from[way[-1]])
                return way[::-1]
            if follower not in came_from:
                came_from[follower] = rule
                waiting.append(follower)
    return [start]
