"""What a region or an agency keeps, is asked for, and did, in the real program by keys."""

import csv
import sys
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from fit import assert_fits
from post_program import PASSPHRASE, TickingClock, key, page, running
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from postdesk.app.program import Program
from postdesk.model.base import Texts, WorkspaceKind
from postdesk.model.packets import ReceiptState
from postdesk.model.people import Role
from postdesk.model.requests import RequestKind, RequestState
from postdesk.store.asked import record_request
from postdesk.store.cases import Cases
from postdesk.store.erasure import Erasure
from postdesk.store.people import People
from postdesk.store.requests import Requests
from postdesk.store.vault import NewPerson, Vault
from postdesk.ui.arrivals.page import ArrivalsPage
from postdesk.ui.audit.page import AuditPage
from postdesk.ui.gallery import looks, settle
from postdesk.ui.language import Language
from postdesk.ui.regional.agency_page import AgencyPage
from postdesk.ui.regional.register_page import RegisterPage
from postdesk.ui.retention.complaint_page import ComplaintPage
from postdesk.ui.retention.copy_page import CopyPage
from postdesk.ui.retention.erase_page import ErasePage
from postdesk.ui.retention.hold_page import HoldPage
from postdesk.ui.retention.page import KeptPage
from postdesk.ui.retention.pass_on_page import PassOnPage
from postdesk.ui.retention.rights_page import RightsPage
from postdesk.ui.retention.take_back_page import TakeBackPage
from postdesk.ui.settings.page import SettingsPage
from postdesk.ui.theme import Look, ThemeName
from postdesk.ui.unlock.door import NewWorkspace
from postdesk.ui.widgets.button import Button
from postdesk.ui.widgets.row_list import Row

sys.path.append(str(Path(__file__).resolve().parents[1] / "unit" / "regional"))

from regional_samples import a_share, receive

DATA = {"PostDesk", "O. Ba", "A. Ly", "Instance nationale", "post-07", "S. Diallo"}
LOOKS = tuple(looks([Language.FR, Language.AR], [1, 2], [ThemeName.LIGHT]))
CODE = "R07-0004"
ISOLATES = dict.fromkeys(map(ord, "\u2066\u2067\u2068\u2069"))


@pytest.fixture(params=[False, True], ids=["region", "agency"])
def program(
    request: pytest.FixtureRequest, qapp: QApplication, tmp_path: Path
) -> Iterator[Program]:
    """A desk with three cases: one is to be answered, one given back, of one the outcome told."""
    stick = tmp_path / "stick"
    stick.mkdir()
    with running(qapp, tmp_path / "home", chosen=stick) as made:
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
        vault = vault_of(made)
        People(vault).add(NewPerson("A. Ly", Role.AGENCY_OFFICER, PASSPHRASE))
        for number in (4, 5, 6):
            receive(vault, "post-07", a_share("post-07", number), number)
        Cases(vault).set_state(2, ReceiptState.RETURNED, returned_reason="no_capacity")
        Cases(vault).set_state(3, ReceiptState.OUTCOME)
        made.door.enter()
        yield made


def vault_of(program: Program) -> Vault:
    vault = program.door.open_vault
    assert vault is not None
    return vault


def days_later(program: Program, days: int) -> None:
    clock = vault_of(program).clock
    assert isinstance(clock, TickingClock)
    clock.now += timedelta(days=days)


def kept(program: Program) -> KeptPage:
    """From the settings by its key."""
    program.window.navigator.go("settings")
    assert isinstance(page(program), SettingsPage)
    key(program, Qt.Key.Key_1)
    shown = page(program)
    assert isinstance(shown, KeptPage)
    return shown


def asked(program: Program, code: str = CODE) -> RightsPage:
    kept(program)
    key(program, Qt.Key.Key_F5)
    shown = page(program)
    assert isinstance(shown, RightsPage)
    QTest.keyClicks(shown.code, code)
    key(program, Qt.Key.Key_Return)
    return shown


def assert_looks(program: Program, *said: str) -> None:
    for look in LOOKS:
        program.window.use_look(look)
        settle(program.window._app)
        settle(program.window._app)
        plain = {text.translate(ISOLATES) for text in said}
        assert_fits(program.window, look.language, {*DATA, *plain})
    program.window.use_look(Look())
    program.window.use_language(Language.EN)


def requests(program: Program) -> list[tuple[RequestKind, RequestState]]:
    return [(one.kind, one.state) for one in Requests(vault_of(program)).all()]


