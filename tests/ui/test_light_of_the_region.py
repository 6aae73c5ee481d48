"""The light of the region that was let in: its new key, its ended one, by keys alone."""

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from desk_scene import Offices
from lights_scene import act, light, make_worked, said, three_hours_later
from post_program import key, page
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from test_health_settings_pages import vault_of
from test_lights_of_the_office import read_the_stick, region_of, send_a_kit

from postdesk.app.program import Program
from postdesk.model.health import Check, Light
from postdesk.packet.rotation import renew_keys
from postdesk.store.office import OfficeKeeper
from postdesk.store.vault import Vault
from postdesk.ui.settings.region_access_page import RegionAccessPage

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
    """The post, its region let in."""
    with three_hours_later(qapp, home, offices) as made:
        assert light(made, Check.REGION) is Light.FINE
        made.window.navigator.go("region_access")
        key(made, Key.Key_F8)
        assert vault_of(made).file.office is not None
        assert light(made, Check.REGION) is Light.FINE
        yield made


def after_a_kit(
    program: Program, home: Path, offices: Offices, change: Callable[[Vault], None]
) -> str:
    """The region changes its keys and sends a kit, which the post reads; the region's new key."""
    with region_of(program, home, offices) as vault:
        change(vault)
        send_a_kit(vault, home / "stick")
        newest = OfficeKeeper(vault).office().public.opening
    program.window.navigator.go("arrivals")
    read_the_stick(program)
    return newest


def test_a_renewed_key_is_let_in_by_the_light(
    program: Program, home: Path, offices: Offices
) -> None:
    newest = after_a_kit(program, home, offices, renew_keys)
    assert light(program, Check.REGION) is Light.ATTENTION
    assert "has a new key" in said(program, Check.REGION)
    ring = vault_of(program).ring
    act(program, Check.REGION)
    assert isinstance(page(program), RegionAccessPage)
    key(program, Key.Key_F8)
    access = vault_of(program).file.office
    assert access is not None
    assert access.public == newest
    assert vault_of(program).ring != ring
    assert light(program, Check.REGION) is Light.FINE


def test_an_ended_key_is_out_once_the_kit_is_read(
    program: Program, home: Path, offices: Offices
) -> None:
    ring = vault_of(program).ring
    after_a_kit(program, home, offices, lambda vault: renew_keys(vault, copied=True))
    assert vault_of(program).file.office is None
    assert vault_of(program).ring != ring
    assert light(program, Check.REGION) is Light.ATTENTION
    assert "A kit ended" in said(program, Check.REGION)
    act(program, Check.REGION)
    front = page(program)
    assert isinstance(front, RegionAccessPage)
    assert front.let_in.isVisible()
    key(program, Key.Key_F7)
    assert light(program, Check.REGION) is Light.FINE


def test_what_a_worker_held_up_is_done_at_the_next_unlocking(
    program: Program, home: Path, offices: Offices
) -> None:
    busy = vault_of(program).sibling()
    after_a_kit(program, home, offices, lambda vault: renew_keys(vault, copied=True))
    busy.close()
    assert vault_of(program).file.office is not None
    assert "counts no more" in (light(program, Check.REGION), said(program, Check.REGION))[1]
    workspace = next(one for one in program.door.workspaces() if one.folder.name == "post")
    program.lock()
    program.door.unlock(workspace, offices.officer, "quiet river crossing")
    program.door.enter()
    assert vault_of(program).file.office is None
