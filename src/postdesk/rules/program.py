"""A pack's rules as the matching engine's ruleset, inside the subset that is safe."""

import json
from collections.abc import Iterable, Iterator, Mapping, Set
from dataclasses import dataclass

from postdesk.model.facts import Fact
from postdesk.rules.fact_list import determination_clause, rule_clause, set_clause
from postdesk.rules.pack import Condition, Pack

BOOT = "boot"
"""A rule and a fact that always fire: deleting a session where nothing fired crashes."""
NUMBER = ":number"
"""The `v` of a fact that is a number; `v` is always text."""

PlainFact = tuple[int, str, str, int | None]
"""A fact as the engine gets it: its number in the interview, `q`, `v` and `n`."""


Meaning = frozenset[tuple[str, frozenset[str], int | None, int | None]]


@dataclass(frozen=True)
class Program:
    """The ruleset as JSON text; `key` tells programs apart.

    Rule `r7` stands for `clauses[7]`: clauses with the same conditions are one rule of the engine.
    `tests` are the codes that any rule tests, by question, and `NUMBER` where it tests numbers.
    """

    key: str
    ruleset: str
    clauses: tuple[tuple[str, ...], ...]
    tests: Mapping[str, Set[str]]

    def plain(self, facts: Iterable[Fact], first: int = 0) -> tuple[PlainFact, ...]:
        """The facts that any rule tests, numbered from `first`; the engine needs no others."""
        found = []
        for place, fact in enumerate(facts, start=first):
            value = fact.value if fact.number is None else NUMBER
            if value in self.tests.get(fact.question, ()):
                found.append((place, fact.question, value, fact.number))
        return tuple(found)


def engine_program(pack: Pack) -> Program:
    """The rules of sets, indicators and determinations as one ruleset."""
    together: dict[Meaning, list[str]] = {}
    ruleset: dict[str, object] = {BOOT: {"all": [{"m_0": {"q": BOOT}}]}}
    tests: dict[str, set[str]] = {}
    for clause, conditions in _named(pack):
        clauses = together.setdefault(meaning(conditions), [])
        clauses.append(clause)
        if len(clauses) > 1:
            continue
        leaves = [{f"m_{place}": _leaf(condition)} for place, condition in enumerate(conditions)]
        ruleset[f"r{len(together) - 1}"] = {"all": leaves}
        for condition in conditions:
            tests.setdefault(condition.question, set()).update(condition.any_of or (NUMBER,))
    text = json.dumps(ruleset, separators=(",", ":"))
    return Program(pack.sha256, text, tuple(map(tuple, together.values())), tests)


def meaning(conditions: Iterable[Condition]) -> Meaning:
    """Equal for conditions that hold together in the same cases, in whatever order written."""
    return frozenset(
        (known.question, frozenset(known.any_of), known.at_least, known.at_most)
        for known in conditions
    )


def _named(pack: Pack) -> Iterator[tuple[str, tuple[Condition, ...]]]:
    for group in pack.sets:
        if group.when:
            yield set_clause(group.id), group.when
    for rule in pack.rules:
        yield rule_clause(rule.id), rule.conditions
    for rule in pack.determination_rules:
        yield determination_clause(rule.id), rule.conditions


def _leaf(condition: Condition) -> dict[str, object]:
    tests: list[dict[str, object]] = [{"q": condition.question}]
    if len(condition.any_of) == 1:
        tests.append({"v": condition.any_of[0]})
    elif condition.any_of:
        tests.append({"$or": [{"v": code} for code in condition.any_of]})
    if condition.at_least is not None:
        tests.append({"$gte": {"n": condition.at_least}})
    if condition.at_most is not None:
        tests.append({"$lte": {"n": condition.at_most}})
    return {"$and": tests}
