"""Evaluates expressions for the tests of the expression engine."""

from collections.abc import Callable
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

from postdesk.forms.expression import Context, Scope, Value, compile_tree, parse, to_string
from postdesk.forms.node import Node
from postdesk.forms.tree import parse_xml

NOW = datetime(2026, 3, 14, 15, 9, 26, 535000, tzinfo=UTC)

JOURNEY = """
<data>
  <age>17</age>
  <blank/>
  <legs><place>Rosso</place><price>10</price></legs>
  <legs><place>Nouakchott</place><price>25</price></legs>
  <legs><place/><price>7</price></legs>
  <papers><keeper>self other</keeper></papers>
</data>
"""


def scope_of(
    document: Node,
    *,
    zone: str = "Africa/Nouakchott",
    now: datetime = NOW,
    stored: bool = False,
    instances: dict[str, str] | None = None,
    choice_name: Callable[[str, str, Node], str] | None = None,
    new_id: Callable[[], str] | None = None,
) -> Scope:
    """A scope over a document."""
    return Scope(
        now=now,
        zone=ZoneInfo(zone),
        root=document,
        stored=stored,
        instances={name: parse_xml(xml) for name, xml in (instances or {}).items()},
        choice_name=choice_name,
        new_id=new_id,
    )


def value(expression: str, xml: str = JOURNEY, at: str = "", **settings: object) -> Value:
    """What an expression becomes at the first node that the path `at` leads to."""
    document = parse_xml(xml)
    scope = scope_of(document, **settings)  # type: ignore[arg-type]
    node = document
    if at:
        found = compile_tree(parse(at))(Context(document, scope))
        assert isinstance(found, list)
        node = found[0]
    return compile_tree(parse(expression))(Context(node, scope))


def text(expression: str, xml: str = JOURNEY, at: str = "", **settings: object) -> str:
    """The same as a text."""
    scope = scope_of(parse_xml(xml), **settings)  # type: ignore[arg-type]
    return to_string(value(expression, xml, at, **settings), scope)
