"""Officers interview with keys alone, in the real window, on a real vault and the starter kit."""

import shutil
from pathlib import Path

import pytest
from fit import assert_fits, misfits
from post_program import (
    PASSPHRASE,
    interview,
    key,
    model,
    page,
    place_of,
    running,
    shown,
    stand_at,
    state,
    stored,
    texts_of,
    write,
)
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from postdesk.app.program import Program
from postdesk.model.interviews import ConsentPurpose, ConsentState
from postdesk.ui.gallery import settle
from postdesk.ui.interview.note_page import NotePage
from postdesk.ui.interview.overview_page import OverviewPage
from postdesk.ui.interview.page import InterviewPage
from postdesk.ui.interview.show_page import ShowPage
from postdesk.ui.language import Language
from postdesk.ui.theme import Look
from postdesk.ui.widgets.answer_key import AnswerKey
from postdesk.ui.widgets.text import Text

Key = Qt.Key


def test_from_the_shift_to_the_second_question_by_keys(program: Program) -> None:
    key(program, Key.Key_2)
    assert page(program).name == "begin"
    key(program, Key.Key_3, Key.Key_Return)
    asking = page(program)
    assert isinstance(asking, InterviewPage)
    assert shown(asking).name == "welcome_note"
    assert all(one.isHidden() for one in asking.states.widgets())
    key(program, Key.Key_Return, Key.Key_1)
    assert stored(asking, "place_private") == ("answered", shown_choice(asking, "place_private", 0))
    assert shown(asking).name == "companion_apart"


def shown_choice(asking: InterviewPage, name: str, at: int) -> str:
    """The code of a question's choice."""
    flow = model(asking).interviewing.flow
    return flow.shown(place_of(asking, name)).choices[at].name


def test_enter_chooses_the_answer_that_has_the_keyboard(program: Program) -> None:
    asking = interview(program)
    stand_at(asking, "place_private")
    key(program, Key.Key_Down, Key.Key_Return)
    assert stored(asking, "place_private")[1] == shown_choice(asking, "place_private", 1)


def test_several_answers_toggle_by_number_and_enter_saves_them(program: Program) -> None:
    asking = interview(program)
    stand_at(asking, "urgent_now")
    key(program, Key.Key_2, Key.Key_4, Key.Key_3, Key.Key_4)
    assert shown(asking).name == "urgent_now"
    key(program, Key.Key_Return)
    wanted = {shown_choice(asking, "urgent_now", at) for at in (1, 2)}
    assert set(stored(asking, "urgent_now")[1].split()) == wanted
    assert shown(asking).name != "urgent_now"


def test_a_long_list_is_searched_and_numbered(program: Program) -> None:
    asking = interview(program)
    stand_at(asking, "language_used")
    words = shown(asking).choices[4].labels.in_language("en")
    write(program, words[:5])
    key(program, Key.Key_Return)
    assert stored(asking, "language_used")[1] == shown_choice(asking, "language_used", 4)
    stand_at(asking, "language_used")
    key(program, Key.Key_Down, Key.Key_Down, Key.Key_Return)
    assert stored(asking, "language_used")[1] == shown_choice(asking, "language_used", 1)
    stand_at(asking, "language_used")
    key(program, Key.Key_7)
    assert stored(asking, "language_used")[1] == shown_choice(asking, "language_used", 6)


def test_a_state_is_one_key(program: Program) -> None:
    asking = interview(program)
    stand_at(asking, "feels_safe")
    key(program, Key.Key_F3)
    assert stored(asking, "feels_safe")[0] == "refused"


def test_what_is_not_understood_stays_in_the_field(program: Program) -> None:
    asking = interview(program)
    stand_at(asking, "age_years")
    write(program, "dix")
    key(program, Key.Key_Return)
    assert shown(asking).name == "age_years"
    assert asking.area.field.text() == "dix"
    assert not asking.area.labelled.hint.isHidden()
    key(program, Key.Key_F7)
    assert isinstance(page(program), NotePage)
    key(program, Key.Key_F10)
    assert asking.area.field.text() == "dix"
    asking.area.field.setText("١٩")
    key(program, Key.Key_Return)
    assert stored(asking, "age_years") == ("answered", "19")


