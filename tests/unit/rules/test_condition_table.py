"""The conditions of a pack looked up by their codes, against holding each fact to each."""

import pytest
from rules_generated import generated_pack, interview, seeded

from postdesk.rules.condition_table import ConditionTable, holds
from postdesk.rules.fact_list import gathered
from postdesk.rules.reference import Reference


@pytest.mark.parametrize("several", [False, True])
@pytest.mark.parametrize("seed", range(5))
def test_what_is_met_is_what_holds(seed: int, several: bool) -> None:
    made = generated_pack(seeded(seed), 80, 30, rules=2)
    conditions = tuple(dict.fromkeys(made.pack.conditions()))
    table = ConditionTable()
    places = table.places(conditions)
    assert places == tuple(range(len(conditions)))
    assert table.places(conditions) == places
    chance = seeded(seed + 100)
    met_at_all = 0
    for _ in range(20):
        facts = gathered(
            interview(chance, made.vocabulary, several=several).facts, made.pack.used_questions()
        )
        brute = {
            place: [
                index
                for index, fact in enumerate(facts)
                if fact.question == condition.question and holds(condition, fact)
            ]
            for place, condition in enumerate(conditions)
        }
        assert table.met(facts) == {place: met for place, met in brute.items() if met}
        met_at_all += len(table.met(facts))
    assert met_at_all


@pytest.mark.parametrize("several", [False, True])
def test_the_rough_count_of_joins_is_never_below_the_exact_one(several: bool) -> None:
    above = 0
    for seed in range(10):
        made = generated_pack(seeded(seed), 80, 30, rules=2)
        reference = Reference(made.pack)
        chance = seeded(seed + 100)
        for _ in range(20):
            facts = gathered(
                interview(chance, made.vocabulary, several=several).facts,
                made.pack.used_questions(),
            )
            exact = reference.joins(reference.first(facts))
            assert 0 < exact <= reference.joins_at_most(facts)
            above += exact
    assert above
