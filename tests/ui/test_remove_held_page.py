"""Somebody in charge removes a packet from quarantine by keys; if it comes again, it is told."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from at_work import work_done
from fit import assert_fits
from post_program import PASSPHRASE, key, page, running
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from postdesk.app.program import Program
from postdesk.app.readers import RegionalReader
from postdesk.errors import Code, PostDeskError
from postdesk.model.base import WorkspaceKind
from postdesk.model.health import Check, Light
from postdesk.model.keeping import RemovalReason
from postdesk.model.kits import Periods
from postdesk.model.roles import Role
from postdesk.regional.health import office_health
from postdesk.store.audit import Audit, AuditKind
from postdesk.store.people import NewPerson, People
from postdesk.store.quarantine import Quarantine
from postdesk.store.vault import Vault
from postdesk.ui.arrivals.page import ArrivalsPage
from postdesk.ui.arrivals.remove_page import RemovePage
from postdesk.ui.gallery import looks, settle
from postdesk.ui.language import Language
from postdesk.ui.theme import Look, ThemeName
from postdesk.ui.unlock.door import NewWorkspace
from postdesk.ui.widgets.error_card import ErrorCard

BYTES = b"a packet that nobody can open"
LOOKS = tuple(looks(list(Language), [1, 2], [ThemeName.LIGHT]))
LONG = "kept for as long as it may be"
DATA = {"O. Ba", "Instance nationale", "PostDesk"}


@pytest.fixture
def program(qapp: QApplication, tmp_path: Path) -> Iterator[Program]:
    """An agency's desk with one packet in quarantine, and a colleague who is not in charge."""
    stick = tmp_path / "stick"
    stick.mkdir()
    (stick / "odd.pdk").write_bytes(BYTES)
    with running(qapp, tmp_path / "home", chosen=stick) as made:
        made.door.create(
            NewWorkspace(
                kind=WorkspaceKind.REGIONAL,
                agency=True,
                place="Instance nationale",
                office="instance",
                prefix="",
                region="trarza",
                person="O. Ba",
                passphrase=PASSPHRASE,
            )
        )
        People(vault_of(made)).add(NewPerson("A. Ly", Role.AGENCY_OFFICER, PASSPHRASE))
        Quarantine(vault_of(made)).put(BYTES, Code.PACKET_DAMAGED)
        made.door.enter()
        yield made


def vault_of(program: Program) -> Vault:
    vault = program.door.open_vault
    assert vault is not None
    return vault


def arrivals(program: Program) -> ArrivalsPage:
    shown = program.window.navigator.go("arrivals")
    settle(QApplication.instance())
    assert isinstance(shown, ArrivalsPage)
    return shown


def card(shown: ArrivalsPage) -> ErrorCard:
    """The one packet's."""
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)  # those of before are gone
    (found,) = shown.view.findChildren(ErrorCard)
    return found


def assert_looks(program: Program) -> None:
    for look in LOOKS:
        program.window.use_look(look)
        settle(QApplication.instance())
        settle(QApplication.instance())
        assert_fits(program.window, look.language, DATA)
    program.window.use_look(Look())
    program.window.use_language(Language.EN)
    settle(QApplication.instance())


def test_it_goes_with_a_reason_and_is_told_if_it_comes_again(program: Program) -> None:
    shown = arrivals(program)
    assert_looks(program)
    card(shown).button.setFocus()
    key(program, Qt.Key.Key_Space)
    asked = page(program)
    assert isinstance(asked, RemovePage)
    assert_looks(program)
    key(program, Qt.Key.Key_Return)  # no reason yet
    assert page(program) is asked
    assert len(Quarantine(vault_of(program)).listed()) == 1
    key(program, Qt.Key.Key_4, Qt.Key.Key_Return)
    assert isinstance(page(program), ArrivalsPage)
    assert Quarantine(vault_of(program)).listed() == ()
    last = Audit(vault_of(program)).entries()[-1]
    assert (last.kind, last.what) == (AuditKind.ERASED, "removed unreadable")
    # the same stick brings it again: it counts as little as before, and its past is told
    key(program, Qt.Key.Key_Return)
    work_done(program.tasks)
    settle(QApplication.instance())
    assert shown.report is not None
    assert len(shown.report.quarantined()) == 1
    key(program, Qt.Key.Key_F6)
    settle(QApplication.instance())
    told = card(shown).accessibleName()
    assert "O. Ba" in told
    assert "Nobody can read it" in told
    assert_looks(program)


def test_leaving_it_changes_nothing(program: Program) -> None:
    shown = arrivals(program)
    QTest.mouseClick(card(shown).button, Qt.MouseButton.LeftButton)
    key(program, Qt.Key.Key_1, Qt.Key.Key_F10)
    assert isinstance(page(program), ArrivalsPage)
    assert len(Quarantine(vault_of(program)).listed()) == 1


def test_who_is_not_in_charge_sees_it_and_cannot_remove_it(program: Program) -> None:
    program.lock()
    workspace = program.door.workspaces()[0]
    other = next(one for one in program.door.people(workspace) if one.name == "A. Ly")
    program.door.unlock(workspace, other.id, PASSPHRASE)
    program.door.enter()
    shown = arrivals(program)
    assert not card(shown).button.isVisibleTo(shown)
    quarantine = Quarantine(vault_of(program))
    (held,) = quarantine.listed()
    with pytest.raises(PostDeskError) as raised:
        quarantine.remove(held, RemovalReason.NOT_OURS)
    assert raised.value.code is Code.NOT_PERMITTED
    assert quarantine.listed() == (held,)


def test_what_waited_as_long_as_it_may_is_told_and_goes_by_that_reason(program: Program) -> None:
    vault, clock = vault_of(program), program.door._clock
    (held,) = Quarantine(vault).listed()
    shown = arrivals(program)
    assert LONG not in card(shown).accessibleName()
    card(shown).button.setFocus()
    key(program, Qt.Key.Key_Space, Qt.Key.Key_5, Qt.Key.Key_Return)
    assert Quarantine(vault).listed() == (held,)  # the reason is not there before its time
    clock.now += timedelta(days=Periods().quarantined, minutes=5)
    found = next(one for one in office_health(vault, Periods) if one().check is Check.QUARANTINE)()
    assert found.numbers == {"count": 1, "due": 1}
    shown = arrivals(program)
    assert LONG in card(shown).accessibleName()
    assert_looks(program)
    card(shown).button.setFocus()
    key(program, Qt.Key.Key_Space)
    assert_looks(program)
    key(program, Qt.Key.Key_5, Qt.Key.Key_Return)
    assert Quarantine(vault).listed() == ()
    assert Audit(vault).entries()[-1].what == "removed kept_long"
    found = next(one for one in office_health(vault, Periods) if one().check is Check.QUARANTINE)()
    assert found.light is Light.FINE


def test_nothing_is_long_kept_by_a_clock_that_is_behind(program: Program) -> None:
    vault, clock = vault_of(program), program.door._clock
    (held,) = Quarantine(vault).listed()
    clock.now += timedelta(days=Periods().quarantined + 1)
    Audit(vault).append(AuditKind.READ, "case")
    reader = RegionalReader(vault)
    assert reader.is_due(held)
    clock.now -= timedelta(hours=2)
    assert not reader.is_due(held)
