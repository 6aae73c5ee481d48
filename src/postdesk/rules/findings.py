"""What is wrong with a pack's workbook, as codes with the place in the sheet."""

import json
from enum import StrEnum
from functools import cache

from pydantic import Field

from postdesk.model.base import Frozen, Texts
from postdesk.resources import resource


class FindingCode(StrEnum):
    """One fault each; the sentences are in resources/authoring/pack_findings.json."""

    # the sheets
    SHEET_EMPTY = "sheet_empty"
    ONE_ROW = "one_row"
    COLUMN_UNKNOWN = "column_unknown"
    CELL_EMPTY = "cell_empty"
    TEXT_MISSING = "text_missing"
    CODE_INVALID = "code_invalid"
    CODE_TWICE = "code_twice"
    CODE_UNKNOWN = "code_unknown"
    WORD_UNKNOWN = "word_unknown"
    NUMBER_INVALID = "number_invalid"
    CONDITION_INVALID = "condition_invalid"
    COMBINATION_INVALID = "combination_invalid"
    RULE_SPLIT = "rule_split"
    # what conditions look at
    QUESTION_UNKNOWN = "question_unknown"
    CHOICE_UNKNOWN = "choice_unknown"
    CONDITION_EMPTY = "condition_empty"
    CONDITION_MIXED = "condition_mixed"
    FORBIDDEN_ATTRIBUTE = "forbidden_attribute"
    # rules and indicators
    QUESTION_TWICE = "question_twice"
    RULE_NEVER_FIRES = "rule_never_fires"
    RULE_SAME = "rule_same"
    RULE_CONTAINED = "rule_contained"
    RULE_MISSING = "rule_missing"
    STRENGTH_UNWEIGHED = "strength_unweighed"
    DIMENSION_NEVER_POSITIVE = "dimension_never_positive"
    WORDS_MISSING = "words_missing"
    # referrals
    RECIPIENT_UNKNOWN = "recipient_unknown"
    OTHERWISE_MISSING = "otherwise_missing"
    OTHERWISE_ALONE = "otherwise_alone"
    NOT_REFERRED = "not_referred"
    # what the engine does safely
    TOO_MANY_CONDITIONS = "too_many_conditions"
    TOO_MANY_RULES = "too_many_rules"
    TOO_MANY_TESTS = "too_many_tests"
    TOO_MANY_ALTERNATIVES = "too_many_alternatives"
    TOO_MANY_QUESTIONS = "too_many_questions"
    HASH_COLLISION = "hash_collision"
    # golden cases
    CASE_FAILED = "case_failed"


_NOTES = frozenset(
    {
        FindingCode.RULE_MISSING,
        FindingCode.DIMENSION_NEVER_POSITIVE,
        FindingCode.WORDS_MISSING,
    }
)


class Finding(Frozen):
    """One fault: its code, where it stands (row 0: the sheet as a whole) and what to name."""

    code: FindingCode
    sheet: str
    row: int = 0
    column: str = ""
    values: dict[str, str | int] = Field(default_factory=dict)

    @property
    def refuses(self) -> bool:
        """Whether the pack is refused for it; else it is only a note."""
        return self.code not in _NOTES


class Findings:
    """Collects faults in the order in which they are met."""

    def __init__(self) -> None:
        self._found: list[Finding] = []

    def add(
        self, code: FindingCode, sheet: str, row: int = 0, column: str = "", /, **values: str | int
    ) -> None:
        """Keep one fault."""
        finding = Finding(code=code, sheet=sheet, row=row, column=column, values=values)
        if finding not in self._found:
            self._found.append(finding)

    def all(self) -> tuple[Finding, ...]:
        """Everything found, in order."""
        return tuple(self._found)

    def refused(self) -> bool:
        """Whether anything found refuses the pack."""
        return any(finding.refuses for finding in self._found)


@cache
def _sentences() -> dict[str, Texts]:
    data = json.loads(resource("authoring", "pack_findings.json").read_text("utf-8"))
    return {code: Texts(texts) for code, texts in data.items()}


def finding_text(finding: Finding, language: str) -> str:
    """The sentence of a finding in `language`: what is wrong and what to do instead."""
    return _sentences()[finding.code.value].in_language(language).format(**finding.values)
