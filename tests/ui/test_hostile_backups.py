"""A new laptop and a stick that does not help: half, altered, another office's, a newer program's.

Whatever was put back and does not open, another backup takes its place by keys; nothing is lost.
"""

import json
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from fit import assert_fits
from post_program import PASSPHRASE, PERSON, PLACE, at_post, key, page, running
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from test_restore_page import vault_of, waited

from postdesk.app.program import Program
from postdesk.model.base import WorkspaceKind
from postdesk.model.people import Role
from postdesk.store.audit import Audit
from postdesk.store.backup import Backups
from postdesk.store.identities import NewPerson
from postdesk.store.opening import PUT_BACK
from postdesk.store.people import People
from postdesk.store.people_file import PEOPLE_COPY, PEOPLE_FILE
from postdesk.ui.gallery import settle
from postdesk.ui.health.losses_page import LossesPage
from postdesk.ui.language import Language
from postdesk.ui.theme import Look
from postdesk.ui.unlock.door import NewWorkspace
from postdesk.ui.unlock.first_run_page import FirstRunPage
from postdesk.ui.unlock.page import UnlockPage
from postdesk.ui.unlock.rescue_page import RescuePage
from postdesk.ui.unlock.restore_page import RestorePage

NEW_WORDS = "three camels drink slowly"
OTHER_WORDS = "another office's long words"


