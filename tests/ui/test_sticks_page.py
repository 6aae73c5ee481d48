"""The register of sticks in the whole program, by keys."""

from datetime import timedelta
from pathlib import Path

from fit import assert_fits
from post_program import key, page, write
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from test_mail_pages import LOOKS, laptop, vault_of

from postdesk.app.program import Program
from postdesk.model.base import Texts, WorkspaceKind
from postdesk.model.ids import OfficeId, PacketId
from postdesk.model.packets import PacketKind
from postdesk.packet import stick_register
from postdesk.packet.messages import Bulletin, message_parts
from postdesk.regional.sending import keys_of, seal_to
from postdesk.store.ledger import Ledger
from postdesk.store.sticks import StickState
from postdesk.ui.gallery import settle
from postdesk.ui.language import Language
from postdesk.ui.outbox.stick_page import StickPage
from postdesk.ui.sticks.page import SticksPage

DATA = ("PostDesk", "K. Sy", "Rosso", "rosso", "S. Fall", "trarza")


def front(program: Program) -> SticksPage:
    shown = program.window.navigator.go("sticks")
    settle(QApplication.instance())
    assert isinstance(shown, SticksPage)
    return shown


def everywhere(program: Program) -> None:
    for language, scale in LOOKS:
        program.window.use_language(language)
        program.window.use_scale(scale)
        for _ in range(3):
            settle(QApplication.instance())
        assert_fits(program.window, language, DATA)
    program.window.use_scale(1)
    program.window.use_language(Language.EN)


def on_stick(program: Program, number: str) -> PacketId:
    """A packet that was sealed and lies on a stick."""
    vault = vault_of(program)
    keys = keys_of(vault, OfficeId("rosso"))
    assert keys is not None
    said = Bulletin(titles=Texts({"fr": "x"}), paragraphs=(), published_at=vault.clock())
    parts = message_parts(said)
    sealed = seal_to(vault, OfficeId("rosso"), keys, PacketKind.MESSAGE, parts, purpose="bulletin")
    Ledger(vault).mark_written(sealed.manifest.packet, number)
    return sealed.manifest.packet


def state(program: Program) -> tuple[StickState, str]:
    """Of the one stick: where it is, and with whom."""
    (one,) = stick_register.listed(vault_of(program))
    return one.stick.state, one.stick.courier


def test_a_stick_is_registered_and_handed_over(qapp: QApplication, tmp_path: Path) -> None:
    with laptop(qapp, tmp_path / "home", WorkspaceKind.REGIONAL) as program:
        shown = front(program)
        assert shown.empty.isVisible()
        everywhere(program)
        write(program, "4")
        key(program, Qt.Key.Key_Return)
        assert state(program) == (StickState.HERE, "")
        on_stick(program, "4")
        shown = front(program)
        key(program, Qt.Key.Key_Return)
        assert shown.open_number == "4"
        everywhere(program)
        key(program, Qt.Key.Key_F6)
        assert state(program) == (StickState.HERE, "")
        shown.courier.setFocus()
        write(program, "S. Fall")
        key(program, Qt.Key.Key_F6)
        assert state(program) == (StickState.UNDER_WAY, "S. Fall")


def test_a_lost_stick_is_written_again_and_found(qapp: QApplication, tmp_path: Path) -> None:
    with laptop(qapp, tmp_path / "home", WorkspaceKind.REGIONAL) as program:
        vault = vault_of(program)
        stick_register.label(vault, "4")
        packet = on_stick(program, "4")
        stick_register.hand_over(vault, "4", "S. Fall", timedelta(days=7))
        vault.clock.now += timedelta(days=9)  # type: ignore[attr-defined]
        shown = front(program)
        assert "1 stick" in shown.head.sub.text()
        key(program, Qt.Key.Key_Return)
        everywhere(program)
        key(program, Qt.Key.Key_2)
        assert state(program)[0] is StickState.LOST
        assert shown.stick.lost.isVisible()
        assert len(shown.stick.on_it.rows()) == 1
        everywhere(program)
        key(program, Qt.Key.Key_F6)
        writing = page(program)
        assert isinstance(writing, StickPage)
        assert writing.packets == (packet,)
        assert not writing.labelled.isVisible()
        front(program)
        key(program, Qt.Key.Key_Return, Qt.Key.Key_1)
        assert state(program)[0] is StickState.BACK
        program.window.navigator.go("stick", (packet,))
        assert writing.label.chosen() == "4"
        everywhere(program)
