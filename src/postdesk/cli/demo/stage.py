"""The stage of the demo: real windows, keys pressed in them, pictures, a clock for each step."""

import json
import os
import shutil
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import TypeVar

from postdesk.files import make_private_folder, write_whole

if sys.platform.startswith("linux") and not (
    os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")
):
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from postdesk.app.preferences import Preferences, write_preferences
from postdesk.app.program import Program
from postdesk.app.system import new_id, system_clock
from postdesk.errors import PostDeskError
from postdesk.ui.gallery import png_of
from postdesk.ui.language import Language
from postdesk.ui.page import Page

_PATIENCE = 60.0
"""Seconds that a step may wait for one thing."""
PageT = TypeVar("PageT", bound=Page)


class NotSeen(Exception):
    """A step did not do what it says; the text tells what was looked for."""


@dataclass(frozen=True)
class Step:
    """One step as the summary tells it."""

    step: str
    seen: str
    seconds: float
    fine: bool
    picture: str = ""


@dataclass(frozen=True)
class Summary:
    """All steps, in order; `failed` counts those that were not fine."""

    steps: tuple[Step, ...]

    @property
    def failed(self) -> int:
        """How many steps did not do what they say."""
        return sum(not step.fine for step in self.steps)


Act = Callable[["Stage"], str]
"""Plays one step and says what was seen; raises `NotSeen`."""


@dataclass
class Stage:
    """Two laptops and a stick: the programs of a post and of a region, and a folder between."""

    out: Path
    show: bool = False
    language: str = "fr"
    steps: list[Step] = field(default_factory=list)
    programs: dict[str, Program] = field(default_factory=dict)

    def __post_init__(self) -> None:
        make_private_folder(self.out)
        self.home = Path(tempfile.mkdtemp(prefix="postdesk-demo-"))
        self.stick = self.out / "stick"
        self.stick.mkdir(exist_ok=True)
        existing = QApplication.instance()
        self.app = existing if isinstance(existing, QApplication) else QApplication([])
        self.on = ""
        self.notes: dict[str, str] = {}
        self._looked: bytes | None = None

    def step(self, name: str, act: Act) -> bool:
        """Play one step, take its picture, note what was seen; whether it was fine."""
        begun = time.monotonic()
        fine, picture = True, ""
        try:
            seen = act(self)
        except (NotSeen, PostDeskError) as problem:
            fine, seen = False, f"not seen: {problem}"
        if self.on:
            picture = f"{len(self.steps) + 1:02d}-{name}.png"
            write_whole(self.out / picture, self._looked or self._seen_now())
        self._looked = None
        took = round(time.monotonic() - begun, 2)
        self.steps.append(Step(name, seen, took, fine, picture))
        sys.stdout.write(f"{'ok  ' if fine else 'FAIL'} {name}: {seen} ({took} s)\n")
        sys.stdout.flush()
        if self.show:
            QTest.qWait(1500)
        return fine

    def look(self) -> None:
        """Let the step's picture be of now, where its end shows the page of the next step."""
        self._looked = self._seen_now()

    def _seen_now(self) -> bytes:
        self.settle()
        return png_of(self.window)

    def summary(self) -> Summary:
        """What was played, also written to `summary.json`."""
        summary = Summary(tuple(self.steps))
        told = {"failed": summary.failed, "steps": [asdict(step) for step in summary.steps]}
        data = json.dumps(told, ensure_ascii=False, indent=2).encode("utf-8")
        write_whole(self.out / "summary.json", data)
        return summary

    def close(self) -> None:
        """End every program and remove the laptops' homes."""
        for program in self.programs.values():
            program.close()
            program.window.close()
        shutil.rmtree(self.home, ignore_errors=True)

    # --- laptops ----------------------------------------------------------------------------

    def start(self, laptop: str) -> Page:
        """Switch a new laptop on: its program shows its first page."""
        write_preferences(self.home / laptop, Preferences(language=Language(self.language)))
        program = Program(
            self.app,
            self.home / laptop,
            clock=system_clock,
            new_id=new_id,
            choose_folder=lambda _parent: self.stick,
        )
        self.programs[laptop] = program
        program.window.resize(1366, 768)
        self.turn_to(laptop)
        return program.start()

    def turn_to(self, laptop: str) -> None:
        """Look at another laptop."""
        self.on = laptop
        for laptop_name, program in self.programs.items():
            program.window.setVisible(laptop_name == laptop)
        self.window.activateWindow()

    @property
    def program(self) -> Program:
        """The program of the laptop that is looked at."""
        return self.programs[self.on]

    @property
    def window(self) -> QWidget:
        """Its window."""
        return self.program.window

    # --- hands and eyes ---------------------------------------------------------------------

    def page(self, kind: type[PageT]) -> PageT:
        """The page that is shown, which must be of this kind; waits for it."""
        self.wait(lambda: isinstance(self.program.window.navigator.page, kind), kind.name)
        self.settle()
        page = self.program.window.navigator.page
        if not isinstance(page, kind):
            raise NotSeen(kind.name)
        return page

    def go(self, name: str, kind: type[PageT]) -> PageT:
        """Press the place's key in the rail (Alt and its number)."""
        items = [place.name for place in self.program.window._places]
        if name not in items:
            raise NotSeen(f"place {name}")
        number = Qt.Key(Qt.Key.Key_1 + items.index(name))
        self.press(number, Qt.KeyboardModifier.AltModifier)
        return self.page(kind)

    def press(
        self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
    ) -> None:
        """Press a key in the window; the system gives it to whatever has the keyboard."""
        self.window.windowHandle().requestActivate()
        self.wait(self.window.isActiveWindow, "the window in front")
        QTest.keyClick(self.window.windowHandle(), key, modifier)
        self.settle()

    def enter(self) -> None:
        """Press Enter."""
        self.press(Qt.Key.Key_Return)

    def number(self, number: int) -> None:
        """Press a number key."""
        self.press(Qt.Key(Qt.Key.Key_0 + number))

    def write(self, field: QWidget, text: str) -> None:
        """Type into a field, letter by letter, in any script."""
        field.setFocus()
        for letter in text:
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                event = QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, letter)
                self.app.sendEvent(field, event)
        self.settle()

    def settle(self) -> None:
        """Let the window draw what waits."""
        for _ in range(4):
            self.app.processEvents()
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    def wait(self, seen: Callable[[], bool], what: str) -> None:
        """Look until something is there. Raises `NotSeen` after a minute."""
        until = time.monotonic() + _PATIENCE
        while not seen():
            if time.monotonic() > until:
                raise NotSeen(what)
            self.app.processEvents()
            time.sleep(0.005)

    def expect(self, fine: bool, what: str) -> None:
        """Raise `NotSeen` unless something is as it should be."""
        if not fine:
            raise NotSeen(what)
