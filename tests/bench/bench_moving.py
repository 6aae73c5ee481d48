"""Measures the move of a large vault: seconds and peak memory of handing over and taking over.

`python tests/bench/bench_moving.py [MB]` prints a JSON object; figures are reported, not asserted.
"""

import json
import resource
import sys
import tempfile
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "unit" / "desk"))

from desk_offices import Copied, copied, make_offices

from postdesk.desk.post import Post
from postdesk.desk.relocating import relocate
from postdesk.packet.handover_arriving import find_handover
from postdesk.packet.media import find_packets
from postdesk.store.audit import Audit
from postdesk.store.relocation import settle_here
from postdesk.store.sealed import Sealed

_MB = 1 << 20


def main() -> int:
    """Fill a post with photos of random bytes, move it, and open it on the new laptop."""
    wanted = int(sys.argv[1]) if len(sys.argv) > 1 else 320
    with tempfile.TemporaryDirectory() as name:
        own = copied(make_offices(Path(name) / "offices"), Path(name) / "own")
        with own.post(supervisor=True) as post:
            _fill(post, own, wanted)
        sys.stdout.write(json.dumps(_moved(own, Path(name) / "new"), indent=1) + "\n")
    return 0


def _fill(post: Post, own: Copied, wanted: int) -> None:
    """Sealed parts of a megabyte each, as photos lie in the vault."""
    sealed, data = Sealed(post.vault), bytes(range(256)) * (_MB // 256)
    recipients = [post.person.public]
    for number in range(wanted):
        sealed.put(own.offices.interview, f"photo-{number}", data, recipients)


def _moved(own: Copied, place: Path) -> dict[str, float]:
    idle, begun = _peak(), time.monotonic()
    with own.post(supervisor=True) as post:
        code = relocate(post.vault, post.notebook.pending, own.stick).code
    given, most_giving = time.monotonic(), _peak()
    found = find_handover(own.stick, code, place / "arriving")
    assert found is not None
    settle_here(place / "post", found.people, found.database)
    taken = time.monotonic()
    with Copied(own.offices, place, own.clock).post() as post:
        assert Audit(post.vault).verify() is None
    return {
        "database_mb": round(found.size / _MB, 1),
        "files": len(find_packets(own.stick)),
        "hand_over_s": round(given - begun, 1),
        "take_over_s": round(taken - given, 1),
        "idle_mb": idle,
        "peak_handing_over_mb": most_giving,
        "peak_mb": _peak(),
    }


def _peak() -> float:
    """The most memory that this process ever held, in MB."""
    return round(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024, 1)


if __name__ == "__main__":
    sys.exit(main())
