"""The nodes that expressions are evaluated over."""

from __future__ import annotations

from collections.abc import Iterator
from enum import IntEnum

XML_NAMESPACE = "http://www.w3.org/XML/1998/namespace"
PLAIN_NAMESPACES = frozenset({"", "http://www.w3.org/2002/xforms"})
"""A name without a prefix means a node in one of these: forms leave their namespace unsaid."""

_FEW = 6
"""Up to so many children are searched one by one."""


class Kind(IntEnum):
    """The seven kinds of XPath 1.0."""

    ELEMENT = 1
    ATTRIBUTE = 2
    TEXT = 3
    INSTRUCTION = 4
    COMMENT = 5
    ROOT = 6
    NAMESPACE = 7


class Node:
    """One node of an interview, of a secondary instance or of any other XML document.

    An element has either a `value` (its own text) or `children`, never both: text that stands
    between elements is a child of kind TEXT. `relevant` is the *effective* relevance (an element
    under a closed group is closed itself); a closed node reads as blank unless the stored view is
    asked for. `key` numbers the instance of a repeat, from 1, once in an interview; 0 elsewhere.
    `attributes` and `namespaces` are keyed by local name or `{uri}local` and by prefix. Change
    `children` through `append`, `insert` and `remove` only.
    """

    __slots__ = (
        "attributes",
        "by_name",
        "children",
        "key",
        "kind",
        "name",
        "namespace",
        "namespaces",
        "parent",
        "prefix",
        "relevant",
        "tag",
        "unseen",
        "value",
    )

    def __init__(
        self,
        name: str = "",
        value: str = "",
        *,
        namespace: str = "",
        prefix: str = "",
        kind: Kind = Kind.ELEMENT,
        attributes: dict[str, str] | None = None,
        key: int = 0,
        relevant: bool = True,
    ) -> None:
        self.kind = kind
        self.name = name
        self.namespace = namespace
        self.prefix = prefix
        self.value = value
        self.parent: Node | None = None
        self.children: list[Node] = []
        self.attributes: dict[str, str] = attributes if attributes is not None else {}
        self.namespaces: dict[str, str] = {}
        self.key = key
        self.relevant = relevant
        self.by_name: tuple[int, dict[str, list[Node]]] | None = None
        """How many children there were and these by name, made when asked for."""
        self.unseen: dict[str, Node] | None = None
        """Text, attribute and namespace nodes already handed out: they keep their identity."""
        self.tag: object = None
        """Free for the owner of the tree (the form's definition of this node)."""

    def __repr__(self) -> str:
        return f"<{self.kind.name.lower()} {self.qualified_name or '/'}>"

    @property
    def qualified_name(self) -> str:
        """The name as written in the document, prefix included."""
        return f"{self.prefix}:{self.name}" if self.prefix else self.name

    # --- building ---------------------------------------------------------------------------

    def append(self, child: Node) -> Node:
        """Add `child` as the last child; returns it."""
        child.parent = self
        self.by_name = None
        self.children.append(child)
        return child

    def insert(self, index: int, child: Node) -> Node:
        """Add `child` before the child that stands at `index`; returns it."""
        child.parent = self
        self.by_name = None
        self.children.insert(index, child)
        return child

    def remove(self, child: Node) -> None:
        """Take `child` out. Raises `ValueError` if it is not a child."""
        index = next((at for at, other in enumerate(self.children) if other is child), None)
        if index is None:
            raise ValueError("not a child of this node")
        del self.children[index]
        self.by_name = None
        child.parent = None

    def copy(self) -> Node:
        """A deep copy without a parent; tags are shared."""
        twin = Node(
            self.name,
            self.value,
            namespace=self.namespace,
            prefix=self.prefix,
            kind=self.kind,
            attributes=dict(self.attributes),
            key=self.key,
            relevant=self.relevant,
        )
        twin.namespaces = dict(self.namespaces)
        twin.tag = self.tag
        for child in self.children:
            twin.append(child.copy())
        return twin

    # --- reading ----------------------------------------------------------------------------

    def elements(self) -> list[Node]:
        """The children that are elements, in document order."""
        return [child for child in self.children if child.kind is Kind.ELEMENT]

    def child(self, name: str) -> Node | None:
        """The first child element of that local name."""
        for child in self.children:
            if child.name == name and child.kind is Kind.ELEMENT:
                return child
        return None

    def named(self, name: str) -> list[Node]:
        """The child elements that a name without prefix means, in document order."""
        if len(self.children) <= _FEW:
            return [
                child
                for child in self.children
                if child.name == name
                and child.kind is Kind.ELEMENT
                and child.namespace in PLAIN_NAMESPACES
            ]
        if self.by_name is None or self.by_name[0] != len(self.children):
            index: dict[str, list[Node]] = {}
            for child in self.elements():
                if child.namespace in PLAIN_NAMESPACES:
                    index.setdefault(child.name, []).append(child)
            self.by_name = (len(self.children), index)
        return list(self.by_name[1].get(name, ()))

    def descendants(self) -> Iterator[Node]:
        """All nodes below, in document order (attributes and namespaces are not children)."""
        for child in self.children:
            yield child
            yield from child.descendants()

    def ancestors(self) -> Iterator[Node]:
        """The parent, its parent and so on, the nearest first."""
        above = self.parent
        while above is not None:
            yield above
            above = above.parent

    def root(self) -> Node:
        """The topmost node of the tree this node is in."""
        top = self
        while top.parent is not None:
            top = top.parent
        return top

    def text(self, stored: bool = False) -> str:
        """The string value: own text, or that of all text below; closed nodes read as blank.

        With `stored` relevance is ignored (the view that facts are coded over).
        """
        if not self.children:
            return self.value if self.relevant or stored else ""
        return "".join(self._texts(stored))

    def _texts(self, stored: bool) -> Iterator[str]:
        for child in self.children:
            if child.children:
                yield from child._texts(stored)
            elif child.kind in (Kind.ELEMENT, Kind.TEXT) and (child.relevant or stored):
                yield child.value

    # --- places -----------------------------------------------------------------------------

    def ref(self) -> str:
        """Where the node stands, e.g. `/data/legs[2]/place`: a repeat instance's key bracketed."""
        steps = []
        node: Node | None = self
        while node is not None and node.kind is not Kind.ROOT:
            key = f"[{node.key}]" if node.key else ""
            at = "@" if node.kind is Kind.ATTRIBUTE else ""
            steps.append(f"/{at}{node.qualified_name}{key}")
            node = node.parent
        return "".join(reversed(steps))

    def path(self) -> str:
        """The `ref` without keys: the path of the form's definition, e.g. `/data/legs/place`."""
        steps = []
        node: Node | None = self
        while node is not None and node.kind is not Kind.ROOT:
            steps.append(f"/{node.qualified_name}")
            node = node.parent
        return "".join(reversed(steps))

    def position(self) -> int:
        """The place among the adjoining siblings of the same name, from 1."""
        if self.parent is None:
            return 1
        place = 0
        for sibling in self.parent.children:
            if sibling.kind is not Kind.ELEMENT:
                continue
            same = sibling.name == self.name and sibling.namespace == self.namespace
            place = place + 1 if same else 0
            if sibling is self:
                break
        return place

    def order_key(self) -> tuple[tuple[int, int], ...]:
        """Sorts nodes of one tree into document order: namespaces, attributes, then children."""
        keys = []
        node = self
        while node.parent is not None:
            keys.append(node._place(node.parent))
            node = node.parent
        keys.reverse()
        return tuple(keys)

    def _place(self, parent: Node) -> tuple[int, int]:
        if self.kind is Kind.NAMESPACE:
            return (0, list(parent.unseen or ()).index(f"xmlns:{self.name}"))
        if self.kind is Kind.ATTRIBUTE:
            return (1, list(parent.attributes).index(clark(self.namespace, self.name)))
        for place, sibling in enumerate(parent.children):
            if sibling is self:
                return (2, place)
        return (2, 0)

    # --- nodes that are made when asked for ---------------------------------------------------

    def child_nodes(self) -> list[Node]:
        """The children; an element's own text counts as its one text node."""
        if self.children or not self.value or self.kind is not Kind.ELEMENT:
            return self.children
        node = self._made("#text", Kind.TEXT, "", "", "")
        node.value = self.value
        node.relevant = self.relevant
        return [node]

    def attribute_nodes(self) -> list[Node]:
        """The attributes as nodes, in the order of the document."""
        made = []
        for name, value in self.attributes.items():
            uri, local = split_clark(name)
            node = self._made(f"@{name}", Kind.ATTRIBUTE, local, uri, self.prefix_of(uri))
            node.value = value
            made.append(node)
        return made

    def namespace_nodes(self) -> list[Node]:
        """The namespaces in scope as nodes (name: the prefix, value: the address)."""
        made = []
        for prefix, uri in self.scope().items():
            node = self._made(f"xmlns:{prefix}", Kind.NAMESPACE, prefix, "", "")
            node.value = uri
            made.append(node)
        return made

    def _made(self, key: str, kind: Kind, name: str, namespace: str, prefix: str) -> Node:
        if self.unseen is None:
            self.unseen = {}
        node = self.unseen.get(key)
        if node is None:
            node = Node(name, kind=kind, namespace=namespace, prefix=prefix)
            node.parent = self
            self.unseen[key] = node
        return node

    def scope(self) -> dict[str, str]:
        """The namespaces in scope, by prefix."""
        scope = {"xml": XML_NAMESPACE}
        for node in [*reversed(list(self.ancestors())), self]:
            scope.update(node.namespaces)
        return {prefix: uri for prefix, uri in scope.items() if uri}

    def prefix_of(self, uri: str) -> str:
        """A prefix that stands for `uri` here, or nothing."""
        if not uri:
            return ""
        return next(
            (prefix for prefix, bound in self.scope().items() if bound == uri and prefix), ""
        )


def clark(namespace: str, name: str) -> str:
    """`{namespace}name`, or the bare name outside any namespace."""
    return f"{{{namespace}}}{name}" if namespace else name


def split_clark(name: str) -> tuple[str, str]:
    """The namespace and the local name of `{namespace}name` or `name`."""
    if name.startswith("{"):
        uri, _, local = name[1:].partition("}")
        return uri, local
    return "", name


def in_document_order(nodes: list[Node]) -> list[Node]:
    """The nodes without doubles, sorted as they stand in the document."""
    if len(nodes) < 2:
        return nodes
    unique = list({id(node): node for node in nodes}.values())
    if len(unique) > 1:
        unique.sort(key=Node.order_key)
    return unique
