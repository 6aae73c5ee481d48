"""What durable_rules 2.0.28 does outside the safe subset; a change here is an engine upgrade.

Each experiment runs in a process of its own, because some of them crash or hang.
"""

import json
import subprocess
import sys
from importlib.metadata import version
from typing import Any

import pytest

from postdesk.rules.limits import (
    ALTERNATIVES_A_QUESTION,
    CONDITIONS_A_RULE,
    ENGINE_WORDS,
    QUESTIONS,
    RULES_A_VALUE,
    TESTS_A_QUESTION,
    fnv1a,
)
from postdesk.rules.screening import ENGINE_VERSION

EXPERIMENT = """
import json, sys
import durable_rules_engine as native
rules, facts, how = json.loads(sys.stdin.read())
def tell(fact, as_event=False):
    act = native.assert_event if as_event else native.assert_fact
    return act(handle, json.dumps({"sid": "s"} | fact))
fired = []
try:
    handle = native.create_ruleset("p", json.dumps(rules))
    for fact in facts:
        result, state = tell(fact, how == "event")
    begun = native.start_action_for_state(handle, state)
    action = begun[1] if begun else None
    if how == "left_open":
        again = native.start_action_for_state(handle, state)
        action = None
        fired.append("open" if again is None else "started twice")
    while action:
        fired.extend(json.loads(action))
        action = native.complete_and_start_action(handle, state)
    native.delete_state(handle, "s")
    print(json.dumps({"fired": fired, "result": result}))
except native.error as error:
    print(json.dumps({"error": str(error).rpartition(": ")[2]}))
"""
BOOT = {"boot": {"all": [{"m_0": {"q": "boot"}}]}}
BOOT_FACT = {"id": "b", "q": "boot", "v": "1"}
Rules = dict[str, dict[str, list[dict[str, Any]]]]


def run(
    rules: Rules, *facts: dict[str, Any], how: str = "", seconds: float = 20
) -> subprocess.CompletedProcess[str]:
    """One experiment; memory is filled with rubbish so that luck plays no part."""
    return subprocess.run(
        [sys.executable, "-c", EXPERIMENT],
        input=json.dumps([rules, facts, how]),
        capture_output=True,
        text=True,
        check=False,
        timeout=seconds,
        env={"MALLOC_PERTURB_": "165"},
    )


def told(
    rules: Rules, *facts: dict[str, Any], how: str = "", seconds: float = 20
) -> dict[str, Any]:
    """What an experiment that survives tells."""
    done = run(rules, *facts, how=how, seconds=seconds)
    assert done.returncode == 0, done.stderr
    result: dict[str, Any] = json.loads(done.stdout)
    return result


def leaf(question: str, *values: str) -> dict[str, Any]:
    """The leaf that the compiler writes."""
    one = {"v": values[0]} if len(values) == 1 else {"$or": [{"v": value} for value in values]}
    return {"$and": [{"q": question}, one]}


def all_of(*leaves: dict[str, Any]) -> dict[str, list[dict[str, Any]]]:
    """A rule of leaves."""
    return {"all": [{f"m_{place}": one} for place, one in enumerate(leaves)]}


def fact(name: str, question: str, value: str, **more: int) -> dict[str, Any]:
    """A fact as the driver asserts it."""
    return {"id": name, "q": question, "v": value} | more


def test_the_engine_is_the_one_that_was_measured() -> None:
    installed = version("durable_rules")
    assert installed == ENGINE_VERSION.removeprefix("durable_rules ")


@pytest.mark.skipif(sys.platform != "linux", reason="needs the C library's memory filling")
def test_deleting_a_session_where_nothing_fired_crashes() -> None:
    """Why there is a boot rule (ENGINE.md, safe subset 4)."""
    rules = {"r": all_of(leaf("A", "x"), leaf("B", "x"))}
    assert run(rules, fact("1", "A", "x")).returncode != 0
    assert told(rules | BOOT, BOOT_FACT, fact("1", "A", "x"))["fired"] == ["boot"]


def test_an_event_fires_only_one_of_two_rules() -> None:
    rules = {"one": all_of(leaf("A", "x")), "two": all_of(leaf("A", "x"))}
    assert len(told(rules, fact("1", "A", "x"), how="event")["fired"]) == 1
    assert len(told(rules, fact("1", "A", "x"))["fired"]) == 2


