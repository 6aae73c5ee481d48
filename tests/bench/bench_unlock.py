"""Measures how long somebody waits from their passphrase to the desk, and from locking to the door.

`QT_QPA_PLATFORM=offscreen python tests/bench/bench_unlock.py` prints a JSON object: medians and the
worst of the real program on a post, in milliseconds of the processor and of the clock. The key
derivation is left out, and the first unlocking told apart: the desks were loaded at the door, as
they are while somebody looks for their name (`--at-once` leaves that out).
"""

import json
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from statistics import median

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "ui"))

from post_program import PASSPHRASE, make_home, running
from PySide6.QtWidgets import QApplication

from postdesk.app.ahead import Ahead
from postdesk.app.program import Program
from postdesk.store import identities

ROUNDS = 9
Taken = tuple[float, float]


def main() -> int:
    """Print every figure."""
    app = QApplication([])
    derived = without_derivation()
    rounds: list[dict[str, Taken]] = []
    with tempfile.TemporaryDirectory() as folder:
        home = make_home(app, Path(folder) / "home")
        with running(app, home, first_id=1000) as program:
            ahead = Ahead(program.window)
            while "--at-once" not in sys.argv and not ahead.done:
                app.processEvents()
                time.sleep(0.01)
            for _ in range(ROUNDS + 1):
                rounds.append(one_round(app, program, derived))
    first, later = rounds[0], rounds[1:]
    figures = {name: told([one[name] for one in later]) for name in first}
    sys.stdout.write(json.dumps({"first": first, "later": figures}, indent=2) + "\n")
    return 0


def one_round(app: QApplication, program: Program, derived: list[Taken]) -> dict[str, Taken]:
    """Unlock, see the desk, rest for a moment as people do, lock."""
    workspace = program.door.workspaces()[0]
    who = program.door.people(workspace)[0].id
    derived.clear()
    opened = measured(lambda: program.door.unlock(workspace, who, PASSPHRASE))
    shown = measured(program.door.enter)
    for _ in range(20):
        app.processEvents()
        time.sleep(0.02)
    locked = measured(program.lock)
    beyond = tuple(round(all_of - part, 1) for all_of, part in zip(opened, derived[0], strict=True))
    return {"open_the_vault": (beyond[0], beyond[1]), "show_the_desk": shown, "lock": locked}


def measured(act: Callable[[], object]) -> Taken:
    """Milliseconds of the processor and of the clock."""
    began, at = time.process_time(), time.perf_counter()
    act()
    used, waited = time.process_time() - began, time.perf_counter() - at
    return round(used * 1000, 1), round(waited * 1000, 1)


def without_derivation() -> list[Taken]:
    """Where each derivation of a key tells what it took."""
    derived: list[Taken] = []
    unlock = identities.unlock

    def timed(*given: object, **named: object) -> bytes:
        found: list[bytes] = []
        derived.append(measured(lambda: found.append(unlock(*given, **named))))  # type: ignore[arg-type]
        return found[0]

    identities.unlock = timed  # type: ignore[assignment]
    return derived


def told(taken: list[Taken]) -> dict[str, float]:
    """The middle and the worst of both."""
    used, waited = [one[0] for one in taken], [one[1] for one in taken]
    return {
        "processor": median(used),
        "processor_worst": max(used),
        "clock": median(waited),
        "clock_worst": max(waited),
    }


if __name__ == "__main__":
    sys.exit(main())
