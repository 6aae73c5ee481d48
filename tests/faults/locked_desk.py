"""A laptop whose window is locked, hidden or closed while work runs, and what is wrong after it."""

import json
import random
import shutil
import sys
import time
import traceback
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from postdesk.app.program import Program
from postdesk.app.system import new_id
from postdesk.cli.gallery_homes import WORDS
from postdesk.store.audit import Audit, AuditKind
from postdesk.store.losses import Losses, Lost
from postdesk.store.vault import Vault
from postdesk.ui.crash import CrashReporter
from postdesk.ui.language import Language
from postdesk.ui.page import Page

MOST_MILLISECONDS = 200
"""Until nothing readable is left in the window."""
_PATIENCE = 60.0


@dataclass
class Clock:
    """A second goes by at each look."""

    now: datetime

    def __call__(self) -> datetime:
        self.now += timedelta(seconds=1)
        return self.now


class Cleared(QObject):
    """Notes when the window was first drawn with nothing left of what stood in it."""

    def __init__(self, window: QWidget, secrets: set[str]) -> None:
        super().__init__(window)
        self._window, self._secrets = window, secrets
        self._begun = time.monotonic()
        self.after: float | None = None
        window.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt names it
        drawn = event.type() in (QEvent.Type.Paint, QEvent.Type.Hide)
        if drawn and self.after is None and not self._secrets & readable():
            self.after = (time.monotonic() - self._begun) * 1000
        return False


def readable() -> set[str]:
    """Every text in what is shown of the program's windows, by eye or to a reader of screens."""
    found: set[str] = set()
    for widget in QApplication.allWidgets():
        if not widget.isVisible():
            continue
        for name in ("text", "toPlainText", "accessibleName", "accessibleDescription", "toolTip"):
            say = getattr(widget, name, None)
            said = say() if callable(say) else ""
            if isinstance(said, str):
                found.add(said)
        if widget.isWindow():
            found.add(widget.windowTitle())
    return {text for text in found if len(text) > 2 and any(map(str.isalpha, text))}


@dataclass
class Laptop:
    """One program on a home of its own; `wrong` says what it did that it must not."""

    app: QApplication
    home: Path
    stick: Path
    clock: Clock
    wrong: list[str] = field(default_factory=list)
    told: list[str] = field(default_factory=list)
    """What was acknowledged by the window's own session, to be found again."""
    _program: Program | None = None
    door_texts: set[str] = field(default_factory=set)

    @property
    def program(self) -> Program:
        assert self._program is not None
        return self._program

    def switch_on(self) -> None:
        """The program as it is started on a laptop."""
        program = Program(
            self.app,
            self.home,
            clock=self.clock,
            new_id=new_id,
            choose_folder=lambda _parent: self.stick,
        )
        self._program = program
        reports = self.home / "reports"
        CrashReporter(reports, self.clock, new_id, program.tell_crash, program.meet).install()
        reported = sys.excepthook

        def hook(
            kind: type[BaseException], error: BaseException, trace: TracebackType | None
        ) -> None:
            self.wrong.append(f"exception {kind.__name__}: {_places(trace)}")
            reported(kind, error, trace)

        sys.excepthook = hook
        program.window.closing.connect(program.close)
        program.window.use_language(Language.EN)
        program.window.resize(1366, 768)
        program.start()
        program.window.show()
        program.window.activateWindow()
        if not QTest.qWaitForWindowActive(program.window):
            self.wrong.append("the window is not the one in use")
        self.door_texts |= readable()

    def switch_off(self) -> None:
        """Close the window as its frame does."""
        window = self.program.window
        window.close()
        window.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        self.app.processEvents()
        self._program = None

    def unlock(self, person: int = 0) -> None:
        """By keys: the number of a name, the passphrase, Enter."""
        self.door_texts |= readable()
        self.key(getattr(Qt.Key, f"Key_{person + 1}"))
        self.type(WORDS)
        self.key(Qt.Key.Key_Return)
        if self.program.door.open_vault is None:
            self.wrong.append(f"not unlocked: {self.page.name} {sorted(readable())}")

    def names_at_door(self) -> set[str]:
        """Who can unlock: that is told to anybody."""
        door = self.program.door
        return {one.name for place in door.workspaces() for one in door.people(place)}

    @property
    def page(self) -> Page:
        shown = self.program.window.navigator.page
        assert shown is not None
        return shown

    @property
    def vault(self) -> Vault:
        found = self.program.door.open_vault
        assert found is not None
        return found

    def keyboard(self) -> QWidget:
        """What has the keyboard; offscreen a window is not always the one in use by itself."""
        window = self.program.window
        if not window.isActiveWindow():
            window.activateWindow()
            self.app.processEvents()
        return QApplication.focusWidget() or window.focusWidget() or window

    def key(self, *pressed: Qt.Key) -> None:
        for one in pressed:
            self.app.processEvents()
            QTest.keyClick(self.keyboard(), one)
        self.app.processEvents()

    def type(self, text: str) -> None:
        self.app.processEvents()
        QTest.keyClicks(self.keyboard(), text)

    def rest(self, milliseconds: float) -> None:
        """Let the window's events come for so long."""
        until = time.monotonic() + milliseconds / 1000
        while (left := until - time.monotonic()) > 0:
            QTest.qWait(max(1, int(left * 1000)))

    def work_done(self) -> None:
        """Let the work beside the window come to its end."""
        until = time.monotonic() + _PATIENCE
        while self.program.tasks.busy and time.monotonic() < until:
            self.rest(2)
        if self.program.tasks.busy:
            self.wrong.append("work never ended")
        self.app.processEvents()

    def note_something(self) -> None:
        """The window's own session writes while work runs; what was noted has to be kept."""
        mark = f"told {len(self.told)} {random.random()}"  # noqa: S311 - a mark, no secret
        Audit(self.vault).append(AuditKind.READ, "", mark)
        self.told.append(mark)

    def check_vault(self) -> None:
        """The open vault is whole, and holds all that it acknowledged."""
        vault = self.vault
        entries = {one.what for one in Audit(vault).entries(limit=1_000_000)}
        looks = {
            "pages damaged": vault.damaged_pages(),
            "chain broken": Audit(vault).verify(),
            "rolled back": vault.rolled_back,
            "losses": {one.what for one in Losses(vault).open_ones()} - {Lost.PUT_BACK},
            "sessions left": vault.siblings,
            "acknowledged and lost": set(self.told) - entries,
        }
        self.wrong += [f"{what}: {found}" for what, found in looks.items() if found]

    def check_files(self) -> None:
        """No report on a bug, and nothing half-made is left where nobody looks for it."""
        for path in (self.home / "reports").glob("*.json"):
            self.wrong.append(f"report: {json.loads(path.read_text())}")
        halves = [*self.home.rglob("*.part"), *self.home.rglob("moving")]
        self.wrong += [f"left half-made: {path.name}" for path in halves]


