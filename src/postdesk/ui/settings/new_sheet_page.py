"""The recovery sheet is lost or was seen: another is made, and the old one opens nothing."""

from postdesk.store.office import OfficeKeeper
from postdesk.store.people import People
from postdesk.store.vault import Vault
from postdesk.ui.navigator import Navigator
from postdesk.ui.new_sheet import NewSheet
from postdesk.ui.settings.made_anew_page import MadeAnewPage
from postdesk.ui.theme import current_look


class NewSheetPage(MadeAnewPage):
    """Says what a new sheet means before it is made; then it is written down and tried."""

    name = "new_sheet"

    def __init__(self, navigator: Navigator, vault: Vault) -> None:
        super().__init__(navigator, "Enter")
        self._vault = vault

    def title(self) -> str:
        return self.tr("A new recovery sheet")

    def opened(self, subject: object) -> None:
        super().opened(subject)
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
        self.tell(told)
        self.back_button.set_words(self.tr("Keep the old sheet"))
        self.make.set_words(self.tr("Make a new sheet"), key=self.tr("Enter"))

    def act(self) -> None:
        code = People(self._vault).new_recovery_sheet()
        self._navigator.go("recovery", NewSheet(code, self._office(), "settings"))

    def _office(self) -> str:
        names = OfficeKeeper(self._vault).office().names
        return names.in_language(current_look().language)
