"""The nodes of one interview: grown from the guide, found by reference, repeats grown and cut."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime

from postdesk.forms.casting import cast
from postdesk.forms.definition import Branch, Guide, GuideNode, Kind
from postdesk.forms.node import Kind as NodeKind
from postdesk.forms.node import Node
from postdesk.model.answers import AnswerState, RepeatInstance, Source
from postdesk.model.ids import NodeRef, PersonId

_ROOT = NodeKind.ROOT


class Cell:
    """What an interview keeps of one node, as the node's `tag`.

    `stored` is the value as stored, whatever its relevance; the node's own `value` is what
    expressions read. `own` is the outcome of the node's own condition, without those above;
    it is `stale` while a closed group around makes it meaningless. `hidden` are chosen names that
    the choice filter no longer offers.
    """

    __slots__ = (
        "at",
        "by",
        "hidden",
        "note",
        "observation",
        "own",
        "path",
        "ref",
        "series",
        "source",
        "spec",
        "stale",
        "state",
        "stored",
    )

    def __init__(self, spec: GuideNode | None, path: str, ref: NodeRef, value: str) -> None:
        self.spec = spec
        self.path = path
        self.ref = ref
        self.own = True
        self.stale = False
        self.hidden: frozenset[str] = frozenset()
        self.stored = value
        self.state = AnswerState.ANSWERED if value else AnswerState.UNANSWERED
        self.source = spec.source if spec is not None else Source.STATEMENT
        self.note = ""
        self.observation = ""
        self.by: PersonId | None = None
        self.at: datetime | None = None
        self.series: dict[str, Series] = {}


class Series:
    """The instances of one repeat below one node.

    `spare` are instances taken out because a count went down, the lowest key last; they come back
    with their answers when it goes up again. `removed` holds the keys the officer took out.
    """

    def __init__(self, path: str, parent: Node, given: list[Branch], pattern: Branch) -> None:
        self.path = path
        self.parent = parent
        self.given = given
        self.pattern = pattern
        self.live: list[Node] = []
        self.spare: list[Node] = []
        self.removed: list[int] = []
        self.last_key = 0

    def ref(self, key: int) -> NodeRef:
        """The reference of the instance with that key."""
        return NodeRef(f"{cell_of(self.parent).ref}/{self.path.rpartition('/')[2]}[{key}]")

    def records(self) -> Iterator[RepeatInstance]:
        """All instances there are or were, by key."""
        gone = {node.key for node in self.spare} | set(self.removed)
        for key in sorted({node.key for node in self.live} | gone):
            yield RepeatInstance(ref=self.ref(key), removed=key in gone)


def cell_of(node: Node) -> Cell:
    """What the interview keeps of a node of its tree."""
    cell = node.tag
    if not isinstance(cell, Cell):
        raise TypeError("not a node of an interview")
    return cell


class InterviewTree:
    """The node tree of one interview. `root` is the XPath root; `by_ref` finds live nodes."""

    def __init__(self, guide: Guide, records: Iterable[RepeatInstance] = ()) -> None:
        self.specs = {node.path: node for node in guide.nodes}
        self._order = {path: number for number, path in enumerate(self.specs)}
        self.root = Node(kind=_ROOT)
        self.by_ref: dict[NodeRef, Node] = {}
        self.by_path: dict[str, list[Node]] = {}
        self._out: list[Node] = []
        self._recorded_gone: list[tuple[Series, Node, bool]] = []
        self._records: dict[NodeRef, dict[int, bool]] = {}
        for record in records:
            series, key = split_instance(record.ref)
            self._records.setdefault(series, {})[key] = record.removed
        self.form = self._grow(guide.instance, self.root, "", "")

    # --- growing ----------------------------------------------------------------------------

    def _grow(self, branch: Branch, above: Node, path: str, ref: str, key: int = 0) -> Node:
        node = Node(branch.name, branch.value, attributes=dict(branch.attributes), key=key)
        path = f"{path}/{branch.name}"
        ref = f"{ref}/{branch.name}" + (f"[{key}]" if key else "")
        spec = self.specs.get(path)
        if spec is not None:
            node.value = cast(branch.value, spec.data)
        node.tag = Cell(spec, path, NodeRef(ref), node.value)
        node.parent = above
        if key == 0:
            above.children.append(node)
        self._enter(node)
        self._grow_children(branch, node, path, ref)
        return node

    def _grow_children(self, branch: Branch, node: Node, path: str, ref: str) -> None:
        repeats: dict[str, list[Branch]] = {}
        for inner in branch.children:
            spec = self.specs.get(f"{path}/{inner.name}")
            if spec is not None and spec.kind is Kind.REPEAT:
                repeats.setdefault(inner.name, []).append(inner)
            else:
                self._grow(inner, node, path, ref)
        for name, found in repeats.items():
            given = [each for each in found if not each.template]
            pattern = next((each for each in found if each.template), found[0])
            series = Series(f"{path}/{name}", node, given, pattern)
            cell_of(node).series[name] = series
            self._begin(series)

    def _begin(self, series: Series) -> None:
        """The instances on record, else those that the form has from the start."""
        spec = self.specs[series.path]
        name = series.path.rpartition("/")[2]
        record = self._records.get(NodeRef(f"{cell_of(series.parent).ref}/{name}"))
        if record is None:
            if spec.count is not None:
                return
            least = 1 if spec.fixed and not series.given else 0
            for _ in range(max(len(series.given), least)):
                self.add(series)
            return
        for key in sorted(record):
            series.last_key = key - 1
            node = self.add(series)
            if record[key]:
                self._recorded_gone.append((series, node, spec.count is not None))

    def take_out_recorded(self) -> None:
        """Take out the instances that the record says are gone, once their answers are in place."""
        for series, node, spare in self._recorded_gone:
            self.take_out(series, node, spare=spare)
            series.spare.sort(key=lambda each: -each.key)
        self._recorded_gone.clear()

    # --- repeats ----------------------------------------------------------------------------

    def add(self, series: Series) -> Node:
        """A new instance at the end of a series, or the spare one that was taken out last."""
        if series.spare:
            node = series.spare.pop()
            self._out.remove(node)
            for inner in (node, *node.descendants()):
                self._enter(inner)
        else:
            series.last_key += 1
            key = series.last_key
            branch = series.given[key - 1] if key <= len(series.given) else series.pattern
            above = series.path.rpartition("/")[0]
            node = self._grow(branch, series.parent, above, cell_of(series.parent).ref, key)
        series.parent.insert(self._place(series), node)
        series.live.append(node)
        return node

    def take_out(self, series: Series, node: Node, *, spare: bool) -> None:
        """Take an instance out of the tree, for good or to come back when a count goes up."""
        series.live.remove(node)
        series.parent.remove(node)
        node.parent = series.parent
        self._out.append(node)
        for inner in (node, *node.descendants()):
            self._leave(inner)
        if spare:
            series.spare.append(node)
        else:
            series.removed.append(node.key)

    def _place(self, series: Series) -> int:
        """Where among the parent's children the next instance stands."""
        own = self._order[series.path]
        children = series.parent.children
        above = series.path.rpartition("/")[0]
        for index, child in enumerate(children):
            if self._order.get(f"{above}/{child.name}", -1) > own:
                return index
        return len(children)

    def _enter(self, node: Node) -> None:
        cell = cell_of(node)
        self.by_ref[cell.ref] = node
        self.by_path.setdefault(cell.path, []).append(node)

    def _leave(self, node: Node) -> None:
        cell = cell_of(node)
        del self.by_ref[cell.ref]
        self.by_path[cell.path].remove(node)

    # --- finding ----------------------------------------------------------------------------

    def below(self, path: str, within: str, near: Node) -> Sequence[Node]:
        """The nodes at `path` below the ancestor of `near` (or itself) that stands at `within`."""
        found = self.by_path.get(path, ())
        if len(found) < 2 or not within:
            return found
        anchor: Node | None = near
        while anchor is not None and (anchor.kind is _ROOT or cell_of(anchor).path != within):
            anchor = anchor.parent
        if anchor is None:
            return found
        nodes = [anchor]
        for name in path[len(within) + 1 :].split("/") if path != within else ():
            nodes = [child for node in nodes for child in node.children if child.name == name]
        return nodes

    def all_refs(self) -> Iterator[NodeRef]:
        """The references of all nodes, those of instances taken out included."""
        yield from self.by_ref
        for node in self._out:
            yield from (cell_of(inner).ref for inner in node.descendants())

    def all_series(self) -> Iterator[Series]:
        """Every repeat below every live node."""
        for node in self.by_ref.values():
            yield from cell_of(node).series.values()


def split_instance(ref: NodeRef) -> tuple[NodeRef, int]:
    """`/data/legs[2]` -> `/data/legs`, 2."""
    series, _, key = ref.removesuffix("]").rpartition("[")
    return NodeRef(series), int(key)


def stand_in(series: Series) -> Node:
    """A node that stands where the next instance would, for expressions that look around them."""
    node = Node(series.path.rpartition("/")[2])
    node.parent = series.parent
    return node
