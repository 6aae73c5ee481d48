"""The eye and the hands of the gallery: starts a laptop, goes to a page, draws it."""

import os
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

if sys.platform.startswith("linux") and not (
    os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")
):
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication

from postdesk.app.preferences import Preferences, write_preferences
from postdesk.app.program import Program
from postdesk.app.system import new_id
from postdesk.cli.gallery_homes import WORDS, Homes
from postdesk.errors import Code, PostDeskError
from postdesk.files import write_whole
from postdesk.ui.gallery import SIZE, png_of, settle
from postdesk.ui.page import Page
from postdesk.ui.theme import Look

_PATIENCE = 60.0
"""Seconds that a picture may wait for the worker thread."""


@dataclass
class Camera:
    """Draws pages of invented laptops in one look."""

    app: QApplication
    out: Path
    look: Look
    homes: Homes
    made: list[Path] = field(default_factory=list)

    def started(self, laptop: str) -> Program:
        """A laptop of the homes, switched on."""
        home = self.homes.home(laptop)
        look = self.look
        write_preferences(
            home,
            Preferences(language=look.language, theme=look.theme, scale=look.scale),
        )
        program = Program(
            self.app,
            home,
            clock=self.homes.clock,
            new_id=new_id,
            choose_folder=lambda _parent: self.homes.stick,
        )
        program.window.resize(SIZE)
        program.window.show()
        program.start()
        return program

    def unlock(self, program: Program, number: int = 0) -> None:
        """Unlock as the first of its people, or another."""
        workspace = program.door.workspaces()[0]
        person = program.door.people(workspace)[number]
        program.door.unlock(workspace, person.id, WORDS)
        program.door.enter()

    def page(
        self, program: Program, name: str, subject: object = None, picture: str = ""
    ) -> Page | None:
        """Go to a page and draw it; None where there is no such page."""
        if not program.window.navigator.knows(name):
            return None
        page = program.window.navigator.go(name, subject)
        self.shot(program, picture or name)
        return page

    def shot(self, program: Program, name: str) -> None:
        """Draw the page in front."""
        settle(self.app)
        look = self.look
        path = self.out / f"{name}-{look.language}-{look.scale}-{look.theme}.png"
        write_whole(path, png_of(program.window))
        self.made.append(path)

    def wait(self, seen: Callable[[], bool]) -> None:
        """Let the worker go on until it is `seen`; refuses after a minute."""
        until = time.monotonic() + _PATIENCE
        while not seen():
            if time.monotonic() > until:
                raise PostDeskError(Code.WRONG_USE, why="picture_not_ready")
            self.app.processEvents()
            time.sleep(0.005)
