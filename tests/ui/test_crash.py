"""A bug leaves its type and place behind, and nothing anybody said."""

import json
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
