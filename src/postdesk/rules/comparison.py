"""Which stored cases gain or lose flags when one pack replaces another."""

from collections.abc import Iterable
from datetime import UTC, datetime

from postdesk.model.assessments import Assessment
from postdesk.model.base import Frozen
from postdesk.model.facts import CodedAnswers, Fact
from postdesk.progress import Progress, silent
from postdesk.rules.pack import Pack
from postdesk.rules.screening import Screener

_ANY_DAY = datetime(2000, 1, 1, tzinfo=UTC)


class StoredFacts(Frozen):
    """The facts of one stored interview, under the name that the report shall use."""

    case: str
    coded: CodedAnswers
    links: tuple[Fact, ...] = ()
    coded_after: CodedAnswers | None = None
    """The same answers coded by the guide that comes with the new pack; None if it is the same."""


class CaseChange(Frozen):
    """What a case gains and loses: indicators, and referrals as `recipient/reason_code`."""

    case: str
    flags_gained: tuple[str, ...] = ()
    flags_lost: tuple[str, ...] = ()
    referrals_gained: tuple[str, ...] = ()
    referrals_lost: tuple[str, ...] = ()


class Comparison(Frozen):
    """How many cases were looked at, and those that would change."""

    cases: int
    changes: tuple[CaseChange, ...]


def compare_packs(
    old: Pack, new: Pack, stored: Iterable[StoredFacts], total: int = 0, progress: Progress = silent
) -> Comparison:
    """Assess every case with both packs; `total` is what `progress` counts towards.

    Both are assessed by the reference: neither pack touches a stored assessment.
    """
    before, after = Screener(old, None), Screener(new, None)
    changes = []
    seen = 0
    for facts in stored:
        was = before.assess(facts.coded, _ANY_DAY, facts.links)
        now = after.assess(facts.coded_after or facts.coded, _ANY_DAY, facts.links)
        change = _change(facts.case, was, now)
        if change != CaseChange(case=facts.case):
            changes.append(change)
        seen += 1
        progress(seen, total)
    return Comparison(cases=seen, changes=tuple(changes))


def _change(case: str, was: Assessment, now: Assessment) -> CaseChange:
    flags_were, flags_are = _flags(was), _flags(now)
    referrals_were, referrals_are = _referrals(was), _referrals(now)
    return CaseChange(
        case=case,
        flags_gained=tuple(sorted(flags_are - flags_were)),
        flags_lost=tuple(sorted(flags_were - flags_are)),
        referrals_gained=tuple(sorted(referrals_are - referrals_were)),
        referrals_lost=tuple(sorted(referrals_were - referrals_are)),
    )


def _flags(assessment: Assessment) -> set[str]:
    return {flag.indicator for flag in assessment.flags}


def _referrals(assessment: Assessment) -> set[str]:
    return {
        f"{referral.recipient}/{referral.reason_code}"
        for referral in assessment.recommended_referrals
    }
