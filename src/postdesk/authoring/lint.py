"""All checks of a workbook, together."""

import re
from collections.abc import Iterator

from postdesk.authoring.findings import Finding
from postdesk.authoring.lint_appearances import appearances
from postdesk.authoring.lint_columns import columns
from postdesk.authoring.lint_expressions import expressions
from postdesk.authoring.lint_meaning import circles, not_here
from postdesk.authoring.lint_rows import rows
from postdesk.authoring.lint_sheets import sheets
from postdesk.authoring.lint_texts import blanks, media
from postdesk.authoring.subject import Subject, at_cell
from postdesk.authoring.workbook import SURVEY
from postdesk.authoring.xform_faults import FormFault

_CHECKS = (sheets, columns, rows, appearances, expressions, blanks, media)
_ROW = re.compile(r"\[row\s*:\s*(\d+)\]\s*")
FAMILIES = {
    "entity": "pyxform.entity",
    "header": "pyxform.header",
    "label": "pyxform.label",
    "names": "pyxform.names",
    "pyref": "pyxform.pyref",
    "range": "pyxform.range",
    "survey": "pyxform.survey",
}
"""What the converter's own messages are about, where it tells: the finding that says so."""
_LIST_OUTSIDE = "list.outside"


def lint(subject: Subject) -> list[Finding]:
    """Everything that a workbook's author should know."""
    findings = [finding for check in _CHECKS for finding in check(subject)]
    if subject.compiled is not None:
        findings += circles(subject, subject.compiled)
        findings += not_here(subject, subject.compiled)
        findings += _from_the_form(subject, subject.compiled.faults, findings)
    elif not any(finding.is_error for finding in findings):
        findings.append(_converter(subject))
    return findings


def _from_the_form(
    subject: Subject, faults: tuple[FormFault, ...], told: list[Finding]
) -> Iterator[Finding]:
    """Faults of the converted form that no cell explains."""
    explained = {(f.row, f.code.partition(".")[0]) for f in told if f.is_error}
    for fault in faults:
        row = subject.rows.get(fault.place.path)
        family = fault.code.partition(".")[0]
        if fault.code == _LIST_OUTSIDE or (row and (row.number, family) in explained):
            continue
        if row is None:
            yield Finding(fault.code, sheet=SURVEY, cell=fault.source, values=fault.values)
        else:
            yield at_cell(fault.code, subject.survey, row, fault.place.column)


def _converter(subject: Subject) -> Finding:
    """What pyxform said, where nothing of ours explains it."""
    data = subject.workbook.data
    refused = FAMILIES.get(data.family, "pyxform.refused")
    code = "pyxform.crashed" if data.crashed else refused
    found = _ROW.search(data.failure)
    return Finding(
        code,
        sheet=SURVEY if found else "",
        row=int(found[1]) if found else None,
        values={"message": _ROW.sub("", data.failure)},
    )
