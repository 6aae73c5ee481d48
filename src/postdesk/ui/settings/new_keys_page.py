"""The office's keys were seen, lost or used for long: new ones are made and shown to the region."""

from postdesk.errors import PostDeskError
from postdesk.packet.rotation import OVERLAP, renew_keys
from postdesk.store.vault import Vault
from postdesk.ui.messages import message_of
from postdesk.ui.navigator import Navigator
from postdesk.ui.page import Page, PageHead
from postdesk.ui.widgets.button import Button, Kind
from postdesk.ui.widgets.error_card import ErrorCard
from postdesk.ui.widgets.row_list import Row, RowList


class NewKeysPage(Page):
    """Says what new keys mean before they are made; then it leads to where they are shown."""

    name = "new_keys"
    place = "settings"

    def __init__(self, navigator: Navigator, vault: Vault) -> None:
        super().__init__()
        self._navigator, self._vault = navigator, vault
        self.head = PageHead()
        self.rows = RowList()
        self.error = ErrorCard("lock")
        self.back_button = Button(icon="arrow-left", key="F10")
        self.make = Button(kind=Kind.FILLED, icon="key", key="F8")
        for part in (self.head, self.rows, self.error):
            self.body.addWidget(part)
        self.body.addStretch(1)
        self.bar.at_start(self.back_button)
        self.bar.at_end(self.make)
        self.make.clicked.connect(self._make)
        self.back_button.clicked.connect(lambda: navigator.go("settings"))

    def title(self) -> str:
        return self.tr("New keys of this office")

    def opened(self, subject: object) -> None:
        del subject
        self.error.hide()
        self.retranslate()
        self.back_button.setFocus()

    def retranslate(self) -> None:
        self.head.set_texts(
            self.tr("New keys of this office"),
            self.tr("When somebody may have copied the old ones, or once a year."),
        )
        told = (
            (
                "phone",
                self.tr("The region has to be called"),
                self.tr("Show the new keys on a stick, then read out their nine words."),
            ),
            (
                "hourglass",
                self.tr("What leaves until then waits there"),
                self.tr("It is kept whole and counts by itself once the words are typed."),
            ),
            (
                "key",
                self.tr("What others sealed to the old keys still opens"),
                self.tr(
                    "For %n day(s), and until a kit has told the others of the new ones.",
                    "",
                    OVERLAP.days,
                ),
            ),
        )
        self.rows.clear()
        for icon, title, text in told:
            self.rows.add(Row(icon, title, text))
        self.back_button.set_words(self.tr("Keep the old keys"))
        self.make.set_words(self.tr("Make new keys"))

    def _make(self) -> None:
        self.error.hide()
        try:
            renew_keys(self._vault)
        except PostDeskError as error:
            self.error.set_message(message_of(error))
            return
        self._navigator.go("arrivals")
