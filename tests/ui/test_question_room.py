"""Both halves of a question keep their room in a program that begins in Arabic at 200 %."""

from pathlib import Path

from every_kind import a_guide
from PySide6.QtWidgets import QApplication

from postdesk.app.preferences import Preferences, write_preferences
from postdesk.app.preview import show_preview
from postdesk.app.program import Program
from postdesk.app.system import new_id, system_clock
from postdesk.ui.gallery import SIZE, png_of, settle
from postdesk.ui.interview.page import InterviewPage
from postdesk.ui.language import Language
from postdesk.ui.theme import Look


def test_no_question_is_pressed_flat(qapp: QApplication, tmp_path: Path) -> None:
    write_preferences(tmp_path, Preferences(language=Language.AR, scale=2))
    program = Program(qapp, tmp_path, clock=system_clock, new_id=new_id)
    try:
        program.window.resize(SIZE)
        program.window.show()
        program.start()
        show_preview(program, a_guide())
        asking = program.window.navigator.page
        assert isinstance(asking, InterviewPage)
        assert asking.model is not None
        for ref in asking.model.interviewing.flow.asked():
            asking.model.go(ref)
            settle(qapp)
            assert png_of(program.window)  # drawing lays out once more
            for half in (asking.card.question, asking.card.person_question):
                assert half.height() >= half.heightForWidth(half.width()) > 0, ref
    finally:
        program.window.use_look(Look())
        program.close()
        program.window.close()
        program.window.deleteLater()
