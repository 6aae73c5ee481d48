"""The facts of one assessment: each once, in a fixed order, only those the pack looks at."""

from collections.abc import Iterable, Set

from postdesk.model.facts import Fact
from postdesk.rules.cells import LARGEST_NUMBER, NAME

Key = tuple[str, str, bool, int]
Fired = dict[str, frozenset[int]]
"""Clause -> indexes (into the list of facts) of the facts that met it."""


_MADE = "made/"


def set_clause(indicator_set: str) -> str:
    """The clause that a set applies."""
    return f"set/{indicator_set}"


def rule_clause(rule: str) -> str:
    """The clause that a rule of an indicator fires."""
    return f"rule/{rule}"


def determination_clause(rule: str) -> str:
    """The clause that a rule of a determination fires."""
    return f"{_MADE}{rule}"


def first_pass(fired: Fired) -> Fired:
    """What fired of sets and indicators, which look at answers alone."""
    return {clause: met for clause, met in fired.items() if not clause.startswith(_MADE)}


def second_pass(first: Fired, second: Fired) -> Fired:
    """What fired of determinations; one that looks at answers alone fires in the first pass."""
    found: Fired = {}
    for fired in (first, second):
        for clause, met in fired.items():
            if clause.startswith(_MADE):
                found[clause] = found.get(clause, frozenset()) | met
    return found


def gathered(facts: Iterable[Fact], used: Set[str]) -> tuple[Fact, ...]:
    """The facts on `used` questions, sorted, equal ones joined into one with all their origins.

    Raises `ValueError` where a fact is not coded as `model.facts.Fact` promises: free text must
    never reach the engine, and its limits are on codes.
    """
    known: dict[Key, Fact] = {}
    for fact in facts:
        if fact.question in used:
            _check(fact)
            key = (fact.question, fact.value, fact.number is not None, fact.number or 0)
            known[key] = _joined(known.get(key), fact)
    return tuple(known[key] for key in sorted(known))


def _joined(before: Fact | None, fact: Fact) -> Fact:
    if before is None:
        return fact
    because = tuple(sorted({*before.because, *fact.because}))
    return fact.model_copy(update={"because": because})


def _check(fact: Fact) -> None:
    if not NAME.fullmatch(fact.question):
        raise ValueError("a fact's question is no code")
    if fact.number is None:
        if not NAME.fullmatch(fact.value):
            raise ValueError("a fact's value is no code")
    elif fact.value or abs(fact.number) > LARGEST_NUMBER:
        raise ValueError("a fact's number is out of reach or beside a value")
