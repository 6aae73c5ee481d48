"""A paper form typed in by keys: head, second typings unseen, a difference settled, the mark."""

import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from desk_scene import DATA, LOOKS, Offices, Scene, make_offices, open_scene
from fit import assert_fits
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from postdesk.desk.own_copy import own_copy
from postdesk.desk.typing_back import TypingBack
from postdesk.model.ids import NodeRef
from postdesk.ui.gallery import settle
from postdesk.ui.interview.closing_page import ClosingPage
from postdesk.ui.interview.overview_page import OverviewPage
from postdesk.ui.interview.page import InterviewPage
from postdesk.ui.interview.type_in_page import TypeInPage
from postdesk.ui.interview.typing_model import TypingViewModel
from postdesk.ui.language import Language, LanguageSwitch
from postdesk.ui.language_formats import stored_date_text
from postdesk.ui.retention.copy_words import copy_lines
from postdesk.ui.review.interview_paper import interview_sheet
from postdesk.ui.review.page import ReviewPage
from postdesk.ui.shift.page import ShiftPage
from postdesk.ui.theme import Look
from postdesk.ui.unlock.emergency_page import EmergencyPage
from postdesk.ui.widgets.answer_key import AnswerKey
from postdesk.ui.widgets.button import Button


@pytest.fixture(scope="module")
def offices(tmp_path_factory: pytest.TempPathFactory) -> Offices:
    """The offices that no test changes."""
    return make_offices(tmp_path_factory.mktemp("offices"))


@pytest.fixture
def scene(offices: Offices, tmp_path: Path, languages: LanguageSwitch) -> Iterator[Scene]:
    """The post open for its officer."""
    with open_scene(offices, tmp_path / "own", languages) as opened:
        yield opened


def head(scene: Scene) -> TypeInPage:
    """The page before the first question, reached from the shift by its key."""
    scene.window.navigator.go("shift")
    scene.press(Qt.Key.Key_5)
    page = scene.window.navigator.page
    assert isinstance(page, TypeInPage)
    return page


def typing(scene: Scene, guide: str = "first_line") -> tuple[InterviewPage, TypingViewModel]:
    """A paper whose head was typed, at its first question."""
    page = head(scene)
    page.form.guide.setCurrentIndex(page.form.guide.findData(guide))
    page.form.language.setCurrentIndex(page.form.language.findData("ar"))
    page.day.setText("11 11 2026")
    page.time.setText("23:30")
    page.speaker.setCurrentIndex(page.speaker.findText("K. Sy"))
    page.start.click()
    front = scene.window.navigator.page
    assert isinstance(front, InterviewPage)
    assert isinstance(front.model, TypingViewModel)
    return front, front.model


def place(model: TypingViewModel, name: str) -> NodeRef:
    """Where a question stands."""
    return next(ref for ref in model.interviewing.flow.asked() if ref.endswith(f"/{name}"))


def enter(page: InterviewPage, text: str) -> None:
    """Type a text into the field in front and press Enter."""
    page.area.field.setFocus()
    QTest.keyClicks(page.area.field, text)
    QTest.keyClick(page.area.field, Qt.Key.Key_Return)
    QApplication.processEvents()


def stored(scene: Scene, model: TypingViewModel, ref: NodeRef) -> str:
    """The value of an answer as the vault or `pending.db` has it."""
    sheet = scene.post.notebook.sheet(model.state.interview.id)
    return next((one.value for one in sheet.answers if one.ref == ref), "")


