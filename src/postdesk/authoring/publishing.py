"""A workbook published: the compiled guide and the workbook it came from, side by side."""

import re
import tempfile
from dataclasses import dataclass
from pathlib import Path

from postdesk.authoring.child import read_workbook
from postdesk.authoring.companions import with_companions
from postdesk.authoring.compiling import CompiledGuide, compile_workbook
from postdesk.authoring.findings import Finding
from postdesk.authoring.subject import Subject
from postdesk.authoring.workbook import Workbook
from postdesk.errors import Code, PostDeskError
from postdesk.files import write_whole
from postdesk.forms.definition import Guide

GUIDE_SUFFIX = ".guide.json"


@dataclass(frozen=True)
class PublishedGuide:
    """What was written, and what the author should still know."""

    guide: Guide
    guide_file: Path
    workbook_file: Path
    findings: tuple[Finding, ...]


def publish(path: Path, out: Path, *, companion: bool = False) -> PublishedGuide:
    """Compile the workbook at `path` into `out/NAME.guide.json`, with a copy of it beside.

    `NAME` is the form's id in lower case. With `companion` the copy has a state row for each
    question without choices (.xlsx only). Raises `PostDeskError(GUIDE_REFUSED, findings=...)` where
    an error was found (`compile_workbook` tells them), `WRONG_USE` for companions in another kind
    of file, and `OSError`.
    """
    if companion:
        data = _enriched(path)
        result = _compile_bytes(data, path)
    else:
        data = path.read_bytes() if path.is_file() else b""
        result = compile_workbook(path)
    if result.guide is None:
        raise PostDeskError(Code.GUIDE_REFUSED, why="findings", findings=len(result.findings))
    name = file_name(result.guide.id)
    guide_file = out / f"{name}{GUIDE_SUFFIX}"
    workbook_file = out / f"{name}{path.suffix.lower()}"
    write_whole(guide_file, result.guide.to_bytes())
    if workbook_file.resolve() != path.resolve() or companion:
        write_whole(workbook_file, data)
    return PublishedGuide(result.guide, guide_file, workbook_file, result.findings)


def file_name(identifier: str) -> str:
    """A form's id as a file name that is valid everywhere and in kits."""
    plain = re.sub(r"[^a-z0-9_.-]+", "_", identifier.lower()).strip("._-")[:50]
    return plain or "guide"


def _enriched(path: Path) -> bytes:
    if path.suffix.lower() != ".xlsx":
        raise PostDeskError(Code.WRONG_USE, why="companions_need_xlsx")
    return with_companions(path, Subject(Workbook(read_workbook(path))))


def _compile_bytes(data: bytes, path: Path) -> CompiledGuide:
    """Compile a changed workbook under its own name."""
    with tempfile.TemporaryDirectory() as folder:
        copy = Path(folder) / path.name
        write_whole(copy, data)
        return compile_workbook(copy)
