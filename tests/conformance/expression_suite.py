"""Runs the public expression cases: one case in, what went differently out."""

import contextlib
import json
import math
import os
import re
import statistics
import time
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import cache
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from postdesk.errors import PostDeskError
from postdesk.forms.expression import (
    NAMESPACES,
    Closure,
    Context,
    Scope,
    Value,
    compile_tree,
    from_data,
    parse,
    to_boolean,
    to_data,
    to_number,
    to_string,
)
from postdesk.forms.node import Kind, Node
from postdesk.forms.tree import parse_xml

NOW = datetime(2026, 3, 14, 15, 9, 26, tzinfo=UTC)
_SPECIAL = {"NaN": math.nan, "Infinity": math.inf, "-Infinity": -math.inf, "-0": -0.0}
_STEP = re.compile(r"/\*\[([0-9]+)\]")


@dataclass(frozen=True)
class Outcome:
    """What became of one case."""

    id: int
    suite: str
    passed: bool
    told: str


def conformance_file(name: str) -> Path:
    """A file of the conformance folder; skips the test where it is absent."""
    folder = Path(os.environ.get("POSTDESK_CONFORMANCE", "../shared/conformance"))
    path = folder / name
    if not path.is_file():
        pytest.skip(f"{name} is not in the conformance folder (POSTDESK_CONFORMANCE)")
    return path


class Suite:
    """The cases with their documents, each read once."""

    def __init__(self, path: Path) -> None:
        data = json.loads(path.read_text("utf-8"))
        self.documents: list[str] = data["documents"]
        self.cases: list[dict[str, Any]] = data["cases"]
        self._read: dict[int, Node] = {}

    def run(self) -> Iterator[Outcome]:
        """All cases, one after the other."""
        for case in self.cases:
            passed, told = self._judge(case)
            yield Outcome(case["id"], case["suite"], passed, told)

    def _document(self, index: int) -> Node:
        if index not in self._read:
            self._read[index] = parse_xml(self.documents[index].strip(), whole=True)
        return self._read[index]

    def _judge(self, case: dict[str, Any]) -> tuple[bool, str]:
        try:
            closure, context = self.prepare(case)
            value = closure(context)
        except PostDeskError as error:
            return case["type"] == "error", str(error)
        return _agrees(case, value, context.scope), repr(value)

    def prepare(self, case: dict[str, Any]) -> tuple[Closure, Context]:
        """The compiled expression of a case, gone through its stored form, and its context."""
        document = self._document(case["instance_xml"])
        root = node_at(document, case["root"])
        instances = {
            node.attributes["id"]: node
            for node in document.descendants()
            if node.name == "instance" and "id" in node.attributes
        }
        scope = Scope(now=NOW, zone=zone(case["tz"]), root=root, instances=instances)
        names = {**NAMESPACES, **_declared(document), **case.get("ns", {})}
        tree = parse(case["expr"])
        assert from_data(json.loads(json.dumps(to_data(tree)))) == tree
        return compile_tree(tree, names), Context(node_at(document, case["context"]), scope)

    def speed(self) -> tuple[float, float]:
        """Microseconds that a compiled expression takes: median and mean over all cases."""
        ready = [self.prepare(case) for case in self.cases if case["type"] != "error"]
        best = [min(_microseconds(*each) for _ in range(5)) for each in ready]
        return statistics.median(best), statistics.fmean(best)


def _microseconds(closure: Closure, context: Context) -> float:
    begun = time.perf_counter()
    with contextlib.suppress(PostDeskError):
        closure(context)
    return (time.perf_counter() - begun) * 1e6


@cache
def zone(name: str) -> ZoneInfo:
    """A time zone, made once."""
    return ZoneInfo(name)


def _declared(document: Node) -> dict[str, str]:
    declared: dict[str, str] = {}
    for node in document.descendants():
        declared.update(node.namespaces)
    return declared


def node_at(document: Node, path: str) -> Node:
    """The node at `/*[1]/*[2]`."""
    node = document
    for place in _STEP.findall(path):
        node = node.elements()[int(place) - 1]
    return node


def path_of(node: Node) -> str:
    """The path of a node as the cases write it."""
    parent = node.parent
    if parent is None:
        return ""
    if node.kind is Kind.ATTRIBUTE:
        return f"{path_of(parent)}/@*[name()='{node.qualified_name}']"
    names = {
        Kind.ELEMENT: "*",
        Kind.TEXT: "text()",
        Kind.COMMENT: "comment()",
        Kind.INSTRUCTION: "processing-instruction()",
    }
    alike = [other for other in parent.child_nodes() if other.kind is node.kind]
    return f"{path_of(parent)}/{names[node.kind]}[{alike.index(node) + 1}]"


def _agrees(case: dict[str, Any], value: Value, scope: Scope) -> bool:
    expected, kind = case["expected"], case["type"]
    if kind == "boolean":
        return to_boolean(value) is expected
    if kind == "number":
        return _same_number(case, to_number(value, scope))
    if kind == "string":
        return to_string(value, scope) == str(expected)
    if kind == "string-regex":
        return re.search(expected, to_string(value, scope)) is not None
    if kind == "nodeset":
        return isinstance(value, list) and sorted(map(path_of, value)) == sorted(expected)
    return False


def _same_number(case: dict[str, Any], found: float) -> bool:
    expected = case["expected"]
    wanted = _SPECIAL[expected] if isinstance(expected, str) else float(expected)
    if not math.isfinite(wanted) or not math.isfinite(found):
        return found == wanted or (math.isnan(found) and math.isnan(wanted))
    if expected == "-0":
        return found == 0 and math.copysign(1, found) < 0
    if "factor" in case:
        factor = case["factor"]
        return math.floor(found * factor + 0.5) == math.floor(wanted * factor + 0.5)
    return abs(found - wanted) <= case.get("delta", 0)
