"""Let colleagues in: each with a name, a role and a passphrase of their own."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from postdesk.errors import PostDeskError
from postdesk.model.base import WorkspaceKind
from postdesk.model.people import Person, Role
from postdesk.model.roles import ROLES_AT, DeskKind
from postdesk.progress import Progress
from postdesk.ui.messages import message_of
from postdesk.ui.navigator import Navigator
from postdesk.ui.new_passphrase import SHORTEST_PASSPHRASE
from postdesk.ui.page import Chrome, Page, PageHead
from postdesk.ui.role_names import role_name
from postdesk.ui.tasks import Tasks
from postdesk.ui.theme import Role as TextRole
from postdesk.ui.unlock.door import Door, NewColleague
from postdesk.ui.widgets.button import Button, Kind
from postdesk.ui.widgets.card import Card
from postdesk.ui.widgets.choice import Choice
from postdesk.ui.widgets.error_card import ErrorCard
from postdesk.ui.widgets.fields import Labelled, LineField
from postdesk.ui.widgets.passphrase_field import PassphraseField
from postdesk.ui.widgets.row_list import Row, RowList
from postdesk.ui.widgets.text import Text


class ColleaguesPage(Page):
    """Adds people; "go on" leads to the desk."""

    name = "colleagues"
    chrome = Chrome.TOP

    def __init__(
        self,
        navigator: Navigator,
        door: Door,
        tasks: Tasks,
        kind: WorkspaceKind,
        *,
        agency: bool = False,
    ) -> None:
        super().__init__()
        self._navigator, self._door, self._tasks = navigator, door, tasks
        self._roles = ROLES_AT[DeskKind.AGENCY if agency else DeskKind(kind.value)]
        self.added: list[Person] = []
        self.head = PageHead()
        self.rows = RowList()
        self.form = Card()
        self.form_title = Text("", TextRole.HEADING, strong=True)
        self.person, self.passphrase = LineField(), PassphraseField()
        self.role = Choice(tall=True)
        self.labelled = [Labelled(self.person), Labelled(self.role), Labelled(self.passphrase)]
        self.add_button = Button(icon="plus")
        self.error = ErrorCard()
        self.onward = Button(kind=Kind.FILLED, key="F10")
        self._lay_out()
        self.rows.hide()
        self.add_button.clicked.connect(self._add)
        self.passphrase.entered.connect(self._add)
        self.onward.clicked.connect(self._door.enter)

    def title(self) -> str:
        return self.tr("Colleagues")

    def opened(self, subject: object) -> None:
        del subject
        self.person.setFocus()

    def left(self) -> None:
        self.passphrase.clear()

    def enter_pressed(self) -> bool:
        """Enter in the form adds a colleague; it never leaves the page by the way."""
        if self.form.isAncestorOf(self.focusWidget() or self):
            return True
        return super().enter_pressed()

    def retranslate(self) -> None:
        self.head.set_texts(
            self.tr("Who else works here?"),
            self.tr("Everybody unlocks with a passphrase of their own. You can do this later."),
        )
        self.form_title.set_text(self.tr("Let a colleague in"))
        names = (self.tr("Name"), self.tr("Role"), self.tr("Passphrase, typed by them"))
        for labelled, name in zip(self.labelled, names, strict=True):
            labelled.set_texts(name)
        self.role.set_entries([(role.value, role_name(role)) for role in self._roles])
        self.add_button.set_words(self.tr("Add"))
        self.onward.set_words(self.tr("Go to the desk"))

    def _add(self) -> None:
        name, passphrase = self.person.text().strip(), self.passphrase.text()
        self.labelled[0].set_problem("" if name else self.tr("This is needed."))
        short = len(passphrase) < SHORTEST_PASSPHRASE
        self.labelled[2].set_problem(
            self.tr("This is too short. Take several words.") if short else ""
        )
        if not name or short:
            return
        colleague = NewColleague(name, Role(self.role.chosen()), passphrase)
        self.passphrase.clear()
        self.add_button.setEnabled(False)

        def work(progress: Progress) -> Callable[[], Person]:
            del progress
            return self._door.made_ready(colleague)

        self._tasks.run(work, done=self._added, failed=self._failed)

    def _added(self, let_in: Callable[[], Person]) -> None:
        try:
            person = let_in()
        except PostDeskError as error:
            self._failed(error)
            return
        self.add_button.setEnabled(True)
        self.added.append(person)
        self.rows.add(Row("user", person.name, role_name(person.role)))
        self.rows.show()
        self.person.clear()
        self.person.setFocus()

    def _failed(self, error: object) -> None:
        self.add_button.setEnabled(True)
        self.error.set_message(message_of(error))  # type: ignore[arg-type]

    def _lay_out(self) -> None:
        self.body.addWidget(self.head)
        self.body.addWidget(self.rows)
        grid = QGridLayout()
        grid.setHorizontalSpacing(24)
        for column, labelled in enumerate(self.labelled):
            grid.addWidget(labelled, 0, column, Qt.AlignmentFlag.AlignTop)
        holder = QWidget()
        holder.setLayout(grid)
        self.form.box.addWidget(self.form_title)
        self.form.box.addWidget(holder)
        self.form.box.addWidget(self.add_button)
        self.body.addWidget(self.form)
        self.body.addWidget(self.error)
        self.body.addStretch(1)
        self.bar.at_end(self.onward)
