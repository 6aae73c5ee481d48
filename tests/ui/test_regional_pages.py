"""The regional office's pages in a real window: seen whole, by keyboard, on a real vault."""

import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from fit import assert_fits
from openpyxl import load_workbook
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from postdesk.model.base import WorkspaceKind
from postdesk.model.packets import PacketKind, ReceiptState
from postdesk.model.referrals import Outcome
from postdesk.regional.publishing import send_kit
from postdesk.regional.register import RETURN_REASONS
from postdesk.store.audit import Audit
from postdesk.store.cases import Cases, RegisteredCase
from postdesk.store.kits import Kits
from postdesk.store.ledger import Ledger
from postdesk.store.state import VaultState
from postdesk.store.vault import Vault
from postdesk.ui.audit.words import done
from postdesk.ui.language import Language, LanguageSwitch
from postdesk.ui.main_window import MainWindow
from postdesk.ui.outbox.page import OutboxPage
from postdesk.ui.page import Page
from postdesk.ui.regional.links_page import LinksPage
from postdesk.ui.regional.posts_page import PostsPage
from postdesk.ui.regional.register_page import RegisterPage
from postdesk.ui.regional.statistics_page import StatisticsPage
from postdesk.ui.tasks import Tasks
from postdesk.ui.theme import Look, ThemeName, apply_look

sys.path.append(str(Path(__file__).parents[1] / "unit" / "regional"))
from regional_samples import POSTS, a_region, a_share, fill, receive

DATA = ("Code", "Contact", "Risque urgent", "menaces", "appeler le soir, dire « le garage »")
PAGES = ("register", "statistics", "posts", "links")


def settle() -> None:
    """Let layouts that wait for a height ask again."""
    for _ in range(3):
        QApplication.processEvents()


class Office:
    """A window on a regional vault; folders asked for are `self.folder`."""

    def __init__(self, vault: Vault, window: MainWindow, tasks: Tasks, folder: Path) -> None:
        self.vault, self.window, self.tasks, self.folder = vault, window, tasks, folder
        navigator = window.navigator
        navigator.add("register", self._with_folder(RegisterPage))
        navigator.add("statistics", self._with_folder(StatisticsPage))
        navigator.add("posts", lambda: PostsPage(navigator, vault, tasks))
        navigator.add("links", lambda: LinksPage(navigator, vault))
        navigator.add("outbox", lambda: OutboxPage(navigator, vault))
        navigator.add("arrivals", Page)
        window.set_workspace(WorkspaceKind.REGIONAL)
        window.show()

    def _with_folder(
        self, made: type[RegisterPage] | type[StatisticsPage]
    ) -> Callable[[], RegisterPage | StatisticsPage]:
        return lambda: made(
            self.window.navigator, self.vault, self.tasks, choose_folder=self.choose
        )

    def choose(self, _page: QWidget) -> Path | None:
        return self.folder

    def go(self, name: str) -> Page:
        page = self.window.navigator.go(name)
        settle()
        return page

    def drop_pages(self) -> None:
        """Let the pages go, as at locking."""
        self.window.navigator.forget()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    def close(self) -> None:
        """Lock: the pages go before the vault does."""
        self.drop_pages()
        self.vault.close()

    def register(self) -> RegisterPage:
        page = self.go("register")
        assert isinstance(page, RegisterPage)
        return page

    def press(self, key: Qt.Key) -> None:
        """Strike a key where the keyboard is."""
        QTest.keyClick(QApplication.focusWidget() or self.window, key)
        settle()

    def case(self, number: int) -> RegisteredCase:
        return Cases(self.vault).get(number)


@pytest.fixture(scope="module")
def filled(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Vault]:
    """A vault with 60 cases, for the tests that only look."""
    vault = a_region(tmp_path_factory.mktemp("filled") / "region")
    fill(vault, 60)
    yield vault
    vault.close()


@pytest.fixture
def tasks(qtbot: QtBot) -> Iterator[Tasks]:
    made = Tasks()
    yield made
    qtbot.waitUntil(lambda: not made.busy, timeout=20_000)
    assert made.close()


@pytest.fixture
def window(qtbot: QtBot, languages: LanguageSwitch) -> MainWindow:
    made = MainWindow(QApplication.instance(), languages)
    qtbot.addWidget(made)
    return made


@pytest.fixture
def looking(filled: Vault, window: MainWindow, tasks: Tasks, tmp_path: Path) -> Iterator[Office]:
    made = Office(filled, window, tasks, tmp_path)
    yield made
    made.drop_pages()


