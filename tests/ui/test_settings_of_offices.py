"""Regions and agencies have the settings page of every desk, as far as it is theirs."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from fit import assert_fits
from post_program import PASSPHRASE, key, page, running
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from test_printing import printer_to
from test_relocation_pages import plain

from postdesk.app.program import Program
from postdesk.errors import PostDeskError
from postdesk.model.base import WorkspaceKind
from postdesk.model.people import Person, Role
from postdesk.store.audit import Audit, AuditKind
from postdesk.store.people import People
from postdesk.store.pins import Pins
from postdesk.store.vault import NewPerson, Vault
from postdesk.ui.arrivals.page import ArrivalsPage
from postdesk.ui.gallery import looks, settle
from postdesk.ui.language import Language
from postdesk.ui.new_sheet import NewSheet
from postdesk.ui.settings.new_sheet_page import NewSheetPage
from postdesk.ui.settings.page import SettingsPage
from postdesk.ui.settings.reissue_page import ReissuePage
from postdesk.ui.settings.roles_page import RolesPage
from postdesk.ui.theme import Look, ThemeName
from postdesk.ui.unlock.door import NewWorkspace
from postdesk.ui.unlock.recovery_page import RecoveryPage
from postdesk.ui.widgets.button import Button
from postdesk.ui.widgets.code_groups import GROUPS

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
    assert shown.care.kept.isVisibleTo(shown)
    for absent in (shown.care.trail, shown.care.relocate):
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


def test_a_lost_recovery_sheet_is_replaced_printed_and_tried(
    program: Program, tmp_path: Path, qtbot: QtBot
) -> None:
    """The old code opens nothing, and nobody goes on before the new one opened the vault."""
    old = People(vault_of(program)).new_recovery_sheet()
    settings(program).sheet.click()
    assert isinstance(page(program), NewSheetPage)
    key(program, Qt.Key.Key_Return)
    sheet = page(program)
    assert isinstance(sheet, RecoveryPage)
    code = [plain(text) for text in sheet.code.groups]
    assert len(code) == GROUPS
    assert all(code)
    sheet.print.ask = lambda _parent: printer_to(tmp_path / "sheet.pdf")
    key(program, Qt.Key.Key_F7)
    assert (tmp_path / "sheet.pdf").read_bytes().startswith(b"%PDF-")
    assert sheet.told.isVisible()
    for field, at in zip(sheet.fields, sheet.asked, strict=True):
        field.setText(code[at])
    key(program, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: page(program).name == "settings", timeout=20_000)
    assert not any(plain(text) for text in sheet.code.groups)
    program.door.try_recovery(" ".join(code))
    with pytest.raises(PostDeskError):
        program.door.try_recovery(old)
    told = [(one.kind, one.what) for one in Audit(vault_of(program)).entries()]
    assert told.count((AuditKind.PRINTED, "recovery")) == 1
    assert told.count((AuditKind.PEOPLE, "recovery")) == 2


def test_a_group_typed_wrong_is_told_and_nothing_goes_on(program: Program) -> None:
    code = People(vault_of(program)).new_recovery_sheet()
    sheet = program.window.navigator.go("recovery", NewSheet(code, "Trarza", "settings"))
    assert isinstance(sheet, RecoveryPage)
    for field in sheet.fields:
        field.setText("0000")
    key(program, Qt.Key.Key_Return)
    assert page(program) is sheet
    assert all(labelled.hint.isVisible() for labelled in sheet.labelled)


@pytest.mark.parametrize("look", LOOKS)
@pytest.mark.usefixtures("languages")
def test_the_pages_of_a_new_sheet_fit(program: Program, look: Look) -> None:
    wide = NewSheet(" ".join(["WWMM"] * GROUPS), "Trarza")
    for name, subject in (("new_sheet", None), ("recovery", wide)):
        program.window.navigator.go(name, subject)
        program.window.use_look(look)
        settle(program.window._app)
        settle(program.window._app)
        assert_fits(program.window, look.language, data=DATA | {"WWMM"})
