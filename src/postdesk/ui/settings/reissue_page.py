"""A colleague forgot the passphrase: a supervisor lets them type a new one."""

from PySide6.QtWidgets import QHBoxLayout

from postdesk.errors import PostDeskError
from postdesk.model.people import Person
from postdesk.store.people import People
from postdesk.store.vault import Vault
from postdesk.ui.language import isolate
from postdesk.ui.messages import message_of
from postdesk.ui.navigator import Navigator
from postdesk.ui.new_passphrase import NewPassphrase
from postdesk.ui.page import Page, PageHead
from postdesk.ui.widgets.button import Button, Kind
from postdesk.ui.widgets.card import Notice
from postdesk.ui.widgets.chip import Tone
from postdesk.ui.widgets.error_card import ErrorCard


class ReissuePage(Page):
    """Its subject is the person."""

    name = "reissue"
    place = "settings"

    def __init__(self, navigator: Navigator, vault: Vault) -> None:
        super().__init__()
        self._navigator, self._vault = navigator, vault
        self.person: Person | None = None
        self.head = PageHead()
        self.note = Notice(Tone.INFO, "lock")
        self.chosen = NewPassphrase(self)
        self.new, self.again = self.chosen.new, self.chosen.again
        self.error = ErrorCard("lock")
        self.back_button = Button(icon="arrow-left", key="F10")
        self.give = Button(kind=Kind.FILLED, icon="key", key="Enter")
        fields = QHBoxLayout()
        fields.setSpacing(24)
        for labelled in self.chosen.labelled:
            fields.addWidget(labelled)
        self.body.addWidget(self.head)
        self.body.addWidget(self.note)
        self.body.addLayout(fields)
        self.body.addWidget(self.error)
        self.body.addStretch(1)
        self.bar.at_start(self.back_button)
        self.bar.at_end(self.give)
        self.give.clicked.connect(self._give)
        self.chosen.entered.connect(self._give)
        self.back_button.clicked.connect(lambda: navigator.go("settings"))

    def title(self) -> str:
        return self.tr("A new passphrase")

    def opened(self, subject: object) -> None:
        if isinstance(subject, Person):
            self.person = subject
        self.error.hide()
        self.retranslate()
        self.new.setFocus()

    def left(self) -> None:
        self.chosen.clear()

    def retranslate(self) -> None:
        name = isolate(self.person.name) if self.person is not None else ""
        self.head.set_texts(
            self.tr("A new passphrase for {name}").format(name=name),
            self.tr("They type it themselves. Nobody else looks."),
        )
        self.note.set_text(
            self.tr(
                "The vault gets another key. What only they could read stays closed to them "
                "where you cannot open it either."
            )
        )
        self.chosen.set_texts(
            self.tr("New passphrase, typed by them"), self.tr("The new one again")
        )
        self.give.set_words(self.tr("Give the new passphrase"), key=self.tr("Enter"))
        self.back_button.set_words(self.tr("Back to the settings"))

    def _give(self) -> None:
        new = self.chosen.taken()
        if not new or self.person is None:
            return
        try:
            People(self._vault).reissue(self.person.id, new)
        except PostDeskError as error:
            self.error.set_message(message_of(error))
            return
        self._navigator.go("settings", self.person)
