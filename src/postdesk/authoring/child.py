"""Reading a workbook in child processes, so that no file can harm or stall the program."""

import os
import subprocess
import sys
import time
from dataclasses import replace
from pathlib import Path
from types import TracebackType
from typing import Self

from pydantic import TypeAdapter, ValidationError

from postdesk.authoring.reading import LARGEST_FILE
from postdesk.authoring.workbook import WorkbookData
from postdesk.authoring.workbook_reader import PART_VARIABLE, Part

PATIENCE = 30.0
"""Seconds by the clock that reading may take in all.

The work itself is capped in the child (`workbook_reader.SECONDS`); an old laptop that does other
things meanwhile gives it a third of its time.
"""
_HIDDEN_COMMAND = "workbook-reader"
"""How the bundled program is asked to be the child."""


def read_workbook(path: Path, patience: float = PATIENCE) -> WorkbookData:
    """The workbook as read and converted by child processes; a bad one is a `refusal`.

    `patience` is how many seconds that may take.
    """
    with Reading(path, patience) as reading:
        return reading.whole()


class Reading:
    """One workbook being read by two children at once: its cells, and pyxform's conversion."""

    def __init__(self, path: Path, patience: float = PATIENCE) -> None:
        self._patience = patience
        self._until = time.monotonic() + patience
        self._sheets = _refusal_of(path)
        self._children: dict[Part, subprocess.Popen[bytes]] = {}
        if self._sheets is None:
            self._children = {part: _start(part, path) for part in (Part.CELLS, Part.FORM)}

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        for child in self._children.values():
            child.kill()
            child.communicate()

    def sheets(self) -> WorkbookData:
        """The cells, or the refusal, while the conversion may still go on."""
        if self._sheets is None:
            self._sheets = self._told_by(Part.CELLS)
        return self._sheets

    def whole(self) -> WorkbookData:
        """The cells and what the converter made of them."""
        sheets = self.sheets()
        if sheets.refusal:
            return sheets
        form = self._told_by(Part.FORM)
        return form if form.refusal else replace(form, sheets=sheets.sheets)

    def _told_by(self, part: Part) -> WorkbookData:
        child = self._children[part]
        try:
            told, _ = child.communicate(timeout=max(self._until - time.monotonic(), 0.0))
        except subprocess.TimeoutExpired:
            values: dict[str, str | int] = {"seconds": int(self._patience)}
            return WorkbookData(refusal="workbook.too_slow", values=values)
        if child.returncode != 0:
            return WorkbookData(refusal="workbook.too_heavy")
        return understood(told)


def understood(told: bytes) -> WorkbookData:
    """What a child told."""
    try:
        return TypeAdapter(WorkbookData).validate_json(told)
    except ValidationError:
        return WorkbookData(refusal="workbook.damaged")


def _refusal_of(path: Path) -> WorkbookData | None:
    """Why a file is not even opened; None if it is."""
    if not path.is_file():
        return WorkbookData(refusal="workbook.missing")
    size = path.stat().st_size
    if size > LARGEST_FILE:
        values: dict[str, str | int] = {"bytes": size, "most": LARGEST_FILE}
        return WorkbookData(refusal="workbook.too_large", values=values)
    return None


def _start(part: Part, path: Path) -> subprocess.Popen[bytes]:
    return subprocess.Popen(  # noqa: S603 - our own program, the path is one argument
        [*_command(), str(path)],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        env={**os.environ, "PYTHONUTF8": "1", PART_VARIABLE: part.value},
    )


def _command() -> list[str]:
    if getattr(sys, "frozen", False):
        return [sys.executable, _HIDDEN_COMMAND]
    return [sys.executable, "-m", "postdesk.authoring.workbook_reader"]
