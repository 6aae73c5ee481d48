"""Whom to refer to: triggers, conditions that must also hold, urgency, and never nobody."""

from datetime import UTC, datetime

import pytest
from rules_small_pack import Cells, coded, numbered, referral, small_sheets, vocabulary

from postdesk.model.assessments import RecommendedReferral, Urgency
from postdesk.rules.compiler import compile_pack
from postdesk.rules.screening import Screener

AT = datetime(2026, 11, 23, tzinfo=UTC)
OTHERWISE = referral("otherwise", "leaflet", "local_help", "routine")


def recommended(
    *rows: Cells, **answers: str | int | tuple[str, ...]
) -> tuple[RecommendedReferral, ...]:
    """What a referral table recommends for an adult's answers."""
    sheets = small_sheets()
    rest = referral("trigger.adult_labour; flag.P1", "x", "security", "days", "consent=refused")
    sheets["pd_referrals"] = [*rows, rest, OTHERWISE]
    sheets["pd_cases"] = []
    compiled = compile_pack(numbered(sheets), vocabulary())
    assert compiled.pack is not None, compiled.findings
    facts = coded(**{"age_band": "adult", **answers})
    return Screener(compiled.pack, None).assess(facts, AT).recommended_referrals


def reasons(found: tuple[RecommendedReferral, ...]) -> list[str]:
    """The reason codes, in order."""
    return [one.reason_code for one in found]


@pytest.mark.parametrize(
    ("when", "answers", "because"),
    [
        ("flag.A1", {"promise": "other_work"}, ("A1",)),
        ("set.adult_labour", {"debt_weeks": 9}, ("A3",)),
        ("strong.adult_labour", {"promise": "other_work", "debt_weeks": 9}, ("A1",)),
        ("trigger.protection", {"fear": "yes"}, ("P1",)),
        (
            *("trigger.adult_labour", {"promise": "other_work", "debt_weeks": 9}),
            ("A1", "adult_labour.deceptive_recruitment"),
        ),
        (
            *("dim.adult_labour.deceptive_recruitment", {"promise": "other_work", "debt_weeks": 9}),
            ("adult_labour.deceptive_recruitment",),
        ),
        ("determination.in_progress", {"promise": "other_work", "debt_weeks": 9}, ("in_progress",)),
        ("papers_back=no", {"papers_back": "no"}, ("papers_back",)),
        ("debt_weeks>=3", {"debt_weeks": 3}, ("debt_weeks",)),
    ],
)
def test_each_ground_asks_for_a_referral_when_it_is_met_and_only_then(
    when: str, answers: dict[str, str | int | tuple[str, ...]], because: tuple[str, ...]
) -> None:
    row = referral(when, "focal", "trafficking", "days")
    (found,) = (one for one in recommended(row, **answers) if one.recipient == "focal")
    assert found.because == because
    assert "trafficking" not in reasons(recommended(row))


def test_weak_signs_alone_trigger_nothing() -> None:
    row = referral("trigger.adult_labour", "focal", "trafficking", "days")
    assert recommended(row, debt_weeks=9) == ()
    assert recommended(row, threats="told_police") == ()


def test_one_strong_sign_is_enough() -> None:
    """DOMAIN rule 1: any strong indicator or any positive dimension."""
    row = referral("trigger.adult_labour", "focal", "trafficking", "days")
    assert reasons(recommended(row, promise="other_work")) == ["trafficking"]


def test_what_must_also_hold_is_asked_and_nobody_is_left_without_an_answer() -> None:
    row = referral("trigger.adult_labour", "focal", "trafficking", "days", "consent=yes")
    agreed = recommended(row, promise="other_work", consent="yes")
    assert reasons(agreed) == ["trafficking"]
    (left,) = recommended(row, promise="other_work", consent="no")
    assert (left.recipient, left.because) == ("leaflet", ("A1",))


def test_one_row_a_recipient_and_reason_the_most_urgent_first() -> None:
    found = recommended(
        referral("flag.A3", "health", "health", "routine"),
        referral("flag.A1", "focal", "trafficking", "days"),
        referral("flag.A1; flag.A3", "focal", "trafficking", "tonight"),
        referral("flag.A1", "doctor", "health", "immediate"),
        promise="other_work",
        debt_weeks=9,
    )
    assert [(one.recipient, one.urgency) for one in found] == [
        ("doctor", Urgency.IMMEDIATE),
        ("focal", Urgency.TONIGHT),
        ("health", Urgency.ROUTINE),
    ]
    assert found[1].because == ("A1", "A3")


def test_an_ordinary_traveller_is_referred_to_nobody() -> None:
    assert recommended(keeps_papers="family", papers_back="yes", debt_weeks=1) == ()
