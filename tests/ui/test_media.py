"""Pictures and recordings of a kit in the interview: shown, played, and never needed."""

import io
import math
import wave
from collections.abc import Iterator
from pathlib import Path

import miniaudio
import pytest
from every_kind import afresh
from fit import assert_fits
from post_program import key, shown, stand_at, state
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication

from postdesk.app.preview import show_preview
from postdesk.app.program import Program
from postdesk.app.system import new_id, system_clock
from postdesk.authoring.compiling import compile_workbook, media_beside
from postdesk.forms.definition import Guide
from postdesk.ui.gallery import settle
from postdesk.ui.interview.page import InterviewPage
from postdesk.ui.interview.show_page import ShowPage
from postdesk.ui.language import Language
from postdesk.ui.sound import Heard, Player

Key = Qt.Key
GUIDE = """
| survey |
| | type | name | label::English (en) | label::French (fr) |media::audio::French (fr)|media::image|
| | select_one needs | first | What is first? | Quoi d’abord ? | first.wav |
| | text | next | And then? | Et après ? | torn.wav |
| | text | last | Anything else? | Autre chose ? | |
| | note | look | Show this paper. | Montrez ce papier. | | water.png |
| choices |
| | list_name | name | label::English (en) | label::French (fr) |media::image|audio::French (fr)|
| | needs | water | Water | Eau | water.png | first.wav |
| | needs | sleep | Sleep | Sommeil | torn.png | torn.wav |
| | needs | care | Care | Soins | | |
"""
NULL = [miniaudio.Backend.NULL]
"""A device that plays at the right speed and sounds nowhere: there is no other in a test."""


def tone(seconds: float) -> bytes:
    """A WAV file of one tone."""
    frames = (
        int(9000 * math.sin(at / 8)).to_bytes(2, "little", signed=True)
        for at in range(round(8000 * seconds))
    )
    file = io.BytesIO()
    with wave.open(file, "wb") as out:
        out.setnchannels(1)
        out.setsampwidth(2)
        out.setframerate(8000)
        out.writeframes(b"".join(frames))
    return file.getvalue()


