"""Everybody's passphrase is lost: the recovery sheet gives somebody a new one."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from postdesk.errors import PostDeskError
from postdesk.model.base import WorkspaceKind
from postdesk.model.ids import PersonId
from postdesk.progress import Progress
from postdesk.ui.messages import message_of
from postdesk.ui.navigator import Navigator
from postdesk.ui.new_passphrase import NewPassphrase
from postdesk.ui.page import Chrome, Page, PageHead
from postdesk.ui.tasks import Tasks
from postdesk.ui.unlock.door import Door, Workspace
from postdesk.ui.widgets.button import Button, Kind
from postdesk.ui.widgets.card import Card, Notice
from postdesk.ui.widgets.chip import Tone
from postdesk.ui.widgets.choice import Choice
from postdesk.ui.widgets.error_card import ErrorCard
from postdesk.ui.widgets.fields import Labelled, LineField


class RescuePage(Page):
    """Its subject is the workspace; afterwards the person unlocks with the new passphrase."""

    name = "rescue"
    chrome = Chrome.TOP

    def __init__(self, navigator: Navigator, door: Door, tasks: Tasks) -> None:
        super().__init__()
        self._navigator, self._door, self._tasks = navigator, door, tasks
        self._workspace: Workspace | None = None
        self.head = PageHead()
        self.note = Notice(Tone.INFO, "lock")
        self.code, self.person = LineField(), Choice(tall=True)
        self.labelled = (Labelled(self.code), Labelled(self.person))
        self.chosen = NewPassphrase(self)
        self.new, self.again = self.chosen.new, self.chosen.again
        self.error = ErrorCard("lock")
        self.give = Button(kind=Kind.FILLED, icon="key", key="Enter")
        self.back_button = Button(icon="arrow-left", key="F10")
        self.from_region = Button(icon="usb", key="F6")
        self._lay_out()
        self.from_region.clicked.connect(lambda: navigator.go("given_back", self._workspace))
        self.give.clicked.connect(self._give)
        self.chosen.entered.connect(self._give)
        self.back_button.clicked.connect(lambda: navigator.go("unlock"))

    def title(self) -> str:
        return self.tr("Recovery sheet")

    def opened(self, subject: object) -> None:
        if isinstance(subject, Workspace):
            self._workspace = subject
        self.error.hide()
        self.retranslate()
        self.code.setFocus()

    def left(self) -> None:
        """Neither the code nor a passphrase stays in a field."""
        self.code.clear()
        self.chosen.clear()

    def retranslate(self) -> None:
        self.head.set_texts(
            self.tr("A new passphrase with the recovery sheet"),
            self.tr("Type the fourteen groups of the sheet. Spaces do not matter."),
        )
        self.note.set_text(
            self.tr("The vault gets another key, and this is noted in the audit trail.")
        )
        names = (self.tr("The code on the sheet"), self.tr("For whom"))
        for labelled, name in zip(self.labelled, names, strict=True):
            labelled.set_texts(name)
        self.chosen.set_texts(
            self.tr("New passphrase, typed by them"), self.tr("The new one again")
        )
        people = self._door.people(self._workspace) if self._workspace is not None else ()
        self.person.set_entries([(person.id, person.name) for person in people])
        self.give.set_words(self.tr("Give the new passphrase"), key=self.tr("Enter"))
        self.back_button.set_words(self.tr("Back to the door"))
        self.from_region.set_words(self.tr("Backup back from the region"), short=self.tr("Region"))
        post = self._workspace is not None and self._workspace.kind is WorkspaceKind.POST
        self.bar.show_part(self.from_region, post)

    def _give(self) -> None:
        workspace, person = self._workspace, PersonId(self.person.chosen())
        code, new = self.code.text().strip(), self.chosen.taken()
        self.labelled[0].set_problem("" if code else self.tr("This is needed."))
        if workspace is None or not code or not new:
            return
        self.give.setEnabled(False)

        def work(progress: Progress) -> None:
            del progress
            self._door.rescue(workspace, code, person, new)

        self._tasks.run(work, done=self._given, failed=self._failed)

    def _given(self, _result: object) -> None:
        self.give.setEnabled(True)
        self._navigator.go("unlock", self._workspace)

    def _failed(self, error: PostDeskError) -> None:
        self.give.setEnabled(True)
        self.error.set_message(message_of(error))

    def _lay_out(self) -> None:
        self.body.addWidget(self.head)
        self.body.addWidget(self.note)
        card, holder = Card(), QWidget()
        grid = QGridLayout(holder)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(24)
        code, person = self.labelled
        grid.addWidget(code, 0, 0, 1, 3)
        for column, labelled in enumerate((person, *self.chosen.labelled)):
            grid.addWidget(labelled, 1, column, Qt.AlignmentFlag.AlignTop)
        grid.setColumnStretch(1, 1)
        grid.setColumnStretch(2, 1)
        card.box.addWidget(holder)
        self.body.addWidget(card)
        self.body.addWidget(self.error)
        self.body.addStretch(1)
        self.bar.at_start(self.back_button)
        self.bar.at_start(self.from_region)
        self.bar.at_end(self.give)
