"""The binds of an XForm: type and conditions of each path."""

from dataclasses import dataclass, field
from xml.etree.ElementTree import Element

from postdesk.authoring.xform_body import resolve
from postdesk.authoring.xform_faults import Expressions, Place
from postdesk.authoring.xform_texts import Texts
from postdesk.authoring.xml import any_attribute, attribute, children, jr_attribute
from postdesk.forms.definition import ExpressionIndex, Wording

_CONDITIONS = {
    "relevant": "relevant",
    "required": "required",
    "readonly": "readonly",
    "constraint": "constraint",
    "calculate": "calculation",
}
"""Attribute of a bind, column of a workbook."""
_ALWAYS = {"relevant": ("true()",), "required": ("false()",), "readonly": ("false()",)}
"""Conditions that change nothing."""


@dataclass
class Bind:
    """What all binds of one path say together."""

    type: str = "string"
    conditions: dict[str, ExpressionIndex] = field(default_factory=dict)
    sources: dict[str, str] = field(default_factory=dict)
    constraint_message: Wording = field(default_factory=Wording)
    required_message: Wording = field(default_factory=Wording)
    preload: str = ""
    sensitivity: str = ""
    source: str = ""


def read_binds(
    model: Element, root: str, texts: Texts, expressions: Expressions
) -> dict[str, Bind]:
    """The binds of a form by path."""
    binds: dict[str, Bind] = {}
    for element in children(model, "bind"):
        path = resolve(attribute(element, "nodeset") or attribute(element, "ref"), root)
        _read(element, path, binds.setdefault(path, Bind()), texts, expressions)
    return binds


def _read(element: Element, path: str, bind: Bind, texts: Texts, expressions: Expressions) -> None:
    declared = attribute(element, "type").rpartition(":")[2]
    bind.type = declared or bind.type
    for name, column in _CONDITIONS.items():
        text = attribute(element, name)
        if not text or text.replace(" ", "") in _ALWAYS.get(name, ()):
            continue
        index = expressions.add(text, Place(path, column))
        bind.sources[name] = text
        if index is not None:
            bind.conditions[name] = index
    constraint = jr_attribute(element, "constraintMsg")
    if constraint:
        place = Place(path, "constraint_message")
        bind.constraint_message = texts.of_message(constraint, place)
    required = jr_attribute(element, "requiredMsg")
    if required:
        bind.required_message = texts.of_message(required, Place(path, "required_message"))
    preload = jr_attribute(element, "preload")
    if preload:
        bind.preload = f"{preload} {jr_attribute(element, 'preloadParams')}".strip()
    bind.sensitivity = any_attribute(element, "sensitivity") or bind.sensitivity
    bind.source = any_attribute(element, "source") or bind.source
