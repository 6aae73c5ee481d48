"""What an expression is evaluated in: the node, its place in a list, and all that is around."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime, tzinfo

from postdesk.forms.node import Node

Value = str | float | bool | list[Node]
"""What an expression becomes; a date is a `Moment`, which is a float with a text."""


@dataclass(slots=True)
class Scope:
    """What stays the same for all expressions of one computation.

    `now` is the injected present moment, aware of its zone; `zone` the zone that days are counted
    in. `root` is the node that `/` means (the top of the context node's tree if None), `instances`
    maps the id of a secondary instance to the node above its document element. With `stored` the
    stored view is read: relevance is ignored. With `earliest` a partial date reads as its earliest
    day, not its latest (see `intervals`). Hooks that are None make the functions that need them
    fail with EXPRESSION_FAILED.
    """

    now: datetime
    zone: tzinfo
    root: Node | None = None
    instances: Mapping[str, Node] = field(default_factory=dict)
    stored: bool = False
    earliest: bool = False
    version: str = ""
    """The form's version, for `version()`."""
    choice_name: Callable[[str, str, Node], str] | None = None
    """`(value, path as written, context node)` -> the label of that choice, or nothing."""
    itext: Callable[[str], str] | None = None
    """The text of a translation id in the language of the moment, for `jr:itext`."""
    new_id: Callable[[], str] | None = None
    """Source of `uuid()`."""


class Context:
    """Where an expression is evaluated: node, position and size of its list, and the scope.

    `current` is the node that the outermost expression was evaluated at, for `current()`.
    """

    __slots__ = ("current", "node", "position", "scope", "size")

    def __init__(
        self,
        node: Node,
        scope: Scope,
        position: int = 1,
        size: int = 1,
        current: Node | None = None,
    ) -> None:
        self.node = node
        self.scope = scope
        self.position = position
        self.size = size
        self.current = node if current is None else current


Closure = Callable[[Context], Value]
"""A compiled expression."""
