"""A workbook into a compiled guide, with everything its author should know."""

from dataclasses import dataclass
from pathlib import Path

from postdesk.authoring.child import read_workbook
from postdesk.authoring.findings import Finding, in_order
from postdesk.authoring.workbook import SURVEY, Row, Sheet, Workbook, WorkbookData
from postdesk.authoring.xform import CompiledForm, WorkbookCells, compile_xform
from postdesk.authoring.xform_faults import FormFault
from postdesk.errors import PostDeskError
from postdesk.forms.definition import Guide


@dataclass(frozen=True)
class CompiledGuide:
    """The guide, or None where an error was found, and all findings."""

    guide: Guide | None
    findings: tuple[Finding, ...] = ()


def compile_workbook(path: Path) -> CompiledGuide:
    """Check and compile the workbook at `path`; whatever is wrong with it is a finding."""
    return compile_data(read_workbook(path))


def compile_data(data: WorkbookData) -> CompiledGuide:
    """Check and compile a workbook that has been read."""
    if data.refusal:
        return CompiledGuide(None, (Finding(data.refusal, values=data.values),))
    workbook = Workbook(data)
    if not data.xform:
        return CompiledGuide(None, (_refused(data),))
    try:
        compiled = compile_xform(data.xform, cells_of(workbook, data.xform))
    except PostDeskError as error:
        found = Finding(f"form.{error.values.get('why', 'invalid')}", values=dict(error.values))
        return CompiledGuide(None, (found,))
    findings = in_order([_placed(fault, workbook, compiled) for fault in compiled.faults])
    failed = any(finding.is_error for finding in findings)
    return CompiledGuide(None if failed else compiled.guide, findings)


def _refused(data: WorkbookData) -> Finding:
    code = "pyxform.crashed" if data.crashed else "pyxform.refused"
    return Finding(code, values={"message": data.failure})


def cells_of(workbook: Workbook, xform: str) -> WorkbookCells:
    """The `pd_` cells of a workbook by the path of their row."""
    root = _root(xform)
    rows = {}
    types = {}
    for path, row in workbook.paths(root).items():
        cells = {column: cell for column, cell in row.cells.items() if column.startswith("pd_")}
        if cells:
            rows[path] = cells
        types[path] = row.get("type")
    return WorkbookCells(rows=rows, settings=workbook.settings(), original_types=types)


def _root(xform: str) -> str:
    """The name of the document element of the form's empty instance."""
    after = xform.partition("<instance>")[2].lstrip()
    return after[1:].replace("/", " ").replace(">", " ").split(maxsplit=1)[0] if after else "data"


def _placed(fault: FormFault, workbook: Workbook, compiled: CompiledForm) -> Finding:
    survey: Sheet = workbook.sheet(SURVEY)
    root = compiled.guide.instance.name
    row: Row | None = workbook.paths(root).get(fault.place.path)
    return Finding(
        code=fault.code,
        sheet=SURVEY,
        row=row.number if row else None,
        column=survey.written.get(fault.place.column, fault.place.column),
        cell=fault.source,
        place=None if fault.position is None else (fault.position, fault.position + 1),
        values=fault.values,
        suggestion=str(fault.values.get("suggestion", "")),
    )
