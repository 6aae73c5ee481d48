"""The health page's lights of kit, keys, periods, requests and sticks, by keys alone."""

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from desk_scene import Offices
from lights_scene import act, light, make_worked, press, said, three_hours_later
from offices import SUPERVISOR_WORDS, Ids, TickingClock, carry
from post_program import key, page, write
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from test_health_settings_pages import vault_of, wait_for_work
from test_mail_pages import laptop

from postdesk.app.program import Program
from postdesk.model.base import WorkspaceKind
from postdesk.model.health import Check, Light
from postdesk.model.ids import OfficeId
from postdesk.packet import stick_register
from postdesk.regional.office import directory_in_use
from postdesk.regional.publishing import publish_kit, send_kit
from postdesk.store.directory import Directories
from postdesk.store.vault import Vault, open_vault
from postdesk.ui.arrivals.page import ArrivalsPage
from postdesk.ui.regional.posts_page import PostsPage
from postdesk.ui.retention.erase_page import ErasePage
from postdesk.ui.retention.page import KeptPage
from postdesk.ui.retention.rights_page import RightsPage
from postdesk.ui.sticks.page import SticksPage

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


@contextmanager
def region_of(program: Program, home: Path, offices: Offices) -> Iterator[Vault]:
    """The region's vault, at the hour of the post."""
    clock = TickingClock(program.door._clock.now)
    ids = Ids((7 << 96) + int(clock.now.timestamp()) * 10**6)
    vault = open_vault(home / "region", offices.author, SUPERVISOR_WORDS, clock, ids)
    yield vault
    vault.close()


def send_a_kit(vault: Vault, stick: Path) -> None:
    publish_kit(vault)
    send_kit(vault, OfficeId("rosso"))
    carry(vault, stick)


def read_the_stick(program: Program) -> None:
    assert isinstance(page(program), ArrivalsPage)
    key(program, Key.Key_Return)
    wait_for_work(program)


def test_an_old_kit_gives_way_to_the_one_on_the_stick(
    program: Program, home: Path, offices: Offices
) -> None:
    assert light(program, Check.KIT) is Light.FINE
    program.door._clock.now += timedelta(days=367)
    assert light(program, Check.KIT) is Light.ATTENTION
    assert "Ask the regional office" in said(program, Check.KIT)
    with region_of(program, home, offices) as vault:
        send_a_kit(vault, home / "stick")
    act(program, Check.KIT)
    read_the_stick(program)
    assert light(program, Check.KIT) is Light.FINE


def end_keys(vault: Vault, at: datetime | None) -> None:
    """The directory of headquarters says that its own keys end then."""
    directory = directory_in_use(vault)
    offices = tuple(
        office.model_copy(
            update={"keys": tuple(one.model_copy(update={"expires": at}) for one in office.keys)}
        )
        if office.id == "trarza"
        else office
        for office in directory.offices
    )
    update = {"version": directory.version + 1, "offices": offices}
    Directories(vault).take(directory.model_copy(update=update))


def test_keys_near_their_end_are_renewed_by_a_kit(
    program: Program, home: Path, offices: Offices
) -> None:
    assert light(program, Check.KEY) is Light.FINE
    with region_of(program, home, offices) as vault:
        end_keys(vault, program.door._clock.now + timedelta(days=50))
        send_a_kit(vault, home / "stick")
    program.window.navigator.go("arrivals")
    read_the_stick(program)
    assert light(program, Check.KEY) is Light.FINE
    program.door._clock.now += timedelta(days=22)
    assert light(program, Check.KEY) is Light.WAITING
    assert "The region has to send a new kit" in said(program, Check.KEY)
    with region_of(program, home, offices) as vault:
        end_keys(vault, None)
        send_a_kit(vault, home / "stick")
    act(program, Check.KEY)
    read_the_stick(program)
    assert light(program, Check.KEY) is Light.FINE


def test_what_was_kept_long_enough_is_erased_after_a_look(program: Program) -> None:
    assert light(program, Check.RETENTION) is Light.FINE
    program.door._clock.now += timedelta(days=400)
    assert light(program, Check.RETENTION) is Light.ATTENTION
    assert "Nothing is erased without a look" in said(program, Check.RETENTION)
    act(program, Check.RETENTION)
    assert isinstance(page(program), KeptPage)
    key(program, Key.Key_F8)
    assert isinstance(page(program), ErasePage)
    key(program, Key.Key_1)
    wait_for_work(program)
    assert light(program, Check.RETENTION) is Light.FINE


def test_a_late_request_is_answered_from_its_light(program: Program) -> None:
    program.window.navigator.go("rights")
    write(program, "r07-0999")
    key(program, Key.Key_Return, Key.Key_1)
    assert light(program, Check.REQUESTS) is Light.FINE
    program.door._clock.now += timedelta(days=200)
    assert light(program, Check.REQUESTS) is Light.ATTENTION
    assert "Answer the oldest first" in said(program, Check.REQUESTS)
    act(program, Check.REQUESTS)
    assert isinstance(page(program), KeptPage)
    press(program, "Answer: R07-0999")
    assert isinstance(page(program), RightsPage)
    press(program, "Was answered: ")
    assert light(program, Check.REQUESTS) is Light.FINE


def test_a_stick_that_is_late_is_taken_back(program: Program) -> None:
    vault = vault_of(program)
    stick_register.label(vault, "4")
    stick_register.hand_over(vault, "4", "S. Fall", timedelta(days=7))
    assert light(program, Check.STICKS) is Light.FINE
    program.door._clock.now += timedelta(days=9)
    assert light(program, Check.STICKS) is Light.ATTENTION
    assert "S. Fall" in said(program, Check.STICKS)
    act(program, Check.STICKS)
    assert isinstance(page(program), SticksPage)
    key(program, Key.Key_Return, Key.Key_1)
    assert light(program, Check.STICKS) is Light.FINE


def test_headquarters_without_a_kit_publishes_one(qapp: QApplication, tmp_path: Path) -> None:
    with laptop(qapp, tmp_path / "home", WorkspaceKind.REGIONAL) as program:
        front = program.window.navigator.go("health")
        wait_for_work(program)
        assert front is page(program)
        assert "Publish" in said(program, Check.KIT)
        act(program, Check.KIT)
        assert isinstance(page(program), PostsPage)
        key(program, Key.Key_Return)
        wait_for_work(program)
        program.window.navigator.go("health")
        wait_for_work(program)
        assert said(program, Check.KIT) == ""
