"""The sheets of a rule pack as rows of text, and reading one row's cells."""

from collections.abc import Mapping
from enum import StrEnum
from typing import TypeVar

from postdesk.model.base import Texts
from postdesk.rules import cells
from postdesk.rules.findings import FindingCode, Findings

PackRows = Mapping[str, tuple[tuple[int, Mapping[str, str]], ...]]
"""Sheet name -> rows as (row number in the sheet, column name -> text of the cell)."""

PACK, SOURCES, WORDS, SETS = "pd_pack", "pd_sources", "pd_words", "pd_sets"
DIMENSIONS, INDICATORS, RULES = "pd_dimensions", "pd_indicators", "pd_rules"
DETERMINATIONS, REFERRALS, CASES = "pd_determinations", "pd_referrals", "pd_cases"

REQUIRED_LANGUAGES = ("fr", "ar", "en")
TEXT, NOTE = "text", "note"
_CONDITION = ("question", "any_of", "at_least", "at_most")
EXPECTATIONS = ("flags", "dimensions", "determinations", "referrals")
COLUMNS: Mapping[str, tuple[str, ...]] = {
    PACK: ("pack", "version", TEXT),
    SOURCES: ("source", TEXT, "published", "version", "url"),
    WORDS: ("question", "value", TEXT),
    SETS: ("set", TEXT, "when", "weighed"),
    DIMENSIONS: ("set", "dimension", TEXT, "positive", "source"),
    INDICATORS: (
        *("indicator", "set", "dimension", "strength", TEXT, "source", "evidence"),
        *("confidence", "trigger", "emergency", "validated"),
    ),
    RULES: ("rule", "indicator", *_CONDITION),
    DETERMINATIONS: ("determination", "set", TEXT, "source", "rule", *_CONDITION),
    REFERRALS: ("when", "and", "recipient", "reason_code", "urgency"),
    CASES: (
        *("case", "title", "kind", "facts", *EXPECTATIONS),
        *(f"not_{column}" for column in EXPECTATIONS),
    ),
}
"""The columns of each sheet; `text` stands for `text::fr`, `text::ar`, `text::en`, ..."""

Word = TypeVar("Word", bound=StrEnum)


class Row:
    """One row; each reader returns a usable value and collects what is wrong with the cell."""

    def __init__(
        self, sheet: str, number: int, given: Mapping[str, str], findings: Findings
    ) -> None:
        self.sheet = sheet
        self.number = number
        self._cells = {column: text.strip() for column, text in given.items()}
        self._findings = findings

    def fault(self, code: FindingCode, column: str = "", /, **values: str | int) -> None:
        """Collect what is wrong with a cell of this row."""
        self._findings.add(code, self.sheet, self.number, column, **values)

    def blank(self) -> bool:
        """Whether no cell but the note holds anything."""
        return not any(text for column, text in self._cells.items() if column != NOTE)

    def columns(self) -> tuple[str, ...]:
        """The names of the columns that the row has."""
        return tuple(self._cells)

    def text(self, column: str) -> str:
        """The cell's text, empty where there is none."""
        return self._cells.get(column, "")

    def required(self, column: str) -> str:
        """The cell's text, which must not be empty."""
        if not self.text(column):
            self.fault(FindingCode.CELL_EMPTY, column)
        return self.text(column)

    def code(self, column: str) -> str:
        """A code that the pack gives itself, or refers to."""
        code = self.required(column)
        if code and not cells.CODE.fullmatch(code):
            self.fault(FindingCode.CODE_INVALID, column, code=code)
        return code

    def yes(self, column: str) -> bool:
        """`yes`, or blank or `no`."""
        word = self.text(column).lower()
        if word not in {"", "yes", "no"}:
            self.fault(FindingCode.WORD_UNKNOWN, column, word=word, allowed="yes, no")
        return word == "yes"

    def word(self, column: str, words: type[Word], default: Word | None = None) -> Word | None:
        """One of a short list; `default` where the cell is blank and there is one."""
        word = self.text(column).lower()
        if not word and default is not None:
            return default
        if not self.required(column):
            return None
        if word not in {known.value for known in words}:
            allowed = ", ".join(known.value for known in words)
            self.fault(FindingCode.WORD_UNKNOWN, column, word=word, allowed=allowed)
            return None
        return words(word)

    def texts(self) -> Texts:
        """All `text::TAG` cells; the three languages of the interface are required."""
        found = {}
        for column in self._cells:
            head, _, tag = column.partition("::")
            if head == TEXT and tag and self.text(column):
                found[tag] = self.text(column)
        for language in REQUIRED_LANGUAGES:
            if language not in found:
                column = f"{TEXT}::{language}"
                self.fault(FindingCode.TEXT_MISSING, column, language=language)
        return Texts(found)

    def number_or_none(self, column: str) -> int | None:
        """A whole number, or None where the cell is blank."""
        text = self.text(column)
        if not text:
            return None
        try:
            return cells.number(text)
        except cells.CellFault:
            self.fault(FindingCode.NUMBER_INVALID, column, text=text)
            return None


def sheet_rows(rows: PackRows, sheet: str, findings: Findings) -> tuple[Row, ...]:
    """The rows of a sheet that hold anything; columns nobody reads are found at fault."""
    read = tuple(Row(sheet, number, given, findings) for number, given in rows.get(sheet, ()))
    known = set(COLUMNS[sheet])
    columns = dict.fromkeys(column for row in read for column in row.columns())
    for column in columns:
        head, _, tag = column.partition("::")
        is_text = head == TEXT and tag != "" and TEXT in known
        is_plain = column != TEXT and column in known
        if column and column != NOTE and not (is_text or is_plain):
            findings.add(FindingCode.COLUMN_UNKNOWN, sheet, 1, column, name=column)
    return tuple(row for row in read if not row.blank())
