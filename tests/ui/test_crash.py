"""A bug leaves its type and place behind, and nothing anybody said."""

import json
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path

import pytest

from postdesk.ui.crash import CrashReporter

NOW = datetime(2026, 11, 12, 2, 41, tzinfo=UTC)


def reporter(folder: Path, heard: list[str]) -> CrashReporter:
    """A reporter with a fixed clock and number."""
    return CrashReporter(folder, lambda: NOW, lambda: "0a1b2c3d" * 4, heard.append)


def fail(secret: str) -> None:
    """A bug that carries what a person said."""
    raise ValueError(secret)


def test_a_report_has_type_and_place_but_no_value(tmp_path: Path) -> None:
    heard: list[str] = []
    try:
        fail("Fatou said")
    except ValueError:
        kind, error, trace = sys.exc_info()
    assert kind is not None
    assert error is not None
    reporter(tmp_path / "reports", heard).report(kind, error, trace)
    assert heard == ["0A1B2C3D"]
    text = (tmp_path / "reports" / "0A1B2C3D.json").read_text(encoding="utf-8")
    report = json.loads(text)
    assert report["type"] == "builtins.ValueError"
    assert report["at"] == "2026-11-12T02:41:00+00:00"
    assert report["places"][-1].startswith("test_crash.py:")
    assert "Fatou" not in text


def test_a_full_disk_does_not_hide_the_bug(tmp_path: Path) -> None:
    heard: list[str] = []
    blocked = tmp_path / "file"
    blocked.write_text("in the way", encoding="utf-8")
    reporter(blocked / "reports", heard).report(ValueError, ValueError(), None)
    assert heard == ["-"]


def test_the_hooks_are_taken_over(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    heard: list[str] = []
    reporter(tmp_path, heard).install()
    sys.excepthook(ValueError, ValueError("x"), None)
    assert heard == ["0A1B2C3D"]


_AT_NOBODYS_CALL = """
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path
from postdesk.ui.crash import CrashReporter

class Leaves:
    def __del__(self):
        raise ValueError("Fatou said")

reports = CrashReporter(
    Path(sys.argv[1]), lambda: datetime.now(UTC), lambda: "0a1b2c3d" * 4, print
)
if "hooks" in sys.argv:
    reports.install()
one = Leaves()
del one
"""


def at_nobodys_call(folder: Path, *options: str) -> str:
    """What such a bug leaves on the error output, which a session keeps in a file of its own."""
    command = [sys.executable, "-c", _AT_NOBODYS_CALL, str(folder), *options]
    return subprocess.run(command, capture_output=True, text=True, check=True).stderr


def test_a_bug_that_nobody_can_catch_tells_no_value_either(tmp_path: Path) -> None:
    """Python itself would print it, with all that it carries."""
    assert "Fatou" in at_nobodys_call(tmp_path / "none")
    assert at_nobodys_call(tmp_path, "hooks") == ""
    text = (tmp_path / "0A1B2C3D.json").read_text(encoding="utf-8")
    assert "ValueError" in text
    assert "Fatou" not in text


_REMARKS = """
import logging, sys, warnings
from PySide6.QtCore import qCritical, qWarning
from postdesk.ui.quiet import keep_quiet

if "quiet" in sys.argv:
    keep_quiet()
for tell in (logging.getLogger("x").error, warnings.warn, qWarning, qCritical):
    tell("Fatou said")
"""


def test_remarks_of_libraries_reach_no_error_output() -> None:
    def left(*options: str) -> str:
        command = [sys.executable, "-c", _REMARKS, *options]
        return subprocess.run(command, capture_output=True, text=True, check=True).stderr

    assert left().count("Fatou said") >= 4
    assert left("quiet") == ""