@pytest.fixture
def office(tmp_path: Path, window: MainWindow, tasks: Tasks) -> Iterator[Office]:
    """An office with four cases of its own, for the tests that answer them."""
    vault = a_region(tmp_path / "region")
    fill(vault, 4)
    folder = tmp_path / "chosen"
    folder.mkdir()
    made = Office(vault, window, tasks, folder)
    yield made
    made.close()


@pytest.mark.parametrize("scale", [1, 2])
@pytest.mark.parametrize("language", list(Language))
def test_every_page_fits_in_every_language(
    looking: Office, languages: LanguageSwitch, language: Language, scale: int
) -> None:
    languages.use(language)
    apply_look(QApplication.instance(), Look(ThemeName.LIGHT, scale, language))
    names = [name for both in POSTS.values() for name in both]
    for name in PAGES:
        looking.go(name)
        assert_fits(looking.window, language, [*DATA, *names])
    page = looking.register()
    looking.press(Qt.Key.Key_Return)
    assert_fits(looking.window, language, [*DATA, *names])
    page.keys.give_back.click()
    settle()
    assert_fits(looking.window, language, [*DATA, *names])
    page.keys.close_case.click()
    page.keys.close_case.click()
    assert page.model.state.detail is None


@pytest.mark.parametrize("language", [Language.FR, Language.AR])
def test_the_keyboard_turns_pages_and_opens_the_row_chosen(
    looking: Office, languages: LanguageSwitch, language: Language
) -> None:
    languages.use(language)
    apply_look(QApplication.instance(), Look(language=language))
    page = looking.register()
    looking.press(Qt.Key.Key_PageDown)
    assert page.model.state.first == 13
    looking.press(Qt.Key.Key_PageUp)
    looking.press(Qt.Key.Key_Down)
    looking.press(Qt.Key.Key_Return)
    detail = page.model.state.detail
    assert detail is not None
    assert detail.case.number == 59
    assert detail.case.state is ReceiptState.RECEIVED
    assert not page.indicators.isVisible()
    looking.press(Qt.Key.Key_F10)
    assert page.model.state.detail is None
    assert page.indicators.isVisible()


def test_searching_and_filtering_and_showing_all_again(looking: Office) -> None:
    page = looking.register()
    page.filters.search.setText("R07-0050")
    assert [case.share.code for case in page.model.state.rows] == ["R07-0050"]
    page.filters.search.setText("nobody")
    assert page.empty.isVisible()
    page.empty.button.click()
    assert page.filters.search.text() == ""
    page.filters.post.setCurrentIndex(page.filters.post.findData("post-22"))
    page.filters.months.setCurrentIndex(page.filters.months.findData("3"))
    rows = page.model.state.rows
    assert rows
    assert {case.sender for case in rows} == {"post-22"}
    assert min(case.share.referred_on.month for case in rows) >= 9


def test_a_name_typed_into_the_search_stands_in_the_trail(looking: Office) -> None:
    page = looking.register()
    page.filters.search.setFocus()
    QTest.keyClicks(page.filters.search, "garage zz")
    settle()
    assert page.model.state.total == 0
    first, *_, last = [
        one for one in Audit(looking.vault).entries() if one.what.startswith("search")
    ][-4:]
    assert first.who == last.who == looking.vault.person.id
    assert done(last) == "searched the register; cases found: 0"
    page.empty.button.click()


def test_withheld_counts_are_said_and_never_shown(looking: Office) -> None:
    page = looking.go("statistics")
    assert isinstance(page, StatisticsPage)
    shown = [
        page.by_month.table.model().index(row, column).data()
        for row in range(6)
        for column in range(1, 5)
    ]
    assert "withheld" in shown
    assert all(text in {"withheld", "0"} or int(text) >= 11 for text in shown)


@pytest.mark.parametrize("name", ["register", "statistics"])
def test_the_workbook_is_written_and_named(looking: Office, qtbot: QtBot, name: str) -> None:
    page = looking.go(name)
    assert isinstance(page, RegisterPage | StatisticsPage)
    with qtbot.waitSignal(page.export.written, timeout=20_000) as written:
        page.workbook.click()
    (path,) = written.args
    assert path.parent == looking.folder
    assert len(load_workbook(path).sheetnames) == 5
    assert page.told.isVisible()
    assert path.name in page.told.label.text()


def test_a_folder_that_is_gone_is_said_in_three_sentences(looking: Office, qtbot: QtBot) -> None:
    looking.folder = looking.folder / "gone"
    page = looking.register()
    with qtbot.waitSignal(page.export.failed, timeout=20_000):
        page.workbook.click()
    assert page.error.isVisible()
    assert not page.told.isVisible()


