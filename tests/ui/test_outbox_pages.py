"""Outbox, stick and arrivals: what waits, a stick that works or not, the import report."""

import os
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from desk_scene import Offices, Scene, make_offices, open_scene
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from postdesk.crypto.sealing import seal_to_passphrase
from postdesk.desk.equipping import enrol, own_words
from postdesk.desk.receiving import read_arrivals as read_at_post
from postdesk.desk.referring import prepare, refer, say_consent
from postdesk.desk.reviewing import review
from postdesk.errors import Code, PostDeskError
from postdesk.model.ids import PacketId, RecipientId
from postdesk.model.interviews import ConsentState
from postdesk.model.referrals import Channel, Outcome, ReferralState
from postdesk.packet.arrivals import ArrivalState
from postdesk.packet.receipts import TAKEN_BACK
from postdesk.regional.importing import read_arrivals as read_at_region
from postdesk.regional.office import directory_in_use
from postdesk.regional.receipts import conclude, give_back, seal_receipts
from postdesk.store.cases import Cases
from postdesk.store.directory import Directories
from postdesk.store.ledger import Ledger
from postdesk.store.quarantine import Quarantine
from postdesk.store.vault import Vault
from postdesk.ui.arrivals.page import ArrivalsPage
from postdesk.ui.language import LanguageSwitch
from postdesk.ui.messages import message_of
from postdesk.ui.outbox.page import OutboxPage
from postdesk.ui.outbox.stick_page import StickPage
from postdesk.ui.theme import current_look
from postdesk.ui.widgets.error_card import ErrorCard
from postdesk.ui.widgets.text import Text

FOCAL = RecipientId("inlctptm")


@pytest.fixture(scope="module")
def offices(tmp_path_factory: pytest.TempPathFactory) -> Offices:
    """The offices that no test changes."""
    return make_offices(tmp_path_factory.mktemp("offices"))


@pytest.fixture
def scene(offices: Offices, tmp_path: Path, languages: LanguageSwitch) -> Iterator[Scene]:
    """The post with one sealed packet in its outbox."""
    with open_scene(offices, tmp_path / "own", languages) as opened:
        post, interview = opened.post, offices.interview
        say_consent(post, interview, FOCAL, ConsentState.AGREED)
        refer(post, prepare(post, review(post, interview), FOCAL, "fr"), (Channel.PACKET,))
        yield opened


def to_the_stick(scene: Scene) -> StickPage:
    """From the outbox to the stick page, by Enter."""
    outbox = scene.window.navigator.go("outbox")
    assert isinstance(outbox, OutboxPage)
    outbox.enter_pressed()
    page = scene.window.navigator.page
    assert isinstance(page, StickPage)
    return page


def until(qtbot: QtBot, seen: Callable[[], bool]) -> None:
    """Wait for the worker."""
    qtbot.waitUntil(seen, timeout=20_000)
    QApplication.processEvents()


def test_what_waits_is_written_and_the_region_reports_it(scene: Scene, qtbot: QtBot) -> None:
    outbox = scene.window.navigator.go("outbox")
    assert isinstance(outbox, OutboxPage)
    assert len(outbox.waiting()) == 1
    scene.assert_fits()
    (scene.stick / "autorun.inf").write_text("x")
    page = to_the_stick(scene)
    assert "Do not pull" in page.head.sub.text()
    page.enter_pressed()
    until(qtbot, lambda: page.work.done)
    assert page.head.title.text() == "1 sealed packet is on the stick"
    assert "You can pull the stick now" in page.head.sub.text()
    assert page.warning.isVisible()
    assert not page.choose.isVisible()
    assert (scene.stick / "autorun.inf").read_text() == "x"
    scene.assert_fits()
    assert page.enter_pressed()
    assert isinstance(scene.window.navigator.page, OutboxPage)
    (scene.stick / "0badc0de0badc0de.pdk").write_bytes(b"age-encryption.org/v1\nrubbish")
    region, arrivals = scene.open_region()
    arrivals.enter_pressed()
    until(qtbot, lambda: arrivals.report is not None)
    assert arrivals.report is not None
    assert arrivals.report.count(ArrivalState.NEW) == 1
    assert arrivals.report.count(ArrivalState.QUARANTINED) == 1
    assert len(arrivals.view.rows.rows()) == 1
    assert not arrivals.show_keys.isVisible()
    scene.assert_fits()
    scene.window.navigator.forget()
    QApplication.processEvents()
    region.close()


