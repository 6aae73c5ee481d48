"""From the tree of an expression to a closure that computes it."""

from collections.abc import Callable, Mapping

from postdesk.errors import Code, PostDeskError
from postdesk.forms.expression.catalog import FUNCTIONS, NAMESPACES
from postdesk.forms.expression.checking import call_fault
from postdesk.forms.expression.comparing import ARITHMETIC, ORDERS, equal, ordered, unequal
from postdesk.forms.expression.context import Closure, Context, Scope, Value
from postdesk.forms.expression.faults import Fault
from postdesk.forms.expression.functions.building import nodes_of
from postdesk.forms.expression.paths import compile_steps, narrowing
from postdesk.forms.expression.syntax import (
    Call,
    Expression,
    Negation,
    Operation,
    Path,
)
from postdesk.forms.expression.values import to_boolean, to_number
from postdesk.forms.node import Node, in_document_order

Combine = Callable[[Value, Value, Scope], Value]


def compile_tree(tree: Expression, namespaces: Mapping[str, str] = NAMESPACES) -> Closure:
    """The closure that computes the expression in a `Context`.

    Raises `PostDeskError(EXPRESSION_INVALID, position=..., found=..., reason="prefix_unknown")`.
    The closure raises `PostDeskError(EXPRESSION_FAILED, reason=..., function=...)` where a value
    cannot be computed: a reason of `check` (unknown function, wrong arguments, pattern), or
    `not_nodes`, `date_impossible`, `digest_unknown`, `no_source`.
    """
    return _Compiler(namespaces).compile(tree)


class _Compiler:
    """Compiles each kind of part by the method of its name."""

    def __init__(self, namespaces: Mapping[str, str]) -> None:
        self._namespaces = namespaces

    def compile(self, tree: Expression) -> Closure:
        if isinstance(tree, Path):
            return self._path(tree)
        if isinstance(tree, Operation):
            return self._operation(tree)
        if isinstance(tree, Call):
            return self._call(tree)
        if isinstance(tree, Negation):
            return self._negation(tree)
        value = tree.value
        return lambda _context: value

    def _call(self, call: Call) -> Closure:
        fault = call_fault(call)
        if fault is not None:
            return _failing(fault)
        return FUNCTIONS[call.name].build(tuple(map(self.compile, call.arguments)))

    def _negation(self, negation: Negation) -> Closure:
        operand = self.compile(negation.operand)
        sign = -1.0 if negation.times % 2 else 1.0
        return lambda context: sign * to_number(operand(context), context.scope)

    # --- operators --------------------------------------------------------------------------

    def _operation(self, tree: Operation) -> Closure:
        sign = tree.rest[0][0]
        first = self.compile(tree.first)
        rest = [(sign, self.compile(operand)) for sign, operand in tree.rest]
        operands = [first, *(operand for _, operand in rest)]
        if sign == "or":
            return _either(operands)
        if sign == "and":
            return _all(operands)
        if sign == "|":
            return _union(operands)
        combined = [(_COMBINE[sign], operand) for sign, operand in rest]
        if len(combined) == 1:
            combine, second = combined[0]
            return lambda context: combine(first(context), second(context), context.scope)
        return _chain(first, combined)

    # --- paths ------------------------------------------------------------------------------

    def _path(self, path: Path) -> Closure:
        start = None if path.start is None else self.compile(path.start)
        filters = [narrowing(each, self.compile) for each in path.predicates]
        single = start is None or _is_single(path.start)
        walks = compile_steps(path, self.compile, self._namespaces, single)
        if start is not None:
            return _from_start(start, [*filters, *walks])
        if not path.absolute:
            return _relative(walks)
        return _absolute(walks)


def _failing(fault: Fault) -> Closure:
    """A call that cannot be made fails when it is reached: `if()` may never reach it."""

    def closure(_context: Context) -> Value:
        raise PostDeskError(Code.EXPRESSION_FAILED, reason=fault.reason, function=fault.found[:40])

    return closure


def _is_single(start: Expression | None) -> bool:
    return isinstance(start, Call) and start.name in ("current", "instance")


def _relative(walks: list[Callable[[list[Node], Context], list[Node]]]) -> Closure:
    if len(walks) == 1:
        (only,) = walks
        return lambda context: only([context.node], context)

    def closure(context: Context) -> Value:
        nodes = [context.node]
        for walk in walks:
            nodes = walk(nodes, context)
        return nodes

    return closure


def _absolute(walks: list[Callable[[list[Node], Context], list[Node]]]) -> Closure:
    def closure(context: Context) -> Value:
        root = context.scope.root
        nodes = [context.node.root() if root is None else root]
        for walk in walks:
            nodes = walk(nodes, context)
        return nodes

    return closure


def _from_start(
    start: Closure, walks: list[Callable[[list[Node], Context], list[Node]]]
) -> Closure:
    def closure(context: Context) -> Value:
        nodes = nodes_of(start(context))
        for walk in walks:
            nodes = walk(nodes, context)
        return nodes

    return closure


def _either(operands: list[Closure]) -> Closure:
    if len(operands) == 2:
        first, second = operands
        return lambda context: to_boolean(first(context)) or to_boolean(second(context))
    return lambda context: any(to_boolean(operand(context)) for operand in operands)


def _all(operands: list[Closure]) -> Closure:
    if len(operands) == 2:
        first, second = operands
        return lambda context: to_boolean(first(context)) and to_boolean(second(context))
    return lambda context: all(to_boolean(operand(context)) for operand in operands)


def _union(operands: list[Closure]) -> Closure:
    def closure(context: Context) -> Value:
        found = [node for operand in operands for node in nodes_of(operand(context))]
        return in_document_order(found)

    return closure


def _chain(first: Closure, rest: list[tuple[Combine, Closure]]) -> Closure:
    def closure(context: Context) -> Value:
        value = first(context)
        for combine, operand in rest:
            value = combine(value, operand(context), context.scope)
        return value

    return closure


def _ordering(sign: str) -> Combine:
    order = ORDERS[sign]
    return lambda one, other, scope: ordered(order, one, other, scope)


_COMBINE: dict[str, Combine] = {
    **ARITHMETIC,
    "=": equal,
    "!=": unequal,
    **{sign: _ordering(sign) for sign in ORDERS},
}
