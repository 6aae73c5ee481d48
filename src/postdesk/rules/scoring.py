"""What fired rules amount to: flags, sums per dimension, scores and determinations."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence, Set
from dataclasses import dataclass

from postdesk.model.assessments import Determination, DimensionResult, Flag, Reason, Strength
from postdesk.model.facts import Fact
from postdesk.model.ids import IndicatorId
from postdesk.rules.asked import ANY_STRENGTH, NOT_POSITIVE, POSITIVE, RAISED, WEIGHTS
from postdesk.rules.fact_list import Fired, determination_clause, rule_clause, set_clause
from postdesk.rules.pack import Dimension, Pack, Rule

_Weighed = tuple[str, str, Strength]
"""Set, dimension and strength of a flag."""


@dataclass(frozen=True)
class Scored:
    """What the first pass comes to; `scores` are the facts that the second pass adds."""

    applying: Set[str]
    flags: tuple[Flag, ...]
    dimensions: tuple[DimensionResult, ...]
    scores: tuple[Fact, ...]


class Scoring:
    """The sums of one pack; none of it is done by the engine, so none of it is done twice."""

    def __init__(self, pack: Pack) -> None:
        self._pack = pack
        self._order = {indicator.id: place for place, indicator in enumerate(pack.indicators)}
        self._rules = {rule_clause(rule.id): rule for rule in pack.rules}
        self._made_by = {determination_clause(rule.id): rule for rule in pack.determination_rules}
        conditions = (known for rule in pack.determination_rules for known in rule.conditions)
        self._asked = frozenset(condition.question for condition in conditions)

    def scored(self, fired: Fired, facts: Sequence[Fact]) -> Scored:
        """Flags, sums and scores of what fired on the facts."""
        applying = frozenset(
            group.id for group in self._pack.sets if not group.when or set_clause(group.id) in fired
        )
        flags = self._flags(fired, applying, facts)
        # each indicator counts once
        counted = Counter((flag.set, flag.dimension, flag.strength) for flag in flags)
        dimensions = tuple(
            _summed(dimension, counted)
            for dimension in self._pack.dimensions
            if dimension.set in applying
        )
        return Scored(applying, flags, dimensions, self._scores(flags, dimensions))

    def determinations(self, made: Fired, applying: Set[str]) -> tuple[Determination, ...]:
        """What the second pass made, of no set or of one that applies, in the pack's order."""
        rules = _by_raised(self._made_by, made)
        return tuple(
            Determination(
                code=known.code,
                set=known.set,
                rules=tuple(rule.id for rule in rules[known.code]),
            )
            for known in self._pack.determinations
            if known.code in rules and (not known.set or known.set in applying)
        )

    def _flags(self, fired: Fired, applying: Set[str], facts: Sequence[Fact]) -> tuple[Flag, ...]:
        """The indicators that are raised in the sets that apply, in the pack's order."""
        told: dict[int, Reason] = {}
        flags = []
        rules = _by_raised(self._rules, fired)
        for indicator in (self._pack.indicators[place] for place in self._places(rules)):
            if indicator.set not in applying:
                continue
            mine = rules[indicator.id]
            met = set(fired.get(set_clause(indicator.set), ()))
            met.update(*(fired[rule_clause(rule.id)] for rule in mine))
            for index in met - told.keys():
                told[index] = _reason(facts[index])
            flags.append(
                Flag(
                    indicator=indicator.id,
                    set=indicator.set,
                    dimension=indicator.dimension,
                    strength=indicator.strength,
                    rules=tuple(rule.id for rule in mine),
                    reasons=tuple(told[index] for index in sorted(met)),
                    source=indicator.source,
                )
            )
        return tuple(flags)

    def _places(self, raised: Iterable[str]) -> list[int]:
        return sorted(self._order[IndicatorId(indicator)] for indicator in raised)

    def _scores(
        self, flags: Sequence[Flag], dimensions: Sequence[DimensionResult]
    ) -> tuple[Fact, ...]:
        """Flags and sums as facts: only those that a determination looks at."""
        told: list[tuple[str, str, int | None]] = []
        told += [(f"flag.{flag.indicator}", RAISED, None) for flag in flags]
        for result in dimensions:
            name = f"{result.set}.{result.dimension}"
            told.append((f"dim.{name}", POSITIVE if result.positive else NOT_POSITIVE, None))
            counts = (result.strong, result.medium, result.weak)
            every = zip((*WEIGHTS, ANY_STRENGTH), (*counts, sum(counts)), strict=True)
            told += [(f"score.{name}.{strength}", "", count) for strength, count in every]
        return tuple(
            Fact(question=question, value=value, number=number)
            for question, value, number in told
            if question in self._asked
        )


def _by_raised(clauses: Mapping[str, Rule], fired: Fired) -> dict[str, list[Rule]]:
    """The fired rules by what they raise, in the pack's order."""
    found: dict[str, list[Rule]] = {}
    for clause, rule in clauses.items():
        if clause in fired:
            found.setdefault(rule.raises, []).append(rule)
    return found


def _reason(fact: Fact) -> Reason:
    return Reason(
        question=fact.question, value=fact.value, number=fact.number, because=fact.because
    )


def _summed(dimension: Dimension, counted: Mapping[_Weighed, int]) -> DimensionResult:
    """The result of a dimension; an indicator without strength counts for nothing."""
    strong, medium, weak = (
        counted.get((dimension.set, dimension.code, strength), 0)
        for strength in (Strength.STRONG, Strength.MEDIUM, Strength.WEAK)
    )
    return DimensionResult(
        set=dimension.set,
        dimension=dimension.code,
        strong=strong,
        medium=medium,
        weak=weak,
        positive=any(
            strong >= enough.strong and medium >= enough.medium and weak >= enough.weak
            for enough in dimension.positive
        ),
    )
