"""After a stick was read: what was taken in leaves it, and nothing else, by keys."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from desk_scene import Offices, Scene, make_offices, open_scene
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot
from test_outbox_pages import FOCAL, until

from postdesk.desk.outbox import outbox, write_to_stick
from postdesk.desk.referring import prepare, refer, say_consent
from postdesk.desk.reviewing import review
from postdesk.errors import Code, PostDeskError
from postdesk.model.interviews import ConsentState
from postdesk.model.referrals import Channel
from postdesk.packet.arrivals import ArrivalState
from postdesk.packet.originals import DONE_FOLDER
from postdesk.regional.importing import read_arrivals
from postdesk.regional.receipts import seal_receipts
from postdesk.ui.arrivals.page import ArrivalsPage
from postdesk.ui.arrivals.tidy_page import TidyPage
from postdesk.ui.language import Language, LanguageSwitch
from postdesk.ui.messages import message_of

LOOKS = ((Language.FR, 1), (Language.FR, 2), (Language.AR, 1), (Language.AR, 2))


@pytest.fixture(scope="module")
def offices(tmp_path_factory: pytest.TempPathFactory) -> Offices:
    return make_offices(tmp_path_factory.mktemp("offices"))


@pytest.fixture
def scene(
    offices: Offices, tmp_path: Path, languages: LanguageSwitch, qtbot: QtBot
) -> Iterator[Scene]:
    """The post's arrivals page after a stick was read with a receipt and what is not ours."""
    with open_scene(offices, tmp_path / "own", languages) as opened:
        post, stick = opened.post, opened.stick
        say_consent(post, offices.interview, FOCAL, ConsentState.AGREED)
        prepared = prepare(post, review(post, offices.interview), FOCAL, "fr")
        refer(post, prepared, (Channel.PACKET,))
        write_to_stick(
            post.vault, [one.packet.manifest.packet for one in outbox(post.vault)], stick
        )
        region = opened.region()
        read_arrivals(region, stick)
        for left in stick.iterdir():
            left.unlink()
        (sealed,) = seal_receipts(region)
        region.close()
        (stick / "photos").mkdir()
        (stick / "photos" / "receipt.pdk").write_bytes(sealed.data)
        (stick / "b1.pdk").write_bytes(b"nobody can open this")
        (stick / "letter.txt").write_text("theirs")
        front = opened.window.navigator.go("arrivals")
        assert isinstance(front, ArrivalsPage)
        assert not front.tidy.isVisible()
        front.enter_pressed()
        until(qtbot, lambda: not opened.tasks.busy)
        assert front.report is not None
        assert front.report.count(ArrivalState.NEW) == 1
        yield opened


def files(scene: Scene) -> set[str]:
    stick = scene.stick
    return {str(path.relative_to(stick)) for path in stick.rglob("*") if path.is_file()}


def tidy_page(scene: Scene) -> TidyPage:
    scene.press(Qt.Key.Key_F4)
    shown = scene.window.navigator.page
    assert isinstance(shown, TidyPage)
    return shown


def test_what_was_taken_in_is_wiped_and_nothing_else(scene: Scene, qtbot: QtBot) -> None:
    scene.assert_fits(LOOKS)
    shown = tidy_page(scene)
    scene.assert_fits(LOOKS)
    scene.press(Qt.Key.Key_Return)  # nothing chosen yet
    assert "photos/receipt.pdk" in files(scene)
    scene.press(Qt.Key.Key_3)
    scene.press(Qt.Key.Key_Return)
    until(qtbot, shown.told.isVisible)
    assert files(scene) == {"b1.pdk", "letter.txt"}
    assert shown.told.label.text().startswith("1 packet tidied")
    scene.assert_fits(LOOKS)
    scene.press(Qt.Key.Key_F10)
    assert isinstance(scene.window.navigator.page, ArrivalsPage)


def test_it_is_moved_aside_and_counts_once(scene: Scene, qtbot: QtBot) -> None:
    shown = tidy_page(scene)
    scene.press(Qt.Key.Key_1)
    scene.press(Qt.Key.Key_Return)
    until(qtbot, shown.told.isVisible)
    assert files(scene) == {f"photos/{DONE_FOLDER}/receipt.pdk", "b1.pdk", "letter.txt"}


def test_another_file_in_its_place_stays(scene: Scene, qtbot: QtBot) -> None:
    """Sticks were swapped meanwhile: what nobody read is not destroyed."""
    shown = tidy_page(scene)
    (scene.stick / "photos" / "receipt.pdk").write_bytes(b"something else")
    scene.press(Qt.Key.Key_3)
    scene.press(Qt.Key.Key_Return)
    until(qtbot, shown.told.isVisible)
    assert "photos/receipt.pdk" in files(scene)
    assert "1 stays" in shown.told.label.text()


def test_a_stick_that_is_gone_is_told(scene: Scene, qtbot: QtBot) -> None:
    shown = tidy_page(scene)
    scene.stick.rename(scene.stick.with_name("pulled"))
    scene.press(Qt.Key.Key_3)
    scene.press(Qt.Key.Key_Return)
    until(qtbot, shown.error.isVisible)
    sentences = message_of(PostDeskError(Code.STICK_MISSING))
    assert sentences.do in shown.error.accessibleName()
    assert not shown.told.isVisible()


def test_a_report_says_that_it_was_stopped_and_no_old_one_stays(scene: Scene, qtbot: QtBot) -> None:
    front = scene.window.navigator.page
    assert isinstance(front, ArrivalsPage)
    assert front.report is not None
    whole = front.report
    front.report = replace(whole, stopped=3)
    front.retranslate()
    assert "3 packets" in front.partly.label.text()
    scene.assert_fits(LOOKS)
    front.report = replace(whole, whole=False)
    front.retranslate()
    assert "looked at" in front.partly.label.text()
    scene.assert_fits(LOOKS)
