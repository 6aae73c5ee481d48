"""Measures a day as people meet it, beside the bare counterpart: start, answers, guide, import.

`python tests/bench/bench_day.py` prints a JSON object; figures are reported, never asserted.
"""

import io
import json
import os
import shutil
import sqlite3
import statistics
import subprocess
import sys
import tempfile
import time
import zipfile
from collections.abc import Callable, Sequence
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))
sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "journeys"))

from bench_store import bare_saving
from many_referrals import fill
from offices import SUPERVISOR_WORDS, TickingClock, introduce, make_post, make_region

from postdesk.app.desks import open_post
from postdesk.crypto.sealing import open_sealed
from postdesk.crypto.signing import verify
from postdesk.desk.interviewing import Beginning, Step, begin
from postdesk.desk.post import Post
from postdesk.forms.definition import load_guide
from postdesk.model.answers import AnswerState
from postdesk.model.base import Realm
from postdesk.model.ids import GuideId
from postdesk.packet.arrivals import ArrivalState
from postdesk.packet.codec import MANIFEST, SIGNATURE
from postdesk.packet.kit import read_kit
from postdesk.packet.manifests import NAMESPACES
from postdesk.regional.importing import read_arrivals
from postdesk.resources import starter_kit
from postdesk.store.office import OfficeKeeper
from postdesk.store.vault import open_vault

SCENARIOS = ("aminata", "moussa", "ousmane")
PACKETS = 200
_PAINTED = """
import os, sys
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QMainWindow
app = QApplication([])
class Painted(QObject):
    def eventFilter(self, seen, event):
        if seen is window and event.type() == QEvent.Type.Paint:
            os._exit(0)
        return False
"""
_BARE = f"{_PAINTED}\nwindow = QMainWindow()\nwindow.resize(1366, 768)\n"
_OURS = f"""{_PAINTED}
from pathlib import Path
from postdesk.app.program import Program
from postdesk.app.system import new_id, system_clock
program = Program(app, Path(sys.argv[1]), clock=system_clock, new_id=new_id)
window = program.window
program.start()
"""
_SHOW = "painted = Painted()\nwindow.installEventFilter(painted)\nwindow.show()\napp.exec()\n"


