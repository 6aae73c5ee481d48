"""Any workbook can be tried in the real interview, in a vault that is thrown away."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from postdesk.app.preview import show_preview
from postdesk.app.program import Program
from postdesk.app.system import new_id, system_clock
from postdesk.authoring.compiling import compile_workbook
from postdesk.resources import starter_kit
from postdesk.ui.interview.page import InterviewPage
from postdesk.ui.language import Language

CONFORMANCE = Path(__file__).resolve().parents[3] / "shared" / "conformance" / "workbooks"


@pytest.fixture
def program(qapp: QApplication, tmp_path: Path) -> Iterator[Program]:
    program = Program(qapp, tmp_path, clock=system_clock, new_id=new_id)
    program.window.use_language(Language.EN)
    program.window.show()
    yield program
    program.close()
    program.window.close()
    program.window.deleteLater()


def first_question(program: Program, workbook: Path) -> str:
    """What the interview page asks first."""
    guide = compile_workbook(workbook).guide
    assert guide is not None
    show_preview(program, guide)
    page = program.window.navigator.page
    assert isinstance(page, InterviewPage)
    assert page.model is not None
    assert page.model.state.shown is not None
    return page.card.question.text()


def test_a_guide_of_ours_is_previewed(program: Program) -> None:
    assert first_question(program, starter_kit() / "guides" / "short_form.xlsx")
    assert not program.window.band.isHidden()


def test_a_foreign_workbook_is_previewed(program: Program) -> None:
    workbook = CONFORMANCE / "UNMigration__htcds_xlsform.xlsx"
    if not workbook.is_file():
        pytest.skip("the public workbooks are not here")
    assert first_question(program, workbook)