@pytest.fixture(scope="module")
def good(qapp: QApplication, ready: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A backup of the post."""
    place = tmp_path_factory.mktemp("good")
    with at_post(qapp, ready, tmp_path_factory.mktemp("old") / "home") as program:
        made = Backups(vault_of(program)).make(place)
    return place / made.name


@pytest.fixture(scope="module")
def strange(qapp: QApplication, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A backup of another post, with a colleague of the same name as ours."""
    place = tmp_path_factory.mktemp("strange")
    with running(qapp, tmp_path_factory.mktemp("other") / "home", first_id=90_000) as program:
        program.door.create(
            NewWorkspace(
                kind=WorkspaceKind.POST,
                place="Gouraye",
                office="gouraye",
                prefix="G01",
                region="guidimagha",
                person=PERSON,
                passphrase=OTHER_WORDS,
            )
        )
        made = Backups(vault_of(program)).make(place)
    return place / made.name


def half(backup: Path) -> None:
    data = (backup / "vault.db").read_bytes()
    (backup / "vault.db").write_bytes(data[: len(data) // 2])


def renamed_people(backup: Path) -> None:
    for name in (PEOPLE_FILE, PEOPLE_COPY):
        told = json.loads((backup / name).read_text("utf-8"))
        told["people"][0]["person"]["role"] = "officer"
        (backup / name).write_text(json.dumps(told), "utf-8")


def newer(backup: Path) -> None:
    for name in (PEOPLE_FILE, PEOPLE_COPY):
        told = json.loads((backup / name).read_text("utf-8"))
        told["format"] = 99
        (backup / name).write_text(json.dumps(told), "utf-8")


def on_stick(backup: Path, stick: Path, harm: Callable[[Path], None] | None = None) -> Path:
    """The backup on a stick of its own, harmed."""
    shutil.copytree(backup, stick / backup.name)
    if harm is not None:
        harm(stick / backup.name)
    return stick


@pytest.fixture
def chosen(tmp_path: Path) -> Path:
    """The folder that stands for whichever stick is in: a link that a test turns."""
    return tmp_path / "in"


def put_in(chosen: Path, stick: Path) -> None:
    chosen.unlink(missing_ok=True)
    chosen.symlink_to(stick, target_is_directory=True)


def put_back(program: Program) -> UnlockPage:
    """Enter looks at the stick, Enter puts the newest back; the door asks who unlocks."""
    shown = page(program)
    assert isinstance(shown, RestorePage)
    key(program, Qt.Key.Key_Return)
    key(program, Qt.Key.Key_Return)
    waited(program)
    door = page(program)
    assert isinstance(door, UnlockPage)
    return door


def tabbed_to(program: Program, wanted: QWidget) -> None:
    for _ in range(40):
        if wanted.hasFocus():
            return
        QTest.keyClick(QApplication.focusWidget() or program.window, Qt.Key.Key_Tab)
    raise AssertionError("no key leads there")


def tried(program: Program, door: UnlockPage) -> None:
    key(program, Qt.Key.Key_1)
    door.passphrase.setText(PASSPHRASE)
    key(program, Qt.Key.Key_Return)
    settle(program.window._app)


HARMS = {"half": half, "people": renamed_people, "strange": None}


@pytest.fixture(params=list(HARMS))
def bad(request: pytest.FixtureRequest, good: Path, strange: Path, tmp_path: Path) -> Path:
    """A stick with a backup that does not open."""
    what = str(request.param)
    return on_stick(strange if what == "strange" else good, tmp_path / "bad", HARMS[what])


def test_what_does_not_open_gives_way_to_another_backup(
    qapp: QApplication, good: Path, bad: Path, chosen: Path, tmp_path: Path
) -> None:
    whole = on_stick(good, tmp_path / "whole")
    with running(qapp, tmp_path / "home", first_id=5000, chosen=chosen) as program:
        assert isinstance(program.start(), FirstRunPage)
        key(program, Qt.Key.Key_F5)
        put_in(chosen, bad)
        door = put_back(program)
        assert door.other_backup.isVisible()
        tried(program, door)
        assert page(program) is door
        assert door.error.isVisible()
        tabbed_to(program, door.other_backup)
        key(program, Qt.Key.Key_Return)
        key(program, Qt.Key.Key_F10)
        assert page(program) is door
        tabbed_to(program, door.other_backup)
        key(program, Qt.Key.Key_Return)
        put_in(chosen, whole)
        door = put_back(program)
        tried(program, door)
        assert isinstance(page(program), LossesPage)
        folder = tmp_path / "home" / "post"
        assert not (folder / PUT_BACK).exists()
        assert list(folder.glob("vault-damaged-*.vault.db"))


def test_a_vault_that_was_opened_here_gives_way_to_nothing(
    qapp: QApplication, good: Path, chosen: Path, tmp_path: Path
) -> None:
    put_in(chosen, on_stick(good, tmp_path / "whole"))
    with running(qapp, tmp_path / "home", first_id=5000, chosen=chosen) as program:
        program.start()
        key(program, Qt.Key.Key_F5)
        tried(program, put_back(program))
        assert isinstance(page(program), LossesPage)
        People(vault_of(program)).add(NewPerson("M. Ba", Role.OFFICER, "words of somebody new"))
        program.lock()
        door = page(program)
        assert isinstance(door, UnlockPage)
        assert not door.other_backup.isVisible()
        program.window.navigator.go("restore")
        key(program, Qt.Key.Key_Return)
        key(program, Qt.Key.Key_Return)
        waited(program)
        refused = page(program)
        assert isinstance(refused, RestorePage)
        assert refused.error.isVisible()
        workspace = program.door.workspaces()[0]
        assert len(program.door.people(workspace)) == 2


def test_a_backup_of_a_newer_program_is_told_of(
    qapp: QApplication, good: Path, chosen: Path, tmp_path: Path
) -> None:
    put_in(chosen, on_stick(good, tmp_path / "new", newer))
    with running(qapp, tmp_path / "home", first_id=5000, chosen=chosen) as program:
        program.start()
        key(program, Qt.Key.Key_F5)
        key(program, Qt.Key.Key_Return)
        shown = page(program)
        assert isinstance(shown, RestorePage)
        assert shown.error.isVisible()
        assert not shown.put_here.isVisible()
        assert program.door.workspaces() == ()


@pytest.fixture
def unopened(
    qapp: QApplication, good: Path, chosen: Path, tmp_path: Path
) -> Iterator[tuple[Program, UnlockPage]]:
    put_in(chosen, on_stick(good, tmp_path / "bad", half))
    with running(qapp, tmp_path / "home", first_id=5000, chosen=chosen) as program:
        program.start()
        key(program, Qt.Key.Key_F5)
        yield program, put_back(program)


@pytest.mark.parametrize("language", list(Language))
@pytest.mark.parametrize("scale", [1, 2])
def test_the_door_with_its_way_to_another_backup_fits(
    qapp: QApplication, unopened: tuple[Program, UnlockPage], language: Language, scale: int
) -> None:
    program, door = unopened
    program.window.use_look(Look(scale=scale, language=language))
    settle(qapp)
    assert door.other_backup.isVisible()
    assert_fits(program.window, language, (PERSON, PLACE))
    tried(program, door)
    assert_fits(program.window, language, (PERSON, PLACE))


def office_made(program: Program, *, agency: bool) -> str:
    """A region or an agency; the code of its sheet."""
    return program.door.create(
        NewWorkspace(
            kind=WorkspaceKind.REGIONAL,
            agency=agency,
            place="Bureau",
            office="trarza",
            prefix="",
            region="trarza" if agency else "",
            person=PERSON,
            passphrase=PASSPHRASE,
        )
    )


def by_sheet(program: Program, shown: RescuePage, code: str) -> None:
    """The code and a new passphrase, then Enter."""
    shown.code.setText(code)
    for field in (shown.new, shown.again):
        field.setText(NEW_WORDS)
    shown.give.setFocus()
    key(program, Qt.Key.Key_Return)
    waited(program)


@pytest.mark.parametrize("agency", [False, True])
def test_an_offices_laptop_that_died_comes_back_by_its_sheet_and_by_no_other(
    qapp: QApplication, chosen: Path, tmp_path: Path, *, agency: bool
) -> None:
    """A region or an agency: a backup on a stick, a new laptop, the sheet; by keys."""
    with running(qapp, tmp_path / "other", first_id=7000) as program:
        strange = office_made(program, agency=agency)
    with running(qapp, tmp_path / "own", first_id=8000) as program:
        own = office_made(program, agency=agency)
        Backups(vault_of(program)).make(tmp_path / "stick")
    put_in(chosen, tmp_path / "stick")
    with running(qapp, tmp_path / "new", first_id=9000, chosen=chosen) as program:
        program.start()
        key(program, Qt.Key.Key_F5)
        tabbed_to(program, put_back(program).sheet)
        key(program, Qt.Key.Key_Return)
        shown = page(program)
        assert isinstance(shown, RescuePage)
        by_sheet(program, shown, strange)
        assert page(program) is shown
        assert shown.error.isVisible()
        by_sheet(program, shown, own)
        door = page(program)
        assert isinstance(door, UnlockPage)
        key(program, Qt.Key.Key_1)
        door.passphrase.setText(NEW_WORDS)
        key(program, Qt.Key.Key_Return)
        assert isinstance(page(program), LossesPage)
        assert Audit(vault_of(program)).verify() is None
        key(program, Qt.Key.Key_F8, Qt.Key.Key_Return)
        assert not isinstance(page(program), LossesPage)
