"""Regions and agencies have the settings page of every desk, as far as it is theirs."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from fit import assert_fits
from post_program import PASSPHRASE, key, page, running
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from postdesk.app.program import Program
from postdesk.errors import PostDeskError
from postdesk.model.base import WorkspaceKind
from postdesk.model.people import Person, Role
from postdesk.store.people import People
from postdesk.store.pins import Pins
from postdesk.store.vault import NewPerson, Vault
from postdesk.ui.arrivals.page import ArrivalsPage
from postdesk.ui.gallery import looks, settle
from postdesk.ui.language import Language
from postdesk.ui.settings.page import SettingsPage
from postdesk.ui.settings.reissue_page import ReissuePage
from postdesk.ui.settings.roles_page import RolesPage
from postdesk.ui.theme import Look, ThemeName
from postdesk.ui.unlock.door import NewWorkspace
from postdesk.ui.widgets.button import Button

DATA = {"PostDesk", "O. Ba", "Instance nationale", "A. Ly"}
LOOKS = tuple(looks(list(Language), [1, 2], [ThemeName.LIGHT]))


@pytest.fixture(params=[False, True], ids=["region", "agency"])
def program(
    request: pytest.FixtureRequest, qapp: QApplication, tmp_path: Path
) -> Iterator[Program]:
    """A region's or an agency's desk, just made, and a colleague."""
    with running(qapp, tmp_path / "home") as made:
        made.door.create(
            NewWorkspace(
                kind=WorkspaceKind.REGIONAL,
                agency=request.param,
                place="Instance nationale",
                office="instance",
                prefix="",
                region="trarza" if request.param else "",
                person="O. Ba",
                passphrase=PASSPHRASE,
            )
        )
        People(vault_of(made)).add(NewPerson("A. Ly", Role.AGENCY_OFFICER, PASSPHRASE))
        made.door.enter()
        yield made


def vault_of(program: Program) -> Vault:
    vault = program.door.open_vault
    assert vault is not None
    return vault


def settings(program: Program) -> SettingsPage:
    """By the rail's last place."""
    settle(program.window._app)
    places = program.window._places
    number = [place.name for place in places].index("settings") + 1
    assert program.window.place_pressed(number)
    shown = page(program)
    assert isinstance(shown, SettingsPage)
    return shown


def buttons(shown: SettingsPage) -> list[Button]:
    """Those of the rows of people."""
    return [one for row in shown.people.rows() for one in row.findChildren(Button)]


def colleague(program: Program) -> Person:
    return next(one for one in People(vault_of(program)).listed() if one.name == "A. Ly")


def test_language_theme_and_size_are_chosen(program: Program) -> None:
    shown = settings(program)
    shown.language.setCurrentIndex(shown.language.findData("fr"))
    assert page(program).title() == shown.title()
    assert shown.language.chosen() == "fr"
    shown.theme.setCurrentIndex(shown.theme.findData("dark"))
    shown.scale.setCurrentIndex(shown.scale.findData("2"))
    assert (shown.theme.chosen(), shown.scale.chosen()) == ("dark", "2")
    shown.language.setCurrentIndex(shown.language.findData("en"))


def test_passphrase_and_pin_are_ones_own(program: Program) -> None:
    shown = settings(program)
    new = "another lamp in the yard"
    shown.old.setText(PASSPHRASE)
    shown.new.setText(new)
    shown.again.setText(new)
    shown.change.click()
    assert shown.told.isVisible()
    shown.pin.setText("4711")
    shown.keep_pin.click()
    me = vault_of(program).person
    assert Pins(vault_of(program)).fits(me.id, "4711")
    vault_of(program).witness(me.id, new)
    with pytest.raises(PostDeskError):
        vault_of(program).witness(me.id, PASSPHRASE)


def test_people_are_looked_after_by_the_role_that_may(program: Program) -> None:
    shown = settings(program)
    again, end = buttons(shown)
    again.click()
    assert isinstance(page(program), ReissuePage)
    shown = settings(program)
    _, end = buttons(shown)
    end.click()
    settle(program.window._app)
    _keep, now = [one for one in buttons(shown) if one.isVisibleTo(shown)][-2:]
    now.click()
    assert [one.name for one in People(vault_of(program)).listed()] == ["O. Ba"]


def test_a_colleague_ends_nobodys_access_and_sees_the_rights_of_this_desk(
    program: Program,
) -> None:
    theirs = colleague(program)
    program.lock()
    program.door.unlock(program.door.workspaces()[0], theirs.id, PASSPHRASE)
    program.door.enter()
    shown = settings(program)
    assert buttons(shown) == []
    assert not shown.add.isVisibleTo(shown)
    for absent in (shown.care.kept, shown.care.trail, shown.care.relocate):
        assert not absent.isVisibleTo(shown)
    shown.care.roles.click()
    assert isinstance(page(program), RolesPage)
    key(program, Qt.Key.Key_F10)
    assert isinstance(page(program), SettingsPage)


def test_the_kit_in_use_is_told_and_another_is_read_at_the_arrivals(program: Program) -> None:
    shown = settings(program)
    assert shown.kit.isVisibleTo(shown)
    assert shown.kit.heading.text()
    assert not shown.kit.back.isVisibleTo(shown)
    shown.kit.install.click()
    assert isinstance(page(program), ArrivalsPage)


@pytest.mark.parametrize("look", LOOKS)
@pytest.mark.usefixtures("languages")
def test_it_fits(program: Program, look: Look) -> None:
    shown = settings(program)
    program.window.use_look(look)
    settle(program.window._app)
    settle(program.window._app)
    names = {"français", "العربية", "English"}
    assert_fits(program.window, look.language, data=DATA | names)
    assert page(program) is shown
