"""The public form scenarios: asserts within the subset are met."""

import json

import pytest
from expression_suite import conformance_file
from guide_forms import keep_figures
from scenario_suite import Played, play

AT_LEAST = 0.95


@pytest.fixture(scope="module")
def played() -> list[Played]:
    """All cases, played once."""
    cases = json.loads(conformance_file("scenario_cases.json").read_text(encoding="utf-8"))
    return [play(case) for case in cases["cases"]]


def test_asserts_within_the_subset_are_met(played: list[Played]) -> None:
    """GUIDES.md: scenario asserts in the subset >= 95 %."""
    asserts = sum(each.asserts for each in played)
    met = sum(each.met for each in played)
    outside = {each.id: each.outside for each in played if each.outside}
    keep_figures(
        "scenario_cases",
        {
            "asserts": asserts,
            "met": met,
            "rate": round(met / asserts, 4),
            "outside": outside,
            "failed": [f"{each.id}: {told}" for each in played for told in each.failed],
        },
    )
    failures = "\n".join(f"case {each.id} {told}" for each in played for told in each.failed)
    assert met >= AT_LEAST * asserts, f"{met} of {asserts}\n{failures}"


def test_what_is_outside_the_subset_is_named(played: list[Played]) -> None:
    """Few cases are left out, each with a reason."""
    outside = [each for each in played if each.outside]
    assert len(outside) <= 0.1 * len(played)
