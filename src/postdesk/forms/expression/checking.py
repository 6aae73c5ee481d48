"""What is wrong in an expression that can be parsed: functions, arguments, prefixes, patterns."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from postdesk.forms.expression.catalog import FUNCTIONS, NAMESPACES, REFUSED
from postdesk.forms.expression.faults import Fault, near
from postdesk.forms.expression.patterns import pattern_risk
from postdesk.forms.expression.syntax import Call, Expression, Path, Text, walk


@dataclass(frozen=True, slots=True)
class FunctionUse:
    """A function as used: its name, the number of its arguments, where its name begins."""

    name: str
    arguments: int
    position: int


def functions_used(tree: Expression) -> tuple[FunctionUse, ...]:
    """The functions of an expression, in the order of the text."""
    return tuple(
        FunctionUse(part.name, len(part.arguments), part.position)
        for part in walk(tree)
        if isinstance(part, Call)
    )


def check(tree: Expression, namespaces: Mapping[str, str] = NAMESPACES) -> tuple[Fault, ...]:
    """All that makes an expression fail whenever it is reached, in the order of the text."""
    faults: list[Fault] = []
    for part in walk(tree):
        if isinstance(part, Call):
            faults.extend(_call_faults(part))
        elif isinstance(part, Path):
            faults.extend(_prefix_faults(part, namespaces))
    return tuple(faults)


def call_fault(call: Call) -> Fault | None:
    """The fault of one use of a function: unknown, refused, or with the wrong arguments."""
    function = FUNCTIONS.get(call.name)
    count = len(call.arguments)
    if function is None:
        reason = REFUSED.get(call.name, "function_unknown")
        suggestion = near(call.name, FUNCTIONS) if call.name not in REFUSED else ""
        return Fault(reason, call.position, call.name, suggestion)
    if call.name == "randomize" and count == 1:
        return Fault("random_unseeded", call.position, call.name)
    if count < function.least:
        return Fault("arguments_few", call.position, call.name)
    if function.most is not None and count > function.most:
        return Fault("arguments_many", call.position, call.name)
    if function.pairs and (count - function.least) % 2:
        return Fault("arguments_odd", call.position, call.name)
    return None


def _call_faults(call: Call) -> Iterator[Fault]:
    fault = call_fault(call)
    if fault is not None:
        yield fault
    elif call.name == "regex" and isinstance(call.arguments[1], Text):
        risk = pattern_risk(call.arguments[1].value)
        if risk is not None:
            yield Fault(risk, call.position, call.name)


def _prefix_faults(path: Path, namespaces: Mapping[str, str]) -> Iterator[Fault]:
    for step in path.steps:
        prefix, _, _ = step.test.rpartition(":")
        if prefix and prefix not in namespaces:
            yield Fault("prefix_unknown", step.position, prefix, near(prefix, namespaces))
