"""Functions of nodes: where they stand, what they are called, which of them are meant."""

import math

from postdesk.forms.expression.context import Closure, Context, Value
from postdesk.forms.expression.functions.building import (
    Function,
    failed,
    nodes_of,
    of_value_or_here,
    of_values,
)
from postdesk.forms.expression.shuffling import seed_of, shuffled
from postdesk.forms.expression.values import texts, to_number, to_string
from postdesk.forms.node import XML_NAMESPACE, Kind, Node, clark

_NAMED = (Kind.ELEMENT, Kind.ATTRIBUTE, Kind.INSTRUCTION)


def _last(context: Context) -> float:
    return float(context.size)


def _position(arguments: tuple[Closure, ...]) -> Closure:
    if not arguments:
        return lambda context: float(context.position)
    (argument,) = arguments

    def closure(context: Context) -> Value:
        nodes = nodes_of(argument(context))
        return float(nodes[0].position()) if nodes else math.nan

    return closure


def _count(_context: Context, value: Value) -> float:
    return float(len(nodes_of(value)))


def _count_non_empty(context: Context, value: Value) -> float:
    """How many nodes have a text, or elements below them (an instance of a repeat counts)."""
    stored = context.scope.stored
    return float(sum(node.text(stored) != "" or _is_group(node) for node in nodes_of(value)))


def _is_group(node: Node) -> bool:
    return any(child.kind is Kind.ELEMENT for child in node.children)


def _name(_context: Context, value: Value) -> str:
    node = _first_named(value)
    return "" if node is None else node.qualified_name


def _local_name(_context: Context, value: Value) -> str:
    node = _first_named(value)
    return "" if node is None else node.name


def _namespace_uri(_context: Context, value: Value) -> str:
    node = _first_named(value)
    return "" if node is None else node.namespace


def _first_named(value: Value) -> Node | None:
    nodes = nodes_of(value)
    return nodes[0] if nodes and nodes[0].kind in _NAMED else None


def _current(context: Context) -> list[Node]:
    return [context.current]


def _instance(context: Context, value: Value) -> list[Node]:
    found = context.scope.instances.get(to_string(value, context.scope))
    return [] if found is None else [found]


def _id(context: Context, value: Value) -> list[Node]:
    wanted = {word for text in texts(value, context.scope) for word in text.split()}
    names = ("id", clark(XML_NAMESPACE, "id"))
    found = []
    for node in context.node.root().descendants():
        for name in names:
            if node.attributes.get(name) in wanted:
                wanted.discard(node.attributes[name])
                found.append(node)
    return found


def _indexed_repeat(context: Context, target: Value, *pairs: Value) -> list[Node]:
    """The target nodes in the instances of (nested) repeats that the pairs point at."""
    chosen: list[tuple[list[Node], float]] = []
    for repeats, place in zip(pairs[::2], pairs[1::2], strict=True):
        chosen.append((nodes_of(repeats), to_number(place, context.scope)))
    if any(math.isnan(place) or not repeats for repeats, place in chosen):
        return []
    chosen.sort(key=lambda pair: len(list(pair[0][0].ancestors())))
    inside: Node | None = None
    for repeats, place in chosen:
        within = [node for node in repeats if inside is None or _is_inside(node, inside)]
        if place != math.floor(place) or not 1 <= place <= len(within):
            return []
        inside = within[int(place) - 1]
    return [node for node in nodes_of(target) if inside is not None and _is_inside(node, inside)]


def _is_inside(node: Node, outer: Node) -> bool:
    return any(above is outer for above in node.ancestors())


def _randomize(context: Context, value: Value, seed: Value) -> list[Node]:
    return shuffled(nodes_of(value), seed_of(seed, context.scope))


def _choice_name(context: Context, value: Value, path: Value) -> str:
    choice_name = context.scope.choice_name
    if choice_name is None:
        failed("no_source", "jr:choice-name")
    scope = context.scope
    return choice_name(to_string(value, scope), to_string(path, scope), context.node)


def _itext(context: Context, value: Value) -> str:
    itext = context.scope.itext
    if itext is None:
        failed("no_source", "jr:itext")
    return itext(to_string(value, context.scope))


def _version(context: Context) -> str:
    return context.scope.version


FUNCTIONS = (
    Function("last", 0, 0, of_values(_last)),
    Function("position", 0, 1, _position),
    Function("count", 1, 1, of_values(_count)),
    Function("count-non-empty", 1, 1, of_values(_count_non_empty)),
    Function("name", 0, 1, of_value_or_here(_name)),
    Function("local-name", 0, 1, of_value_or_here(_local_name)),
    Function("namespace-uri", 0, 1, of_value_or_here(_namespace_uri)),
    Function("current", 0, 0, of_values(_current)),
    Function("instance", 1, 1, of_values(_instance)),
    Function("id", 1, 1, of_values(_id)),
    Function("indexed-repeat", 3, None, of_values(_indexed_repeat), pairs=True),
    Function("randomize", 2, 2, of_values(_randomize)),
    Function("jr:choice-name", 2, 2, of_values(_choice_name)),
    Function("jr:itext", 1, 1, of_values(_itext)),
    Function("version", 0, 0, of_values(_version)),
)