def test_accepting_concluding_and_sealing_receipts_by_keyboard(office: Office) -> None:
    page = office.register()
    office.press(Qt.Key.Key_Return)
    assert office.case(4).state is ReceiptState.RECEIVED
    office.press(Qt.Key.Key_Return)
    assert office.case(4).state is ReceiptState.ACCEPTED
    assert page.keys.seal.isVisible()
    office.press(Qt.Key.Key_2)
    office.press(Qt.Key.Key_1)
    assert office.case(4).outcome is next(iter(Outcome))
    office.press(Qt.Key.Key_Return)
    assert office.window.navigator.page is not page
    sealed = Ledger(office.vault).outbox()
    assert [packet.manifest.kind for packet in sealed] == [PacketKind.RECEIPT]
    assert not page.model.register.owed()


def test_giving_a_case_back_asks_for_one_reason(office: Office) -> None:
    page = office.register()
    office.press(Qt.Key.Key_Return)
    office.press(Qt.Key.Key_1)
    office.press(Qt.Key.Key_F10)
    assert page.model.state.detail is not None
    office.press(Qt.Key.Key_1)
    office.press(Qt.Key.Key_3)
    case = office.case(4)
    assert (case.state, case.returned_reason) == (ReceiptState.RETURNED, RETURN_REASONS[2])
    assert page.case.answer.isVisible()


def test_receipts_without_keys_keep_waiting_and_that_is_said(office: Office) -> None:
    receive(office.vault, "post-99", a_share("post-99", 9), 1)
    page = office.register()
    for _ in range(3):
        office.press(Qt.Key.Key_Return)
    assert office.window.navigator.page is page
    assert page.told.isVisible()
    assert page.model.register.owed() == 1


def test_a_kit_is_published_and_sealed_for_a_post(office: Office, qtbot: QtBot) -> None:
    page = office.go("posts")
    assert isinstance(page, PostsPage)
    assert not any(button.isEnabled() for button in page.seals.values())
    office.press(Qt.Key.Key_Return)
    qtbot.waitUntil(page.told.isVisible, timeout=20_000)
    kit = Kits(office.vault).current()
    assert kit is not None
    assert kit.version == 1
    page.seals[next(iter(page.seals))].click()
    navigator = office.window.navigator
    qtbot.waitUntil(lambda: navigator.page is not page, timeout=20_000)
    (packet,) = Ledger(office.vault).outbox()
    assert packet.manifest.kind is PacketKind.KIT
    assert (packet.recipient, packet.manifest.kit_version) == ("post-07", 1)


def test_a_kit_is_sealed_for_all_posts_at_once(office: Office, qtbot: QtBot) -> None:
    page = office.go("posts")
    assert isinstance(page, PostsPage)
    assert not page.seal_all.isEnabled()
    office.press(Qt.Key.Key_Return)
    qtbot.waitUntil(page.told.isVisible, timeout=20_000)
    first, *others = page.seals
    assert others
    send_kit(office.vault, first)
    office.press(Qt.Key.Key_F8)
    navigator = office.window.navigator
    qtbot.waitUntil(lambda: navigator.page is not page, timeout=20_000)
    sealed = [packet.recipient for packet in Ledger(office.vault).outbox()]
    assert sorted(sealed) == sorted(page.seals)
    again = office.go("posts")
    assert again is page
    assert not page.seal_all.isEnabled()


def test_a_number_that_jumps_is_explained(office: Office, qtbot: QtBot) -> None:
    """A supervisor who sees 1002 after 1 must not believe that a thousand kits are lost."""
    page = office.go("posts")
    assert isinstance(page, PostsPage)
    office.press(Qt.Key.Key_Return)
    qtbot.waitUntil(page.told.isVisible, timeout=20_000)
    assert "left out" not in page.told.label.text()
    VaultState(office.vault).put(VaultState.EPOCH, office.vault.epoch + 1)  # as a putting back does
    for jumps in (True, False):
        page.told.hide()
        office.press(Qt.Key.Key_Return)
        qtbot.waitUntil(page.told.isVisible, timeout=20_000)
        assert ("left out on purpose" in page.told.label.text()) is jumps
        assert_fits(office.window)
    kit = Kits(office.vault).current()
    assert kit is not None
    assert kit.version > 1000


def test_an_empty_office_leads_to_the_arrivals(
    tmp_path: Path, window: MainWindow, tasks: Tasks
) -> None:
    vault = a_region(tmp_path / "region")
    office = Office(vault, window, tasks, tmp_path)
    page = office.register()
    assert page.empty.isVisible()
    assert not page.workbook.isEnabled()
    assert_fits(window)
    page.empty.button.click()
    assert window.navigator.page is not page
    office.close()
