"""Why a flag stands, what would settle the undetermined ones, and what would remove a flag."""

from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache

from postdesk.model.answers import AnswerState
from postdesk.model.assessments import Determination, Flag, Missing, Reason, Strength
from postdesk.model.base import Frozen, Texts
from postdesk.model.facts import CodedAnswers, Fact
from postdesk.model.ids import IndicatorId, RuleId
from postdesk.rules.asked import link_names
from postdesk.rules.condition_table import ConditionTable, Met, by_question, holds
from postdesk.rules.fact_list import gathered
from postdesk.rules.pack import Condition, Confidence, Evidence, Indicator, Pack, Rule, Source
from postdesk.rules.words import rule_in_words

_OPEN = frozenset({AnswerState.UNANSWERED.value, AnswerState.NOT_ASKED.value})
_LINKS = frozenset(link_names())
_WEIGHT = {Strength.STRONG: 0, Strength.MEDIUM: 1, Strength.WEAK: 2, Strength.NONE: 3}


class RuleTold(Frozen):
    """One rule of an indicator in words, and whether it fired."""

    rule: RuleId
    texts: Texts
    fired: bool


class Explanation(Frozen):
    """Everything a flag says about itself; the answers behind are named by its reasons."""

    indicator: IndicatorId
    texts: Texts
    set: str
    dimension: str
    strength: Strength
    reasons: tuple[Reason, ...]
    rules: tuple[RuleTold, ...]
    source: Source
    evidence: Evidence
    confidence: Confidence
    validated: bool


class Change(Frozen):
    """One answer whose change helps to remove a flag: the question, what was said, what instead."""

    question: str
    facts: tuple[Fact, ...]
    instead: str


def explain(pack: Pack, flag: Flag) -> Explanation:
    """The full explanation of a flag of this pack. Raises `KeyError` for another pack's flag."""
    indicator = pack.indicator(flag.indicator)
    source = pack.source(flag.source)
    if indicator is None or source is None:
        raise KeyError(flag.indicator)
    told = _told(pack, pack.rules, flag.indicator, flag.rules)
    return Explanation(
        indicator=flag.indicator,
        texts=indicator.texts,
        set=flag.set,
        dimension=flag.dimension,
        strength=flag.strength,
        reasons=flag.reasons,
        rules=told,
        source=source,
        evidence=indicator.evidence,
        confidence=indicator.confidence,
        validated=indicator.validated,
    )


def explain_determination(pack: Pack, made: Determination) -> tuple[RuleTold, ...]:
    """The rules of a determination in words, those that fired marked."""
    return _told(pack, pack.determination_rules, made.code, made.rules)


def _told(
    pack: Pack, rules: Iterable[Rule], raises: str, fired: Sequence[RuleId]
) -> tuple[RuleTold, ...]:
    return tuple(
        RuleTold(rule=rule.id, texts=rule_in_words(pack, rule), fired=rule.id in fired)
        for rule in rules
        if rule.raises == raises
    )


class Undetermined:
    """Tells which indicators of a pack questions not yet answered could still raise.

    A question counts as open where it is unanswered or was not asked; the interviewee who does not
    know or refuses was asked. Of a question without any fact nothing is said: this guide does not
    ask it.
    """

    def __init__(self, pack: Pack, table: ConditionTable) -> None:
        """`table` is that of the reference, whose findings are given to `among`."""
        self._table = table
        of_set = {group.id: table.places(group.when) for group in pack.sets}
        order = {indicator.id: place for place, indicator in enumerate(pack.indicators)}
        self._indicators = pack.indicators
        self._missing = lru_cache(maxsize=4 * len(pack.indicators))(_missing)
        """Kept, for an answer changes what is missing of few indicators."""
        self._ways: list[tuple[int, tuple[int, ...], frozenset[int]]] = []
        for rule in pack.rules:
            place = order[IndicatorId(rule.raises)]
            group = pack.indicators[place].set
            legs = (*of_set[group], *table.places(rule.conditions))
            self._ways.append((place, legs, frozenset(legs)))

    def among(self, facts: Sequence[Fact], met: Met, flags: Sequence[Flag]) -> tuple[Missing, ...]:
        """The indicators without flag that can still be settled, the nearest first."""
        waiting = self._waiting(facts, met)
        reachable = met.keys() | waiting.keys()
        raised = {flag.indicator for flag in flags}
        found: dict[int, list[tuple[str, ...]]] = {}
        for place, legs in [(at, legs) for at, legs, every in self._ways if every <= reachable]:
            if self._indicators[place].id not in raised:
                questions = dict.fromkeys(waiting[leg] for leg in legs if leg in waiting)
                found.setdefault(place, []).append(tuple(questions))

        def nearness(place: int) -> tuple[int, int, int]:
            nearest = min(len(way) for way in found[place])
            return nearest, _WEIGHT[self._indicators[place].strength], place

        return tuple(
            self._missing(self._indicators[place].id, tuple(found[place]))
            for place in sorted(found, key=nearness)
        )

    def _waiting(self, facts: Sequence[Fact], met: Met) -> dict[int, str]:
        """The question that each condition waits for which is not met but still can be."""
        return {
            place: fact.question
            for fact in facts
            if fact.value in _OPEN
            for place in self._table.on(fact.question)
            if place not in met
        }


