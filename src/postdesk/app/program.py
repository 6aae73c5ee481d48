"""The program as a whole: the window, the door, and the desk behind it."""

import sys
from collections.abc import Callable
from contextlib import ExitStack, closing, suppress
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QTimer
from PySide6.QtWidgets import QApplication

from postdesk.app.ahead import Ahead
from postdesk.app.desk import Desk, Surroundings
from postdesk.app.door import LaptopDoor
from postdesk.app.memory import tidy_memory
from postdesk.app.preferences import Preferences, read_preferences, write_preferences
from postdesk.app.system import (
    ZONE,
    end_at_once,
    forbid_core_dumps,
    home_folder,
    measured_cost,
    new_id,
    refuse_screenshots,
    system_clock,
)
from postdesk.errors import Code, PostDeskError
from postdesk.model.base import Clock, NewId, WorkspaceKind
from postdesk.model.kits import ActionCards, Emergency
from postdesk.progress import Progress
from postdesk.store.audit import Audit, AuditKind
from postdesk.store.backup import Backups
from postdesk.store.finding_damage import set_damaged_aside
from postdesk.store.intake import Intake
from postdesk.store.left_copies import destroy_old_copies
from postdesk.store.losses import Losses, Lost
from postdesk.store.pins import Pins
from postdesk.store.relocation import tell_door
from postdesk.store.vault import KdfStrength, Vault
from postdesk.ui.crash import CrashReporter
from postdesk.ui.first_use import make_style_options
from postdesk.ui.folders import ChooseFolder, ask_folder, keep_no_recent_folders
from postdesk.ui.language import LanguageSwitch
from postdesk.ui.main_window import MainWindow
from postdesk.ui.page import Page
from postdesk.ui.quiet import keep_quiet
from postdesk.ui.tasks import Tasks
from postdesk.ui.theme import Look, apply_look, current_look
from postdesk.ui.unlock.colleagues_page import ColleaguesPage
from postdesk.ui.unlock.destroyed_page import DestroyedPage
from postdesk.ui.unlock.door import Workspace
from postdesk.ui.unlock.emergency_page import CardOpening, EmergencyPage
from postdesk.ui.unlock.first_run_page import FirstRunPage
from postdesk.ui.unlock.given_back_page import GivenBackPage
from postdesk.ui.unlock.leaflet_page import LeafletPage
from postdesk.ui.unlock.mend_page import MendPage
from postdesk.ui.unlock.note_page import NotePage
from postdesk.ui.unlock.page import UnlockPage
from postdesk.ui.unlock.recovery_page import RecoveryPage
from postdesk.ui.unlock.rescue_page import RescuePage
from postdesk.ui.unlock.restore_page import RestorePage
from postdesk.ui.unlock.take_over_page import TakeOverPage

if TYPE_CHECKING:
    from postdesk.packet.kit import Kit


_CANNOT_CLOSE = frozenset({Code.VAULT_DAMAGED, Code.FILE_UNREADABLE})
"""What closing raises once a connection met a damaged page: it writes nothing any more."""


