"""What is kept and until when, in a real window by keys: looked at, held, erased."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from at_work import work_done
from desk_scene import Offices, Scene, make_offices, open_scene
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from postdesk.model.keeping import Standing
from postdesk.store.erasure import Erasure
from postdesk.store.retention import Retention
from postdesk.store.sealed import Sealed
from postdesk.ui.language import LanguageSwitch
from postdesk.ui.page import Page
from postdesk.ui.retention.erase_page import ErasePage
from postdesk.ui.retention.hold_page import HoldPage
from postdesk.ui.retention.page import KeptPage
from postdesk.ui.shift.page import ShiftPage


@pytest.fixture(scope="module")
def offices(tmp_path_factory: pytest.TempPathFactory) -> Offices:
    return make_offices(tmp_path_factory.mktemp("offices"))


@pytest.fixture
def scene(offices: Offices, tmp_path: Path, languages: LanguageSwitch) -> Iterator[Scene]:
    """The supervisor's desk a month after the interview was closed."""
    with open_scene(offices, tmp_path / "home", languages, supervisor=True) as made:
        made.clock.now += timedelta(days=31)
        yield made


def kept(scene: Scene) -> KeptPage:
    page = scene.window.navigator.go("kept")
    assert isinstance(page, KeptPage)
    return page


def front(scene: Scene) -> Page:
    page = scene.window.navigator.page
    assert page is not None
    return page


def finish(scene: Scene) -> None:
    work_done(scene.tasks)
    for _ in range(4):
        QApplication.processEvents()


def test_the_shift_proposes_and_erases_nothing(scene: Scene) -> None:
    shift = scene.window.navigator.go("shift")
    assert isinstance(shift, ShiftPage)
    titles = [row.title.text() for row in shift.todo.rows()]  # type: ignore[attr-defined]
    assert "1 interview is due for erasure" in titles
    assert scene.post.notebook.kept.holds(scene.offices.interview)


def test_what_is_due_is_erased_by_a_key_of_its_own_only(scene: Scene) -> None:
    page = kept(scene)
    assert [item.standing for item in page.items] == [Standing.DUE]
    assert not page.due.isHidden()
    scene.assert_fits()
    scene.press(Qt.Key.Key_F8)
    looking = front(scene)
    assert isinstance(looking, ErasePage)
    assert [item.record for item in looking.items] == [scene.offices.interview]
    scene.assert_fits()
    scene.press(Qt.Key.Key_Return)
    assert front(scene) is page
    assert scene.post.notebook.kept.holds(scene.offices.interview)
    scene.press(Qt.Key.Key_F8)
    scene.press(Qt.Key.Key_1)
    finish(scene)
    assert front(scene) is page
    assert not scene.post.notebook.kept.holds(scene.offices.interview)
    assert Erasure(scene.post.vault).is_buried(scene.offices.interview)
    assert page.items == ()
    assert not page.told.isHidden()
    assert not page.empty.isHidden()
    scene.assert_fits()
    kept(scene)
    assert page.told.isHidden()


def test_a_hold_needs_a_reason_and_is_ended_with_one(scene: Scene) -> None:
    page = kept(scene)
    scene.press(Qt.Key.Key_F6)
    asking = front(scene)
    assert isinstance(asking, HoldPage)
    scene.assert_fits()
    scene.press(Qt.Key.Key_Return)
    assert front(scene) is asking
    scene.press(Qt.Key.Key_2)
    scene.press(Qt.Key.Key_Return)
    assert front(scene) is page
    (hold,) = Retention(scene.post.vault).holds()
    assert (hold.record, hold.reason) == (scene.offices.interview, "court")
    assert "K. Sy" in page.about.text()
    assert page.due.isHidden()
    scene.assert_fits()
    scene.press(Qt.Key.Key_F6)
    scene.assert_fits()
    scene.press(Qt.Key.Key_1)
    scene.press(Qt.Key.Key_Return)
    assert Retention(scene.post.vault).holds() == ()
    assert [item.standing for item in page.items] == [Standing.DUE]


def test_a_clock_that_is_behind_is_told_and_nothing_goes(scene: Scene) -> None:
    kept(scene)
    scene.press(Qt.Key.Key_F8)
    page = front(scene)
    assert isinstance(page, ErasePage)
    scene.clock.now -= timedelta(days=900)
    scene.press(Qt.Key.Key_1)
    finish(scene)
    assert front(scene) is page
    assert not page.error.isHidden()
    assert scene.post.notebook.kept.holds(scene.offices.interview)


def test_an_officer_sees_what_is_due_and_can_neither_erase_nor_hold(
    offices: Offices, tmp_path: Path, languages: LanguageSwitch
) -> None:
    with open_scene(offices, tmp_path / "home", languages) as scene:
        scene.clock.now += timedelta(days=31)
        page = kept(scene)
        assert "in charge" in page.due.label.text()
        for button in (page.erase, page.hold):
            assert not button.isVisible()
        scene.assert_fits()
        scene.press(Qt.Key.Key_Return)
        assert front(scene).name == "review"


def test_an_officer_erases_by_keys_what_is_sealed_to_them_alone(
    offices: Offices, tmp_path: Path, languages: LanguageSwitch
) -> None:
    """Whoever is in charge does not see it, and it would be kept for ever."""
    with open_scene(offices, tmp_path / "home", languages) as scene:
        post, interview = scene.post, scene.offices.interview
        Sealed(post.vault).seal_interview(interview, [post.person.public])
        scene.clock.now += timedelta(days=31)
        page = kept(scene)
        assert "yourself" in page.due.label.text()
        assert not page.hold.isVisible()
        scene.assert_fits()
        scene.press(Qt.Key.Key_F8)
        looking = front(scene)
        assert isinstance(looking, ErasePage)
        assert [item.record for item in looking.items] == [interview]
        scene.press(Qt.Key.Key_1)
        finish(scene)
        assert front(scene) is page
        assert not post.notebook.kept.holds(interview)
        assert not page.told.isHidden()
