"""First run, unlocking and the pre-screen, by keys in the real window."""

import shutil
from datetime import timedelta
from pathlib import Path

import pytest
from fit import assert_fits
from post_program import (
    PASSPHRASE,
    PERSON,
    PLACE,
    at_post,
    key,
    keyboard,
    page,
    running,
    write,
)
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from postdesk.app.program import Program
from postdesk.desk.triage import counts_today, proposed, read_prescreen
from postdesk.model.base import WorkspaceKind
from postdesk.store.audit import Audit, AuditKind
from postdesk.store.triage import TriageOutcome
from postdesk.ui.gallery import settle
from postdesk.ui.language import Language
from postdesk.ui.new_sheet import NewSheet
from postdesk.ui.theme import Look
from postdesk.ui.triage.page import TriagePage
from postdesk.ui.unlock.door import NewWorkspace
from postdesk.ui.unlock.first_run_page import FirstRunPage
from postdesk.ui.unlock.page import UnlockPage
from postdesk.ui.unlock.recovery_page import RecoveryPage

Key = Qt.Key


def test_first_run_makes_a_post_by_keys(qapp: QApplication, qtbot: QtBot, tmp_path: Path) -> None:
    with running(qapp, tmp_path) as program:
        first = program.start()
        assert isinstance(first, FirstRunPage)
        settle(qapp)
        key(program, Key.Key_2)
        assert first.labelled["prefix"].isHidden()
        first.kinds[first.kind].setFocus()
        key(program, Key.Key_1)  # and the next key already writes the name
        for text in (PLACE, "rosso", "R07", "trarza", PERSON, PASSPHRASE, PASSPHRASE):
            write(program, text)
            key(program, Key.Key_Tab)
            for _ in range(3):  # past the eye beside a passphrase
                if not isinstance(keyboard(program), QLineEdit):
                    key(program, Key.Key_Tab)
        first.fields["again"].setFocus()
        key(program, Key.Key_Return)
        qtbot.waitUntil(lambda: page(program).name == "recovery", timeout=20_000)
        sheet = page(program)
        assert isinstance(sheet, RecoveryPage)
        write(program, sheet._groups[sheet.asked[0]])
        write(program, "????")
        write(program, sheet._groups[sheet.asked[2]])
        key(program, Key.Key_Return)
        assert keyboard(program) is sheet.fields[1]  # what is wrong has the keyboard
        sheet.fields[1].selectAll()
        write(program, sheet._groups[sheet.asked[1]])
        key(program, Key.Key_Return)
        qtbot.waitUntil(lambda: page(program).name == "colleagues", timeout=20_000)


@pytest.mark.parametrize("name", ["recovery", "colleagues"])
def test_a_vault_that_was_just_made_is_hidden_and_locked_like_any_other(
    qapp: QApplication, tmp_path: Path, name: str
) -> None:
    """It is open before there is a desk, and shows the code of its sheet."""
    with running(qapp, tmp_path) as program:
        program.start()
        code = program.door.create(
            NewWorkspace(
                kind=WorkspaceKind.POST,
                place=PLACE,
                office="rosso",
                prefix="R07",
                region="trarza",
                person=PERSON,
                passphrase=PASSPHRASE,
            )
        )
        program.window.navigator.go(name, NewSheet(code, PLACE))
        assert program.window.absence._idle_timer.isActive()
        key(program, Key.Key_Escape, Key.Key_Return)
        assert program.window.hidden_away
        write(program, PASSPHRASE)
        key(program, Key.Key_Return)
        assert page(program).name == name
        assert not program.window.hidden_away
        key(program, Key.Key_Escape, Key.Key_Return, Key.Key_Return, Key.Key_Return)
        assert page(program).name == "unlock"
        assert program.door.open_vault is None


def test_wrong_words_at_the_hidden_screen_stand_in_the_trail_after_the_next_unlocking(
    qapp: QApplication, ready: Path, tmp_path: Path
) -> None:
    """A colleague who tries to come back into a window that somebody left."""
    with at_post(qapp, ready, tmp_path / "home") as program:
        key(program, Key.Key_Escape)
        for guess in ("1234", "4711", "0000"):
            assert program.window.hidden_away
            write(program, guess)
            key(program, Key.Key_Return)
        assert page(program).name == "unlock"
        assert program.door.open_vault is None
        workspace = program.door.workspaces()[0]
        person = program.door.people(workspace)[0].id
        program.door._clock.now += timedelta(minutes=1)
        program.door.unlock(workspace, person, PASSPHRASE)
        assert program.door.open_vault is not None
        told = Audit(program.door.open_vault).entries(record=person)
        assert [one.kind for one in told].count(AuditKind.FAILED_UNLOCK) == 3


def test_two_keys_open_the_classroom(qapp: QApplication, tmp_path: Path) -> None:
    with running(qapp, tmp_path) as program:
        program.start()
        settle(qapp)
        key(program, Key.Key_4)
        settle(qapp)
        key(program, Key.Key_Return)
        assert page(program).name == "scenarios"


