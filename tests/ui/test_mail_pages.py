"""The message pages in the whole program: read, answered, asked and published by keys."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta
from pathlib import Path

from fit import assert_fits
from post_program import PASSPHRASE, key, page, running, write
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from postdesk.app.program import Program
from postdesk.model.base import Texts, WorkspaceKind
from postdesk.model.ids import CaseCode, OfficeId, PacketId
from postdesk.model.packets import PacketKind
from postdesk.regional.office import directory_in_use
from postdesk.store.cases import Cases
from postdesk.store.directory import Directories
from postdesk.store.ledger import Ledger
from postdesk.store.messages import MessageBody, MessageKind, Messages, StoredMessage, Way
from postdesk.store.vault import Vault
from postdesk.ui.gallery import settle
from postdesk.ui.language import Language
from postdesk.ui.mail.ask_page import AskPage
from postdesk.ui.mail.bulletin_page import BulletinPage
from postdesk.ui.mail.messages_page import MessagesPage
from postdesk.ui.regional.register_page import RegisterPage
from postdesk.ui.unlock.door import NewWorkspace
from postdesk.ui.widgets.text import Text

sys.path.append(str(Path(__file__).parents[1] / "unit" / "regional"))
from regional_samples import a_post, a_share, receive

LOOKS = ((Language.FR, 1), (Language.FR, 2), (Language.AR, 1), (Language.AR, 2), (Language.EN, 2))
DATA = (
    "PostDesk", "K. Sy", "Rosso", "trarza", "Peut-on l’appeler ?", "Page ↓", "Page ↑",
    "Nouvelles heures", "Le bureau ouvre à sept heures.", "français", "English", "العربية",
)  # fmt: skip


@contextmanager
def laptop(qapp: QApplication, home: Path, kind: WorkspaceKind) -> Iterator[Program]:
    """A new post or region, its desk in front."""
    with running(qapp, home) as made:
        made.door.create(
            NewWorkspace(
                kind=kind,
                place="Rosso",
                office="rosso",
                prefix="R07",
                region="trarza",
                person="K. Sy",
                passphrase=PASSPHRASE,
            )
        )
        made.door.enter()
        yield made


def vault_of(program: Program) -> Vault:
    vault = program.door.open_vault
    assert vault is not None
    return vault


def came(vault: Vault, number: int, *, question: bool) -> StoredMessage:
    """A message that lies in the vault as intake leaves it."""
    body = MessageBody(code=CaseCode(f"R07-{number:04d}"), text="Peut-on l’appeler ?")
    if not question:
        titles = Texts({"fr": "Nouvelles heures"})
        body = MessageBody(
            titles=titles, paragraphs=(Texts({"fr": "Le bureau ouvre à sept heures."}),)
        )
    message = StoredMessage(
        id=f"{number + 10**6:032x}",
        way=Way.IN,
        what=MessageKind.QUESTION if question else MessageKind.BULLETIN,
        office=OfficeId("trarza"),
        packet=PacketId(f"{number + 10**6:032x}"),
        about=PacketId(f"{number + 10**6:032x}") if question else PacketId(""),
        at=vault.clock(),
        body=body,
    )
    Messages(vault).add(message)
    return message


def front(program: Program) -> MessagesPage:
    shown = program.window.navigator.go("messages")
    settle(QApplication.instance())
    assert isinstance(shown, MessagesPage)
    return shown


def everywhere(program: Program) -> None:
    """The page in front fits in every look."""
    for language, scale in LOOKS:
        program.window.use_language(language)
        program.window.use_scale(scale)
        for _ in range(3):
            settle(QApplication.instance())
        assert_fits(program.window, language, DATA)
    program.window.use_scale(1)
    program.window.use_language(Language.EN)


def test_a_post_reads_and_answers(qapp: QApplication, tmp_path: Path) -> None:
    with laptop(qapp, tmp_path / "home", WorkspaceKind.POST) as program:
        vault = vault_of(program)
        shown = front(program)
        assert shown.empty.isVisible()
        everywhere(program)
        asked = came(vault, 1, question=True)
        for number in range(2, 18):
            came(vault, number, question=False)
        directory = directory_in_use(vault)
        region = a_post(OfficeId("trarza"), "Rosso", "روصو", vault.realm)
        keys = region.keys[0].model_copy(update={"valid_from": vault.clock()})
        offices = (*directory.offices, region.model_copy(update={"keys": (keys,)}))
        update = {"version": directory.version + 1, "offices": offices, "realm": vault.realm}
        Directories(vault).take(directory.model_copy(update=update))
        shown = front(program)
        assert Messages(vault).unread() == 17
        assert "17" in shown.head.sub.text()
        everywhere(program)
        key(program, Qt.Key.Key_Return)
        assert shown.open_one is not None
        assert not shown.writing.isVisible()
        key(program, Qt.Key.Key_F10)
        key(program, Qt.Key.Key_PageDown)
        key(program, Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Return)
        assert shown.open_one is not None
        assert shown.open_one.id == asked.id
        everywhere(program)
        assert not shown.seal.isEnabled()
        shown.writing.field.setFocus()
        write(program, "By the post, yes")
        key(program, Qt.Key.Key_F6)
        assert shown.told.isVisible()
        (answer,) = Messages(vault).answers(asked.id)
        assert answer.body.text == "By the post, yes"
        assert shown.writing.text() == ""
        (sealed,) = Ledger(vault).outbox()
        assert sealed.manifest.kind is PacketKind.MESSAGE


def test_a_case_that_was_taken_back_meanwhile_is_neither_opened_nor_asked_about(
    qapp: QApplication, tmp_path: Path
) -> None:
    """Its row or its page stood in front while a stick was read aside."""
    with laptop(qapp, tmp_path / "home", WorkspaceKind.REGIONAL) as program:
        vault = vault_of(program)
        for number in (1, 2):
            receive(vault, "post-07", a_share("post-07", number), number)
        program.window.navigator.go("register")
        cases = Cases(vault)
        gone, stays = cases.found()
        cases.remove(gone.number)
        key(program, Qt.Key.Key_Return)
        register = page(program)
        assert isinstance(register, RegisterPage)
        assert register.model.state.detail is None
        assert [row.number for row in register.model.state.rows] == [stays.number]
        program.window.navigator.go("ask", gone.number)
        asking = page(program)
        assert isinstance(asking, AskPage)
        assert asking.error.isVisible()
        write(program, "May we call")
        assert not asking.seal.isEnabled()
        key(program, Qt.Key.Key_F6)
        assert Ledger(vault).outbox() == ()


def test_a_region_asks_and_publishes(qapp: QApplication, tmp_path: Path) -> None:
    with laptop(qapp, tmp_path / "home", WorkspaceKind.REGIONAL) as program:
        vault = vault_of(program)
        directory = directory_in_use(vault)
        post = a_post(OfficeId("post-07"), "Rosso", "روصو", vault.realm)
        update = {"version": directory.version + 1, "offices": (*directory.offices, post)}
        Directories(vault).take(directory.model_copy(update=update))
        receive(vault, "post-07", a_share("post-07", 1), 1)
        program.window.navigator.go("register")
        key(program, Qt.Key.Key_Return, Qt.Key.Key_3)
        asking = page(program)
        assert isinstance(asking, AskPage)
        everywhere(program)
        asking.writing.field.setFocus()
        write(program, "May we call")
        key(program, Qt.Key.Key_F6)
        assert page(program).name == "outbox"
        (asked,) = Messages(vault).listed()
        assert (asked.body.text, asked.office) == ("May we call", "post-07")
        front(program)
        key(program, Qt.Key.Key_F5)
        writing = page(program)
        assert isinstance(writing, BulletinPage)
        everywhere(program)
        writing.heading.setText("Nouvelles heures")
        key(program, Qt.Key.Key_F6)
        assert page(program) is writing
        writing.writing.field.setPlainText("Le bureau ouvre à sept heures.")
        writing.ends.setCurrentIndex(writing.ends.findData("14"))
        program.window.use_language(Language.FR)
        assert writing.ends.chosen() == "14"
        key(program, Qt.Key.Key_F6)
        assert page(program).name == "outbox"
        said = next(one for one in Messages(vault).listed() if one.what is MessageKind.BULLETIN)
        assert said.body.until == said.at + timedelta(days=14)
        assert [one.manifest.purpose for one in Ledger(vault).outbox()] == ["question", "bulletin"]


def test_a_bulletin_tells_until_when_it_counts_and_is_greyed_afterwards(
    qapp: QApplication, tmp_path: Path
) -> None:
    with laptop(qapp, tmp_path / "home", WorkspaceKind.POST) as program:
        vault = vault_of(program)
        now = vault.clock()
        for number, days in ((1, -1), (2, 5)):
            one = came(vault, number, question=False)
            until = now + timedelta(days=days)
            body = one.body.model_copy(update={"until": until})
            vault.run("DELETE FROM messages WHERE id = ?", (one.id,))
            Messages(vault).add(one.model_copy(update={"body": body}))
        shown = program.window.navigator.go("messages")
        assert isinstance(shown, MessagesPage)
        settle(qapp)
        told = []
        for row in range(2):
            state = shown.card.table.model().index(row, 0).data()
            shown._open(row)
            settle(qapp)
            texts = [one.text() for one in shown.talk.findChildren(Text)]
            told.append((state, " ".join(texts)))
            shown._close()
        ended = next(text for state, text in told if state == "ended")
        assert "It ended on" in ended
        counts = next(text for state, text in told if state != "ended")
        assert "It counts until" in counts
