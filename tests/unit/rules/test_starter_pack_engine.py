"""The starter pack through engine, reference and explanation."""

from collections.abc import Iterator
from datetime import UTC, datetime

import pytest
from rules_generated import interview, seeded, vocabulary_of
from test_engine_agreement import least_facts_of_each_rule

from postdesk.model.assessments import EngineCheck, Strength
from postdesk.resources import starter_kit
from postdesk.rules.explanation import explain
from postdesk.rules.pack import Pack, load_pack
from postdesk.rules.referral import Results, triggers
from postdesk.rules.screening import Screener
from postdesk.rules.worker_process import EngineWorker

AT = datetime(2026, 11, 23, tzinfo=UTC)


@pytest.fixture(scope="module")
def pack() -> Pack:
    return load_pack((starter_kit() / "pack" / "pack.json").read_bytes())


@pytest.fixture
def worker() -> Iterator[EngineWorker]:
    running = EngineWorker()
    yield running
    running.close()


def agreements(pack: Pack, worker: EngineWorker, interviews: int) -> int:
    """How many random interviews engine and reference judge alike."""
    asked, chance = vocabulary_of(pack), seeded(5)
    screener = Screener(pack, worker)
    agreed = 0
    for _ in range(interviews):
        told = interview(chance, asked, chance.choice((0.2, 0.6, 1.0)))
        agreed += screener.assess(told, AT).engine_check is EngineCheck.AGREED
    return agreed


def test_engine_and_reference_agree_on_the_starter_pack(pack: Pack, worker: EngineWorker) -> None:
    assert agreements(pack, worker, 150) == 150


@pytest.mark.soak
def test_they_agree_on_it_20000_times(pack: Pack, worker: EngineWorker) -> None:
    assert agreements(pack, worker, 20_000) == 20_000


@pytest.mark.soak
def test_each_rule_of_the_starter_pack_rests_on_all_its_answers(pack: Pack) -> None:
    """Issue D, minimality: for every rule."""
    least_facts_of_each_rule(pack)


def test_every_trigger_gives_a_referral(pack: Pack) -> None:
    """DOMAIN rule 1, whatever else was answered."""
    asked, chance = vocabulary_of(pack), seeded(6)
    screener = Screener(pack, None)
    triggered = 0
    for _ in range(60):
        told = interview(chance, asked, 0.4, several=False)
        found = screener.assess(told, AT)
        results = Results(found.flags, found.dimensions, found.determinations, ())
        strong = any(flag.strength is Strength.STRONG for flag in found.flags)
        positive = any(result.positive for result in found.dimensions)
        if triggers(pack, results):
            triggered += 1
            assert found.recommended_referrals
        else:
            assert not strong
            assert not positive
    assert triggered > 5


def test_every_rule_is_told_in_words_in_three_languages(pack: Pack) -> None:
    """No code of a question or a choice stands where a text exists."""
    asked, chance = vocabulary_of(pack), seeded(7)
    found = Screener(pack, None).assess(interview(chance, asked, 1.0), AT)
    assert found.flags
    for flag in found.flags:
        told = explain(pack, flag)
        for rule in told.rules:
            texts = [rule.texts.in_language(language) for language in ("fr", "ar", "en")]
            assert all(texts)
            assert len(set(texts)) == 3
