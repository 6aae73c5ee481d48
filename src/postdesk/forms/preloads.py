"""What metadata rows hold when an interview begins; nothing that names a device or a person."""

from collections.abc import Iterator
from datetime import datetime
from uuid import UUID

from postdesk.forms.interview_tree import InterviewTree, cell_of
from postdesk.forms.node import Node
from postdesk.model.base import NewId


def values(tree: InterviewTree, now: datetime, new_id: NewId) -> Iterator[tuple[Node, str]]:
    """The nodes that preload a value, each with it; other metadata stays blank."""
    for node in tree.by_ref.values():
        spec = cell_of(node).spec
        kind, _, what = (spec.preload if spec is not None else "").partition(" ")
        if kind == "uid":
            yield node, f"uuid:{UUID(hex=new_id())}"
        elif kind == "date" and what == "today":
            yield node, now.date().isoformat()
        elif kind == "timestamp":
            yield node, now.isoformat(timespec="milliseconds")
