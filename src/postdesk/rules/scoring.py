"""What fired rules amount to: flags, sums per dimension, scores and determinations."""

from collections.abc import Callable, Iterable, Sequence

from postdesk.model.assessments import Determination, DimensionResult, Flag, Reason, Strength
from postdesk.model.facts import Fact
from postdesk.model.ids import RuleId
from postdesk.rules.asked import ANY_STRENGTH, NOT_POSITIVE, POSITIVE, RAISED, WEIGHTS
from postdesk.rules.fact_list import Fired, determination_clause, rule_clause, set_clause
from postdesk.rules.pack import Dimension, Pack, Rule


class Scoring:
    """The sums of one pack; none of it is done by the engine, so none of it is done twice."""

    def __init__(self, pack: Pack) -> None:
        self._pack = pack
        self._rules = _by_raised(pack.rules)
        self._made_by = _by_raised(pack.determination_rules)
        conditions = (known for rule in pack.determination_rules for known in rule.conditions)
        self._asked = frozenset(condition.question for condition in conditions)

    def applies(self, indicator_set: str, fired: Fired) -> bool:
        """Whether a set applies: it asks for nothing, or what it asks for is met."""
        group = next(known for known in self._pack.sets if known.id == indicator_set)
        return not group.when or set_clause(group.id) in fired

    def flags(self, fired: Fired, facts: Sequence[Fact]) -> tuple[Flag, ...]:
        """The indicators that are raised in the sets that apply, in the pack's order."""
        applying = {group.id: self.applies(group.id, fired) for group in self._pack.sets}
        flags = []
        for indicator in self._pack.indicators:
            rules = self._fired(self._rules.get(indicator.id, ()), rule_clause, fired)
            if not rules or not applying[indicator.set]:
                continue
            met = set(fired.get(set_clause(indicator.set), frozenset()))
            for rule in rules:
                met |= fired[rule_clause(rule)]
            flags.append(
                Flag(
                    indicator=indicator.id,
                    set=indicator.set,
                    dimension=indicator.dimension,
                    strength=indicator.strength,
                    rules=rules,
                    reasons=tuple(_reason(facts[index]) for index in sorted(met)),
                    source=indicator.source,
                )
            )
        return tuple(flags)

    def dimensions(self, flags: Sequence[Flag], fired: Fired) -> tuple[DimensionResult, ...]:
        """The sums of each dimension of the sets that apply."""
        return tuple(
            _summed(dimension, flags)
            for dimension in self._pack.dimensions
            if self.applies(dimension.set, fired)
        )

    def scores(
        self, flags: Sequence[Flag], dimensions: Sequence[DimensionResult]
    ) -> tuple[Fact, ...]:
        """Flags and sums as facts for the second pass: only those that a determination looks at."""
        facts = [Fact(question=f"flag.{flag.indicator}", value=RAISED) for flag in flags]
        for result in dimensions:
            name = f"{result.set}.{result.dimension}"
            sign = POSITIVE if result.positive else NOT_POSITIVE
            facts.append(Fact(question=f"dim.{name}", value=sign))
            counts = (result.strong, result.medium, result.weak)
            every = (*counts, sum(counts))
            for strength, count in zip((*WEIGHTS, ANY_STRENGTH), every, strict=True):
                facts.append(Fact(question=f"score.{name}.{strength}", number=count))
        return tuple(fact for fact in facts if fact.question in self._asked)

    def determinations(self, made: Fired, fired: Fired) -> tuple[Determination, ...]:
        """What the second pass made, of no set or of one that applies, in the pack's order."""
        found = []
        for known in self._pack.determinations:
            rules = self._fired(self._made_by.get(known.code, ()), determination_clause, made)
            if rules and (not known.set or self.applies(known.set, fired)):
                found.append(Determination(code=known.code, set=known.set, rules=rules))
        return tuple(found)

    @staticmethod
    def _fired(
        rules: Iterable[Rule], clause: Callable[[str], str], fired: Fired
    ) -> tuple[RuleId, ...]:
        return tuple(rule.id for rule in rules if clause(rule.id) in fired)


def _by_raised(rules: Iterable[Rule]) -> dict[str, list[Rule]]:
    found: dict[str, list[Rule]] = {}
    for rule in rules:
        found.setdefault(rule.raises, []).append(rule)
    return found


def _reason(fact: Fact) -> Reason:
    return Reason(
        question=fact.question, value=fact.value, number=fact.number, because=fact.because
    )


def _summed(dimension: Dimension, flags: Sequence[Flag]) -> DimensionResult:
    """Each indicator counts once; one without strength counts for nothing."""
    mine = [
        flag.strength
        for flag in flags
        if flag.set == dimension.set and flag.dimension == dimension.code
    ]
    strong, medium, weak = (
        mine.count(strength) for strength in (Strength.STRONG, Strength.MEDIUM, Strength.WEAK)
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
