"""The child process that reads one workbook: caps on time and memory, then JSON to the parent."""

import json
import logging
import os
import re
import sys
import warnings
from dataclasses import asdict
from enum import StrEnum
from pathlib import Path
from string import Formatter

from postdesk.authoring.reading import check_file, read_sheets
from postdesk.authoring.workbook import SURVEY, SheetData, WorkbookData
from postdesk.errors import PostDeskError

PART_VARIABLE = "POSTDESK_READ"
"""The environment variable that asks a child for a part."""
MEMORY = 1536 * 1024 * 1024
"""Bytes of address space that reading may take."""
SECONDS = 9
"""Seconds of processor time that reading may take."""
_LONGEST_MESSAGE = 2000
_CRASHES = (
    TypeError,
    AttributeError,
    KeyError,
    IndexError,
    ValueError,
    RecursionError,
    LookupError,
    AssertionError,
    NotImplementedError,
)
"""What pyxform raises over bad workbooks besides its own error."""


class Part(StrEnum):
    """What a child is asked for."""

    CELLS = "cells"
    FORM = "form"
    BOTH = "both"


def main(path: str) -> int:
    """Read the workbook at `path` and write `WorkbookData` as JSON to standard output.

    The environment variable `POSTDESK_READ` asks for the `cells` or the `form` alone.
    """
    cap()
    data = read(Path(path), Part(os.environ.get(PART_VARIABLE, Part.BOTH)))
    sys.stdout.buffer.write(json.dumps(asdict(data), ensure_ascii=False).encode())
    sys.stdout.buffer.flush()
    return 0


def cap() -> None:
    """Have the system stop a reader that takes too much; on Windows only the parent's patience
    does."""
    if sys.platform == "win32":
        return
    import resource  # noqa: PLC0415 - not on Windows

    resource.setrlimit(resource.RLIMIT_CPU, (SECONDS, SECONDS + 1))
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))


def read(path: Path, part: Part = Part.BOTH) -> WorkbookData:
    """The sheets of a workbook and what pyxform makes of it; a bad one is a `refusal`."""
    try:
        sheets = read_sheets(path) if part is not Part.FORM else ()
        if part is Part.FORM:
            check_file(path)
    except PostDeskError as error:
        why = str(error.values.get("why", "damaged"))
        return WorkbookData(refusal=f"workbook.{why}", values=dict(error.values))
    except MemoryError:
        return WorkbookData(refusal="workbook.too_large")
    named = any(sheet.name.strip().lower() == SURVEY for sheet in sheets)
    if part is not Part.FORM and not named:
        return WorkbookData(sheets=sheets, refusal="workbook.no_survey")
    return WorkbookData(sheets=sheets) if part is Part.CELLS else _convert(path, sheets)


def _convert(path: Path, sheets: tuple[SheetData, ...]) -> WorkbookData:
    logging.disable(logging.CRITICAL)
    from pyxform.errors import PyXFormError  # noqa: PLC0415 - costs a quarter of a second
    from pyxform.xls2xform import convert  # noqa: PLC0415

    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            made = convert(str(path))
    except PyXFormError as error:
        failure = str(error)
        return WorkbookData(
            sheets=sheets, failure=failure[:_LONGEST_MESSAGE], family=_family_of(failure)
        )
    except MemoryError:
        return WorkbookData(refusal="workbook.too_large")
    except _CRASHES as error:
        return WorkbookData(sheets=sheets, failure=type(error).__name__, crashed=True)
    return WorkbookData(sheets=sheets, xform=made.xform, warnings=tuple(made.warnings))


def _family_of(failure: str) -> str:
    """What a message of pyxform is about, after the name of the template it was made from."""
    from pyxform.errors import ErrorCode  # noqa: PLC0415

    for code in ErrorCode:
        # most errors are raised with the text alone, so the template has to be found again
        plain = (text for text, *_ in Formatter().parse(code.value.msg))
        template = ".*".join(re.escape(text) for text in plain)
        if re.fullmatch(f"{template}.*", failure, re.DOTALL):
            return str(code.name).partition("_")[0].lower()
    return ""


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
