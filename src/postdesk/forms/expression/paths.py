"""Location paths: axes, node tests and predicates, over lists of nodes."""

from collections.abc import Callable, Mapping

from postdesk.errors import Code, PostDeskError
from postdesk.forms.expression.context import Closure, Context
from postdesk.forms.expression.syntax import Expression, Number, Path, Step
from postdesk.forms.expression.values import to_boolean
from postdesk.forms.node import PLAIN_NAMESPACES, Kind, Node, in_document_order

Axis = Callable[[Node], list[Node]]
Test = Callable[[Node], bool]
Walk = Callable[[list[Node], Context], list[Node]]
"""One compiled step: from the nodes reached so far to the next."""
Compile = Callable[[Expression], Closure]


def _children(node: Node) -> list[Node]:
    return node.child_nodes()


def _descendants(node: Node) -> list[Node]:
    found: list[Node] = []
    waiting = list(reversed(node.child_nodes()))
    while waiting:
        below = waiting.pop()
        found.append(below)
        waiting.extend(reversed(below.child_nodes()))
    return found


def _descendants_or_self(node: Node) -> list[Node]:
    return [node, *_descendants(node)]


def _parent(node: Node) -> list[Node]:
    return [] if node.parent is None else [node.parent]


def _ancestors(node: Node) -> list[Node]:
    return list(node.ancestors())


def _ancestors_or_self(node: Node) -> list[Node]:
    return [node, *node.ancestors()]


def _siblings(node: Node) -> tuple[list[Node], list[Node]]:
    """The siblings before and after, both in document order."""
    if node.parent is None or node.kind in (Kind.ATTRIBUTE, Kind.NAMESPACE):
        return [], []
    all_ = node.parent.child_nodes()
    place = next((at for at, other in enumerate(all_) if other is node), 0)
    return all_[:place], all_[place + 1 :]


def _following_siblings(node: Node) -> list[Node]:
    return _siblings(node)[1]


def _preceding_siblings(node: Node) -> list[Node]:
    return _siblings(node)[0][::-1]


def _following(node: Node) -> list[Node]:
    found: list[Node] = []
    here = node
    if node.kind in (Kind.ATTRIBUTE, Kind.NAMESPACE) and node.parent is not None:
        here = node.parent
        found = _descendants(here)
    for each in _ancestors_or_self(here):
        for sibling in _siblings(each)[1]:
            found += _descendants_or_self(sibling)
    return found


def _preceding(node: Node) -> list[Node]:
    here = node
    if node.kind in (Kind.ATTRIBUTE, Kind.NAMESPACE) and node.parent is not None:
        here = node.parent
    found: list[Node] = []
    for each in _ancestors_or_self(here):
        for sibling in reversed(_siblings(each)[0]):
            found += reversed(_descendants_or_self(sibling))
    return found


def _attributes(node: Node) -> list[Node]:
    return node.attribute_nodes()


def _namespaces(node: Node) -> list[Node]:
    return node.namespace_nodes() if node.kind is Kind.ELEMENT else []


def _self(node: Node) -> list[Node]:
    return [node]


_AXES: dict[str, Axis] = {
    "ancestor": _ancestors,
    "ancestor-or-self": _ancestors_or_self,
    "attribute": _attributes,
    "child": _children,
    "descendant": _descendants,
    "descendant-or-self": _descendants_or_self,
    "following": _following,
    "following-sibling": _following_siblings,
    "namespace": _namespaces,
    "parent": _parent,
    "preceding": _preceding,
    "preceding-sibling": _preceding_siblings,
    "self": _self,
}
"""Each gives its nodes nearest first, as predicates count them."""

_KEEPS_ORDER = frozenset({"self", "child", "attribute", "namespace"})
"""From nodes of one level these lead, in document order and without doubles, to one level."""
_KINDS = {"attribute": Kind.ATTRIBUTE, "namespace": Kind.NAMESPACE}
_NODE_KINDS = {
    "text()": Kind.TEXT,
    "comment()": Kind.COMMENT,
    "processing-instruction()": Kind.INSTRUCTION,
}


