"""The demo is a promise to newcomers, and a whole day: seen, offline, and without a trace."""

import json
import os
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from traced import Trace, can_trace, traced

SAID = (
    "good pay, all paid in advance",
    "Only the lenders; otherwise home is safe",
    "get the passport back and go home",
    "Tata Rose",
)
"""Free text that the interviewee of the demo says."""
TYPED = (
    "salle du Croissant-Rouge",
    "M. Ould Cheikh",
    "lampe au-dessus du bureau",
    "riviere calme du matin",
)
"""What the demo's officers type about the night, and their passphrases."""
KNOWN = "A. Mint Salem"
"""A colleague's name: it stands on the door before anybody unlocks, and so in a file."""


@pytest.fixture(scope="module")
def out(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("demo") / "out"


@pytest.fixture(scope="module")
def day(out: Path) -> Iterator[Trace]:
    """One demo, in Arabic, the language in which no other test presses through a whole day."""
    if not can_trace():
        pytest.skip("tracing a program in an empty network needs root, unshare and strace")
    # the demo's own sources hold what is said in it; compiled, they would be written
    environment = {
        **os.environ,
        "QT_QPA_PLATFORM": "offscreen",
        "PYTHONDONTWRITEBYTECODE": "1",
        "TMPDIR": str(out.parent),
        "HOME": str(out.parent),
    }
    command = [sys.executable, "-m", "postdesk", "demo", "--out", str(out), "--lang", "ar"]
    trace = traced(command, environment, out.parent / "trace")
    yield trace
    trace.record.unlink()


def test_every_step_of_the_demo_is_seen(day: Trace, out: Path) -> None:
    assert day.code == 0, day.output
    told = json.loads((out / "summary.json").read_text("utf-8"))
    assert told["failed"] == 0
    pictures = {step["picture"] for step in told["steps"]}
    assert len(pictures) == len(told["steps"]) > 30
    there = {path.name for path in out.iterdir()}
    assert pictures | {"referral.pdk", "statistics.xlsx"} <= there


def test_a_whole_day_opens_no_socket_to_a_network(day: Trace) -> None:
    assert day.internet_sockets() == 0


def test_a_whole_day_writes_nothing_that_was_said_or_typed_in_clear(day: Trace) -> None:
    """Not into a file that is gone again, not into a pipe: every byte of the day is looked at."""
    assert day.written([*SAID, *TYPED]) == set()
    assert day.written([KNOWN]) == {KNOWN}


def test_the_record_would_tell(tmp_path: Path) -> None:
    """The looking itself is looked at: a socket and each encoding are found where they are."""
    if not can_trace():
        pytest.skip("tracing a program in an empty network needs root, unshare and strace")
    code = (
        "import base64, socket, sys\n"
        "socket.socket()\n"
        "for mark in (b'in plain words', 'in wide words'.encode('utf-16-le'),"
        " base64.b64encode(b'.in many words'), b'in digits'.hex().encode()):\n"
        "    open(sys.argv[1], 'wb').write(mark)\n"
    )
    command = [sys.executable, "-c", code, str(tmp_path / "file")]
    trace = traced(command, dict(os.environ), tmp_path / "trace")
    assert trace.internet_sockets() == 1
    marks = {"in plain words", "in wide words", "in many words", "in digits"}
    assert trace.written([*marks, "never written"]) == marks
