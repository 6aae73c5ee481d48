"""Whom to refer to: the pack's referral table over what was found."""

from collections.abc import Sequence
from dataclasses import dataclass

from postdesk.model.assessments import (
    Determination,
    DimensionResult,
    Flag,
    RecommendedReferral,
    Strength,
    Urgency,
)
from postdesk.model.facts import Fact
from postdesk.rules.pack import Condition, Ground, GroundKind, Pack, ReferralRow
from postdesk.rules.reference import holds

_ORDER = tuple(Urgency)


@dataclass(frozen=True)
class Outcome:
    """Everything the referral table may look at."""

    flags: Sequence[Flag]
    dimensions: Sequence[DimensionResult]
    determinations: Sequence[Determination]
    facts: Sequence[Fact]


def triggers(pack: Pack, outcome: Outcome, indicator_set: str = "") -> tuple[str, ...]:
    """What asks for a referral by itself: strong indicators, those to refer on sight, and positive
    dimensions (`set.dimension`), of one set or of all."""
    flags = [
        flag.indicator
        for flag in outcome.flags
        if indicator_set in {"", flag.set} and _on_sight(pack, flag)
    ]
    dimensions = [
        f"{result.set}.{result.dimension}"
        for result in outcome.dimensions
        if indicator_set in {"", result.set} and result.positive
    ]
    return (*flags, *dimensions)


def recommended(pack: Pack, outcome: Outcome) -> tuple[RecommendedReferral, ...]:
    """One recommendation per recipient and reason, the most urgent first."""
    found = _collected(pack, outcome, otherwise=False)
    if not found and triggers(pack, outcome):
        found = _collected(pack, outcome, otherwise=True)
    merged: dict[tuple[str, str], RecommendedReferral] = {}
    for row, because in found:
        key = (row.recipient, row.reason_code.value)
        known = merged.get(key)
        urgency = row.urgency if known is None else min(row.urgency, known.urgency, key=_haste)
        reasons = because if known is None else (*known.because, *because)
        merged[key] = RecommendedReferral(
            recipient=row.recipient,
            reason_code=row.reason_code.value,
            urgency=urgency,
            because=tuple(dict.fromkeys(reasons)),
        )
    return tuple(sorted(merged.values(), key=lambda referral: _haste(referral.urgency)))


def _haste(urgency: Urgency) -> int:
    return _ORDER.index(urgency)


def _on_sight(pack: Pack, flag: Flag) -> bool:
    indicator = pack.indicator(flag.indicator)
    return flag.strength is Strength.STRONG or (indicator is not None and indicator.trigger)


def _collected(
    pack: Pack, outcome: Outcome, otherwise: bool
) -> list[tuple[ReferralRow, tuple[str, ...]]]:
    """The rows that ask for a referral, each with what asked for it."""
    found = []
    for row in pack.referrals:
        because: list[str] = []
        for ground in row.when:
            if (ground.kind is GroundKind.OTHERWISE) is otherwise:
                because.extend(_because(pack, outcome, ground))
        if because and all(_met(outcome, condition) for condition in row.also):
            found.append((row, tuple(because)))
    return found


def _met(outcome: Outcome, condition: Condition) -> bool:
    return any(
        holds(condition, fact) for fact in outcome.facts if fact.question == condition.question
    )


def _because(pack: Pack, outcome: Outcome, ground: Ground) -> Sequence[str]:
    """The codes by which a ground is met; nothing where it is not."""
    code = ground.code
    if ground.kind is GroundKind.ANSWER and ground.condition is not None:
        return [ground.condition.question] if _met(outcome, ground.condition) else []
    if ground.kind is GroundKind.DETERMINATION:
        return [made.code for made in outcome.determinations if made.code == code]
    if ground.kind is GroundKind.DIMENSION:
        named = ((f"{result.set}.{result.dimension}", result) for result in outcome.dimensions)
        return [name for name, result in named if name == code and result.positive]
    if ground.kind in {GroundKind.TRIGGER, GroundKind.OTHERWISE}:
        return triggers(pack, outcome, code)
    return [flag.indicator for flag in outcome.flags if _flagged(ground, flag)]


def _flagged(ground: Ground, flag: Flag) -> bool:
    if ground.kind is GroundKind.FLAG:
        return flag.indicator == ground.code
    strong_enough = ground.kind is GroundKind.SET or flag.strength is Strength.STRONG
    return flag.set == ground.code and strong_enough
