"""Why a flag stands, what is missing, and what would remove it."""

import itertools
from datetime import UTC, datetime

import pytest
from rules_generated import generated_pack, interview, seeded
from rules_small_pack import coded, small_pack

from postdesk.model.facts import CodedAnswers, Fact
from postdesk.rules.explanation import explain, what_would_change
from postdesk.rules.pack import Pack
from postdesk.rules.screening import Screener

AT = datetime(2026, 11, 23, tzinfo=UTC)
SILENT = dict.fromkeys(
    ("promise", "keeps_papers", "papers_back", "threats", "debt_weeks", "fear"), "unanswered"
)


def test_a_flag_names_its_answers_its_source_and_its_rules_in_three_languages() -> None:
    """DOMAIN rule 9."""
    pack = small_pack()
    facts = coded(age_band="adult", keeps_papers="employer", papers_back="unknown")
    (flag,) = Screener(pack, None).assess(facts, AT).flags
    told = explain(pack, flag)
    assert [(reason.question, reason.value) for reason in told.reasons] == [
        ("age_band", "adult"),
        ("keeps_papers", "employer"),
        ("papers_back", "unknown"),
    ]
    assert told.source.published == "ILO 2009"
    assert (told.evidence.value, told.confidence.value) == ("secondary", "medium")
    assert [(rule.rule, rule.fired) for rule in told.rules] == [("A2.a", True), ("A2.b", False)]
    words = told.rules[0].texts
    assert words.in_language("en") == (
        "keeps_papers? – EMPLOYER; and papers_back? – NO or does not know"
    )
    assert words.in_language("fr") == (
        "keeps_papers ? – employer ; et papers_back ? – no ou ne sait pas"
    )
    assert words.in_language("ar") == "keeps_papers؟ – employer؛ وpapers_back؟ – no أو لا يعرف"


def missing(**answers: str | int | tuple[str, ...]) -> dict[str, tuple[str, ...]]:
    """What is still undetermined, with the questions in order."""
    found = Screener(small_pack(), None).assess(coded(**{**SILENT, **answers}), AT)
    return {one.indicator: one.questions for one in found.missing}


def test_open_questions_that_would_settle_a_sign_are_named_the_best_first() -> None:
    nothing_said = missing(age_band="adult")
    assert nothing_said["A1"] == ("promise",)
    assert nothing_said["A2"] == ("threats", "keeps_papers", "papers_back")
    assert set(nothing_said) == {"A1", "A2", "A3", "A4", "P1"}


def test_a_settled_sign_is_not_undetermined() -> None:
    assert "A1" not in missing(age_band="adult", promise="kept")
    assert "A1" not in missing(age_band="adult", promise="other_work")
    assert missing(age_band="adult", threats="beaten")["A2"] == ("keeps_papers", "papers_back")
    assert "A2" not in missing(age_band="adult", threats="beaten", keeps_papers="self")


def test_who_does_not_know_was_asked_and_who_was_not_asked_was_not() -> None:
    assert "P1" not in missing(age_band="adult", fear="unknown")
    assert "P1" not in missing(age_band="adult", fear="refused")
    assert missing(age_band="adult", fear="not_asked")["P1"] == ("fear",)


def test_the_age_belongs_to_what_is_missing() -> None:
    assert missing(age_band="unanswered")["A1"] == ("age_band", "promise")
    assert set(missing(age_band="child")) == {"P1"}


def test_a_question_that_this_guide_does_not_ask_is_not_missing() -> None:
    found = Screener(small_pack(), None).assess(coded(age_band="adult", fear="no"), AT)
    assert found.missing == ()


def test_the_nearest_sign_comes_first() -> None:
    found = Screener(small_pack(), None).assess(coded(**SILENT, age_band="adult"), AT)
    assert [one.indicator for one in found.missing][:2] == ["A1", "A2"]
    assert found.missing[-1].indicator == "A4"


def changed(coded_answers: CodedAnswers, indicator: str) -> list[tuple[str, str]]:
    """What would remove a flag of the small pack: question and another answer."""
    changes = what_would_change(small_pack(), coded_answers, indicator)
    return [(change.question, change.instead) for change in changes]


def test_one_changed_answer_removes_a_flag_that_rests_on_one_rule() -> None:
    facts = coded(age_band="adult", promise="other_work")
    assert changed(facts, "A1") == [("promise", "kept")]
    assert changed(facts, "A2") == []
    assert changed(facts, "nobody") == []


def test_a_common_answer_is_smaller_than_one_for_each_rule() -> None:
    facts = coded(
        age_band="adult", keeps_papers="employer", papers_back="no", threats="told_police"
    )
    assert changed(facts, "A2") == [("age_band", "child")]


def test_a_number_changes_to_beyond_its_bound() -> None:
    assert changed(coded(age_band="adult", debt_weeks=6), "A3") == [("debt_weeks", "3")]


def raised(pack: Pack, facts: tuple[Fact, ...], indicator: str) -> bool:
    """Whether facts raise an indicator."""
    flags = Screener(pack, None).assess(CodedAnswers(facts=facts), AT).flags
    return any(flag.indicator == indicator for flag in flags)


def after(
    facts: tuple[Fact, ...], question: str, gone: tuple[Fact, ...], instead: str
) -> tuple[Fact, ...]:
    """The facts with some of them replaced by one other answer."""
    said = {(fact.value, fact.number) for fact in gone}
    kept = [
        fact for fact in facts if fact.question != question or (fact.value, fact.number) not in said
    ]
    number = instead.lstrip("-").isdigit()
    other = (
        Fact(question=question, number=int(instead))
        if number
        else Fact(question=question, value=instead)
    )
    return (*kept, other)


@pytest.mark.parametrize("seed", range(8))
def test_the_changes_remove_the_flag_and_no_fewer_of_them_do(seed: int) -> None:
    """Issue D: the smallest set of answers whose change removes the flag."""
    chance = seeded(seed)
    generated = generated_pack(chance, indicators=8, questions=8)
    pack, tried = generated.pack, 0
    for _ in range(15):
        told = interview(chance, generated.vocabulary, several=False)
        facts = (*(one for one in told.facts if one.question != "age"),)
        facts += (Fact(question="age", value="adult"),)
        for indicator in pack.indicators:
            changes = what_would_change(pack, CodedAnswers(facts=facts), indicator.id)
            if not changes:
                continue
            tried += 1
            for some in itertools.combinations(changes, len(changes) - 1):
                left = facts
                for change in some:
                    left = after(left, change.question, change.facts, change.instead)
                assert raised(pack, left, indicator.id)
            left = facts
            for change in changes:
                left = after(left, change.question, change.facts, change.instead)
            assert not raised(pack, left, indicator.id)
    assert tried > 5
