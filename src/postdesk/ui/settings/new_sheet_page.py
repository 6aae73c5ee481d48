"""The recovery sheet is lost or was seen: another is made, and the old one opens nothing."""

from postdesk.errors import PostDeskError
from postdesk.store.office import OfficeKeeper
from postdesk.store.people import People
from postdesk.store.vault import Vault
from postdesk.ui.messages import message_of
from postdesk.ui.navigator import Navigator
from postdesk.ui.new_sheet import NewSheet
from postdesk.ui.page import Page, PageHead
from postdesk.ui.theme import current_look
from postdesk.ui.widgets.button import Button, Kind
from postdesk.ui.widgets.error_card import ErrorCard
from postdesk.ui.widgets.row_list import Row, RowList


class NewSheetPage(Page):
    """Says what a new sheet means before it is made; then it is written down and tried."""

    name = "new_sheet"
    place = "settings"

    def __init__(self, navigator: Navigator, vault: Vault) -> None:
        super().__init__()
        self._navigator, self._vault = navigator, vault
        self.head = PageHead()
        self.rows = RowList()
        self.error = ErrorCard("lock")
        self.back_button = Button(icon="arrow-left", key="F10")
        self.make = Button(kind=Kind.FILLED, icon="key", key="Enter")
        for part in (self.head, self.rows, self.error):
            self.body.addWidget(part)
        self.body.addStretch(1)
        self.bar.at_start(self.back_button)
        self.bar.at_end(self.make)
        self.make.clicked.connect(self._make)
        self.back_button.clicked.connect(lambda: navigator.go("settings"))

    def title(self) -> str:
        return self.tr("A new recovery sheet")

    def opened(self, subject: object) -> None:
        del subject
        self.error.hide()
        self.retranslate()
        self.make.setFocus()

    def retranslate(self) -> None:
        self.head.set_texts(
            self.tr("A new recovery sheet"),
            self.tr("When the old one is lost, or somebody saw it."),
        )
        told = (
            (
                "lock",
                self.tr("The old sheet opens nothing here any more"),
                self.tr("The vault gets another key. Everybody keeps their passphrase."),
            ),
            (
                "copy",
                self.tr("Backups made before still open with the old sheet"),
                self.tr("Make a new backup afterwards and destroy the older ones."),
            ),
            (
                "pencil",
                self.tr("Have paper and pencil ready"),
                self.tr("The new code is shown once. If it gets lost, make another."),
            ),
        )
        self.rows.clear()
        for icon, title, text in told:
            self.rows.add(Row(icon, title, text))
        self.back_button.set_words(self.tr("Keep the old sheet"))
        self.make.set_words(self.tr("Make a new sheet"), key=self.tr("Enter"))

    def _make(self) -> None:
        self.error.hide()
        try:
            code = People(self._vault).new_recovery_sheet()
        except PostDeskError as error:
            self.error.set_message(message_of(error))
            return
        self._navigator.go("recovery", NewSheet(code, self._office(), "settings"))

    def _office(self) -> str:
        names = OfficeKeeper(self._vault).office().names
        return names.in_language(current_look().language)
