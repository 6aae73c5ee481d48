"""`postdesk gallery`: a picture of every page, drawn by the real program on invented laptops."""

import os
import shutil
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path

if sys.platform.startswith("linux") and not (
    os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")
):
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication

from postdesk.app.preferences import Preferences, write_preferences
from postdesk.app.preview import show_preview
from postdesk.app.program import Program
from postdesk.app.system import ZONE, new_id
from postdesk.authoring.compiling import compile_workbook, media_beside
from postdesk.cli.gallery_homes import SCENARIO, WORDS, Homes, pages_of_care, prepare_homes
from postdesk.desk.reviewing import recommended
from postdesk.errors import Code, PostDeskError
from postdesk.files import make_private_folder, write_whole
from postdesk.model.ids import NodeRef
from postdesk.model.referrals import ReferralState
from postdesk.resources import resource
from postdesk.store.damage import DamagedRecords
from postdesk.store.referrals import Referrals
from postdesk.ui.arrivals.page import ArrivalsPage
from postdesk.ui.classroom.session_page import SessionPage
from postdesk.ui.gallery import SIZE, looks, png_of, settle
from postdesk.ui.interview.page import InterviewPage
from postdesk.ui.interview.type_in_page import TypeInPage
from postdesk.ui.interview.view_model import InterviewViewModel
from postdesk.ui.language import Language
from postdesk.ui.mail.messages_page import MessagesPage
from postdesk.ui.new_sheet import NewSheet
from postdesk.ui.outbox.page import OutboxPage
from postdesk.ui.outbox.stick_page import StickPage
from postdesk.ui.page import Page
from postdesk.ui.regional.agency_page import AgencyPage
from postdesk.ui.retention.page import KeptPage
from postdesk.ui.review.page import ReviewPage
from postdesk.ui.theme import Look, ThemeName

_PATIENCE = 60.0
"""Seconds that a picture may wait for the worker thread."""
_RECOVERY_CODE = "1CR5 AYMZ RKMG WCTR FPHC FV0H 6SDR 19EA XWA3 JQM3 N36Z 45SW C634 77M5"
"""Of a key that nobody has."""
_POST_PLACES = ("triage", "interviews", "begin", "arrivals", "sticks", "health", "settings")
_REGION_PLACES = (
    "register",
    "statistics",
    "links",
    "posts",
    "outbox",
    "sticks",
    "bulletin",
    "health",
    "settings",
)
_ASIDE = (
    "show",
    "overview",
    "note",
    "indicators",
    "withdraw",
    "room",
    "slip",
    "closing",
    "destroy",
)
"""Pages beside an interview; each is handed its view model."""


def draw_all(
    out: Path, languages: Sequence[str], scales: Sequence[int], themes: Sequence[str]
) -> list[Path]:
    """Draw every page in every language, scale and theme into `out`; the files made.

    Dark and high contrast are drawn at 200 % only if one of them is asked for alone.
    """
    make_private_folder(out)
    existing = QApplication.instance()
    app = existing if isinstance(existing, QApplication) else QApplication([])
    made: list[Path] = []
    for language in languages:
        with tempfile.TemporaryDirectory(prefix="postdesk-gallery-") as folder:
            homes = prepare_homes(Path(folder) / "prepared", language)
            wanted = looks([Language(language)], scales, [ThemeName(theme) for theme in themes])
            for number, look in enumerate(wanted):
                copy = Path(folder) / str(number)
                shutil.copytree(homes.folder, copy)
                album = _Album(app, out, look, homes.moved(copy))
                album.draw()
                made += album.made
    return made


