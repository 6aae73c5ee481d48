"""Each light of the health page by a real cause: its one action, by keys, leads to the mending.

Those of the file, the disk and the backups: `test_lights_of_the_vault`; those of kit, keys,
periods, requests and sticks: `test_lights_of_the_office`; quarantine: `test_remove_held_page`.
"""

import shutil
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from desk_scene import Offices
from lights_scene import act, light, make_worked, three_hours_later, unlock
from offices import SUPERVISOR_WORDS, Ids, TickingClock, carry
from post_program import key, page, write
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from test_health_settings_pages import vault_of, wait_for_work

from postdesk.app.program import Program
from postdesk.model.health import Check, Light
from postdesk.regional.importing import read_arrivals
from postdesk.regional.receipts import accept, seal_receipts
from postdesk.store.backup import BACKUPS
from postdesk.store.cases import Cases
from postdesk.store.vault import open_vault
from postdesk.ui.audit.page import AuditPage
from postdesk.ui.health.losses_page import LossesPage
from postdesk.ui.health.page import HealthPage
from postdesk.ui.interview.page import InterviewPage
from postdesk.ui.outbox.page import OutboxPage
from postdesk.ui.outbox.stick_page import StickPage
from postdesk.ui.shift.page import ShiftPage
from postdesk.ui.widgets.button import Button

Key = Qt.Key


@pytest.fixture(scope="module")
def offices(tmp_path_factory: pytest.TempPathFactory) -> Offices:
    return make_worked(tmp_path_factory.mktemp("offices"))


@pytest.fixture
def home(offices: Offices, tmp_path: Path) -> Path:
    shutil.copytree(offices.home, tmp_path / "home")
    return tmp_path / "home"


@pytest.fixture
def program(qapp: QApplication, home: Path, offices: Offices) -> Iterator[Program]:
    with three_hours_later(qapp, home, offices) as made:
        yield made


def test_what_waits_is_written_and_what_has_no_answer_gets_one(
    program: Program, home: Path, offices: Offices
) -> None:
    clock = program.door._clock
    assert light(program, Check.UNSENT) is Light.FINE
    clock.now += timedelta(days=3)
    assert light(program, Check.UNSENT) is Light.ATTENTION
    act(program, Check.UNSENT)
    assert isinstance(page(program), OutboxPage)
    key(program, Key.Key_Return)
    assert isinstance(page(program), StickPage)
    key(program, Key.Key_Return)
    wait_for_work(program)
    assert light(program, Check.UNSENT) is Light.FINE
    clock.now += timedelta(days=8)
    assert light(program, Check.RECEIPTS) is Light.WAITING
    act(program, Check.RECEIPTS)
    assert isinstance(page(program), OutboxPage)
    region = open_vault(
        home / "region", offices.author, SUPERVISOR_WORDS, TickingClock(clock.now), Ids(7 << 96)
    )
    read_arrivals(region, home / "stick")
    (case,) = Cases(region).found()
    accept(region, case)
    seal_receipts(region)
    carry(region, home / "stick")
    region.close()
    program.window.navigator.go("arrivals")
    key(program, Key.Key_Return)
    wait_for_work(program)
    assert light(program, Check.RECEIPTS) is Light.FINE


def test_a_draft_that_was_left_is_gone_on_with(program: Program) -> None:
    program.door._clock.now += timedelta(days=8)
    assert light(program, Check.DRAFTS) is Light.ATTENTION
    act(program, Check.DRAFTS)
    shift = page(program)
    assert isinstance(shift, ShiftPage)
    row = shift.todo.rows()[0]
    row.findChildren(Button)[-1].setFocus()
    key(program, Key.Key_Return)
    asking = page(program)
    assert isinstance(asking, InterviewPage)
    write(program, "24")
    key(program, Key.Key_Return)
    program.window.navigator.go("shift")
    assert light(program, Check.DRAFTS) is Light.FINE


def test_the_days_backup_that_was_taken_away_is_made_again(program: Program) -> None:
    clock = program.door._clock
    clock.now += timedelta(days=1, hours=1)
    assert light(program, Check.OWN_BACKUP) is Light.ATTENTION
    act(program, Check.OWN_BACKUP)
    assert light(program, Check.OWN_BACKUP) is Light.FINE
    shutil.rmtree(vault_of(program).folder / BACKUPS)
    assert light(program, Check.OWN_BACKUP) is Light.ATTENTION
    act(program, Check.OWN_BACKUP)
    assert light(program, Check.OWN_BACKUP) is Light.FINE


def test_a_clock_that_is_set_right_is_well_again(program: Program) -> None:
    clock = program.door._clock
    right = clock.now
    clock.now = right - timedelta(days=900)
    assert light(program, Check.CLOCK) is Light.ATTENTION
    clock.now = right + timedelta(minutes=5)
    shown = page(program)
    assert isinstance(shown, HealthPage)
    act(program, Check.CLOCK)
    assert shown.findings[Check.CLOCK].light is Light.FINE


def test_a_broken_trail_leads_to_the_page_that_names_the_entry(program: Program) -> None:
    vault = vault_of(program)
    for trigger in ("audit_unchanged", "audit_kept"):
        vault.run(f"DROP TRIGGER {trigger}")
    vault.run("UPDATE audit SET what = 'x' WHERE number = 9")
    assert light(program, Check.AUDIT) is Light.ATTENTION
    act(program, Check.AUDIT)
    shown = page(program)
    assert isinstance(shown, AuditPage)
    assert "\u20669\u2069" in shown.whole.label.text()


def test_a_lost_place_is_read_dealt_with_and_well_again(program: Program, offices: Offices) -> None:
    program.lock()
    (post,) = (one for one in program.door.workspaces() if one.folder.name == "post")
    (post.folder / "anchor.json").unlink()
    unlock(program, offices.supervisor)
    for check in (Check.AUDIT, Check.LOST):
        assert light(program, check) is Light.ATTENTION
        act(program, check)
        assert isinstance(page(program), LossesPage)
    key(program, Key.Key_F8)
    for check in (Check.AUDIT, Check.LOST):
        assert light(program, check) is Light.FINE
