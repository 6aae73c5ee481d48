"""Several interviews of people who travel together: begun from the overview, switched by a key."""

from post_program import interview, key, model, page, stand_at, state, stored, write
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from postdesk.app.program import Program
from postdesk.desk.companions import companions
from postdesk.ui.interview.begin_page import BeginPage
from postdesk.ui.interview.overview_page import OverviewPage
from postdesk.ui.interview.page import InterviewPage


def next_one(program: Program) -> None:
    """Alt and 3, as the window gets it: before any field sees it."""
    window = program.window.windowHandle()
    QTest.keyClick(window, Qt.Key.Key_3, Qt.KeyboardModifier.AltModifier)
    QApplication.processEvents()


def another(program: Program, asking: InterviewPage) -> InterviewPage:
    """The interview of a companion, begun by keys from the overview."""
    program.window.navigator.go("overview", asking.model)
    key(program, Qt.Key.Key_8)
    begin = page(program)
    assert isinstance(begin, BeginPage)
    assert begin.linked.isVisible()
    assert begin.guide.chosen() == "group_intake"
    key(program, Qt.Key.Key_1, Qt.Key.Key_Return)
    front = page(program)
    assert isinstance(front, InterviewPage)
    return front


def test_companions_are_linked_and_a_key_goes_round_them(program: Program) -> None:
    asking = interview(program, "group_intake")
    first = state(asking).interview.code
    asking = another(program, asking)
    second = state(asking).interview.code
    asking = another(program, asking)
    third = state(asking).interview.code
    assert len({first, second, third}) == 3
    seen = []
    for _ in range(3):
        next_one(program)
        seen.append(state(asking).interview.code)
    assert seen == [first, second, third]
    linked = companions(asking._post, state(asking).interview)
    assert [one.code for one in linked] == [first, second]
    overview = program.window.navigator.go("overview", model(asking))
    assert isinstance(overview, OverviewPage)
    assert len(overview.together.rows()) == 2
    key(program, Qt.Key.Key_1)
    assert state(asking).interview.code == first


def test_what_was_typed_is_saved_before_another_interview_comes(program: Program) -> None:
    asking = interview(program, "first_line")
    program.window.navigator.go("overview", asking.model)
    key(program, Qt.Key.Key_8, Qt.Key.Key_1, Qt.Key.Key_Return)
    stand_at(asking, "call_me")
    code = state(asking).interview.code
    asking.area.field.setFocus()
    write(program, "somebody listens")
    assert asking.area.field.text() == "somebody listens"
    for place in range(2):
        next_one(program)
        assert (state(asking).interview.code == code) is (place == 1), state(asking).error
    assert state(asking).interview.code == code
    assert stored(asking, "call_me") == ("answered", "somebody listens")


def test_nobody_is_linked_at_first(program: Program) -> None:
    asking = interview(program, "short_form")
    assert companions(asking._post, state(asking).interview) == ()
    overview = program.window.navigator.go("overview", model(asking))
    assert isinstance(overview, OverviewPage)
    assert not overview.together.isVisible()
    next_one(program)
    assert page(program) is overview