class Program:
    """Built once; owns the window, the worker thread, and the desk of the vault that is open."""

    ended_whole = True
    """Whether the worker thread ended with the window."""
    _left_out = False
    """Whether the system leaves the window out of pictures of the screen."""

    def __init__(
        self,
        app: QApplication,
        home: Path,
        *,
        clock: Clock,
        new_id: NewId,
        strength: Callable[[], KdfStrength] = lambda: KdfStrength.FLOOR,
        choose_folder: ChooseFolder = ask_folder,
    ) -> None:
        self._home = home
        self.tasks = Tasks()
        self._languages = LanguageSwitch(app)
        make_style_options()
        self._wear(app, read_preferences(home))
        self.window = MainWindow(app, self._languages)
        self.door = LaptopDoor(
            home,
            clock=clock,
            new_id=new_id,
            strength=strength,
            entered=self._enter,
            classroom=self._open_classroom,
        )
        self.desk: Desk | None = None
        around = self.window, self.tasks, clock, new_id, self.lock, choose_folder
        self._around = Surroundings(*around, left_out=lambda: self._left_out)
        self.window.look_changed.connect(self._look_changed)
        self.window.lock_asked.connect(self.lock)
        self.tasks.busy_changed.connect(self._look_again)
        self.window.navigator.changed.connect(self._guard_new)
        self.window.absence.resting.connect(tidy_memory)
        self._add_door_pages()

    def start(self) -> Page:
        """Show the first page: first run, or who unlocks; before, what is to be destroyed goes."""
        if not self.tasks.busy:  # else the work that was left still has it in its hands
            self.door.drop_handover()  # what a kill left of one that nobody took over
        if self.door.is_destroying():
            return self.window.navigator.go("destroyed")
        workspaces = self.door.workspaces()
        if not workspaces:
            return self.window.navigator.go("first_run")
        self.window.top_bar.set_closed()
        return self.window.navigator.go("unlock", workspaces[0])

    def _look_again(self, busy: bool) -> None:
        """A post may be here by now, brought by work whose page somebody left."""
        front = self.window.navigator.page
        if not busy and front is not None and front.name == "first_run" and self.door.workspaces():
            self.start()

    def stay_out_of_pictures(self, refuse: Callable[[int], bool] = refuse_screenshots) -> None:
        """Ask the system to leave the window out of pictures; a page says whether it does."""
        self._left_out = refuse(int(self.window.winId()))

    def lock(self) -> None:
        """Forget every page that showed something of the vault, then close it."""
        vault, failed = self.door.open_vault, None
        desk = self._leave_desk()
        try:
            self._close_desk(desk)
        except PostDeskError as error:
            failed = error
        finally:
            self.window.come_back()
            self.start()
        if failed is not None and vault is not None:
            self._tell_at_door(failed, vault)
        QTimer.singleShot(0, tidy_memory)  # once the pages are gone that showed something of it

    def _tell_at_door(self, failed: PostDeskError, vault: Vault) -> None:
        """Why the vault did not close well; what was saved before is there."""
        if failed.code in _CANNOT_CLOSE:
            # a file that cannot be read cannot be written either
            self.window.navigator.go("mend", Workspace(vault.workspace, vault.folder))
            return
        front = self.window.navigator.page
        if isinstance(front, UnlockPage):
            front.tell(failed)

    def _leave_desk(self) -> Desk | None:
        """Take all that can be read off the screen; the desk, whose closing may take a while."""
        desk, self.desk = self.desk, None
        self.tasks.abandon_all()
        self.window.close_what_lies_over()
        self.window.navigator.clear()
        self._add_door_pages()
        self.window.set_workspace(None)
        self.window.set_training(False)
        self.window.set_pin_check(None)
        self.window.top_bar.set_person("")
        self._say_place()
        self.window.repaint()
        return desk

    def _close_desk(self, desk: Desk | None) -> None:
        """End what the desk began, then close the vault, also where the desk does not end well."""
        with ExitStack() as ending:
            ending.callback(self.door.lock)
            if desk is not None:
                ending.callback(desk.close)

    def close(self) -> None:
        """End everything that runs; no page is left that could still look into a closed vault."""
        self.tasks.blockSignals(True)  # there is no door any more to look at again
        desk = self._leave_desk()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        with ExitStack() as ending:
            ending.callback(self.door.lock)  # of a vault that was being made meanwhile
            ending.callback(self._end_work)
            self._close_desk(desk)

    def _end_work(self) -> None:
        self.ended_whole = self.tasks.close()

    def show_desk(self, make: Callable[[Surroundings], Desk]) -> None:
        """Show a desk that no door leads to: a class, a guide's preview."""
        self._show(make(self._around))

    def tell_crash(self, number: str) -> None:
        """Show the number of a report on a bug, which any thread may meet; the program goes on."""
        self.window.bug_reported.emit(number)

    def meet(self, error: PostDeskError) -> bool:
        """A damaged record or file that a page ran into: show what to do; whether that is so.

        So with a guide that the kit in use does not have: the newer kit may be the damaged one.
        """
        vault = self.door.open_vault
        known = vault is not None and self.window.navigator.knows("health")
        if known and error.code is Code.GUIDE_UNKNOWN:
            self.window.navigator.go("health", error)
            return True
        if vault is None or error.code not in {Code.RECORD_DAMAGED, Code.VAULT_DAMAGED}:
            return False
        if error.code is Code.RECORD_DAMAGED and self.window.navigator.knows("damaged"):
            self.window.navigator.go("damaged")
            return True
        workspace = Workspace(vault.workspace, vault.folder)
        self.lock()
        self.window.navigator.go("mend", workspace)
        return True

    def _enter(self, vault: Vault) -> None:
        # Loaded only now: a desk's pages are half of the program, and the door needs none of them.
        from postdesk.app.desks import desk_of

        self._note_losses(vault)
        tell_door(vault)
        try:
            self._show(desk_of(vault, self._around))
        except PostDeskError as error:
            if not self.meet(error):
                self._turn_away(error)
            return
        if Losses(vault).open_ones() and self.window.navigator.knows("losses"):
            self.window.navigator.go("losses")
        self._guard(vault)
        if not vault.moved_away:
            self.tasks.run(lambda progress: _back_up_daily(vault, progress))

    def _guard(self, vault: Vault) -> None:
        """While it is open only whoever opened it comes back from the hidden screen."""
        self.window.set_pin_check(lambda typed: _is_theirs(vault, typed))

    def _guard_new(self) -> None:
        """A vault that was just made is open before any desk is, and shows its sheet's code."""
        vault = self.door.open_vault
        if vault is not None and self.desk is None:
            self._guard(vault)

    def _turn_away(self, error: PostDeskError) -> None:
        """The vault opened, but no desk can be made of it: it is locked, and the door says why."""
        if error.code is Code.WRONG_USE:
            raise error
        self.lock()
        front = self.window.navigator.page
        if isinstance(front, UnlockPage):
            front.tell(error)

    def _note_losses(self, vault: Vault) -> None:
        """What lies beside the vault and is damaged; the look is written anew once it is told."""
        with suppress(PostDeskError):  # a full disk: it is told at the next opening
            Intake(vault).note_unreadable()
            if self.door.look_lost:
                Losses(vault).note(Lost.LOOK)
                self._remember(None)
                self.door.look_lost = False

    def _open_classroom(self) -> None:
        from postdesk.app.classroom import classroom_desk

        self.show_desk(classroom_desk)

    def _show(self, desk: Desk) -> None:
        self.desk = desk
        self.window.set_workspace(None if desk.closed else desk.kind, agency=desk.agency)
        self.window.set_training(desk.training)
        self.window.top_bar.set_person(desk.person)
        self._say_place()
        self._add_help_pages(desk.kit)
        self.window.navigator.go(desk.first_page)

    def _add_door_pages(self) -> None:
        navigator, door, tasks = self.window.navigator, self.door, self.tasks
        navigator.add("first_run", lambda: FirstRunPage(navigator, door, tasks))
        ask = self._around.ask_printer
        navigator.add("recovery", lambda: RecoveryPage(navigator, door, tasks, ask))
        navigator.add(
            "colleagues",
            lambda: ColleaguesPage(
                navigator, door, tasks, self._kind(), agency=self.door.is_agency()
            ),
        )
        navigator.add("unlock", lambda: UnlockPage(navigator, door))
        navigator.add("rescue", lambda: RescuePage(navigator, door, tasks))
        navigator.add("given_back", lambda: GivenBackPage(navigator, door, tasks, choose))
        navigator.add("mend", lambda: MendPage(navigator, door, tasks))
        choose = self._around.choose_folder
        navigator.add("destroyed", lambda: DestroyedPage(navigator, door, tasks))
        navigator.add("urgent_note", lambda: NotePage(navigator, door))
        navigator.add("restore", lambda: RestorePage(navigator, door, tasks, choose))
        navigator.add("take_over", lambda: TakeOverPage(navigator, door, tasks, choose))
        self._add_help_pages(None)

    def _add_help_pages(self, kit: "Kit | None") -> None:
        """Cards and leaflet of a desk's kit, with its own numbers; None: those the door has."""
        navigator, door = self.window.navigator, self.door
        navigator.add("emergency", lambda: self._emergency_page(kit.cards if kit else door.cards()))
        navigator.add(
            "leaflet", lambda: LeafletPage(navigator, kit.leaflet if kit else door.leaflet())
        )

    def _emergency_page(self, cards: ActionCards) -> EmergencyPage:
        page = EmergencyPage(self.window.navigator, cards)
        page.consulted.connect(lambda emergency: self._note_emergency(page, emergency))
        return page

    def _note_emergency(self, page: EmergencyPage, emergency: Emergency) -> None:
        """Whoever was shown a card at a desk stands in the audit trail, and sees that."""
        vault = self.door.open_vault
        waiting = self.desk.open_interview() if self.desk is not None else None
        opening = None
        if vault is not None:
            # a full disk must not stand between a person and the doctor's number
            with suppress(PostDeskError):
                record = waiting.id if waiting is not None else ""
                Audit(vault).append(AuditKind.READ, record, f"emergency {emergency.value}")
                at = vault.clock().astimezone(ZONE)
                opening = CardOpening(vault.person.name, at, waiting.code if waiting else "")
        page.tell_opening(opening)
        page.offer_note(self.door.takes_notes())

    def _kind(self) -> WorkspaceKind:
        vault = self.door.open_vault
        return vault.workspace if vault is not None else WorkspaceKind.POST

    def _wear(self, app: QApplication, preferences: Preferences) -> None:
        self._languages.use(preferences.language)
        apply_look(app, Look(preferences.theme, preferences.scale, preferences.language))

    def _look_changed(self, look: object) -> None:
        self._say_place()
        self._remember(look)

    def _say_place(self) -> None:
        """Where one is, in the language in use; nothing at the locked door."""
        self.window.top_bar.set_place(self.desk.place if self.desk is not None else "")

    def _remember(self, look: object) -> None:
        del look
        worn = current_look()
        write_preferences(
            self._home,
            Preferences(language=worn.language, theme=worn.theme, scale=worn.scale),
        )


