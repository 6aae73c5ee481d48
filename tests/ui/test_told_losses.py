"""What is lost beside the vault is told, until a supervisor has dealt with it."""

import shutil
from pathlib import Path

import pytest
from damaged_home import (
    HARMS,
    Ready,
    acknowledge,
    flipped,
    harm,
    losses_shown,
    make_ready,
    opened,
)
from fit import assert_fits
from post_program import (
    PASSPHRASE,
    PERSON,
    PLACE,
    Ids,
    TickingClock,
    page,
    running,
)
from PySide6.QtWidgets import QApplication

from postdesk.model.health import Check, Light
from postdesk.store.audit import Audit, AuditKind
from postdesk.store.intake import leave_note
from postdesk.store.losses import Lost
from postdesk.store.vault import list_people, open_vault
from postdesk.ui.gallery import settle
from postdesk.ui.health.losses_page import LossesPage
from postdesk.ui.language import Language
from postdesk.ui.shift.page import ShiftPage
from postdesk.ui.theme import Look
from postdesk.ui.unlock.page import UnlockPage


@pytest.fixture(scope="module")
def ready(qapp: QApplication, tmp_path_factory: pytest.TempPathFactory) -> Ready:
    return make_ready(qapp, tmp_path_factory.mktemp("ready") / "home")


@pytest.fixture
def copy(ready: Ready, tmp_path: Path) -> Path:
    shutil.copytree(ready.home, tmp_path / "home")
    return tmp_path / "home"


def test_a_lost_place_is_told_until_a_supervisor_has_dealt_with_it(
    qapp: QApplication, copy: Path
) -> None:
    anchor = copy / "post" / "anchor.json"
    harm(copy, "post/anchor.json", None)
    first = opened(qapp, copy)
    assert not anchor.exists()
    again = opened(qapp, copy)
    assert (first.kinds, again.lost) == ((Lost.PLACE,), first.lost)
    assert not anchor.exists()
    acknowledge(qapp, copy)
    assert anchor.exists()
    met = opened(qapp, copy)
    assert met.lost == ()
    assert met.lights[Check.AUDIT] is Light.FINE
    assert told_of(copy, Lost.PLACE) == ["unknown", "acknowledged"]


def test_an_older_vault_without_its_place_does_not_pass_unseen(
    qapp: QApplication, copy: Path
) -> None:
    """Whoever puts an old file back and takes the mark away with it."""
    old = (copy / "post" / "vault.db").read_bytes()
    assert opened(qapp, copy).lost == ()
    (copy / "post" / "vault.db").write_bytes(old)
    with_place = opened(qapp, copy)
    assert with_place.kinds == (Lost.ROLLED_BACK,)
    again = opened(qapp, copy)
    assert again.kinds == (Lost.ROLLED_BACK,)
    assert again.lights[Check.AUDIT] is Light.ATTENTION
    (copy / "post" / "vault.db").write_bytes(old)
    harm(copy, "post/anchor.json", None)
    assert opened(qapp, copy).kinds == (Lost.PLACE,)
    assert opened(qapp, copy).kinds == (Lost.PLACE,)


def told_of(home: Path, what: Lost) -> list[str]:
    """What the trail tells of a loss."""
    who = list_people(home / "post")[0].id
    vault = open_vault(home / "post", who, PASSPHRASE, TickingClock(), Ids(9700))
    told = [one.what for one in Audit(vault).entries(record=what) if one.kind is AuditKind.LOST]
    vault.close()
    return told


def test_damaged_notes_of_the_locked_door_are_told_and_kept(
    qapp: QApplication, ready: Ready, copy: Path
) -> None:
    (note,) = (copy / "post" / "intake").glob("*.age")
    whole = note.read_bytes()
    note.write_bytes(flipped(whole, len(whole) - 3))
    met = opened(qapp, copy)
    assert [(one.what, one.count) for one in met.lost] == [(Lost.NOTES, 1)]
    assert met.drafts == (ready.code,)
    (kept,) = (copy / "post" / "intake").iterdir()
    assert kept.read_bytes() == flipped(whole, len(whole) - 3)
    leave_note(copy / "post", "more", TickingClock(), Ids(820))
    acknowledge(qapp, copy)
    assert opened(qapp, copy).lost == ()


def test_the_door_tells_what_it_can_before_anybody_unlocks(qapp: QApplication, copy: Path) -> None:
    for name in ("post/tries.json", "preferences.json"):
        harm(copy, name, HARMS["zeros"])
    with running(qapp, copy, first_id=9000) as program:
        door = program.start()
        assert isinstance(door, UnlockPage)
        assert door.lost.isVisibleTo(door)
        for language, scale in ((Language.FR, 1), (Language.AR, 1), (Language.FR, 2)):
            program.window.use_look(Look(language=language, scale=scale))
            door.opened(None)
            settle(qapp)
            assert_fits(program.window, language, (PERSON, PLACE, "PostDesk", "Enter"))
        door.passphrase.setText(PASSPHRASE)
        door._open()
        front = page(program)
        assert isinstance(front, LossesPage)
        assert {one.what for one in losses_shown(front)} == {Lost.TRIES, Lost.LOOK}
        program.lock()
        again = page(program)
        assert isinstance(again, UnlockPage)
        assert not again.lost.isVisibleTo(again)


@pytest.mark.parametrize("how", ["key gone", "both gone"])
def test_answers_apart_whose_key_is_gone_are_told_and_counted(
    qapp: QApplication, copy: Path, how: str
) -> None:
    harm(copy, "post/pending.key", None)
    if how == "both gone":
        harm(copy, "post/pending.db", None)
    met = opened(qapp, copy)
    assert [(one.what, one.count) for one in met.lost] == [(Lost.APART, 1)]
    assert (met.drafts, met.apart) == ((), Light.ATTENTION)
    assert bool(list((copy / "post").glob("pending-damaged-*.db"))) is (how == "key gone")
    acknowledge(qapp, copy)
    assert opened(qapp, copy).lost == ()
    assert told_of(copy, Lost.APART) == ["1", "acknowledged"]


def test_a_destruction_that_was_asked_for_and_killed_is_no_loss(
    qapp: QApplication, copy: Path
) -> None:
    """The last interview is refused; the key is destroyed, and power goes before its file is."""
    with running(qapp, copy, first_id=700) as program:
        workspace = program.door.workspaces()[0]
        program.door.unlock(workspace, program.door.people(workspace)[0].id, PASSPHRASE)
        program.door.enter()
        shift = page(program)
        assert isinstance(shift, ShiftPage)
        pending = shift._post.notebook.pending
        for waiting in pending.waiting():
            pending.destroy(waiting.id)
        file = (copy / "post" / "pending.db").read_bytes()
    assert not (copy / "post" / "pending.key").exists()
    (copy / "post" / "pending.db").write_bytes(file)
    met = opened(qapp, copy)
    assert (met.lost, met.told) == ((), False)
    assert not list((copy / "post").glob("pending-damaged-*"))