def test_an_open_action_locks_its_session() -> None:
    rules = {"one": all_of(leaf("A", "x"))}
    assert told(rules, fact("1", "A", "x"), how="left_open")["fired"] == ["open"]


def test_one_fact_does_not_meet_two_leaves_on_its_question() -> None:
    """Why a question stands at most once in a rule."""
    rules = {"r": all_of(leaf("A", "x"), leaf("A", "x", "y"))} | BOOT
    assert told(rules, BOOT_FACT, fact("1", "A", "x"))["fired"] == ["boot"]


def test_rules_on_one_value_beyond_255_go_wrong() -> None:
    def fired(count: int) -> int:
        rules = {f"r{n}": all_of(leaf("A", "x"), leaf("B", "y")) for n in range(count)} | BOOT
        facts = (BOOT_FACT, fact("1", "A", "x"), fact("2", "B", "y"))
        done = run(rules, *facts)
        return len(json.loads(done.stdout).get("fired", ())) if done.returncode == 0 else -1

    assert fired(RULES_A_VALUE) == RULES_A_VALUE + 1
    assert fired(300) != 301


def test_too_many_tests_on_a_question_end_the_evaluation() -> None:
    def outcome(count: int) -> dict[str, Any]:
        rules = {
            f"r{n}": all_of({"$and": [{"q": "A"}, {"$gte": {"n": n}}]}) for n in range(count)
        } | BOOT
        return told(rules, BOOT_FACT, fact("1", "A", ":number", n=999))

    assert len(outcome(TESTS_A_QUESTION)["fired"]) == TESTS_A_QUESTION + 1
    assert outcome(65) == {"error": "303"}


def test_too_many_alternatives_on_a_question_end_the_evaluation() -> None:
    def outcome(count: int) -> dict[str, Any]:
        rules = {f"r{n}": all_of(leaf("A", "x", f"y{n}")) for n in range(count)} | BOOT
        return told(rules, BOOT_FACT, fact("1", "A", "x"))

    assert len(outcome(ALTERNATIVES_A_QUESTION)["fired"]) == ALTERNATIVES_A_QUESTION + 1
    assert outcome(65) == {"error": "303"}


def test_more_than_16_leaves_are_an_error() -> None:
    def outcome(count: int) -> dict[str, Any]:
        rules = {"r": all_of(*(leaf(f"Q{n}", "x") for n in range(count)))} | BOOT
        return told(rules, BOOT_FACT, *(fact(f"f{n}", f"Q{n}", "x") for n in range(count)))

    assert "r" in outcome(CONDITIONS_A_RULE)["fired"]
    assert outcome(17) == {"error": "304"}


def test_512_questions_hang() -> None:
    def rules(count: int) -> Rules:
        return {f"r{n}": all_of(leaf(f"Q{n}", "x")) for n in range(count)} | BOOT

    assert told(rules(QUESTIONS), BOOT_FACT, fact("1", "Q1", "x"))["fired"] == ["r1", "boot"]
    with pytest.raises(subprocess.TimeoutExpired):
        run(rules(512), BOOT_FACT, fact("1", "Q1", "x"), seconds=1.5)


def test_names_with_one_hash_are_one_name() -> None:
    """Keys and ids are compared by their 32-bit FNV-1a hash alone."""
    assert fnv1a("costarring") == fnv1a("liquid")
    by_key = {"r": all_of({"$and": [{"liquid": "A"}, {"v": "x"}]})} | BOOT
    assert "r" in told(by_key, BOOT_FACT, {"id": "1", "costarring": "A", "v": "x"})["fired"]
    by_id = {"r": all_of(leaf("A", "x"), leaf("B", "x"))} | BOOT
    seen = (BOOT_FACT, fact("liquid", "A", "x"), fact("costarring", "B", "x"))
    assert told(by_id, *seen)["fired"] == ["boot"]


def test_the_drivers_own_names_hash_apart() -> None:
    numbered = [f"{letter}{number}" for letter in "fr" for number in range(10_000)]
    names = [*ENGINE_WORDS, *numbered, *(f"m_{place}" for place in range(12))]
    assert len({fnv1a(name) for name in names}) == len(names)
