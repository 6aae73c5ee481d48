"""Names that a stranger chose, in real windows: nothing forged, no mark-up, no page too wide."""

import os
import re
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta
from pathlib import Path

import pytest
from at_work import work_done
from fit import misfits, shown
from post_program import PASSPHRASE, key, running
from PySide6.QtCore import Qt
from PySide6.QtGui import Qt as RichText
from PySide6.QtWidgets import QApplication, QLabel
from test_mail_pages import LOOKS, vault_of
from test_sticks_page import on_stick

from postdesk.app.program import Program
from postdesk.errors import Code, PostDeskError
from postdesk.model.base import WorkspaceKind
from postdesk.model.plain_names import HIDDEN, MOST_SHOWN, plain_name
from postdesk.packet import stick_register
from postdesk.packet.stick_register import MOST_COURIER
from postdesk.ui.arrivals.page import ArrivalsPage
from postdesk.ui.gallery import settle
from postdesk.ui.language import isolate
from postdesk.ui.outbox.stick_page import StickPage
from postdesk.ui.outside_names import file_name, folder_name
from postdesk.ui.sticks.page import SticksPage
from postdesk.ui.theme import Look
from postdesk.ui.unlock.door import NewWorkspace
from postdesk.ui.widgets.text import Text

NAMES = (
    "good\u202efdp.exe",
    "a\u2066b\u2069\u2069\u202e tail",
    "line\nbreak\r\nThe stick is safe",
    "zero\u200bwidth\u200e\u200f",
    "<img src=x.png>&amp;",
    "&File && more",
    "   ",
    "W" * 240,
    "\ufdfd" * 80,
    "bad\udcff\udcfe tail",
    "z" + "\u0301" * 100,
    "para\u2029graph\u2028line",
    "\x01\x07\x1b[31m",
)
FORGING = re.compile("[\x00-\x1f\x7f-\x9f\u200b\u200e\u200f\u2028-\u202e\ud800-\udfff]")


