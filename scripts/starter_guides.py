"""Build the starter kit's guides: CSV sheets become XLSForm workbooks and compiled guides."""

import csv
import re
from pathlib import Path

from starter_workbooks import Rows, rows_of, workbook_bytes

SHEETS = ("survey", "choices", "settings")
_NAMED = re.compile(r"\$\{([^}]+)\}")


def built(source: Path) -> dict[str, bytes]:
    """The workbook of every folder in `source/guides`, by its name in the kit."""
    folders = sorted(folder for folder in (source / "guides").iterdir() if folder.is_dir())
    return {f"guides/{folder.name}.xlsx": workbook_bytes(sheets_of(folder)) for folder in folders}


def sheets_of(folder: Path) -> dict[str, Rows]:
    """The sheets of one guide, with the codings that its questions allow at the survey's end."""
    sheets = {name: rows_of(folder / f"{name}.csv") for name in SHEETS}
    sheets["survey"] += codings(folder.parents[1] / "codings.csv", sheets["survey"])
    return sheets


def codings(path: Path, survey: Rows) -> Rows:
    """The rows of `codings.csv` as calculations, those whose every question the survey has.

    Several guides share them: what the rule pack asks of a guide is written once.
    """
    heading, *rows = survey
    known = {row[heading.index("name")] for row in rows}
    with path.open(encoding="utf-8", newline="") as file:
        lines = list(csv.DictReader(file))
    taken: Rows = []
    for line in lines:
        if set(_NAMED.findall(line["calculation"])) <= known:
            known.add(line["name"])
            cells = {**line, "type": "calculate"}
            taken.append([cells.get(column, "") for column in heading])
    return taken
