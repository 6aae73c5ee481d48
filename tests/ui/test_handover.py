"""Handing over by keys: the giver chooses, the colleague accepts on the shift page."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from desk_scene import Offices, Scene, make_offices, open_scene, play
from PySide6.QtCore import Qt

from postdesk.desk.handing_over import hand_over
from postdesk.desk.post import Post
from postdesk.model.ids import InterviewId
from postdesk.model.interviews import HandoverReason
from postdesk.store.sealed import Sealed
from postdesk.ui.interview.overview_page import OverviewPage
from postdesk.ui.interview.page import InterviewPage
from postdesk.ui.language import LanguageSwitch
from postdesk.ui.shift.handover_page import HandoverPage
from postdesk.ui.shift.page import ShiftPage
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


def half(post: Post) -> InterviewId:
    """Half an interview, paused."""
    interviewing = play(post, stop_after="age_years")
    interviewing.pause("asked_by_person")
    return interviewing.interview.id


def shift(scene: Scene) -> ShiftPage:
    """The shift page, in front."""
    page = scene.window.navigator.go("shift")
    assert isinstance(page, ShiftPage)
    return page


def button(page: ShiftPage, word: str) -> Button:
    """The button of that word in the list of what is to be done."""
    return next(one for one in page.todo.findChildren(Button) if one.text() == word)


def test_an_interview_is_handed_over_by_keys_and_can_be_taken_back(scene: Scene) -> None:
    identity = half(scene.post)
    button(shift(scene), "Hand over").click()
    page = scene.window.navigator.page
    assert isinstance(page, HandoverPage)
    assert not page.give.isEnabled()
    scene.press(Qt.Key.Key_1)
    scene.assert_fits()
    page.setFocus()
    scene.press(Qt.Key.Key_Return)
    front = scene.window.navigator.page
    assert isinstance(front, ShiftPage)
    waiting = scene.post.notebook.get(identity).waits_for
    assert waiting is not None
    assert waiting.reason is HandoverReason.END_OF_SHIFT
    scene.assert_fits()
    button(shift(scene), "Take back").click()
    assert scene.post.notebook.get(identity).waits_for is None
    button(front, "Resume").click()
    assert isinstance(scene.window.navigator.page, InterviewPage)


def test_an_interview_left_on_the_screen_is_let_go_when_it_is_given(scene: Scene) -> None:
    identity = half(scene.post)
    asking = scene.window.navigator.go("interview", identity)
    assert isinstance(asking, InterviewPage)
    shift(scene)
    hand_over(scene.post, identity, scene.offices.supervisor, HandoverReason.END_OF_SHIFT)
    scene.window.navigator.go("interview")
    assert asking.model is None
    assert isinstance(scene.window.navigator.page, ShiftPage)


def test_a_sealed_one_stays_and_says_why(scene: Scene) -> None:
    identity = half(scene.post)
    Sealed(scene.post.vault).seal_interview(identity, [scene.post.person.public])
    page = scene.window.navigator.go("handover", identity)
    assert isinstance(page, HandoverPage)
    scene.press(Qt.Key.Key_1)
    scene.press(Qt.Key.Key_Return)
    assert scene.window.navigator.page is page
    assert page.error.isVisible()
    assert scene.post.notebook.get(identity).waits_for is None
    scene.assert_fits()


def test_the_colleague_accepts_and_sees_both_names(
    offices: Offices, tmp_path: Path, languages: LanguageSwitch
) -> None:
    home = tmp_path / "own"
    with open_scene(offices, home, languages) as scene:
        identity = half(scene.post)
        hand_over(scene.post, identity, offices.supervisor, HandoverReason.LANGUAGE)
    moved = Offices(home, offices.officer, offices.supervisor, offices.author, offices.interview)
    with open_scene(moved, tmp_path / "again", languages, supervisor=True) as scene:
        button(shift(scene), "Accept").click()
        asking = scene.window.navigator.page
        assert isinstance(asking, InterviewPage)
        assert asking.model is not None
        overview = scene.window.navigator.go("overview", asking.model)
        assert isinstance(overview, OverviewPage)
        said = overview.officers.text()
        assert "A. Mint Salem" in said
        assert "K. Sy" in said
        scene.assert_fits()
