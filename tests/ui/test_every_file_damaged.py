"""Each file beside the vault is damaged in turn, and the program opened as a person would."""

import json
import shutil
from pathlib import Path

import pytest
from damaged_home import (
    APART,
    HARMS,
    PEOPLE,
    PLAIN,
    Ready,
    acknowledge,
    flipped,
    harm,
    make_ready,
    opened,
    wait,
)
from post_program import (
    PASSPHRASE,
    Ids,
    TickingClock,
    page,
    running,
)
from PySide6.QtWidgets import QApplication

from postdesk.errors import PostDeskError
from postdesk.model.health import Check, Light
from postdesk.store.audit import Audit, AuditKind
from postdesk.store.backup import Backups
from postdesk.store.kits import Kits
from postdesk.store.losses import Lost
from postdesk.store.pending_damage import RECORD
from postdesk.store.people import People
from postdesk.store.vault import list_people, open_vault
from postdesk.ui.language import Language
from postdesk.ui.unlock.door import Workspace
from postdesk.ui.unlock.mend_page import MendPage
from postdesk.ui.unlock.page import UnlockPage
from postdesk.ui.unlock.restore_page import RestorePage


@pytest.fixture(scope="module")
def ready(qapp: QApplication, tmp_path_factory: pytest.TempPathFactory) -> Ready:
    return make_ready(qapp, tmp_path_factory.mktemp("ready") / "home")


@pytest.fixture
def copy(ready: Ready, tmp_path: Path) -> Path:
    shutil.copytree(ready.home, tmp_path / "home")
    return tmp_path / "home"


@pytest.mark.parametrize("how", HARMS)
@pytest.mark.parametrize("name", PLAIN)
def test_what_holds_no_work_keeps_nobody_out(
    qapp: QApplication, ready: Ready, copy: Path, name: str, how: str
) -> None:
    harm(copy, name, HARMS[how])
    met = opened(qapp, copy)
    assert (met.page, met.drafts) == ("health", (ready.code,))
    if (name, how) == ("preferences.json", "gone"):  # as before anybody chose a look
        assert met.lost == ()
    elif how != "middle byte" or name == "post/anchor.json":  # which may leave a readable file
        assert met.kinds == (PLAIN[name],)
    lost_place = PLAIN[name] is Lost.PLACE
    assert (met.lights[Check.AUDIT] is Light.ATTENTION) is lost_place


@pytest.mark.parametrize("how", HARMS)
@pytest.mark.parametrize("name", PEOPLE)
def test_one_of_the_two_lists_of_people_is_enough(
    qapp: QApplication, ready: Ready, copy: Path, name: str, how: str
) -> None:
    whole = (ready.home / name).read_bytes()
    harm(copy, name, HARMS[how])
    met = opened(qapp, copy)
    assert (met.page, met.drafts) == ("health", (ready.code,))
    assert (copy / name).read_bytes() == whole
    if how != "middle byte":  # which may leave a list that can be read, and so is told as altered
        assert mended_people(copy) == []


def test_a_list_of_people_that_was_altered_is_taken_from_its_copy_and_told(
    qapp: QApplication, ready: Ready, copy: Path
) -> None:
    """It can be read, but its seal is another's."""
    path = copy / "post" / "vault.json"
    whole = path.read_bytes()
    document = json.loads(whole)
    document["mac"] = document["mac"][::-1]
    path.write_text(json.dumps(document), "utf-8")
    met = opened(qapp, copy)
    assert (met.page, met.drafts) == ("health", (ready.code,))
    assert path.read_bytes() == whole
    assert len(mended_people(copy)) == 1


def mended_people(home: Path) -> list[str]:
    """What the trail tells of a list of people that was taken from its copy."""
    who = list_people(home / "post")[0].id
    vault = open_vault(home / "post", who, PASSPHRASE, TickingClock(), Ids(9800))
    told = [entry.what for entry in Audit(vault).entries(record="vault.json")]
    vault.close()
    return told


@pytest.mark.parametrize("how", HARMS)
@pytest.mark.parametrize("name", APART)
def test_answers_apart_that_are_damaged_keep_nobody_out_and_are_told(
    qapp: QApplication, ready: Ready, copy: Path, name: str, how: str
) -> None:
    harm(copy, name, HARMS[how])
    met = opened(qapp, copy)
    assert met.page == "health"
    if met.drafts != (ready.code,):
        assert [(one.what, one.count) for one in met.lost] == [(Lost.APART, 1)]
        assert met.told
    aside = list((copy / "post").glob("pending-damaged-*"))
    assert bool(aside) is met.told