def wait(program: Program) -> None:
    for _ in range(2000):
        QApplication.processEvents()
        if not program.tasks.busy:
            break
        QTest.qWait(5)
    settle(program.window._app)


def test_what_is_kept_is_told_and_the_case_is_a_key_away(program: Program) -> None:
    shown = kept(program)
    assert [item.code for item in shown.items] == ["R07-0005", "R07-0006", "R07-0004"]
    assert_looks(program)
    key(program, Qt.Key.Key_Return)
    opened = page(program)
    assert isinstance(opened, RegisterPage | AgencyPage)
    detail = opened.model.state.detail
    assert detail is not None
    assert detail.case.share.code == "R07-0005"


def test_what_is_due_is_erased_after_a_look(program: Program) -> None:
    days_later(program, 31)
    shown = kept(program)
    assert shown.due.isVisibleTo(shown)
    assert_looks(program)
    key(program, Qt.Key.Key_F8)
    looking = page(program)
    assert isinstance(looking, ErasePage)
    assert_looks(program)
    key(program, Qt.Key.Key_1)
    wait(program)
    after = page(program)
    assert isinstance(after, KeptPage)
    assert after.told.isVisibleTo(after)
    assert [item.code for item in after.items] == ["R07-0006", "R07-0004"]
    assert Erasure(vault_of(program)).is_buried("R07-0005")


def test_a_hold_needs_a_reason_and_is_told(program: Program) -> None:
    shown = kept(program)
    key(program, Qt.Key.Key_F6)
    assert isinstance(page(program), HoldPage)
    assert_looks(program)
    key(program, Qt.Key.Key_2)
    key(program, Qt.Key.Key_Return)
    shown = page(program)  # type: ignore[assignment]
    assert isinstance(shown, KeptPage)
    (held,) = [item for item in shown.items if item.hold is not None]
    assert (held.code, held.hold and held.hold.reason) == ("R07-0005", "court")


def test_a_person_reads_their_copy_and_has_it_printed_after_a_yes(
    program: Program, tmp_path: Path
) -> None:
    shown = asked(program)
    assert_looks(program)
    key(program, Qt.Key.Key_1)
    copy = page(program)
    assert isinstance(copy, CopyPage)
    texts = [line.text for line in copy.lines]
    assert "menaces" in texts
    said = {text for line in copy.lines for text in (line.label, line.text)}
    assert_looks(program, *said, copy.carry.question.text())
    key(program, Qt.Key.Key_F7)
    assert list((tmp_path / "stick").glob("*.pdf")) == []
    key(program, Qt.Key.Key_1)
    key(program, Qt.Key.Key_F7)
    (paper,) = (tmp_path / "stick").glob("*.pdf")
    assert paper.read_bytes().startswith(b"%PDF")
    key(program, Qt.Key.Key_Return)
    assert requests(program) == [(RequestKind.ACCESS, RequestState.DONE)]
    assert shown.found is None
    assert copy.lines == ()


def test_who_sent_a_case_is_named_in_the_language_that_is_chosen_then(program: Program) -> None:
    shown = asked(program)
    assert shown.found is not None
    names = Texts({"en": "Rosso post", "ar": "مركز روصو"})
    shown.found = replace(shown.found, posts=(names,))
    for language in (Language.AR, Language.EN):
        program.window.use_language(language)
        settle(program.window._app)
        assert names.in_language(language) in shown.about.label.text()


def test_a_correction_is_told_to_the_post_or_says_why_it_cannot_be(program: Program) -> None:
    asked(program)
    key(program, Qt.Key.Key_2)
    telling = page(program)
    assert isinstance(telling, PassOnPage)
    key(program, Qt.Key.Key_F7)
    assert telling.words_label.isVisibleTo(telling)
    assert not telling.sealed  # without words there is nothing to correct
    said = telling.text.text()
    assert CODE in said
    telling.words.setPlainText("Ibrahima, not Ibrahim")
    assert_looks(program, said, telling.text.text(), "Ibrahima, not Ibrahim")
    telling.words.setPlainText("Ibrahima, not Ibrahim")
    key(program, Qt.Key.Key_F7)
    # nobody has given this office the post's key: it says so, and keeps the request
    assert telling.error.isVisibleTo(telling)
    assert not telling.sealed
    assert requests(program) == [(RequestKind.CORRECTION, RequestState.OPEN)]
    key(program, Qt.Key.Key_F10)
    back = page(program)
    assert isinstance(back, RightsPage)
    (row,) = back.waiting.rows()
    assert_looks(program)
    (row,) = back.waiting.rows()
    assert isinstance(row, Row)
    first = row.findChildren(Button)[0]
    assert first.y() < row.sub.geometry().bottom()
    program.window.use_scale(2)
    settle(program.window._app)
    (row,) = back.waiting.rows()
    assert isinstance(row, Row)
    first = row.findChildren(Button)[0]
    assert first.y() > row.sub.geometry().bottom()
    assert row.sub.width() > back.width() // 2
    program.window.use_scale(1)


