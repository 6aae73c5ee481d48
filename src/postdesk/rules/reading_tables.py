"""Reads the referral table and the golden cases of a pack's sheets."""

from postdesk.model.assessments import Urgency
from postdesk.model.ids import RecipientId
from postdesk.rules import cells, rows
from postdesk.rules.asked import Asked
from postdesk.rules.findings import FindingCode
from postdesk.rules.pack import (
    CaseFact,
    CaseKind,
    Expected,
    GoldenCase,
    Ground,
    GroundKind,
    ReasonCode,
    ReferralRow,
)
from postdesk.rules.places import Places
from postdesk.rules.reading import Names, SheetReader
from postdesk.rules.rows import Row

ANYTHING_ELSE = "*"
_SHEET_OF = {
    GroundKind.FLAG: rows.INDICATORS,
    GroundKind.SET: rows.SETS,
    GroundKind.STRONG: rows.SETS,
    GroundKind.TRIGGER: rows.SETS,
    GroundKind.DIMENSION: rows.DIMENSIONS,
    GroundKind.DETERMINATION: rows.DETERMINATIONS,
}
_SHEET_EXPECTED = {
    "flags": rows.INDICATORS,
    "dimensions": rows.DIMENSIONS,
    "determinations": rows.DETERMINATIONS,
}


class TableReader:
    """Reads what refers to everything else, so it comes last."""

    def __init__(self, sheets: SheetReader, places: Places, names: Names) -> None:
        self._sheets = sheets
        self._places = places
        self._names = names

    def referrals(self) -> tuple[ReferralRow, ...]:
        """All of `pd_referrals`; rows with a fault in a list of words are left out."""
        found = []
        for index, row in enumerate(self._sheets.sheet(rows.REFERRALS)):
            self._places.put(rows.REFERRALS, str(index), row.number)
            found.append(self._referral(row))
        return tuple(row for row in found if row is not None)

    def cases(self) -> tuple[GoldenCase, ...]:
        """All of `pd_cases`, one case from all rows with its code."""
        grouped: dict[str, list[Row]] = {}
        for row in self._sheets.sheet(rows.CASES):
            grouped.setdefault(row.code("case"), []).append(row)
        return tuple(self._case(code, found) for code, found in grouped.items())

    def _referral(self, row: Row) -> ReferralRow | None:
        row.required("when")
        grounds = tuple(
            ground
            for part in cells.parts(row.text("when"))
            if (ground := self._ground(row, part)) is not None
        )
        also = self._sheets.condition_cell(row, "and", self._names)
        recipient = row.code("recipient")
        reason = row.word("reason_code", ReasonCode)
        urgency = row.word("urgency", Urgency)
        if reason is None or urgency is None:
            return None
        return ReferralRow(
            when=grounds,
            also=also,
            recipient=RecipientId(recipient),
            reason_code=reason,
            urgency=urgency,
        )

    def _ground(self, row: Row, part: str) -> Ground | None:
        if cells.is_condition(part):
            condition = self._sheets.condition_part(row, "when", part, self._names)
            return Ground(kind=GroundKind.ANSWER, condition=condition) if condition else None
        if part == GroundKind.OTHERWISE.value:
            return Ground(kind=GroundKind.OTHERWISE)
        head, _, code = part.partition(".")
        kind = next((kind for kind in _SHEET_OF if kind.value == head), None)
        if kind is None:
            row.fault(FindingCode.CONDITION_INVALID, "when", part=part)
            return None
        if not self._places.has(_SHEET_OF[kind], code):
            row.fault(FindingCode.CODE_UNKNOWN, "when", code=code, sheet=_SHEET_OF[kind])
            return None
        return Ground(kind=kind, code=code)

    def _case(self, code: str, found: list[Row]) -> GoldenCase:
        for row in found:
            self._places.put(rows.CASES, code, row.number)
        first = found[0]
        expected = {column: self._expected(found, column) for column in rows.EXPECTATIONS}
        return GoldenCase(
            id=code,
            title=first.required("title"),
            kind=first.word("kind", CaseKind) or CaseKind.ORDINARY,
            facts=tuple(fact for row in found for fact in self._facts(row)),
            **expected,
        )

    def _facts(self, row: Row) -> tuple[CaseFact, ...]:
        facts: list[CaseFact] = []
        for part in cells.parts(row.text("facts")):
            try:
                given = cells.given(part)
            except cells.CellFault:
                row.fault(FindingCode.CONDITION_INVALID, "facts", part=part)
                continue
            asked = self._names.get(given.question)
            if asked is None:
                row.fault(FindingCode.QUESTION_UNKNOWN, "facts", question=given.question)
                continue
            facts.extend(_fact(row, asked, value) for value in given.values)
        return tuple(facts)

    def _expected(self, found: list[Row], column: str) -> Expected:
        present: list[str] = []
        absent: list[str] = []
        none_else = False
        for row in found:
            present.extend(self._codes(row, column))
            absent.extend(self._codes(row, f"not_{column}"))
            none_else = none_else or ANYTHING_ELSE in cells.codes(row.text(f"not_{column}"))
        return Expected(present=tuple(present), absent=tuple(absent), none_else=none_else)

    def _codes(self, row: Row, column: str) -> tuple[str, ...]:
        kind = column.removeprefix("not_")
        named = [code for code in cells.codes(row.text(column)) if code != ANYTHING_ELSE]
        for code in named:
            if kind == "referrals":
                if code not in {reason.value for reason in ReasonCode}:
                    row.fault(FindingCode.CODE_UNKNOWN, column, code=code, sheet="reason_codes.md")
            elif not self._places.has(_SHEET_EXPECTED[kind], code):
                sheet = _SHEET_EXPECTED[kind]
                row.fault(FindingCode.CODE_UNKNOWN, column, code=code, sheet=sheet)
        return tuple(named)


def _fact(row: Row, asked: Asked, value: str) -> CaseFact:
    if value in asked.codes:
        return CaseFact(question=asked.name, value=value)
    if asked.numeric:
        try:
            return CaseFact(question=asked.name, number=cells.number(value))
        except cells.CellFault:
            row.fault(FindingCode.NUMBER_INVALID, "facts", text=value)
            return CaseFact(question=asked.name)
    row.fault(FindingCode.CHOICE_UNKNOWN, "facts", question=asked.name, choice=value)
    return CaseFact(question=asked.name)
