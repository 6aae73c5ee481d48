"""What a pulled stick or a crash left unfinished is told and removed, by keys, and nothing else."""

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from desk_scene import Offices, Scene, make_offices, open_scene
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot
from test_outbox_pages import FOCAL, to_the_stick, until

from postdesk.desk import outbox as desk_outbox
from postdesk.desk.referring import prepare, refer, say_consent
from postdesk.desk.reviewing import review
from postdesk.errors import Code, PostDeskError
from postdesk.model.interviews import ConsentState
from postdesk.model.referrals import Channel
from postdesk.ui.arrivals.page import ArrivalsPage
from postdesk.ui.arrivals.tidy_page import TidyPage
from postdesk.ui.language import Language, LanguageSwitch
from postdesk.ui.messages import message_of

LOOKS = tuple((language, scale) for language in Language for scale in (1, 2))
PARTS = ("0123456789abcdef.pdk.part", "old/002-fedcba9876543210.pdk.part")
THEIRS = ("letter.pdk.part", "0123456789ABCDEF.PDK.PART.txt", "photo.jpg")


@pytest.fixture(scope="module")
def offices(tmp_path_factory: pytest.TempPathFactory) -> Offices:
    return make_offices(tmp_path_factory.mktemp("offices"))


@pytest.fixture
def scene(offices: Offices, tmp_path: Path, languages: LanguageSwitch) -> Iterator[Scene]:
    """The post with a packet in its outbox and a stick that a crash left as it is."""
    with open_scene(offices, tmp_path / "own", languages) as opened:
        post, stick = opened.post, opened.stick
        say_consent(post, offices.interview, FOCAL, ConsentState.AGREED)
        prepared = prepare(post, review(post, offices.interview), FOCAL, "fr")
        refer(post, prepared, (Channel.PACKET,))
        (stick / "old").mkdir()
        for name in (*PARTS, *THEIRS):
            (stick / name).write_bytes(b"half")
        yield opened


def files(scene: Scene) -> set[str]:
    stick = scene.stick
    return {path.relative_to(stick).as_posix() for path in stick.rglob("*") if path.is_file()}


def tidy_page(scene: Scene) -> TidyPage:
    scene.press(Qt.Key.Key_F4)
    shown = scene.window.navigator.page
    assert isinstance(shown, TidyPage)
    return shown


def test_whoever_writes_to_the_stick_removes_them(scene: Scene, qtbot: QtBot) -> None:
    shown = to_the_stick(scene)
    assert not shown.tidy.isVisible()
    shown.enter_pressed()
    until(qtbot, lambda: shown.work.done)
    assert shown.warning.isVisible()
    scene.assert_fits(LOOKS)
    written = files(scene) - {*PARTS, *THEIRS}
    page = tidy_page(scene)
    assert scene.window.rail.isVisible()
    assert [way for way, card in page.ways.items() if card.isVisible()] == ["unfinished"]
    assert "2 unfinished packets" in page.ways["unfinished"].shown_text()
    assert "cannot be brought back" in page.means.label.text()  # before anything is chosen
    scene.assert_fits(LOOKS)
    scene.press(Qt.Key.Key_Return)  # nothing chosen yet
    assert files(scene) >= set(PARTS)
    scene.press(Qt.Key.Key_4)
    scene.assert_fits(LOOKS)
    scene.press(Qt.Key.Key_Return)
    until(qtbot, page.told.isVisible)
    assert files(scene) == written | set(THEIRS)
    assert page.told.label.text().startswith("2 unfinished packets removed")
    assert not page.ways["unfinished"].isVisible()
    scene.assert_fits(LOOKS)
    scene.press(Qt.Key.Key_F10)
    assert scene.window.navigator.page is shown
    assert shown.work.done
    assert not shown.tidy.isVisible()
    assert not shown.warning.isVisible()


def test_whoever_reads_the_stick_removes_them(scene: Scene, qtbot: QtBot) -> None:
    """Also where nothing else on it is for this office."""
    front = scene.window.navigator.go("arrivals")
    assert isinstance(front, ArrivalsPage)
    front.enter_pressed()
    until(qtbot, lambda: not scene.tasks.busy)
    assert front.report is not None
    assert front.report.arrivals == ()
    page = tidy_page(scene)
    scene.press(Qt.Key.Key_4)
    (scene.stick / PARTS[0]).unlink()  # somebody else was faster
    scene.press(Qt.Key.Key_Return)
    until(qtbot, page.told.isVisible)
    assert files(scene) == set(THEIRS)
    assert page.told.label.text().startswith("1 unfinished packet removed")
    scene.press(Qt.Key.Key_F10)
    assert scene.window.navigator.page is front
    assert tidy_page(scene).unfinished == ()


def test_a_stick_that_is_gone_is_told(scene: Scene, qtbot: QtBot) -> None:
    shown = to_the_stick(scene)
    shown.enter_pressed()
    until(qtbot, lambda: shown.work.done)
    page = tidy_page(scene)
    away = scene.stick.rename(scene.stick.with_name("pulled"))
    scene.press(Qt.Key.Key_4)
    scene.press(Qt.Key.Key_Return)
    until(qtbot, page.error.isVisible)
    assert message_of(PostDeskError(Code.STICK_MISSING)).do in page.error.accessibleName()
    assert not page.told.isVisible()
    assert page.ways["unfinished"].isVisible()  # they are on it still
    away.rename(scene.stick)
    scene.press(Qt.Key.Key_Return)
    until(qtbot, page.told.isVisible)
    assert not files(scene) & set(PARTS)


def test_nothing_is_offered_while_it_writes(
    scene: Scene, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What is unfinished then is being finished."""
    gate, real = threading.Event(), desk_outbox.write_verified

    def held(*arguments: object, **named: object) -> object:
        assert gate.wait(20)
        return real(*arguments, **named)  # type: ignore[arg-type]

    monkeypatch.setattr(desk_outbox, "write_verified", held)
    shown = to_the_stick(scene)
    shown.enter_pressed()
    until(qtbot, shown.warning.isVisible)
    assert not shown.tidy.isVisible()
    gate.set()
    until(qtbot, lambda: shown.work.done)
    assert shown.tidy.isVisible()
