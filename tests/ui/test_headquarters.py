"""Headquarters by keys: content is brought and published, keys of offices and its own end."""

import json
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from desk_scene import Offices, make_offices
from fit import assert_fits
from offices import SUPERVISOR_WORDS
from post_program import key, page, running
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from test_health_settings_pages import wait_for_work

from postdesk.app.program import Program
from postdesk.model.base import WorkspaceKind
from postdesk.model.ids import OfficeId
from postdesk.packet.kit import build_kit, write_kit_json
from postdesk.regional.equipping import counting_keys
from postdesk.regional.office import directory_in_use, kit_in_use
from postdesk.resources import starter_kit
from postdesk.store.office import OfficeKeeper
from postdesk.store.vault import Vault
from postdesk.ui.gallery import settle
from postdesk.ui.language import Language
from postdesk.ui.regional.content_page import ContentPage
from postdesk.ui.regional.office_page import OfficePage
from postdesk.ui.regional.posts_page import PostsPage
from postdesk.ui.settings.new_keys_page import NewKeysPage
from postdesk.ui.theme import Look
from postdesk.ui.widgets.text import Text

Key = Qt.Key
POST = OfficeId("rosso")
DATA = (
    "PostDesk",
    "S. Diallo",
    "Regional office, Trarza",
    "Bureau régional du Trarza",
    "Rosso post",
)
LOOKS = ((Language.FR, 2), (Language.AR, 2), (Language.EN, 1))


@pytest.fixture(scope="module")
def offices(tmp_path_factory: pytest.TempPathFactory) -> Offices:
    return make_offices(tmp_path_factory.mktemp("offices"))


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    """A stick with an author's archive: other places than the starter kit has."""
    folder, stick = tmp_path / "authored", tmp_path / "stick"
    shutil.copytree(starter_kit(), folder, ignore=shutil.ignore_patterns("source"))
    places = json.loads((folder / "places.json").read_text(encoding="utf-8"))
    places["places"].pop()
    (folder / "places.json").write_text(json.dumps(places), encoding="utf-8")
    head = json.loads((folder / "kit.json").read_text(encoding="utf-8"))
    head["notes"] = dict.fromkeys(("fr", "ar", "en"), "WAD-K-24")
    (folder / "kit.json").write_text(json.dumps(head), encoding="utf-8")
    write_kit_json(folder)
    stick.mkdir()
    (stick / "kit.zip").write_bytes(build_kit(folder))
    return stick


@pytest.fixture
def program(qapp: QApplication, offices: Offices, tmp_path: Path, stick: Path) -> Iterator[Program]:
    home = tmp_path / "home"
    shutil.copytree(offices.home / "region", home / WorkspaceKind.REGIONAL.value)
    with running(qapp, home, first_id=5 << 96, chosen=stick) as made:
        (workspace,) = made.door.workspaces()
        made.door.unlock(workspace, offices.author, SUPERVISOR_WORDS)
        made.door.enter()
        yield made


def vault_of(program: Program) -> Vault:
    vault = program.door.open_vault
    assert vault is not None
    return vault


def posts_page(program: Program) -> PostsPage:
    QTest.keyClick(program.window, Key.Key_6, Qt.KeyboardModifier.AltModifier)
    front = page(program)
    assert isinstance(front, PostsPage)
    return front


def assert_fits_in_every_look(program: Program) -> None:
    for language, scale in LOOKS:
        program.window.use_look(Look(scale=scale, language=language))
        settle(program.window._app)
        assert_fits(program.window, language, DATA)


def said_on(program: Program) -> str:
    return " ".join(one.text() for one in page(program).findChildren(Text) if one.isVisible())


def test_an_authors_kit_is_looked_at_and_published(program: Program) -> None:
    front = posts_page(program)
    assert_fits_in_every_look(program)
    before = kit_in_use(vault_of(program)).head.version
    front.setFocus()
    key(program, Key.Key_F4)
    content = page(program)
    assert isinstance(content, ContentPage)
    wait_for_work(program)
    assert_fits_in_every_look(program)
    assert "Places" in said_on(program)
    assert "WAD-K-24" in said_on(program)
    content.setFocus()
    key(program, Key.Key_F8)
    wait_for_work(program)
    front = page(program)
    assert isinstance(front, PostsPage)
    assert front.told.isVisible()
    assert not front.behind.isVisible()
    kit = kit_in_use(vault_of(program))
    assert kit.head.version == before + 1
    assert not kit.head.validated
    assert kit.head.notes.in_language("fr") == "WAD-K-24"


def test_whoever_publishes_says_that_it_is_validated(program: Program) -> None:
    posts_page(program).setFocus()
    key(program, Key.Key_F4)
    content = page(program)
    assert isinstance(content, ContentPage)
    wait_for_work(program)
    content.validated.setFocus()
    key(program, Key.Key_Down)
    content.setFocus()
    key(program, Key.Key_F8)
    wait_for_work(program)
    assert kit_in_use(vault_of(program)).head.validated


def test_a_stick_without_a_kit_is_told_and_publishes_nothing(program: Program, stick: Path) -> None:
    (stick / "kit.zip").unlink()
    before = kit_in_use(vault_of(program)).head.version
    posts_page(program).setFocus()
    key(program, Key.Key_F4)
    content = page(program)
    assert isinstance(content, ContentPage)
    wait_for_work(program)
    assert content.error.isVisible()
    content.setFocus()
    key(program, Key.Key_F8)
    wait_for_work(program)
    assert kit_in_use(vault_of(program)).head.version == before
    key(program, Key.Key_F10)
    assert isinstance(page(program), PostsPage)


def test_the_keys_of_a_lost_laptop_end_by_the_second_press(program: Program) -> None:
    front = posts_page(program)
    front.keys[POST].setFocus()
    key(program, Key.Key_Return)
    office = page(program)
    assert isinstance(office, OfficePage)
    assert_fits_in_every_look(program)
    office.setFocus()
    key(program, Key.Key_F8)
    assert office.meaning.isVisible()
    assert_fits_in_every_look(program)
    listed = directory_in_use(vault_of(program)).office(POST)
    assert listed is not None
    assert len(counting_keys(listed, vault_of(program).clock())) == 1
    office.setFocus()
    key(program, Key.Key_F8)
    listed = directory_in_use(vault_of(program)).office(POST)
    assert listed is not None
    assert counting_keys(listed, vault_of(program).clock()) == ()
    assert office.told.isVisible()
    assert_fits_in_every_look(program)
    key(program, Key.Key_Return)
    front = page(program)
    assert isinstance(front, PostsPage)
    assert POST not in front.seals
    assert front.behind.isVisible()
    assert_fits_in_every_look(program)


@pytest.mark.parametrize(("pressed", "ended"), [(Key.Key_F8, False), (Key.Key_F7, True)])
def test_headquarters_makes_new_keys_for_its_next_kit(
    program: Program, pressed: Qt.Key, ended: bool
) -> None:
    vault = vault_of(program)
    old = OfficeKeeper(vault).office().public
    QTest.keyClick(program.window, Key.Key_8, Qt.KeyboardModifier.AltModifier)
    page(program).setFocus()
    key(program, Key.Key_5)
    assert isinstance(page(program), NewKeysPage)
    assert_fits_in_every_look(program)
    key(program, pressed)
    assert isinstance(page(program), PostsPage)
    own = OfficeKeeper(vault).office()
    listed = directory_in_use(vault).office(own.id)
    assert listed is not None
    newest, before = listed.keys
    assert newest == own.public
    assert before.signing == old.signing
    assert (before.revoked_at is not None) is ended
