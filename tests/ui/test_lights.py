"""Each light of the health page by a real cause: its one action, by keys, leads to the mending.

Pages and damaged records: `test_damage_pages`; backups to a stick and the kit:
`test_health_settings_pages`; quarantine: `test_remove_held_page`; what is kept: `test_kept_pages`.
"""

import shutil
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from desk_scene import Offices, make_offices, play
from offices import OFFICER_WORDS, SUPERVISOR_WORDS, Ids, TickingClock, at_desk, carry
from post_program import key, keyboard, page, running, write
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from test_a_day import referred
from test_health_settings_pages import health, vault_of, wait_for_work

from postdesk.app.program import Program
from postdesk.desk.health import work_health
from postdesk.model.health import Check, Light
from postdesk.regional.importing import read_arrivals
from postdesk.regional.receipts import accept, seal_receipts
from postdesk.store.backup import BACKUPS
from postdesk.store.cases import Cases
from postdesk.store.vault import open_vault
from postdesk.ui.audit.page import AuditPage
from postdesk.ui.health.losses_page import LossesPage
from postdesk.ui.health.page import HealthPage
from postdesk.ui.health.words import check_name, sentence
from postdesk.ui.interview.page import InterviewPage
from postdesk.ui.language import Language
from postdesk.ui.outbox.page import OutboxPage
from postdesk.ui.outbox.stick_page import StickPage
from postdesk.ui.shift.page import ShiftPage
from postdesk.ui.widgets.button import Button

Key = Qt.Key


@pytest.fixture(scope="module")
def offices(tmp_path_factory: pytest.TempPathFactory) -> Offices:
    """A post with a packet that waits and an interview that was left half done."""
    made = make_offices(tmp_path_factory.mktemp("offices"))
    clock = TickingClock()
    clock.now = clock.now.replace(hour=4)
    vault = open_vault(made.home / "post", made.officer, OFFICER_WORDS, clock, Ids(10**8))
    with at_desk(vault, clock) as post:
        referred(post, made.interview)
        half = play(post, stop_after="call_me")
        half.pause("other_duty")
        (found,) = (ask() for ask in work_health(post) if ask().check is Check.ENGINE)
        assert found.numbers == {"alone": 1}
        assert "does not answer" in sentence(found, Language.EN)
    vault.close()
    return made


@pytest.fixture
def home(offices: Offices, tmp_path: Path) -> Path:
    shutil.copytree(offices.home, tmp_path / "home")
    return tmp_path / "home"


@pytest.fixture
def program(qapp: QApplication, home: Path, offices: Offices) -> Iterator[Program]:
    with running(qapp, home, first_id=5 << 96, chosen=home / "stick") as made:
        made.door._clock.now += timedelta(hours=3)
        unlock(made, offices)
        yield made


def unlock(program: Program, offices: Offices) -> None:
    post = next(one for one in program.door.workspaces() if one.folder.name == "post")
    program.door.unlock(post, offices.supervisor, SUPERVISOR_WORDS)
    program.door.enter()
    wait_for_work(program)


def light(program: Program, check: Check) -> Light:
    return health(program).findings[check].light


def act(program: Program, check: Check) -> None:
    """The one button of a light, by the keyboard."""
    shown = health(program)
    start = f"{check_name(check)}: "
    buttons = [one for one in shown.findChildren(Button) if one.isVisible()]
    (button,) = (one for one in buttons if one.accessibleName().startswith(start))
    for _ in range(80):
        if program.window.focusWidget() is button:
            break
        QTest.keyClick(keyboard(program), Key.Key_Tab)
    assert program.window.focusWidget() is button
    key(program, Key.Key_Return)
    wait_for_work(program)


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
    unlock(program, offices)
    for check in (Check.AUDIT, Check.LOST):
        assert light(program, check) is Light.ATTENTION
        act(program, check)
        assert isinstance(page(program), LossesPage)
    key(program, Key.Key_F8)
    for check in (Check.AUDIT, Check.LOST):
        assert light(program, check) is Light.FINE
