"""Which stored cases another pack would judge differently."""

from rules_small_pack import coded, numbered, small_pack, small_sheets, vocabulary

from postdesk.rules.comparison import CaseChange, StoredFacts, compare_packs
from postdesk.rules.compiler import compile_pack
from postdesk.rules.pack import Pack


def stricter_pack() -> Pack:
    """The small pack, in which a debt counts from 10 weeks on and any fear is asked twice."""
    sheets = small_sheets()
    sheets["pd_rules"][4]["at_least"] = "10"
    sheets["pd_rules"][7] |= {"question": "threats", "any_of": "beaten"}
    sheets["pd_cases"] = []
    pack = compile_pack(numbered(sheets), vocabulary()).pack
    assert pack is not None
    return pack


STORED = (
    StoredFacts(case="same", coded=coded(age_band="adult", promise="other_work", consent="yes")),
    StoredFacts(case="loses", coded=coded(age_band="adult", debt_weeks=6, promise="other_work")),
    StoredFacts(case="both", coded=coded(age_band="adult", fear="yes", threats="beaten")),
    StoredFacts(case="gains", coded=coded(age_band="child", threats="beaten")),
)


def test_only_cases_that_change_are_told_with_what_they_gain_and_lose() -> None:
    """Issue D, deliver 8."""
    seen: list[tuple[int, int]] = []
    found = compare_packs(
        *(small_pack(), stricter_pack(), STORED, len(STORED)),
        progress=lambda done, total: seen.append((done, total)),
    )
    assert found.cases == 4
    assert found.changes == (
        CaseChange(case="loses", flags_lost=("A3",)),
        CaseChange(case="gains", flags_gained=("P1",), referrals_gained=("unhcr/asylum",)),
    )
    assert seen == [(1, 4), (2, 4), (3, 4), (4, 4)]


def test_a_pack_changes_nothing_against_itself() -> None:
    assert compare_packs(small_pack(), small_pack(), STORED).changes == ()
