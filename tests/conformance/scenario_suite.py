"""Plays the public form scenarios: one case in, what each assert said out."""

import re
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime
from itertools import count
from typing import Any

from postdesk.authoring.languages import tag_of
from postdesk.authoring.xform import compile_xform
from postdesk.errors import PostDeskError
from postdesk.forms.definition import QuestionType
from postdesk.forms.flow import Flow, Validity
from postdesk.forms.interview_tree import cell_of
from postdesk.forms.node import Node
from postdesk.forms.shown import Shown
from postdesk.forms.validity import holds, is_declared_readonly
from postdesk.model.answers import AnswerState
from postdesk.model.base import Texts

NOW = datetime(2026, 3, 14, 15, 9, 26, tzinfo=UTC)
OUTSIDE = {"pulldata": "pulldata is outside the subset", "setgeopoint": "geo is outside the subset"}
"""What a form may use that PostDesk does not do, with the reason."""
_VALIDITY = {
    Validity.OK: "OK",
    Validity.REQUIRED: "REQUIRED_BUT_EMPTY",
    Validity.CONSTRAINT: "CONSTRAINT_VIOLATED",
    Validity.CHOICE: "CONSTRAINT_VIOLATED",
}
_STEP = re.compile(r"([^/\[\]]+)(?:\[([0-9]+)\])?")


@dataclass
class Played:
    """What became of one case: asserts met, those not met, or why it is outside."""

    id: int
    met: int = 0
    failed: list[str] = field(default_factory=list)
    outside: str = ""

    @property
    def asserts(self) -> int:
        """How many asserts were played."""
        return self.met + len(self.failed)


def play(case: dict[str, Any]) -> Played:
    """Play one case to its end."""
    played = Played(case["id"])
    outside = [why for word, why in OUTSIDE.items() if word in case["form_xml"]]
    if outside:
        played.outside = outside[0]
        return played
    try:
        scenario = Scenario(case["form_xml"])
    except PostDeskError as error:
        asserts = [step for step in case["steps"] if "assert" in step]
        played.failed = [f"form refused: {error}" for _ in asserts]
        return played
    for number, step in enumerate(case["steps"]):
        told = scenario.step(step)
        if told is None:
            continue
        if told:
            played.failed.append(f"step {number}: {step}: {told}")
        else:
            played.met += 1
    return played


