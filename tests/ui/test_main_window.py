"""The frame: going from page to page, keys, quick hide, training, switching while running."""

from threading import Thread

import pytest
from fit import assert_fits
from PySide6.QtCore import Qt, QThread
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from postdesk.model.base import WorkspaceKind
from postdesk.resources import resource
from postdesk.ui.gallery import settle
from postdesk.ui.keys import FKey
from postdesk.ui.language import Language, LanguageSwitch
from postdesk.ui.main_window import MainWindow
from postdesk.ui.page import Chrome, Page
from postdesk.ui.places import places_of
from postdesk.ui.theme import Look, ThemeName, current_look
from postdesk.ui.widgets.button import Button, Kind
from postdesk.ui.widgets.fields import LineField


class SamplePage(Page):
    """A page with a filled button, one with a key, a field."""

    def __init__(self, name: str, chrome: Chrome = Chrome.DESK) -> None:
        self.name, self.chrome = name, chrome
        super().__init__()
        self.heard: list[str] = []
        self.subject: object = None
        self.field = LineField()
        self.field.setAccessibleName(name)
        self.body.addWidget(self.field)
        for text, kind, key in (
            ("A", Kind.FILLED, ""),
            ("B", Kind.OUTLINE, "F7"),
            ("C", Kind.OUTLINE, "2"),
        ):
            button = Button(text, kind, key=key)
            button.clicked.connect(lambda _checked=False, text=text: self.heard.append(text))
            self.bar.at_end(button)

    def title(self) -> str:
        return f"Page {self.name}"

    def opened(self, subject: object) -> None:
        self.subject = subject

    def left(self) -> None:
        self.heard.append("left")

    def back_pressed(self) -> bool:
        self.heard.append("back")
        return True


@pytest.fixture
def window(qtbot: QtBot, qapp: QApplication, languages: LanguageSwitch) -> MainWindow:
    """A post's window on its shift page."""
    made = MainWindow(qapp, languages)
    qtbot.addWidget(made)
    made.set_workspace(WorkspaceKind.POST)
    for name in {place.name for kind in WorkspaceKind for place in places_of(kind)}:
        made.navigator.add(name, lambda name=name: SamplePage(name))
    made.navigator.add("interview", lambda: SamplePage("interview", Chrome.NONE))
    made.navigator.go("shift")
    with qtbot.waitExposed(made):
        made.show()
    made.activateWindow()
    return made


def press(
    window: MainWindow, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
) -> None:
    """Press a key as the window system does."""
    QTest.keyClick(window.windowHandle(), key, modifiers)
    QApplication.processEvents()


def page_of(window: MainWindow) -> SamplePage:
    """The page shown."""
    page = window.navigator.page
    assert isinstance(page, SamplePage)
    return page


def test_pages_are_made_once_and_told_what_to_show(window: MainWindow) -> None:
    first = page_of(window)
    window.navigator.go("triage", "R07-0412")
    assert page_of(window).subject == "R07-0412"
    assert first.heard == ["left"]
    assert window.navigator.back()
    assert page_of(window) is first
    assert not window.navigator.back()
    with pytest.raises(KeyError):
        window.navigator.go("nowhere")


def test_forgetting_drops_every_page(window: MainWindow) -> None:
    before = page_of(window)
    window.navigator.forget()
    assert window.navigator.page is None
    window.navigator.go("shift")
    assert page_of(window) is not before


def test_alt_and_a_number_goes_to_a_place(window: MainWindow) -> None:
    press(window, Qt.Key.Key_4, Qt.KeyboardModifier.AltModifier)
    assert page_of(window).name == "outbox"
    page_of(window).field.setFocus()
    press(window, Qt.Key.Key_1, Qt.KeyboardModifier.AltModifier)
    assert page_of(window).name == "shift"
    assert page_of(window).field.text() == ""


def test_the_rail_is_left_out_where_a_page_wants_none(window: MainWindow) -> None:
    assert window.rail.isVisible()
    window.navigator.go("interview")
    assert not window.rail.isVisible()
    assert not window.top_bar.isVisible()
    press(window, Qt.Key.Key_2, Qt.KeyboardModifier.AltModifier)
    assert page_of(window).name == "interview"


def test_keys_press_the_control_that_shows_them(window: MainWindow) -> None:
    page = page_of(window)
    page.setFocus()
    press(window, Qt.Key.Key_F7)
    press(window, Qt.Key.Key_7, Qt.KeyboardModifier.ControlModifier)
    press(window, Qt.Key.Key_2)
    press(window, Qt.Key.Key_Return)
    press(window, Qt.Key.Key_PageUp)
    assert page.heard == ["B", "B", "C", "A", "back"]


def test_a_field_keeps_its_letters_but_not_the_function_keys(window: MainWindow) -> None:
    page = page_of(window)
    page.field.setFocus()
    press(window, Qt.Key.Key_2)
    press(window, Qt.Key.Key_F7)
    assert page.field.text() == "2"
    assert page.heard == ["B"]


def test_escape_hides_from_anywhere_and_a_pin_returns(window: MainWindow, qtbot: QtBot) -> None:
    window.set_pin_check(lambda pin: pin == "4711")
    page_of(window).field.setFocus()
    press(window, Qt.Key.Key_Escape)
    assert window.hidden_away
    assert "shift" not in window.windowTitle()
    pin = window.hide_page.findChild(QLineEdit)
    assert pin.hasFocus()
    QTest.keyClicks(pin, "4711")
    press(window, Qt.Key.Key_Return)
    assert not window.hidden_away
    assert window.windowTitle() == "Page shift – PostDesk"
    assert page_of(window).heard == []  # the Enter behind the PIN presses nothing of the page


