"""The published combination of dimensions as data of a pack, and what stands beside it."""

import itertools
from datetime import UTC, datetime

import pytest
from rules_small_pack import (
    POSITIVE,
    Cells,
    coded,
    numbered,
    question,
    referral,
    rule,
    sign,
    small_sheets,
    texts,
    vocabulary,
)

from postdesk.rules.compiler import compile_pack
from postdesk.rules.explanation import explain_determination
from postdesk.rules.pack import Pack
from postdesk.rules.screening import Screener

AT = datetime(2026, 11, 23, tzinfo=UTC)
DIMENSIONS = ("deceived", "coerced", "exploited", "coerced_there")
YES, NO = "positive", "not_positive"
TABLE = {
    "none_of_these": [{"deceived": NO, "coerced": NO, "exploited": NO, "coerced_there": NO}],
    "labour_rights": [{"deceived": NO, "coerced": NO, "exploited": YES, "coerced_there": NO}],
    "deceived_and_exploited": [{"deceived": YES, "exploited": YES, "coerced_there": NO}],
    "combination_met": [
        {"deceived": YES, "exploited": YES, "coerced_there": YES},
        {"coerced": YES, "exploited": YES, "coerced_there": YES},
    ],
    "in_progress": [{"deceived": YES}, {"coerced": YES}],
}


def determinations() -> list[Cells]:
    """The table as rows of pd_determinations."""
    rows: list[Cells] = []
    for code, ways in TABLE.items():
        for place, way in enumerate(ways):
            for dimension, sign_of in way.items():
                named = {"determination": code, "set": "adult_labour", "source": "ilo"}
                asked = {"question": f"dim.adult_labour.{dimension}", "any_of": sign_of}
                rows.append(named | {"rule": f"{code}.{place}"} | asked | texts(code))
    return rows


def combination_pack() -> Pack:
    """Two strong indicators in each of four dimensions, and the table over them."""
    sheets = small_sheets()
    where = {"set": "adult_labour", "source": "ilo", "positive": POSITIVE}
    sheets["pd_dimensions"] = [where | {"dimension": one} | texts(one) for one in DIMENSIONS]
    signs = [(f"{one}-{place}", one) for one in DIMENSIONS for place in range(2)]
    sheets["pd_indicators"] = [sign(code, one, "strong") for code, one in signs]
    sheets["pd_rules"] = [rule(code, code, code, "yes") for code, _ in signs]
    sheets["pd_determinations"] = determinations()
    sheets["pd_referrals"] = [
        referral("trigger.adult_labour", "focal", "trafficking", "days"),
        referral("otherwise", "leaflet", "local_help", "routine"),
    ]
    sheets["pd_cases"] = []
    asked = vocabulary(*(question(code, "yes", "no") for code, _ in signs))
    compiled = compile_pack(numbered(sheets), asked)
    assert compiled.pack is not None, compiled.findings
    return compiled.pack


def published(deceived: bool, coerced: bool, exploited: bool, coerced_there: bool) -> set[str]:
    """ilo_assessment.md, sections 3 and 4, written a second time."""
    found = {"in_progress"} if deceived or coerced else set()
    if not (deceived or coerced or coerced_there):
        found.add("labour_rights" if exploited else "none_of_these")
    if deceived and exploited and not coerced_there:
        found.add("deceived_and_exploited")
    if (deceived or coerced) and exploited and coerced_there:
        found.add("combination_met")
    return found


@pytest.mark.parametrize("positive", list(itertools.product((False, True), repeat=4)))
def test_the_combination_table(positive: tuple[bool, bool, bool, bool]) -> None:
    """ilo_assessment.md, section 3; met or not, one positive dimension asks for a referral."""
    yes = dict(zip(DIMENSIONS, positive, strict=True))
    raised = [f"{one}-{place}" for one, is_so in yes.items() if is_so for place in range(2)]
    facts = coded(age_band="adult", **dict.fromkeys(raised, "yes"))
    found = Screener(combination_pack(), None).assess(facts, AT)
    assert {made.code for made in found.determinations} == published(*positive)
    assert bool(found.recommended_referrals) is any(positive)


def test_a_set_that_does_not_apply_makes_no_determination() -> None:
    """A child is never told `none of these` of the adults' table."""
    found = Screener(combination_pack(), None).assess(coded(age_band="child"), AT)
    assert found.determinations == ()


def test_a_determination_is_told_in_words() -> None:
    pack = combination_pack()
    facts = coded(age_band="adult", **{"deceived-0": "yes", "deceived-1": "yes"})
    (made,) = Screener(pack, None).assess(facts, AT).determinations
    told = explain_determination(pack, made)
    assert [(rule.rule, rule.fired) for rule in told] == [
        ("in_progress.0", True),
        ("in_progress.1", False),
    ]
    assert told[0].texts.in_language("en") == "Adults at work – deceived – met"
