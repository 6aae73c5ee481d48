"""Measures what the shift page waits for with 10 and 50 half-typed papers in a real vault.

`python tests/bench/bench_half_typed.py` prints a JSON object; figures are reported, never asserted.
"""

import json
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "unit" / "desk"))

from desk_offices import copied, make_offices
from test_typing_back import beginning, type_until

from postdesk.desk.paper_dangers import PaperDangers
from postdesk.desk.post import Post
from postdesk.desk.shift import shift_work
from postdesk.desk.typing_back import begin_typing

SIZES = (10, 50)
DRAWS = 5


def main() -> None:
    """Print milliseconds by number of papers: a draw, and looking at each of them anew."""
    found = {}
    with tempfile.TemporaryDirectory() as folder:
        own = copied(make_offices(Path(folder) / "made"), Path(folder) / "own")
        with own.post() as post:
            for size in SIZES:
                while len(post.notebook.drafts()) < size:
                    typing = begin_typing(post, beginning(post))
                    type_until(typing, "wish_words")
                    typing.pause("asked_by_person")
                found[str(size)] = measured(post)
    sys.stdout.write(json.dumps(found, indent=1) + "\n")


def measured(post: Post) -> dict[str, float]:
    """The first draw of a page, the median of later ones, and what a new kit asks for."""
    papers = PaperDangers(post)
    drafts = [one.id for one in post.notebook.drafts()]
    return {
        "first draw": median(lambda: shift_work(post, papers), 1),
        "later draws": median(lambda: shift_work(post, papers)),
        "looking anew, each between two draws": median(
            lambda: [papers.look_at(one) for one in drafts], 1
        ),
        "left to look at": len(shift_work(post, PaperDangers(post)).to_look_at),
    }


def median(work: Callable[[], object], times: int = DRAWS) -> float:
    """The median time of some runs, in milliseconds."""
    spans = []
    for _ in range(times):
        begun = time.perf_counter()
        work()
        spans.append((time.perf_counter() - begun) * 1000)
    return round(sorted(spans)[len(spans) // 2], 1)


if __name__ == "__main__":
    main()
