"""`postdesk gallery`: a picture of every page, drawn by the real program on invented laptops."""

import shutil
import tempfile
from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication

from postdesk.app.preview import show_preview
from postdesk.app.program import Program
from postdesk.authoring.compiling import compile_workbook, media_beside
from postdesk.classroom.playing import play
from postdesk.cli.gallery_camera import Camera
from postdesk.cli.gallery_helping import draw_given_back, draw_helping, draw_letting_in
from postdesk.cli.gallery_homes import SCENARIO, prepare_homes
from postdesk.cli.gallery_offices import draw_agency, draw_region
from postdesk.cli.gallery_post import draw_colleague, draw_moved, draw_post
from postdesk.errors import Code, PostDeskError
from postdesk.files import make_private_folder
from postdesk.resources import resource
from postdesk.ui.classroom.session_page import SessionPage
from postdesk.ui.gallery import looks
from postdesk.ui.interview.page import InterviewPage
from postdesk.ui.language import Language
from postdesk.ui.new_sheet import NewSheet
from postdesk.ui.theme import ThemeName

_RECOVERY_CODE = "1CR5 AYMZ RKMG WCTR FPHC FV0H 6SDR 19EA XWA3 JQM3 N36Z 45SW C634 77M5"
"""Of a key that nobody has."""
_ASKED = 30
"""Questions that the trainee asks before stopping."""


def draw_all(
    out: Path, languages: Sequence[str], scales: Sequence[int], themes: Sequence[str]
) -> list[Path]:
    """Draw every page in every language, scale and theme into `out`; the files made.

    Dark and high contrast are drawn at 200 % only if one of them is asked for alone.
    """
    make_private_folder(out)
    existing = QApplication.instance()
    app = existing if isinstance(existing, QApplication) else QApplication([])
    made: list[Path] = []
    for language in languages:
        with tempfile.TemporaryDirectory(prefix="postdesk-gallery-") as folder:
            homes = prepare_homes(Path(folder) / "prepared", language)
            wanted = looks([Language(language)], scales, [ThemeName(theme) for theme in themes])
            for number, look in enumerate(wanted):
                copy = Path(folder) / str(number)
                shutil.copytree(homes.folder, copy)
                camera = Camera(app, out, look, homes.moved(copy))
                _draw(camera)
                made += camera.made
    return made


def _draw(camera: Camera) -> None:
    """The pages of each laptop."""
    for laptop, drawn in ROUNDS:
        program = camera.started(laptop)
        drawn(camera, program)
        program.close()
        program.window.use_language(Language.EN)  # else its words speak in the next language too
        program.window.close()
        program.window.deleteLater()
        # before the next program speaks: a page that still lived would look into a closed vault
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        camera.app.processEvents()


def _new(camera: Camera, program: Program) -> None:
    """A laptop without a workspace."""
    camera.shot(program, "first_run")
    camera.page(program, "restore")
    camera.page(program, "take_over")
    camera.page(program, "recovery", NewSheet(_RECOVERY_CODE, "Rosso"))
    camera.page(program, "emergency")
    camera.page(program, "leaflet")


def _kinds(camera: Camera, program: Program) -> None:
    """An author's preview with a question of each kind that has a widget of its own."""
    file = resource("gallery", "every_kind.md")
    guide = compile_workbook(file).guide
    if guide is None:
        raise PostDeskError(Code.WRONG_USE, why="picture_not_ready")
    show_preview(program, guide, media_beside(file, guide))
    page = program.window.navigator.page
    if isinstance(page, InterviewPage) and page.model is not None:
        for ref in page.model.interviewing.flow.asked():
            page.model.go(ref)
            name = ref.rpartition("/")[2]
            camera.shot(program, f"kind-{name}")
            if name in ("one", "needed"):  # answers that are heard; answers with pictures
                camera.page(program, "show", page.model, f"show-{name}")
                program.window.navigator.go("interview")


def _class(camera: Camera, program: Program) -> None:
    """A classroom in which one trainee has stopped half-way, so that something was missed."""
    program.door.try_it()
    camera.shot(program, "class-scenarios")
    page = camera.page(program, "session", SCENARIO, "class-session")
    if isinstance(page, SessionPage):
        page.start.click()
        camera.shot(program, "class-interview")
        front = program.window.navigator.page
        if isinstance(front, InterviewPage) and front.model is not None and page.scenario:
            play(front.model.interviewing, page.scenario, most=_ASKED)
            front.model.interviewing.close()
    camera.page(program, "trainees", None, "class-trainees")
    camera.page(program, "debrief", None, "class-debrief")


ROUNDS: tuple[tuple[str, Callable[[Camera, Program], None]], ...] = (
    ("new", _new),
    ("new", _kinds),
    ("class", _class),
    ("post", draw_letting_in),
    ("region", draw_helping),
    ("post", draw_given_back),
    ("post", draw_post),
    ("post", draw_colleague),
    ("post", draw_moved),
    ("region", draw_region),
    ("agency", draw_agency),
)
"""Which laptop is switched on, and what is drawn of it, in this order."""
