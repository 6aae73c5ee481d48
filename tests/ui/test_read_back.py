"""At the end: what was written is read back in the person's language, corrected, and the night."""

from pathlib import Path

import pytest
from fit import assert_fits
from post_program import (
    PASSPHRASE,
    at_post,
    interview,
    key,
    model,
    page,
    place_of,
    shown,
    stand_at,
    state,
    stored,
    texts_of,
    write,
)
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QFocusEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from postdesk.app.program import Program
from postdesk.ui.gallery import settle
from postdesk.ui.interview.closing_page import ClosingPage
from postdesk.ui.interview.overview_page import OverviewPage
from postdesk.ui.interview.page import InterviewPage
from postdesk.ui.interview.read_back import ReadBackRow
from postdesk.ui.language import Language, has_arabic
from postdesk.ui.theme import Look
from postdesk.ui.widgets.row_list import RowList
from postdesk.ui.widgets.text import Text

Key = Qt.Key


def closing(program: Program) -> ClosingPage:
    front = page(program)
    assert isinstance(front, ClosingPage)
    return front


def rows(program: Program) -> list[ReadBackRow]:
    return [row for row in closing(program).said.rows() if isinstance(row, ReadBackRow)]


def there(program: Program) -> list[ReadBackRow]:
    """The rows that are made so far."""
    made = RowList.rows(closing(program).said)  # its own `rows` makes those to come
    return [row for row in made if isinstance(row, ReadBackRow)]


def leave(program: Program, name: str) -> None:
    """What leaving a field does in an active window; offscreen no window is."""
    field = closing(program).fields[name]
    QApplication.sendEvent(field, QFocusEvent(QEvent.Type.FocusOut, Qt.FocusReason.TabFocusReason))


def some_said(program: Program) -> InterviewPage:
    """An interview with an answer, a date, something not known and a refusal."""
    asking = interview(program)
    stand_at(asking, "feels_safe")
    key(program, Key.Key_1)
    stand_at(asking, "birth_date")
    write(program, "12 11 1990")
    key(program, Key.Key_Return)
    stand_at(asking, "papers_holder")
    key(program, Key.Key_F2)
    stand_at(asking, "place_private")
    key(program, Key.Key_1)
    return asking


def test_a_long_one_is_read_back_to_its_end_and_the_screen_hides_in_between(
    program: Program,
) -> None:
    answer_by(interview(program), program, 40)
    key_at_once(program, Key.Key_F10)
    made = there(program)
    key_at_once(program, Key.Key_Escape)
    assert program.window.hidden_away
    assert len(made) < 20  # not even half of it was made before the key was heard
    program.window.come_back()
    for _ in range(100):
        QApplication.processEvents()
    made = there(program)
    assert len(made) > 20
    assert made == rows(program)  # nobody had to ask for the rest


def test_what_is_left_before_it_was_read_back_whole_is_not_made_any_more(program: Program) -> None:
    answer_by(interview(program), program, 40)
    key_at_once(program, Key.Key_F10)
    said = closing(program).said
    program.window.navigator.go("shift")
    settle(QApplication.instance())
    assert said.rows() == []


def answer_by(asking: InterviewPage, program: Program, count: int) -> None:
    """Answer so many questions by their first key, else by not knowing, else go on."""
    said = 0
    for _ in range(3 * count):
        if said == count:
            return
        if state(asking).offer is not None or state(asking).emergency is not None:
            key(program, Key.Key_2 if state(asking).offer is not None else Key.Key_F10)
            continue
        before = shown(asking)
        for pressed in (Key.Key_1 if before.choices else Key.Key_F2, Key.Key_Return):
            if page(program) is asking and state(asking).shown == before:
                key(program, pressed)
        if page(program) is not asking:  # the card of an emergency
            key(program, Key.Key_F10)
        said += before.states != ()
    raise AssertionError(f"only {said} answers")


def key_at_once(program: Program, pressed: Qt.Key) -> None:
    """A key, and not one event that waits behind it."""
    QTest.keyClick(program.window, pressed)


def test_it_is_read_in_the_persons_language_with_states_and_spoken_dates(program: Program) -> None:
    asking = some_said(program)
    assert state(asking).interview.interviewee_language == "ar"
    key(program, Key.Key_F10)
    said = [(row.title.text(), row.sub.text()) for row in rows(program)]
    assert len(said) == 4
    assert all(has_arabic(question) and has_arabic(answer) for question, answer in said)
    assert not any("1990-11-12" in answer for _, answer in said)
    assert "لا أعرف" in [answer for _, answer in said]
    assert rows(program)[0].correct.accessibleName().startswith("Correct: ")