@pytest.fixture(scope="module")
def file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The workbook with its media beside it."""
    folder = tmp_path_factory.mktemp("guide")
    (folder / "media").mkdir()
    (folder / "media" / "first.wav").write_bytes(tone(5))
    (folder / "media" / "torn.wav").write_bytes(b"RIFF and no more")
    (folder / "media" / "torn.png").write_bytes(b"\x89PNG and no more")
    image = QImage(300, 300, QImage.Format.Format_RGB32)
    image.fill(QColor(0, 0, 255))
    image.save(str(folder / "media" / "water.png"))
    path = folder / "media_guide.md"
    path.write_text(GUIDE, encoding="utf-8")
    return path


@pytest.fixture(scope="module")
def guide(file: Path) -> Guide:
    compiled = compile_workbook(file)
    assert compiled.guide is not None, compiled.findings
    return compiled.guide


@pytest.fixture(scope="module")
def opened(
    qapp: QApplication, file: Path, guide: Guide, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Program]:
    made = Program(qapp, tmp_path_factory.mktemp("home"), clock=system_clock, new_id=new_id)
    made.window.use_language(Language.EN)
    made.window.resize(1366, 768)
    show_preview(made, guide, media_beside(file, guide))
    made.window.show()
    made.window.activateWindow()
    settle(qapp)
    yield made
    made.window.use_scale(1)
    made.close()
    made.window.close()
    made.window.deleteLater()


@pytest.fixture
def asking(opened: Program, guide: Guide) -> Iterator[InterviewPage]:
    opened.window.come_back()
    page = afresh(opened, guide)
    page.listener.player = Player(NULL)
    yield page
    page.listener.hush()


def test_f11_plays_and_ends_the_recording(opened: Program, asking: InterviewPage) -> None:
    assert state(asking).interview.interviewee_language == "fr"
    stand_at(asking, "first")
    key(opened, Key.Key_F11)
    assert asking.listener.player.playing
    assert asking.silence.label.text() == "The recording plays. F11 ends it."
    key(opened, Key.Key_F11)
    assert not asking.listener.player.playing
    assert asking.silence.isHidden()


def test_an_answer_and_the_hidden_screen_are_silent_at_once(
    opened: Program, asking: InterviewPage
) -> None:
    stand_at(asking, "first")
    key(opened, Key.Key_F11, Key.Key_Escape)
    assert not asking.listener.player.playing
    opened.window.come_back()
    key(opened, Key.Key_F11)
    assert asking.listener.player.playing
    key(opened, Key.Key_1)
    assert shown(asking).name == "next"
    assert not asking.listener.player.playing


@pytest.mark.parametrize(("name", "said"), [
    ("next", "The recording cannot be played. Read the question aloud."),
    ("last", "There is no recording of this question in français. Read it aloud."),
])  # fmt: skip
def test_what_cannot_be_heard_is_told(
    opened: Program, asking: InterviewPage, name: str, said: str
) -> None:
    stand_at(asking, name)
    key(opened, Key.Key_F11)
    assert asking.silence.label.text() == said


def test_a_machine_without_sound_tells_so(asking: InterviewPage) -> None:
    mute = Player([miniaudio.Backend.WASAPI])
    assert mute.play(tone(1)) is Heard.NO_SPEAKER
    assert not mute.playing
    assert Player(NULL).play(b"") is Heard.UNREADABLE
    assert Player(NULL).play(bytes(11 * 1024 * 1024)) is Heard.UNREADABLE
    assert Player(NULL).play(tone(0)) is Heard.UNREADABLE


def test_the_person_sees_pictures_and_hears_the_question(
    opened: Program, asking: InterviewPage
) -> None:
    stand_at(asking, "first")
    key(opened, Key.Key_F5)
    showing = opened.window.navigator.page
    assert isinstance(showing, ShowPage)
    showing.listener.player = Player(NULL)
    settle(QApplication.instance())
    blues = [blue_points(tile.grab().toImage()) for tile in showing.tiles]
    assert blues[0] > 1000
    assert blues[1:] == [0, 0]
    assert not showing.play.isHidden()
    key(opened, Key.Key_F11)
    assert showing.listener.player.playing
    key(opened, Key.Key_1)
    assert not showing.listener.player.playing
    assert opened.window.navigator.page is asking


def test_the_person_hears_one_answer_and_has_not_answered(
    opened: Program, asking: InterviewPage
) -> None:
    stand_at(asking, "first")
    key(opened, Key.Key_F5)
    showing = opened.window.navigator.page
    assert isinstance(showing, ShowPage)
    showing.listener.player = Player(NULL)
    settle(QApplication.instance())
    assert list(showing.marks) == [0, 1]  # the third answer has no recording
    mark = showing.marks[0]
    assert mark.accessibleName() == "Listen: Eau"
    assert min(mark.width(), mark.height()) >= 44  # for a finger
    mark.setFocus()
    for pressed in (Key.Key_Space, Key.Key_Return):
        key(opened, pressed)
        assert showing.listener.player.playing is (pressed == Key.Key_Space)
    mark.click()
    assert showing.listener.player.playing
    assert opened.window.navigator.page is showing
    assert shown(asking).answer is None
    showing.marks[1].click()  # torn: nothing is heard, nothing is told
    assert not showing.listener.player.playing
    mark.click()
    key(opened, Key.Key_F11)
    assert not showing.listener.player.playing
    mark.click()
    showing.tiles[2].click()
    assert not showing.listener.player.playing
    assert opened.window.navigator.page is asking
    assert not showing.marks


@pytest.mark.parametrize("scale", [1, 2])
def test_pictures_stand_on_the_officers_keys_and_below_a_note(
    opened: Program, asking: InterviewPage, scale: int
) -> None:
    opened.window.use_scale(scale)
    stand_at(asking, "first")
    keys = asking.area.keys.keys()
    assert [one.has_picture for one in keys] == [True, False, False]
    assert [blue_points(one.grab().toImage()) > 50 for one in keys] == [True, False, False]
    assert asking.area.note.isHidden()
    assert_fits(opened.window, Language.EN)
    stand_at(asking, "look")
    assert asking.area.note.isVisible()
    assert blue_points(asking.area.note.grab().toImage()) > 500
    assert_fits(opened.window, Language.EN)
    key(opened, Key.Key_PageUp)
    assert asking.area.note.isHidden()


def test_a_choice_is_heard_by_its_own_key(opened: Program, asking: InterviewPage) -> None:
    stand_at(asking, "first")
    plays = asking.area.keys.plays[:3]
    assert [play.isVisible() for play in plays] == [True, True, False]
    assert plays[0].accessibleName() == "Listen: Water"
    plays[0].setFocus()
    key(opened, Key.Key_Space)
    assert asking.listener.player.playing
    assert shown(asking).name == "first"
    plays[1].click()
    assert not asking.listener.player.playing
    assert asking.silence.label.text().startswith("The recording cannot be played")
    plays[0].click()
    assert asking.listener.player.playing
    key(opened, Key.Key_F11)
    assert not asking.listener.player.playing
    plays[0].click()
    asking.area.keys.keys()[2].click()
    assert not asking.listener.player.playing


def blue_points(image: QImage) -> int:
    """How much of a tile is the picture, by every fourth point."""
    return sum(
        image.pixelColor(x, y) == QColor(0, 0, 255)
        for x in range(0, image.width(), 4)
        for y in range(0, image.height(), 4)
    )


@pytest.mark.parametrize("scale", [1, 2])
def test_shown_with_pictures_it_fits(opened: Program, asking: InterviewPage, scale: int) -> None:
    opened.window.use_scale(scale)
    stand_at(asking, "first")
    key(opened, Key.Key_F5)
    settle(QApplication.instance())
    assert_fits(opened.window, Language.EN)
