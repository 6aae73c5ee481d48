"""By keys: a post lets its region in, the region helps it, the post's door takes it back."""

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest
from desk_scene import Offices, make_offices
from fit import assert_fits
from offices import SUPERVISOR_WORDS
from post_program import key, page, running, write
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from test_health_settings_pages import wait_for_work

from postdesk.app.program import Program
from postdesk.model.base import WorkspaceKind
from postdesk.store.backup import Backups
from postdesk.store.helping import helping_folder
from postdesk.store.vault import Vault
from postdesk.ui.gallery import settle
from postdesk.ui.health.losses_page import LossesPage
from postdesk.ui.language import Language
from postdesk.ui.regional.help_done_page import HelpDonePage
from postdesk.ui.regional.help_page import HelpPage, ToHelp
from postdesk.ui.regional.help_people_page import HelpPeoplePage
from postdesk.ui.settings.page import SettingsPage
from postdesk.ui.settings.region_access_page import RegionAccessPage
from postdesk.ui.theme import Look
from postdesk.ui.unlock.given_back_page import GivenBackPage
from postdesk.ui.unlock.page import UnlockPage
from postdesk.ui.unlock.rescue_page import RescuePage
from postdesk.ui.widgets.text import Text

Key = Qt.Key
NEW_WORDS = "seven goats on a blue boat"
DATA = (
    "PostDesk",
    "K. Sy",
    "A. Mint Salem",
    "S. Diallo",
    "Regional office, Trarza",
    "Bureau régional du Trarza",
    "Rosso post",
    "Poste de Rosso",
)
LOOKS = ((Language.FR, 2), (Language.AR, 2), (Language.AR, 1), (Language.EN, 1))


@pytest.fixture(scope="module")
def offices(tmp_path_factory: pytest.TempPathFactory) -> Offices:
    return make_offices(tmp_path_factory.mktemp("offices"))


@dataclass
class Laptops:
    """A post's and a region's laptop, and the stick between them."""

    app: QApplication
    offices: Offices
    folder: Path

    @property
    def stick(self) -> Path:
        return self.folder / "stick"

    @contextmanager
    def post(self, *, inside: bool = True) -> Iterator[Program]:
        home = self.folder / "post_home"
        with self._at(home, "post", WorkspaceKind.POST, 5 << 96) as program:
            if inside:
                unlocked(program, self.offices.supervisor)
            else:
                program.start()
            yield program

    @contextmanager
    def region(self) -> Iterator[Program]:
        home = self.folder / "region_home"
        with self._at(home, "region", WorkspaceKind.REGIONAL, 6 << 96) as program:
            unlocked(program, self.offices.author)
            yield program

    @contextmanager
    def _at(self, home: Path, office: str, kind: WorkspaceKind, first: int) -> Iterator[Program]:
        if not home.exists():
            shutil.copytree(self.offices.home / office, home / kind.value)
        with running(self.app, home, first_id=first, chosen=self.stick) as program:
            yield program


@pytest.fixture
def laptops(qapp: QApplication, offices: Offices, tmp_path: Path) -> Laptops:
    made = Laptops(qapp, offices, tmp_path)
    made.stick.mkdir()
    return made


def unlocked(program: Program, person: object) -> None:
    (workspace,) = program.door.workspaces()
    program.door.unlock(workspace, person, SUPERVISOR_WORDS)
    program.door.enter()
    wait_for_work(program)


def vault_of(program: Program) -> Vault:
    vault = program.door.open_vault
    assert vault is not None
    return vault


def settings(program: Program) -> SettingsPage:
    places = [place.name for place in program.window._places]
    QTest.keyClick(
        program.window,
        Key(Key.Key_1 + places.index("settings")),
        Qt.KeyboardModifier.AltModifier,
    )
    front = page(program)
    assert isinstance(front, SettingsPage)
    front.setFocus()
    return front


def fits(program: Program) -> None:
    front = page(program)
    for language, scale in LOOKS:
        program.window.use_look(Look(scale=scale, language=language))
        settle(program.window._app)
        assert_fits(program.window, language, DATA)
    program.window.use_look(Look(scale=1, language=Language.EN))
    settle(program.window._app)
    assert page(program) is front


