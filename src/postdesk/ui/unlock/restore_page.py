"""A new laptop: puts a vault back from a backup on a stick; people unlock it as they used to."""

from PySide6.QtWidgets import QVBoxLayout

from postdesk.errors import Code, PostDeskError
from postdesk.model.base import WorkspaceKind
from postdesk.store.backup import FoundBackup
from postdesk.ui.folders import ChooseFolder, ask_folder
from postdesk.ui.language_formats import date_text, size_text, time_text
from postdesk.ui.messages import message_of
from postdesk.ui.navigator import Navigator
from postdesk.ui.outside_names import folder_name, outside_name
from postdesk.ui.tasks import Tasks
from postdesk.ui.theme import current_look
from postdesk.ui.unlock.arriving_page import ArrivingPage
from postdesk.ui.unlock.door import Door, Workspace
from postdesk.ui.widgets.button import Button
from postdesk.ui.widgets.choice_card import ChoiceCard

_MOST = 9
"""One number key a backup; the newest come first."""
_MOST_NAMES = 8
"""Of whom a backup names: anybody may have written the file that lists them."""


class RestorePage(ArrivingPage):
    """Choose a folder, then a backup by its number, Enter; afterwards the door asks who unlocks."""

    name = "restore"

    def __init__(
        self,
        navigator: Navigator,
        door: Door,
        tasks: Tasks,
        choose_folder: ChooseFolder = ask_folder,
    ) -> None:
        super().__init__(navigator, door, tasks, choose_folder, error_icon="lock")
        self._backups: tuple[FoundBackup, ...] = ()
        self._chosen = 0
        self._came_from: Workspace | None = None
        """The workspace of the door that led here: one that nobody can open."""
        self.cards: list[ChoiceCard] = []
        self.list = QVBoxLayout()
        self.other = Button(icon="folder", key="F5")
        self.list.setSpacing(8)
        self.lay_out(self.empty, self.list)
        self.bar.at_end(self.other)
        self.bar.at_end(self.put_here)
        self.empty.pressed.connect(self._look)
        self.other.clicked.connect(self._look)
        self.put_here.clicked.connect(self._put_back)
        self.work.ended.connect(lambda: self._set_busy(False))

    def title(self) -> str:
        return self.tr("Put a backup back")

    def opened(self, subject: object) -> None:
        self._came_from = subject if isinstance(subject, Workspace) else None
        self._say_back()
        self._backups = ()
        self.error.hide()
        self.empty.set_texts(self._none_yet(), self.tr("Choose the stick or its folder"))
        self._show()
        self.empty.button.setFocus()

    def number_pressed(self, number: int) -> bool:
        if not 1 <= number <= len(self._backups):
            return False
        self._choose(number - 1)
        return True

    def retranslate(self) -> None:
        self.head.set_texts(
            self.tr("Put a backup back on this laptop"),
            self.tr("For a laptop that replaces a lost or broken one."),
        )
        self.note.set_text(
            self.tr(
                "It opens with the passphrases and the recovery sheet of the day it was made. What "
                "was written after that day is not in it. The stick is only read."
            )
        )
        self.empty.set_texts(self._none_yet(), self.tr("Choose the stick or its folder"))
        self.put_here.set_words(self.tr("Put this one back"), key=self.tr("Enter"))
        self.other.set_words(self.tr("Another folder"))
        self._say_back()
        self._show()

    def go_back(self) -> None:
        if self._came_from is None:
            super().go_back()
        else:
            self._navigator.go("unlock", self._came_from)

    def _say_back(self) -> None:
        first = self.tr("Back to the first page")
        self.back_button.set_words(
            first if self._came_from is None else self.tr("Back to the door")
        )

    def _none_yet(self) -> str:
        return self.tr("Put in the stick with the backups, then choose it.")

    def _look(self) -> None:
        folder = self.asked_folder()
        if folder is None:
            return
        self._backups = self._door.backups(folder)[:_MOST]
        if self._door.is_newer_in(folder):
            self.error.set_message(message_of(PostDeskError(Code.VAULT_NEWER)))
        if not self._backups:
            self.empty.set_texts(
                self.tr("No backup of PostDesk lies in this folder. Nothing was changed."),
                self.tr("Choose another folder"),
            )
        self._chosen = 0
        self._show()
        (self.put_here if self._backups else self.empty.button).setFocus()

    def _show(self) -> None:
        while len(self.cards) < len(self._backups):
            at = len(self.cards)
            card = ChoiceCard(str(at + 1))
            card.clicked.connect(lambda _checked=False, at=at: self._choose(at))
            self.cards.append(card)
            self.list.addWidget(card)
        for at, card in enumerate(self.cards):
            card.setVisible(at < len(self._backups))
            if at < len(self._backups):
                post = self._backups[at].workspace is WorkspaceKind.POST
                card.icon_name = "home" if post else "list-details"
                card.set_texts(*self._told(self._backups[at]))
        found = bool(self._backups)
        self.empty.setVisible(not found)
        self.bar.show_part(self.put_here, found)
        if found:
            self._choose(self._chosen)

    def _told(self, backup: FoundBackup) -> tuple[str, str]:
        """When it was made and of what; who opens it and how large it is."""
        language = current_look().language
        post = backup.workspace is WorkspaceKind.POST
        what = self.tr("A border post") if post else self.tr("A regional office")
        when = folder_name(backup.folder)
        if backup.at is not None:
            local = backup.at.astimezone(self._door.zone)
            when = f"{date_text(language, local.date())} · {time_text(local)}"
        names = [outside_name(name) for name in backup.people[:_MOST_NAMES]]
        people = " · ".join([*names, "…"] if len(backup.people) > _MOST_NAMES else names)
        return f"{what} · {when}", f"{people} · {size_text(language, backup.size)}"

    def _choose(self, at: int) -> None:
        self._chosen = at
        for place, card in enumerate(self.cards):
            card.setChecked(place == at)

    def _put_back(self) -> None:
        if not self._backups or self.work.running:
            return
        backup = self._backups[self._chosen]
        self._set_busy(True)
        self.bring(
            lambda _progress: self._door.restore(backup), lambda: self.tr("Copying the backup")
        )

    def _set_busy(self, busy: bool) -> None:
        """Half a vault is no vault: the page stays until it is whole."""
        for control in (self.put_here, self.other, self.back_button):
            control.setDisabled(busy)
