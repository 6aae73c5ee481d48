"""Correcting a finished interview by keys: reason, new answer, history, the supervisor's list."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from desk_scene import Offices, Scene, make_offices, open_scene
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from postdesk.model.interviews import CorrectionReason, InterviewStatus
from postdesk.ui.interview.page import InterviewPage
from postdesk.ui.interview.view_model import InterviewViewModel
from postdesk.ui.language import LanguageSwitch
from postdesk.ui.review.correct_page import CorrectPage
from postdesk.ui.review.history_page import HistoryPage
from postdesk.ui.review.page import ReviewPage


@pytest.fixture(scope="module")
def offices(tmp_path_factory: pytest.TempPathFactory) -> Offices:
    """The offices that no test changes."""
    return make_offices(tmp_path_factory.mktemp("offices"))


@pytest.fixture
def scene(offices: Offices, tmp_path: Path, languages: LanguageSwitch) -> Iterator[Scene]:
    """The post open for its officer, on the review of the closed interview."""
    with open_scene(offices, tmp_path / "own", languages) as opened:
        opened.window.navigator.go("review", offices.interview)
        yield opened


def corrected(scene: Scene) -> ReviewPage:
    """Open the interview by keys, answer one question anew, close it again."""
    scene.press(Qt.Key.Key_3)
    page = scene.window.navigator.page
    assert isinstance(page, CorrectPage)
    assert not page.start.isEnabled()
    scene.press(Qt.Key.Key_Return)
    assert scene.window.navigator.page is page
    scene.press(Qt.Key.Key_2)
    page.note.setText("by the interpreter")
    page.setFocus()
    scene.press(Qt.Key.Key_Return)
    model = model_of(scene)
    ref = next(ref for ref in model.interviewing.flow.asked() if ref.endswith("/age_years"))
    model.go(ref)
    model.type_in("31")
    model.close()
    front = scene.window.navigator.go("review", scene.offices.interview)
    assert isinstance(front, ReviewPage)
    return front


def model_of(scene: Scene) -> InterviewViewModel:
    """The interview that is open now."""
    page = scene.window.navigator.kept("interview")
    assert isinstance(page, InterviewPage)
    assert page.model is not None
    return page.model


def test_a_reason_comes_first_then_the_answer_is_listed_as_altered(scene: Scene) -> None:
    page = corrected(scene)
    made = scene.post.notebook.get(scene.offices.interview)
    assert made.status is InterviewStatus.CLOSED
    (correction,) = made.corrections
    assert correction.reason is CorrectionReason.MISUNDERSTOOD
    assert correction.note == "by the interpreter"
    (row,) = page.altered.rows()
    said = row.sub.text()
    assert "24" in said
    assert "31" in said
    assert "A. Mint Salem" in said
    assert "The question was misunderstood" in said
    assert "1" in page.altered_title.text()
    scene.assert_fits()


def test_the_page_that_asks_why_fits_and_can_be_left(scene: Scene) -> None:
    scene.press(Qt.Key.Key_3)
    assert isinstance(scene.window.navigator.page, CorrectPage)
    scene.assert_fits()
    scene.press(Qt.Key.Key_F10)
    assert isinstance(scene.window.navigator.page, ReviewPage)
    interview = scene.post.notebook.get(scene.offices.interview)
    assert (interview.status, interview.corrections) == (InterviewStatus.CLOSED, ())


def test_the_history_shows_each_step_of_an_answer(scene: Scene) -> None:
    corrected(scene)
    scene.press(Qt.Key.Key_F8)
    page = scene.window.navigator.page
    assert isinstance(page, HistoryPage)
    assert page.chosen is not None
    assert page.chosen.endswith("/age_years")
    new, old = page.steps.rows()
    assert "31" in new.title.text()
    assert "24" in old.title.text()
    assert "misunderstood" in new.sub.text()
    assert len(page.rows) > 20
    scene.assert_fits()
    other = list(page.rows)[-1]
    QTest.keyClick(page.rows[other], Qt.Key.Key_Space)
    assert page.chosen == other
    assert len(page.steps.rows()) == 1
    scene.press(Qt.Key.Key_F10)
    assert isinstance(scene.window.navigator.page, ReviewPage)


def test_the_history_is_reached_from_the_overview_of_an_open_interview(scene: Scene) -> None:
    scene.press(Qt.Key.Key_3)
    scene.press(Qt.Key.Key_1)
    scene.press(Qt.Key.Key_Return)
    scene.window.navigator.go("overview", model_of(scene))
    scene.press(Qt.Key.Key_9)
    assert isinstance(scene.window.navigator.page, HistoryPage)
    scene.press(Qt.Key.Key_F10)
    front = scene.window.navigator.page
    assert front is not None
    assert front.name == "overview"


def test_supervisors_see_the_same_list_and_the_old_countersign_is_gone(
    offices: Offices, tmp_path: Path, languages: LanguageSwitch
) -> None:
    with open_scene(offices, tmp_path / "own", languages, supervisor=True) as scene:
        scene.window.navigator.go("review", offices.interview)
        scene.press(Qt.Key.Key_1)
        scene.window.navigator.go("review", offices.interview)
        page = corrected(scene)
        assert page.reviewed is not None
        assert not page.reviewed.countersigned
        assert len(page.altered.rows()) == 1
        assert "K. Sy" in page.altered.rows()[0].sub.text()
