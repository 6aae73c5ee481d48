"""What the matching engine does safely, checked before a pack is published.

The figures stand well below the engine's own ceilings, beyond which it crashes, hangs or answers
wrongly (tests/unit/rules/test_engine_defects.py shows it).
"""

from collections.abc import Iterable, Mapping

from postdesk.rules import program
from postdesk.rules.asked import Asked
from postdesk.rules.findings import FindingCode
from postdesk.rules.pack import Condition, Pack, Rule
from postdesk.rules.places import Marker
from postdesk.rules.rows import DETERMINATIONS, RULES, SETS

CONDITIONS_A_RULE = 12
RULES_A_VALUE = 200
TESTS_A_QUESTION = 50
ALTERNATIVES_A_QUESTION = 40
QUESTIONS = 400
ENGINE_WORDS = ("id", "sid", "q", "v", "n", "s", "sid-s", program.BOOT, "1", program.NUMBER)
"""Names that the driver itself uses."""

_FNV_BASIS, _FNV_PRIME, _MASK = 0x811C9DC5, 0x01000193, 0xFFFFFFFF
_Clause = tuple[str, str, tuple[Condition, ...]]


def fnv1a(text: str) -> int:
    """The 32-bit FNV-1a hash by which the engine compares names."""
    value = _FNV_BASIS
    for byte in text.encode():
        value = ((value ^ byte) * _FNV_PRIME) & _MASK
    return value


def check_limits(pack: Pack, names: Mapping[str, Asked], marker: Marker) -> None:
    """Collect every place where the pack asks too much of the engine."""
    clauses = _clauses(pack)
    for sheet, part, conditions in clauses:
        if len(conditions) > CONDITIONS_A_RULE:
            marker.at(
                *(sheet, part, FindingCode.TOO_MANY_CONDITIONS, "question"),
                rule=part.removeprefix("rule."),
                count=len(conditions),
                most=CONDITIONS_A_RULE,
            )
    _check_questions(clauses, marker)
    _check_hashes(pack, names, marker)


def _clauses(pack: Pack) -> list[_Clause]:
    """Sheet, part and conditions of what becomes a rule of the engine: the same ones are one."""

    def of(sheet: str, rules: Iterable[Rule]) -> list[_Clause]:
        return [(sheet, f"rule.{rule.id}", rule.conditions) for rule in rules]

    groups: list[_Clause] = [(SETS, group.id, group.when) for group in pack.sets]
    rules = of(RULES, pack.rules) + of(DETERMINATIONS, pack.determination_rules)
    first: dict[program.Meaning, _Clause] = {}
    for clause in groups + rules:
        first.setdefault(program.meaning(clause[2]), clause)
    return list(first.values())


def _check_questions(clauses: list[_Clause], marker: Marker) -> None:
    tests: dict[str, dict[str, int]] = {}
    alternatives: dict[str, int] = {}
    for sheet, part, conditions in clauses:
        for condition in conditions:
            question = condition.question
            mine = tests.setdefault(question, {})
            for test in _tests(condition):
                mine[test] = mine.get(test, 0) + 1
                if mine[test] == RULES_A_VALUE + 1:
                    code = FindingCode.TOO_MANY_RULES
                    told: dict[str, str | int] = {"value": test, "most": RULES_A_VALUE}
                    marker.at(sheet, part, code, "any_of", question=question, **told)
            if len(condition.any_of) > 1:
                alternatives[question] = alternatives.get(question, 0) + 1
                if alternatives[question] == ALTERNATIVES_A_QUESTION + 1:
                    code, most = FindingCode.TOO_MANY_ALTERNATIVES, ALTERNATIVES_A_QUESTION
                    marker.at(sheet, part, code, "any_of", question=question, most=most)
    for question, mine in tests.items():
        if len(mine) > TESTS_A_QUESTION:
            code, most = FindingCode.TOO_MANY_TESTS, TESTS_A_QUESTION
            marker.at(RULES, "", code, question=question, count=len(mine), most=most)
    if len(tests) > QUESTIONS:
        count, most = len(tests), QUESTIONS
        marker.at(RULES, "", FindingCode.TOO_MANY_QUESTIONS, count=count, most=most)


def _tests(condition: Condition) -> list[str]:
    bounds = ((">=", condition.at_least), ("<=", condition.at_most))
    return [*condition.any_of, *(f"{sign}{bound}" for sign, bound in bounds if bound is not None)]


def _check_hashes(pack: Pack, names: Mapping[str, Asked], marker: Marker) -> None:
    """Every name and code that a fact on a used question can bring must hash apart."""
    used = sorted(pack.used_questions())
    codes = {code for question in used for code in names[question].codes}
    seen: dict[int, str] = {}
    for name in sorted({*ENGINE_WORDS, *used, *codes}):
        other = seen.setdefault(fnv1a(name), name)
        if other != name:
            marker.at(RULES, "", FindingCode.HASH_COLLISION, one=other, other=name)