def main() -> int:
    """Print every figure."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        figures = {
            "start": starting(folder),
            "answer": answering(folder),
            "guide": guide_loading(),
            "import": importing(folder),
        }
    sys.stdout.write(json.dumps(figures, indent=2) + "\n")
    return 0


def starting(folder: Path, rounds: int = 7) -> dict[str, float]:
    """Seconds from a new process to the first paint: the first page, and a bare QMainWindow."""
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}

    def run(code: str) -> Callable[[], None]:
        command = [sys.executable, "-c", code + _SHOW, str(folder / "home")]
        return lambda: subprocess.run(command, check=True, env=environment) and None

    ours, bare = in_turn(run(_OURS), run(_BARE), rounds)
    return {"ours_s": ours, "bare_s": bare}


def answering(folder: Path) -> dict[str, dict[str, float]]:
    """Milliseconds from an answer to saved, next question and flags, over whole interviews.

    The bare counterpart is what one such save writes, into plain SQLite with the same settings.
    """
    clock = TickingClock()
    office = make_post(folder / "post", clock)
    post, close = open_post(office.vault, clock)
    taken: list[float] = []
    for scenario in SCENARIOS:
        _play(post, scenario, taken)
    close()
    office.vault.close()
    return {"ours": percentiles(taken), "bare_save": bare_saving(folder)}


def _play(post: Post, scenario: str, taken: list[float]) -> None:
    told = json.loads((starter_kit() / "scenarios" / f"{scenario}.json").read_text("utf-8"))
    said = {one["question"]: one for one in told["answers"]}
    interviewing = begin(post, Beginning(GuideId(told["guide"]), "fr", "fr"))
    step: Step = interviewing.current()
    while step.shown is not None:
        shown, answer = step.shown, said.get(step.shown.name)
        began = time.perf_counter()
        if not shown.states or answer is None:
            step = interviewing.skip()
            continue
        if "state" in answer:
            step = interviewing.state(shown.ref, AnswerState(answer["state"]))
        else:
            value = answer["value"]
            text = " ".join(value) if isinstance(value, list) else str(value)
            step = interviewing.answer(shown.ref, text)
        taken.append((time.perf_counter() - began) * 1000)
    interviewing.close()


def guide_loading() -> dict[str, float]:
    """Milliseconds to load the first-line guide, beside reading its JSON with the library."""
    data = read_kit(starter_kit()).guide_bytes(GuideId("first_line"))
    ours, bare = in_turn(lambda: load_guide(data), lambda: json.loads(data), 20)
    return {"ours_ms": round(ours * 1000, 2), "bare_ms": round(bare * 1000, 2)}


def importing(folder: Path, rounds: int = 3) -> dict[str, float]:
    """Seconds to import 200 referrals, beside bare decryption, verification and plain inserts."""
    clock = TickingClock()
    region = make_region(folder / "region", clock)
    post = make_post(folder / "sender", clock)
    stick, full = folder / "stick", folder / "full"
    stick.mkdir()
    full.mkdir()
    introduce(post.vault, region.vault, stick)
    fill(full, post.vault, clock, PACKETS)
    secrets = OfficeKeeper(region.vault).opening_secrets()
    sender = OfficeKeeper(post.vault).office().signing_key.public
    person, new_id = region.vault.person.id, region.vault.new_id
    region.vault.close()
    places = iter(range(2 * rounds))

    def ours() -> None:
        report = read_arrivals(vaults.pop(), full)
        if report.count(ArrivalState.NEW) != PACKETS:
            raise SystemExit(f"imported {report.count(ArrivalState.NEW)} of {PACKETS}")

    def bare() -> None:
        _bare_import(folder / f"bare{next(places)}.db", full, secrets, sender)

    vaults = []
    for number in range(rounds):
        copy = shutil.copytree(folder / "region", folder / f"region{number}")
        vaults.append(open_vault(Path(copy), person, SUPERVISOR_WORDS, clock, new_id))
    opened = list(vaults)
    took = in_turn(ours, bare, rounds)
    for vault in (*opened, post.vault):
        vault.close()
    return {"ours_s": took[0], "bare_s": took[1]}


def _bare_import(path: Path, folder: Path, secrets: Sequence[str], sender: str) -> None:
    """Each packet decrypted, its signature verified, its case inserted and forced to the disk."""
    bare = sqlite3.connect(path, isolation_level=None)
    bare.execute("PRAGMA journal_mode = WAL")
    bare.execute("PRAGMA synchronous = FULL")
    bare.execute("CREATE TABLE cases (number INTEGER PRIMARY KEY, body BLOB)")
    for packet in sorted(folder.iterdir()):
        plain = open_sealed(packet.read_bytes(), secrets)
        with zipfile.ZipFile(io.BytesIO(plain)) as parts:
            signature = parts.read(SIGNATURE).decode("ascii")
            verify(parts.read(MANIFEST), signature, sender, NAMESPACES[Realm.LIVE])
            bare.execute("INSERT INTO cases (body) VALUES (?)", (parts.read("case.json"),))
    bare.close()


def percentiles(taken: list[float]) -> dict[str, float]:
    """Median, 99th percentile and number of the rounds."""
    cuts = statistics.quantiles(taken, n=100, method="inclusive")
    return {"p50": round(cuts[49], 2), "p99": round(cuts[98], 2), "rounds": len(taken)}


def in_turn(one: Callable[[], object], other: Callable[[], object], rounds: int) -> list[float]:
    """Median seconds of each, taken in turn so that the machine's moods hit both."""
    took: tuple[list[float], list[float]] = ([], [])
    for _ in range(rounds):
        for act, times in zip((one, other), took, strict=True):
            began = time.perf_counter()
            act()
            times.append(time.perf_counter() - began)
    return [round(statistics.median(times), 5) for times in took]


if __name__ == "__main__":
    raise SystemExit(main())
