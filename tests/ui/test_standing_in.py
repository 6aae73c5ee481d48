"""A supervisor names who countersigns by keys; the shift page shows it and ends it."""

import shutil
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from desk_scene import Offices, Scene, make_offices, open_scene, play
from offices import SUPERVISOR_WORDS, Ids, TickingClock, at_desk
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from postdesk.desk.standing_in import name_stand_in, stand_in
from postdesk.model.decisions import DecisionRole
from postdesk.model.standing_in import AwayBecause
from postdesk.store.people import People
from postdesk.store.vault import open_vault
from postdesk.ui.language import Language, LanguageSwitch
from postdesk.ui.review.page import ReviewPage
from postdesk.ui.shift.page import ShiftPage
from postdesk.ui.shift.stand_in_page import StandInPage

LOOKS = tuple((language, scale) for language in Language for scale in (1, 2))


@pytest.fixture(scope="module")
def offices(tmp_path_factory: pytest.TempPathFactory) -> Offices:
    return make_offices(tmp_path_factory.mktemp("offices"))


def opened(
    offices: Offices, home: Path, languages: LanguageSwitch, *, boss: bool
) -> Iterator[Scene]:
    with open_scene(offices, home, languages, supervisor=boss) as made:
        yield made


@pytest.fixture
def scene(offices: Offices, tmp_path: Path, languages: LanguageSwitch) -> Iterator[Scene]:
    """The post open for its supervisor."""
    yield from opened(offices, tmp_path / "home", languages, boss=True)


@pytest.fixture
def officers(offices: Offices, tmp_path: Path, languages: LanguageSwitch) -> Iterator[Scene]:
    """The post open for its officer."""
    yield from opened(offices, tmp_path / "home", languages, boss=False)


def shift(scene: Scene) -> ShiftPage:
    page = scene.window.navigator.go("shift")
    assert isinstance(page, ShiftPage)
    QApplication.processEvents()
    return page


def naming(scene: Scene) -> StandInPage:
    shift(scene).stand_in.name_one.click()
    page = scene.window.navigator.page
    assert isinstance(page, StandInPage)
    QApplication.processEvents()
    return page


def test_an_officer_is_named_by_keys_and_the_shift_page_shows_and_ends_it(scene: Scene) -> None:
    page = naming(scene)
    scene.press(Qt.Key.Key_Return)
    assert scene.window.navigator.page is page, "Enter before anybody is chosen"
    scene.assert_fits(LOOKS)
    scene.press(Qt.Key.Key_1)
    page.days.setCurrentIndex(2)
    scene.press(Qt.Key.Key_Return)
    front = scene.window.navigator.page
    assert isinstance(front, ShiftPage)
    named = stand_in(scene.post)
    assert named is not None
    assert (named.to, named.reason) == (scene.offices.officer, AwayBecause.LEAVE)
    assert (named.until - named.since).days == 3
    assert "A. Mint Salem" in front.stand_in.words.text()
    assert not front.stand_in.name_one.isVisible()
    scene.assert_fits(LOOKS)
    front.stand_in.end.click()
    assert stand_in(scene.post) is None
    assert front.stand_in.name_one.isVisible()


def test_whoever_cannot_name_anybody_is_told_nothing(officers: Scene) -> None:
    assert not shift(officers).stand_in.isVisible()
    page = officers.window.navigator.go("stand_in")
    assert isinstance(page, StandInPage)
    assert not page.people.cards
    assert page.empty.isVisible()
    assert not page.give.isEnabled()


def test_without_an_officer_the_page_says_what_to_do(scene: Scene) -> None:
    People(scene.post.vault).remove(scene.offices.officer)
    page = naming(scene)
    assert page.empty.isVisible()
    assert not page.give.isEnabled()
    scene.assert_fits(LOOKS)
    scene.press(Qt.Key.Key_F10)
    assert isinstance(scene.window.navigator.page, ShiftPage)


def test_a_delegation_that_ends_while_the_review_is_open_signs_nothing_and_says_so(
    offices: Offices, tmp_path: Path, languages: LanguageSwitch
) -> None:
    home, clock = tmp_path / "home", TickingClock()
    ready = tmp_path / "ready"
    shutil.copytree(offices.home, ready)
    vault = open_vault(ready / "post", offices.supervisor, SUPERVISOR_WORDS, clock, Ids(10**8))
    with at_desk(vault, clock) as post:
        interviewing = play(post)
        interviewing.close()
        name_stand_in(post, offices.officer, AwayBecause.LEAVE, 1)
    vault.close()
    with open_scene(replace(offices, home=ready), home, languages) as scene:
        scene.clock.now = clock.now
        page = scene.window.navigator.go("review", interviewing.interview.id)
        assert isinstance(page, ReviewPage)
        assert page.decision_bar.words.title.text() == "Your countersign"
        scene.assert_fits(((Language.AR, 2),))
        scene.clock.now += timedelta(days=2)
        page.decision_bar.agree.click()
        QApplication.processEvents()
        assert scene.window.navigator.page is page
        assert page.error.isVisible()
        assert page.decision_bar.words.title.text() == "Your decision"
        assert scene.post.decisions.of(interviewing.interview.id) == ()
        page.decision_bar.agree.click()
        (decided,) = scene.post.decisions.of(interviewing.interview.id)
        assert decided.role is DecisionRole.OFFICER