@dataclass
class _Album:
    """The pictures of one look."""

    app: QApplication
    out: Path
    look: Look
    homes: Homes
    made: list[Path] = field(default_factory=list)

    def draw(self) -> None:
        """Draw the pages of each laptop."""
        for laptop, drawn in (
            ("new", self._new),
            ("new", self._kinds),
            ("class", self._class),
            ("post", self._post),
            ("post", self._moved),
            ("region", self._region),
            ("agency", self._agency),
        ):
            program = self._started(laptop)
            drawn(program)
            program.close()
            program.window.close()
            program.window.deleteLater()
            # before the next program speaks: a page that still lived would look into a closed vault
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
            self.app.processEvents()

    # laptops

    def _new(self, program: Program) -> None:
        """A laptop without a workspace."""
        self._shot(program, "first_run")
        self._page(program, "restore")
        self._page(program, "take_over")
        self._page(program, "recovery", NewSheet(_RECOVERY_CODE, "Rosso"))
        self._page(program, "emergency")
        self._page(program, "leaflet")

    def _kinds(self, program: Program) -> None:
        """An author's preview with a question of each kind that has a widget of its own."""
        file = resource("gallery", "every_kind.md")
        guide = compile_workbook(file).guide
        if guide is None:
            raise PostDeskError(Code.WRONG_USE, why="picture_not_ready")
        show_preview(program, guide, media_beside(file, guide))
        page = program.window.navigator.page
        if isinstance(page, InterviewPage) and page.model is not None:
            for ref in page.model.interviewing.flow.asked():
                page.model.go(ref)
                self._shot(program, f"kind-{ref.rpartition('/')[2]}")

    def _class(self, program: Program) -> None:
        """A classroom with one play begun."""
        program.door.try_it()
        self._shot(program, "class-scenarios")
        page = self._page(program, "session", SCENARIO, "class-session")
        if isinstance(page, SessionPage):
            page.start.click()
            self._shot(program, "class-interview")
        self._page(program, "trainees", None, "class-trainees")
        self._page(program, "debrief", None, "class-debrief")

    def _post(self, program: Program) -> None:
        """A post in the middle of a night."""
        self._shot(program, "unlock")
        self._page(program, "rescue", program.door.workspaces()[0])
        self._page(program, "mend", program.door.workspaces()[0])
        program.window.navigator.go("unlock")
        self._unlock(program)
        self._page(program, "colleagues")
        self._page(program, "shift")
        self._page(program, "stand_in")
        for name in _POST_PLACES:
            self._page(program, name)
        self._health(program, "health")
        self._damage(program)
        self._page(program, "settings")
        self._page(program, "roles")
        self._page(program, "move_post")
        self._kept(program)
        self._messages(program, "messages")
        self._interview(program)
        self._review(program)
        self._typing(program)
        page = self._page(program, "outbox")
        if isinstance(page, OutboxPage):
            page.write.click()
            self._stick(program)
        program.window.hide_away()
        self._shot(program, "hidden")
        program.window.come_back()

    def _moved(self, program: Program) -> None:
        """The same post after it was handed over, as its supervisor sees it."""
        self.homes.move_post()
        self._unlock(program)
        self._shot(program, "moved")
        self._page(program, "destroy_here")

    def _region(self, program: Program) -> None:
        """A region that reads a stick, on which the post's move lies too."""
        self._unlock(program)
        page = self._page(program, "arrivals", None, "region-arrivals")
        if isinstance(page, ArrivalsPage):
            page.read.click()
            self._wait(lambda: page.report is not None)
            self._shot(program, "region-arrivals-report")
        for name in _REGION_PLACES:
            self._page(program, name, None, f"region-{name}")
        for name, subject in pages_of_care(program.door.open_vault):
            self._page(program, name, subject, f"region-{name}")
        self._health(program, "region-health")

    def _kept(self, program: Program) -> None:
        """What is kept a month later, the look before it is erased, and a hold."""
        page = self._page(program, "kept")
        if isinstance(page, KeptPage):
            self._page(program, "hold", page.items[0])
            self._page(program, "erase_due", page.items[:2])
            self._page(program, "rights", page.items[0].code)
            self._page(program, "complaint", page.items[0].code)
        self._page(program, "trail")
        self._wait(lambda: not program.tasks.busy)
        self._shot(program, "trail")

    def _agency(self, program: Program) -> None:
        """An agency's desk: what waits, one case whole, a question about it."""
        self._unlock(program)
        page = self._page(program, "cases", None, "agency-cases")
        if isinstance(page, AgencyPage):
            page.model.open_case(0)
            self._shot(program, "agency-case")
            page.keys.give_back.click()
            self._shot(program, "agency-give-back")
            detail = page.model.state.detail
            self._page(program, "ask", detail.case.number if detail else None, "agency-ask")
        for name, subject in pages_of_care(program.door.open_vault):
            self._page(program, name, subject, f"agency-{name}")
        self._page(program, "arrivals", None, "agency-arrivals")
        self._messages(program, "agency-messages")

    def _messages(self, program: Program, name: str) -> None:
        """The list, then its newest message open."""
        page = self._page(program, "messages", None, name)
        if isinstance(page, MessagesPage) and page.messages:
            page.card.table.opened.emit(0)
            self._shot(program, f"{name}-open")

    def _health(self, program: Program, name: str) -> None:
        """The health page after everything was looked at."""
        program.window.navigator.go("health")
        self._wait(lambda: not program.tasks.busy)
        self._shot(program, name)

    def _damage(self, program: Program) -> None:
        """A record that cannot be read, as it is told; taken back for the pictures that follow."""
        vault = program.door.open_vault
        if vault is None:
            return
        aside, found = DamagedRecords(vault), self.homes.damaged(vault)
        aside.put(found)
        program.window.navigator.go("damaged")
        self._wait(lambda: not program.tasks.busy)
        self._shot(program, "damaged")
        aside.take_back(found.record, "picture")
        self.homes.lose(vault)
        self._page(program, "losses")
        vault.acknowledge_losses()

    # pages with more than one state

    def _interview(self, program: Program) -> None:
        """The open interview at one question of each type, and the pages beside it."""
        page = self._page(program, "interview", self.homes.stopped)
        if not isinstance(page, InterviewPage) or page.model is None:
            return
        model = page.model
        stopped = model.interviewing.current().shown
        for name, ref in _one_of_each_type(model).items():
            model.go(ref)
            self._shot(program, f"interview-{name}")
        if stopped is not None:
            model.go(stopped.ref)
        for name in _ASIDE:
            self._page(program, name, model)

    def _typing(self, program: Program) -> None:
        """A paper form typed in: its head, a second typing, two that differ."""
        page = self._page(program, "type_in")
        if not isinstance(page, TypeInPage):
            return
        moment = self.homes.clock().astimezone(ZONE) - timedelta(hours=6)
        page.day.setText(f"{moment:%d %m %Y}")
        page.time.setText(f"{moment:%H:%M}")
        page.start.click()
        front = program.window.navigator.page
        if isinstance(front, InterviewPage) and front.model is not None:
            asked = front.model.interviewing.flow.asked()
            front.model.go(next(ref for ref in asked if ref.endswith("/age_years")))
            front.model.type_in("24")
            self._shot(program, "typing-again")
            front.model.type_in("42")
            self._shot(program, "typing-differs")

    def _review(self, program: Program) -> None:
        page = self._page(program, "review", self.homes.whole)
        if not isinstance(page, ReviewPage) or page.reviewed is None:
            return
        self._page(program, "correct", self.homes.whole)
        self._page(program, "history", self.homes.whole)
        self._page(program, "file", self.homes.whole)
        self._page(program, "handover", self.homes.stopped)
        self._page(program, "form")
        for recipient in recommended(page.reviewed)[:1]:
            self._page(program, "referral", (self.homes.whole, recipient))
        vault = program.door.open_vault
        if vault is not None:
            for referral in Referrals(vault).listed(ReferralState.SEALED)[:1]:
                self._page(program, "sheet", referral)

    def _stick(self, program: Program) -> None:
        page = program.window.navigator.page
        if not isinstance(page, StickPage):
            return
        self._shot(program, "stick")
        page.choose.click()
        self._wait(lambda: page.work.done)
        self._shot(program, "stick-done")

    # hands and eyes

    def _started(self, laptop: str) -> Program:
        home = self.homes.home(laptop)
        look = self.look
        write_preferences(
            home,
            Preferences(language=look.language, theme=look.theme, scale=look.scale),
        )
        program = Program(
            self.app,
            home,
            clock=self.homes.clock,
            new_id=new_id,
            choose_folder=lambda _parent: self.homes.stick,
        )
        program.window.resize(SIZE)
        program.window.show()
        program.start()
        return program

    def _unlock(self, program: Program) -> None:
        workspace = program.door.workspaces()[0]
        person = program.door.people(workspace)[0]
        program.door.unlock(workspace, person.id, WORDS)
        program.door.enter()

    def _page(
        self, program: Program, name: str, subject: object = None, picture: str = ""
    ) -> Page | None:
        """Go to a page and draw it; None where there is no such page."""
        if not program.window.navigator.knows(name):
            return None
        page = program.window.navigator.go(name, subject)
        self._shot(program, picture or name)
        return page

    def _shot(self, program: Program, name: str) -> None:
        settle(self.app)
        look = self.look
        path = self.out / f"{name}-{look.language}-{look.scale}-{look.theme}.png"
        write_whole(path, png_of(program.window))
        self.made.append(path)

    def _wait(self, seen: Callable[[], bool]) -> None:
        until = time.monotonic() + _PATIENCE
        while not seen():
            if time.monotonic() > until:
                raise PostDeskError(Code.WRONG_USE, why="picture_not_ready")
            self.app.processEvents()
            time.sleep(0.005)


def _one_of_each_type(model: InterviewViewModel) -> dict[str, NodeRef]:
    """The first question of each type that is asked: name of the type to its place."""
    flow = model.interviewing.flow
    found: dict[str, NodeRef] = {}
    for ref in flow.asked():
        shown = flow.shown(ref)
        found.setdefault(shown.type.value if shown.states else shown.kind.value, ref)
    return found
