"""The office's keys were seen, lost or used for long: new ones are made and shown to the region."""

from postdesk.packet.rotation import OVERLAP, renew_keys
from postdesk.store.vault import Vault
from postdesk.ui.navigator import Navigator
from postdesk.ui.settings.made_anew_page import MadeAnewPage


class NewKeysPage(MadeAnewPage):
    """Says what new keys mean before they are made; then it leads to where they are shown."""

    name = "new_keys"

    def __init__(self, navigator: Navigator, vault: Vault) -> None:
        super().__init__(navigator, "F8")
        self._vault = vault

    def title(self) -> str:
        return self.tr("New keys of this office")

    def opened(self, subject: object) -> None:
        super().opened(subject)
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
        self.tell(told)
        self.back_button.set_words(self.tr("Keep the old keys"))
        self.make.set_words(self.tr("Make new keys"))

    def act(self) -> None:
        renew_keys(self._vault)
        self._navigator.go("arrivals")
