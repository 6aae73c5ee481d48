"""The choices that stand in nodes: the items of a list, the instances of a repeat."""

from collections.abc import Iterator

from postdesk.forms.expression import Value
from postdesk.forms.node import Node


def items_of(items: Value, value_path: str) -> Iterator[tuple[Node, str]]:
    """The nodes of an itemset, each with the name of its choice."""
    if isinstance(items, list):
        for item in items:
            yield item, text_below(item, value_path)


def text_below(item: Node, path: str) -> str:
    """The text of the node at a simple path (`name`, `./x/y`) below an item; blank if none."""
    node: Node | None = item
    for step in path.split("/"):
        if node is not None and step not in ("", "."):
            node = node.child(step)
    return node.text().strip() if node is not None else ""
