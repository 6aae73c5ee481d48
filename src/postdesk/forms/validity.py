"""Whether an answer may stand, and whether something still has to be recorded."""

from dataclasses import dataclass
from enum import StrEnum
from itertools import product

from postdesk.forms.definition import ExpressionIndex, GuideNode, Kind
from postdesk.forms.intervals import ends
from postdesk.forms.interview_tree import cell_of
from postdesk.forms.node import Node
from postdesk.forms.settling import Settling
from postdesk.model.answers import AnswerState
from postdesk.model.ids import NodeRef


class Validity(StrEnum):
    """Whether an answer may stand."""

    OK = "ok"
    REQUIRED = "required"
    """Nothing recorded, neither an answer nor a state."""
    CONSTRAINT = "constraint"
    CHOICE = "choice"
    """Chosen from what is no longer offered."""


@dataclass(frozen=True)
class Problem:
    """One relevant question that stands in the way of closing the interview."""

    ref: NodeRef
    validity: Validity


def holds(settling: Settling, index: ExpressionIndex | None, node: Node) -> bool:
    """Whether a condition that may be absent holds; absent or failing it does not."""
    return index is not None and settling.truth(index, node, otherwise=False)


def is_readonly(settling: Settling, spec: GuideNode, node: Node) -> bool:
    """Whether the officer cannot answer: the row or a group says so, or it is computed."""
    computed = spec.calculate is not None or spec.kind is not Kind.QUESTION
    return computed or is_declared_readonly(settling, node)


def is_declared_readonly(settling: Settling, node: Node) -> bool:
    """Whether the row, or a group around it, says that it cannot be answered."""
    around: Node | None = node
    while around is not None and around.parent is not None:
        own = cell_of(around).spec
        if own is not None and holds(settling, own.readonly, around):
            return True
        around = around.parent
    return False


def meets_constraint(settling: Settling, spec: GuideNode, node: Node, value: str) -> bool:
    """Whether `value` could meet the constraint if it stood in the node; a blank always does.

    A partial date meets it if one end of its interval does, whichever ends are meant of the other
    partial dates: nobody is told that a day is impossible while it may be the right one.
    """
    if spec.constraint is None or not value:
        return True
    standing, scope = node.value, settling.scope
    try:
        for day, earliest in product(ends(value), (False, True)):
            node.value, scope.earliest = day, earliest
            if settling.truth(spec.constraint, node, otherwise=True):
                return True
        return False
    finally:
        node.value, scope.earliest = standing, False


def validity_of(settling: Settling, node: Node) -> Validity:
    """How a question stands; one that is closed is always in order."""
    cell = cell_of(node)
    if cell.spec is None or not node.relevant:
        return Validity.OK
    if cell.hidden:
        return Validity.CHOICE
    if cell.state is AnswerState.UNANSWERED and holds(settling, cell.spec.required, node):
        return Validity.REQUIRED
    if cell.state is AnswerState.ANSWERED:
        met = meets_constraint(settling, cell.spec, node, cell.stored)
        return Validity.OK if met else Validity.CONSTRAINT
    return Validity.OK
