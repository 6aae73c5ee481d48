"""The post looks after itself, and people after their access, in the real window by keys."""

import weakref
from collections.abc import Iterator
from pathlib import Path

import pytest
from at_work import work_done
from fit import assert_fits
from post_program import PASSPHRASE, PERSON, PLACE, TickingClock, at_post, key
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from some_kits import NOTES, a_kit

from postdesk.app.program import Program
from postdesk.desk.kit_choice import KitChoice, kit_choice
from postdesk.errors import PostDeskError
from postdesk.model.health import Check, Light
from postdesk.model.ids import KitVersion
from postdesk.model.people import Role
from postdesk.packet.kit import read_kit
from postdesk.resources import starter_kit
from postdesk.store.kits import Kits
from postdesk.store.people import People
from postdesk.store.vault import KdfStrength, NewPerson, Vault, open_vault
from postdesk.ui.gallery import settle
from postdesk.ui.health.page import HealthPage
from postdesk.ui.kit_parts import kinds_of
from postdesk.ui.language import Language, translate
from postdesk.ui.settings.page import SettingsPage
from postdesk.ui.shift.page import ShiftPage
from postdesk.ui.theme import Look, ThemeName, current_look

NEW_WORDS = "three camels drink slowly"
COLLEAGUE = "A. Mint Salem"


@pytest.fixture
def program(qapp: QApplication, ready: Path, tmp_path: Path) -> Iterator[Program]:
    with at_post(qapp, ready, tmp_path / "home") as made:
        yield made
        made.window.use_theme(ThemeName.LIGHT)
        made.window.use_language(Language.EN)


def vault_of(program: Program) -> Vault:
    vault = program.door.open_vault
    assert vault is not None
    return vault


def to_place(program: Program, number: Qt.Key) -> None:
    """Alt with a number, as the rail says."""
    QTest.keyClick(program.window, number, Qt.KeyboardModifier.AltModifier)
    settle(program.window._app)


def health(program: Program) -> HealthPage:
    """The health page after everything was looked at."""
    to_place(program, Qt.Key.Key_6)
    page = program.window.navigator.page
    assert isinstance(page, HealthPage)
    wait_for_work(program)
    return page


def wait_for_work(program: Program) -> None:
    work_done(program.tasks)
    settle(program.window._app)


def settings(program: Program) -> SettingsPage:
    to_place(program, Qt.Key.Key_7)
    page = program.window.navigator.page
    assert isinstance(page, SettingsPage)
    return page


def test_everything_is_looked_at_on_opening(program: Program) -> None:
    page = health(program)
    assert set(page.findings) == set(Check)
    lights = {check: finding.light for check, finding in page.findings.items()}
    todo = {check for check, light in lights.items() if light is not Light.FINE}
    assert todo == {Check.BACKUP, Check.KIT}
    assert len(page.todo.rows()) == 2
    assert page.findings[Check.PAGES].numbers["pages"] > 10


def test_a_backup_is_made_opened_and_the_light_is_green(program: Program, tmp_path: Path) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    page = health(program)
    page._choose_folder = lambda _parent: stick
    key(program, Qt.Key.Key_Return)
    wait_for_work(program)
    assert page.findings[Check.BACKUP].light is Light.FINE
    (copy,) = stick.iterdir()
    assert copy.name in page.told.label.text()
    person = vault_of(program).person.id
    open_vault(copy, person, PASSPHRASE, TickingClock(), lambda: "f" * 32).close()


def test_an_altered_audit_trail_is_told_with_its_entry(program: Program) -> None:
    vault = vault_of(program)
    vault.run("DROP TRIGGER IF EXISTS audit_no_update")
    for (name,) in vault.rows("SELECT name FROM sqlite_master WHERE type = 'trigger'"):
        vault.run(f"DROP TRIGGER {name}")
    vault.run("UPDATE audit SET what = 'other' WHERE number = 2")
    page = health(program)
    assert page.findings[Check.AUDIT].light is Light.ATTENTION
    assert page.findings[Check.AUDIT].numbers["bad"] == 2


def test_a_clock_behind_the_trail_is_told(program: Program) -> None:
    vault = vault_of(program)
    clock = vault.clock
    assert isinstance(clock, TickingClock)
    ahead = clock.now
    clock.now = ahead.replace(year=ahead.year - 3)
    assert health(program).findings[Check.CLOCK].light is Light.ATTENTION
    clock.now = ahead


@pytest.mark.parametrize("language", list(Language))
@pytest.mark.parametrize("scale", [1, 2])
def test_both_pages_fit_in_every_language(program: Program, language: Language, scale: int) -> None:
    program.window.use_look(Look(scale=scale, language=language))
    for opened in (health, settings):
        assert opened(program).isVisible()
        assert_fits(program.window, language, (PERSON, PLACE, "PostDesk"))


def test_the_theme_is_chosen_and_remembered(program: Program) -> None:
    page = settings(program)
    page.theme.setCurrentIndex(page.theme.findData(ThemeName.DARK.value))
    settle(program.window._app)
    assert current_look().theme is ThemeName.DARK
    assert "dark" in (program._home / "preferences.json").read_text("utf-8")


