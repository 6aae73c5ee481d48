"""Plays a pack's golden cases and says which expectation is not met."""

from collections.abc import Collection, Mapping
from datetime import UTC, datetime

from postdesk.model.answers import AnswerState
from postdesk.model.assessments import Assessment
from postdesk.model.base import Frozen
from postdesk.model.facts import CodedAnswers, Fact
from postdesk.rules.asked import Asked, link_names
from postdesk.rules.pack import Expected, GoldenCase, Pack
from postdesk.rules.screening import Screener

_ANY_DAY = datetime(2000, 1, 1, tzinfo=UTC)


class Failure(Frozen):
    """An expectation of a case that is not met; `about` is flags, dimensions, ..."""

    case: str
    about: str
    missing: tuple[str, ...]
    unexpected: tuple[str, ...]


def play_cases(
    pack: Pack, names: Mapping[str, Asked], screener: Screener | None = None
) -> tuple[Failure, ...]:
    """Every failure of every case, by the reference unless another screener is given."""
    by = screener or Screener(pack, None)
    failures: list[Failure] = []
    for case in pack.cases:
        assessment = by.assess(case_facts(pack, case, names), _ANY_DAY)
        failures.extend(_failures(case, assessment))
    return tuple(failures)


def case_facts(pack: Pack, case: GoldenCase, names: Mapping[str, Asked]) -> CodedAnswers:
    """The case's facts; every other question that the pack uses stands unanswered."""
    told = tuple(
        Fact(question=fact.question, value=fact.value, number=fact.number) for fact in case.facts
    )
    given = {fact.question for fact in told} | set(link_names())
    silent = (known for known in sorted(pack.used_questions()) if known in names)
    rest = tuple(
        Fact(question=question, value=AnswerState.UNANSWERED.value)
        for question in silent
        if question not in given
    )
    return CodedAnswers(facts=told + rest)


def _failures(case: GoldenCase, assessment: Assessment) -> list[Failure]:
    dimensions = (
        f"{result.set}.{result.dimension}" for result in assessment.dimensions if result.positive
    )
    compared = (
        ("flags", case.flags, {flag.indicator for flag in assessment.flags}),
        ("dimensions", case.dimensions, set(dimensions)),
        ("determinations", case.determinations, {made.code for made in assessment.determinations}),
        (
            "referrals",
            case.referrals,
            {referral.reason_code for referral in assessment.recommended_referrals},
        ),
    )
    failures = []
    for about, expected, found in compared:
        missing, unexpected = _difference(expected, found)
        if missing or unexpected:
            failures.append(
                Failure(case=case.id, about=about, missing=missing, unexpected=unexpected)
            )
    return failures


def _difference(
    expected: Expected, found: Collection[str]
) -> tuple[tuple[str, ...], tuple[str, ...]]:
    missing = tuple(code for code in expected.present if code not in found)
    wrong = [code for code in sorted(found) if code in expected.absent]
    if expected.none_else:
        wrong = [code for code in sorted(found) if code not in expected.present]
    return missing, tuple(wrong)