def what_would_change(
    pack: Pack, coded: CodedAnswers, indicator: str, links: Sequence[Fact] = ()
) -> tuple[Change, ...]:
    """The smallest set of answers whose change removes the flag; empty if it is not raised.

    `instead` is one answer that would do. Among sets of the same size an answer to a question goes
    before what the set of signs asks for (such as the age), and that before a link to other
    interviews, which nobody answers. For supervisors and trainers.
    """
    known = pack.indicator(indicator)
    if known is None:
        return ()
    search = _Removal(pack, known)
    facts = gathered((*coded.facts, *links), pack.used_questions())
    for size in range(1, len(search.questions) + 1):
        changes = search.changes(facts, size)
        if changes is not None:
            return changes
    return ()


def _missing(indicator: IndicatorId, ways: tuple[tuple[str, ...], ...]) -> Missing:
    """What is missing of an indicator that can still be settled in these ways."""
    return Missing(indicator=indicator, questions=_best_first(ways))


def _best_first(ways: Sequence[tuple[str, ...]]) -> tuple[str, ...]:
    """The questions of all ways: of the shortest way first, of the most ways first."""
    if len(ways) == 1:
        return ways[0]
    every = dict.fromkeys(question for way in ways for question in way)

    def rank(question: str) -> tuple[int, int]:
        mine = [len(way) for way in ways if question in way]
        return (min(mine), -len(mine))

    return tuple(sorted(every, key=rank))


class _Removal:
    """Searches for the fewest changes after which no rule of an indicator fires."""

    def __init__(self, pack: Pack, indicator: Indicator) -> None:
        group = next(known for known in pack.sets if known.id == indicator.set)
        self._pack = pack
        self._when = frozenset(group.when)
        self._ways = [
            tuple(sorted((*rule.conditions, *group.when), key=self._rank))
            for rule in pack.rules
            if rule.raises == indicator.id
        ]
        conditions = [condition for way in self._ways for condition in way]
        self.questions = {condition.question for condition in conditions}
        self._on = {
            question: [known for known in conditions if known.question == question]
            for question in self.questions
        }

    def _rank(self, condition: Condition) -> int:
        """What is sought first: answers, then what opens the set of signs, then links."""
        if condition.question in _LINKS:
            return 2
        return 1 if condition in self._when else 0

    def changes(
        self, facts: Sequence[Fact], size: int, changed: frozenset[str] = frozenset()
    ) -> tuple[Change, ...] | None:
        """At most `size` changes that are enough, or None."""
        way = self._fired_way(facts)
        if way is None:
            return ()
        if size == 0:
            return None
        for condition in way:
            if condition.question in changed:
                continue
            mine = [
                fact
                for fact in facts
                if fact.question == condition.question and holds(condition, fact)
            ]
            for other in self._others(condition):
                after = [*(fact for fact in facts if fact not in mine), other]
                rest = self.changes(after, size - 1, changed | {condition.question})
                if rest is not None:
                    instead = other.value or str(other.number)
                    question = condition.question
                    return (Change(question=question, facts=tuple(mine), instead=instead), *rest)
        return None

    def _fired_way(self, facts: Sequence[Fact]) -> tuple[Condition, ...] | None:
        known = by_question(facts)
        for way in self._ways:
            if all(
                any(holds(condition, fact) for _, fact in known.get(condition.question, ()))
                for condition in way
            ):
                return way
        return None

    def _others(self, condition: Condition) -> Iterator[Fact]:
        """Answers that do not meet the condition: one for each effect on the other conditions."""
        seen = set()
        for fact in self._possible(condition):
            effect = tuple(holds(other, fact) for other in self._on[condition.question])
            if not holds(condition, fact) and effect not in seen:
                seen.add(effect)
                yield fact

    def _possible(self, condition: Condition) -> Iterator[Fact]:
        for other in self._on[condition.question]:
            if other.at_least is not None:
                yield Fact(question=condition.question, number=other.at_least - 1)
            if other.at_most is not None:
                yield Fact(question=condition.question, number=other.at_most + 1)
        words = self._pack.words(condition.question)
        for code in (*words.values, *words.states) if words else ():
            yield Fact(question=condition.question, value=code)
