"""The starter rule pack: complete, honest about its sources, right on its golden cases."""

import re
from collections import Counter
from collections.abc import Iterator
from datetime import UTC, datetime
from functools import cache

import pytest
from starter_interview import GUIDES, guide

from postdesk.forms.vocabulary import vocabulary
from postdesk.model.assessments import Assessment, EngineCheck, Strength
from postdesk.model.base import Texts
from postdesk.model.facts import CodedAnswers
from postdesk.model.vocabulary import Vocabulary
from postdesk.packet.kit import Kit, read_kit
from postdesk.resources import starter_kit
from postdesk.rules.asked import asked_by
from postdesk.rules.compiler import check_pack
from postdesk.rules.golden import case_facts
from postdesk.rules.pack import CaseKind, Evidence, GoldenCase, Pack, load_pack
from postdesk.rules.screening import Screener
from postdesk.rules.worker_process import EngineWorker

DAY = datetime(2026, 11, 1, tzinfo=UTC)
ILO = {"adult_labour": 67, "adult_sexual": 67, "child_labour": 65, "child_sexual": 65}
STRENGTHS = {
    "adult_labour": (7, 53, 7),
    "adult_sexual": (12, 49, 6),
    "child_labour": (15, 50, 0),
    "child_sexual": (16, 49, 0),
}
"""Strong, medium and weak indicators of each ILO list."""
UNWEIGHED = {"security", "documents", "protection", "health", "needs", "smuggling"}
NOT_FOR_ORDINARY = {"trafficking", "smuggling", "child_protection", "security"}
AVOIDED = re.compile(r"victim|suspect|ضحية|ضحايا|مشتبه", re.IGNORECASE)


@cache
def kit() -> Kit:
    """The starter kit, every part verified."""
    return read_kit(starter_kit())


@cache
def pack() -> Pack:
    """Its compiled rule pack."""
    return load_pack(kit().pack_bytes)


@cache
def asked() -> Vocabulary:
    """All that the starter guides can yield."""
    return Vocabulary(
        questions=tuple(codes for name in GUIDES for codes in vocabulary(guide(name)))
    )


@cache
def assessed(case: str) -> Assessment:
    """A golden case by the reference."""
    return Screener(pack(), None).assess(facts_of(case), DAY)


def facts_of(case: str) -> CodedAnswers:
    """The facts of a golden case; all else is unanswered."""
    found = next(known for known in pack().cases if known.id == case)
    return case_facts(pack(), found, asked_by(asked()))


def texts() -> Iterator[tuple[str, Texts]]:
    """Every text of the pack with a name to find it by."""
    for source in pack().sources:
        yield source.id, source.texts
    for group in pack().sets:
        yield group.id, group.texts
    for dimension in pack().dimensions:
        yield dimension.name, dimension.texts
    for indicator in pack().indicators:
        yield indicator.id, indicator.texts
    for made in pack().determinations:
        yield made.code, made.texts


def ordinary() -> tuple[GoldenCase, ...]:
    """The golden cases of ordinary travellers."""
    return tuple(case for case in pack().cases if case.kind is CaseKind.ORDINARY)


def test_the_pack_passes_the_check_of_a_post() -> None:
    """No forbidden attribute, no unknown question, no rule in vain, and every golden case right."""
    recipients = {recipient.id for recipient in kit().directory.recipients}
    assert check_pack(pack(), asked(), recipients) == ()


def test_all_four_ilo_lists_stand_with_their_strengths() -> None:
    counted = Counter(indicator.set for indicator in pack().indicators)
    assert {name: counted[name] for name in ILO} == ILO
    for name, expected in STRENGTHS.items():
        mine = Counter(known.strength for known in pack().indicators if known.set == name)
        assert (mine[Strength.STRONG], mine[Strength.MEDIUM], mine[Strength.WEAK]) == expected


def test_the_dimension_rule_of_the_ilo_lists_is_the_published_one() -> None:
    published = {(2, 0, 0), (1, 1, 0), (1, 0, 1), (0, 3, 0), (0, 2, 1)}
    for dimension in pack().dimensions:
        if dimension.set in ILO:
            told = {(one.strong, one.medium, one.weak) for one in dimension.positive}
            assert told == published, dimension.name


def test_every_text_is_there_in_three_languages_without_words_to_avoid() -> None:
    for name, wording in texts():
        for language in ("fr", "ar", "en"):
            assert wording.has(language), (name, language)
            assert not AVOIDED.search(wording.root[language]), (name, language)
        assert re.search(r"[\u0600-\u06ff]", wording.root["ar"]), name
        assert not re.search(r"'| [?!;:]", wording.root["fr"]), name


def test_what_rests_on_memory_or_on_us_says_so_and_nothing_is_validated() -> None:
    for indicator in pack().indicators:
        assert not indicator.validated
        if indicator.set not in ILO:
            assert indicator.evidence in (Evidence.MEMORY, Evidence.OWN), indicator.id
            assert indicator.confidence.value == "low", indicator.id
    sexual = [known for known in pack().indicators if known.set.endswith("sexual")]
    assert any(known.evidence is Evidence.MEMORY for known in sexual)


def test_observations_and_needs_have_no_strength_and_no_sum() -> None:
    summed = {dimension.set for dimension in pack().dimensions}
    assert not summed & UNWEIGHED
    for indicator in pack().indicators:
        if indicator.set in UNWEIGHED:
            assert indicator.strength is Strength.NONE, indicator.id


def test_every_indicator_is_raised_by_some_golden_case() -> None:
    """Each sign, of the ILO concepts too, can be reached by answers to a starter guide."""
    raised = {flag.indicator for case in pack().cases for flag in assessed(case.id).flags}
    assert {indicator.id for indicator in pack().indicators} - raised == set()


def test_there_are_enough_cases_and_half_as_many_again_of_ordinary_travellers() -> None:
    assert len(pack().cases) >= 60
    assert len(ordinary()) >= 30
    assert {case.id for case in pack().cases if case.id.startswith("vec_")} >= {
        *("vec_001_any", "vec_010", "vec_011_any", "vec_020", "vec_021"),
        *("vec_030", "vec_100", "vec_101", "vec_110", "vec_200"),
    }


@pytest.mark.parametrize("case", [case.id for case in ordinary()])
def test_an_ordinary_traveller_is_not_referred(case: str) -> None:
    reasons = {referral.reason_code for referral in assessed(case).recommended_referrals}
    assert not reasons & NOT_FOR_ORDINARY


def test_a_child_and_a_security_observation_go_to_child_protection_first() -> None:
    reasons = {one.reason_code for one in assessed("sec_child").recommended_referrals}
    assert "child_protection" in reasons
    assert "security" not in reasons


def test_engine_and_reference_agree_on_every_golden_case() -> None:
    screener = Screener(pack(), EngineWorker())
    try:
        for case in pack().cases:
            found = screener.assess(facts_of(case.id), DAY)
            assert found.engine_check is not EngineCheck.FAILED, case.id
            assert found.digest == assessed(case.id).digest, case.id
    finally:
        screener.close()