def test_a_move_of_the_post_is_told_and_left(scene: Scene, qtbot: QtBot) -> None:
    for name in ("001-move.pdk", "002-move.pdk"):
        (scene.stick / name).write_bytes(seal_to_passphrase(bytes(9000), "a code of the post"))
    before = {path: path.read_bytes() for path in scene.stick.iterdir()}
    region, arrivals = scene.open_region()
    arrivals.enter_pressed()
    until(qtbot, lambda: arrivals.report is not None)
    report = arrivals.report
    assert report is not None
    assert (report.count(ArrivalState.LEFT), report.read, report.quarantined()) == (2, 0, ())
    assert arrivals.view.left_there.isVisible()
    assert not arrivals.view.rows.isVisible()
    scene.assert_fits()
    assert {path: path.read_bytes() for path in scene.stick.iterdir()} == before
    assert Quarantine(region).listed() == ()
    for path in before:
        path.unlink()
    arrivals.report = None
    arrivals.enter_pressed()
    until(qtbot, lambda: arrivals.report is not None)
    assert not arrivals.view.left_there.isVisible()
    scene.window.navigator.forget()
    QApplication.processEvents()
    region.close()


def test_what_was_not_read_is_no_quarantine_and_a_stick_that_went_is_told(
    scene: Scene, qtbot: QtBot
) -> None:
    (scene.stick / "0badc0de0badc0de.pdk").touch()
    os.truncate(scene.stick / "0badc0de0badc0de.pdk", 5 << 30)
    region, arrivals = scene.open_region()
    arrivals.enter_pressed()
    until(qtbot, lambda: arrivals.report is not None)
    report = arrivals.report
    assert report is not None
    assert (report.quarantined(), len(report.unread())) == ((), 1)
    scene.assert_fits()
    assert Quarantine(region).listed() == ()
    scene.stick.rename(scene.home / "in the pocket")
    arrivals.enter_pressed()
    until(qtbot, arrivals.error.isVisible)
    gone = message_of(PostDeskError(Code.STICK_NOT_READ))
    assert arrivals.error.accessibleName() == f"{gone.happened} {gone.safe} {gone.do}"
    assert arrivals.report is report
    scene.window.navigator.forget()
    QApplication.processEvents()
    region.close()


def test_a_case_that_came_before_its_post_was_known_comes_in_after_the_words(
    scene: Scene, qtbot: QtBot
) -> None:
    page = to_the_stick(scene)
    page.enter_pressed()
    until(qtbot, lambda: page.work.done)
    post = scene.post.vault
    for written in scene.stick.iterdir():
        written.rename(scene.stick / "a-case.pdk")  # the tests' ids would give both one name
    enrol(post, scene.stick)
    region, arrivals = scene.open_region()
    known = directory_in_use(region)
    others = tuple(one for one in known.offices if one.id != scene.post.office.id)
    update = {"version": known.version + 1, "offices": others}
    Directories(region).take(known.model_copy(update=update))
    arrivals.enter_pressed()
    until(qtbot, lambda: arrivals.report is not None)
    assert arrivals.report is not None
    assert len(arrivals.report.quarantined()) == 1
    assert Cases(region).found() == ()
    for path in scene.stick.iterdir():
        path.unlink()
    arrivals.words.typed.emit(" ".join(own_words(post, current_look().language.value)))
    assert not arrivals.error.isVisible()
    assert len(Cases(region).found()) == 1
    assert Quarantine(region).listed() == ()
    assert "1" in arrivals.told.label.text()
    scene.window.navigator.forget()
    QApplication.processEvents()
    region.close()


def test_what_lies_in_quarantine_is_shown_with_its_remedy_on_another_day(
    scene: Scene, qtbot: QtBot
) -> None:
    (scene.stick / "0badc0de0badc0de.pdk").write_bytes(b"age-encryption.org/v1\nrubbish")
    region, arrivals = scene.open_region()
    assert arrivals.empty.isVisible()
    arrivals.enter_pressed()
    until(qtbot, lambda: arrivals.report is not None)
    arrivals.report = None  # as after the next unlocking
    arrivals.retranslate()
    QApplication.processEvents()
    assert not arrivals.empty.isVisible()
    (card,) = [card for card in arrivals.view.findChildren(ErrorCard) if card.isVisible()]
    damaged = message_of(PostDeskError(Code.PACKET_DAMAGED))
    assert card.accessibleName() == f"{damaged.happened} {damaged.safe} {damaged.do}"
    assert not arrivals.view.counts.isVisible()
    scene.assert_fits()
    scene.window.navigator.forget()
    QApplication.processEvents()
    region.close()


