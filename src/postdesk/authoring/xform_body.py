"""The body of an XForm: what is asked in which order, in which groups, with which choices."""

import re
from dataclasses import dataclass, field
from xml.etree.ElementTree import Element

from postdesk.authoring.xform_faults import Expressions, Place
from postdesk.authoring.xform_texts import Texts
from postdesk.authoring.xml import attribute, child, children, jr_attribute, local
from postdesk.errors import PostDeskError
from postdesk.forms.definition import (
    Action,
    Choice,
    Event,
    ExpressionIndex,
    Itemset,
    Range,
    Wording,
)
from postdesk.forms.expression import parse

_CONTROLS = {"input", "select", "select1", "rank", "range", "trigger", "upload", "secret"}
_EVENTS = {event.value: event for event in Event}
_RANDOMIZED = re.compile(r"randomize\((.+)\)", re.DOTALL)
_LIST = re.compile(r"instance\(\s*['\"]([^'\"]+)['\"]\s*\)")
_FIELD_LIST = {"field-list", "table-list"}


@dataclass
class Control:
    """What the body says about one path."""

    path: str
    tag: str
    order: int
    section: str = ""
    page: str = ""
    appearance: str = ""
    mediatype: str = ""
    """What an upload takes, such as `image/*`."""
    label: Wording = field(default_factory=Wording)
    hint: Wording = field(default_factory=Wording)
    guidance: Wording = field(default_factory=Wording)
    choices: tuple[Choice, ...] = ()
    itemset: Itemset | None = None
    list_name: str = ""
    """The list that the choices come from."""
    range: Range | None = None
    count: ExpressionIndex | None = None
    fixed: bool = False


@dataclass(frozen=True)
class _Around:
    """What surrounds an element of the body."""

    context: str
    section: str = ""
    page: str = ""


class Body:
    """Reads the body; `controls` are keyed by path, `actions` stand in controls and repeats."""

    def __init__(self, root: str, texts: Texts, expressions: Expressions) -> None:
        self.controls: dict[str, Control] = {}
        self.actions: list[Action] = []
        self._texts = texts
        self._expressions = expressions
        self._root = root
        self._order = 0

    def read(self, body: Element) -> None:
        """Read all that is in the body."""
        self._read_all(body, _Around(self._root))

    def _read_all(self, parent: Element, around: _Around) -> None:
        for element in parent:
            name = local(element)
            if name in ("group", "repeat"):
                self._read_group(element, around)
            elif name in _CONTROLS:
                self._read_control(element, around)
            elif name == "setvalue":
                self.actions.append(read_action(element, around.context, self._expressions))

    def _read_group(self, element: Element, around: _Around) -> None:
        named = attribute(element, "ref") or attribute(element, "nodeset")
        path = resolve(named, around.context) if named else ""
        appearance = attribute(element, "appearance")
        if path:
            control = self._control(path, local(element), around)
            control.appearance = appearance or control.appearance
            self._label(control, element)
            if local(element) == "repeat":
                control.tag = "repeat"
                self._repeat(control, element)
        page = around.page
        if not page and _FIELD_LIST & set(appearance.split()):
            page = path or f"page:{self._order}"
        section = around.section or path
        self._read_all(element, _Around(path or around.context, section, page))

    def _repeat(self, control: Control, element: Element) -> None:
        count = jr_attribute(element, "count")
        control.count = self._expressions.add(count, Place(control.path, "repeat_count"))
        control.fixed = jr_attribute(element, "noAddRemove").replace(" ", "") in ("true", "true()")

    def _read_control(self, element: Element, around: _Around) -> None:
        path = resolve(attribute(element, "ref") or attribute(element, "bind"), around.context)
        control = self._control(path, local(element), around)
        control.appearance = attribute(element, "appearance")
        control.mediatype = attribute(element, "mediatype")
        self._label(control, element)
        if local(element) == "range":
            control.range = Range(
                start=attribute(element, "start"),
                end=attribute(element, "end"),
                step=attribute(element, "step") or "1",
            )
        control.choices = tuple(self._items(element, path))
        itemset = child(element, "itemset")
        control.itemset = self._itemset(itemset, path)
        named = _LIST.search(attribute(itemset, "nodeset")) if itemset is not None else None
        control.list_name = named[1] if named else ""
        for action in children(element, "setvalue"):
            self.actions.append(read_action(action, path, self._expressions))

    def _control(self, path: str, tag: str, around: _Around) -> Control:
        if path not in self.controls:
            self._order += 1
            self.controls[path] = Control(path, tag, self._order, around.section, around.page)
        return self.controls[path]

    def _label(self, control: Control, element: Element) -> None:
        label, hint = child(element, "label"), child(element, "hint")
        if label is not None:
            control.label = self._texts.of_element(label, Place(control.path, "label"))
        if hint is not None:
            control.hint = self._texts.of_element(hint, Place(control.path, "hint"))
            place = Place(control.path, "guidance_hint")
            control.guidance = self._texts.of_element(hint, place, "guidance")

    def _items(self, element: Element, path: str) -> list[Choice]:
        place = Place(path, "label")
        found = []
        for item in children(element, "item"):
            value = child(item, "value")
            name = (value.text or "").strip() if value is not None else ""
            label = self._texts.of_element(child(item, "label"), place)
            found.append(Choice(name=name, label=label))
        return found

    def _itemset(self, element: Element | None, path: str) -> Itemset | None:
        if element is None:
            return None
        nodeset = in_order(attribute(element, "nodeset"))
        nodes = self._expressions.add(nodeset, Place(path, "choice_filter"))
        if nodes is None:
            return None
        value, label = child(element, "value"), child(element, "label")
        shown = attribute(label, "ref") if label is not None else ""
        by_id = shown.startswith("jr:itext(")
        return Itemset(
            nodes=nodes,
            value=attribute(value, "ref") if value is not None else "",
            label=shown[len("jr:itext(") :].rstrip(") ").strip() if by_id else shown,
            by_id=by_id,
        )


def in_order(nodeset: str) -> str:
    """A nodeset without an unseeded `randomize`: here choices stand as the author wrote them.

    With a seed the order is the same at each opening, and kept.
    """
    found = _RANDOMIZED.fullmatch(nodeset.strip())
    if found is None:
        return nodeset
    try:
        parse(found[1])
    except PostDeskError:
        return nodeset
    return found[1]


def read_action(element: Element, within: str, expressions: Expressions) -> Action:
    """The action of one `setvalue`; `within` is the path it stands in."""
    target = resolve(attribute(element, "ref") or attribute(element, "bind"), within)
    text = attribute(element, "value")
    if not text and (element.text or "").strip():
        text = _literal((element.text or "").strip())
    events = tuple(_EVENTS[name] for name in attribute(element, "event").split() if name in _EVENTS)
    column = "trigger" if Event.CHANGED in events else "default"
    value = expressions.add(text, Place(target, "calculation" if column == "trigger" else column))
    return Action(events=events, target=target, value=value, within=within)


def _literal(text: str) -> str:
    quote = '"' if "'" in text else "'"
    return f"{quote}{text}{quote}"


def resolve(reference: str, context: str) -> str:
    """An absolute path without predicates for `reference`, seen from the element at `context`."""
    reference = reference.strip().replace(" ", "")
    if reference.startswith("/"):
        return reference.rstrip("/")
    path = context
    for step in reference.split("/"):
        if step == "..":
            path = path.rpartition("/")[0]
        elif step not in (".", ""):
            path = f"{path}/{step}"
    return path