def compile_steps(
    path: Path,
    predicate: Compile,
    namespaces: Mapping[str, str],
    level: bool,
) -> list[Walk]:
    """The steps of a path, each ready to be taken.

    `predicate` compiles an expression; `level` says that the path begins at one node or at nodes
    of one level in document order. Raises EXPRESSION_INVALID (`prefix_unknown`).
    """
    walks = []
    for step in _joined(path.steps):
        filters = [narrowing(each, predicate) for each in step.predicates]
        if step.axis == "child" and ":" not in step.test and not step.test.endswith(("*", ")")):
            walk = _named_children(step.test, filters)
        elif step.axis == "parent" and step.test == "node()" and not filters:
            walk = _up
        else:
            walk = _walk(_AXES[step.axis], _test(step, namespaces), filters)
        keeps = level and step.axis in _KEEPS_ORDER
        walks.append(walk if keeps else _ordered(walk))
        level = keeps or (level and step.axis == "parent")
    return walks


def _joined(steps: tuple[Step, ...]) -> list[Step]:
    """The steps with `//name` made one step where no predicate counts positions."""
    joined: list[Step] = []
    for step in steps:
        if step.axis == "child" and not step.predicates and joined and _is_anywhere(joined[-1]):
            joined[-1] = Step("descendant", step.test, (), step.target, step.position)
        else:
            joined.append(step)
    return joined


def _is_anywhere(step: Step) -> bool:
    return step.axis == "descendant-or-self" and step.test == "node()" and not step.predicates


def _walk(axis: Axis, test: Test, filters: list[Walk]) -> Walk:
    def walk(nodes: list[Node], context: Context) -> list[Node]:
        found: list[Node] = []
        for node in nodes:
            reached = [each for each in axis(node) if test(each)]
            for narrow in filters:
                reached = narrow(reached, context)
            found += reached
        return found

    return walk


def _up(nodes: list[Node], _context: Context) -> list[Node]:
    """`..`, in front of most paths within a repeat."""
    return [node.parent for node in nodes if node.parent is not None]


def _named_children(name: str, filters: list[Walk]) -> Walk:
    """The commonest step by far: children of a name without prefix."""

    def plain(nodes: list[Node], _context: Context) -> list[Node]:
        if len(nodes) == 1:
            return nodes[0].named(name)
        return [child for node in nodes for child in node.named(name)]

    def narrowed(nodes: list[Node], context: Context) -> list[Node]:
        found: list[Node] = []
        for node in nodes:
            reached = node.named(name)
            for narrow in filters:
                reached = narrow(reached, context)
            found += reached
        return found

    return narrowed if filters else plain


def _ordered(walk: Walk) -> Walk:
    def ordered(nodes: list[Node], context: Context) -> list[Node]:
        return in_document_order(walk(nodes, context))

    return ordered


def _test(step: Step, namespaces: Mapping[str, str]) -> Test:
    if step.test.endswith(")"):
        return _kind_test(step)
    kind = _KINDS.get(step.axis, Kind.ELEMENT)
    if step.test == "*":
        return lambda node: node.kind is kind
    prefix, _, name = step.test.rpartition(":")
    if not prefix:
        return lambda node: (
            node.kind is kind and node.name == name and node.namespace in PLAIN_NAMESPACES
        )
    uri = namespaces.get(prefix)
    if uri is None:
        raise PostDeskError(
            Code.EXPRESSION_INVALID, position=step.position, found=prefix, reason="prefix_unknown"
        )
    if name == "*":
        return lambda node: node.kind is kind and node.namespace == uri
    return lambda node: node.kind is kind and node.name == name and node.namespace == uri


def _kind_test(step: Step) -> Test:
    kind = _NODE_KINDS.get(step.test)
    if kind is None:
        return lambda _node: True
    if step.target:
        return lambda node: node.kind is kind and node.name == step.target
    return lambda node: node.kind is kind


def narrowing(tree: Expression, compile_one: Compile) -> Walk:
    """A predicate, ready to be applied: a number keeps one place, else what it holds for."""
    if isinstance(tree, Number):
        place = tree.value
        index = int(place) - 1

        def at_place(nodes: list[Node], _context: Context) -> list[Node]:
            return nodes[index : index + 1] if place == index + 1 and index >= 0 else []

        return at_place
    holds = compile_one(tree)

    def narrow(nodes: list[Node], context: Context) -> list[Node]:
        scope, current, size = context.scope, context.current, len(nodes)
        kept = []
        for place, node in enumerate(nodes, 1):
            value = holds(Context(node, scope, place, size, current))
            if type(value) is float:
                if value == place:
                    kept.append(node)
            elif to_boolean(value):
                kept.append(node)
        return kept

    return narrow
