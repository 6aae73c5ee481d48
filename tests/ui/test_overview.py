"""The overview finds questions and answers, marks the sensitive, and takes parts out and back."""

import pytest
from fit import assert_fits
from post_program import (
    interview,
    key,
    model,
    page,
    place_of,
    shown,
    stand_at,
    state,
    texts_of,
)
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from postdesk.app.program import Program
from postdesk.model.ids import NodeRef
from postdesk.ui.gallery import settle
from postdesk.ui.interview.overview_page import OverviewPage
from postdesk.ui.interview.page import InterviewPage
from postdesk.ui.interview.show_page import ShowPage
from postdesk.ui.language import Language
from postdesk.ui.theme import Look

Key = Qt.Key


def overview(program: Program) -> OverviewPage:
    front = page(program)
    assert isinstance(front, OverviewPage)
    return front


def consented(program: Program) -> InterviewPage:
    """An interview that may go on to its later parts."""
    asking = interview(program)
    for name in ("consent_interview", "consent_storing"):
        stand_at(asking, name)
        key(program, Key.Key_1)
    return asking


def sensitive_ref(asking: InterviewPage) -> NodeRef:
    """A question that the guide marks as sensitive and that one key answers."""
    flow = model(asking).interviewing.flow
    return next(
        ref
        for ref in flow.asked()
        if flow.shown(ref).sensitivity == "high" and flow.shown(ref).type.value == "select_one"
    )


def found(program: Program, words: str) -> list[tuple[str, str]]:
    """What a search lists: question and last word."""
    overview(program).search.setText(words)  # `write` types ASCII only
    return [(row.text(), row.word) for row in overview(program).questions]


def test_questions_and_answers_are_found_and_sensitive_answers_are_not_shown(
    program: Program,
) -> None:
    asking = consented(program)
    stand_at(asking, "call_me")
    asking.area.field.setText("Fatimétou")
    key(program, Key.Key_Return)
    stand_at(asking, "feels_safe")
    key(program, Key.Key_1)
    ref = sensitive_ref(asking)
    model(asking).go(ref)
    key(program, Key.Key_1)
    text = model(asking).interviewing.flow.shown(ref)
    key(program, Key.Key_F8)
    assert [word for _, word in found(program, "fatimetou")] == ["answered · sensitive"]
    assert ("Do you feel safe here at this moment?", "Yes") in found(program, "feel safe")
    rows = found(program, text.labels.in_language("en"))
    assert [word for _, word in rows] == ["answered · sensitive"]
    assert found(program, text.labels.in_language("ar"))[0] == rows[0]


def test_refused_and_not_known_are_told_apart(program: Program) -> None:
    asking = interview(program)
    for name, pressed in (("feels_safe", Key.Key_F3), ("papers_holder", Key.Key_F2)):
        stand_at(asking, name)
        key(program, pressed)
    key(program, Key.Key_F8)
    assert [word for _, word in found(program, "refused")] == ["refused"]
    assert "does not know" in [word for _, word in found(program, "does not know")]


def test_a_part_added_by_mistake_goes_and_comes_back_with_its_answers(program: Program) -> None:
    asking = consented(program)
    flow = model(asking).interviewing.flow
    series = next(one.ref for one in flow.repeats() if one.name == "legs")
    model(asking).add_instance(series)
    wrong = shown(asking).ref.rpartition("/")[0]
    second = next(one for one in flow.repeats() if one.ref == series).instances[1]
    assert wrong.startswith(second)
    model(asking).record_state(shown(asking).states[0])
    told = _stored_inside(asking, second)
    assert told
    stand_at(asking, "feels_safe")
    key(program, Key.Key_F8)
    overview(program).repeats.buttons[second].setFocus()
    key(program, Key.Key_Return)
    assert _instances(asking, series) == 1
    assert _stored_inside(asking, second) == told
    key(program, Key.Key_Return)
    assert _instances(asking, series) == 2
    flow = model(asking).interviewing.flow
    assert [flow.shown(NodeRef(ref)).answer is not None for ref, _ in told] == [True] * len(told)
    key(program, Key.Key_F8)
    assert page(program) is asking
    assert shown(asking).name == "feels_safe"


