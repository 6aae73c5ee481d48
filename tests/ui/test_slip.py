"""What the person takes along: nothing is printed before "a paper is safe" was answered."""

import zlib
from contextlib import suppress
from pathlib import Path

import pytest
from fit import assert_fits
from post_program import PLACE, interview, key, page, stand_at, state, texts_of
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from postdesk.app.program import Program
from postdesk.errors import Code
from postdesk.store.audit import AuditKind
from postdesk.ui.gallery import settle
from postdesk.ui.interview.slip_page import SlipPage
from postdesk.ui.interview.slip_paper import slip_pdf
from postdesk.ui.language import Language, has_arabic
from postdesk.ui.theme import Look
from postdesk.ui.unlock.leaflet_page import LeafletPage

Key = Qt.Key


def slip(program: Program) -> SlipPage:
    """The page, reached from closing."""
    asking = interview(program)
    stand_at(asking, "feels_safe")
    key(program, Key.Key_F10, Key.Key_F5)
    front = page(program)
    assert isinstance(front, SlipPage)
    return front


def shown_lines(front: SlipPage) -> list[str]:
    """The lines in sight, without the marks that hold their direction."""
    texts = [line.text() for line in front.lines if line.isVisible()]
    return [text.strip("\u2066\u2067\u2068\u2069") for text in texts]


def test_nothing_is_shown_before_the_question_is_answered(program: Program, tmp_path: Path) -> None:
    front = slip(program)
    front._choose = lambda _parent: tmp_path
    assert "؟" in front.carry.question.text()
    assert shown_lines(front) == []
    key(program, Key.Key_F7)
    assert list(tmp_path.iterdir()) == []


def test_where_paper_is_not_safe_it_is_large_and_cannot_be_saved(
    program: Program, tmp_path: Path
) -> None:
    front = slip(program)
    front._choose = lambda _parent: tmp_path
    key(program, Key.Key_2)
    assert front.model is not None
    assert shown_lines(front) == [front.model.state.interview.code, PLACE, "1916"]
    assert front.save.isHidden()
    key(program, Key.Key_F7)
    assert list(tmp_path.iterdir()) == []


def test_a_word_once_said_is_shown_not_asked_and_can_be_changed(
    program: Program, tmp_path: Path
) -> None:
    front = slip(program)
    front._choose = lambda _parent: tmp_path
    assert front.carry.asked.isVisible()
    key(program, Key.Key_2)
    assert front.model is not None
    identity = front.model.state.interview.id
    program.window.navigator.go("interview", identity)  # as after a restart: read from the vault
    key(program, Key.Key_F10, Key.Key_F5)
    assert page(program) is front
    assert not front.carry.asked.isVisible()
    said = front.carry.told.label.text()
    assert said.startswith("It is not safe for this person to carry paper, said at ")
    assert len(shown_lines(front)) == 3
    key(program, Key.Key_F6)
    assert front.outcome.failed is not None
    assert front.outcome.failed.code is Code.PAPER_NOT_SAFE
    assert front.outcome.error.isVisible()
    key(program, Key.Key_F4)
    assert front.carry.asked.isVisible()
    assert shown_lines(front) == []
    key(program, Key.Key_1, Key.Key_F7)
    assert front.outcome.done.isVisible()
    assert len(list(tmp_path.iterdir())) == 1
    assert "A paper is safe" in front.carry.told.label.text()


def test_the_leaflet_asks_only_who_was_not_asked(program: Program) -> None:
    front = slip(program)
    key(program, Key.Key_F8)
    leaflet = page(program)
    assert isinstance(leaflet, LeafletPage)
    assert has_arabic(leaflet.ask.label.text())
    key(program, Key.Key_F10, Key.Key_2, Key.Key_F8)
    said = leaflet.ask.label.text()
    assert said.startswith("It is not safe for this person to carry paper, said at ")
    assert said.endswith("Let them read or copy it; hand nothing over.")
    program.window.use_language(Language.FR)
    settle(QApplication.instance())
    assert leaflet.ask.label.text().startswith("Porter un papier est dangereux")
    program.window.use_language(Language.EN)
    key(program, Key.Key_F10)
    assert page(program) is front
    program.window.navigator.go("leaflet")
    assert leaflet.ask.label.text() != said


def test_the_leaflet_is_in_the_persons_language(program: Program) -> None:
    front = slip(program)
    key(program, Key.Key_F8)
    leaflet = page(program)
    assert isinstance(leaflet, LeafletPage)
    assert all(has_arabic(text.text()) for text in leaflet.texts)
    key(program, Key.Key_F10)
    assert page(program) is front


def test_a_slip_is_saved_noted_and_tells_nothing(program: Program, tmp_path: Path) -> None:
    front = slip(program)
    front._choose = lambda _parent: tmp_path
    key(program, Key.Key_1, Key.Key_F7)
    assert front.model is not None
    code = front.model.state.interview.code
    made = tmp_path / f"{code}.pdf"
    assert made.read_bytes().startswith(b"%PDF")
    assert b"/Count 1" in made.read_bytes()
    # letters stand in a PDF as shapes, so the whole of it is held against a slip of these lines
    whole, more = [code, PLACE, "1916"], [code, PLACE, "1916", "trafficking"]
    assert _drawn(made.read_bytes()) == _drawn(slip_pdf(whole, front._language))
    assert _drawn(made.read_bytes()) != _drawn(slip_pdf(more, front._language))
    entries = front._post.audit.entries(record=front.model.state.interview.id)
    assert [one.what for one in entries if one.kind is AuditKind.PRINTED] == ["slip"]
    assert front.outcome.done.isVisible()


def test_a_folder_that_is_gone_is_told(program: Program, tmp_path: Path) -> None:
    front = slip(program)
    front._choose = lambda _parent: tmp_path / "pulled"
    key(program, Key.Key_1, Key.Key_F7)
    assert front.outcome.error.isVisible()
    assert not front.outcome.done.isVisible()
    key(program, Key.Key_F10)
    assert page(program).name == "closing"


def _drawn(data: bytes) -> list[bytes]:
    """What a PDF has drawn on its pages, and the shapes of its letters; not its own number."""
    found = []
    for part in data.split(b"stream\n")[1:]:
        with suppress(zlib.error):
            found.append(zlib.decompressobj().decompress(part))
    assert found
    return found


@pytest.mark.parametrize("pressed", [Key.Key_F1, Key.Key_1, Key.Key_2])
@pytest.mark.parametrize("scale", [1, 2])
@pytest.mark.parametrize("language", list(Language))
def test_the_page_fits(program: Program, language: Language, scale: int, pressed: Qt.Key) -> None:
    program.window.use_look(Look(scale=scale, language=language))
    front = slip(program)
    key(program, pressed)
    settle(QApplication.instance())
    assert front.model is not None
    asking = program.window.navigator._pages["interview"]
    data = {*texts_of(asking), front.carry.question.text(), *shown_lines(front)}  # type: ignore[arg-type]
    assert state(asking).shown is not None  # type: ignore[arg-type]
    assert_fits(program.window, language, data)
