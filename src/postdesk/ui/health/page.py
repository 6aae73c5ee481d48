"""The health page: what is to be done on top, what is well below, one action each."""

from collections.abc import Callable, Sequence
from contextlib import closing
from datetime import datetime
from pathlib import Path

from PySide6.QtWidgets import QWidget

from postdesk.errors import PostDeskError
from postdesk.model.health import Check, Finding, Light
from postdesk.progress import Progress
from postdesk.store.backup import Backup, Backups
from postdesk.store.checkup import checked
from postdesk.store.vault import Vault
from postdesk.ui.folders import ChooseFolder, ask_folder
from postdesk.ui.health.words import check_action, check_name, not_checked, sentence
from postdesk.ui.language_formats import time_text
from postdesk.ui.long_work import LongWork
from postdesk.ui.messages import message_of
from postdesk.ui.navigator import Navigator
from postdesk.ui.page import Page, PageHead
from postdesk.ui.tasks import Tasks, Work
from postdesk.ui.theme import Role, current_look
from postdesk.ui.widgets.button import Button, Kind
from postdesk.ui.widgets.card import Notice
from postdesk.ui.widgets.chip import Tone
from postdesk.ui.widgets.error_card import ErrorCard
from postdesk.ui.widgets.progress_row import ProgressRow, Said
from postdesk.ui.widgets.row_list import Row, RowList
from postdesk.ui.widgets.text import Text

AtOnce = Callable[[], Sequence[Callable[[], Finding]]]
"""What a workspace can say of itself at once, on the window's own session."""
_SLOW = (
    Check.PAGES,
    Check.DAMAGED,
    Check.LOST,
    Check.AUDIT,
    Check.CLOCK,
    Check.DISK,
    Check.BACKUP,
    Check.OWN_BACKUP,
)
_ICONS = {
    Light.FINE: ("circle-check", "done"),
    Light.ATTENTION: ("alert-triangle", "attention"),
    Light.WAITING: ("hourglass", "attention"),
}
_PLACES = {
    Check.KIT: "arrivals",
    Check.KEY: "arrivals",
    Check.UNSENT: "outbox",
    Check.RECEIPTS: "outbox",
    Check.DRAFTS: "shift",
    Check.APART: "shift",
    Check.QUARANTINE: "arrivals",
    Check.RETENTION: "kept",
    Check.REQUESTS: "kept",
    Check.STICKS: "sticks",
    Check.GAPS: "outbox",
    Check.DAMAGED: "damaged",
    Check.LOST: "losses",
    Check.REGION: "region_access",
}
_TITLE_WIDTH = 232


def _place(check: Check, finding: Finding | None) -> str:
    """The page where what a check found is mended; empty if there is none."""
    numbers = finding.numbers if finding is not None else {}
    if check is Check.APART and "lost" in numbers:
        return "losses"
    if check is Check.KIT and "own" in numbers:
        return "posts"
    return _PLACES.get(check, "")