def test_a_stick_that_is_gone_is_told_and_all_stays(scene: Scene, qtbot: QtBot) -> None:
    page = to_the_stick(scene)
    scene.stick.rename(scene.home / "in the pocket")
    page.enter_pressed()
    until(qtbot, page.error.isVisible)
    assert page.error.accessibleName()
    assert page.choose.isVisible()
    page.cancel.click()
    outbox = scene.window.navigator.page
    assert isinstance(outbox, OutboxPage)
    assert [one.packet.state for one in outbox.waiting()] == [ReferralState.SEALED]
    arrivals = scene.window.navigator.go("arrivals")
    assert isinstance(arrivals, ArrivalsPage)
    arrivals.enter_pressed()
    until(qtbot, arrivals.error.isVisible)
    assert arrivals.report is None


def test_two_laptops_at_work_as_one_post_are_told(scene: Scene) -> None:
    region, arrivals = scene.open_region()
    assert not arrivals.copies.isVisible()
    (waiting,) = Ledger(scene.post.vault).outbox(ReferralState.SEALED)
    for epoch in (5, 9):
        packet, head = PacketId(f"{epoch:032x}"), f"{epoch}:{'a' * 64} since 7:{'b' * 64}"
        changed = {"epoch": epoch, "packet": packet, "audit_head": head}
        Ledger(region).take_in(waiting.manifest.model_copy(update=changed), f"{epoch:064x}")
    arrivals.retranslate()
    assert arrivals.copies.isVisible()
    assert "Rosso post" in arrivals.copies.label.text()
    scene.assert_fits()
    scene.window.navigator.forget()
    QApplication.processEvents()
    region.close()


def test_the_outbox_says_why_a_case_came_back(scene: Scene, qtbot: QtBot) -> None:
    """And what was found: the officer who sent it must not have to call to learn it."""
    page = to_the_stick(scene)
    page.enter_pressed()
    until(qtbot, lambda: page.work.done)
    region = scene.region()
    read_at_region(region, scene.stick)
    (case,) = Cases(region).found()
    give_back(region, case, "incomplete")
    front = answered(scene, region)
    said = [text.text() for text in front.rows.findChildren(Text)]
    assert any("“Something needed is missing”" in text for text in said)
    scene.assert_fits()
    give_back(region, case, TAKEN_BACK)
    front = answered(scene, region)
    said = [text.text() for text in front.rows.findChildren(Text)]
    assert any("set the clock of this laptop" in text for text in said)
    scene.assert_fits()
    conclude(region, case, Outcome.CONFIRMED)
    front = answered(scene, region)
    said = [text.text() for text in front.rows.findChildren(Text)]
    assert any("Confirmed by the authority" in text for text in said)
    scene.assert_fits()
    region.close()


def answered(scene: Scene, region: Vault) -> OutboxPage:
    """The region's receipt travels to the post; its outbox in front."""
    for left in scene.stick.iterdir():
        left.unlink()
    for sealed in seal_receipts(region):
        (scene.stick / "receipt.pdk").write_bytes(sealed.data)
    read_at_post(scene.post.vault, scene.stick)
    front = scene.window.navigator.go("outbox")
    assert isinstance(front, OutboxPage)
    front.opened(None)
    return front


def test_what_has_no_receipt_is_written_again(scene: Scene, qtbot: QtBot) -> None:
    """The stick had no number and never came back: another is written, and counts once."""
    page = to_the_stick(scene)
    front = scene.window.navigator.go("outbox")
    assert isinstance(front, OutboxPage)
    assert not front.again.isVisible()
    page = to_the_stick(scene)
    page.enter_pressed()
    until(qtbot, lambda: page.work.done)
    for left in scene.stick.iterdir():
        left.unlink()
    front = scene.window.navigator.go("outbox")
    assert isinstance(front, OutboxPage)
    scene.assert_fits()
    scene.press(Qt.Key.Key_F6)
    page = scene.window.navigator.page
    assert isinstance(page, StickPage)
    page.enter_pressed()
    until(qtbot, lambda: page.work.done)
    region = scene.region()
    assert read_at_region(region, scene.stick).count(ArrivalState.NEW) == 1
    front = answered(scene, region)
    assert not front.again.isVisible()
    region.close()
