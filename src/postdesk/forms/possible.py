"""Whether a closed question could be open, had the questions it waits for been answered."""

from dataclasses import replace

from postdesk.errors import PostDeskError
from postdesk.forms.definition import STATE_SUFFIX, Kind
from postdesk.forms.expression import Context, compile_tree, to_boolean
from postdesk.forms.expression.syntax import Call, Expression, Operation, Path, walk
from postdesk.forms.flow import Flow
from postdesk.forms.interview_tree import Cell, cell_of
from postdesk.forms.node import Node
from postdesk.model.answers import AnswerState

Possible = bool | None
"""True, False, or None: it depends on a question that nobody answered."""


def could_be_asked(flow: Flow, node: Node) -> bool:
    """Whether no *answered* question closes `node` or a group around it.

    Where answers were told at once, not asked one after the other, a detail may be there without
    the question that opens it. Kleene's logic of three values: what only an unanswered question
    closes is not closed.
    """
    place: Node | None = node
    while place is not None and isinstance(place.tag, Cell):
        spec = place.tag.spec
        if spec is not None and spec.relevant is not None:
            tree = flow.form.tree(spec.relevant)
            if _Conditions(flow, place).holds(tree) is False:
                return False
        place = place.parent
    return True


class _Conditions:
    """Evaluates conditions at one node of an interview."""

    def __init__(self, flow: Flow, node: Node) -> None:
        self._flow = flow
        self._as_shown = Context(node, flow.settling.scope)
        # what a closed question holds is read too, where only unanswered questions close it
        self._as_told = Context(node, replace(flow.settling.scope, stored=True))

    def holds(self, tree: Expression) -> Possible:
        """The condition's value, as far as the answers settle it."""
        if isinstance(tree, Operation) and {operator for operator, _ in tree.rest} <= {"and", "or"}:
            return self._joined(tree)
        if isinstance(tree, Call) and tree.name in ("not", "boolean") and len(tree.arguments) == 1:
            inner = self.holds(tree.arguments[0])
            return inner if inner is None or tree.name == "boolean" else not inner
        read = self._read(tree)
        if any(_unanswered(node) for node in read):
            return None
        closed = any(not could_be_asked(self._flow, node) for node in read)
        try:
            return to_boolean(compile_tree(tree)(self._as_shown if closed else self._as_told))
        except PostDeskError:
            return None

    def _joined(self, tree: Operation) -> Possible:
        result = self.holds(tree.first)
        for operator, operand in tree.rest:
            decided = operator == "or"
            other = self.holds(operand)
            if result is decided or other is decided:
                result = decided
            elif result is None or other is None:
                result = None
            else:
                result = not decided
        return result

    def _read(self, tree: Expression) -> list[Node]:
        """The nodes that a condition reads."""
        nodes: list[Node] = []
        for part in walk(tree):
            found = compile_tree(part)(self._as_told) if isinstance(part, Path) else None
            nodes += found if isinstance(found, list) else []
        return nodes


def _unanswered(node: Node) -> bool:
    """Whether nobody answered a question; nodes of lists are no questions."""
    cell = node.tag
    if not isinstance(cell, Cell) or cell.spec is None:
        return False
    if cell.spec.kind is Kind.COMPANION:
        return _unanswered_beside(node)
    return cell.spec.kind is Kind.QUESTION and _open(cell)


def _unanswered_beside(companion: Node) -> bool:
    """A companion row is as open as the question whose state it carries."""
    name = companion.name.removesuffix(STATE_SUFFIX)
    beside = companion.parent.named(name) if companion.parent is not None else []
    return any(_open(cell_of(node)) for node in beside)


def _open(cell: Cell) -> bool:
    return cell.state in (AnswerState.UNANSWERED, AnswerState.NOT_ASKED)
