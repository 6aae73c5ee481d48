"""Pages of the vault's file are damaged: what is readable is saved into a new file."""

from PySide6.QtWidgets import QGridLayout, QWidget

from postdesk.errors import Code, PostDeskError
from postdesk.model.ids import PersonId
from postdesk.progress import Progress
from postdesk.store.backup import FoundBackup
from postdesk.store.salvage import Salvaged
from postdesk.ui.language import isolate_code
from postdesk.ui.language_formats import date_text
from postdesk.ui.long_work import LongWork
from postdesk.ui.messages import message_of
from postdesk.ui.navigator import Navigator
from postdesk.ui.outside_names import folder_name
from postdesk.ui.page import Chrome, Page, PageHead
from postdesk.ui.tasks import Tasks
from postdesk.ui.theme import current_look
from postdesk.ui.unlock.door import Door, Workspace
from postdesk.ui.widgets.button import Button, Kind
from postdesk.ui.widgets.card import Card, Notice
from postdesk.ui.widgets.chip import Tone
from postdesk.ui.widgets.choice import Choice
from postdesk.ui.widgets.error_card import ErrorCard
from postdesk.ui.widgets.fields import Labelled
from postdesk.ui.widgets.passphrase_field import PassphraseField
from postdesk.ui.widgets.progress_row import ProgressRow


class MendPage(Page):
    """Its subject is the workspace; nobody has it open, and afterwards somebody unlocks it."""

    name = "mend"
    chrome = Chrome.TOP

    def __init__(self, navigator: Navigator, door: Door, tasks: Tasks) -> None:
        super().__init__()
        self._navigator, self._door = navigator, door
        self._workspace: Workspace | None = None
        self.salvaged: Salvaged | None = None
        self.backup: FoundBackup | None = None
        self._falls_back = False
        self.head = PageHead()
        self.note = Notice(Tone.INFO, "info-circle")
        self.person, self.passphrase = Choice(tall=True), PassphraseField()
        self.labelled = (Labelled(self.person), Labelled(self.passphrase))
        self.card = Card()
        self.told = Notice(Tone.DONE, "circle-check")
        self.progress, self.error = ProgressRow(), ErrorCard()
        self.work = LongWork(tasks, self.progress, self.error)
        self.go_on = Button(kind=Kind.FILLED, icon="lifebuoy", key="Enter")
        self.back_button = Button(icon="arrow-left", key="F10")
        self._lay_out()
        self.go_on.clicked.connect(self._press)
        self.passphrase.entered.connect(self._press)
        self.error.pressed.connect(self._rather_the_backup)
        self.work.ended.connect(lambda: self.go_on.setEnabled(True))
        self.back_button.clicked.connect(lambda: navigator.go("unlock"))

    def title(self) -> str:
        return self.tr("Damaged file")

    def opened(self, subject: object) -> None:
        if isinstance(subject, Workspace):
            self._workspace = subject
        self.salvaged = self.backup = None
        self._falls_back = False
        self.error.hide()
        self.retranslate()
        self.passphrase.setFocus()

    def left(self) -> None:
        self.passphrase.clear()
        self.work.stop()

    def retranslate(self) -> None:
        title = self.tr("Save what can be read into a new file")
        if self._falls_back:
            title = self.tr("Put the newest backup in the file’s place")
        why = self.tr("A part of the vault’s file cannot be read any more.")
        self.head.set_texts(title, why)
        self.note.set_text(
            self.tr(
                "The damaged file is kept beside it for 30 days. The backup opens with the"
                " passphrases of today, or else of its day; what came later is not in it."
            )
            if self._falls_back
            else self.tr(
                "The old file is kept beside the new one for 30 days. What could not be saved"
                " stands under Health, Damaged records, and may be in a backup."
            )
        )
        people = self._door.people(self._workspace) if self._workspace is not None else ()
        self.person.set_entries([(person.id, person.name) for person in people])
        for labelled, name in zip(
            self.labelled, (self.tr("Who you are"), self.tr("Your passphrase")), strict=True
        ):
            labelled.set_texts(name)
        done = self.salvaged is not None or self.backup is not None
        self.card.setVisible(not done)
        self.told.setVisible(done)
        self._say_done()
        self.go_on.set_words(
            self.tr("Unlock the new file") if done else self._what_is_done(),
            key=self.tr("Enter"),
        )
        self.back_button.set_words(self.tr("Back to the door"))

    def _what_is_done(self) -> str:
        if self._falls_back:
            return self.tr("Take the newest backup")
        return self.tr("Save what can be read")

    def _press(self) -> None:
        if self.salvaged is not None or self.backup is not None:
            self._navigator.go("unlock", self._workspace)
            return
        workspace, typed = self._workspace, self.passphrase.text()
        if workspace is None or not typed or self.work.running:
            return
        self.passphrase.clear()
        self.error.hide()
        self.go_on.setEnabled(False)
        person = PersonId(self.person.chosen())

        def mend(progress: Progress) -> Salvaged | FoundBackup:
            if self._falls_back:
                return self._door.fall_back(workspace, person, typed)
            return self._door.mend(workspace, person, typed, progress)

        self.work.begin(
            mend,
            self._mended,
            words=lambda: self.tr("Reading the file row by row"),
            cancel=lambda: self.tr("Cancel"),
            leaves=lambda: self.tr("The vault stays as it is until the new file is whole."),
            failed=self._failed,
        )

    def _mended(self, made: Salvaged | FoundBackup) -> None:
        if isinstance(made, FoundBackup):
            self.backup = made
        else:
            self.salvaged = made
        self.retranslate()
        self.go_on.setFocus()

    def _failed(self, error: PostDeskError) -> None:
        """Where nothing of the file can be read, the newest backup beside it is left."""
        damaged = error.code is Code.VAULT_DAMAGED and not self._falls_back
        button = self.tr("Rather take the newest backup") if damaged else ""
        self.error.set_message(message_of(error), button=button)

    def _rather_the_backup(self) -> None:
        self._falls_back = True
        self.error.hide()
        self.retranslate()
        self.passphrase.setFocus()

    def _say_done(self) -> None:
        if self.backup is not None:
            at = self.backup.at
            day = folder_name(self.backup.folder)
            if at is not None:
                day = date_text(current_look().language, at)
            self.told.set_text(self.tr("The backup of {day} is in its place.").format(day=day))
        if self.salvaged is None:
            return
        rows = self.tr("%n row(s) are saved in a new file.", "", self.salvaged.rows)
        old = self.tr("The old one is kept for 30 days as {name}.").format(
            name=isolate_code(self.salvaged.old.name)
        )
        lost = (
            self.tr("Something could not be read: look at Health, Damaged records.")
            if self.salvaged.hurt
            else self.tr("Nothing is missing.")
        )
        self.told.set_text(f"{rows} {old} {lost}")

    def _lay_out(self) -> None:
        holder = QWidget()
        grid = QGridLayout(holder)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(24)
        for column, labelled in enumerate(self.labelled):
            grid.addWidget(labelled, 0, column)
            grid.setColumnStretch(column, 1)
        self.card.box.addWidget(holder)
        for part in (self.head, self.note, self.card, self.progress, self.told, self.error):
            self.body.addWidget(part)
        self.body.addStretch(1)
        self.bar.at_start(self.back_button)
        self.bar.at_end(self.go_on)
