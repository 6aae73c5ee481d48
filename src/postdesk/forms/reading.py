"""Which nodes of a form an expression reads, told as paths of the form's definition."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from postdesk.forms.expression.syntax import Call, Expression, Path, Step, Text, parts


@dataclass(frozen=True)
class Read:
    """An expression reads the nodes at `path` that stand below the same node at `within`.

    An expression in `/data/legs/price` that reads `../place` reads the place of its own leg: `path`
    is `/data/legs/place`, `within` is `/data/legs`. An absolute path reads those of all legs:
    `within` is blank. With `place` only their places among their siblings are read, no values.
    """

    path: str
    within: str
    place: bool = False


class Schema:
    """The paths of a form and how they stand to each other."""

    def __init__(self, paths: Iterable[str]) -> None:
        self.paths = tuple(paths)
        self._children: dict[str, list[str]] = {}
        for path in self.paths:
            self._children.setdefault(parent(path), []).append(path)

    def children(self, path: str) -> list[str]:
        """The paths right below `path`."""
        return self._children.get(path, [])

    def below(self, path: str) -> Iterator[str]:
        """The paths anywhere below `path`, in the order of the form."""
        for inner in self.children(path):
            yield inner
            yield from self.below(inner)

    def has(self, path: str) -> bool:
        """Whether the form has this path."""
        return path in self._children or path in self.paths


def parent(path: str) -> str:
    """The path one level up; blank for that of the document element."""
    return path.rpartition("/")[0]


def reads(tree: Expression, at: str, schema: Schema) -> frozenset[Read]:
    """All nodes of the form that `tree` reads when it is evaluated at `at`."""
    analysis = _Analysis(at, schema)
    analysis.visit(tree, frozenset({Read(at, at)}))
    return frozenset(analysis.found)


_Nodes = frozenset[Read]
_NOWHERE: _Nodes = frozenset()


class _Analysis:
    """Walks an expression with the set of nodes that may be its context."""

    def __init__(self, at: str, schema: Schema) -> None:
        self.found: set[Read] = set()
        self._home: _Nodes = frozenset({Read(at, at)})
        self._schema = schema

    def visit(self, tree: Expression, context: _Nodes) -> _Nodes:
        """Collect what `tree` reads; the nodes that it yields, if it yields nodes."""
        if isinstance(tree, Path):
            return self._path(tree, context)
        if isinstance(tree, Call):
            return self._call(tree, context)
        for inner in parts(tree):
            self.visit(inner, context)
        return _NOWHERE

    def _call(self, call: Call, context: _Nodes) -> _Nodes:
        if call.name == "current":
            return self._home
        if call.name in ("position", "last"):
            return self._place(call, context)
        yielded = [self.visit(argument, context) for argument in call.arguments]
        if call.name in ("jr:choice-name", "choice-name") and len(call.arguments) == 2:
            self._choice_name(call.arguments[1], context)
        return frozenset().union(*yielded)

    def _place(self, call: Call, context: _Nodes) -> _Nodes:
        """`position(..)` reads where nodes stand, not what they hold."""
        nodes = context
        for argument in call.arguments:
            nodes = (
                self._follow(argument, context)
                if isinstance(argument, Path)
                else self.visit(argument, context)
            )
        self.found.update(Read(node.path, node.within, place=True) for node in nodes if node.path)
        return _NOWHERE

    def _choice_name(self, argument: Expression, context: _Nodes) -> None:
        """The question whose choices are looked up is named in a text."""
        if not isinstance(argument, Text):
            return
        named = argument.value.strip()
        steps = tuple(
            Step("parent", "node()") if step == ".." else Step("child", step)
            for step in named.split("/")
            if step not in ("", ".")
        )
        self._path(Path(named.startswith("/"), steps), context)

    def _path(self, path: Path, context: _Nodes) -> _Nodes:
        nodes = self._follow(path, context)
        self.found.update(node for node in nodes if node.path)
        return nodes

    def _follow(self, path: Path, context: _Nodes) -> _Nodes:
        if path.start is not None:
            if isinstance(path.start, Call) and path.start.name == "instance":
                nodes = _NOWHERE
            else:
                nodes = self.visit(path.start, context)
        elif path.absolute:
            nodes = frozenset({Read("", "")})
        else:
            nodes = context
        for predicate in path.predicates:
            self.visit(predicate, nodes)
        for step in path.steps:
            nodes = self._step(nodes, step)
            for predicate in step.predicates:
                self.visit(predicate, nodes)
        return nodes

    def _step(self, nodes: _Nodes, step: Step) -> _Nodes:
        reached = (
            Read(path, _common(node.within, path))
            for node in nodes
            for path in self._reach(node.path, step)
        )
        return frozenset(reached)

    def _reach(self, path: str, step: Step) -> Iterator[str]:
        axis = step.axis
        if axis == "attribute":
            yield path
        elif axis in ("child", "parent", "self"):
            yield from self._near(path, axis, step.test)
        else:
            yield from (found for found in self._far(path, axis) if _matches(found, step.test))

    def _near(self, path: str, axis: str, test: str) -> Iterator[str]:
        if axis == "child":
            yield from (found for found in self._schema.children(path) if _matches(found, test))
        elif axis == "parent":
            above = parent(path)
            if _matches(above, test):
                yield above
        elif _matches(path, test):
            yield path

    def _far(self, path: str, axis: str) -> Iterator[str]:
        """Every path that an axis could lead to; siblings and order are not told apart."""
        if axis.startswith("descendant"):
            yield from self._schema.below(path)
        elif axis.startswith("ancestor"):
            above = parent(path)
            while above:
                yield above
                above = parent(above)
        elif axis.endswith("-sibling"):
            yield from self._schema.children(parent(path))
        else:
            yield from self._schema.paths
        if axis.endswith("-or-self"):
            yield path


def _matches(path: str, test: str) -> bool:
    if test.endswith((")", "*")):
        return True
    return path.rpartition("/")[2] == test.rpartition(":")[2]


def _common(within: str, path: str) -> str:
    """The nearest path that holds both: going up leaves the anchor, going down keeps it."""
    while within and path != within and not path.startswith(f"{within}/"):
        within = parent(within)
    return within


def common(first: str, second: str) -> str:
    """The longest path that both paths begin with, step by step."""
    shared = []
    for one, other in zip(first.split("/"), second.split("/"), strict=False):
        if one != other:
            break
        shared.append(one)
    return "/".join(shared)


def is_inside(within: str, path: str) -> bool:
    """Whether a path is `path` or below it."""
    return within == path or within.startswith(f"{path}/")