class Scenario:
    """One form being filled in as a scenario says, without an officer's checks."""

    def __init__(self, xml: str) -> None:
        numbers = count()
        guide = compile_xform(xml).guide
        self.flow = Flow(guide, clock=lambda: NOW, new_id=lambda: f"{next(numbers):032x}", zone=UTC)
        self.language = guide.default_language

    def step(self, step: dict[str, Any]) -> str | None:
        """Play a step: None for an operation, else what differs (blank if the assert is met)."""
        if "op" in step:
            # an operation that is refused shows in the asserts after it
            with suppress(LookupError, PostDeskError):
                getattr(self, "do_" + step["op"].replace("-", "_"))(step)
            return None
        reader = getattr(self, "read_" + step["assert"].replace("-", "_"), None)
        if reader is None:
            return f"no such assert: {step['assert']}"
        try:
            found = reader(step)
        except (LookupError, PostDeskError) as error:
            return f"cannot be read: {error!r}"
        same = _same(step["assert"], found, step["expected"])
        return "" if same is not step.get("not", False) else f"got {found!r}"

    # --- operations ---------------------------------------------------------------------------

    def do_answer(self, step: dict[str, Any]) -> None:
        """Write a value, making the repeat instances on the way there."""
        node = self.node(step["ref"], make=True)
        value = _text(step["value"])
        state = AnswerState.ANSWERED if value else AnswerState.UNANSWERED
        self.flow.put(cell_of(node).ref, state, value)

    def do_new_repeat(self, step: dict[str, Any]) -> None:
        """Add an instance at the end of a repeat."""
        above, _, name = step["ref"].rpartition("/")
        series = cell_of(self.node(above)).series[name.partition("[")[0]]
        self.flow.settling.add(series)
        self.flow.settling.settle()

    def do_remove_repeat(self, step: dict[str, Any]) -> None:
        """Take an instance out."""
        self.flow.remove_instance(cell_of(self.node(step["ref"])).ref)

    def do_set_language(self, step: dict[str, Any]) -> None:
        """Read texts in another language from here on."""
        self.language = tag_of(str(step.get("language", step.get("value", ""))))

    # --- what asserts look at -----------------------------------------------------------------

    def read_value(self, step: dict[str, Any]) -> str:
        """The value as expressions read it."""
        node = self.node(step["ref"])
        spec = cell_of(node).spec
        if spec is not None and spec.type is QuestionType.ACKNOWLEDGE:
            return "1" if node.text() == "OK" else "0"
        return node.text()

    read_value_startswith = read_value

    def read_relevant(self, step: dict[str, Any]) -> bool:
        """Whether the node is relevant."""
        return self.node(step["ref"]).relevant

    def read_required(self, step: dict[str, Any]) -> bool:
        """Whether its condition asks for an answer."""
        node = self.node(step["ref"])
        spec = cell_of(node).spec
        return spec is not None and holds(self.flow.settling, spec.required, node)

    def read_readonly(self, step: dict[str, Any]) -> bool:
        """Whether the officer could not answer it."""
        return is_declared_readonly(self.flow.settling, self.node(step["ref"]))

    def read_validity(self, step: dict[str, Any]) -> str:
        """How the answer stands, in JavaRosa's words."""
        return _VALIDITY[self.flow.validity(cell_of(self.node(step["ref"])).ref)]

    def read_choices(self, step: dict[str, Any]) -> list[dict[str, str]]:
        """The choices offered, with value and label."""
        offered = self.shown(step).choices
        return [{"value": each.name, "label": self.told(each.labels)} for each in offered]

    read_choices_unordered = read_choices

    def read_choice_count(self, step: dict[str, Any]) -> int:
        """How many choices are offered."""
        return len(self.shown(step).choices)

    def read_label(self, step: dict[str, Any]) -> str:
        """The label with its values."""
        return self.told(self.shown(step).labels)

    def read_hint(self, step: dict[str, Any]) -> str:
        """The hint with its values."""
        return self.told(self.shown(step).hints)

    def read_constraint_message(self, step: dict[str, Any]) -> str | None:
        """What is said where the constraint is not met."""
        return self.told(self.shown(step).constraint_message) or None

    def read_required_message(self, step: dict[str, Any]) -> str | None:
        """What is said where an answer is missing."""
        return self.told(self.shown(step).required_message) or None

    def read_repeat_count(self, step: dict[str, Any]) -> int:
        """How many instances a repeat has."""
        above, _, name = step["ref"].rpartition("/")
        return len(self.node(above).named(name.partition("[")[0]))

    def read_attribute(self, step: dict[str, Any]) -> str | None:
        """An attribute of the node."""
        return self.node(step["ref"]).attributes.get(step["name"])

    def shown(self, step: dict[str, Any]) -> Shown:
        """The question as a screen would show it."""
        return self.flow.shown(cell_of(self.node(step["ref"])).ref)

    def told(self, texts: Texts) -> str:
        """A text in the language of the moment, else in the default one."""
        default = self.flow.form.guide.default_language
        return texts.root.get(self.language) or texts.root.get(default, "")

    # --- finding ------------------------------------------------------------------------------

    def node(self, ref: str, *, make: bool = False) -> Node:
        """The node at a place told by positions; the first instance where none is told."""
        node = self.flow.tree.root
        for name, position in _steps(ref):
            named = node.named(name)
            while make and len(named) < position and name in cell_of(node).series:
                self.flow.settling.add(cell_of(node).series[name])
                self.flow.settling.settle()
                named = node.named(name)
            node = named[position - 1]
        return node


def _steps(ref: str) -> Iterator[tuple[str, int]]:
    for name, position in _STEP.findall(ref):
        yield name.rpartition(":")[2], int(position or 1)


def _text(value: Any) -> str:
    if value is True:
        return "OK"
    if value is False or value is None:
        return ""
    if isinstance(value, list):
        return " ".join(map(str, value))
    return str(value)


def _same(kind: str, found: Any, expected: Any) -> bool:
    if kind == "value-startswith":
        return str(found).startswith(expected)
    if kind == "choices-unordered":
        return sorted(map(str, found)) == sorted(map(str, expected))
    if kind == "choices" and expected and isinstance(expected[0], str):
        return [each["value"] for each in found] == expected
    if isinstance(expected, str) and "\xa0" in expected:
        expected = expected.replace("\xa0", " ")
    return found == expected
