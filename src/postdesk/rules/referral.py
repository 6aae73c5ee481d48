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
from postdesk.rules.condition_table import ByQuestion, by_question, holds
from postdesk.rules.pack import Condition, GroundKind, Pack, ReferralRow

_ORDER = tuple(Urgency)
Grounds = dict[tuple[GroundKind, str], list[str]]


@dataclass(frozen=True)
class Results:
    """Everything the referral table may look at."""

    flags: Sequence[Flag]
    dimensions: Sequence[DimensionResult]
    determinations: Sequence[Determination]
    facts: Sequence[Fact]


def triggers(pack: Pack, results: Results) -> tuple[str, ...]:
    """What asks for a referral by itself, in any set: strong indicators, those to refer on sight,
    and positive dimensions (`set.dimension`)."""
    return tuple(_grounds(pack, results).get((GroundKind.OTHERWISE, ""), ()))


def recommended(pack: Pack, results: Results) -> tuple[RecommendedReferral, ...]:
    """One recommendation per recipient and reason, the most urgent first."""
    grounds = _grounds(pack, results)
    found = _collected(pack, results, grounds, otherwise=False)
    if not found and (GroundKind.OTHERWISE, "") in grounds:
        found = _collected(pack, results, grounds, otherwise=True)
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


def _grounds(pack: Pack, results: Results) -> Grounds:
    """Every ground but answers that the results give, with the codes by which it is met."""
    found: Grounds = {}

    def give(kind: GroundKind, code: str, because: str) -> None:
        found.setdefault((kind, code), []).append(because)

    for flag in results.flags:
        give(GroundKind.FLAG, flag.indicator, flag.indicator)
        give(GroundKind.SET, flag.set, flag.indicator)
        if flag.strength is Strength.STRONG:
            give(GroundKind.STRONG, flag.set, flag.indicator)
        if _on_sight(pack, flag):
            give(GroundKind.TRIGGER, flag.set, flag.indicator)
            give(GroundKind.OTHERWISE, "", flag.indicator)
    for result in results.dimensions:
        if result.positive:
            name = f"{result.set}.{result.dimension}"
            give(GroundKind.DIMENSION, name, name)
            give(GroundKind.TRIGGER, result.set, name)
            give(GroundKind.OTHERWISE, "", name)
    for made in results.determinations:
        give(GroundKind.DETERMINATION, made.code, made.code)
    return found


def _on_sight(pack: Pack, flag: Flag) -> bool:
    indicator = pack.indicator(flag.indicator)
    return flag.strength is Strength.STRONG or (indicator is not None and indicator.trigger)


def _collected(
    pack: Pack, results: Results, grounds: Grounds, otherwise: bool
) -> list[tuple[ReferralRow, tuple[str, ...]]]:
    """The rows that ask for a referral, each with what asked for it."""
    known = by_question(results.facts)
    found = []
    for row in pack.referrals:
        last = any(ground.kind is GroundKind.OTHERWISE for ground in row.when)
        if last is not otherwise or not all(_met(condition, known) for condition in row.also):
            continue
        because: list[str] = []
        for ground in row.when:
            if ground.condition is None:
                because += grounds.get((ground.kind, ground.code), ())
            elif _met(ground.condition, known):
                because.append(ground.condition.question)
        if because:
            found.append((row, tuple(because)))
    return found


def _met(condition: Condition, known: ByQuestion) -> bool:
    return any(holds(condition, fact) for _, fact in known.get(condition.question, ()))