@pytest.mark.parametrize("by_mouse", [False, True])
def test_a_row_leads_to_its_question_and_its_answer_back(program: Program, by_mouse: bool) -> None:
    asking = some_said(program)
    stand_at(asking, "companion_apart")
    key(program, Key.Key_F10)
    safe = next(row for row in rows(program) if "Do you feel safe" in row.correct.accessibleName())
    if by_mouse:
        QTest.mouseClick(safe, Qt.MouseButton.LeftButton)
    else:
        safe.correct.setFocus()
        key(program, Key.Key_Return)
    assert page(program) is asking
    assert shown(asking).name == "feels_safe"
    key(program, Key.Key_2)
    assert closing(program)
    wanted = asking._post.guide(state(asking).interview.guide.guide)
    assert wanted is not None
    assert stored(asking, "feels_safe")[0] == "answered"
    key(program, Key.Key_PageUp)
    assert shown(asking).name == "companion_apart"
    key(program, Key.Key_F4)
    assert page(program) is asking


def test_leaving_a_correction_alone_changes_nothing(program: Program) -> None:
    asking = some_said(program)
    stand_at(asking, "companion_apart")
    before = stored(asking, "feels_safe")
    key(program, Key.Key_F10)
    rows(program)[1].correct.setFocus()
    key(program, Key.Key_Return, Key.Key_F10)
    assert closing(program)
    assert stored(asking, "feels_safe") == before
    key(program, Key.Key_PageUp)
    assert shown(asking).name == "companion_apart"


def test_the_night_is_saved_field_by_field(program: Program) -> None:
    asking = some_said(program)
    key(program, Key.Key_F10)
    closing(program).fields["place"].setFocus()
    write(program, "Red Crescent hall")
    key(program, Key.Key_Tab)
    leave(program, "place")
    kept = asking._post.notebook.get(state(asking).interview.id).tonight
    assert kept is not None
    assert kept.place == "Red Crescent hall"
    write(program, "M. Ba")
    rows(program)[0].correct.setFocus()
    key(program, Key.Key_Return, Key.Key_F10)
    assert closing(program).fields["place"].text() == "Red Crescent hall"
    assert closing(program).fields["responsible"].text() == "M. Ba"


def test_locking_while_a_field_has_the_keyboard(
    qapp: QApplication, ready: Path, tmp_path: Path
) -> None:
    """What was typed is saved or forgotten, never written into a closed vault."""
    with at_post(qapp, ready, tmp_path / "post") as program:
        asking = some_said(program)
        this = state(asking).interview.id
        key(program, Key.Key_F10)
        closing(program).fields["place"].setFocus()
        write(program, "hall")
        leave(program, "place")
        program.window.hide_away()
        field = closing(program).fields["responsible"]
        field.setText("M. Ba")
        program.lock()
        field.editingFinished.emit()
        settle(qapp)
        workspace = program.door.workspaces()[0]
        program.door.unlock(workspace, program.door.people(workspace)[0].id, PASSPHRASE)
        program.door.enter()
        program.window.navigator.go("interview", this)
        key(program, Key.Key_F10)
        assert closing(program).fields["place"].text() == "hall"


@pytest.mark.parametrize("scale", [1, 2])
@pytest.mark.parametrize("language", list(Language))
def test_the_page_fits(program: Program, language: Language, scale: int) -> None:
    program.window.use_look(Look(scale=scale, language=language))
    asking = some_said(program)
    data = texts_of(asking)
    key(program, Key.Key_F10)
    settle(QApplication.instance())
    for row in rows(program):
        data |= {row.title.text(), row.sub.text()}
    assert_fits(program.window, language, data)


def test_a_number_is_read_back_with_whether_when_and_how_to_call(program: Program) -> None:
    asking = interview(program)
    for name in ("consent_interview", "consent_storing", "contact_wanted"):
        stand_at(asking, name)
        key(program, Key.Key_1)
    asked = model(asking).interviewing
    asked.answer(place_of(asking, "contact_phone"), "+22236123456")
    for name, value in (("contact_safe", "no"), ("contact_when", "Friday"), ("contact_say", "")):
        if value:
            asked.answer(place_of(asking, name), value)
    stand_at(asking, "contact_phone")
    key(program, Key.Key_F10)
    language = state(asking).interview.interviewee_language
    flow = asked.flow
    row = next(row for row in rows(program) if "36123456" in row.sub.text().replace(" ", ""))
    number, safe, when = row.sub.text().split("\n")
    assert "36123456" in number.replace(" ", "")
    unsafe = flow.shown(place_of(asking, "contact_safe"))
    assert safe.startswith(unsafe.labels.in_language(language))
    assert safe.endswith(unsafe.choices[2].labels.in_language(language))
    assert when.endswith("Friday")
    assert row.icon.isVisible()
    for language, scale in ((Language.FR, 1), (Language.AR, 2)):
        program.window.use_look(Look(scale=scale, language=language))
        settle(QApplication.instance())
        assert_fits(program.window, language, data={*texts_of(asking), "Friday"})


def test_the_end_counts_open_questions_as_the_overview_does(program: Program) -> None:
    asking = some_said(program)
    key(program, Key.Key_F8)
    front = page(program)
    assert isinstance(front, OverviewPage)
    said = [one.text() for one in front.counts.findChildren(Text) if one.isVisible()]
    opened = int(said[said.index("open") - 1])
    program.window.navigator.go("closing", model(asking))
    assert closing(program).open_ones.label.text().startswith(f"{opened} questions")