def test_a_passphrase_is_changed_and_the_old_one_opens_nothing(program: Program) -> None:
    page = settings(program)
    page.old.setText(PASSPHRASE)
    page.new.setText(NEW_WORDS)
    page.again.setText("three camels")
    page.change.click()
    assert page.told.isHidden()
    page.again.setText(NEW_WORDS)
    page.change.click()
    assert not page.told.isHidden()
    assert page.old.text() == page.new.text() == page.again.text() == ""
    vault = vault_of(program)
    assert vault.witness(vault.person.id, NEW_WORDS).person.name == PERSON
    with pytest.raises(PostDeskError):
        vault.witness(vault.person.id, PASSPHRASE)


def test_a_wrong_passphrase_changes_nothing(program: Program) -> None:
    page = settings(program)
    page.old.setText("not these words")
    page.new.setText(NEW_WORDS)
    page.again.setText(NEW_WORDS)
    page.change.click()
    assert not page.error.isHidden()
    vault = vault_of(program)
    assert vault.witness(vault.person.id, PASSPHRASE).person.name == PERSON


def test_an_access_is_ended_after_a_second_look(program: Program) -> None:
    vault = vault_of(program)
    colleague = People(vault).add(NewPerson(COLLEAGUE, Role.OFFICER, NEW_WORDS), KdfStrength.FLOOR)
    page = settings(program)
    before = vault.ring.now
    page.rows._ask(colleague.id)
    page.rows._ask(None)
    assert colleague in People(vault).listed()
    page.rows._ask(colleague.id)
    page.rows._end(colleague)
    assert People(vault).listed() == (vault.person,)
    assert vault.ring.now != before
    assert not page.told.isHidden()


def test_a_pin_brings_back_from_the_hidden_screen(program: Program) -> None:
    page = settings(program)
    page.pin.setText("47")
    page.keep_pin.click()
    assert page.told.isHidden()
    page.pin.setText("4711")
    page.keep_pin.click()
    assert page.pin.text() == ""
    window = program.window
    window.hide_away()
    window.hide_page.pin_entered.emit("4712")
    assert window.hidden_away
    window.hide_page.pin_entered.emit("4711")
    assert not window.hidden_away
    window.hide_away()
    window.hide_page.pin_entered.emit(PASSPHRASE)
    assert not window.hidden_away


def test_nobody_at_the_keys_hides_the_screen_and_sleep_asks_for_the_passphrase(
    program: Program,
) -> None:
    window = program.window
    window.absence.idle.emit()
    assert window.hidden_away
    window.come_back()
    window.absence.look()
    assert program.door.open_vault is not None
    window.absence._looked_at -= 61_000
    window.absence.look()
    assert program.door.open_vault is None


def test_a_key_puts_the_hiding_off(program: Program, qtbot: QtBot) -> None:
    window = program.window
    window.windowHandle().requestActivate()
    qtbot.waitUntil(window.isActiveWindow)
    timer = window.absence._idle_timer
    qtbot.wait(400)
    waited = timer.remainingTime()
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_Down)
    settle(window._app)
    assert timer.remainingTime() > waited + 200


def test_memory_is_looked_through_when_the_hands_rest_and_only_then(
    program: Program, qtbot: QtBot
) -> None:
    window = program.window
    window.windowHandle().requestActivate()
    qtbot.waitUntil(window.isActiveWindow)
    with qtbot.waitSignal(window.absence.resting, timeout=10_000):
        QTest.keyClick(window.windowHandle(), Qt.Key.Key_Down)
    ring = Ring()
    ring.itself = ring
    left = weakref.ref(ring)
    del ring
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_Down)
    settle(window._app)
    assert left() is not None
    with qtbot.waitSignal(window.absence.resting, timeout=10_000):
        pass
    assert left() is None


def test_what_was_read_of_people_leaves_memory_with_the_lock(program: Program) -> None:
    program.window.navigator.go("interviews")
    program.window.navigator.go("shift")
    shift = program.window.navigator.page
    assert isinstance(shift, ShiftPage)
    left = weakref.ref(shift._post.notebook)
    del shift
    program.lock()
    # what the window's own loop does next: pages go, then memory is looked through
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    settle(program.window._app)
    assert left() is None


class Ring:
    """What only the garbage collector can take away: it holds itself."""

    itself: "Ring"


@pytest.mark.parametrize("language", list(Language))
def test_a_kit_is_gone_back_from_after_a_second_look(program: Program, language: Language) -> None:
    vault, kits = vault_of(program), Kits(vault_of(program))
    program.window.use_language(language)
    assert settings(program).kit.back.isHidden()
    places = read_kit(starter_kit()).part("places.json")
    kits.install(KitVersion(1), a_kit(1, {}))
    kits.install(KitVersion(2), a_kit(2, {"places.json": places.replace(b"Rosso", b"Rossa")}))
    program.window.navigator.go("shift")
    page = settings(program)
    assert kinds_of(choice_of(vault).changed) == [translate("KitParts", "places")]
    assert NOTES in page.kit.words.text()
    assert_fits(program.window, language, (PERSON, PLACE, "PostDesk"))
    page.kit.back.click()
    assert program.door.open_vault is vault
    assert_fits(program.window, language, (PERSON, PLACE, "PostDesk"))
    page.kit.back.click()
    assert program.door.open_vault is None
    workspace = program.door.workspaces()[0]
    program.door.unlock(workspace, program.door.people(workspace)[0].id, PASSPHRASE)
    found = Kits(vault_of(program)).current()
    assert found is not None
    assert found.version == 1


def choice_of(vault: Vault) -> KitChoice:
    found = kit_choice(vault)
    assert found is not None
    return found
