"""A colleague meets what is sealed: what the pages say, and opening it by somebody's key."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from desk_scene import (
    OFFICER_WORDS,
    SUPERVISOR_WORDS,
    Copied,
    Offices,
    Scene,
    TickingClock,
    make_offices,
    open_scene,
    play,
)
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from postdesk.model.ids import InterviewId
from postdesk.model.people import Role
from postdesk.store.audit import AuditKind
from postdesk.store.identities import NewPerson
from postdesk.store.people import People
from postdesk.ui.interview.page import InterviewPage
from postdesk.ui.language import LanguageSwitch
from postdesk.ui.review.page import ReviewPage
from postdesk.ui.review.referral_page import ReferralPage
from postdesk.ui.shift.open_sealed_page import OpenSealedPage
from postdesk.ui.widgets.text import Text


@pytest.fixture(scope="module")
def theirs(tmp_path_factory: pytest.TempPathFactory) -> tuple[Offices, InterviewId]:
    """Offices whose third officer opens them here, and half an interview of the first."""
    made = make_offices(tmp_path_factory.mktemp("offices"))
    own = Copied(made, made.home, TickingClock())
    own.clock.now = own.clock.now.replace(hour=3)
    with own.post() as post:
        interviewing = play(post, stop_after="care_needs")
        interviewing.pause("other_duty")
    with own.post(supervisor=True) as post:
        third = People(post.vault).add(NewPerson("M. Ba", Role.OFFICER, OFFICER_WORDS))
    return replace(made, officer=third.id), interviewing.interview.id


@pytest.fixture
def scene(
    theirs: tuple[Offices, InterviewId], tmp_path: Path, languages: LanguageSwitch
) -> Iterator[Scene]:
    """The post open for the third officer."""
    with open_scene(theirs[0], tmp_path / "own", languages) as opened:
        yield opened


def reviewing(scene: Scene) -> ReviewPage:
    page = scene.window.navigator.go("review", scene.offices.interview)
    assert isinstance(page, ReviewPage)
    return page


def typed(page: OpenSealedPage, words: str) -> None:
    """Somebody's passphrase, and Enter."""
    QTest.keyClicks(page.words, words)
    QTest.keyClick(page.words, Qt.Key.Key_Return)


def test_the_review_says_what_is_sealed_and_tells_no_answer_of_it(scene: Scene) -> None:
    page = reviewing(scene)
    assert "the story (4), health (3)" in page.closed.label.text()
    assert page.open_sealed.isVisible()
    assert not page.check.isVisible()
    for card in page.cards:
        card.set_open(True)
    shown = " ".join(one.text() for one in page.findChildren(Text))
    assert "An answer that is sealed" in shown  # a sign of this person rests on one
    assert "nurses' aides wanted" not in shown
    scene.assert_fits()


def test_a_key_opens_it_with_a_reason_and_the_words_of_a_supervisor(scene: Scene) -> None:
    reviewing(scene)
    scene.press(Qt.Key.Key_F6)
    page = scene.window.navigator.page
    assert isinstance(page, OpenSealedPage)
    assert {one.name for one in page.listed()} == {"A. Mint Salem", "K. Sy"}
    assert not page.give.isEnabled()
    supervisor = next(n for n, one in enumerate(page.listed(), 1) if one.name == "K. Sy")
    scene.press(Qt.Key(int(Qt.Key.Key_0) + supervisor))
    assert scene.window.focusWidget() is page.words
    scene.assert_fits()
    page.words.setFocus()
    typed(page, "not their words")
    assert scene.window.navigator.page is page
    assert page.error.isVisible()
    assert page.words.text() == ""
    assert scene.post.notebook.closed_to_us(scene.offices.interview)
    typed(page, SUPERVISOR_WORDS)
    review = scene.window.navigator.page
    assert isinstance(review, ReviewPage)
    assert not review.closed.isVisible()
    assert not review.open_sealed.isVisible()
    assert not scene.post.notebook.closed_to_us(scene.offices.interview)
    kinds = {one.kind for one in scene.post.audit.entries(record=scene.offices.interview)}
    assert AuditKind.BREAK_GLASS in kinds


def test_going_on_with_a_colleagues_leads_there_and_back(
    scene: Scene, theirs: tuple[Offices, InterviewId]
) -> None:
    identity = theirs[1]
    page = scene.window.navigator.go("interview", identity)
    page = scene.window.navigator.page
    assert isinstance(page, OpenSealedPage)
    scene.press(Qt.Key.Key_F10)
    assert scene.window.navigator.page is not None
    assert scene.window.navigator.page.name == "interviews"
    scene.window.navigator.go("interview", identity)
    page = scene.window.navigator.page
    assert isinstance(page, OpenSealedPage)
    author = next(one for one in page.listed() if one.name == "A. Mint Salem")
    page.choose(author.id)
    typed(page, OFFICER_WORDS)
    asking = scene.window.navigator.page
    assert isinstance(asking, InterviewPage)
    assert asking.model is not None
    assert asking.model.state.interview.id == identity


def test_a_referral_says_what_would_leave_without_it(scene: Scene) -> None:
    page = scene.window.navigator.go("referral", (scene.offices.interview, "health"))
    assert isinstance(page, ReferralPage)
    assert page.away.isVisible()
    assert "3 answers" in page.away.label.text()
    scene.assert_fits()


def test_nothing_of_the_passphrase_stays_when_the_page_is_left(scene: Scene) -> None:
    reviewing(scene)
    scene.press(Qt.Key.Key_F6)
    page = scene.window.navigator.page
    assert isinstance(page, OpenSealedPage)
    page.choose(page.listed()[0].id)
    QTest.keyClicks(page.words, "half of")
    scene.press(Qt.Key.Key_F10)
    assert page.words.text() == ""
    assert isinstance(scene.window.navigator.page, ReviewPage)
