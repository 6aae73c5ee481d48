"""Whether one answer alone closes another question for certain, whatever else is answered."""

from dataclasses import dataclass

from postdesk.forms.definition import STATE_SUFFIX, GuideNode
from postdesk.forms.expression.syntax import Call, Expression, Number, Operation, Path, Text
from postdesk.forms.form import Form

_SHUTS_A_GATE = frozenset({"no", "refused", "withdrawn"})


@dataclass(frozen=True)
class Given:
    """One single choice that was made: the question and the choice's name."""

    node: GuideNode
    name: str


def certainly_closed(form: Form, node: GuideNode, given: Given) -> bool:
    """Whether the guide cannot ask `node` once `given` was answered."""
    gate = form.gate_over.get(node.path)
    if gate is not None and gate.path == given.node.path and given.name in _SHUTS_A_GATE:
        return True
    return any(_truth(tree, given) is False for tree in relevances(form, node))


def relevances(form: Form, node: GuideNode) -> tuple[Expression, ...]:
    """The conditions of a question and of every group around it, outermost first."""
    around = [
        spec
        for path, spec in form.specs.items()
        if (node.path == path or node.path.startswith(f"{path}/")) and spec.relevant is not None
    ]
    around.sort(key=lambda spec: len(spec.path))
    return tuple(form.tree(spec.relevant) for spec in around if spec.relevant is not None)


def _truth(tree: Expression, given: Given) -> bool | None:
    """True, False, or None where it depends on something else."""
    if isinstance(tree, Operation):
        kinds = {operator for operator, _ in tree.rest}
        operands = [tree.first, *(operand for _, operand in tree.rest)]
        if kinds == {"or"}:
            return _any([_truth(operand, given) for operand in operands])
        if kinds == {"and"}:
            found = _any([_not(_truth(operand, given)) for operand in operands])
            return _not(found)
        if len(tree.rest) == 1:
            return _compared(operands[0], next(iter(kinds)), operands[1], given)
        return None
    if isinstance(tree, Call):
        return _called(tree, given)
    return None


def _called(call: Call, given: Given) -> bool | None:
    if call.name == "not" and len(call.arguments) == 1:
        return _not(_truth(call.arguments[0], given))
    if call.name == "selected" and len(call.arguments) == 2:
        return _compared(call.arguments[0], "=", call.arguments[1], given)
    return None


def _compared(left: Expression, operator: str, right: Expression, given: Given) -> bool | None:
    values = _value(left, given), _value(right, given)
    if None in values or operator not in ("=", "!="):
        return None
    return (values[0] == values[1]) is (operator == "=")


def _value(tree: Expression, given: Given) -> str | None:
    """The text that an operand has for certain."""
    if isinstance(tree, Text):
        return tree.value
    if isinstance(tree, Number):
        return f"{tree.value:g}"
    if isinstance(tree, Path):
        path = tree.to_text()
        if path == given.node.path:
            return given.name
        if path == f"{given.node.path}{STATE_SUFFIX}":
            return ""
    return None


def _any(found: list[bool | None]) -> bool | None:
    if True in found:
        return True
    return None if None in found else False


def _not(found: bool | None) -> bool | None:
    return None if found is None else not found