def test_the_head_of_the_paper_is_asked_first_and_never_from_tomorrow(scene: Scene) -> None:
    page = head(scene)
    scene.assert_fits()
    page.start.click()
    assert scene.window.navigator.page is page
    assert page.labelled["day"].hint.isVisible()
    page.day.setText("11 11 2026")
    page.start.click()
    assert scene.window.focusWidget() is page.time
    page.day.setText("31 12 2026")
    page.time.setText("06:30")
    page.start.click()
    assert scene.window.navigator.page is page
    assert "not come yet" in page.labelled["day"].hint.text()
    page.day.setText("11 11 2026")
    page.speaker.setCurrentIndex(page.speaker.findData("other"))
    page.start.click()
    assert scene.window.focusWidget() is page.other
    scene.assert_fits()
    page.other.setText("Sgt Ba")
    page.start.click()
    front = scene.window.navigator.page
    assert isinstance(front, InterviewPage)
    assert front.model is not None
    paper = front.model.state.interview.paper
    assert paper is not None
    assert (paper.speaker, paper.spoke) == ("Sgt Ba", None)
    assert paper.spoken_at.isoformat().startswith("2026-11-11T06:30")
    assert page.other.text() == ""


def test_the_same_paper_is_not_typed_in_twice_unnoticed(scene: Scene) -> None:
    _, model = typing(scene)
    code = model.state.interview.code
    page = head(scene)
    page.day.setText("11/11/2026")
    page.time.setText("23h30")
    page.start.click()
    assert scene.window.navigator.page is page
    assert code in page.twin.label.text()
    scene.assert_fits()
    page.start.click()
    assert isinstance(scene.window.navigator.page, InterviewPage)


def test_the_second_typing_is_blind_and_a_difference_stands_side_by_side(scene: Scene) -> None:
    front, model = typing(scene)
    ref = place(model, "age_years")
    model.go(ref)
    settle(QApplication.instance())
    assert front.card.question.text().startswith(f"{model.state.number}. ")
    assert not front.card.listen_button.isVisible()
    enter(front, "24")
    assert model.state.shown is not None
    assert model.state.shown.ref == ref
    assert front.area.field.text() == ""
    assert front.typing.isVisible()
    assert stored(scene, model, ref) == "24"
    enter(front, "")
    assert model.state.error is not None
    assert model.state.shown.ref == ref
    enter(front, "42")
    found = model.state.difference
    assert found is not None
    said = [key.shown_text() for key in front.area.keys.findChildren(AnswerKey) if key.isVisible()]
    assert ["24" in said[0], "42" in said[1], len(said)] == [True, True, 3]
    for language, scale in LOOKS:
        scene.window.use_look(Look(scale=scale, language=language))
        settle(QApplication.instance())
        assert_fits(scene.window, language, {*DATA, *_guide_texts(model)})
    scene.window.use_look(Look())
    front.setFocus()
    scene.press(Qt.Key.Key_2)
    assert stored(scene, model, ref) == "42"
    assert model.state.difference is None
    assert model.state.shown.ref != ref
    assert model.typed_once() == ()


def test_a_letter_of_the_paper_finds_its_choice_and_numbers_are_the_papers(scene: Scene) -> None:
    front, model = typing(scene)
    ref = place(model, "emergency_now")
    model.go(ref)
    settle(QApplication.instance())
    shown = model.state.shown
    assert shown is not None
    texts = [choice.labels.in_language("fr") for choice in shown.choices]
    assert texts[0].startswith("\u2066a)\u2069")
    keys = front.area.keys
    QTest.keyClick(keys, Qt.Key.Key_C)
    assert scene.window.focusWidget() is keys.keys()[2]
    assert model.state.number > 0


def test_no_sign_is_looked_at_and_nothing_shown_while_typing(scene: Scene) -> None:
    front, model = typing(scene)
    model.go(place(model, "emergency_now"))
    settle(QApplication.instance())
    assert front.foot.show_to.isHidden()
    assert front.foot.indicators.isHidden()
    for pressed in (Qt.Key.Key_F5, Qt.Key.Key_F6, Qt.Key.Key_F11):
        scene.press(pressed)
        assert scene.window.navigator.page is front
    shown = model.state.shown
    assert shown is not None
    names = [choice.name for choice in shown.choices]
    model.choose(names.index("trafficker_nearby"))
    assert scene.window.navigator.page is front
    assert "TR-01" in {flag.indicator for flag in model.state.assessment.flags}


