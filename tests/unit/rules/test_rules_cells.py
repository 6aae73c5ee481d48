"""The notations inside cells, and what is refused in them."""

import pytest

from postdesk.rules import cells
from postdesk.rules.pack import Combination, Condition


def test_codes_are_separated_by_anything_a_person_would_type() -> None:
    assert cells.codes("a, b;c\nd  e,a") == ("a", "b", "c", "d", "e")
    assert cells.codes("") == ()


@pytest.mark.parametrize(
    ("part", "condition"),
    [
        ("age=child, doubtful", Condition(question="age", any_of=("child", "doubtful"))),
        ("legs >= 3", Condition(question="legs", at_least=3)),
        ("legs<=-2", Condition(question="legs", at_most=-2)),
        ("legs=3..5", Condition(question="legs", at_least=3, at_most=5)),
        ("legs=3", Condition(question="legs", any_of=("3",))),
        ("link.phone>=2", Condition(question="link.phone", at_least=2)),
    ],
)
def test_conditions_are_read(part: str, condition: Condition) -> None:
    assert cells.condition(part) == condition


@pytest.mark.parametrize(
    "part", ["legs", "legs>3", "=3", "legs>=many", "legs>=1.5", "lég=1", f"legs>={2**53 + 1}"]
)
def test_conditions_that_cannot_be_read_are_refused(part: str) -> None:
    with pytest.raises(cells.CellFault):
        cells.condition(part)


def test_the_published_combinations_are_read() -> None:
    assert cells.combinations("2 strong | 1 strong  1 weak|3 medium") == (
        Combination(strong=2),
        Combination(strong=1, weak=1),
        Combination(medium=3),
    )


@pytest.mark.parametrize("cell", ["", "strong", "2 grave", "0 strong", "1 weak 1 weak", "1 weak |"])
def test_combinations_that_cannot_be_read_are_refused(cell: str) -> None:
    with pytest.raises(cells.CellFault):
        cells.combinations(cell)


def test_a_fact_of_a_case_is_given_by_equality_only() -> None:
    assert cells.given("threats=beaten,told") == cells.Given("threats", ("beaten", "told"))
    with pytest.raises(cells.CellFault):
        cells.given("legs>=3")
