"""A scenario as a kit holds it: one invented person and what a careful interview finds."""

import re
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property
from typing import Literal, Self

from pydantic import model_validator

from postdesk.errors import Code, PostDeskError
from postdesk.forms.flow import Shown
from postdesk.model.answers import AnswerState
from postdesk.model.base import Frozen, Texts
from postdesk.model.ids import GuideId, IndicatorId, NodeRef, RecipientId
from postdesk.model.kits import Emergency
from postdesk.packet import canonical
from postdesk.packet.kit import Kit

_INSTANCE = re.compile(r"/([^/\[\]]+)\[(\d+)\]/[^/]+$")


class ScenarioKind(StrEnum):
    """A person in need of protection, or an ordinary traveller whom nothing should flag."""

    PROTECTION = "protection"
    ORDINARY = "ordinary"


class Told(Frozen):
    """What the person says, or what can be seen, at one question, and how it is coded."""

    question: str
    value: str | tuple[str, ...] = ""
    state: AnswerState | None = None
    says: Texts | None = None
    shows: Texts | None = None

    @model_validator(mode="after")
    def _one_of_each(self) -> Self:
        if bool(self.value) == (self.state is not None):
            raise ValueError("a value or a state")
        if (self.says is None) == (self.shows is None):
            raise ValueError("says or shows")
        return self

    @property
    def lexical(self) -> str:
        """The value as an interview stores it; several choices separated by one space."""
        return self.value if isinstance(self.value, str) else " ".join(self.value)


class ExpectedReferral(Frozen):
    """A recipient that should be recommended, and why."""

    recipient: RecipientId
    reason_code: str


class Expected(Frozen):
    """What a careful interview ends with; `safe_steps` are questions that must have been asked."""

    indicators: tuple[IndicatorId, ...]
    referrals: tuple[ExpectedReferral, ...]
    safe_steps: tuple[str, ...]


class InventedPerson(Frozen):
    """Who is played; `language` is the tag of the language they speak."""

    name: str
    language: str
    looks: Texts


@dataclass(frozen=True)
class Line:
    """What is heard at a question, or seen if `seen`."""

    texts: Texts
    seen: bool


class Scenario(Frozen):
    """One `scenarios/NAME.json` of a kit."""

    format: Literal[1]
    id: str
    guide: GuideId
    kind: ScenarioKind
    titles: Texts
    briefs: Texts
    notes: Texts
    person: InventedPerson
    emergency: Emergency | None
    answers: tuple[Told, ...]
    repeats: dict[str, tuple[tuple[Told, ...], ...]]
    expected: Expected
    talk: tuple[Texts, ...]

    @property
    def ordinary(self) -> bool:
        """Whether nothing should be flagged."""
        return self.kind is ScenarioKind.ORDINARY

    def told(self, ref: NodeRef) -> Told | None:
        """What the story holds for the question at `ref`; None if it holds nothing."""
        question = ref.rpartition("/")[2]
        inside = _INSTANCE.search(ref)
        if inside is None:
            return self._plain.get(question)
        instances = self.repeats.get(inside[1], ())
        number = int(inside[2])
        told = instances[number - 1] if number <= len(instances) else ()
        return next((one for one in told if one.question == question), None)

    def line(self, shown: Shown) -> Line | None:
        """What the trainee hears or sees at a question; None where the story is silent."""
        told = self.told(shown.ref)
        if told is None:
            return None
        return Line(told.says or told.shows or Texts({}), seen=told.shows is not None)

    @cached_property
    def _plain(self) -> dict[str, Told]:
        return {one.question: one for one in self.answers}


def scenarios_of(kit: Kit) -> tuple[Scenario, ...]:
    """The scenarios of a kit, by name. Raises `PostDeskError(KIT_REFUSED)`."""
    return tuple(_read(name, data) for name, data in sorted(kit.scenarios.items()))


def _read(name: str, data: bytes) -> Scenario:
    scenario = canonical.read_model(data, Scenario, code=Code.KIT_REFUSED, canonical=False)
    if scenario.id != name:
        raise PostDeskError(Code.KIT_REFUSED, reason="scenario_name", part=name)
    return scenario