def test_taken_out_is_kept_so_through_a_resume(program: Program) -> None:
    asking = consented(program)
    series = next(
        one.ref for one in model(asking).interviewing.flow.repeats() if one.name == "legs"
    )
    model(asking).add_instance(series)
    second = model(asking).interviewing.flow.repeats()
    ref = next(one for one in second if one.ref == series).instances[1]
    model(asking).remove_instance(ref)
    this = state(asking).interview.id
    model(asking).pause("other")
    program.window.navigator.go("interview", this)
    assert _instances(asking, series) == 1
    key(program, Key.Key_F8)
    assert overview(program).repeats.buttons[ref].shown_text() == "Bring back"


def _instances(asking: InterviewPage, series: NodeRef) -> int:
    repeats = model(asking).interviewing.flow.repeats()
    return len(next(one for one in repeats if one.ref == series).instances)


def _stored_inside(asking: InterviewPage, ref: NodeRef) -> list[tuple[str, str]]:
    """Question and state of what is stored in a part."""
    sheet = asking._post.notebook.sheet(state(asking).interview.id)
    given = [one for one in sheet.answers if one.ref.startswith(f"{ref}/")]
    return [(one.ref, one.state.value) for one in given if one.state.value != "unanswered"]


def test_the_person_sees_no_choice_made_before(program: Program) -> None:
    asking = interview(program)
    stand_at(asking, "urgent_now")
    key(program, Key.Key_2, Key.Key_4, Key.Key_Return)
    program.window.navigator.go("interview")
    stand_at(asking, "urgent_now")
    stored = state(asking).draft
    assert len(stored) == 2
    key(program, Key.Key_F5)
    showing = page(program)
    assert isinstance(showing, ShowPage)
    key(program, Key.Key_3)
    assert [tile.isChecked() for tile in showing.tiles].count(True) == 1
    key(program, Key.Key_3, Key.Key_F5)
    assert page(program) is asking
    assert state(asking).draft == stored


def test_the_emergency_key_works_while_the_person_looks(program: Program) -> None:
    asking = interview(program)
    stand_at(asking, "feels_safe")
    key(program, Key.Key_F5, Key.Key_F9)
    assert page(program).name == "emergency"


@pytest.mark.parametrize("scale", [1, 2])
@pytest.mark.parametrize("language", list(Language))
def test_the_page_fits(program: Program, language: Language, scale: int) -> None:
    program.window.use_look(Look(scale=scale, language=language))
    asking = consented(program)
    model(asking).go(sensitive_ref(asking))
    key(program, Key.Key_1)
    flow = model(asking).interviewing.flow
    series = next(one for one in flow.repeats() if one.name == "legs")
    model(asking).add_instance(series.ref)
    model(asking).remove_instance(NodeRef(shown(asking).ref.rpartition("/")[0]))
    model(asking).go(sensitive_ref(asking))
    data = texts_of(asking)
    key(program, Key.Key_F8)
    settle(QApplication.instance())
    assert_fits(program.window, language, data)


def numbered(program: Program, safe: int | None) -> InterviewPage:
    """An interview with a number, and the key of what was said of calling it (None: still open)."""
    asking = consented(program)
    stand_at(asking, "contact_wanted")
    key(program, Key.Key_1)
    asked = model(asking).interviewing
    asked.answer(place_of(asking, "contact_phone"), "+22236123456")
    model(asking).go(place_of(asking, "contact_phone"))
    if safe is not None:
        stand_at(asking, "contact_safe")
        key(program, Key(Key.Key_0 + safe))
    stand_at(asking, "contact_phone")
    return asking


@pytest.mark.parametrize(
    ("safe", "word", "colour"),
    [
        (None, "not known whether safe to call", "attention"),
        (1, "Yes, safe", "ink2"),
        (2, "Only at certain times", "ink2"),
        (3, "not safe to call", "danger"),
    ],
)
def test_a_numbers_own_row_says_whether_it_is_safe_to_call(
    program: Program, safe: int | None, word: str, colour: str
) -> None:
    asking = numbered(program, safe)
    key(program, Key.Key_F8)
    row = next(row for row in overview(program).questions if row.text() == "At which number?")
    assert (row.word, row.colour) == (word, colour)
    assert row.accessibleDescription() == word
    assert not any("36 12 34 56" in row.text() + row.word for row in overview(program).questions)
    for language in (Language.FR, Language.AR):
        for scale in (1, 2):
            program.window.use_look(Look(scale=scale, language=language))
            settle(QApplication.instance())
            assert_fits(program.window, language, data=texts_of(asking))
