"""What only the converted form shows: circles, rows a desk cannot ask, lists kept elsewhere."""

from collections.abc import Iterator
from dataclasses import replace

from postdesk.authoring.findings import Finding, Severity
from postdesk.authoring.subject import Subject, at_cell
from postdesk.authoring.workbook import SURVEY, Row
from postdesk.authoring.xform import CompiledForm
from postdesk.forms.definition import GuideNode, Kind
from postdesk.forms.graph import Aspect, build_graph
from postdesk.forms.reading import Schema, reads

_COLUMNS = {
    Aspect.RELEVANT: "relevant",
    Aspect.CALCULATE: "calculation",
    Aspect.COUNT: "repeat_count",
    Aspect.AVAILABLE: "choice_filter",
}
_MOST_NAMES = 12


def circles(subject: Subject, compiled: CompiledForm) -> Iterator[Finding]:
    """Rows that depend on themselves, over whatever way."""
    graph = build_graph(compiled.guide, lambda index: compiled.expressions.parsed[index])
    for circle in graph.circles:
        names = [rule.path.rpartition("/")[2] for rule in circle]
        way = " → ".join([*names, names[0]])
        first = circle[0]
        yield _at(subject, first.path, _COLUMNS[first.aspect], "expression.circle", way=way)


def not_here(subject: Subject, compiled: CompiledForm) -> Iterator[Finding]:
    """Rows that a desk cannot ask: refused if needed, else named once."""
    optional = []
    missing = [node for node in compiled.guide.nodes if node.kind is Kind.NOT_HERE]
    needed_by = _needed_by(compiled) if missing else {}
    for node in missing:
        if node.required is not None:
            yield _at(subject, node.path, "type", "row.not_here_required", type=node.original)
        elif needed_by.get(node.path):
            users = ", ".join(sorted(needed_by[node.path])[:_MOST_NAMES])
            yield _at(
                subject, node.path, "type", "row.not_here_needed", type=node.original, users=users
            )
        else:
            optional.append(node)
    if optional:
        yield _named_once(subject, optional)


def _named_once(subject: Subject, nodes: list[GuideNode]) -> Finding:
    names = ", ".join(node.path.rpartition("/")[2] for node in nodes[:_MOST_NAMES])
    more = max(len(nodes) - _MOST_NAMES, 0)
    return _at(
        subject,
        nodes[0].path,
        "type",
        "row.not_here",
        Severity.WARNING,
        names=names + (f" (+{more})" if more else ""),
        count=len(nodes),
    )


def _needed_by(compiled: CompiledForm) -> dict[str, set[str]]:
    """The names of the rows that read each path."""
    guide = compiled.guide
    schema = Schema([f"/{guide.instance.name}", *(node.path for node in guide.nodes)])
    found: dict[str, set[str]] = {}
    for use in compiled.expressions.uses:
        tree = compiled.expressions.parsed[use.index]
        for read in reads(tree, use.place.path, schema):
            if read.path != use.place.path:
                name = use.place.path.rpartition("/")[2]
                found.setdefault(read.path, set()).add(name)
    return found


def _at(
    subject: Subject,
    path: str,
    column: str,
    code: str,
    severity: Severity = Severity.ERROR,
    **values: str | int,
) -> Finding:
    row: Row | None = subject.rows.get(path)
    if row is None:
        values["name"] = path.rpartition("/")[2]
        return Finding(code, severity, sheet=SURVEY, column=column, values=values)
    found = at_cell(code, subject.survey, row, column, severity=severity)
    return replace(found, values=values)
