"""Locked, hidden or closed at any moment of any long work: nothing breaks and nothing is lost.

Each kind runs in a process of its own, since what could go wrong ends the program.
"""

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from locked_door import DOORS
from locked_work import KINDS

_CHILD = Path(__file__).with_name("locking.py")
_MOMENTS = 30
_SHORT = (
    "day's backup",
    "import",
    "moving the post",
    "trying a new sheet",
    "taking a post over",
)
"""Work that has a folder, a stick, a thread or a file of its own to leave whole."""


@pytest.fixture(scope="session")
def homes(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The invented laptops."""
    folder = tmp_path_factory.mktemp("locking") / "homes"
    folder.mkdir()
    subprocess.run([sys.executable, str(_CHILD), "prepare", str(folder)], check=True, timeout=300)
    return folder


def left_at(homes: Path, own: Path, times: int, kind: str) -> list[dict[str, Any]]:
    """What became of so many attempts; refuses if one ended the program."""
    told = own / "told"
    with told.open("wb") as out:
        child = subprocess.run(
            [sys.executable, str(_CHILD), str(homes), str(own / "w"), "5", str(times), kind],
            stdout=out,
            stderr=subprocess.PIPE,
            timeout=3000,
            check=False,
        )
    lines = [json.loads(line) for line in told.read_text("utf-8").splitlines()]
    assert child.returncode == 0, (lines[-1:], child.stderr[-3000:])
    return lines


def assert_all_well(lines: list[dict[str, Any]], times: int) -> None:
    """Nothing was wrong at any moment; how many met running work, and how soon it was cleared."""
    assert [line for line in lines if line.get("wrong")] == []
    ended = [line for line in lines if "end" in line]
    assert len(ended) == times
    ran = sum(bool(line["ran"]) for line in ended)
    slowest = max((line["cleared"] or 0 for line in ended), default=0)
    sys.stdout.write(f"{ran} of {times} met running work; cleared in {slowest:.0f} ms at most\n")


@pytest.mark.parametrize("kind", _SHORT)
def test_work_that_is_left_at_a_moment(homes: Path, tmp_path: Path, kind: str) -> None:
    """Two moments each."""
    assert_all_well(left_at(homes, tmp_path, 2, kind), 2)


@pytest.mark.soak
@pytest.mark.parametrize("kind", [*KINDS, *DOORS])
def test_work_that_is_left_at_any_moment(homes: Path, tmp_path: Path, kind: str) -> None:
    """Thirty moments each, spread over its time."""
    assert_all_well(left_at(homes, tmp_path, _MOMENTS, kind), _MOMENTS)
