"""Damaged records and a damaged file, told and mended in the real window, by keys."""

import shutil
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from at_work import work_done
from fit import assert_fits
from post_program import PASSPHRASE, PERSON, PLACE, at_post, interview, key, running
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from postdesk.app.program import Program
from postdesk.errors import Code, PostDeskError
from postdesk.model.health import Check, Light
from postdesk.model.ids import InterviewId
from postdesk.store.backup import BACKUPS, Backups
from postdesk.store.damage import DamagedRecords
from postdesk.store.database import DatabaseError, connect
from postdesk.store.interviews import Interviews
from postdesk.store.vault import Vault
from postdesk.ui.gallery import settle
from postdesk.ui.health.damaged_page import DamagedPage
from postdesk.ui.health.page import HealthPage
from postdesk.ui.interview.page import InterviewPage
from postdesk.ui.language import Language
from postdesk.ui.theme import Look
from postdesk.ui.unlock.mend_page import MendPage
from postdesk.ui.unlock.page import UnlockPage

PAGE = 4096
SAID = (PERSON, PLACE, "PostDesk", "R07-0001", "R07-0002", "Enter")


@pytest.fixture
def program(qapp: QApplication, ready: Path, tmp_path: Path) -> Iterator[Program]:
    with at_post(qapp, ready, tmp_path / "home") as made:
        wait(made)
        yield made
        made.window.use_language(Language.EN)


def vault_of(program: Program) -> Vault:
    vault = program.door.open_vault
    assert vault is not None
    return vault


def wait(program: Program) -> None:
    work_done(program.tasks)
    settle(program.window._app)


def health(program: Program) -> HealthPage:
    QTest.keyClick(program.window, Qt.Key.Key_6, Qt.KeyboardModifier.AltModifier)
    wait(program)
    page = program.window.navigator.page
    assert isinstance(page, HealthPage)
    return page


def two_interviews(program: Program) -> list[InterviewId]:
    """Two that the vault keeps, both in a backup."""
    made = []
    for _ in range(2):
        front = interview(program)
        assert isinstance(front, InterviewPage)
        assert front.model is not None
        ident = front.model.state.interview.id
        front._post.notebook.keep(ident)
        made.append(ident)
        program.window.navigator.go("shift")
    Backups(vault_of(program)).make()
    return made


def damage(program: Program, ident: InterviewId) -> None:
    vault_of(program).run("UPDATE interviews SET body = substr(body, 9) WHERE id = ?", (ident,))


def test_one_is_told_set_aside_and_put_back_by_keys(program: Program) -> None:
    damaged, whole = two_interviews(program)
    damage(program, damaged)
    program.window.navigator.go("interviews")
    page = health(program)
    assert page.findings[Check.DAMAGED].light is Light.ATTENTION
    assert page.findings[Check.DAMAGED].numbers == {"count": 1}
    assert page.findings[Check.AUDIT].light is Light.FINE
    page._act(Check.DAMAGED)
    wait(program)
    front = program.window.navigator.page
    assert isinstance(front, DamagedPage)
    assert [one.record for one in front.records] == [damaged]
    assert Interviews(vault_of(program)).get(whole)
    key(program, Qt.Key.Key_Return)
    wait(program)
    assert not front.told.isHidden()
    assert front.records == ()
    assert not front.empty.isHidden()
    assert Interviews(vault_of(program)).get(damaged)
    assert health(program).findings[Check.DAMAGED].light is Light.FINE


def test_where_the_trail_lost_a_part_a_supervisor_takes_it_back(program: Program) -> None:
    damaged, _ = two_interviews(program)
    vault = vault_of(program)
    shutil.rmtree(vault.folder / BACKUPS)
    vault.run("DROP TRIGGER audit_kept")
    vault.run("DELETE FROM audit WHERE record = ? AND kind = 'written'", (damaged,))
    program.window.navigator.go("damaged")
    wait(program)
    front = program.window.navigator.page
    assert isinstance(front, DamagedPage)
    assert [one.record for one in front.records] == [damaged]
    for language, scale in ((Language.FR, 1), (Language.AR, 2), (Language.EN, 1)):
        program.window.use_look(Look(language=language, scale=scale))
        settle(program.window._app)
        assert not front.accept.isHidden()
        assert_fits(program.window, language, SAID)
    key(program, Qt.Key.Key_F5)
    assert front.records == ()
    assert not front.told.isHidden()
    assert Interviews(vault).get(damaged)


