"""Questions that an author put on one page are on one screen, one of them open."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from fit import assert_fits
from live_looks import stranded
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from postdesk.app.preview import show_preview
from postdesk.app.program import Program
from postdesk.app.system import new_id, system_clock
from postdesk.authoring.compiling import compile_workbook
from postdesk.ui.gallery import settle
from postdesk.ui.interview.page import InterviewPage
from postdesk.ui.language import Language
from postdesk.ui.theme import Look
from postdesk.ui.widgets.text import Text

Key = Qt.Key
DATA = (
    "Who",
    "What shall I call you?",
    "How old are you?",
    "Do you travel alone?",
    "Anything else?",
)
GUIDE = """
| survey |
| | type | name | label::English (en) | label::Arabic (ar) | appearance | relevant |
| | begin_group | who | Who | من | field-list | |
| | text | call_me | What shall I call you? | بماذا أناديك؟ | | |
| | integer | age | How old are you? | كم عمرك؟ | | |
| | select_one yn | alone | Do you travel alone? | هل تسافر وحدك؟ | | |
| | text | with_whom | With whom? | مع من؟ | | ${alone} = 'no' |
| | text | last | Anything else? | شيء آخر؟ | | |
| | end_group | | | | | |
| | text | after | After the page | بعد الصفحة | | |
| choices |
| | list_name | name | label::English (en) | label::Arabic (ar) |
| | yn | yes | Yes | نعم |
| | yn | no | No | لا |
"""


@pytest.fixture
def program(qapp: QApplication, tmp_path: Path) -> Iterator[Program]:
    file = tmp_path / "guide.md"
    file.write_text(GUIDE, encoding="utf-8")
    guide = compile_workbook(file).guide
    assert guide is not None
    program = Program(qapp, tmp_path / "home", clock=system_clock, new_id=new_id)
    program.window.use_language(Language.EN)
    program.window.resize(1366, 768)
    show_preview(program, guide)
    program.window.show()
    settle(qapp)
    yield program
    program.window.use_look(Look())
    program.close()
    program.window.close()
    program.window.deleteLater()


def page(program: Program) -> InterviewPage:
    found = program.window.navigator.page
    assert isinstance(found, InterviewPage)
    return found


def asked(program: Program) -> str:
    model = page(program).model
    assert model is not None
    assert model.state.shown is not None
    return model.state.shown.name


def rows(program: Program) -> tuple[list[str], list[str]]:
    """The texts above and below the open question."""
    found = page(program)
    return [row.text() for row in found.above.rows], [row.text() for row in found.below.rows]


def type_in(program: Program, text: str, *, enter: bool = True) -> None:
    QTest.keyClicks(page(program).area.field, text)
    if enter:
        QTest.keyClick(page(program).area.field, Key.Key_Return)
    settle(program.window._app)


def test_the_whole_page_is_in_sight_and_answered_from_the_top(program: Program) -> None:
    assert rows(program) == ([], ["How old are you?", "Do you travel alone?", "Anything else?"])
    type_in(program, "Awa")
    assert asked(program) == "age"
    assert page(program).above.rows[0].word == "Awa"
    type_in(program, "24")
    QTest.keyClick(program.window, Key.Key_2)
    settle(program.window._app)
    assert asked(program) == "with_whom"
    assert rows(program)[0][-1] == "Do you travel alone?"
    assert page(program).above.rows[-1].word == "No"
    type_in(program, "my aunt")
    type_in(program, "nothing")
    assert asked(program) == "after"
    assert rows(program) == ([], [])


def test_a_row_opens_its_question_and_keeps_what_was_typed(program: Program) -> None:
    type_in(program, "Awa", enter=False)
    page(program).below.rows[-1].click()
    settle(program.window._app)
    assert asked(program) == "last"
    page(program).above.rows[0].click()
    settle(program.window._app)
    assert asked(program) == "call_me"
    assert page(program).area.field.text() == "Awa"


def test_what_is_not_understood_keeps_its_question_open(program: Program) -> None:
    page(program).below.rows[0].click()
    settle(program.window._app)
    type_in(program, "many", enter=False)
    page(program).below.rows[0].click()
    settle(program.window._app)
    assert asked(program) == "age"
    told = [text.text() for text in page(program).area.labelled.findChildren(Text)]
    assert any("not a number" in text for text in told)


def test_the_states_are_those_of_the_open_question(program: Program) -> None:
    page(program).below.rows[0].click()
    settle(program.window._app)
    QTest.keyClick(program.window, Key.Key_F3)
    settle(program.window._app)
    assert asked(program) == "alone"
    assert page(program).above.rows[-1].icon_name == "hand-stop"


@pytest.mark.parametrize("scale", [1, 2])
@pytest.mark.parametrize("language", list(Language))
def test_it_fits_without_scrolling(program: Program, language: Language, scale: int) -> None:
    program.window.use_look(Look(scale=scale, language=language))
    settle(program.window._app)
    assert_fits(program.window, language, DATA)


def test_the_open_question_keeps_its_room_when_the_language_changes(program: Program) -> None:
    """The focus ring, shown while a layout shared out its room, left the question none."""
    for language in (Language.AR, Language.EN, Language.AR):
        program.window.use_language(language)
        assert stranded(program.window, language) == []
        assert page(program).card.height() > 100
