"""A guide with one question of each kind, in a real window on a vault that is thrown away."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from post_program import stored
from PySide6.QtWidgets import QApplication

from postdesk.app.preview import beginning, show_preview
from postdesk.app.program import Program
from postdesk.app.system import new_id, system_clock
from postdesk.authoring.compiling import compile_workbook
from postdesk.forms.definition import Guide
from postdesk.resources import resource
from postdesk.ui.gallery import settle
from postdesk.ui.interview.page import InterviewPage
from postdesk.ui.language import Language


def a_guide() -> Guide:
    """The guide that the gallery shows, compiled."""
    compiled = compile_workbook(resource("gallery", "every_kind.md")).guide
    assert compiled is not None
    return compiled


@contextmanager
def every_kind(qapp: QApplication, home: Path, guide: Guide) -> Iterator[Program]:
    """The program previewing the guide, in English, in a window of 1366x768."""
    made = Program(qapp, home, clock=system_clock, new_id=new_id)
    made.window.use_language(Language.EN)
    made.window.resize(1366, 768)
    show_preview(made, guide)
    made.window.show()
    made.window.activateWindow()
    settle(qapp)
    yield made
    made.window.use_scale(1)
    made.window.use_language(Language.EN)
    made.close()
    made.window.close()
    made.window.deleteLater()


def afresh(program: Program, guide: Guide) -> InterviewPage:
    """A new interview with the guide, in English at 100 %."""
    program.window.use_language(Language.EN)
    program.window.use_scale(1)
    page = program.window.navigator.go("interview", beginning(guide))
    assert isinstance(page, InterviewPage)
    return page


def kept(asking: InterviewPage, name: str) -> str:
    """The value of an answer as it is stored."""
    return stored(asking, name)[1]