def test_it_is_typed_to_the_end_closed_and_marked(scene: Scene) -> None:
    front, model = typing(scene, "short_form")
    model.go(place(model, "consent_storing"))
    model.choose(0)
    ref = place(model, "age_years")
    model.go(ref)
    settle(QApplication.instance())
    enter(front, "15")
    model.skip()
    closing = scene.window.navigator.go("closing", model)
    assert isinstance(closing, ClosingPage)
    assert closing.once.isVisible()
    for language, scale in LOOKS:
        scene.window.use_look(Look(scale=scale, language=language))
        settle(QApplication.instance())
        assert_fits(scene.window, language, {*DATA, *_guide_texts(model)})
    scene.window.use_look(Look())
    closing.close_button.click()
    assert scene.window.navigator.page is front
    assert model.state.shown is not None
    assert model.state.shown.ref == ref
    assert front.area.field.text() == ""
    enter(front, "15")
    assert scene.window.navigator.page is closing
    assert not closing.once.isVisible()
    closing.close_button.click()
    review = scene.window.navigator.page
    assert isinstance(review, ReviewPage)
    assert "K. Sy" in review.officers.text()
    assert "A. Mint Salem" in review.officers.text()
    assert review.reviewed is not None
    sheet = interview_sheet(scene.post, review.reviewed)
    said = [cell.text for line in sheet.lines for cell in line.cells]
    assert any("On paper" in text and "K. Sy" in text for text in said)
    copy = own_copy(scene.post, review.reviewed.interview, "fr", stored_date_text)
    lines = {line.label: line.text for line in copy_lines(copy, "fr")}
    assert "K. Sy" in lines["Mené sur papier avec"]
    assert "11\u00a0novembre\u00a02026" in lines["Mené sur papier avec"]
    assert "A. Mint Salem" in lines["Saisi à partir du papier"]


def test_a_paper_left_half_typed_waits_on_the_shift_page(scene: Scene) -> None:
    front, model = typing(scene)
    ref = place(model, "age_years")
    model.go(ref)
    settle(QApplication.instance())
    enter(front, "24")
    identity = model.state.interview.id
    front._forget()  # as if the program had been killed here
    shift = scene.window.navigator.go("shift")
    assert isinstance(shift, ShiftPage)
    titles = [row.title.text() for row in shift.todo.rows()]
    assert any("paper form" in title for title in titles)
    scene.window.navigator.go("interview", identity)
    again = front.model
    assert isinstance(again, TypingViewModel)
    assert isinstance(again.interviewing, TypingBack)
    assert again.state.again
    assert front.area.field.text() == ""


def test_a_danger_of_a_half_typed_paper_stands_on_the_shift_page_with_its_card(
    scene: Scene,
) -> None:
    front, model = typing(scene)
    model.go(place(model, "emergency_now"))
    shown = model.state.shown
    assert shown is not None
    model.choose([choice.name for choice in shown.choices].index("trafficker_nearby"))
    assert scene.window.navigator.page is front
    shift = scene.window.navigator.go("shift")
    assert isinstance(shift, ShiftPage)
    assert "half-typed" in shift.looking_words.label.text()
    settle(QApplication.instance())
    assert_fits(scene.window, Language.EN, {*DATA, *_guide_texts(model)})
    looked_at(shift)
    assert shift.looking_words.isHidden()
    assert "paper form" in shift.todo.rows()[0].title.text()
    assert "Trafficker nearby" in shift.todo.rows()[0].sub.text()
    for language, scale in LOOKS:
        scene.window.use_look(Look(scale=scale, language=language))
        settle(QApplication.instance())
        assert_fits(scene.window, language, {*DATA, *_guide_texts(model)})
    cards = scene.post.kit.cards
    scene.window.navigator.add("emergency", lambda: EmergencyPage(scene.window.navigator, cards))
    code = model.state.interview.code
    row = next(row for row in shift.todo.rows() if code in row.title.text())
    row.findChildren(Button)[-1].click()
    page = scene.window.navigator.page
    assert page is not None
    assert page.name == "emergency"