def test_hiding_leaves_nothing_of_the_page_on_the_screen(window: MainWindow) -> None:
    page_of(window).field.setText("R07-0412")
    window.hide_away()
    assert not page_of(window).isVisible()
    press(window, Qt.Key.Key_F7)
    press(window, Qt.Key.Key_1, Qt.KeyboardModifier.AltModifier)
    assert page_of(window).heard == []
    assert window.hidden_away


def test_what_goes_on_behind_the_hidden_screen_changes_no_title(window: MainWindow) -> None:
    """Long work ends with a page of its own; a bug is told by its number."""
    window.hide_away()
    harmless = window.windowTitle()
    window.navigator.go("outbox")
    window.use_language(Language.FR)
    window.use_language(Language.EN)
    assert window.windowTitle() == harmless
    window.bug_reported.emit("0A1B2C3D")
    assert window.windowTitle() == harmless
    window.come_back()
    assert "0A1B2C3D" in window.windowTitle()
    window.navigator.go("shift")
    assert window.windowTitle() == "Page shift – PostDesk"


def test_what_goes_on_behind_the_hidden_screen_takes_no_keyboard(window: MainWindow) -> None:
    """Or the PIN would be typed into an answer, and a button be pressed unseen."""
    window.set_pin_check(lambda typed: typed == "4711")
    window.hide_away()
    QTest.keyClicks(window.hide_page._pin, "47")
    window.navigator.go("outbox")
    page_of(window).field.setFocus()
    QTest.keyClicks(QApplication.focusWidget(), "1")
    page_of(window).findChildren(Button)[0].setFocus()
    QTest.keyClicks(QApplication.focusWidget(), "1")
    press(window, Qt.Key.Key_Return)
    assert not window.hidden_away
    assert page_of(window).field.text() == ""
    assert page_of(window).heard == []


def test_a_bug_in_another_thread_is_told_by_the_windows_own(
    window: MainWindow, qtbot: QtBot
) -> None:
    told_in: list[QThread] = []
    window.windowTitleChanged.connect(lambda _: told_in.append(QThread.currentThread()))
    thread = Thread(target=lambda: window.bug_reported.emit("0A1B2C3D"))
    thread.start()
    thread.join()
    qtbot.waitUntil(lambda: "0A1B2C3D" in window.windowTitle())
    assert told_in == [window.thread()]


def test_three_wrong_pins_ask_for_the_passphrase(window: MainWindow, qtbot: QtBot) -> None:
    window.set_pin_check(lambda _pin: False)
    window.hide_away()
    with qtbot.waitSignal(window.lock_asked):
        for _ in range(3):
            window.hide_page.pin_entered.emit("0000")
    assert window.hidden_away


def test_a_pop_up_list_does_not_keep_escape(window: MainWindow, qtbot: QtBot) -> None:
    from postdesk.ui.widgets.choice import Choice  # noqa: PLC0415

    choice = Choice()
    choice.setAccessibleName("x")
    choice.set_entries([("a", "A"), ("b", "B")])
    page_of(window).body.addWidget(choice)
    choice.showPopup()
    qtbot.waitUntil(choice.view().isVisible)
    popup = QApplication.activePopupWidget()
    QTest.keyClick(popup.windowHandle(), Qt.Key.Key_Escape)
    assert window.hidden_away
    assert not choice.view().isVisible()


def test_training_is_marked(window: MainWindow) -> None:
    window.set_training(True)
    assert window.band.isVisible()
    settle(QApplication.instance())
    corner = window.grab().toImage().pixelColor(1, window.height() // 2)
    assert corner.name().upper() == "#57308F"
    window.set_training(False)
    assert not window.band.isVisible()


def test_an_unused_function_key_is_not_an_error(window: MainWindow) -> None:
    assert not window.function_pressed(FKey.F12)
    assert window.function_pressed(FKey.F9)


def test_theme_and_scale_switch_while_running(window: MainWindow, qtbot: QtBot) -> None:
    with qtbot.waitSignal(window.look_changed) as told:
        window.use_theme(ThemeName.DARK)
    assert told.args == [Look(ThemeName.DARK, 1, Language.EN)]
    window.use_scale(2)
    assert current_look().scale == 2
    assert window.rail.width() == 76


@pytest.mark.skipif(not resource("translations", "ar.qm").exists(), reason="no catalogues built")
@pytest.mark.parametrize("scale", [1, 2])
@pytest.mark.parametrize("language", list(Language))
@pytest.mark.parametrize("kind", list(WorkspaceKind))
def test_the_frame_fits_in_every_language(
    window: MainWindow, language: Language, scale: int, kind: WorkspaceKind
) -> None:
    window.set_workspace(kind)
    window.set_training(kind is WorkspaceKind.CLASSROOM)
    window.set_count("outbox", 12)
    window.use_scale(scale)
    window.use_language(language)
    settle(QApplication.instance())
    assert_fits(window, language)
    window.hide_away()
    settle(QApplication.instance())
    found = [line for line in _hide_findings(window, language) if "without a name" not in line]
    assert not found, "\n".join(found)


def _hide_findings(window: MainWindow, language: Language) -> list[str]:
    """What is amiss on the harmless page; its PIN field has no name on purpose."""
    try:
        assert_fits(window, language)
    except AssertionError as error:
        return str(error).split("\n")[:-1]
    return []