def said_on(program: Program) -> str:
    return " ".join(one.text() for one in page(program).findChildren(Text) if one.isVisible())


def let_in(program: Program) -> RegionAccessPage:
    """By the settings' sixth key, then F8."""
    settings(program)
    key(program, Key.Key_6)
    front = page(program)
    assert isinstance(front, RegionAccessPage)
    key(program, Key.Key_F8)
    return front


def help_page(program: Program) -> HelpPage:
    """By the settings' sixth key; the stick chosen by Enter."""
    settings(program)
    key(program, Key.Key_6)
    front = page(program)
    assert isinstance(front, HelpPage)
    key(program, Key.Key_Return)
    return front


def opened(program: Program) -> HelpPeoplePage:
    help_page(program)
    key(program, Key.Key_Return)
    wait_for_work(program)
    front = page(program)
    assert isinstance(front, HelpPeoplePage)
    return front


def made_backup(laptops: Laptops, *, region: bool = True) -> None:
    with laptops.post() as program:
        if region:
            let_in(program)
        Backups(vault_of(program)).make(laptops.stick / "postdesk")


def test_it_is_let_in_told_and_ended_by_keys(laptops: Laptops) -> None:
    with laptops.post() as program:
        settings(program)
        key(program, Key.Key_6)
        front = page(program)
        assert isinstance(front, RegionAccessPage)
        fits(program)
        assert "cannot open this vault" in said_on(program)
        assert not front.end.isVisible()
        key(program, Key.Key_F8)
        office = vault_of(program).file.office
        assert office is not None
        assert front.told.isVisible()
        assert "can open this vault since" in said_on(program)
        assert not front.let_in.isVisible()
        fits(program)
        key(program, Key.Key_F7)
        assert vault_of(program).file.office is None
        assert front.told.isVisible()
        fits(program)
        key(program, Key.Key_F10)
        assert isinstance(page(program), SettingsPage)


def test_an_officer_is_told_of_it_and_changes_nothing(laptops: Laptops) -> None:
    with laptops.post() as program:
        let_in(program)
        program.lock()
        (workspace,) = program.door.workspaces()
        program.door.unlock(workspace, laptops.offices.officer, "quiet river crossing")
        program.door.enter()
        wait_for_work(program)
        shown = settings(program)
        assert not shown.care.region.isVisible()
        front = program.window.navigator.go("region_access")
        assert isinstance(front, RegionAccessPage)
        assert not front.end.isVisible()
        assert not front.let_in.isVisible()
        key(program, Key.Key_F7, Key.Key_F8)
        assert vault_of(program).file.office is not None


def given(program: Program) -> HelpDonePage:
    """Words typed twice, a new sheet, F8: what was written is told."""
    help_page(program)
    fits(program)
    key(program, Key.Key_Return)
    wait_for_work(program)
    front = page(program)
    assert isinstance(front, HelpPeoplePage)
    fits(program)
    front.new.setFocus()
    write(program, NEW_WORDS)
    key(program, Key.Key_Return)
    write(program, NEW_WORDS)
    front.sheet.setCurrentIndex(1)
    key(program, Key.Key_F8)
    wait_for_work(program)
    done = page(program)
    assert isinstance(done, HelpDonePage)
    assert not front.new.text()
    return done


def taken_back(program: Program) -> UnlockPage:
    """From the locked door by the sheet's page and F6: the stick, the new words."""
    front = page(program)
    assert isinstance(front, UnlockPage)
    front.sheet.click()
    assert isinstance(page(program), RescuePage)
    key(program, Key.Key_F6)
    back = page(program)
    assert isinstance(back, GivenBackPage)
    fits(program)
    back.empty.button.setFocus()
    key(program, Key.Key_Return)
    assert [card.isVisible() for card in back.cards] == [True, True]
    fits(program)
    back.passphrase.setFocus()
    write(program, NEW_WORDS)
    key(program, Key.Key_Return)
    wait_for_work(program)
    door = page(program)
    assert isinstance(door, UnlockPage)
    return door


