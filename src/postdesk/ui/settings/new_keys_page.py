"""The office's keys were seen, lost or used for long: new ones are made and shown to the region."""

from postdesk.packet.rotation import OVERLAP, publishes_its_keys, renew_keys
from postdesk.store.vault import Vault
from postdesk.ui.navigator import Navigator
from postdesk.ui.settings.made_anew_page import MadeAnewPage
from postdesk.ui.widgets.button import Button


class NewKeysPage(MadeAnewPage):
    """Says what new keys mean before they are made; then it leads to where they are shown."""

    name = "new_keys"

    def __init__(self, navigator: Navigator, vault: Vault) -> None:
        super().__init__(navigator, "F8")
        self._vault, self._alone = vault, publishes_its_keys(vault)
        self.make_and_end = Button(icon="circle-x", key="F7")
        self.bar.at_start(self.make_and_end)
        self.bar.show_part(self.make_and_end, self._alone)
        self.make_and_end.clicked.connect(lambda: self.do(self._act_and_end))

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
            *(self._told_by_kit() if self._alone else self._told_by_call()),
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

        self.make_and_end.set_words(self.tr("Make new keys, end the old"))

    def _told_by_call(self) -> tuple[tuple[str, str, str], ...]:
        return (
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
        )

    def _told_by_kit(self) -> tuple[tuple[str, str, str], ...]:
        """Headquarters' old keys sign its new ones."""
        return (
            (
                "package",
                self.tr("The next kit tells the others, without a call"),
                self.tr("The old keys sign the new ones. Publish it, then seal it for each post."),
            ),
            (
                "hourglass",
                self.tr("What leaves before that kit comes waits there"),
                self.tr("It is kept whole and counts by itself once the kit is in."),
            ),
            (
                "circle-x",
                self.tr("Somebody may have copied the old keys: end them"),
                self.tr("Where the next kit has come, what they sign is refused."),
            ),
        )

    def act(self) -> None:
        renew_keys(self._vault)
        self._navigator.go("posts" if self._alone else "arrivals")

    def _act_and_end(self) -> None:
        renew_keys(self._vault, copied=True)
        self._navigator.go("posts")
