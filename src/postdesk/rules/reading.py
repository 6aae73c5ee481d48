"""Reads a pack's sheets into its parts, and says of each cell what is wrong with it."""

from collections.abc import Mapping
from dataclasses import replace

from postdesk.model.assessments import Strength
from postdesk.model.base import Texts
from postdesk.model.ids import IndicatorId, RuleId
from postdesk.model.kits import Emergency
from postdesk.rules import cells, rows
from postdesk.rules.asked import Asked
from postdesk.rules.conditions import faults, settled
from postdesk.rules.findings import FindingCode, Findings
from postdesk.rules.pack import (
    Combination,
    Condition,
    Confidence,
    Dimension,
    Evidence,
    Indicator,
    IndicatorSet,
    NamedDetermination,
    Rule,
    Source,
)
from postdesk.rules.places import Places
from postdesk.rules.rows import PackRows, Row

Names = Mapping[str, Asked]


class SheetReader:
    """Reads sheet after sheet; what a sheet refers to must have been read before it."""

    def __init__(self, given: PackRows, findings: Findings, places: Places) -> None:
        self._given = given
        self._findings = findings
        self._places = places
        self._sheets: dict[str, tuple[Row, ...]] = {}

    def heading(self) -> tuple[str, str, Texts]:
        """Id, version and title of the pack."""
        found = self.sheet(rows.PACK)
        if len(found) != 1:
            self._findings.add(FindingCode.ONE_ROW, rows.PACK, 0, count=len(found))
        if not found:
            return "", "", Texts({})
        return found[0].code("pack"), found[0].required("version"), found[0].texts()

    def sources(self) -> tuple[Source, ...]:
        """All of `pd_sources`."""
        return tuple(
            Source(
                id=self._named(row, "source"),
                texts=row.texts(),
                published=row.text("published"),
                version=row.text("version"),
                url=row.text("url"),
            )
            for row in self.sheet(rows.SOURCES)
        )

    def worded(self, names: Names) -> dict[str, Asked]:
        """The names with the texts of `pd_words` in place of the guides' own."""
        worded = dict(names)
        for row in self.sheet(rows.WORDS):
            question, value, texts = row.required("question"), row.text("value"), row.texts()
            asked = worded.get(question)
            if asked is None:
                row.fault(FindingCode.QUESTION_UNKNOWN, "question", question=question)
            elif value and value not in asked.codes:
                row.fault(FindingCode.CHOICE_UNKNOWN, "value", question=question, choice=value)
            elif value:
                told = {**asked.value_texts, value: texts}
                worded[question] = replace(asked, value_texts=told)
            else:
                worded[question] = replace(asked, texts=texts)
        return worded

    def sets(self, names: Names) -> tuple[IndicatorSet, ...]:
        """All of `pd_sets`."""
        return tuple(
            IndicatorSet(
                id=self._named(row, "set"),
                texts=row.texts(),
                when=self.condition_cell(row, "when", names),
                weighed=row.yes("weighed"),
            )
            for row in self.sheet(rows.SETS)
        )

    def dimensions(self) -> tuple[Dimension, ...]:
        """All of `pd_dimensions`."""
        found = []
        for row in self.sheet(rows.DIMENSIONS):
            dimension = Dimension(
                set=self.known(row, "set", rows.SETS),
                code=row.code("dimension"),
                texts=row.texts(),
                positive=self._combinations(row),
                source=self.known(row, "source", rows.SOURCES),
            )
            self._name(row, "dimension", dimension.name)
            found.append(dimension)
        return tuple(found)

    def indicators(self) -> tuple[Indicator, ...]:
        """All of `pd_indicators`; those with a fault in a list of words are left out."""
        found = (self._indicator(row) for row in self.sheet(rows.INDICATORS))
        return tuple(indicator for indicator in found if indicator is not None)

    def rules(self, names: Names) -> tuple[Rule, ...]:
        """All of `pd_rules`, one rule from each group of rows."""
        return self._grouped(rows.RULES, "indicator", rows.INDICATORS, names)

    def determinations(self) -> tuple[NamedDetermination, ...]:
        """The first rows of `pd_determinations`, one a determination."""
        found = []
        for row in self.sheet(rows.DETERMINATIONS):
            code = row.code("determination")
            if self._places.has(rows.DETERMINATIONS, code):
                continue
            self._places.put(rows.DETERMINATIONS, code, row.number)
            about = self.known(row, "set", rows.SETS) if row.text("set") else ""
            source = self.known(row, "source", rows.SOURCES)
            found.append(NamedDetermination(code=code, set=about, texts=row.texts(), source=source))
        return tuple(found)

    def determination_rules(self, names: Names) -> tuple[Rule, ...]:
        """The rules of `pd_determinations`."""
        return self._grouped(rows.DETERMINATIONS, "determination", rows.DETERMINATIONS, names)

    def sheet(self, sheet: str) -> tuple[Row, ...]:
        """The filled rows of a sheet."""
        if sheet not in self._sheets:
            self._sheets[sheet] = rows.sheet_rows(self._given, sheet, self._findings)
        return self._sheets[sheet]

    def known(self, row: Row, column: str, sheet: str) -> str:
        """A code that must have been given in `sheet`."""
        code = row.code(column)
        if code and not self._places.has(sheet, code):
            row.fault(FindingCode.CODE_UNKNOWN, column, code=code, sheet=sheet)
        return code

    def condition_cell(self, row: Row, column: str, names: Names) -> tuple[Condition, ...]:
        """The conditions of one cell, those without fault."""
        read = (
            self.condition_part(row, column, part, names) for part in cells.parts(row.text(column))
        )
        return tuple(condition for condition in read if condition is not None)

    def condition_part(self, row: Row, column: str, part: str, names: Names) -> Condition | None:
        """One condition of a cell, or None after its fault was collected."""
        try:
            return self._checked(row, column, cells.condition(part), names)
        except cells.CellFault:
            row.fault(FindingCode.CONDITION_INVALID, column, part=part)
            return None

    def _checked(
        self, row: Row, column: str, condition: Condition, names: Names
    ) -> Condition | None:
        asked = names.get(condition.question)
        plain = settled(condition, asked)
        wrong = faults(plain, asked)
        for code, values in wrong:
            row.fault(code, column, **values)
        return None if wrong else plain

    def _named(self, row: Row, column: str) -> str:
        code = row.code(column)
        self._name(row, column, code)
        return code

    def _name(self, row: Row, column: str, name: str) -> None:
        if name and self._places.has(row.sheet, name):
            row.fault(FindingCode.CODE_TWICE, column, code=name)
        self._places.put(row.sheet, name, row.number)

    def _combinations(self, row: Row) -> tuple[Combination, ...]:
        cell = row.required("positive")
        try:
            return cells.combinations(cell) if cell else ()
        except cells.CellFault as fault:
            row.fault(FindingCode.COMBINATION_INVALID, "positive", part=str(fault))
            return ()

    def _indicator(self, row: Row) -> Indicator | None:
        code = self._named(row, "indicator")
        group = self.known(row, "set", rows.SETS)
        dimension = row.text("dimension")
        if dimension and not self._places.has(rows.DIMENSIONS, f"{group}.{dimension}"):
            row.fault(FindingCode.CODE_UNKNOWN, "dimension", code=dimension, sheet=rows.DIMENSIONS)
        strength = row.word("strength", Strength)
        evidence = row.word("evidence", Evidence)
        confidence = row.word("confidence", Confidence)
        source = self.known(row, "source", rows.SOURCES)
        texts = row.texts()
        emergency = row.word("emergency", Emergency) if row.text("emergency") else None
        if strength is None or evidence is None or confidence is None:
            return None
        return Indicator(
            id=IndicatorId(code),
            set=group,
            dimension=dimension,
            strength=strength,
            texts=texts,
            source=source,
            evidence=evidence,
            confidence=confidence,
            trigger=row.yes("trigger"),
            emergency=emergency,
            validated=row.yes("validated"),
        )

    def _grouped(self, sheet: str, column: str, known_in: str, names: Names) -> tuple[Rule, ...]:
        """One rule from all rows with its code, in the order of their first rows."""
        raised: dict[str, str] = {}
        conditions: dict[str, list[Condition]] = {}
        for row in self.sheet(sheet):
            rule, raises = row.code("rule"), self.known(row, column, known_in)
            if raised.setdefault(rule, raises) != raises:
                row.fault(FindingCode.RULE_SPLIT, "rule", rule=rule)
            self._places.put(sheet, f"rule.{rule}", row.number)
            condition = self._row_condition(row, names)
            if condition is None:
                continue
            mine = conditions.setdefault(rule, [])
            if any(other.question == condition.question for other in mine):
                question = condition.question
                row.fault(FindingCode.QUESTION_TWICE, "question", rule=rule, question=question)
            mine.append(condition)
        return tuple(
            Rule(id=RuleId(rule), raises=raised[rule], conditions=tuple(mine))
            for rule, mine in conditions.items()
        )

    def _row_condition(self, row: Row, names: Names) -> Condition | None:
        question = row.required("question")
        if not question:
            return None
        least, most = row.number_or_none("at_least"), row.number_or_none("at_most")
        given = Condition(
            question=question,
            any_of=cells.codes(row.text("any_of")),
            at_least=least,
            at_most=most,
        )
        return self._checked(row, "question", given, names)
