"""The unlock page: who takes the shift, and what helps without opening the vault."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from postdesk.errors import Code, PostDeskError
from postdesk.model.kits import Emergency
from postdesk.model.people import Person
from postdesk.store.losses import Lost
from postdesk.ui.messages import message_of
from postdesk.ui.navigator import Navigator
from postdesk.ui.page import Chrome, Page, PageHead, scrolling
from postdesk.ui.role_names import role_name
from postdesk.ui.theme import Role as TextRole
from postdesk.ui.theme import current_look
from postdesk.ui.unlock.door import Door, Workspace
from postdesk.ui.unlock.help_list import HelpList
from postdesk.ui.widgets.button import Button, Kind
from postdesk.ui.widgets.card import Notice
from postdesk.ui.widgets.chip import Tone
from postdesk.ui.widgets.choice_card import ChoiceCard
from postdesk.ui.widgets.error_card import ErrorCard
from postdesk.ui.widgets.fields import Labelled
from postdesk.ui.widgets.passphrase_field import PassphraseField
from postdesk.ui.widgets.text import REDRAW, Text

_MOST_PEOPLE = 9


class UnlockPage(Page):
    """Names before unlocking, a passphrase, and help for anyone."""

    name = "unlock"
    chrome = Chrome.TOP
    scrolls = False
    margins = False

    def __init__(self, navigator: Navigator, door: Door) -> None:
        super().__init__()
        self._navigator, self._door = navigator, door
        self._leads_to = "mend"
        self._workspace: Workspace | None = None
        self._people: tuple[Person, ...] = ()
        self._person: Person | None = None
        self.head = PageHead()
        self.cards: list[ChoiceCard] = []
        self.people_box = QVBoxLayout()
        self.people_box.setSpacing(8)
        self.passphrase = PassphraseField()
        self.labelled = Labelled(self.passphrase)
        self.lost = Notice(Tone.ATTENTION, "alert-triangle")
        self.caps = Notice(Tone.ATTENTION, "alert-triangle")
        self.error = ErrorCard("lock")
        self.open_button = Button(kind=Kind.FILLED, key="Enter")
        self.forgotten = Text("", TextRole.META, colour="ink2", wrap=True)
        self.sheet = Button(kind=Kind.LINK, dense=True)
        self.other_backup = Button(kind=Kind.LINK, dense=True)
        self.help = HelpList()
        self._links = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._lay_out()
        self._adapt()
        self.caps.hide()
        self.passphrase.entered.connect(self._open)
        self.passphrase.caps_lock.connect(self.caps.setVisible)
        self.open_button.clicked.connect(self._open)
        self.help.asked.connect(self._help)
        self.error.pressed.connect(lambda: navigator.go(self._leads_to, self._workspace))
        self.sheet.clicked.connect(lambda: navigator.go("rescue", self._workspace))
        self.other_backup.clicked.connect(lambda: navigator.go("restore", self._workspace))

    def title(self) -> str:
        return self.tr("Unlock")

    def opened(self, subject: object) -> None:
        if isinstance(subject, Workspace):
            self._workspace = subject
        unreadable = self._read_people()
        self._show_people()
        self._say_lost()
        self.error.hide()
        self._half.verticalScrollBar().setValue(0)
        here = self._workspace
        self.other_backup.setVisible(here is not None and self._door.was_never_opened(here))
        self.passphrase.clear()
        self._choose(0)
        self.help.note.setVisible(self._door.takes_notes())
        self.sheet.setEnabled(unreadable is None)
        if unreadable is not None:
            self._tell(unreadable, "")
        elif self._workspace is not None and not self._people:
            self._say_nobody()
        if self.cards:
            # on the first name, so that a number chooses and is not typed into the passphrase
            self.cards[0].setFocus()

    def _read_people(self) -> PostDeskError | None:
        """Who can unlock it; why nobody can be told, such as a newer program's vault."""
        self._people, self._person = (), None
        if self._workspace is not None:
            try:
                self._people = self._door.people(self._workspace)[:_MOST_PEOPLE]
            except PostDeskError as error:
                return error
        return None

    def left(self) -> None:
        self.passphrase.clear()

    def retranslate(self) -> None:
        self.head.set_texts(
            self.tr("Who takes the shift?"), self.tr("Press your number, then your passphrase.")
        )
        self.caps.set_marked(self.tr("**Caps Lock is on.** Capital letters count."))
        self.open_button.set_words(self.tr("Open the vault"), key=self.tr("Enter"))
        self.forgotten.set_text(
            self.tr("Forgotten? The supervisor or the recovery sheet gives a new one.")
        )
        self.sheet.set_words(self.tr("Use the recovery sheet"))
        self.other_backup.set_words(self.tr("Another backup"))
        self.help.retranslate()
        self._show_people()
        self._say_whose()
        self._say_lost()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in REDRAW:
            self._adapt()
            self._say_lost()

    def _adapt(self) -> None:
        """At 200 % the way in has to do without the sentence beside it; the links are stacked."""
        large, direction = current_look().large, QBoxLayout.Direction
        self.forgotten.setVisible(not large)
        self._links.setSpacing(8 if large else 24)
        self._links.setDirection(direction.TopToBottom if large else direction.LeftToRight)

    def number_pressed(self, number: int) -> bool:
        if self.passphrase.hasFocus() and self.passphrase.text():
            return False
        return self._choose(number - 1)

    def _show_people(self) -> None:
        while len(self.cards) < len(self._people):
            number = len(self.cards)
            card = ChoiceCard(str(number + 1))
            card.clicked.connect(lambda _checked=False, at=number: self._choose(at))
            self.cards.append(card)
            self.people_box.addWidget(card)
        for number, card in enumerate(self.cards):
            card.setVisible(number < len(self._people))
            if number < len(self._people):
                person = self._people[number]
                card.avatar = person.name
                card.set_texts(person.name, role_name(person.role))

    def _choose(self, number: int) -> bool:
        if not 0 <= number < len(self._people):
            return False
        self._person = self._people[number]
        for at, card in enumerate(self.cards):
            card.setChecked(at == number)
        self._say_whose()
        self.passphrase.setFocus()
        return True

    def _say_whose(self) -> None:
        name = self._person.name if self._person else ""
        self.labelled.set_texts(self.tr("Passphrase of {name}").format(name=name))

    def _say_lost(self) -> None:
        """What slows down guessing, or the look, is damaged: told in full once they are inside."""
        found = self._door.lost(self._workspace) if self._workspace is not None else ()
        said = {
            Lost.TRIES: self.tr("The list of wrong passphrases is damaged: a new one is begun."),
            Lost.LOOK: self.tr("Language and text size were lost: choose them again."),
        }
        text = " ".join(said[what] for what in found)
        if current_look().large:
            # people's names and the way in leave room for one line: the rest is told inside
            text = self.tr("Files were damaged.")
        self.lost.set_text(text)
        self.lost.setVisible(bool(found))
        self.head.sub.setVisible(not (found and current_look().large))

    def _open(self) -> None:
        if self._workspace is None or self._person is None or not self.passphrase.text():
            return
        typed = self.passphrase.text()
        self.passphrase.clear()
        try:
            self._door.unlock(self._workspace, self._person.id, typed)
        except PostDeskError as error:
            damaged = error.code is Code.VAULT_DAMAGED
            button = self.tr("Save what can be read") if damaged else ""
            self._leads_to = "mend"
            self._tell(error, button)
            self.passphrase.setFocus()
            return
        self._door.enter()

    def _say_nobody(self) -> None:
        """Neither the people of the vault nor of a backup beside it can be read."""
        error = PostDeskError(Code.VAULT_DAMAGED)
        self._leads_to = "restore"
        self._tell(error, self.tr("Take a backup from a stick"))

    def tell(self, error: PostDeskError) -> None:
        """Say why nobody could be let in though the vault opened."""
        self._tell(error, "")

    def _tell(self, error: PostDeskError, button: str) -> None:
        self.error.set_message(message_of(error), button=button)
        self._into_view()

    def _into_view(self) -> None:
        """At 200 % a failure is higher than what the names leave: the half scrolls to it."""
        if self.error.isVisible():
            self._half.ensureWidgetVisible(self.error, 0, 12)

    def _help(self, what: object) -> None:
        if isinstance(what, Emergency) and self._navigator.knows("emergency"):
            self._navigator.go("emergency", what)
        elif isinstance(what, str) and self._navigator.knows(what):
            self._navigator.go(what)

    def _lay_out(self) -> None:
        halves = QHBoxLayout()
        halves.setSpacing(0)
        start = QWidget()
        column = QVBoxLayout(start)
        column.setContentsMargins(96, 48, 64, 24)
        column.setSpacing(12)
        column.addWidget(self.head)
        column.addLayout(self.people_box)
        column.addSpacing(12)
        column.addWidget(self.labelled)
        column.addWidget(self.lost)
        column.addWidget(self.caps)
        column.addWidget(self.error)
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(self.open_button, 0, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        row.addWidget(self.forgotten, 1)
        column.addLayout(row)
        for link in (self.sheet, self.other_backup):
            self._links.addWidget(link, 0, Qt.AlignmentFlag.AlignLeft)
        self._links.addStretch(1)
        column.addLayout(self._links)
        column.addStretch(1)
        self._half = scrolling(start)
        # only then is its height known
        self._half.verticalScrollBar().rangeChanged.connect(self._into_view)
        halves.addWidget(self._half, 1)
        halves.addWidget(self.help, 1)
        self.body.addLayout(halves, 1)
