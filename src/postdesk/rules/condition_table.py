"""Looks at each different condition of a pack's rules once an interview."""

from collections.abc import Iterable, Mapping, Sequence

from postdesk.model.facts import Fact
from postdesk.rules.pack import Condition

ByQuestion = Mapping[str, Sequence[tuple[int, Fact]]]
Met = Mapping[int, Sequence[int]]
"""Place of a condition -> indexes (into the list of facts) of the facts that meet it; those that
no fact meets are not in it."""


def holds(condition: Condition, fact: Fact) -> bool:
    """Whether a fact on the condition's question meets it."""
    if fact.number is None:
        return fact.value in condition.any_of
    least, most = condition.at_least, condition.at_most
    if least is None and most is None:
        return False
    return (least is None or fact.number >= least) and (most is None or fact.number <= most)


def by_question(facts: Sequence[Fact]) -> ByQuestion:
    """The facts with their indexes, by question."""
    found: dict[str, list[tuple[int, Fact]]] = {}
    for index, fact in enumerate(facts):
        found.setdefault(fact.question, []).append((index, fact))
    return found


class ConditionTable:
    """The different conditions of many rules, each at a place of its own.

    A code is looked up instead of being held against every condition on its question: a pack may
    have thousands, and an officer waits.
    """

    def __init__(self) -> None:
        self._places: dict[Condition, int] = {}
        self._on: dict[str, list[int]] = {}
        self._by_code: dict[tuple[str, str], list[int]] = {}
        self._bounded: dict[str, list[tuple[int, Condition]]] = {}

    def places(self, conditions: Iterable[Condition]) -> tuple[int, ...]:
        """Where these conditions stand; new ones are added."""
        return tuple(self._place(condition) for condition in conditions)

    def _place(self, condition: Condition) -> int:
        new = len(self._places)
        place = self._places.setdefault(condition, new)  # one look-up: to hash it costs the most
        if place != new:
            return place
        self._on.setdefault(condition.question, []).append(place)
        for code in dict.fromkeys(condition.any_of):
            self._by_code.setdefault((condition.question, code), []).append(place)
        if condition.at_least is not None or condition.at_most is not None:
            self._bounded.setdefault(condition.question, []).append((place, condition))
        return place

    def on(self, question: str) -> Sequence[int]:
        """The places of the conditions on a question."""
        return self._on.get(question, ())

    def met(self, facts: Sequence[Fact]) -> Met:
        """Which conditions are met, and by what."""
        found: dict[int, list[int]] = {}
        for index, fact in enumerate(facts):
            if fact.number is None:
                places = self._by_code.get((fact.question, fact.value), ())
            else:
                bounded = self._bounded.get(fact.question, ())
                places = [place for place, condition in bounded if holds(condition, fact)]
            for place in places:
                found.setdefault(place, []).append(index)
        return found
