"""A workbook into a compiled guide, with everything its author should know."""

from dataclasses import dataclass
from pathlib import Path

from postdesk.authoring.cells import ExpressionCell
from postdesk.authoring.child import Reading
from postdesk.authoring.findings import Finding, in_order
from postdesk.authoring.lint import lint
from postdesk.authoring.lint_expressions import read_expressions
from postdesk.authoring.quotes import typographic
from postdesk.authoring.subject import Subject
from postdesk.authoring.workbook import CHOICES, SURVEY, Workbook, WorkbookData
from postdesk.authoring.xform import CompiledForm, WorkbookCells, compile_xform
from postdesk.errors import PostDeskError
from postdesk.forms.definition import Guide


@dataclass(frozen=True)
class CompiledGuide:
    """The guide, or None where an error was found, and all findings."""

    guide: Guide | None
    findings: tuple[Finding, ...] = ()


def compile_workbook(path: Path) -> CompiledGuide:
    """Check and compile the workbook at `path`; whatever is wrong with it is a finding.

    Media are looked for in `media/` and `NAME-media/` beside the workbook and in `media/` one
    folder up (as in a kit).
    """
    folders = _media_folders(path)
    with Reading(path) as reading:
        cells = read_expressions(Workbook(reading.sheets()))
        return compile_data(reading.whole(), folders, cells)


def media_beside(path: Path, guide: Guide) -> dict[str, bytes]:
    """The pictures and recordings that a workbook's guide names and that lie beside it, by name."""
    found = {}
    for name in guide.media:
        places = [folder / name for folder in _media_folders(path) if Path(name).name == name]
        file = next((place for place in places if place.is_file()), None)
        if file is not None:
            found[name] = file.read_bytes()
    return found


def _media_folders(path: Path) -> tuple[Path, ...]:
    folder = path.parent
    return folder / "media", folder / f"{path.stem}-media", folder.parent / "media"


def compile_data(
    data: WorkbookData,
    media_folders: tuple[Path, ...] = (),
    cells: dict[str, ExpressionCell] | None = None,
) -> CompiledGuide:
    """Check and compile a workbook that has been read; `cells` are expressions already parsed."""
    workbook = Workbook(data)
    if data.refusal:
        return CompiledGuide(None, (Finding(data.refusal, values=data.values),))
    try:
        compiled = _compiled(workbook)
    except PostDeskError as error:
        found = Finding(f"form.{error.values.get('why', 'invalid')}", values=error.values)
        findings = in_order([*lint(Subject(workbook)), found])
        return CompiledGuide(None, findings)
    root = compiled.guide.instance.name if compiled is not None else "data"
    subject = Subject(workbook, compiled, media_folders, workbook.paths(root), cells or {})
    findings = in_order(lint(subject))
    failed = compiled is None or any(finding.is_error for finding in findings)
    return CompiledGuide(None if failed or compiled is None else compiled.guide, findings)


def _compiled(workbook: Workbook) -> CompiledForm | None:
    xform = workbook.data.xform
    return compile_xform(xform, cells_of(workbook, xform)) if xform else None


def cells_of(workbook: Workbook, xform: str) -> WorkbookCells:
    """The `pd_` cells of a workbook by the path of their row."""
    rows = {}
    types = {}
    for path, row in workbook.paths(_root(xform)).items():
        cells = {column: cell for column, cell in row.cells.items() if column.startswith("pd_")}
        if cells:
            rows[path] = cells
        types[path] = row.get("type")
    said = (
        cell
        for name in (SURVEY, CHOICES)
        for row in workbook.sheet(name).rows
        for cell in row.cells.values()
    )
    return WorkbookCells(
        rows=rows,
        settings=workbook.settings(),
        original_types=types,
        written=typographic(said),
    )


def _root(xform: str) -> str:
    """The name of the document element of the form's empty instance."""
    after = xform.partition("<instance>")[2].lstrip()
    return after[1:].replace("/", " ").replace(">", " ").split(maxsplit=1)[0] if after else "data"
