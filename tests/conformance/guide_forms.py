"""The public workbooks, compiled once; how the figures of a run are kept."""

import json
import os
import sys
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from expression_suite import conformance_file

from postdesk.authoring.compiling import CompiledGuide, compile_data
from postdesk.authoring.workbook import Workbook
from postdesk.authoring.workbook_reader import read
from postdesk.files import write_whole

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "unit" / "forms"))


@dataclass(frozen=True)
class PublicWorkbook:
    """A workbook of the conformance folder: what became of it, how many rows it has."""

    name: str
    result: CompiledGuide
    rows: int
    converted: bool
    """pyxform converts it, so it must load."""


@cache
def workbooks() -> tuple[PublicWorkbook, ...]:
    """All of them; skips the test where the folder is absent."""
    folder = conformance_file("scenario_cases.json").parent / "workbooks"
    return tuple(map(_workbook, sorted(folder.glob("*.xls*"))))


def _workbook(path: Path) -> PublicWorkbook:
    data = read(path)
    rows = sum(len(sheet.rows) for sheet in Workbook(data).sheets.values())
    return PublicWorkbook(path.name, compile_data(data), rows, bool(data.xform))


def keep_figures(name: str, figures: dict[str, object]) -> None:
    """Merge figures into the file that POSTDESK_CONFORMANCE_OUT names, if it does."""
    out = os.environ.get("POSTDESK_CONFORMANCE_OUT")
    if not out:
        return
    path = Path(out)
    known = json.loads(path.read_text("utf-8")) if path.exists() else {}
    known[name] = figures
    write_whole(path, json.dumps(known, indent=2, sort_keys=True).encode())
