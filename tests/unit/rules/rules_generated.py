"""Random packs and interviews, inside everything that the compiler allows."""

import random
from dataclasses import dataclass

from rules_small_pack import POSITIVE, STATES, Cells, Sheets, numbered, question, referral, texts

from postdesk.model.facts import CodedAnswers, Fact
from postdesk.model.ids import NodeRef
from postdesk.model.vocabulary import QuestionCodes, Vocabulary
from postdesk.rules.compiler import compile_pack
from postdesk.rules.findings import FindingCode
from postdesk.rules.pack import Pack

SET, DIMENSIONS = "work", ("recruiting", "using")
_REPAIRABLE = {FindingCode.RULE_SAME, FindingCode.RULE_CONTAINED, FindingCode.RULE_NEVER_FIRES}


@dataclass(frozen=True)
class Generated:
    """A pack with the questions it was compiled against."""

    pack: Pack
    vocabulary: Vocabulary


def seeded(seed: int) -> random.Random:
    """The same chances every time; nothing here is a secret."""
    return random.Random(seed)  # noqa: S311


def generated_pack(
    chance: random.Random, indicators: int = 12, questions: int = 12, rules: int = 2
) -> Generated:
    """A random pack of about `rules` rules an indicator; compiles, or the test fails."""
    asked = _questions(chance, questions)
    vocabulary = Vocabulary(questions=(*asked, question("age", "child", "adult"), *_forbidden()))
    sheets = _sheets(chance, asked, indicators, rules)
    for _ in range(30):
        compiled = compile_pack(numbered(sheets), vocabulary)
        if compiled.pack is not None:
            return Generated(compiled.pack, vocabulary)
        refused = [finding for finding in compiled.findings if finding.refuses]
        assert all(finding.code in _REPAIRABLE for finding in refused), refused
        bad = {(finding.sheet, finding.values["rule"]) for finding in refused}
        for sheet, rows in sheets.items():
            sheets[sheet] = [row for row in rows if (sheet, row.get("rule", "")) not in bad]
    raise AssertionError("no pack came out")


def interview(
    chance: random.Random, vocabulary: Vocabulary, answered: float = 0.7, several: bool = True
) -> CodedAnswers:
    """Random facts of every kind: choices, `several` choices and legs, numbers, states."""
    facts: list[Fact] = []
    for codes in vocabulary.questions:
        for place in range(chance.choice((1, 1, 1, 2, 3)) if several else 1):
            value = _value(chance, codes, answered)
            because = (NodeRef(f"/data/{codes.question}[{place + 1}]"),)
            if isinstance(value, int):
                facts.append(Fact(question=codes.question, number=value, because=because))
            else:
                facts.append(Fact(question=codes.question, value=value, because=because))
    chance.shuffle(facts)
    return CodedAnswers(facts=tuple(facts))


def vocabulary_of(pack: Pack) -> Vocabulary:
    """The questions that a compiled pack looks at, to draw interviews from without its guides."""
    return Vocabulary(
        questions=tuple(
            QuestionCodes(
                question=words.question,
                guide="any",
                values=words.values,
                states=words.states,
                numeric=words.numeric,
            )
            for words in pack.questions
        )
    )


def _value(chance: random.Random, codes: QuestionCodes, answered: float) -> str | int:
    if codes.numeric and chance.random() < answered:
        return chance.randint(-2, 12)
    if codes.values and chance.random() < answered:
        return chance.choice(codes.values)
    return chance.choice(codes.states or STATES)


def _questions(chance: random.Random, count: int) -> tuple[QuestionCodes, ...]:
    found = []
    for number in range(count):
        name = f"q{number}.{chance.choice(('a', 'B_', 'c-1'))}"
        if chance.random() < 0.25:
            found.append(question(name, numeric=True))
        else:
            values = (f"v{place}" for place in range(chance.randint(2, 6)))
            found.append(question(name, *values))
    return tuple(found)


def _forbidden() -> tuple[QuestionCodes, ...]:
    return (
        question("sex", "f", "m", forbidden="sex"),
        question("nationality", "aa", "bb", "cc", forbidden="nationality"),
        question("language", "ff", "wo", "ar", forbidden="language"),
    )


def _sheets(
    chance: random.Random, asked: tuple[QuestionCodes, ...], indicators: int, rules: int
) -> Sheets:
    codes = [f"S-{number}" for number in range(indicators)]
    dimension = {"set": SET, "positive": POSITIVE, "source": "own"}
    sheets: Sheets = {
        "pd_pack": [{"pack": "generated", "version": "1"} | texts("Generated")],
        "pd_sources": [{"source": "own"} | texts("Own")],
        "pd_sets": [{"set": SET, "weighed": "yes", "when": "age=adult"} | texts("Work")],
        "pd_dimensions": [dimension | {"dimension": code} | texts(code) for code in DIMENSIONS],
        "pd_indicators": [_indicator(chance, code) for code in codes],
        "pd_rules": [],
        "pd_determinations": [],
        "pd_referrals": [
            referral(f"trigger.{SET}", "focal", "trafficking", "days"),
            referral("otherwise", "leaflet", "local_help", "routine"),
        ],
    }
    for code in codes:
        for number in range(chance.randint(1, 2 * rules - 1)):
            told = {"rule": f"{code}.{number}", "indicator": code}
            sheets["pd_rules"] += [told | cells for cells in _conditions(chance, asked)]
    for number in range(4):
        told = {"determination": f"d{number}", "rule": f"d{number}.a", "source": "own"}
        where = f"{SET}.{chance.choice(DIMENSIONS)}"
        conditions: list[Cells] = [
            {"question": f"dim.{where}", "any_of": chance.choice(("positive", "not_positive"))},
            {"question": f"score.{where}.any", "at_least": str(chance.randint(0, 3))},
            *_conditions(chance, asked)[:1],
        ]
        some = conditions[chance.randint(0, 2) :]
        sheets["pd_determinations"] += [told | texts("Made") | cells for cells in some]
    return sheets


def _indicator(chance: random.Random, code: str) -> Cells:
    where = {"set": SET, "dimension": chance.choice((*DIMENSIONS, ""))}
    strength = {"strength": chance.choice(("strong", "medium", "medium", "weak", "none"))}
    known = {"source": "own", "evidence": "own", "confidence": "low"}
    return {"indicator": code} | where | strength | known | texts(code)


def _conditions(chance: random.Random, asked: tuple[QuestionCodes, ...]) -> list[Cells]:
    found: list[Cells] = []
    for codes in chance.sample(asked, chance.choice((1, 1, 2, 2, 3, 5))):
        cells: Cells = {"question": codes.question}
        if codes.numeric and chance.random() < 0.8:
            least = chance.randint(-1, 9)
            cells |= chance.choice(
                (
                    {"at_least": str(least)},
                    {"at_most": str(least)},
                    {"at_least": str(least), "at_most": str(least + chance.randint(0, 4))},
                )
            )
        else:
            possible = (*codes.values, *STATES)
            some = chance.sample(possible, chance.randint(1, min(4, len(possible))))
            cells["any_of"] = ", ".join(some)
        found.append(cells)
    return found
