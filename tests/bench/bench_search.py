"""Measures the search of a stick with 100,000 files: its time, its memory, how often it tells.

`python tests/bench/bench_search.py` prints a JSON object; figures are reported only.
"""

import json
import sys
import tempfile
import time
import tracemalloc
from itertools import pairwise
from pathlib import Path

from postdesk.packet.media import search

_FOLDERS, _FILES = 100, 1_000


def main() -> int:
    """Fill folders with photos of no size and one packet, then look for it twice."""
    with tempfile.TemporaryDirectory() as name:
        stick = Path(name)
        for folder in range(_FOLDERS):
            (stick / f"{folder}").mkdir()
            for number in range(_FILES):
                (stick / f"{folder}" / f"IMG_{number:05d}.jpg").touch()
        (stick / f"{_FOLDERS - 1}" / "one.pdk").touch()
        told: list[float] = []
        begun = time.monotonic()
        found = search(stick, lambda _done, _total: told.append(time.monotonic()))
        taken = time.monotonic() - begun
        tracemalloc.start()
        search(stick)
        _, most = tracemalloc.get_traced_memory()
        tracemalloc.stop()
    figures = {
        "packets": len(found.packets),
        "whole": found.whole,
        "search_s": round(taken, 2),
        "longest_silence_ms": round(1000 * max(after - before for before, after in pairwise(told))),
        "most_kb": most // 1024,
    }
    sys.stdout.write(json.dumps(figures, indent=1) + "\n")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