def test_a_wrong_passphrase_shows_its_card_and_the_right_one_opens(program: Program) -> None:
    program.lock()
    unlock = page(program)
    assert isinstance(unlock, UnlockPage)
    key(program, Key.Key_1)
    write(program, "not the words")
    key(program, Key.Key_Return)
    assert page(program) is unlock
    assert not unlock.error.isHidden()
    assert unlock.passphrase.text() == ""
    write(program, PASSPHRASE)
    key(program, Key.Key_Return)
    assert page(program).name == "shift"


def test_the_top_bar_says_that_the_vault_is_closed_until_somebody_is_in(program: Program) -> None:
    bar = program.window.top_bar
    assert bar._person.label.text() == PERSON
    program.lock()
    for language, said in (
        (Language.EN, "Vault closed"),
        (Language.FR, "Coffre fermé"),
        (Language.AR, "الخزنة مغلقة"),
    ):
        program.window.use_language(language)
        settle(program.window._app)
        assert bar._person.label.text() == said
    workspace = program.door.workspaces()[0]
    program.door.unlock(workspace, program.door.people(workspace)[0].id, PASSPHRASE)
    program.door.enter()
    program.window.use_language(Language.EN)
    assert bar._person.label.text() == PERSON


def test_the_pre_screen_takes_a_key_an_item_and_keeps_totals_only(program: Program) -> None:
    triage = program.window.navigator.go("triage")
    assert isinstance(triage, TriagePage)
    before = counts_today(triage._post)
    waiting = len(triage.model.state.waiting)
    key(program, Key.Key_2)
    for pressed in (Key.Key_2, Key.Key_2, Key.Key_F2, Key.Key_1, *[Key.Key_2] * 4):
        key(program, pressed)
    assert triage.model.state.proposal is TriageOutcome.FULL_INTERVIEW
    key(program, Key.Key_Return)
    full = TriageOutcome.FULL_INTERVIEW
    after = counts_today(triage._post)
    assert after[full] == before.get(full, 0) + 1
    assert len(triage.model.state.waiting) == waiting + 1
    key(program, Key.Key_1, Key.Key_2, Key.Key_F10)
    assert sum(counts_today(triage._post).values()) == sum(before.values()) + 1


def test_what_a_yes_proposes() -> None:
    prescreen = read_prescreen()
    assert len(prescreen.items) <= 8
    assert proposed(prescreen, ()) is TriageOutcome.PASSES
    assert proposed(prescreen, {"debt"}) is TriageOutcome.SHORT_FORM
    assert proposed(prescreen, {"debt", "spoken_for"}) is TriageOutcome.FULL_INTERVIEW
    assert proposed(prescreen, {"debt", "care_now"}) is TriageOutcome.EMERGENCY


def test_the_pre_screen_reads_aloud_in_two_minutes() -> None:
    for language in ("fr", "en", "ar"):
        words = sum(len(one.questions.in_language(language).split()) for one in items())
        assert words / 120 < 2, language


def items() -> tuple[object, ...]:
    """The items of the pre-screen."""
    return read_prescreen().items


@pytest.mark.parametrize("scale", [1, 2])
@pytest.mark.parametrize("language", list(Language))
def test_the_pages_around_the_interview_fit(
    program: Program, language: Language, scale: int
) -> None:
    program.window.use_look(Look(scale=scale, language=language))
    data = {PLACE, PERSON, "PostDesk"}
    for name in ("shift", "begin", "interviews", "emergency"):
        program.window.navigator.go(name)
        settle(QApplication.instance())
        if name != "emergency":  # its cards come from the kit
            assert_fits(program.window, language, data=data)
    asked = {text for one in read_prescreen().items for text in one.questions.root.values()}
    asked |= {text for one in read_prescreen().items for text in one.labels.root.values()}
    program.window.navigator.go("triage")
    settle(QApplication.instance())
    assert_fits(program.window, language, data=data)
    key(program, Key.Key_1)
    for _ in range(9):
        settle(QApplication.instance())
        assert_fits(program.window, language, data=data | asked)
        key(program, Key.Key_2)


@pytest.mark.parametrize("language", list(Language))
@pytest.mark.parametrize("scale", [1, 2])
def test_why_it_did_not_open_is_read_at_the_door(
    qapp: QApplication, ready: Path, tmp_path: Path, language: Language, scale: int
) -> None:
    """All three sentences in view, beside the field that is typed in again."""
    shutil.copytree(ready, tmp_path / "home")
    with running(qapp, tmp_path / "home", first_id=5000) as program:
        program.window.use_look(Look(scale=scale, language=language))
        door = program.start()
        assert isinstance(door, UnlockPage)
        settle(qapp)
        key(program, Key.Key_1)
        door.passphrase.setText("not what anybody chose")
        key(program, Key.Key_Return)
        settle(qapp)
        assert door.error.isVisible()
        assert_fits(program.window, language, (PERSON, PLACE))
        for shown in (door.passphrase, door.error):
            assert shown.visibleRegion().boundingRect().size() == shown.size()
