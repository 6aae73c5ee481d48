"""Which nodes an expression may read, told as paths without predicates."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from postdesk.forms.expression.syntax import (
    Call,
    Expression,
    Path,
    Step,
    Text,
    parts,
)


class Origin(StrEnum):
    """Where a path begins."""

    HERE = "here"
    """The node that the expression is evaluated at."""
    ROOT = "root"
    INSTANCE = "instance"
    """A secondary instance; its id is named."""
    UNKNOWN = "unknown"
    """Nodes that only the evaluation tells (`id()`)."""


ANYWHERE = "**"
"""A step that stands for any number of steps down (`//`), or sideways axes: all is possible."""


@dataclass(frozen=True, slots=True)
class PathReference:
    """One path that an expression may read, paths inside predicates included.

    `steps` are names as written, `..`, `*`, `@name`, or `ANYWHERE`; a path inside a predicate is
    told from the origin of the path that carries the predicate. `position` counts characters.
    """

    origin: Origin
    steps: tuple[str, ...]
    instance: str = ""
    position: int = 0

    def resolve(self, at: str) -> str:
        """The path of the form's definition, e.g. `/data/legs/place`, when read at the path `at`.

        Nothing for paths into secondary instances and from unknown nodes.
        """
        if self.origin not in (Origin.HERE, Origin.ROOT):
            return ""
        walked = [] if self.origin is Origin.ROOT else at.strip("/").split("/")
        for step in self.steps:
            if step == "..":
                walked = walked[:-1]
            else:
                walked.append(step)
        return "/" + "/".join(walked)


def references(tree: Expression) -> tuple[PathReference, ...]:
    """Every path the expression may read, without doubles, in the order of the text."""
    here = PathReference(Origin.HERE, ())
    return tuple(dict.fromkeys(_read(tree, here)))


def _read(tree: Expression, here: PathReference) -> Iterator[PathReference]:
    """The paths of an expression whose context node is at `here`."""
    if isinstance(tree, Path):
        yield from _path(tree, here)
        return
    if isinstance(tree, Call) and tree.name == "jr:choice-name" and len(tree.arguments) == 2:
        yield from _named(tree.arguments[1], here)
    if isinstance(tree, Call) and not tree.arguments and tree.name in _READ_HERE:
        yield here
    for part in parts(tree):
        yield from _read(part, here)
    if isinstance(tree, Call) and tree.name == "once":
        yield here


_READ_HERE = frozenset(
    {"string", "number", "normalize-space", "string-length", "name", "local-name"}
)
"""Functions that read the context node where they have no argument."""


def _named(argument: Expression, here: PathReference) -> Iterator[PathReference]:
    """The question whose choices are looked up is named by its path in a text."""
    if isinstance(argument, Text) and argument.value.strip():
        absolute = argument.value.strip().startswith("/")
        steps = tuple(step for step in argument.value.strip().split("/") if step not in ("", "."))
        origin = Origin.ROOT if absolute else here.origin
        before = () if absolute else here.steps
        yield PathReference(origin, before + steps, "" if absolute else here.instance)


def _path(path: Path, here: PathReference) -> Iterator[PathReference]:
    before = [] if path.start is None else list(_read(path.start, here))
    for begun in dict.fromkeys(_starts(path, here, before)):
        reached = begun
        for predicate in path.predicates:
            yield from _read(predicate, reached)
        for step in path.steps:
            reached = _go(reached, step)
            for predicate in step.predicates:
                yield from _read(predicate, reached)
        yield reached
    yield from before


def _starts(path: Path, here: PathReference, before: list[PathReference]) -> list[PathReference]:
    """Where a path may begin; `before` are the paths that its start expression reads."""
    if path.absolute:
        return [PathReference(Origin.ROOT, (), position=path.position)]
    if path.start is None:
        return [PathReference(here.origin, here.steps, here.instance, path.position)]
    if isinstance(path.start, Call):
        return _called(path.start, before)
    return before


def _called(call: Call, before: list[PathReference]) -> list[PathReference]:
    if call.name == "current":
        return [PathReference(Origin.HERE, (), position=call.position)]
    named = call.arguments[0] if len(call.arguments) == 1 else None
    if call.name == "instance" and isinstance(named, Text):
        return [PathReference(Origin.INSTANCE, (), named.value, call.position)]
    if call.name in ("randomize", "indexed-repeat", "if"):
        return before
    return [PathReference(Origin.UNKNOWN, (), position=call.position)]


def _go(reached: PathReference, step: Step) -> PathReference:
    steps = reached.steps
    if step.axis == "self":
        pass
    elif step.axis == "parent":
        steps = steps[:-1] if steps and steps[-1] not in ("..", ANYWHERE) else (*steps, "..")
    elif step.axis == "child":
        steps = (*steps, step.test)
    elif step.axis == "attribute":
        steps = (*steps, f"@{step.test}")
    elif step.axis in ("following-sibling", "preceding-sibling"):
        steps = (*steps, "..", step.test)
    elif step.axis.startswith("descendant"):
        steps = (*steps, ANYWHERE) if step.test == "node()" else (*steps, ANYWHERE, step.test)
    else:
        return PathReference(Origin.ROOT, (ANYWHERE, step.test), position=reached.position)
    return PathReference(reached.origin, steps, reached.instance, reached.position)
