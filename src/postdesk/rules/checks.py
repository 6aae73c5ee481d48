"""Checks a pack as a whole: rules that cannot fire or repeat, signs that lead nowhere."""

from collections.abc import Collection

from postdesk.model.assessments import Strength
from postdesk.rules.asked import ANY_STRENGTH, POSITIVE, link_names
from postdesk.rules.findings import FindingCode
from postdesk.rules.pack import (
    Condition,
    Dimension,
    Ground,
    GroundKind,
    Indicator,
    Pack,
    ReferralRow,
    Rule,
)
from postdesk.rules.places import Marker
from postdesk.rules.rows import (
    DETERMINATIONS,
    DIMENSIONS,
    INDICATORS,
    REFERRALS,
    RULES,
    WORDS,
)


def check_whole(pack: Pack, recipients: Collection[str] | None, marker: Marker) -> None:
    """Collect what is wrong with a pack whose parts are each well-formed."""
    reach = _Reach(pack)
    _check_words(pack, marker)
    _check_indicators(pack, reach, marker)
    _check_firing(pack, reach, marker)
    _check_repeats(RULES, pack.rules, marker)
    _check_repeats(DETERMINATIONS, pack.determination_rules, marker)
    _check_referrals(pack, recipients, marker)
    _check_reached(pack, reach, marker)


class _Reach:
    """Which indicators have a rule, and how high each sum can go."""

    def __init__(self, pack: Pack) -> None:
        raised = {rule.raises for rule in pack.rules}
        self.indicators = tuple(known for known in pack.indicators if known.id in raised)
        self.flags = {indicator.id for indicator in self.indicators}
        self.scores: dict[str, int] = {}
        self.positive: set[str] = set()
        for dimension in pack.dimensions:
            self._sum(dimension)

    def _sum(self, dimension: Dimension) -> None:
        mine = [
            indicator.strength
            for indicator in self.indicators
            if indicator.set == dimension.set and indicator.dimension == dimension.code
        ]
        strong, medium, weak = (
            mine.count(strength) for strength in (Strength.STRONG, Strength.MEDIUM, Strength.WEAK)
        )
        counts = {"strong": strong, "medium": medium, "weak": weak}
        for strength, count in {**counts, ANY_STRENGTH: strong + medium + weak}.items():
            self.scores[f"score.{dimension.name}.{strength}"] = count
        if any(
            strong >= enough.strong and medium >= enough.medium and weak >= enough.weak
            for enough in dimension.positive
        ):
            self.positive.add(dimension.name)

    def holds(self, condition: Condition) -> bool:
        """Whether any interview can meet a condition."""
        least, most = condition.at_least, condition.at_most
        if least is not None and most is not None and least > most:
            return False
        head, _, rest = condition.question.partition(".")
        if head == "flag":
            return rest in self.flags
        if head == "dim" and condition.any_of == (POSITIVE,):
            return rest in self.positive
        if condition.question in self.scores:
            enough = least is None or least <= self.scores[condition.question]
            return enough and (most is None or most >= 0)
        return True


def _check_words(pack: Pack, marker: Marker) -> None:
    """Calculations have no label in a guide; without words an officer would read their code."""
    for words in pack.questions:
        if not words.texts.root and words.question not in link_names():
            marker.at(WORDS, "", FindingCode.WORDS_MISSING, "question", question=words.question)


def _check_indicators(pack: Pack, reach: _Reach, marker: Marker) -> None:
    weighed = {group.id: group.weighed for group in pack.sets}
    for indicator in pack.indicators:
        if indicator.strength is not Strength.NONE and not weighed[indicator.set]:
            code = FindingCode.STRENGTH_UNWEIGHED
            marker.at(INDICATORS, indicator.id, code, "strength", set=indicator.set)
        if indicator.id not in reach.flags:
            code = FindingCode.RULE_MISSING
            marker.at(INDICATORS, indicator.id, code, "indicator", indicator=indicator.id)
    for dimension in pack.dimensions:
        if dimension.name not in reach.positive:
            code = FindingCode.DIMENSION_NEVER_POSITIVE
            marker.at(DIMENSIONS, dimension.name, code, "positive", dimension=dimension.name)


