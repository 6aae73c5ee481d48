"""Evaluates a pack's rules in plain Python, beside the engine and without any of its code."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from math import prod

from postdesk.model.facts import Fact
from postdesk.rules.condition_table import ConditionTable, Met
from postdesk.rules.fact_list import Fired, determination_clause, rule_clause, set_clause
from postdesk.rules.pack import Condition, Pack


@dataclass(frozen=True)
class Found:
    """What fired, and the conditions that are met."""

    fired: Fired
    met: Met


class Reference:
    """The plain evaluator of one pack; `table` holds the conditions of sets and indicators."""

    def __init__(self, pack: Pack) -> None:
        self.table = ConditionTable()
        groups = [(set_clause(group.id), group.when) for group in pack.sets if group.when]
        rules = [(rule_clause(rule.id), rule.conditions) for rule in pack.rules]
        self._first = _Clauses([*groups, *rules], self.table)
        made = [
            (determination_clause(rule.id), rule.conditions) for rule in pack.determination_rules
        ]
        self._second = _Clauses(made, ConditionTable())

    def first(self, facts: Sequence[Fact]) -> Found:
        """Which sets apply and which rules of indicators fire."""
        return self._first.evaluated(facts)

    def joins(self, found: Found) -> int:
        """How many joins an engine would keep to find what `first` found."""
        return self._first.joins(found.met)

    def joins_at_most(self, facts: Sequence[Fact]) -> int:
        """No fewer than `joins` tells, without looking at a condition."""
        return self._first.joins_at_most(facts)

    def second(self, facts: Sequence[Fact]) -> Fired:
        """Which rules of determinations fire; `facts` end with the scores."""
        return self._second.evaluated(facts).fired


class _Clauses:
    """Named lists of conditions; a clause fires where all of its conditions are met."""

    def __init__(
        self, clauses: Sequence[tuple[str, Sequence[Condition]]], table: ConditionTable
    ) -> None:
        self._table = table
        placed = [(name, table.places(conditions)) for name, conditions in clauses]
        self._clauses = [(name, places, frozenset(places)) for name, places in placed]
        self._legs = sum(len(conditions) for _, conditions in clauses)

    def evaluated(self, facts: Sequence[Fact]) -> Found:
        met = self._table.met(facts)
        whole = set(met)
        fired = {
            name: frozenset(index for place in places for index in met[place])
            for name, places, needed in self._clauses
            if needed <= whole
        }
        return Found(fired, met)

    def joins(self, met: Met) -> int:
        joins = 0
        for _, places, _ in self._clauses:
            kept = 1
            for place in places:
                kept *= len(met.get(place, ()))
                joins += kept
        return joins

    def joins_at_most(self, facts: Sequence[Fact]) -> int:
        """One a condition, times the facts of each question that has several."""
        several = {
            place: count
            for question, count in Counter(fact.question for fact in facts).items()
            if count > 1
            for place in self._table.on(question)
        }
        if not several:
            return self._legs
        return sum(
            len(places) * prod(several.get(place, 1) for place in places)
            for _, places, _ in self._clauses
        )
