"""Build the starter kit's guides: CSV sheets become XLSForm workbooks and compiled guides."""

import csv
import re
import tempfile
from pathlib import Path

from postdesk.authoring.compiling import compile_workbook
from starter_workbooks import Rows, rows_of, workbook_bytes

SHEETS = ("survey", "choices", "settings")
_NAMED = re.compile(r"\$\{([^}]+)\}")


def built(source: Path) -> dict[str, bytes]:
    """Workbook and compiled guide of every folder in `source/guides`, by name in the kit."""
    files: dict[str, bytes] = {}
    for folder in sorted(place for place in (source / "guides").iterdir() if place.is_dir()):
        workbook = workbook_bytes(sheets_of(folder))
        files[f"guides/{folder.name}.xlsx"] = workbook
        files[f"guides/{folder.name}.guide.json"] = compiled(folder.name, workbook)
    return files


def compiled(name: str, workbook: bytes) -> bytes:
    """The compiled guide; anything that its author should know ends the build."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, f"{name}.xlsx")
        path.write_bytes(workbook)
        result = compile_workbook(path)
    if result.guide is None or result.findings:
        raise SystemExit("\n".join(f"{name}: {finding}" for finding in result.findings))
    return result.guide.to_bytes()


def sheets_of(folder: Path) -> dict[str, Rows]:
    """The sheets of one guide, with the codings that read its questions at the survey's end."""
    sheets = {name: rows_of(folder / f"{name}.csv") for name in SHEETS}
    sheets["survey"] += codings(folder.parents[1] / "codings.csv", sheets["survey"])
    return sheets


def codings(path: Path, survey: Rows) -> Rows:
    """The rows of `codings.csv` as calculations, those that read any question of the survey.

    Several guides share them: what the rule pack asks of a guide is written once. A question that
    a guide does not ask is blank in it, as one without an answer is.
    """
    heading, *rows = survey
    known = {row[heading.index("name")] for row in rows}
    with path.open(encoding="utf-8", newline="") as file:
        lines = list(csv.DictReader(file))
    taken: Rows = []
    for line in lines:
        if known.isdisjoint(_NAMED.findall(line["calculation"])):
            continue
        calculation = _NAMED.sub(
            lambda read: read[0] if read[1] in known else "''", line["calculation"]
        )
        known.add(line["name"])
        cells = {**line, "type": "calculate", "calculation": calculation}
        taken.append([cells.get(column, "") for column in heading])
    return taken
