"""Evaluates a pack's rules in plain Python, beside the engine and without any of its code."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from postdesk.model.facts import Fact
from postdesk.rules.fact_list import Fired, determination_clause, rule_clause, set_clause
from postdesk.rules.pack import Condition, Pack

ByQuestion = Mapping[str, Sequence[tuple[int, Fact]]]


@dataclass(frozen=True)
class Found:
    """What fired, and how many joins an engine would keep to find the same."""

    fired: Fired
    joins: int


class Reference:
    """The plain evaluator of one pack."""

    def __init__(self, pack: Pack) -> None:
        groups = [(set_clause(group.id), group.when) for group in pack.sets if group.when]
        rules = [(rule_clause(rule.id), rule.conditions) for rule in pack.rules]
        self._first = _Clauses([*groups, *rules])
        self._second = _Clauses(
            [(determination_clause(rule.id), rule.conditions) for rule in pack.determination_rules]
        )

    def first(self, facts: Sequence[Fact]) -> Found:
        """Which sets apply and which rules of indicators fire."""
        return self._first.evaluated(facts)

    def second(self, facts: Sequence[Fact]) -> Found:
        """Which rules of determinations fire; `facts` end with the scores."""
        return self._second.evaluated(facts)


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


class _Clauses:
    """Named lists of conditions; a condition that stands in many is looked at once."""

    def __init__(self, clauses: Sequence[tuple[str, Sequence[Condition]]]) -> None:
        places: dict[Condition, int] = {}
        self._clauses = [
            (name, [places.setdefault(condition, len(places)) for condition in conditions])
            for name, conditions in clauses
        ]
        self._conditions = tuple(places)

    def evaluated(self, facts: Sequence[Fact]) -> Found:
        known = by_question(facts)
        met: dict[int, list[int]] = {}
        fired: Fired = {}
        joins = 0
        for name, places in self._clauses:
            kept = 1
            for place in places:
                if place not in met:
                    met[place] = _meeting(self._conditions[place], known)
                kept *= len(met[place])
                joins += kept
                if not kept:
                    break
            else:
                fired[name] = frozenset(index for place in places for index in met[place])
        return Found(fired, joins)


def _meeting(condition: Condition, known: ByQuestion) -> list[int]:
    return [index for index, fact in known.get(condition.question, ()) if holds(condition, fact)]