def test_a_field_that_is_emptied_takes_its_answer_back(program: Program) -> None:
    asking = interview(program)
    stand_at(asking, "age_years")
    write(program, "19")
    key(program, Key.Key_Return)
    stand_at(asking, "age_years")
    assert asking.area.field.text() == "19"
    key(program, Key.Key_Backspace, Key.Key_Backspace, Key.Key_Return)
    assert stored(asking, "age_years") == ("unanswered", "")
    assert shown(asking).name != "age_years"
    stand_at(asking, "age_years")
    key(program, Key.Key_F2, Key.Key_PageUp)
    stand_at(asking, "age_years")
    key(program, Key.Key_Return)
    assert stored(asking, "age_years")[0] == "unknown"


def test_the_person_points_and_nothing_else_is_shown(program: Program) -> None:
    asking = interview(program)
    stand_at(asking, "feels_safe")
    key(program, Key.Key_1)
    stand_at(asking, "feels_safe")
    key(program, Key.Key_F5)
    showing = page(program)
    assert isinstance(showing, ShowPage)
    assert not any(tile.isChecked() for tile in showing.tiles)
    key(program, Key.Key_F6, Key.Key_F8)
    assert page(program) is showing
    key(program, Key.Key_Escape)
    assert program.window.hidden_away
    program.window.come_back()
    key(program, Key.Key_2)
    assert page(program) is asking
    assert stored(asking, "feels_safe")[1] == shown_choice(asking, "feels_safe", 1)


def test_a_note_is_put_on_the_answer(program: Program) -> None:
    asking = interview(program)
    stand_at(asking, "feels_safe")
    key(program, Key.Key_F7)
    write(program, "speaks very low")
    key(program, Key.Key_F7)
    assert page(program) is asking
    assert shown(asking).name == "feels_safe"
    ref = place_of(asking, "feels_safe")
    sheet = asking._post.notebook.sheet(state(asking).interview.id)
    assert [one.note for one in sheet.answers if one.ref == ref] == ["speaks very low"]


def test_the_overview_leads_to_any_question(program: Program) -> None:
    asking = interview(program)
    key(program, Key.Key_F8)
    overview = page(program)
    assert isinstance(overview, OverviewPage)
    section = next(row for row in overview.sections if row.text() == "Papers")
    section.setFocus()
    overview._choose("/data/papers")  # what reaching the row does in an active window
    key(program, Key.Key_Return, Key.Key_Return)
    assert page(program) is asking
    assert shown(asking).section == "/data/papers"


def test_the_indicators_open_only_at_their_key(program: Program) -> None:
    asking = interview(program)
    stand_at(asking, "urgent_now")
    key(program, Key.Key_2, Key.Key_Return)
    assert page(program) is asking
    key(program, Key.Key_F6)
    assert page(program).name == "indicators"
    key(program, Key.Key_F6)
    assert page(program) is asking


def test_an_emergency_interrupts_and_the_interview_waits(program: Program) -> None:
    asking = interview(program)
    stand_at(asking, "feels_safe")
    key(program, Key.Key_F9)
    assert page(program).name == "emergency"
    key(program, Key.Key_F10)
    assert page(program) is asking
    assert shown(asking).name == "feels_safe"


def test_one_more_leg_is_offered_at_the_end_of_a_leg(program: Program) -> None:
    asking = interview(program)
    inside = [ref for ref in model(asking).interviewing.flow.asked() if "/legs[1]/" in ref]
    model(asking).go(inside[-1])
    key(program, Key.Key_F4)
    offer = state(asking).offer
    assert offer is not None
    assert len(offer.instances) == 1
    key(program, Key.Key_1)
    assert shown(asking).ref.startswith("/data/legs[2]/") or "/legs[2]/" in shown(asking).ref
    later = [ref for ref in model(asking).interviewing.flow.asked() if "/legs[2]/" in ref]
    model(asking).go(later[-1])
    key(program, Key.Key_F4, Key.Key_2)
    assert state(asking).offer is None
    assert "/legs[" not in shown(asking).ref


