"""Reading a workbook in a child process, so that no file can harm or stall the program."""

import os
import subprocess
import sys
from pathlib import Path

from pydantic import ValidationError

from postdesk.authoring.reading import LARGEST_FILE
from postdesk.authoring.workbook import WorkbookData

PATIENCE = 10
"""Seconds that the child may take in all."""
_HIDDEN_COMMAND = "workbook-reader"
"""How the bundled program is asked to be the child."""


def read_workbook(path: Path, patience: float = PATIENCE) -> WorkbookData:
    """The workbook as read and converted by a child process; a bad one is a `refusal`.

    `patience` is how many seconds the child may take.
    """
    if not path.is_file():
        return WorkbookData(refusal="workbook.missing")
    size = path.stat().st_size
    if size > LARGEST_FILE:
        values: dict[str, str | int] = {"bytes": size, "most": LARGEST_FILE}
        return WorkbookData(refusal="workbook.too_large", values=values)
    try:
        done = subprocess.run(  # noqa: S603 - our own program, the path is one argument
            [*_command(), str(path)],
            stdin=subprocess.DEVNULL,
            capture_output=True,
            timeout=patience,
            check=False,
            env={**os.environ, "PYTHONUTF8": "1"},
        )
    except subprocess.TimeoutExpired:
        return WorkbookData(refusal="workbook.too_slow", values={"seconds": int(patience)})
    if done.returncode != 0:
        return WorkbookData(refusal="workbook.too_heavy")
    try:
        return WorkbookData.model_validate_json(done.stdout)
    except ValidationError:
        return WorkbookData(refusal="workbook.damaged")


def _command() -> list[str]:
    if getattr(sys, "frozen", False):
        return [sys.executable, _HIDDEN_COMMAND]
    return [sys.executable, "-m", "postdesk.authoring.workbook_reader"]
