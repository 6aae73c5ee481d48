"""Who may do what, in a real window: by keys from the settings, whole for each role."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from fit import assert_fits
from post_program import PERSON, PLACE, at_post, key
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from postdesk.app.program import Program
from postdesk.model.people import Role
from postdesk.model.roles import DeskKind, Right, holders_at, rules_at
from postdesk.ui.gallery import settle
from postdesk.ui.language import Language
from postdesk.ui.right_names import right_name
from postdesk.ui.settings.roles_page import RolesPage
from postdesk.ui.theme import Look
from postdesk.ui.widgets.row_list import Row, RowList


@pytest.fixture
def program(qapp: QApplication, ready: Path, tmp_path: Path) -> Iterator[Program]:
    with at_post(qapp, ready, tmp_path / "home") as made:
        yield made


def of_role(program: Program, role: Role) -> RolesPage:
    """The page as somebody of `role` sees it, instead of the supervisor's."""
    vault = program.door.open_vault
    assert vault is not None
    person = vault.person.model_copy(update={"role": role})
    navigator = program.window.navigator
    navigator.add("roles_of_another", lambda: RolesPage(navigator, person, DeskKind.POST))
    page = navigator.go("roles_of_another")
    assert isinstance(page, RolesPage)
    settle(program.window._app)
    return page


def titles(rows: RowList) -> list[str]:
    return [row.title.text() for row in rows.rows() if isinstance(row, Row)]


def fits(program: Program) -> None:
    for language in Language:
        for scale in (1, 2):
            program.window.use_look(Look(scale=scale, language=language))
            settle(program.window._app)
            assert_fits(program.window, language, (PLACE, PERSON, "PostDesk"))


def test_the_settings_lead_to_it_by_keys_and_back(program: Program) -> None:
    QTest.keyClick(program.window, Qt.Key.Key_7, Qt.KeyboardModifier.AltModifier)
    settle(program.window._app)
    program.window.setFocus()
    key(program, Qt.Key.Key_3)
    page = program.window.navigator.page
    assert isinstance(page, RolesPage)
    key(program, Qt.Key.Key_F10)
    front = program.window.navigator.page
    assert front is not None
    assert front.name == "settings"


def test_a_supervisor_sees_the_whole_table(program: Program) -> None:
    page = program.window.navigator.go("roles")
    assert isinstance(page, RolesPage)
    assert titles(page.mine) == [right_name(rule.right) for rule in rules_at(DeskKind.POST)]
    assert not page.theirs.isVisible()
    assert not page.theirs_title.isVisible()
    fits(program)


def test_an_officer_sees_what_is_theirs_and_whose_the_rest_is(program: Program) -> None:
    page = of_role(program, Role.OFFICER)
    mine, theirs = titles(page.mine), titles(page.theirs)
    rights = [rule.right for rule in rules_at(DeskKind.POST)]
    held = [one for one in rights if Role.OFFICER in dict(holders_at(DeskKind.POST, one))]
    assert mine == [right_name(one) for one in held]
    assert theirs == [right_name(one) for one in rights if one not in held]
    assert right_name(Right.COUNTERSIGN) in theirs
    fits(program)


def test_page_keys_reach_its_end(program: Program) -> None:
    page = of_role(program, Role.OFFICER)
    program.window.use_look(Look(scale=2))
    settle(program.window._app)
    key(program, *[Qt.Key.Key_PageDown] * 12)
    foot = page.about.mapTo(page, page.about.rect().bottomLeft()).y()
    assert foot <= page.height() - page.bar.height()
    key(program, *[Qt.Key.Key_PageUp] * 12)
    assert page.head.mapTo(page, page.head.rect().topLeft()).y() >= 0