def _places(trace: TracebackType | None) -> str:
    frames = traceback.extract_tb(trace)
    return " < ".join(f"{Path(one.filename).name}:{one.lineno}" for one in reversed(frames))


@contextmanager
def laptop(
    app: QApplication, homes: Path, own: Path, desk: str, *, at: datetime, stick: str
) -> Iterator[Laptop]:
    """A copy of one of the invented laptops and of a stick, switched on."""
    shutil.copytree(homes / desk, own / "home")
    shutil.copytree(homes / stick, own / "stick")
    made = Laptop(app, own / "home", own / "stick", Clock(at))
    made.switch_on()
    try:
        yield made
    finally:
        if made._program is not None:
            made.switch_off()
        shutil.rmtree(own)


NIGHT = datetime(2026, 11, 12, 8, 0, tzinfo=UTC)
Way = Callable[[Laptop], None]


def lock(one: Laptop) -> None:
    """The laptop was asleep."""
    one.program.window.absence.slept.emit()


def lock_twice(one: Laptop) -> None:
    """Two reasons at once."""
    one.program.window.lock_asked.emit()
    one.program.window.lock_asked.emit()


def nobody_there(one: Laptop) -> None:
    """Hidden after ten minutes, locked after ten more, told here by hand."""
    one.program.window.absence.idle.emit()
    one.program.window._hidden_timer.start(1)
    one.rest(20)


def wrong_pins(one: Laptop) -> None:
    """Esc, and three words that are not right."""
    one.key(Qt.Key.Key_Escape)
    for _ in range(3):
        one.type("0000")
        one.key(Qt.Key.Key_Return)


def close(one: Laptop) -> None:
    """The window's own cross."""
    one.program.window.close()


def hide(one: Laptop) -> None:
    """Esc; whoever is at the desk comes back by the passphrase, and the work went on."""
    one.key(Qt.Key.Key_Escape)
    one.rest(5)
    one.type(WORDS)
    one.key(Qt.Key.Key_Return)


LOCKS: dict[str, Way] = {
    "slept": lock,
    "twice": lock_twice,
    "idle": nobody_there,
    "pins": wrong_pins,
    "close": close,
    "hide": hide,
}


def leave_it(one: Laptop, way: str, begun: float, delay: float) -> tuple[float | None, bool]:
    """Do it after so many milliseconds of work.

    How many more passed until nothing could be read, and whether the work still ran.
    """
    one.rest(max(0.0, delay - (time.monotonic() - begun) * 1000))
    ran = one.program.tasks.busy
    if way == "hide":
        LOCKS[way](one)
        return None, ran
    secrets = readable() - one.door_texts
    cleared: list[Cleared] = []

    def act() -> None:
        cleared.append(Cleared(one.program.window, secrets))
        LOCKS[way](one)

    QTimer.singleShot(0, act)
    one.rest(1)
    while not cleared:
        one.rest(1)
    one.rest(MOST_MILLISECONDS if cleared[0].after is None else 1)
    if left := (secrets & readable()) - one.names_at_door():
        one.wrong.append(f"still readable: {sorted(left)[:5]}")
    return cleared[0].after, ran
