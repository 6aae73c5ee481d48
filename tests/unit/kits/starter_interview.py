"""Play a starter guide without a screen: answer what is asked, count what was reached."""

import csv
import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from functools import cache
from typing import Any
from zoneinfo import ZoneInfo

from postdesk.forms.coding import code_flow
from postdesk.forms.definition import Guide, Kind, load_guide
from postdesk.forms.flow import Flow
from postdesk.forms.form import Form
from postdesk.model.answers import AnswerState
from postdesk.resources import starter_kit

SOURCE = starter_kit() / "source"
ZONE = ZoneInfo("Africa/Nouakchott")
STATES = {state.value for state in AnswerState}
GUIDES = sorted(path.name for path in (SOURCE / "guides").iterdir() if path.is_dir())
SCENARIOS = sorted(path.stem for path in (starter_kit() / "scenarios").glob("*.json"))

Answers = Mapping[str, str]
"""What is answered, by question; a state's name stands for the state."""


@dataclass
class Played:
    """An interview as it went: the questions reached in order, and its flow."""

    flow: Flow
    asked: list[str] = field(default_factory=list)

    def facts(self) -> dict[str, set[str]]:
        """The coded facts of the interview: the values of each question."""
        found: dict[str, set[str]] = {}
        for fact in code_flow(self.flow, now, ZONE).facts:
            value = fact.value if fact.number is None else str(fact.number)
            found.setdefault(fact.question, set()).add(value)
        return found


def now() -> datetime:
    """20 November 2026, a Friday."""
    return datetime(2026, 11, 20, 14, 10, tzinfo=UTC)


@cache
def guide(name: str) -> Guide:
    """A compiled guide of the starter kit."""
    return load_guide((starter_kit() / "guides" / f"{name}.guide.json").read_bytes())


@cache
def form(name: str) -> Form:
    """The same, ready for interviews; it holds none."""
    return Form(guide(name))


@cache
def rows(name: str, sheet: str) -> tuple[dict[str, str], ...]:
    """The rows of one CSV sheet of a guide."""
    with (SOURCE / "guides" / name / f"{sheet}.csv").open(encoding="utf-8", newline="") as file:
        return tuple(csv.DictReader(file))


def scenario(name: str) -> dict[str, Any]:
    """A classroom scenario as written."""
    text = (starter_kit() / "scenarios" / f"{name}.json").read_text(encoding="utf-8")
    told: dict[str, Any] = json.loads(text)
    return told


def told(answers: list[dict[str, Any]]) -> dict[str, str]:
    """A scenario's answers as lexical values."""
    found = {}
    for answer in answers:
        value = answer.get("state", answer.get("value"))
        found[answer["question"]] = " ".join(value) if isinstance(value, list) else value
    return found


def play(name: str, answers: Answers) -> Played:
    """Ask all that is asked; what has no answer gets the first state that may be recorded."""
    flow = Flow(form(name), clock=now, new_id=lambda: "0" * 32, zone=ZONE)
    played = Played(flow)
    ref = flow.asked()[0] if flow.asked() else None
    while ref is not None:
        shown = flow.shown(ref)
        if shown.kind is not Kind.NOTE:
            played.asked.append(shown.name)
            value = answers.get(shown.name, shown.states[0].value if shown.states else "")
            if value in STATES:
                flow.answer(ref, AnswerState(value))
            elif value:
                flow.answer(ref, AnswerState.ANSWERED, value)
        ref = flow.next(ref)
    return played


def put(name: str, answers: Answers) -> Played:
    """Record only these answers, as when told facts are coded without asking anything else."""
    flow = Flow(form(name), clock=now, new_id=lambda: "0" * 32, zone=ZONE)
    by_name = {node.name: node.path for node in flow.form.guide.nodes}
    for question, value in answers.items():
        for ref in [ref for ref in flow.tree.by_ref if _path(ref) == by_name[question]]:
            flow.put(ref, AnswerState.ANSWERED, value)
    return Played(flow)


def _path(ref: str) -> str:
    return "/".join(step.partition("[")[0] for step in ref.split("/"))