class HealthPage(Page):
    """Opening it checks everything; pages and audit trail are read on the worker thread.

    Its subject may be the `PostDeskError` that somebody met on another page.
    """

    name = "health"

    def __init__(
        self,
        navigator: Navigator,
        vault: Vault,
        tasks: Tasks,
        at_once: AtOnce,
        *,
        choose_folder: ChooseFolder = ask_folder,
    ) -> None:
        super().__init__()
        self._navigator, self._vault = navigator, vault
        self._at_once, self._choose_folder = at_once, choose_folder
        self._checked_at: datetime | None = None
        self.findings: dict[Check, Finding] = {}
        self.head = PageHead(beside=True)
        self.all = Button(icon="refresh", key="F5", dense=True)
        self.progress = ProgressRow()
        self.told = Notice(Tone.DONE, "circle-check")
        self.error = ErrorCard()
        self.work = LongWork(tasks, self.progress, self.error)
        self.todo_title = Text("", Role.HEADING, strong=True)
        self.todo = RowList(Tone.ATTENTION)
        self.fine_title = Text("", Role.HEADING, strong=True)
        self.fine = RowList()
        self.head.end.addWidget(self.all)
        parts: tuple[QWidget, ...] = (self.head, self.progress, self.told, self.error)
        for part in (*parts, self.todo_title, self.todo, self.fine_title, self.fine):
            self.body.addWidget(part)
        self.body.addStretch(1)
        self.all.clicked.connect(self.check)

    def title(self) -> str:
        return self.tr("Health")

    def opened(self, subject: object) -> None:
        self.told.hide()
        self.error.hide()
        self.check()
        if isinstance(subject, PostDeskError):
            self.error.set_message(message_of(subject))

    def left(self) -> None:
        self.work.stop()

    def retranslate(self) -> None:
        self.all.set_words(self.tr("Check everything"))
        when = ""
        if self._checked_at is not None:
            when = self.tr("checked at {time}").format(time=time_text(self._checked_at))
        self.head.set_texts(self.tr("Health"), when)
        self._show()

    def check(self) -> None:
        """Look at everything anew: the quick checks now, the slow ones in their own time."""
        self.error.hide()
        self.findings = {}
        for ask in self._at_once():
            try:
                found = ask()
            except PostDeskError as error:
                # a damaged page: what has to read it says nothing, the pages' own check does
                self.error.set_message(message_of(error))
            else:
                self.findings[found.check] = found
        self.retranslate()
        self._run(
            self._look,
            self._found,
            lambda: self.tr("Reading the vault again"),
            lambda: self.tr("Nothing is changed by looking."),
        )

    def _look(self, progress: Progress) -> tuple[Finding, ...]:
        with closing(self._vault.sibling()) as session:
            return checked(session, progress)

    def _found(self, findings: Sequence[Finding]) -> None:
        self.findings |= {finding.check: finding for finding in findings}
        self._checked_at = self._vault.clock()
        self.retranslate()

    def _back_up(self) -> None:
        folder = self._choose_folder(self)
        if folder is not None:
            self._make_backup(folder)

    def _make_backup(self, folder: Path | None) -> None:
        """Into a folder, or beside the vault: the day's own, if none is given."""

        def make(progress: Progress) -> Backup:
            with closing(self._vault.sibling()) as session:
                return Backups(session).make(folder, progress)

        self._run(
            make,
            self._backed_up,
            lambda: self.tr("Making a backup and opening it by way of proof"),
            lambda: self.tr("The half-made copy is removed."),
        )

    def _backed_up(self, backup: Backup) -> None:
        if backup.here:
            self.told.tell(
                lambda: self.tr(
                    "The day’s backup was opened and is whole. It lies beside the vault."
                )
            )
            self.check()
            return
        self.told.tell(
            lambda: self.tr(
                "The backup {name} was opened and is whole. Keep it away from this laptop."
            ).format(name=backup.name)
        )
        self.check()

    def _run(self, work: Work, done: Callable[..., None], words: Said, leaves: Said) -> None:
        self.work.begin(work, done, words=words, cancel=lambda: self.tr("Cancel"), leaves=leaves)

    # --- drawing ----------------------------------------------------------------------------

    def _show(self) -> None:
        self.todo.clear()
        self.fine.clear()
        order = [*_SLOW, *(check for check in self.findings if check not in _SLOW)]
        todo = [check for check in order if not self._is_fine(check)]
        fine = [check for check in order if self._is_fine(check)]
        if self._checked_at is not None:
            self.counted.emit(self.name, len(todo))
        for place, check in enumerate(todo):
            self.todo.add(self._row(check, filled=place == 0))
        for check in fine:
            self.fine.add(self._row(check))
        self.todo_title.set_text(self.tr("%n thing(s) to do", "", len(todo)))
        self.fine_title.set_text(self.tr("%n check(s) are well", "", len(fine)))
        for part in (self.todo_title, self.todo):
            part.setVisible(bool(todo))
        for part in (self.fine_title, self.fine):
            part.setVisible(bool(fine))

    def _is_fine(self, check: Check) -> bool:
        """A check that was not made yet is nothing to do: it stands below, with a dashed circle."""
        finding = self.findings.get(check)
        return finding is None or finding.light is Light.FINE

    def _row(self, check: Check, *, filled: bool = False) -> Row:
        finding = self.findings.get(check)
        icon, colour = ("circle-dashed", "ink2") if finding is None else _ICONS[finding.light]
        text = not_checked() if finding is None else sentence(finding, current_look().language)
        row = Row(
            icon, check_name(check), text, icon_colour=colour, sub_role=Role.BODY,
            title_width=_TITLE_WIDTH,
        )  # fmt: skip
        row.set_padding(18, 8 if finding is not None and finding.light is Light.FINE else 12)
        kind = Kind.FILLED if filled else Kind.LINK if self._is_fine(check) else Kind.OUTLINE
        action = check_action(check, finding)
        button = Button(action, kind, dense=True)
        button.setAccessibleName(f"{check_name(check)}: {action}")
        button.clicked.connect(lambda: self._act(check))
        row.add_end(button)
        return row

    def _act(self, check: Check) -> None:
        finding = self.findings.get(check)
        if check is Check.BACKUP:
            self._back_up()
        elif check is Check.OWN_BACKUP:
            self._make_backup(None)
        elif check is Check.PAGES and finding is not None and finding.light is not Light.FINE:
            self._navigator.go("damaged", finding.numbers["damaged"])
        elif check is Check.AUDIT and finding is not None and finding.light is not Light.FINE:
            self._navigator.go("losses" if "no_place" in finding.numbers else "trail")
        elif self._navigator.knows(place := _place(check, finding)):
            self._navigator.go(place)
        else:
            self.check()
