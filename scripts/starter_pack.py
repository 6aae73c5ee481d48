"""Build the starter rule pack's sheets from the reviewable CSV files of `source/pack`.

The files are shorter than the sheets: a rule stands on one line with its conditions in one cell, an
indicator such as `?L-DR-03` or `*-CD-01` stands for each ILO list that has it, the ILO texts stand
once for all four lists, and a golden case names answers only, not what the guide calculates.
"""

import csv
from collections.abc import Callable, Iterable, Mapping, Sequence
from fnmatch import fnmatchcase
from pathlib import Path

from postdesk.forms.definition import Guide, load_guide
from postdesk.forms.vocabulary import vocabulary
from postdesk.model.offices import Directory
from postdesk.model.vocabulary import Vocabulary
from postdesk.rules.cells import condition, parts
from postdesk.rules.compiler import compile_pack
from postdesk.rules.pack import Condition, Pack
from postdesk.rules.rows import (
    CASES,
    COLUMNS,
    DETERMINATIONS,
    INDICATORS,
    RULES,
    TEXT,
    PackRows,
)
from starter_cases import CaseTeller
from starter_workbooks import Rows, workbook_bytes

Line = Mapping[str, str]
Facts = Callable[[str], str]
"""The facts cell of a golden case from its answers cell."""

NOTE = "note"
LANGUAGES = ("en", "fr", "ar")
_CONDITION = ("question", "any_of", "at_least", "at_most")


def built(kit: Path, guides: Mapping[str, bytes]) -> dict[str, bytes]:
    """Workbook and compiled pack, by name in the kit; `guides` are the compiled guides."""
    loaded = [load_guide(data) for name, data in guides.items() if name.endswith(".guide.json")]
    sheets = pack_sheets(kit / "source", CaseTeller(loaded).facts)
    directory = Directory.model_validate_json((kit / "directory.json").read_bytes())
    pack = compiled(sheets, loaded, directory)
    return {"pack/pack.xlsx": workbook_bytes(sheets), "pack/pack.json": pack.to_bytes()}


def compiled(sheets: Mapping[str, Rows], guides: Sequence[Guide], directory: Directory) -> Pack:
    """The compiled pack; anything that its author should know ends the build."""
    asked = Vocabulary(questions=tuple(codes for guide in guides for codes in vocabulary(guide)))
    recipients = {recipient.id for recipient in directory.recipients}
    result = compile_pack(pack_rows(sheets), asked, recipients)
    if result.pack is None:
        raise SystemExit("\n".join(f"pack: {finding}" for finding in result.findings))
    return result.pack


def pack_rows(sheets: Mapping[str, Rows]) -> PackRows:
    """The sheets as the compiler reads them, with the row numbers of the workbook."""
    return {
        sheet: tuple(
            (number, dict(zip(rows[0], row, strict=True)))
            for number, row in enumerate(rows[1:], start=2)
        )
        for sheet, rows in sheets.items()
    }


def pack_sheets(source: Path, facts: Facts) -> dict[str, Rows]:
    """Every sheet of the pack with its heading first, all cells as text."""
    lines: dict[str, Sequence[Line]] = {
        sheet: lines_of(source / "pack" / f"{sheet}.csv") for sheet in COLUMNS
    }
    texts = {line["concept"]: line for line in lines_of(source / "pack" / "ilo_texts.csv")}
    lines[INDICATORS] = [_with_texts(line, texts) for line in lines[INDICATORS]]
    known = [line["indicator"] for line in lines[INDICATORS]]
    lines[RULES] = [row for line in lines[RULES] for row in _rule_rows(line, known)]
    lines[DETERMINATIONS] = [row for line in lines[DETERMINATIONS] for row in _spread(line)]
    lines[CASES] = [{**line, "facts": facts(line["answers"])} for line in lines[CASES]]
    return {sheet: _cells(sheet, lines[sheet]) for sheet in COLUMNS}


def lines_of(path: Path) -> list[Line]:
    """The lines of a CSV file by their heading; a line that is too long or short ends the build."""
    with path.open(encoding="utf-8", newline="") as file:
        lines = list(csv.DictReader(file))
    for line in lines:
        if None in line or None in line.values():
            raise SystemExit(f"{path}: a row has more or fewer cells than the heading")
    return [dict(line) for line in lines]


def concept_of(indicator: str) -> str:
    """`DR-01` of `AL-DR-01`: the same sign in all four ILO lists."""
    return indicator.partition("-")[2]


def _with_texts(line: Line, texts: Mapping[str, Line]) -> Line:
    """An ILO indicator with the texts of its concept; the sexual lists may have their own."""
    if line["text::en"]:
        return line
    concept = concept_of(line["indicator"])
    own = f"{concept}S" if line["set"].endswith("sexual") else concept
    found = texts[own] if own in texts else texts[concept]
    return {**line, **{column: found[column] for column in found if column.startswith(TEXT)}}


def _rule_rows(line: Line, known: Iterable[str]) -> list[dict[str, str]]:
    """The rows of one line's rule, for each indicator that its pattern names."""
    named = [indicator for indicator in known if fnmatchcase(indicator, line["indicator"])]
    if not named:
        raise SystemExit(f"pd_rules.csv: {line['rule']} raises no indicator")
    suffix = line["rule"].removeprefix(line["indicator"])
    return [
        row
        for indicator in named
        for row in _spread({**line, "rule": indicator + suffix, "indicator": indicator})
    ]


def _spread(line: Line) -> list[dict[str, str]]:
    """One row a condition; what is said once stands on the first row only."""
    rows = [{**line, **_condition_cells(condition(part))} for part in parts(line["when"])]
    for row in rows[1:]:
        for column in row:
            if column.startswith(TEXT) or column in {"set", "source", NOTE}:
                row[column] = ""
    return rows


def _condition_cells(asked: Condition) -> dict[str, str]:
    bounds = ("" if bound is None else str(bound) for bound in (asked.at_least, asked.at_most))
    return dict(zip(_CONDITION, (asked.question, ", ".join(asked.any_of), *bounds), strict=True))


def _cells(sheet: str, lines: Sequence[Line]) -> Rows:
    texts = [f"{TEXT}::{language}" for language in LANGUAGES]
    columns = [
        name for column in COLUMNS[sheet] for name in (texts if column == TEXT else [column])
    ]
    columns.append(NOTE)
    return [columns, *([line.get(column, "") for column in columns] for line in lines)]
