"""Which kit is in use, what it changed, and the way back to the one before."""

from collections.abc import Callable

from postdesk.desk.kit_choice import KitChoice, go_back, kit_choice
from postdesk.model.base import in_a_row
from postdesk.model.roles import Right, may
from postdesk.store.kits import InstalledKit, Kits
from postdesk.store.vault import Vault
from postdesk.ui.kit_parts import kinds_of
from postdesk.ui.language import isolate
from postdesk.ui.language_formats import date_text
from postdesk.ui.navigator import Navigator
from postdesk.ui.outside_names import outside_sentence
from postdesk.ui.theme import Role as TextRole
from postdesk.ui.theme import current_look
from postdesk.ui.widgets.button import Button, Kind
from postdesk.ui.widgets.card import Card
from postdesk.ui.widgets.text import Text


class KitCard(Card):
    """Always says which kit works; `went_back` is called after the way back to the one before.

    `weighs`: cases are stored here that a kit may judge anew.
    """

    def __init__(
        self,
        navigator: Navigator,
        vault: Vault,
        went_back: Callable[[], None],
        *,
        weighs: bool,
    ) -> None:
        super().__init__()
        self._vault, self._went_back = vault, went_back
        self._sure, self._weighs = False, weighs
        self._choice: KitChoice | None = None
        self._current: InstalledKit | None = None
        self.heading = Text("", TextRole.HEADING, strong=True)
        self.words = Text("", TextRole.BODY, colour="ink2", wrap=True)
        self.effect = Button(icon="file-search")
        self.back = Button(icon="arrow-back-up")
        self.install = Button(icon="inbox")
        for part in (self.heading, self.words, self.effect, self.back, self.install):
            self.box.addWidget(part)
        self.effect.clicked.connect(lambda: navigator.go("kit_effect", self._choice))
        self.back.clicked.connect(self._press)
        self.install.clicked.connect(lambda: navigator.go("arrivals"))

    def read(self) -> None:
        """Read the two kits, each whole: once for each time the page is opened."""
        self._choice = kit_choice(self._vault)
        self._current = Kits(self._vault).current()

    def retranslate(self) -> None:
        """Say them in the language in use; what was pressed once has to be pressed again."""
        self._sure = False
        self.install.set_words(self.tr("Read a kit from a stick"))
        for part in (self.effect, self.back):
            part.setVisible(self._choice is not None)
        if self._choice is not None:
            self._say(self._choice)
        elif self._current is not None:
            self._say_only(self._current)
        else:
            self.heading.set_text(self.tr("The kit of the program is in use"))
            self.words.set_text(self.tr("No kit was installed yet. Headquarters sends the first."))

    def _say_only(self, current: InstalledKit) -> None:
        """The first kit: there is none before it to compare with or to go back to."""
        self.heading.set_text(
            self.tr("Kit number {number} is in use").format(number=current.version)
        )
        when = isolate(date_text(current_look().language, current.installed_at.date()))
        self.words.set_text(self.tr("Installed on {when}. It is the first.").format(when=when))

    def _say(self, choice: KitChoice) -> None:
        language = current_look().language
        self.heading.set_text(
            self.tr("Kit number {number} is in use").format(number=choice.current.version)
        )
        changed = in_a_row(kinds_of(choice.changed), language) or self.tr("nothing")
        when = isolate(date_text(language, choice.current.installed_at.date()))
        said = self.tr("Installed on {when}. Changed since number {before}: {parts}.").format(
            when=when, before=choice.previous.version, parts=changed
        )
        notes = choice.notes.in_language(language)
        told = self.tr("Its author says: {notes}").format(notes=outside_sentence(notes))
        self.words.set_text(f"{said} {told}" if notes else said)
        self.effect.set_words(self.tr("What it changes in the stored cases"))
        self.back.set_words(
            self.tr("Go back to number {before}").format(before=choice.previous.version)
        )
        self.back.set_kind(Kind.OUTLINE)
        self.effect.setVisible(self._weighs)
        self.back.setVisible(may(self._vault.person.role, Right.GO_BACK_KIT))

    def _press(self) -> None:
        """The first press says what it means, the second does it."""
        if not self._sure:
            self._sure = True
            self.words.set_text(
                self.tr(
                    "The desk closes and opens again with the kit before. Drafts stay. "
                    "Keys and revocations stay as they are now."
                )
            )
            self.back.set_words(self.tr("Go back now"))
            return
        go_back(self._vault)
        self._went_back()