def test_a_complaint_is_written_down_and_read_by_who_is_in_charge(program: Program) -> None:
    asked(program)
    key(program, Qt.Key.Key_3)
    writing = page(program)
    assert isinstance(writing, ComplaintPage)
    assert_looks(program)
    writing.words.setPlainText("they kept my paper")
    key(program, Qt.Key.Key_F7)
    shown = page(program)
    assert isinstance(shown, RightsPage)
    (row,) = shown.waiting.rows()
    assert "they kept my paper" in row.sub.text()
    theirs = next(one for one in People(vault_of(program)).listed() if one.name == "A. Ly")
    program.lock()
    program.door.unlock(program.door.workspaces()[0], theirs.id, PASSPHRASE)
    program.door.enter()
    again = asked(program)
    (row,) = again.waiting.rows()
    assert "they kept my paper" not in row.sub.text()


def test_taking_back_erases_and_names_the_post_to_call(program: Program) -> None:
    asked(program)
    key(program, Qt.Key.Key_4)
    taking = page(program)
    assert isinstance(taking, TakeBackPage)
    assert_looks(program)
    key(program, Qt.Key.Key_1)
    assert taking.done is not None
    assert taking.done.erased
    assert_looks(program)
    assert Cases(vault_of(program)).count() == 2
    assert requests(program) == [(RequestKind.ERASURE, RequestState.OPEN)]
    shown = asked(program)
    assert shown.found is not None
    assert shown.found.erased_at is not None
    assert_looks(program)


def test_the_trail_is_read_by_who_is_in_charge_and_tells_the_codes(program: Program) -> None:
    program.window.navigator.go("settings")
    key(program, Qt.Key.Key_2)
    shown = page(program)
    assert isinstance(shown, AuditPage)
    wait(program)
    assert shown.verified is not None
    assert shown.verified.bad is None
    model = shown.table.model()
    last = model.columnCount() - 1
    codes = {str(model.index(row, last).data()) for row in range(model.rowCount())}
    assert any("R07-0006" in code for code in codes)
    assert_looks(program)


def test_both_registers_are_in_the_readers_language(program: Program, tmp_path: Path) -> None:
    vault = vault_of(program)
    record_request(vault, Cases(vault).get(1).share.code, RequestKind.ACCESS, 30)
    program.window.use_language(Language.FR)
    kept(program)
    key(program, Qt.Key.Key_F7)
    processing, asks = sorted((tmp_path / "stick").glob("*.csv"))
    with processing.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    told = {row["code (lequel)"]: (row["lequel"], row["nombre"]) for row in rows}
    assert told["given_back"] == ("rendu au poste", "1")
    assert told["post-07"][1] == "3"
    assert told["quarantined"] == ("plis en quarantaine", "0")
    assert {row["quoi"] for row in rows} == {"reçu", "gardé"}
    with asks.open(encoding="utf-8-sig", newline="") as file:
        (asked_for,) = list(csv.DictReader(file))
    assert (asked_for["état"], asked_for["code (état)"]) == ("ouverte", "open")
    assert asked_for["nature"] != asked_for["code (nature)"] == "access"


def test_an_empty_desk_says_what_to_do(program: Program) -> None:
    vault = vault_of(program)
    for code in [one.share.code for one in Cases(vault).found()]:
        Erasure(vault).case(code, "retention")
    shown = kept(program)
    assert shown.empty.isVisibleTo(shown)
    assert_looks(program)
    shown.empty.pressed.emit()
    assert isinstance(page(program), ArrivalsPage)


def test_after_a_stick_the_cases_and_their_receipts_are_a_key_away(program: Program) -> None:
    program.window.navigator.go("arrivals")
    shown = page(program)
    assert isinstance(shown, ArrivalsPage)
    assert not shown.cases.isVisibleTo(shown)
    key(program, Qt.Key.Key_Return)
    wait(program)
    assert shown.report is not None
    assert_looks(program)
    key(program, Qt.Key.Key_F8)
    assert isinstance(page(program), RegisterPage | AgencyPage)