def test_the_region_helps_and_the_posts_door_takes_it_back(laptops: Laptops) -> None:
    made_backup(laptops)
    with laptops.region() as program:
        done = given(program)
        assert all(group.text() for group in done.code.groups)
        fits(program)
        key(program, Key.Key_Return)
        assert isinstance(page(program), SettingsPage)
        assert not any(group.text() for group in done.code.groups)
        assert not list(helping_folder(vault_of(program)).iterdir())
    with laptops.post(inside=False) as program:
        door = taken_back(program)
        door.passphrase.setText(NEW_WORDS)
        door.open_button.click()
        assert isinstance(page(program), LossesPage)
        assert vault_of(program).person.id == laptops.offices.supervisor


def test_where_it_was_not_let_in_the_region_is_told_why(laptops: Laptops) -> None:
    made_backup(laptops, region=False)
    with laptops.region() as program:
        front = help_page(program)
        key(program, Key.Key_Return)
        wait_for_work(program)
        assert page(program) is front
        assert front.error.isVisible()
        fits(program)
        assert front.open.isEnabled()


def test_a_stick_without_a_backup_says_so(laptops: Laptops) -> None:
    with laptops.region() as program:
        front = help_page(program)
        assert "No backup of a post" in front.empty.sentence.text()
        fits(program)
        key(program, Key.Key_F10)
        assert isinstance(page(program), SettingsPage)


def test_two_passphrases_that_differ_write_nothing_and_leaving_destroys_the_copy(
    laptops: Laptops,
) -> None:
    made_backup(laptops)
    with laptops.region() as program:
        front = opened(program)
        assert [path.name for path in helping_folder(vault_of(program)).iterdir()] == ["came"]
        write(program, NEW_WORDS)
        key(program, Key.Key_Return)
        write(program, "seven goats on a red boat")
        key(program, Key.Key_F8)
        assert page(program) is front
        assert len(list((laptops.stick / "postdesk").iterdir())) == 1
        key(program, Key.Key_F10)
        assert isinstance(page(program), HelpPage)
        assert not list(helping_folder(vault_of(program)).iterdir())


def test_a_wrong_passphrase_at_the_door_changes_nothing(laptops: Laptops) -> None:
    made_backup(laptops)
    with laptops.post(inside=False) as program:
        (workspace,) = program.door.workspaces()
        front = program.window.navigator.go("given_back", workspace)
        assert isinstance(front, GivenBackPage)
        front.empty.pressed.emit()
        front.passphrase.setText("not these words at all")
        key(program, Key.Key_Return)
        wait_for_work(program)
        assert page(program) is front
        assert front.error.isVisible()
        fits(program)
        front.passphrase.setText(SUPERVISOR_WORDS)
        front.put_here.click()
        wait_for_work(program)
        assert "did not give access" in said_on(program)
        unlocked(program, laptops.offices.supervisor)


def test_locked_in_the_middle_nothing_is_left(laptops: Laptops) -> None:
    made_backup(laptops)
    with laptops.region() as program:
        front = opened(program)
        folder = helping_folder(vault_of(program))
        for field in (front.new, front.again):
            field.setText(NEW_WORDS)
        front.write.click()
        program.lock()
        wait_for_work(program)
        unlocked(program, laptops.offices.author)
        assert not list(folder.iterdir())
        assert len(list((laptops.stick / "postdesk").iterdir())) <= 2


def test_a_stick_that_does_not_take_it_gives_way_to_another(
    laptops: Laptops, tmp_path: Path
) -> None:
    made_backup(laptops)
    with laptops.region() as program:
        front = opened(program)
        shutil.move(laptops.stick / "postdesk", tmp_path / "away")
        for field in (front.new, front.again):
            field.setText(NEW_WORDS)
        assert not front.other.isVisible()
        key(program, Key.Key_F8)
        wait_for_work(program)
        assert page(program) is front
        assert front.error.isVisible()
        assert front.other.isVisible()
        fits(program)
        front.subject = ToHelp(front.subject.post, tmp_path / "gone") if front.subject else None
        key(program, Key.Key_F5)  # the chooser answers with the empty stick
        wait_for_work(program)
        assert front.error.isVisible()
        front._choose_folder = lambda _parent: tmp_path / "away"
        key(program, Key.Key_F5)
        wait_for_work(program)
        assert isinstance(page(program), HelpDonePage)
    assert len(list((tmp_path / "away").iterdir())) == 2