def test_without_a_whole_copy_it_says_so_and_keeps_it(program: Program) -> None:
    damaged, _ = two_interviews(program)
    damage(program, damaged)
    shutil.rmtree(vault_of(program).folder / BACKUPS)
    front = program.window.navigator.go("damaged")
    wait(program)
    assert isinstance(front, DamagedPage)
    front.restore.click()
    wait(program)
    assert not front.error.isHidden()
    assert DamagedRecords(vault_of(program)).count() == 1


def test_what_is_left_is_written_for_the_vaults_own_people(
    program: Program, tmp_path: Path
) -> None:
    damaged, _ = two_interviews(program)
    damage(program, damaged)
    front = program.window.navigator.go("damaged")
    wait(program)
    assert isinstance(front, DamagedPage)
    front._choose_folder = lambda _parent: tmp_path
    key(program, Qt.Key.Key_F7)
    (written,) = tmp_path.glob("*.age")
    assert written.read_bytes().startswith(b"age-encryption.org/v1")
    assert b"R07-0001" not in written.read_bytes()
    assert not front.told.isHidden()


def test_whoever_runs_into_one_is_led_to_it(program: Program) -> None:
    damaged, _ = two_interviews(program)
    damage(program, damaged)
    with pytest.raises(PostDeskError) as caught:
        Interviews(vault_of(program)).get(damaged)
    assert program.meet(caught.value)
    wait(program)
    front = program.window.navigator.page
    assert isinstance(front, DamagedPage)
    assert [one.record for one in front.records] == [damaged]
    assert not program.meet(PostDeskError(Code.DISK_FULL))


def test_a_failed_daily_backup_is_told_and_made_with_one_key(program: Program) -> None:
    vault = vault_of(program)
    place = vault.folder / BACKUPS
    shutil.rmtree(place, ignore_errors=True)
    place.write_bytes(b"in the way of the folder")
    clock = vault.clock
    clock.now = clock.now.replace(day=clock.now.day + 3)
    page = health(program)
    assert page.findings[Check.OWN_BACKUP].light is Light.ATTENTION
    page._act(Check.OWN_BACKUP)
    wait(program)
    assert not page.error.isHidden()
    place.unlink()
    page._act(Check.OWN_BACKUP)
    wait(program)
    assert page.findings[Check.OWN_BACKUP].light is Light.FINE
    assert len(list(place.iterdir())) == 1
    shutil.rmtree(place)
    assert health(program).findings[Check.OWN_BACKUP].light is Light.ATTENTION


