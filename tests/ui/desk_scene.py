"""A post and its region with a closed interview, in a real window, for the desk pages' tests."""

import shutil
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from fit import assert_fits
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from postdesk.app.desk import Surroundings
from postdesk.app.post_pages import add_post_pages
from postdesk.app.readers import RegionalReader
from postdesk.desk.post import Post
from postdesk.model.base import WorkspaceKind
from postdesk.store.vault import Vault, open_vault
from postdesk.ui.arrivals.page import ArrivalsPage
from postdesk.ui.language import Language, LanguageSwitch
from postdesk.ui.main_window import MainWindow
from postdesk.ui.tasks import Tasks
from postdesk.ui.theme import Look

sys.path.append(str(Path(__file__).resolve().parents[1] / "unit" / "desk"))

from desk_offices import Copied, Offices, make_offices, play
from offices import OFFICER_WORDS, SUPERVISOR_WORDS, Ids, TickingClock, at_desk

DATA = ("PostDesk", "A. Mint Salem", "K. Sy", "Regional office, Trarza", "Rosso post")
LOOKS = ((Language.FR, 1), (Language.AR, 2))
__all__ = [
    "OFFICER_WORDS",
    "SUPERVISOR_WORDS",
    "Copied",
    "Offices",
    "Scene",
    "TickingClock",
    "make_offices",
    "open_scene",
    "play",
]


@dataclass
class Scene:
    """An open post in a window; `stick` is what the folder chooser answers."""

    offices: Offices
    home: Path
    clock: TickingClock
    post: Post
    window: MainWindow
    tasks: Tasks
    stick: Path

    def press(self, key: Qt.Key) -> None:
        """A key in whatever has the keyboard."""
        QTest.keyClick(QApplication.focusWidget() or self.window, key)
        QApplication.processEvents()

    def assert_fits(self, looks: tuple[tuple[Language, int], ...] = LOOKS) -> None:
        """The page in front fits and is said in the language, at both scales."""
        for language, scale in looks:
            self.window.use_look(Look(scale=scale, language=language))
            for _ in range(6):
                QApplication.processEvents()
            assert_fits(self.window, language, DATA)
        self.window.use_look(Look())

    def region(self) -> Vault:
        """The region's vault, open."""
        ids = Ids(2 * 10**9)
        author = self.offices.author
        return open_vault(self.home / "region", author, SUPERVISOR_WORDS, self.clock, ids)

    def open_region(self) -> tuple[Vault, ArrivalsPage]:
        """The region's arrivals page in the same window, instead of the post's."""
        vault, navigator = self.region(), self.window.navigator
        navigator.forget()
        self.window.set_workspace(WorkspaceKind.REGIONAL)
        reader = RegionalReader(vault)

        def page() -> ArrivalsPage:
            return ArrivalsPage(navigator, reader, self.tasks, choose_folder=lambda _: self.stick)

        navigator.add("arrivals", page)
        shown = navigator.go("arrivals")
        assert isinstance(shown, ArrivalsPage)
        return vault, shown


@contextmanager
def open_scene(
    offices: Offices, home: Path, languages: LanguageSwitch, *, supervisor: bool = False
) -> Iterator[Scene]:
    """A copy of the offices at `home`, the post open for the officer or the supervisor."""
    shutil.copytree(offices.home, home)
    clock = TickingClock()
    person = offices.supervisor if supervisor else offices.officer
    words = SUPERVISOR_WORDS if supervisor else OFFICER_WORDS
    vault = open_vault(home / "post", person, words, clock, Ids(10**7))
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    window, tasks, stick = MainWindow(app, languages), Tasks(), home / "stick"
    with at_desk(vault, clock) as post:
        around = Surroundings(window, tasks, clock, vault.new_id, lambda: None, lambda _: stick)
        add_post_pages(post, around)
        window.set_workspace(WorkspaceKind.POST)
        window.top_bar.set_person(vault.person.name)
        window.show()
        window.activateWindow()
        try:
            yield Scene(offices, home, clock, post, window, tasks, stick)
        finally:
            tasks.close()
            window.close()
            window.navigator.forget()
            window.deleteLater()
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    vault.close()
