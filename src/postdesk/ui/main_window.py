"""The frame around every page: top bar, rail, quick hide, training band, and the frame's keys."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QStackedWidget,
    QToolTip,
    QVBoxLayout,
    QWidget,
)

from postdesk.model.base import WorkspaceKind
from postdesk.ui.absence import Absence
from postdesk.ui.clipboard_guard import ClipboardGuard
from postdesk.ui.key_filter import KeyFilter
from postdesk.ui.keys import EMERGENCY, FKey
from postdesk.ui.language import Language, LanguageSwitch
from postdesk.ui.navigator import Navigator
from postdesk.ui.page import Chrome, Page
from postdesk.ui.places import Place, places_of, rail_items
from postdesk.ui.session import Session
from postdesk.ui.tab_order import put_in_order
from postdesk.ui.theme import Look, ThemeName, apply_look, current_look
from postdesk.ui.theme_colours import LIGHT
from postdesk.ui.widgets.logo import window_icon
from postdesk.ui.widgets.quick_hide import QuickHidePage
from postdesk.ui.widgets.rail import Rail
from postdesk.ui.widgets.top_bar import TopBar
from postdesk.ui.widgets.training import FRAME, TrainingBand

PinCheck = Callable[[str], bool]
HIDDEN_FOR_MILLISECONDS = 10 * 60 * 1000
MOST_WRONG_PINS = 3


class MainWindow(QWidget):
    """The one window.

    Signals: `lock_asked` after three wrong PINs, ten hidden minutes, sleep, or when the system's
    session is locked or another account's is in front; `language_chosen` and
    `look_changed` so that the program's root can remember the settings; `closing` before the end.
    `bug_reported(number)`, from whatever thread, has the title say the number of a report.
    """

    bug_reported = Signal(str)
    lock_asked = Signal()
    look_changed = Signal(object)
    closing = Signal()

    def __init__(self, app: QApplication, languages: LanguageSwitch) -> None:
        super().__init__()
        self._app, self._languages = app, languages
        self.navigator = Navigator(self)
        self.top_bar = TopBar()
        self.rail = Rail()
        self.band = TrainingBand()
        self.hide_page = QuickHidePage()
        self._outer, self._frame = QStackedWidget(), QWidget()
        self._workspace_places: tuple[Place, ...] = ()
        self._counts: dict[str, int] = {}
        self._training = False
        self._pin_check: PinCheck | None = None
        self._wrong_pins = 0
        self._untold = ""
        """The number of a report that came while the screen was hidden."""
        self._hidden_timer = QTimer(self)
        self._hidden_timer.setSingleShot(True)
        self._hidden_timer.setInterval(HIDDEN_FOR_MILLISECONDS)
        self._hidden_timer.timeout.connect(self.lock_asked)
        self._keys = KeyFilter(app, self)
        self._clipboard = ClipboardGuard(app, self)
        self.absence = Absence(app, self)
        self.session = Session(self)
        self._lay_out()
        self._connect()
        self.setWindowIcon(window_icon())
        self.setMinimumSize(1024, 640)
        self.resize(1366, 768)

    # what the program's root sets

    def set_workspace(self, kind: WorkspaceKind | None, *, agency: bool = False) -> None:
        """Show the rail of a workspace, as far as it has pages; None (vault closed) shows none."""
        self._workspace_places = () if kind is None else places_of(kind, agency=agency)
        self._counts.clear()
        # a region meets nobody; whoever takes people in does
        self.top_bar.set_emergency(agency or kind is not WorkspaceKind.REGIONAL)
        self._say()
        self._dress(self.navigator.page)

    def set_training(self, training: bool) -> None:
        """Draw the violet band and frame on every page."""
        self._training = training
        self.band.setVisible(training)
        side = FRAME if training else 0
        layout = self.layout()
        if layout is not None:
            layout.setContentsMargins(side, 0, side, side)
        self.update()

    def set_count(self, place: str, count: int) -> None:
        """The number behind a place of the rail; 0 shows none."""
        self._counts[place] = count
        self.rail.set_items(rail_items(self._places, self._counts))

    def set_pin_check(self, check: PinCheck | None) -> None:
        """Who says whether a PIN is right; None (vault closed) lets anybody come back.

        While a vault is open, ten minutes without a key hide the screen.
        """
        self._pin_check, self._wrong_pins = check, 0
        self.absence.watch(check is not None)
        self.session.watch(check is not None)

    def use_language(self, language: Language) -> None:
        """Switch the interface to a language while running."""
        look = current_look()
        self._languages.use(language)
        self.use_look(Look(look.theme, look.scale, language))

    def use_theme(self, theme: ThemeName) -> None:
        """Switch the theme."""
        look = current_look()
        self.use_look(Look(theme, look.scale, look.language))

    def use_scale(self, scale: int) -> None:
        """Switch the text scale, 1 or 2."""
        look = current_look()
        self.use_look(Look(look.theme, scale, look.language))

    def use_look(self, look: Look) -> None:
        """Switch theme, text scale and language at once."""
        before = current_look()
        spoken = (self._languages.language, before.language)
        says_anew = any(language is not look.language for language in spoken)
        if says_anew:
            self._languages.use(look.language)
        apply_look(self._app, look)
        if look.scale != before.scale and not says_anew:
            self.navigator.say_anew()  # what a page shows, and how short, depends on the scale too
        self.top_bar.set_language(look.language)
        self.look_changed.emit(look)

    # hiding

    @property
    def hidden_away(self) -> bool:
        """Whether the harmless page is in front."""
        return self._outer.currentWidget() is self.hide_page

    def hide_away(self) -> None:
        """Put the harmless page in front at once; whatever runs goes on behind it."""
        self.close_what_lies_over()
        self._outer.setCurrentWidget(self.hide_page)
        self.hide_page.repaint()
        self.setWindowTitle(self.hide_page.title())
        self.hide_page.shown()
        self._wrong_pins = 0
        self._hidden_timer.start()

    def come_back(self) -> None:
        """Show the page again on which one was."""
        self._hidden_timer.stop()
        self.hide_page.forget()
        self._outer.setCurrentIndex(0)
        self._entitle(self.navigator.page)
        if self._untold:
            self._say_bug(self._untold)

    def close_what_lies_over(self) -> None:
        """Lists, choosers of folders and printers, tips: nobody has chosen anything."""
        before = None
        while (
            over := self._app.activePopupWidget() or self._app.activeModalWidget()
        ) is not before:
            if over is None or over is self:
                break
            before = over
            over.close()
        QToolTip.hideText()

    # keys, called by the filter

    def function_pressed(self, key: FKey) -> bool:
        """An F-key: first the page's, F9 else the emergency page."""
        page = self.navigator.page
        if self.hidden_away or page is None:
            return True
        if page.key_pressed(key):
            return True
        if key is EMERGENCY:
            self.open_emergency()
            return True
        return False

    def place_pressed(self, number: int) -> bool:
        """Alt with a number: that place of the rail."""
        page = self.navigator.page
        if not self.hidden_away and page is not None and page.place_pressed(number):
            return True
        if self.hidden_away or number > len(self._places):
            return False
        if page is not None and page.chrome is Chrome.DESK:
            self._go(self._places[number - 1].name)
        return True

    def open_emergency(self) -> None:
        """Show the emergency page, where there is one."""
        if self.navigator.knows("emergency"):
            self.navigator.go("emergency")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self._keys.leftover(event):
            super().keyPressEvent(event)

    def focusNextPrevChild(self, onward: bool) -> bool:
        put_in_order(self)
        return super().focusNextPrevChild(onward)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._say()

    def closeEvent(self, event: QCloseEvent) -> None:
        self.session.watch(False)  # there is nothing left to lock
        self.close_what_lies_over()
        self.hide()
        self.closing.emit()
        super().closeEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        ground = LIGHT.training if self._training else current_look().colours.desk
        painter.fillRect(self.rect(), ground)
        painter.end()

    # its own

    @property
    def _places(self) -> tuple[Place, ...]:
        """The places that have a page."""
        known = self.navigator.knows
        return tuple(place for place in self._workspace_places if known(place.name))

    def _lay_out(self) -> None:
        middle = QHBoxLayout()
        middle.setSpacing(0)
        middle.addWidget(self.rail)
        middle.addWidget(self.navigator.stack, 1)
        column = QVBoxLayout(self._frame)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.top_bar)
        column.addLayout(middle, 1)
        self._outer.addWidget(self._frame)
        self._outer.addWidget(self.hide_page)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(self.band)
        outer.addWidget(self._outer, 1)
        self.band.hide()
        self.rail.hide()
        self.top_bar.set_language(current_look().language)

    def _connect(self) -> None:
        self.navigator.changed.connect(self._dress)
        self.navigator.counted.connect(self.set_count)
        self.rail.chosen.connect(self._go)
        self.top_bar.hide_asked.connect(self.hide_away)
        self.top_bar.emergency_asked.connect(self.open_emergency)
        self.top_bar.language_chosen.connect(self.use_language)
        self.hide_page.pin_entered.connect(self._try_pin)
        self.bug_reported.connect(self._say_bug)
        self._app.focusChanged.connect(self._keep_keyboard)
        self.absence.idle.connect(self._hide_unless_hidden)
        self.absence.slept.connect(self.lock_asked)
        self.session.left.connect(self.lock_asked)
        self.session.covered.connect(self._hide_unless_hidden)

    def _go(self, name: str) -> None:
        if self.navigator.knows(name):
            self.navigator.go(name)
        self.rail.set_chosen(self._place_of(self.navigator.page))

    def _dress(self, page: Page | None) -> None:
        chrome = Chrome.TOP if page is None else page.chrome
        self.top_bar.setVisible(chrome is not Chrome.NONE)
        self.rail.setVisible(chrome is Chrome.DESK and bool(self._places))
        self.rail.set_items(rail_items(self._places, self._counts))
        self.rail.set_chosen(self._place_of(page))
        self.top_bar.emergency.set_filled(page is not None and page.name == "emergency")
        self._entitle(page)

    @staticmethod
    def _place_of(page: Page | None) -> str:
        return "" if page is None else page.place or page.name

    def _entitle(self, page: Page | None) -> None:
        """Work that ends behind the hidden screen may show another page there: not in the title."""
        if self.hidden_away:
            return
        title = page.title() if page is not None else ""
        self.setWindowTitle(f"{title} – PostDesk" if title else "PostDesk")

    def _say_bug(self, number: str) -> None:
        """While the screen is hidden its harmless title stays."""
        self._untold = number if self.hidden_away else ""
        if not self.hidden_away:
            self.setWindowTitle(f"PostDesk – {number}")

    def _say(self) -> None:
        self.rail.set_items(rail_items(self._places, self._counts))
        self.hide_page.retranslate()
        self._entitle(self.navigator.page)

    def _keep_keyboard(self, _before: QWidget | None, now: QWidget | None) -> None:
        """Work that ends behind the hidden screen may give the keyboard to a control there."""
        if self.hidden_away and now is not None and self._frame.isAncestorOf(now):
            self.hide_page.take_keyboard()

    def _hide_unless_hidden(self) -> None:
        if not self.hidden_away:
            self.hide_away()

    def _try_pin(self, text: str) -> None:
        if self._pin_check is None or self._pin_check(text):
            self.come_back()
            return
        self._wrong_pins += 1
        if self._wrong_pins >= MOST_WRONG_PINS:
            self.lock_asked.emit()
