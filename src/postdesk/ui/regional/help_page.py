"""A post that nobody can open: its backup is chosen on a stick, checked and opened here."""

from contextlib import closing
from dataclasses import dataclass
from datetime import tzinfo
from pathlib import Path

from PySide6.QtWidgets import QVBoxLayout, QWidget

from postdesk.progress import Progress
from postdesk.regional.helping import OpenedPost, backups_of_posts, open_post
from postdesk.store.backup import FoundBackup
from postdesk.store.vault import Vault
from postdesk.ui.folders import ChooseFolder, ask_folder
from postdesk.ui.language_formats import date_text, size_text, time_text
from postdesk.ui.long_work import LongWork
from postdesk.ui.navigator import Navigator
from postdesk.ui.outside_names import folder_name, outside_name
from postdesk.ui.page import Page, PageHead
from postdesk.ui.tasks import Tasks
from postdesk.ui.theme import current_look
from postdesk.ui.widgets.button import Button, Kind
from postdesk.ui.widgets.card import Notice
from postdesk.ui.widgets.chip import Tone
from postdesk.ui.widgets.choice_card import ChoiceCard
from postdesk.ui.widgets.empty_state import EmptyState
from postdesk.ui.widgets.error_card import ErrorCard
from postdesk.ui.widgets.progress_row import ProgressRow

_MOST = 9
"""One number key a backup; the newest come first."""
_MOST_NAMES = 6
"""Of whom a backup names: anybody may have written the file that lists them."""


@dataclass(frozen=True)
class ToHelp:
    """What one page hands to the next: the post that was opened, and the stick's folder."""

    post: OpenedPost
    place: Path


def when_made(backup: FoundBackup, zone: tzinfo) -> str:
    """When a backup was made, by the name of its folder; that name where it was renamed."""
    if backup.at is None:
        return folder_name(backup.folder)
    local = backup.at.astimezone(zone)
    return f"{date_text(current_look().language, local.date())} · {time_text(local)}"


class HelpPage(Page):
    """Choose a folder, a backup by its number, Enter; what opens leads on to its people."""

    name = "help_post"
    place = "settings"

    def __init__(
        self,
        navigator: Navigator,
        vault: Vault,
        tasks: Tasks,
        zone: tzinfo,
        choose_folder: ChooseFolder = ask_folder,
    ) -> None:
        super().__init__()
        self._navigator, self._vault, self._choose_folder = navigator, vault, choose_folder
        self._zone = zone
        self._backups: tuple[FoundBackup, ...] = ()
        self._place: Path | None = None
        self._chosen = 0
        self._looked = False
        self.cards: list[ChoiceCard] = []
        self.head = PageHead()
        self.note = Notice(Tone.INFO, "lock")
        self.progress, self.error = ProgressRow(), ErrorCard("lock")
        self.work = LongWork(tasks, self.progress, self.error)
        self.empty = EmptyState("usb")
        self.list = QVBoxLayout()
        self.back_button = Button(icon="arrow-left", key="F10")
        self.other = Button(icon="folder", key="F5")
        self.open = Button(kind=Kind.FILLED, icon="lock-open", key="Enter")
        self._lay_out()
        self.back_button.clicked.connect(lambda: navigator.go("settings"))
        self.empty.pressed.connect(self._look)
        self.other.clicked.connect(self._look)
        self.open.clicked.connect(self._open)
        self.work.ended.connect(self._show)

    def title(self) -> str:
        return self.tr("Help a post that nobody can open")

    def opened(self, subject: object) -> None:
        del subject
        self._backups, self._looked = (), False
        self.error.hide()
        self.retranslate()
        self.empty.button.setFocus()

    def left(self) -> None:
        self.work.stop()

    def number_pressed(self, number: int) -> bool:
        if self.work.running or not 1 <= number <= len(self._backups):
            return False
        self._choose(number - 1)
        return True

    def retranslate(self) -> None:
        self.head.set_texts(
            self.tr("Help a post that nobody can open"),
            self.tr("For a post that let us in, where everybody forgot their passphrase."),
        )
        self.note.set_text(
            self.tr(
                "Its backup is copied here and opened with our key. You see its people, no "
                "interview. The trails of both vaults tell it."
            )
        )
        self.back_button.set_words(self.tr("Back to the settings"))
        self.other.set_words(self.tr("Another folder"))
        self.open.set_words(self.tr("Check and open it"), key=self.tr("Enter"))
        self._show()

    def _look(self) -> None:
        if self.work.running:
            return
        folder = self._choose_folder(self)
        if folder is None:
            return
        self.error.hide()
        self._place, self._looked, self._chosen = folder, True, 0
        self._backups = backups_of_posts(self._vault, folder)[:_MOST]
        self._show()
        (self.open if self._backups else self.empty.button).setFocus()

    def _show(self) -> None:
        self._say_empty()
        while len(self.cards) < len(self._backups):
            at = len(self.cards)
            card = ChoiceCard(str(at + 1), icon="home")
            card.clicked.connect(lambda _checked=False, at=at: self._choose(at))
            self.cards.append(card)
            self.list.addWidget(card)
        for at, card in enumerate(self.cards):
            card.setVisible(at < len(self._backups))
            if at < len(self._backups):
                card.set_texts(*self._told(self._backups[at]))
        found, free = bool(self._backups), not self.work.running
        self.empty.setVisible(not found)
        for button in (self.open, self.other):
            self.bar.show_part(button, found)
            button.setEnabled(free)
        for card in self.cards:
            card.setEnabled(free)
        if found:
            self._choose(self._chosen)

    def _say_empty(self) -> None:
        if self._looked:
            self.empty.set_texts(
                self.tr("No backup of a post lies in this folder. Nothing was changed."),
                self.tr("Choose another folder"),
            )
        else:
            self.empty.set_texts(
                self.tr("Put in the stick with the post’s backup, then choose it."),
                self.tr("Choose the stick or its folder"),
            )

    def _told(self, backup: FoundBackup) -> tuple[str, str]:
        """When it was made; whom it names, unproven as yet, and how large it is."""
        names = [outside_name(name) for name in backup.people[:_MOST_NAMES]]
        people = " · ".join([*names, "…"] if len(backup.people) > _MOST_NAMES else names)
        size = size_text(current_look().language, backup.size)
        return when_made(backup, self._zone), f"{people} · {size}"

    def _choose(self, at: int) -> None:
        self._chosen = at
        for place, card in enumerate(self.cards):
            card.setChecked(place == at)

    def _open(self) -> None:
        if not self._backups or self.work.running or self._place is None:
            return
        self.error.hide()
        backup, place = self._backups[self._chosen], self._place

        def work(progress: Progress) -> OpenedPost:
            with closing(self._vault.sibling()) as session:
                return open_post(session, backup, progress)

        self.work.begin(
            work,
            lambda post: self._navigator.go("help_people", ToHelp(post, place)),
            words=lambda: self.tr("Copying the backup, checking and opening it"),
            cancel=lambda: self.tr("Cancel"),
            leaves=lambda: self.tr("The stick is only read. The copy here is destroyed."),
        )
        self._show()

    def _lay_out(self) -> None:
        self.list.setSpacing(8)
        parts: tuple[QWidget, ...] = (self.head, self.note, self.progress, self.error, self.empty)
        for part in parts:
            self.body.addWidget(part)
        self.body.addLayout(self.list)
        self.body.addStretch(1)
        self.bar.at_start(self.back_button)
        self.bar.at_end(self.other)
        self.bar.at_end(self.open)
