"""A post and its region with a closed interview, in a real window, for the desk pages' tests."""

import shutil
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from postdesk.app.desks import Surroundings, add_post_pages
from postdesk.app.readers import RegionalReader
from postdesk.desk.post import Post
from postdesk.model.base import WorkspaceKind
from postdesk.model.ids import InterviewId
from postdesk.store.vault import Vault, open_vault
from postdesk.ui.arrivals.page import ArrivalsPage
from postdesk.ui.language import LanguageSwitch
from postdesk.ui.main_window import MainWindow
from postdesk.ui.tasks import Tasks

sys.path.append(str(Path(__file__).resolve().parents[1] / "journeys"))

from offices import (
    OFFICER_WORDS,
    SUPERVISOR_WORDS,
    Ids,
    TickingClock,
    at_desk,
    introduce,
    make_post,
    make_region,
)
from test_a_day import interviewed

SCENARIO = "aminata"


@dataclass
class Offices:
    """Where a region and a post with one closed interview lie, ready to be copied."""

    home: Path
    officer: str
    supervisor: str
    author: str
    interview: InterviewId


def make_offices(home: Path) -> Offices:
    """A region, a post that works with its kit, and an interview closed by the officer."""
    clock = TickingClock()
    region, post = make_region(home / "region", clock), make_post(home / "post", clock)
    stick = home / "stick"
    stick.mkdir()
    introduce(post.vault, region.vault, stick)
    author, supervisor = region.vault.person.id, post.vault.person.id
    region.vault.close()
    post.vault.close()
    for packet in stick.iterdir():
        packet.unlink()
    vault = open_vault(home / "post", post.officer.id, OFFICER_WORDS, clock, Ids(10**6))
    with at_desk(vault, clock) as desk:
        interview = interviewed(desk, SCENARIO)
    vault.close()
    return Offices(home, post.officer.id, supervisor, author, interview)


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
        yield Scene(offices, home, clock, post, window, tasks, stick)
        tasks.close()
        window.close()
        window.deleteLater()
    vault.close()
