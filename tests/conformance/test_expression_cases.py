"""The public expression cases, all in one run, held against the list of known deviations."""

import json
import os
from dataclasses import dataclass
from pathlib import Path

import pytest
from expression_suite import Outcome, Suite, conformance_file

from postdesk.files import write_whole

KNOWN_FILE = 0.995
"""To reach on the cases that the list of deviations was written for, fractional days left out."""
OTHER_FILE = 0.97
"""To reach on other cases of the same kind, nothing left out."""


@dataclass(frozen=True)
class Run:
    """All outcomes, the two lists of ids and for how many cases they were made, the speed."""

    outcomes: tuple[Outcome, ...]
    listed_for: int
    fractional: frozenset[int]
    deviations: dict[int, str]
    microseconds: tuple[float, float]

    @property
    def is_known(self) -> bool:
        """Whether the lists were written for these cases."""
        listed = self.fractional | set(self.deviations)
        ids = {each.id for each in self.outcomes}
        return len(self.outcomes) == self.listed_for and listed <= ids

    def core(self) -> list[Outcome]:
        """The outcomes but for those that want fractional days."""
        return [each for each in self.outcomes if each.id not in self.fractional]


@pytest.fixture(scope="module")
def run() -> Run:
    suite = Suite(conformance_file("expression_cases.json"))
    listed = json.loads((Path(__file__).parent / "expression_deviations.json").read_text("utf-8"))
    return Run(
        tuple(suite.run()),
        listed["cases"],
        frozenset(listed["fractional_days"]["ids"]),
        {each["id"]: each["reason"] for each in listed["deviations"]},
        suite.speed(),
    )


@pytest.mark.parametrize("suite", ["webforms", "enketo", "javarosa"])
def test_each_suite_passes(run: Run, suite: str, capsys: pytest.CaptureFixture[str]) -> None:
    core = [each for each in run.core() if each.suite == suite]
    if not core:
        pytest.skip(f"no cases of {suite}")
    passed = sum(each.passed for each in core)
    with capsys.disabled():
        print(f"\n{suite}: {passed} of {len(core)} = {passed / len(core):.2%}")  # noqa: T201
    assert passed / len(core) >= 0.97


def test_the_rate_is_reached(run: Run, capsys: pytest.CaptureFixture[str]) -> None:
    core = run.core()
    passed = sum(each.passed for each in core)
    figures = {
        "cases": len(run.outcomes),
        "wanting_fractional_days": len(run.outcomes) - len(core),
        "passed": passed,
        "failed_ids": [each.id for each in core if not each.passed],
        "rate": round(passed / len(core), 5),
        "microseconds_an_expression": {
            "median": round(run.microseconds[0], 1),
            "mean": round(run.microseconds[1], 1),
        },
    }
    with capsys.disabled():
        print(f"\nexpression_cases.json: {figures}")  # noqa: T201
    _merge(figures)
    failed = [(each.id, each.told) for each in core if not each.passed]
    assert passed / len(core) >= (KNOWN_FILE if run.is_known else OTHER_FILE), failed


def test_every_failure_is_listed_with_its_reason(run: Run) -> None:
    if not run.is_known:
        pytest.skip("other cases than those that the list was written for")
    failed = {each.id for each in run.outcomes if not each.passed}
    assert failed - run.fractional - set(run.deviations) == set()


def test_no_listed_deviation_passes_again(run: Run) -> None:
    passed = {each.id for each in run.outcomes if each.passed}
    assert passed & (run.fractional | set(run.deviations)) == set()


def _merge(figures: dict[str, object]) -> None:
    """Write the figures into the file that POSTDESK_CONFORMANCE_OUT names, if it does."""
    out = os.environ.get("POSTDESK_CONFORMANCE_OUT")
    if not out:
        return
    path = Path(out)
    known = json.loads(path.read_text("utf-8")) if path.exists() else {}
    known["expression_cases"] = figures
    write_whole(path, json.dumps(known, indent=2, sort_keys=True).encode())