@pytest.mark.parametrize("place", [0, 25, 60, 110, -40, -1])
def test_one_wrong_byte_of_their_key_costs_nothing(
    qapp: QApplication, ready: Ready, copy: Path, place: int
) -> None:
    """Some read as damage, some as a key that is sealed to others: for everybody and for ever."""
    size = (copy / "post" / "pending.key").stat().st_size
    harm(copy, "post/pending.key", lambda data: flipped(data, place % size))
    met = opened(qapp, copy)
    assert (met.page, met.drafts, met.told) == ("health", (ready.code,), False)


def test_a_key_that_reads_as_sealed_to_others_and_is_damaged_is_told(
    qapp: QApplication, ready: Ready, copy: Path
) -> None:
    harm(copy, "post/pending.key", lambda data: flipped(flipped(data, 25), 30))
    met = opened(qapp, copy)
    assert met.page == "health"
    assert [(one.what, one.count) for one in met.lost] == [(Lost.APART, 1)]


def test_a_damaged_page_of_the_answers_apart_costs_what_stood_on_it(
    qapp: QApplication, ready: Ready, copy: Path
) -> None:
    path = copy / "post" / "pending.db"
    size, saved = path.stat().st_size, 0
    for first in range(4096, size, size // 12 // 4096 * 4096):
        home = copy.with_name(f"page-{first}")
        shutil.copytree(ready.home, home)
        harm(home, "post/pending.db", lambda data, at=first: flipped(data, at + 100))  # type: ignore[misc]
        met = opened(qapp, home)
        assert met.page == "health"
        assert met.told
        saved += met.drafts == (ready.code,)
    assert saved >= 6


def test_both_lists_of_people_lost_are_taken_from_the_newest_backup(
    qapp: QApplication, ready: Ready, copy: Path
) -> None:
    for name in PEOPLE:
        harm(copy, name, HARMS["zeros"])
    with running(qapp, copy, first_id=9000) as program:
        door = program.start()
        assert isinstance(door, UnlockPage)
        door.passphrase.setText(PASSPHRASE)
        door._open()
        assert door.error.isVisibleTo(door)
        door.error.pressed.emit()
        mending = page(program)
        assert isinstance(mending, MendPage)
        mending.passphrase.setText(PASSPHRASE)
        mending._press()
        wait(program)
        assert mending.salvaged is not None
    met = opened(qapp, copy)
    assert (met.page, met.drafts) == ("health", (ready.code,))


def test_people_of_another_time_than_the_vault_open_nothing_of_it(
    qapp: QApplication, copy: Path
) -> None:
    with running(qapp, copy, first_id=700) as program:
        workspace = program.door.workspaces()[0]
        person = program.door.people(workspace)[0]
        program.door.unlock(workspace, person.id, PASSPHRASE)
        vault = program.door.open_vault
        assert vault is not None
        People(vault).change_passphrase(person.id, PASSPHRASE, "another lamp on the desk")
    for name in PEOPLE:
        harm(copy, name, None)
    with running(qapp, copy, first_id=800) as program, pytest.raises(PostDeskError):
        program.door.mend(
            Workspace(workspace.kind, copy / "post"), person.id, PASSPHRASE, lambda _a, _b: None
        )
    assert not (copy / "post" / "vault.json").exists()


def test_without_people_and_without_a_backup_the_door_leads_to_a_stick(
    qapp: QApplication, copy: Path, tmp_path: Path
) -> None:
    stick = tmp_path / "stick"
    shutil.move(copy / "post" / "backups", stick)
    for name in PEOPLE:
        harm(copy, name, HARMS["half"])
    with running(qapp, copy, first_id=9000, chosen=stick) as program:
        program.window.use_language(Language.EN)
        door = program.start()
        assert isinstance(door, UnlockPage)
        assert door.error.isVisibleTo(door)
        door.error.pressed.emit()
        assert isinstance(page(program), RestorePage)
        (found,) = program.door.backups(stick)
        workspace = program.door.restore(found)
        program.door.unlock(workspace, program.door.people(workspace)[0].id, PASSPHRASE)
    assert list((copy / "post").glob("vault-damaged-*"))


@pytest.mark.parametrize("how", ["gone", "empty", "half", "zeros", "first byte"])
def test_a_vault_that_does_not_open_says_what_to_do(
    qapp: QApplication, copy: Path, how: str
) -> None:
    harm(copy, "post/vault.db", HARMS[how])
    met = opened(qapp, copy)
    assert (met.page, met.told) == ("unlock", True)


@pytest.mark.parametrize("how", ["gone", "empty", "half"])
def test_a_daily_backup_that_is_not_whole_any_more_is_no_backup(copy: Path, how: str) -> None:
    (backup,) = (copy / "post" / "backups").iterdir()
    harm(copy, f"post/backups/{backup.name}/vault.db", HARMS[how])
    clock = TickingClock()
    who = list_people(copy / "post")[0].id
    vault = open_vault(copy / "post", who, PASSPHRASE, clock, Ids(9000))
    backups = Backups(vault)
    assert [backups.is_there(one) for one in backups.made()] == [False]
    vault.close()


def test_what_was_put_aside_is_destroyed_after_a_week_and_the_chain_tells(
    qapp: QApplication, copy: Path
) -> None:
    harm(copy, "post/pending.db", HARMS["zeros"])
    assert opened(qapp, copy).told
    (aside,) = (copy / "post").glob("pending-damaged-*.db")
    aside.rename(aside.with_name("pending-damaged-20260101-000000.db"))
    for ring in (copy / "post").glob("pending-damaged-*.key"):
        ring.rename(ring.with_name("pending-damaged-20260101-000000.key"))
    acknowledge(qapp, copy)
    met = opened(qapp, copy)
    assert not met.told
    assert list((copy / "post").glob("pending-damaged-*")) == []
    who = list_people(copy / "post")[0].id
    vault = open_vault(copy / "post", who, PASSPHRASE, TickingClock(), Ids(9500))
    (entry,) = Audit(vault).entries(record=RECORD)
    assert (entry.kind, entry.what) == (AuditKind.RESTORED, "salvaged 0")
    assert Kits(vault).current() is None
    vault.close()


@pytest.mark.soak
@pytest.mark.parametrize("name", ["post/vault.json", "post/pending.key", *PLAIN])
def test_every_byte_of_every_small_file(
    qapp: QApplication, ready: Ready, tmp_path: Path, name: str
) -> None:
    size = (ready.home / name).stat().st_size
    for place in range(size):
        home = tmp_path / str(place)
        shutil.copytree(ready.home, home)
        harm(home, name, lambda data, at=place: flipped(data, at))  # type: ignore[misc]
        met = opened(qapp, home)
        assert met.page == "health", place
        assert met.drafts == (ready.code,) or met.told, place
        shutil.rmtree(home)


@pytest.mark.soak
@pytest.mark.parametrize("name", ["post/vault.db", "post/pending.db"])
def test_every_page_of_every_large_file(
    qapp: QApplication, ready: Ready, tmp_path: Path, name: str
) -> None:
    size = (ready.home / name).stat().st_size
    for place in range(0, size, 4096):
        home = tmp_path / str(place)
        shutil.copytree(ready.home, home)
        harm(home, name, lambda data, at=place: flipped(data, at + 100))  # type: ignore[misc]
        met = opened(qapp, home)
        assert met.page in {"health", "unlock", "mend"}, place
        assert met.page == "health" or met.told, place
        shutil.rmtree(home)


def test_a_damaged_page_silences_the_check_that_reads_it_and_no_other(
    qapp: QApplication, copy: Path
) -> None:
    with running(qapp, copy, first_id=700) as program:
        workspace = program.door.workspaces()[0]
        program.door.unlock(workspace, program.door.people(workspace)[0].id, PASSPHRASE)
        program.door.enter()
        vault = program.door.open_vault
        assert vault is not None
        named = "SELECT rootpage FROM sqlite_schema WHERE tbl_name = 'sticks'"
        roots = [int(row[0]) for row in vault.rows(named)]
    for root in roots:  # of the table and of its index
        harm(copy, "post/vault.db", lambda data, at=root: flipped(data, at * 4096 - 100))  # type: ignore[misc]
    met = opened(qapp, copy)
    assert met.page == "health"
    assert Check.STICKS not in met.lights
    assert met.lights[Check.PAGES] is Light.ATTENTION
    assert (met.apart, met.lights[Check.ENGINE]) == (Light.FINE, Light.FINE)
