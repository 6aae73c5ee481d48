"""Review, preview, call sheet: real pages on a real vault, driven by keys."""

from collections.abc import Iterator
from pathlib import Path
from typing import TypeVar

import pytest
from desk_scene import Offices, Scene, make_offices, open_scene
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from postdesk.model.decisions import DecisionRole, DifferReason, Verdict
from postdesk.model.kits import Emergency
from postdesk.model.referrals import Channel
from postdesk.packet.sheets import HIDDEN
from postdesk.store.referrals import Referrals
from postdesk.store.sealed import Sealed
from postdesk.ui.keys import FKey
from postdesk.ui.language import Language, LanguageSwitch
from postdesk.ui.outbox.page import OutboxPage
from postdesk.ui.page import Page
from postdesk.ui.review.page import ReviewPage
from postdesk.ui.review.referral_page import ReferralPage
from postdesk.ui.review.sheet_page import SheetPage
from postdesk.ui.widgets.text import Text

P = TypeVar("P", bound=Page)


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


def shown(scene: Scene, kind: type[P]) -> P:
    """The page in front, which has to be of this kind."""
    page = scene.window.navigator.page
    assert isinstance(page, kind), type(page)
    return page


def test_danger_stands_first_and_f9_opens_its_card(scene: Scene) -> None:
    page = shown(scene, ReviewPage)
    assert page.danger.emergencies == (Emergency.TRAFFICKER_NEARBY,)
    opened: list[object] = []

    class Card(Page):
        name = "emergency"

        def opened(self, subject: object) -> None:
            opened.append(subject)

    scene.window.navigator.add("emergency", Card)
    scene.press(Qt.Key.Key_F9)
    assert opened == [Emergency.TRAFFICKER_NEARBY]


def test_reasons_are_told_when_a_card_is_opened_and_all_fits(scene: Scene) -> None:
    page = shown(scene, ReviewPage)
    first, second = page.cards[:2]
    assert first.is_open
    assert first.source.text()
    assert not second.source.text()
    QTest.keyClick(second, Qt.Key.Key_Space)
    assert second.is_open
    assert second.source.text()
    scene.assert_fits()


def test_differing_takes_a_reason_of_the_list(scene: Scene) -> None:
    page = shown(scene, ReviewPage)
    scene.press(Qt.Key.Key_2)
    assert page.decision_bar.reason.isVisible()
    assert not page.decision_bar.resume.isVisible()
    page.decision_bar.reason.setCurrentIndex(1)
    page.setFocus()
    scene.press(Qt.Key.Key_2)
    assert page.reviewed is not None
    decision = page.reviewed.decision_of(DecisionRole.OFFICER)
    assert decision is not None
    assert (decision.verdict, decision.reason) == (Verdict.DIFFER, DifferReason.MISUNDERSTOOD)
    assert not page.decision_bar.reason.isVisible()


def test_the_interview_can_be_opened_again_with_a_reason(scene: Scene) -> None:
    scene.press(Qt.Key.Key_3)
    scene.press(Qt.Key.Key_1)
    scene.press(Qt.Key.Key_Return)
    page = scene.window.navigator.page
    assert page is not None
    assert page.name == "interview"


def test_agree_preview_consent_hide_seal_and_call(scene: Scene) -> None:
    scene.press(Qt.Key.Key_1)
    page = shown(scene, ReferralPage)
    assert not page.consent.seal.isEnabled()
    scene.assert_fits()
    scene.window.use_language(Language.FR)
    scene.press(Qt.Key.Key_1)
    assert page.channels[Channel.PHONE].isChecked()
    scene.press(Qt.Key.Key_3)
    scene.press(Qt.Key.Key_8)
    assert page.consent.seal.isEnabled()
    page.key_pressed(FKey.F7)
    assert page.hidden.isVisible()
    page.hidden.field.setText("wolof")
    assert any(HIDDEN in line.text for line in page.leaves.lines)
    assert page.consent.seal.isEnabled()
    page.consent.seal.click()
    sheet = shown(scene, SheetPage)
    scene.assert_fits(((Language.FR, 1), (Language.FR, 2)))
    scene.window.use_language(Language.FR)
    scene.press(Qt.Key.Key_F7)
    assert sheet.referral is not None
    assert sheet.referral.call is None  # nobody was named
    sheet.fields["spoke_with"].setText("Mme Ba")
    scene.press(Qt.Key.Key_F7)
    kept = Referrals(scene.post.vault).get(sheet.referral.id)
    assert kept.call is not None
    assert kept.call.spoke_with == "Mme Ba"
    assert any(HIDDEN in line.text for line in kept.share.lines)
    sheet.onward.click()
    assert len(shown(scene, OutboxPage).waiting()) == 1


