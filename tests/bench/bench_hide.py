"""Measures the quick hide: from the press of its key to the harmless page drawn.

`python tests/bench/bench_hide.py` prints a JSON object; figures are reported, never asserted.

The key comes at random moments from outside of the window's thread, as a finger does: a window that
is busy answers late, and that counts.
"""

import json
import os
import random
import statistics
import sys
import tempfile
import threading
import time
from collections.abc import Callable
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "ui"))
sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "journeys"))
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from bench_window import answered
from many_referrals import fill
from offices import TickingClock, introduce, make_post, make_region
from post_program import at_post, make_home
from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from postdesk.app.program import Program
from postdesk.app.readers import RegionalReader
from postdesk.model.base import WorkspaceKind
from postdesk.packet.arrivals import ArrivalState
from postdesk.ui.arrivals.page import ArrivalsPage
from postdesk.ui.language import LanguageSwitch
from postdesk.ui.main_window import MainWindow
from postdesk.ui.tasks import Tasks

PACKETS = 1_000
PAUSE = (0.02, 0.12)
"""Seconds between two presses, at random."""


class Finger(QObject):
    """Presses Escape at random moments from a thread of its own, and brings the page back."""

    pressed = Signal(float)

    def __init__(self, window: MainWindow) -> None:
        super().__init__()
        self._window = window
        self._lifted, self._seen = threading.Event(), threading.Event()
        self._seen.set()
        self.took: list[float] = []
        self.pressed.connect(self._press, Qt.ConnectionType.QueuedConnection)
        self._thread = threading.Thread(target=self._tap, daemon=True)

    def __enter__(self) -> "Finger":
        self._window.windowHandle().requestActivate()  # a key goes to the window in front
        QApplication.processEvents()
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._lifted.set()
        self._thread.join()
        QApplication.processEvents()

    def _tap(self) -> None:
        chance = random.Random(7)  # noqa: S311 - a finger, not a key
        while not self._lifted.wait(chance.uniform(*PAUSE)):
            if self._seen.is_set():
                self._seen.clear()
                self.pressed.emit(time.perf_counter())

    def _press(self, at: float) -> None:
        QTest.keyClick(self._window.windowHandle(), Qt.Key.Key_Escape)  # draws before it returns
        if not self._window.hidden_away:
            raise SystemExit("Escape did not hide the page")
        self.took.append((time.perf_counter() - at) * 1000)
        self._window.come_back()
        self._seen.set()


def main() -> int:
    """Print the figures of a desk at rest, of interviews, of page after page, of an import."""
    app = QApplication.instance() or QApplication([])
    told: dict[str, object] = {}
    with tempfile.TemporaryDirectory() as name:
        home = make_home(app, Path(name) / "ready")
        with at_post(app, home, Path(name) / "home") as program:
            told["at_rest"] = under(program.window, lambda: rest(10))
            told["interviews_at_full_speed"] = under(program.window, lambda: interviews(program))
            told["page_after_page"] = under(program.window, lambda: pages(program))
        told[f"import_of_{PACKETS}"] = importing(app, Path(name))
    sys.stdout.write(json.dumps(told, indent=2) + "\n")
    return 0


def under(window: MainWindow, work: Callable[[], object]) -> dict[str, float]:
    """Milliseconds of every press while `work` goes on."""
    with Finger(window) as finger:
        work()
    every = sorted(finger.took)
    return {
        "presses": len(every),
        "median_ms": round(statistics.median(every), 1),
        "p99_ms": round(every[int(len(every) * 0.99)], 1),
        "longest_ms": round(every[-1], 1),
    }


def rest(seconds: float) -> None:
    """Nothing is done but what a window does by itself."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        QTest.qWait(20)


def interviews(program: Program) -> None:
    """Whole first-line interviews, a key as soon as the last one was answered."""
    for choice in range(3):
        answered(program, choice)
        program.window.navigator.go("shift")


def pages(program: Program) -> None:
    """Every place of the rail, five times, by its key."""
    window = program.window.windowHandle()
    for number in [*range(1, 9)] * 5:
        QTest.keyClick(window, Qt.Key(Qt.Key.Key_0 + number), Qt.KeyboardModifier.AltModifier)
        QTest.qWait(1)


def importing(app: QApplication, folder: Path) -> dict[str, float]:
    """A full stick is read aside by a region's arrivals page."""
    clock = TickingClock()
    region, post = make_region(folder / "region", clock), make_post(folder / "sender", clock)
    stick, full = folder / "stick", folder / "full"
    stick.mkdir()
    full.mkdir()
    introduce(post.vault, region.vault, stick)
    fill(full, post.vault, clock, PACKETS)
    window, tasks = MainWindow(app, LanguageSwitch(app)), Tasks()
    navigator, reader = window.navigator, RegionalReader(region.vault)
    navigator.add(
        "arrivals", lambda: ArrivalsPage(navigator, reader, tasks, choose_folder=lambda _: full)
    )
    window.set_workspace(WorkspaceKind.REGIONAL)
    window.show()
    page = navigator.go("arrivals")
    assert isinstance(page, ArrivalsPage)

    def read() -> None:
        page.read.click()
        while tasks.busy:
            QTest.qWait(5)

    took = under(window, read)
    assert page.report is not None
    if page.report.count(ArrivalState.NEW) != PACKETS:
        raise SystemExit("not all packets were taken in")
    tasks.close()
    navigator.forget()
    region.vault.close()
    post.vault.close()
    return took


if __name__ == "__main__":
    raise SystemExit(main())
