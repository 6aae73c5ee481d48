"""Nobody can open this post's vault: its backup, back from the region, takes its place."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from postdesk.errors import PostDeskError
from postdesk.model.ids import PersonId
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
from postdesk.ui.widgets.card import Card
from postdesk.ui.widgets.choice import Choice
from postdesk.ui.widgets.choice_card import ChoiceCard
from postdesk.ui.widgets.fields import Labelled
from postdesk.ui.widgets.passphrase_field import PassphraseField

_MOST = 4
"""The newest is the one that came back; a few more, where a stick holds older ones."""
_MOST_NAMES = 40


class GivenBackPage(ArrivingPage):
    """Its subject is the workspace. A folder, the passphrase that the region gave, Enter."""

    name = "given_back"

    def __init__(
        self,
        navigator: Navigator,
        door: Door,
        tasks: Tasks,
        choose_folder: ChooseFolder = ask_folder,
    ) -> None:
        super().__init__(navigator, door, tasks, choose_folder, error_icon="lock")
        self._workspace: Workspace | None = None
        self._backups: tuple[FoundBackup, ...] = ()
        self._chosen, self._looked = 0, False
        self.cards: list[ChoiceCard] = []
        self.list = QVBoxLayout()
        self.list.setSpacing(8)
        self.person, self.passphrase = Choice(tall=True), PassphraseField()
        self.labelled = (Labelled(self.person), Labelled(self.passphrase))
        self.card = Card()
        self.other = Button(icon="folder", key="F5")
        self._lay_out_words()
        self.lay_out(self.empty, self.list, self.card)
        self.bar.at_end(self.other)
        self.bar.at_end(self.put_here)
        self.empty.pressed.connect(self._look)
        self.other.clicked.connect(self._look)
        self.put_here.clicked.connect(self._put_back)
        self.passphrase.entered.connect(self._put_back)
        self.work.ended.connect(self._show)

    def title(self) -> str:
        return self.tr("A backup back from the region")

    def opened(self, subject: object) -> None:
        if isinstance(subject, Workspace):
            self._workspace = subject
        self._backups, self._looked = (), False
        self.error.hide()
        self.retranslate()
        self.empty.button.setFocus()

    def left(self) -> None:
        self.passphrase.clear()
        super().left()

    def go_back(self) -> None:
        self._navigator.go("rescue", self._workspace)

    def number_pressed(self, number: int) -> bool:
        typing = self.passphrase.hasFocus() and bool(self.passphrase.text())
        if typing or self.work.running or not 1 <= number <= len(self._backups):
            return False
        self._choose(number - 1)
        return True

    def retranslate(self) -> None:
        self.head.set_texts(
            self.tr("Put back what the region gave access to"),
            self.tr("For a vault that nobody can open, whose backup was at the region."),
        )
        self.note.set_text(
            self.tr(
                "What was written here after that backup is not in it, nor urgent notes left at "
                "the door. The old file is kept beside it for 30 days, closed."
            )
        )
        names = (self.tr("Who you are"), self.tr("The passphrase from the region"))
        for labelled, name in zip(self.labelled, names, strict=True):
            labelled.set_texts(name)
        self.put_here.set_words(self.tr("Put this one here"), key=self.tr("Enter"))
        self.other.set_words(self.tr("Another folder"))
        self.back_button.set_words(self.tr("Back"))
        self._show()

    def _look(self) -> None:
        folder = self.asked_folder()
        if folder is None or self._workspace is None:
            return
        self._looked, self._chosen = True, 0
        try:
            self._backups = self._door.given_back(self._workspace, folder)[:_MOST]
        except PostDeskError as error:
            self._backups = ()
            self.error.set_message(message_of(error))
        self._show()
        (self.passphrase if self._backups else self.empty.button).setFocus()

    def _show(self) -> None:
        sentence = (
            self.tr("No backup of this post lies in this folder. Nothing was changed.")
            if self._looked
            else self.tr("Put in the stick that came back from the region, then choose it.")
        )
        self.empty.set_texts(sentence, self.tr("Choose the stick or its folder"))
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
        for part, visible in ((self.empty, not found), (self.card, found)):
            part.setVisible(visible)
        for button in (self.put_here, self.other):
            self.bar.show_part(button, found)
        for control in (self.put_here, self.other, self.back_button):
            control.setEnabled(free)
        if found:
            self._choose(self._chosen)

    def _told(self, backup: FoundBackup) -> tuple[str, str]:
        """When it was made, and how large it is."""
        language = current_look().language
        size = size_text(language, backup.size)
        if backup.at is None:
            return folder_name(backup.folder), size
        local = backup.at.astimezone(self._door.zone)
        return f"{date_text(language, local.date())} · {time_text(local)}", size

    def _choose(self, at: int) -> None:
        self._chosen = at
        for place, card in enumerate(self.cards):
            card.setChecked(place == at)
        try:
            people = self._door.people_of(self._backups[at])[:_MOST_NAMES]
        except PostDeskError as error:
            people = ()
            self.error.set_message(message_of(error))
        self.person.set_entries([(one.id, outside_name(one.name)) for one in people])

    def _put_back(self) -> None:
        workspace, typed = self._workspace, self.passphrase.text()
        self.labelled[1].set_problem("" if typed else self.tr("This is needed."))
        if workspace is None or not typed or not self._backups or self.work.running:
            return
        person, backup = PersonId(self.person.chosen()), self._backups[self._chosen]
        self.passphrase.clear()
        self.bring(
            lambda progress: self._door.take_given_back(workspace, person, typed, backup, progress),
            lambda: self.tr("Opening the backup and copying it"),
        )
        self._show()

    def _lay_out_words(self) -> None:
        holder = QWidget()
        grid = QGridLayout(holder)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(24)
        for column, labelled in enumerate(self.labelled):
            grid.addWidget(labelled, 0, column, Qt.AlignmentFlag.AlignTop)
            grid.setColumnStretch(column, 1)
        self.card.box.addWidget(holder)