def _check_firing(pack: Pack, reach: _Reach, marker: Marker) -> None:
    when = {group.id: group.when for group in pack.sets}
    asked_by_set = {str(known.id): when[known.set] for known in pack.indicators}
    for sheet, rules in ((RULES, pack.rules), (DETERMINATIONS, pack.determination_rules)):
        for rule in rules:
            around = asked_by_set.get(rule.raises, ()) if sheet == RULES else ()
            for condition in rule.conditions:
                apart = any(_apart(condition, other) for other in around)
                if apart or not reach.holds(condition):
                    marker.at(
                        *(sheet, f"rule.{rule.id}", FindingCode.RULE_NEVER_FIRES, "question"),
                        rule=rule.id,
                        question=condition.question,
                    )


def _apart(one: Condition, other: Condition) -> bool:
    """Whether no single answer meets both conditions."""
    if one.question != other.question:
        return False
    if one.any_of or other.any_of:
        return not set(one.any_of) & set(other.any_of)
    (low, high), (other_low, other_high) = _bounds(one), _bounds(other)
    return low > other_high or other_low > high


def _bounds(condition: Condition) -> tuple[float, float]:
    least, most = condition.at_least, condition.at_most
    return (
        float("-inf") if least is None else least,
        float("inf") if most is None else most,
    )


def _check_repeats(sheet: str, rules: Collection[Rule], marker: Marker) -> None:
    """Two rules of one indicator of which one holds whenever the other does."""
    by_raised: dict[str, list[Rule]] = {}
    for rule in rules:
        for other in by_raised.setdefault(rule.raises, []):
            first, second = _within(rule, other), _within(other, rule)
            if not (first or second):
                continue
            code = FindingCode.RULE_SAME if first and second else FindingCode.RULE_CONTAINED
            narrow, wide = (rule, other) if first else (other, rule)
            part = f"rule.{narrow.id}"
            marker.at(sheet, part, code, "rule", rule=narrow.id, other=wide.id)
        by_raised[rule.raises].append(rule)


def _within(narrow: Rule, wide: Rule) -> bool:
    """Whether `wide` fires whenever `narrow` does."""
    return all(
        any(_implies(mine, condition) for mine in narrow.conditions)
        for condition in wide.conditions
    )


def _implies(narrow: Condition, wide: Condition) -> bool:
    if narrow.question != wide.question or bool(narrow.any_of) != bool(wide.any_of):
        return False
    if narrow.any_of:
        return set(narrow.any_of) <= set(wide.any_of)
    (low, high), (wide_low, wide_high) = _bounds(narrow), _bounds(wide)
    return low >= wide_low and high <= wide_high


def _check_referrals(pack: Pack, recipients: Collection[str] | None, marker: Marker) -> None:
    for index, row in enumerate(pack.referrals):
        if recipients is not None and row.recipient not in recipients:
            code, recipient = FindingCode.RECIPIENT_UNKNOWN, row.recipient
            marker.at(REFERRALS, str(index), code, "recipient", recipient=recipient)
        if _otherwise(row) and len(row.when) > 1:
            marker.at(REFERRALS, str(index), FindingCode.OTHERWISE_ALONE, "when")
    if not any(_otherwise(row) and not row.also for row in pack.referrals):
        marker.at(REFERRALS, "", FindingCode.OTHERWISE_MISSING, "when")


def _otherwise(row: ReferralRow) -> bool:
    return any(ground.kind is GroundKind.OTHERWISE for ground in row.when)


def _check_reached(pack: Pack, reach: _Reach, marker: Marker) -> None:
    """Everything that triggers must stand in some row of its own."""
    grounds = [ground for row in pack.referrals for ground in row.when]
    for indicator in reach.indicators:
        on_sight = indicator.trigger or indicator.strength is Strength.STRONG
        if on_sight and not any(_reaches(ground, indicator) for ground in grounds):
            code = FindingCode.NOT_REFERRED
            marker.at(INDICATORS, indicator.id, code, "indicator", sign=indicator.id)
    for dimension in pack.dimensions:
        mine = {
            (GroundKind.DIMENSION, dimension.name),
            (GroundKind.TRIGGER, dimension.set),
            (GroundKind.SET, dimension.set),
        }
        led = any((ground.kind, ground.code) in mine for ground in grounds)
        if dimension.name in reach.positive and not led:
            code = FindingCode.NOT_REFERRED
            marker.at(DIMENSIONS, dimension.name, code, "dimension", sign=dimension.name)


def _reaches(ground: Ground, indicator: Indicator) -> bool:
    if ground.kind is GroundKind.FLAG:
        return ground.code == indicator.id
    if ground.kind is GroundKind.STRONG and indicator.strength is not Strength.STRONG:
        return False
    by_set = {GroundKind.SET, GroundKind.STRONG, GroundKind.TRIGGER}
    return ground.kind in by_set and ground.code == indicator.set
