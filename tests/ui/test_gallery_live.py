"""Every picture of the gallery again, while its page is open and look and size of window change."""

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from live_looks import picture, resized, stranded, unlike, worn
from PySide6.QtWidgets import QApplication

from postdesk.app.program import Program
from postdesk.cli.gallery import ROUNDS
from postdesk.cli.gallery_camera import Camera
from postdesk.cli.gallery_homes import prepare_homes
from postdesk.ui.language import Language
from postdesk.ui.theme import Look, ThemeName

pytestmark = pytest.mark.soak

LOOKS = (
    Look(scale=2),
    Look(language=Language.AR),
    Look(ThemeName.HIGH_CONTRAST, 2, Language.FR),
    Look(ThemeName.DARK),
    Look(),
)
"""Each changed from the one before, the first from English at 100 %."""


@dataclass
class Restless(Camera):
    """Draws nothing: changes what stands in front, and notes what does not come to rest."""

    found: list[str] = field(default_factory=list)

    def shot(self, program: Program, name: str) -> None:
        """Through all looks and back, then a narrow window and back."""
        window = program.window
        window.absence.watch(False)  # it takes longer than a hidden screen waits
        before = picture(window)
        for look in LOOKS:
            worn(window, look)
            self.found += stranded(window, f"{name} {look.language} {look.scale}")
        self.found += unlike(picture(window), before, f"{name}: all looks and back")
        self.found += resized(window, name)
        self.made.append(self.out / name)


@pytest.mark.parametrize(("laptop", "drawn"), ROUNDS, ids=[drawn.__name__ for _, drawn in ROUNDS])
def test_every_picture_comes_back_as_it_was(
    qapp: QApplication,
    tmp_path: Path,
    laptop: str,
    drawn: Callable[[Camera, Program], None],
) -> None:
    qapp.setCursorFlashTime(0)
    camera = Restless(qapp, tmp_path, Look(), prepare_homes(tmp_path / "homes", "fr"))
    program = camera.started(laptop)
    try:
        drawn(camera, program)
    finally:
        program.window.use_look(Look())
        program.close()
    assert camera.made
    assert not camera.found