def test_taking_everything_back_leaves_nothing(program: Program) -> None:
    asking = interview(program)
    post = asking._post
    for name in ("consent_interview", "consent_storing"):
        stand_at(asking, name)
        key(program, Key.Key_1)
    assert state(asking).interview.consent(ConsentPurpose.STORING) is ConsentState.AGREED
    taken = state(asking).interview.id
    key(program, Key.Key_F12, Key.Key_1)
    assert page(program).name == "closing"
    key(program, Key.Key_Return)
    assert page(program).name == "shift"
    assert taken not in [one.id for one in post.notebook.drafts()]
    assert taken not in [one.id for one in post.notebook.kept.listed()]


def test_silence_is_said(program: Program) -> None:
    asking = interview(program)
    key(program, Key.Key_F11)
    assert not asking.silence.isHidden()


def test_killed_and_resumed_where_it_was(
    qapp: QApplication, program: Program, tmp_path: Path
) -> None:
    asking = interview(program)
    stand_at(asking, "place_private")
    key(program, Key.Key_2)
    stand_at(asking, "feels_safe")
    code = state(asking).interview.code
    # the disk as a power cut leaves it, without anything being closed
    shutil.copytree(program.door.workspaces()[0].folder.parent, tmp_path / "after")
    with running(qapp, tmp_path / "after", first_id=90_000) as second:
        workspace = second.door.workspaces()[0]
        second.door.unlock(workspace, second.door.people(workspace)[0].id, PASSPHRASE)
        second.door.enter()
        post = asking._post
        draft = post.notebook.drafts()[0]
        again = second.window.navigator.go("interview", draft.id)
        assert isinstance(again, InterviewPage)
        assert state(again).interview.code == code
        assert shown(again).name == "feels_safe"
        assert stored(again, "place_private") == stored(asking, "place_private")


SAMPLE = (
    "welcome_note",
    "urgent_now",
    "language_used",
    "birth_date",
    "feels_safe",
    "papers_holder",
)


@pytest.mark.parametrize("scale", [1, 2])
@pytest.mark.parametrize("language", list(Language))
def test_questions_and_pages_fit(program: Program, language: Language, scale: int) -> None:
    program.window.use_look(Look(scale=scale, language=language))
    asking = interview(program)
    for name in SAMPLE:
        stand_at(asking, name)
        found = misfits(program.window)
        assert not found, f"{name}: " + "\n".join(found)
    assert_fits(program.window, language, data=texts_of(asking))
    for pressed in (Key.Key_F5, Key.Key_F7, Key.Key_F8, Key.Key_F12):
        key(program, pressed)
        settle(QApplication.instance())
        assert page(program) is not asking
        assert_fits(program.window, language, data=texts_of(asking))
        program.window.navigator.go("interview")


def both_read(program: Program, language: Language, scale: int) -> InterviewPage:
    """An interview whose officer and person read one language."""
    program.window.use_look(Look(scale=scale, language=language))
    asking = interview(program)
    model(asking).set_languages(language.value, language.value)
    return asking


@pytest.mark.parametrize("scale", [1, 2])
@pytest.mark.parametrize("language", [Language.FR, Language.AR])
def test_one_language_for_both_is_shown_once(
    program: Program, language: Language, scale: int
) -> None:
    asking = both_read(program, language, scale)
    for name in SAMPLE:
        stand_at(asking, name)
        assert not misfits(program.window), name
        question = shown(asking).labels.in_language(language)
        texts = [one for one in asking.card.findChildren(Text) if one.isVisible()]
        assert [one.text() for one in texts].count(question) == 1, name
        answers = [one for one in asking.card.findChildren(AnswerKey) if one.isVisible()]
        assert all(one.person_text is None for one in answers), name
    assert_fits(program.window, language, data=texts_of(asking))
    stand_at(asking, "feels_safe")
    key(program, Key.Key_F1)
    assert asking.card.guidance.isVisible()
    key(program, Key.Key_1)
    assert stored(asking, "feels_safe")[1] == "yes"
    model(asking).set_languages(language.value, "en")
    stand_at(asking, "feels_safe")
    assert asking.card.question.isVisible()
    assert asking.card.person_question.isVisible()
    assert asking.card.person_question.text() == shown(asking).labels.in_language("en")