def looked_at(shift: ShiftPage) -> None:
    """Wait until every paper was looked at."""
    until = time.monotonic() + 60
    while shift.looking.left and time.monotonic() < until:
        QApplication.processEvents()
    assert not shift.looking.left
    settle(QApplication.instance())


def test_the_shift_page_is_drawn_first_and_the_keyboard_stays_where_it_is(scene: Scene) -> None:
    _, model = typing(scene, "short_form")
    model.go(place(model, "emergency_now"))
    shown = model.state.shown
    assert shown is not None
    model.choose([choice.name for choice in shown.choices].index("trafficker_nearby"))
    told = model.state.interview.code
    page = head(scene)
    page.day.setText("10 11 2026")
    page.time.setText("23:30")
    page.start.click()
    shift = scene.window.navigator.go("shift")
    assert isinstance(shift, ShiftPage)
    assert shift.looking.left == 2
    row = next(row for row in shift.todo.rows() if told not in row.title.text())
    resume = row.findChildren(Button)[-1]
    while not resume.isVisible():
        QApplication.processEvents()
    resume.setFocus()
    word = resume.accessibleName()
    assert "looking" in shift.looking_words.label.text()
    looked_at(shift)
    assert told in shift.todo.rows()[0].title.text()
    at = scene.window.focusWidget()
    assert at is not None
    assert at is not resume
    assert at.accessibleName() == word
    assert scene.window.navigator.go("shift") is shift
    assert shift.looking.left == 0


def test_a_paper_that_nothing_can_look_at_says_so_in_its_row(scene: Scene) -> None:
    _, model = typing(scene)
    shift = scene.window.navigator.go("shift")
    assert isinstance(shift, ShiftPage)
    answers = scene.post.notebook.pending.interviews
    identity = model.state.interview.id
    model.go(place(model, "emergency_now"))
    model.choose(0)
    scene.post.notebook.pending.session.run(
        "UPDATE answers SET body = '{' WHERE interview = ?", (identity,)
    )
    scene.window.navigator.go("type_in")
    scene.window.navigator.go("shift")
    looked_at(shift)
    assert answers.holds(identity)
    assert "Read it yourself" in shift.todo.rows()[0].sub.text()


def _guide_texts(model: TypingViewModel) -> set[str]:
    """What the guide says: it may be in any language."""
    said: set[str] = {model.state.interview.code}
    flow = model.interviewing.flow
    for ref in flow.asked():
        shown = flow.shown(ref)
        texts = [shown.labels, shown.hints, shown.guidance, shown.section_labels]
        texts += [choice.labels for choice in shown.choices]
        said.update(text for one in texts for text in one.root.values())
    if model.state.shown is not None:
        said.update(model.state.shown.labels.root.values())
    return said


def test_a_first_typing_is_in_no_list_search_or_read_back_until_the_second(scene: Scene) -> None:
    front, model = typing(scene)
    model.go(place(model, "age_years"))
    settle(QApplication.instance())
    enter(front, "57")
    navigator = scene.window.navigator
    navigator.go("overview", model)
    overview = navigator.page
    assert isinstance(overview, OverviewPage)
    assert not overview.history.isVisible()
    overview.search.setText("57")
    assert overview.questions == []
    navigator.go("closing", model)
    closing = navigator.page
    assert isinstance(closing, ClosingPage)
    assert not [text for text in closing.findChildren(QLabel) if "57" in text.text()]
    navigator.go("interview")
    enter(front, "57")
    navigator.go("overview", model)
    overview.search.setText("57")
    assert len(overview.questions) == 1
    navigator.go("closing", model)
    assert [text for text in closing.findChildren(QLabel) if "57" in text.text()]
