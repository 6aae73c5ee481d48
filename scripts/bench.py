"""Measure speed against the bare counterpart in the same run: a table, and bench.json."""

import json
import os
import subprocess
import sys
import tempfile
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "tests" / "bench"))

import bench_day
import bench_packet
import bench_store

from postdesk.store.cases import Cases
from postdesk.store.search import fold

ROOT = Path(__file__).resolve().parents[1]
CASES = 10_000


@dataclass(frozen=True)
class Measure:
    """One figure of PostDesk and of the bare counterpart, in the same unit."""

    what: str
    unit: str
    ours: float
    bare: float
    counterpart: str

    @property
    def ratio(self) -> float:
        """How many times the bare counterpart's figure PostDesk's is."""
        return round(self.ours / self.bare, 2) if self.bare else 0.0


def start(folder: Path) -> list[Measure]:
    """From a new process to the first paint."""
    found = bench_day.starting(folder)
    return [
        Measure("start to first paint", "s", found["ours_s"], found["bare_s"], "bare QMainWindow")
    ]


def answer(folder: Path) -> list[Measure]:
    """From an answer to saved, next question and flags."""
    found = bench_day.answering(folder)
    return [
        Measure(
            f"answer to saved, next and flags, {name}",
            "ms",
            found["ours"][name],
            found["bare_save"][name],
            "same rows into plain SQLite",
        )
        for name in ("p50", "p99")
    ]


def guide(_folder: Path) -> list[Measure]:
    """Loading the first-line guide."""
    found = bench_day.guide_loading()
    return [Measure("guide load", "ms", found["ours_ms"], found["bare_ms"], "json.loads")]


def stick(folder: Path) -> list[Measure]:
    """Sealing 20 MB onto a medium and reading it back."""
    found = bench_packet.writing(folder)
    bare = found.get("age_copy_sync_s", 0.0)
    return [
        Measure(
            "seal + verified write of 20 MB",
            "s",
            float(str(found["ours_s"])),
            float(str(bare)),
            "age + cp + sync, not read back" if bare else "age is not installed",
        )
    ]


def intake(folder: Path) -> list[Measure]:
    """Importing 200 packets."""
    found = bench_day.importing(folder)
    return [
        Measure(
            "import of 200 packets", "s", found["ours_s"], found["bare_s"], "bare decrypt + insert"
        )
    ]


def register(folder: Path) -> list[Measure]:
    """Searching a register of 10,000 cases."""
    post = bench_store.a_post(folder / "register")
    with post.vault.transaction():
        for place in range(CASES):
            bench_store.add_case(post.vault, place)
    queries = [*(fold(name) for name in bench_store.GIVEN), "r07 00042", "ba rosso"]
    cases = Cases(post.vault)
    ours = bench_store.measured(
        lambda at: cases.found(bench_store.text(queries[at % len(queries)])), bench_store.ROUNDS
    )
    bare = bench_store.bare_search(folder / "bare.db", post.vault, queries)
    post.vault.close()
    return [
        Measure(
            f"register search in 10,000 cases, {name}",
            "ms",
            ours[name],
            bare[name],
            "FTS5 in plain SQLite",
        )
        for name in ("p50", "p99")
    ]


def main() -> int:
    """Run every measure, print the table, write bench.json."""
    measures: list[Measure] = []
    for measure in (start, answer, guide, stick, intake, register):
        with tempfile.TemporaryDirectory() as folder:
            measures += measure(Path(folder))
    print(f"{'measure':42} {'PostDesk':>12} {'bare':>12} {'ratio':>7}  counterpart")
    for one in measures:
        ours, bare = (f"{figure:.2f} {one.unit}" for figure in (one.ours, one.bare))
        print(f"{one.what:42} {ours:>12} {bare:>12} {one.ratio:>7}  {one.counterpart}")
    told = {
        "at": datetime.now(UTC).isoformat(timespec="seconds"),
        "commit": _commit(),
        "load": [round(figure, 2) for figure in os.getloadavg()],
        "measures": [{**asdict(one), "ratio": one.ratio} for one in measures],
    }
    (ROOT / "bench.json").write_text(json.dumps(told, indent=2) + "\n", encoding="utf-8")
    return 0


def _commit() -> str:
    done = subprocess.run(
        ["git", "rev-parse", "--short", "HEAD"], cwd=ROOT, capture_output=True, check=False
    )
    return done.stdout.decode().strip() or "unknown"


if __name__ == "__main__":
    sys.exit(main())