def _hurt(home: Path, key_of: str, *, tables: bool = False) -> None:
    """Flip a byte in the page that the newest entry of the chain needs, or the list of tables."""
    database = home / "post" / "vault.db"
    whole = database.read_bytes()
    for page in range(len(whole) // PAGE - 1, 0, -1):
        data = bytearray(whole)
        data[page * PAGE + 700] ^= 1
        database.write_bytes(bytes(data))
        known = _fails(database, key_of, "SELECT * FROM vault_state")
        chain = _fails(database, key_of, "SELECT at FROM audit ORDER BY number DESC LIMIT 1")
        if known == tables and chain:
            return
    raise AssertionError


def _fails(database: Path, key_of: str, statement: str) -> bool:
    try:
        with closing(connect(database, key_of)) as connection:
            connection.execute(statement).fetchall()
    except (DatabaseError, PostDeskError):
        return True
    return False


def test_a_damaged_file_is_saved_into_a_new_one_from_the_door(
    qapp: QApplication, ready: Path, tmp_path: Path
) -> None:
    home = tmp_path / "home"
    with at_post(qapp, ready, home) as program:
        wait(program)
        two_interviews(program)
        key_of = vault_of(program).ring.now
    _hurt(home, key_of)
    with running(qapp, home, first_id=9000) as program:
        program.start()
        door = program.window.navigator.page
        assert isinstance(door, UnlockPage)
        door.passphrase.setText(PASSPHRASE)
        door._open()
        assert not door.error.isHidden()
        door.error.button.click()
        page = program.window.navigator.page
        assert isinstance(page, MendPage)
        page.passphrase.setText("not the words")
        key(program, Qt.Key.Key_Return)
        wait(program)
        assert not page.error.isHidden()
        page.passphrase.setText(PASSPHRASE)
        page.go_on.click()
        wait(program)
        assert page.salvaged is not None
        assert page.salvaged.old.exists()
        page.go_on.click()
        assert program.window.navigator.page is door
        door.passphrase.setText(PASSPHRASE)
        door._open()
        wait(program)
        assert vault_of(program).damaged_pages() == ()
        assert health(program).findings[Check.PAGES].light is Light.FINE


def test_a_file_of_which_nothing_is_readable_gives_way_to_the_newest_backup(
    qapp: QApplication, ready: Path, tmp_path: Path
) -> None:
    home = tmp_path / "home"
    with at_post(qapp, ready, home) as program:
        wait(program)
        kept = two_interviews(program)
        key_of = vault_of(program).ring.now
    _hurt(home, key_of, tables=True)
    hurt = (home / "post" / "vault.db").read_bytes()
    with running(qapp, home, first_id=9000) as program:
        page = program.window.navigator.go("mend", program.door.workspaces()[0])
        assert isinstance(page, MendPage)
        page.passphrase.setText(PASSPHRASE)
        page.go_on.click()
        wait(program)
        assert not page.error.isHidden()
        assert (home / "post" / "vault.db").read_bytes() == hurt
        page.error.button.click()
        page.passphrase.setText("not the words")
        page.go_on.click()
        wait(program)
        assert (home / "post" / "vault.db").read_bytes() == hurt
        page.passphrase.setText(PASSPHRASE)
        page.go_on.click()
        wait(program)
        assert not page.told.isHidden()
        page.go_on.click()
        door = program.window.navigator.page
        assert isinstance(door, UnlockPage)
        door.passphrase.setText(PASSPHRASE)
        door._open()
        wait(program)
        assert {one.id for one in Interviews(vault_of(program)).listed()} == set(kept)
        assert hurt in [path.read_bytes() for path in (home / "post").glob("vault-damaged-*.db")]


def test_a_page_damaged_under_an_open_desk_leads_to_the_door(program: Program) -> None:
    two_interviews(program)
    vault = vault_of(program)
    assert program.meet(PostDeskError(Code.VAULT_DAMAGED))
    assert program.door.open_vault is None
    assert isinstance(program.window.navigator.page, MendPage)
    assert vault.ring.now == "0" * 64


@pytest.mark.parametrize("language", list(Language))
@pytest.mark.parametrize("scale", [1, 2])
def test_the_pages_fit_in_every_language(program: Program, language: Language, scale: int) -> None:
    damaged, other = two_interviews(program)
    program.window.use_look(Look(scale=scale, language=language))
    front = program.window.navigator.go("damaged")
    wait(program)
    assert isinstance(front, DamagedPage)
    assert_fits(program.window, language, SAID)
    damage(program, damaged)
    vault_of(program).run("DELETE FROM interviews WHERE id = ?", (other,))
    program.window.navigator.go("damaged", 3)
    front.work.stop()
    program.window.navigator.go("damaged")
    wait(program)
    front._pages = 3
    front.retranslate()
    settle(program.window._app)
    assert_fits(program.window, language, SAID)
    workspace = program.door.workspaces()[0]
    program.lock()
    program.window.navigator.go("mend", workspace)
    settle(program.window._app)
    assert_fits(program.window, language, SAID)