def test_refusing_keeps_everything_here(scene: Scene) -> None:
    scene.press(Qt.Key.Key_1)
    page = shown(scene, ReferralPage)
    scene.press(Qt.Key.Key_8)
    assert page.consent.seal.isEnabled()
    scene.press(Qt.Key.Key_8)
    assert not page.consent.seal.isEnabled()
    scene.press(Qt.Key.Key_9)
    assert not page.consent.seal.isEnabled()
    scene.press(Qt.Key.Key_F6)
    assert page.consent.reason.isVisible()
    scene.press(Qt.Key.Key_F6)
    assert page.override is not None
    assert page.consent.seal.isEnabled()


def test_what_was_shown_before_does_not_leave_where_nothing_can_be_shown(scene: Scene) -> None:
    """A recipient that a newer kit took out, after somebody agreed to another one."""
    scene.press(Qt.Key.Key_1)
    page = shown(scene, ReferralPage)
    scene.press(Qt.Key.Key_8)
    assert page.consent.seal.isEnabled()
    assert page.interview is not None
    scene.window.navigator.go("referral", (page.interview, "nobody"))
    assert page.error.isVisible()
    scene.press(Qt.Key.Key_Return)
    page.consent.seal.click()
    assert shown(scene, ReferralPage) is page
    assert Referrals(scene.post.vault).of(page.interview) == ()
    assert not page.consent.seal.isEnabled()


def test_a_supervisor_is_asked_to_countersign(
    offices: Offices, tmp_path: Path, languages: LanguageSwitch
) -> None:
    with open_scene(offices, tmp_path / "own", languages, supervisor=True) as scene:
        scene.window.navigator.go("review", offices.interview)
        page = shown(scene, ReviewPage)
        assert "countersign" in page.decision_bar.words.title.text()
        scene.press(Qt.Key.Key_1)
        assert page.reviewed is not None
        assert page.reviewed.countersigned
        assert not shown(scene, ReferralPage).early.isVisible()


@pytest.mark.parametrize("supervisor", [False, True])
def test_what_would_change_a_sign_is_told_to_supervisors_only(
    offices: Offices, tmp_path: Path, languages: LanguageSwitch, *, supervisor: bool
) -> None:
    with open_scene(offices, tmp_path / "own", languages, supervisor=supervisor) as scene:
        scene.window.navigator.go("review", offices.interview)
        page = shown(scene, ReviewPage)
        texts = [text.text() for text in page.cards[0].findChildren(Text)]
        told = [text for text in texts if "would not be there" in text]
        assert len(told) == supervisor
        if supervisor:
            assert ", not “" in told[0]
            for card in page.cards:
                card.set_open(True)
            scene.assert_fits()


def test_combinations_stand_apart_and_the_rule_is_told_in_words(scene: Scene) -> None:
    page = shown(scene, ReviewPage)
    assert page.reviewed is not None
    assessment = page.reviewed.assessment
    positive = [result for result in assessment.dimensions if result.positive]
    rows = page.combined.rows()
    assert len(rows) == len(assessment.determinations) + len(positive) > 2
    assert rows[0].title.text() == "Possible trafficking in progress"
    assert any(row.sub.text() == "3 strong, 4 medium" for row in rows)
    texts = [text.text() for text in page.cards[0].findChildren(Text)]
    assert sum(text.startswith("The rule: ") for text in texts) == 1
    scene.assert_fits()


def test_a_sealed_case_says_so_and_fits(scene: Scene) -> None:
    page = shown(scene, ReviewPage)
    assert page.sealed.isHidden()
    assert page.reviewed is not None
    Sealed(scene.post.vault).seal_interview(page.reviewed.interview.id, [scene.post.person.public])
    scene.window.navigator.go("review", page.reviewed.interview.id)
    assert page.sealed.isVisible()
    assert page.cards
    scene.assert_fits()