def _back_up_daily(vault: Vault, progress: Progress) -> None:
    """The day's backup beside the vault, while people work; a full disk is the health page's.

    Before it every record is read: while one is damaged, no older backup ages out.
    """
    with closing(vault.sibling()) as session, suppress(PostDeskError):
        if Backups(session).is_due():
            set_damaged_aside(session, progress)
            Backups(session).keep_daily(progress)
            destroy_old_copies(session)


def _is_theirs(vault: Vault, typed: str) -> bool:
    """Whether the person at the desk typed their PIN or passphrase, to come back from hiding."""
    if Pins(vault).fits(vault.person.id, typed):
        return True
    try:
        vault.witness(vault.person.id, typed)
    except PostDeskError:
        return False
    return True


def open_program() -> int:
    """Open the window and stay until it is closed; the exit code."""
    forbid_core_dumps()
    keep_no_recent_folders()
    keep_quiet()
    app = QApplication(sys.argv[:1])
    home = home_folder()
    program = Program(app, home, clock=system_clock, new_id=new_id, strength=measured_cost)
    reports = home / "reports"
    CrashReporter(reports, system_clock, new_id, program.tell_crash, program.meet).install()
    program.window.closing.connect(program.close)
    program.start()
    program.window.showMaximized()
    Ahead(program.window)
    program.stay_out_of_pictures()
    code = app.exec()
    if not program.ended_whole:
        end_at_once(code)
    return code