@pytest.fixture(params=range(len(NAMES)))
def stick(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    """A stick of that name, with a broken packet of each name on it."""
    made: Path = tmp_path / NAMES[request.param]
    made.mkdir()
    for name in NAMES:
        cut = os.fsdecode(os.fsencode(name)[:200])  # as long as a file's name may be
        (made / f"{cut}.pdk").write_bytes(os.fsencode(name))
    return made


def forged(program: Program) -> list[str]:
    """Texts on the screen that hold what nobody sees, or would be drawn as mark-up."""
    found = []
    for widget in shown(program.window):
        text = widget.text() if isinstance(widget, QLabel) else ""
        if FORGING.search(text.replace("\n", "")):
            found.append(text)
        if RichText.mightBeRichText(widget.toolTip()) and "<img" in widget.toolTip():
            found.append(f"tool tip {widget.toolTip()}")
        if isinstance(widget, QLabel) and widget.textFormat() is Qt.TextFormat.RichText:
            found.append(f"mark-up {text}")
    return found


def everywhere(program: Program) -> None:
    for language, scale in LOOKS:
        program.window.use_look(Look(scale=scale, language=language))
        for _ in range(3):
            settle(QApplication.instance())
        assert misfits(program.window) == []
        assert forged(program) == []
    program.window.use_look(Look())
    settle(QApplication.instance())


@contextmanager
def region(qapp: QApplication, home: Path, stick: Path) -> Iterator[Program]:
    """A regional office at whose desk that stick is chosen."""
    with running(qapp, home, chosen=stick) as program:
        program.door.create(
            NewWorkspace(
                kind=WorkspaceKind.REGIONAL,
                place="Rosso",
                office="rosso",
                prefix="",
                region="trarza",
                person="K. Sy",
                passphrase=PASSPHRASE,
            )
        )
        program.door.enter()
        yield program


def until_done(program: Program) -> None:
    work_done(program.tasks)
    settle(QApplication.instance())


def names_of(arrivals: ArrivalsPage) -> list[str]:
    """What the cards of the page in front call the files."""
    cards = arrivals.view.cards.rows()
    texts = [one.text() for card in cards for one in card.findChildren(Text)]
    return [one for one in texts if "pdk" in one]


def test_what_a_stick_and_its_files_are_called_forges_nothing(
    qapp: QApplication, tmp_path: Path, stick: Path
) -> None:
    with region(qapp, tmp_path / "home", stick) as program:
        arrivals = program.window.navigator.go("arrivals")
        assert isinstance(arrivals, ArrivalsPage)
        key(program, Qt.Key.Key_Return)
        until_done(program)
        assert arrivals.report is not None
        assert len(arrivals.report.quarantined()) == len(NAMES)
        files = names_of(arrivals)
        everywhere(program)
        while arrivals.forward_pressed():
            everywhere(program)
            files += names_of(arrivals)
        assert len(files) == len(NAMES)
        assert all(one.endswith(".pdk\u2069") for one in files)  # the end of each is seen
        packet = on_stick(program, "")
        writing = program.window.navigator.go("stick", (packet,))
        assert isinstance(writing, StickPage)
        key(program, Qt.Key.Key_Return)
        until_done(program)
        assert writing.work.done
        everywhere(program)
        assert folder_name(stick) in writing.panel.findChildren(Text)[1].text()


def test_a_courier_typed_or_pasted_is_one_plain_line(qapp: QApplication, tmp_path: Path) -> None:
    with region(qapp, tmp_path / "home", tmp_path) as program:
        vault = vault_of(program)
        for number, name in enumerate(NAMES, start=1):
            stick_register.label(vault, str(number))
            if not name.strip():
                with pytest.raises(PostDeskError):
                    stick_register.hand_over(vault, str(number), name, timedelta(days=1))
                continue
            kept = stick_register.hand_over(vault, str(number), name * 50, timedelta(days=1))
            assert not FORGING.search(kept.courier)
            assert len(kept.courier) <= MOST_COURIER
        vault.clock.now += timedelta(days=9)  # type: ignore[attr-defined]
        sticks = program.window.navigator.go("sticks")
        assert isinstance(sticks, SticksPage)
        sticks.courier.setText("c" * 10_000)
        assert len(sticks.courier.text()) == MOST_COURIER
        for row in range(len(sticks.sticks)):
            sticks._open(row)
            settle(QApplication.instance())
            assert forged(program) == []
            assert misfits(program.window) == []
            sticks._close()
        program.window.navigator.go("health")
        until_done(program)
        assert forged(program) == []


@pytest.mark.parametrize("number", ["4\u200b", "\u202e4", "4\x07"])
def test_a_label_holds_no_sign_that_nobody_sees(
    qapp: QApplication, tmp_path: Path, number: str
) -> None:
    with region(qapp, tmp_path / "home", tmp_path) as program:
        with pytest.raises(PostDeskError) as raised:
            stick_register.label(vault_of(program), number)
        assert raised.value.code is Code.WRONG_USE


def test_no_tool_tip_is_mark_up(qapp: QApplication) -> None:
    text = Text("<img src='//elsewhere/x.png'> and a long end that does not fit", elide=True)
    text.resize(60, 30)
    text.show()
    assert text.elided
    assert "<img" not in text.toolTip()
    assert "&lt;img" in text.toolTip()
    text.deleteLater()


@pytest.mark.parametrize("name", NAMES)
def test_a_plain_name_is_short_seen_and_the_same_again(name: str) -> None:
    plain = plain_name(name)
    assert 0 < len(plain) <= MOST_SHOWN
    assert plain.strip() == plain
    assert not FORGING.search(plain)
    assert plain_name(plain) == plain


def test_what_people_are_called_stays_as_it_is() -> None:
    for name in ("K. Sy", "محمّد ولد عبد الله", "Aïssatou N’Diaye", "Poste de Rosso · 2"):
        assert plain_name(name) == name
    assert plain_name("a\u202eb") == f"a{HIDDEN}b"
    assert plain_name("x" * 90 + ".pdk").endswith("xxx.pdk")
    assert folder_name(Path("/")) == "\u2068/\u2069"  # as a stick of Windows, which is a letter
    assert file_name("a.pdk") == "\u2066a.pdk\u2069"


@pytest.mark.parametrize(
    ("text", "shut"),
    [
        ("a\u2069 b", "\u2068a b\u2069"),
        ("a\u202eb", "\u2068ab\u2069"),
        ("a\u2066b", "\u2068a\u2066b\u2069\u2069"),
        ("a\nb", "\u2068a\u2069\n\u2068b\u2069"),
        ("\u2067a\u2069", "\u2068\u2067a\u2069\u2069"),
    ],
)
def test_nothing_breaks_out_of_what_is_shut_off(text: str, shut: str) -> None:
    assert isolate(text) == shut
