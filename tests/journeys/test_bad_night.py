"""After a bug on a full screen and a kill, what was saved is there and nothing stands in clear."""

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from bad_night import MARKS, REPORTS
from traced import Trace, can_trace, traced

SCRIPT = Path(__file__).with_name("bad_night.py")
PLAIN = "builtins.ValueError"
"""It stands in the report of the bug: what is looked through is what was written."""


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("night")


@pytest.fixture(scope="module")
def environment(home: Path) -> dict[str, str]:
    """Every folder that a program may write to by itself is below `home`."""
    apart = {"XDG_CACHE_HOME": "cache", "XDG_CONFIG_HOME": "config", "XDG_DATA_HOME": "data"}
    folders = {"HOME": "user", "TMPDIR": "tmp", "XDG_RUNTIME_DIR": "run", **apart}
    for name in folders.values():
        (home / name).mkdir(mode=0o700)
    own = {name: str(home / folder) for name, folder in folders.items()}
    # the night's own source holds what is said in it; compiled, it would be written
    quiet = {"QT_QPA_PLATFORM": "offscreen", "PYTHONDONTWRITEBYTECODE": "1"}
    return {**os.environ, **own, **quiet}


@pytest.fixture(scope="module")
def night(home: Path, environment: dict[str, str]) -> Iterator[Trace]:
    if not can_trace():
        pytest.skip("tracing a program in an empty network needs root, unshare and strace")
    trace = traced([sys.executable, str(SCRIPT), "live", str(home)], environment, home / "trace")
    yield trace
    trace.record.unlink()


def test_the_night_ended_by_the_kill_after_the_bug_was_reported(night: Trace, home: Path) -> None:
    assert night.code in (-9, 137), night.output
    (report,) = (home / REPORTS).glob("*.json")
    assert json.loads(report.read_text("utf-8"))["type"] == PLAIN


def test_no_byte_of_it_was_ever_written_in_clear(night: Trace) -> None:
    assert night.written([*MARKS, PLAIN]) == {PLAIN}
    assert night.internet_sockets() == 0


def test_no_file_that_is_left_holds_it(night: Trace, home: Path) -> None:
    """What a file got through a mapping of memory, no call to write tells."""
    left = [path for path in home.rglob("*") if path.is_file() and path != night.record]
    assert any(path.suffix == ".db" for path in left)
    for path in left:
        data = path.read_bytes()
        for mark in MARKS:
            plain, wide = mark.encode(), mark.encode("utf-16-le")
            assert not any(form in data for form in (plain, plain[::-1], wide)), path


def test_what_was_saved_is_there(night: Trace, home: Path, environment: dict[str, str]) -> None:
    del night
    command = [sys.executable, str(SCRIPT), "look", str(home)]
    subprocess.run(command, env=environment, check=True)
