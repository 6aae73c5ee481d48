"""The settings page of every desk: the look, one's own passphrase, the kit, who has access."""

from collections.abc import Callable
from typing import Protocol

from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from postdesk.errors import PostDeskError
from postdesk.model.people import Person
from postdesk.model.roles import DeskKind, Right, may
from postdesk.packet.rotation import may_renew
from postdesk.store.people import People
from postdesk.store.pins import SHORTEST as SHORTEST_PIN
from postdesk.store.pins import Pins
from postdesk.store.vault import Vault
from postdesk.ui.language import QT_TRANSLATE_NOOP, Language, isolate, translate
from postdesk.ui.language_names import language_name
from postdesk.ui.messages import message_of
from postdesk.ui.navigator import Navigator
from postdesk.ui.new_passphrase import NewPassphrase
from postdesk.ui.page import Page, PageHead
from postdesk.ui.settings.care_card import CareCard
from postdesk.ui.settings.kit_card import KitCard
from postdesk.ui.settings.people_list import Leaving, PeopleRows, ending
from postdesk.ui.theme import Role as TextRole
from postdesk.ui.theme import ThemeName, current_look
from postdesk.ui.widgets.button import Button
from postdesk.ui.widgets.card import Card, Notice
from postdesk.ui.widgets.chip import Tone
from postdesk.ui.widgets.choice import Choice
from postdesk.ui.widgets.error_card import ErrorCard
from postdesk.ui.widgets.fields import Labelled
from postdesk.ui.widgets.passphrase_field import PassphraseField
from postdesk.ui.widgets.row_list import RowList
from postdesk.ui.widgets.text import Text

_THEMES = {
    ThemeName.LIGHT: QT_TRANSLATE_NOOP("Settings", "Light"),
    ThemeName.DARK: QT_TRANSLATE_NOOP("Settings", "Dark"),
    ThemeName.HIGH_CONTRAST: QT_TRANSLATE_NOOP("Settings", "High contrast"),
}
_SCALES = {
    "1": QT_TRANSLATE_NOOP("Settings", "Normal"),
    "2": QT_TRANSLATE_NOOP("Settings", "Large (200 %)"),
}


class Wearing(Protocol):
    """Puts the look on and remembers it."""

    def use_language(self, language: Language) -> None: ...
    def use_theme(self, theme: ThemeName) -> None: ...
    def use_scale(self, scale: int) -> None: ...


class SettingsPage(Page):
    """One for every desk: what a role may not do there is not shown; `lock` closes the desk."""

    name = "settings"

    def __init__(
        self,
        navigator: Navigator,
        vault: Vault,
        wearing: Wearing,
        lock: Callable[[], None],
        *,
        desk: DeskKind = DeskKind.POST,
        leaving: Leaving | None = None,
    ) -> None:
        super().__init__()
        self._navigator, self._vault = navigator, vault
        self.head = PageHead()
        self.told = Notice(Tone.DONE, "circle-check")
        self.error = ErrorCard()
        self.theme, self.scale, self.language = (Choice(tall=True) for _ in range(3))
        self.look_title = Text("", TextRole.HEADING, strong=True)
        self.look = [Labelled(one) for one in (self.language, self.theme, self.scale)]
        self.words_title = Text("", TextRole.HEADING, strong=True)
        self.old, self.chosen = PassphraseField(), NewPassphrase(self)
        self.new, self.again = self.chosen.new, self.chosen.again
        self.old_label = Labelled(self.old)
        self.change = Button(icon="key")
        self.pin_title = Text("", TextRole.HEADING, strong=True)
        self.pin = PassphraseField()
        self.pin_label = Labelled(self.pin)
        self.keep_pin = Button(icon="eye-off")
        self.care = CareCard(
            navigator,
            vault.person.role,
            desk=desk,
            renews=may_renew(vault),
        )
        self.kit = KitCard(navigator, vault, lock, weighs=desk is DeskKind.POST)
        self.people_title = Text("", TextRole.HEADING, strong=True)
        self.people = RowList()
        self.rows = PeopleRows(navigator, vault, leaving or ending(vault), self.people)
        self.add, self.sheet = Button(icon="plus"), Button(icon="key")
        self._lay_out()
        self._connect(wearing)

    def title(self) -> str:
        return self.tr("Settings")

    def opened(self, subject: object) -> None:
        self.told.hide()
        self.error.hide()
        if isinstance(subject, Person):
            self._navigator.settle(None)  # told once, not at each coming back
            self._reissued(subject)
        self.rows.begin()
        self.kit.read()
        self.retranslate()

    def left(self) -> None:
        """No passphrase stays in a field when another page is in front."""
        for field in (self.old, self.new, self.again, self.pin):
            field.clear()

    def retranslate(self) -> None:
        self.head.set_texts(self.tr("Settings"))
        self.look_title.set_text(self.tr("How the screen looks"))
        for labelled, name in zip(
            self.look,
            (self.tr("Language"), self.tr("Theme"), self.tr("Size of texts")),
            strict=True,
        ):
            labelled.set_texts(name)
        names = [(one.value, language_name(one.value)) for one in Language]
        self._choose_one(self.language, names, current_look().language)
        self._choose(self.theme, _THEMES, current_look().theme)
        self._choose(self.scale, _SCALES, str(current_look().scale))
        self.words_title.set_text(self.tr("Your passphrase"))
        self.old_label.set_texts(self.tr("The one of now"))
        self.chosen.set_texts(self.tr("A new one"), self.tr("The new one again"))
        self.change.set_words(self.tr("Change the passphrase"))
        self._say_pin()
        self.kit.retranslate()
        self.care.retranslate()
        self.people_title.set_text(self.tr("Who has access"))
        self.add.set_words(self.tr("Let a colleague in"))
        self.add.setVisible(self._may(Right.LET_IN))
        self.sheet.set_words(self.tr("New recovery sheet"))
        self.sheet.setVisible(self._may(Right.REISSUE))
        self.rows.show()

    @staticmethod
    def _choose(choice: Choice, names: dict[ThemeName, str] | dict[str, str], key: str) -> None:
        entries = [(str(one), translate("Settings", name)) for one, name in names.items()]
        SettingsPage._choose_one(choice, entries, str(key))

    @staticmethod
    def _choose_one(choice: Choice, entries: list[tuple[str, str]], key: str) -> None:
        # filling it says a change already: while it is silent nobody takes it for one
        choice.blockSignals(True)
        choice.set_entries(entries)
        choice.setCurrentIndex(choice.findData(str(key)))
        choice.blockSignals(False)

    def _may(self, right: Right) -> bool:
        return may(self._vault.person.role, right)

    # --- passphrase -------------------------------------------------------------------------

    def _change(self) -> None:
        self.told.hide()
        self.error.hide()
        old, new = self.old.text(), self.chosen.taken()
        if not new:
            return
        try:
            People(self._vault).change_passphrase(self._vault.person.id, old, new)
        except PostDeskError as error:
            self.error.set_message(message_of(error))
            return
        finally:
            self.left()
        self.told.tell(
            lambda: self.tr("The passphrase is changed. The old one opens nothing here.")
        )

    # --- PIN --------------------------------------------------------------------------------

    def _say_pin(self) -> None:
        self.pin_title.set_text(self.tr("PIN of the hidden screen"))
        has = Pins(self._vault).has(self._vault.person.id)
        hint = (
            self.tr("You have one. An empty field takes it away.")
            if has
            else self.tr("Without one, your passphrase brings you back.")
        )
        self.pin_label.set_texts(self.tr("At least four signs"), hint)
        self.keep_pin.set_words(self.tr("Keep this PIN"))

    def _keep_pin(self) -> None:
        self.told.hide()
        self.error.hide()
        pin, pins, person = self.pin.text(), Pins(self._vault), self._vault.person.id
        if not pin and pins.has(person):
            pins.drop(person)
            self.told.tell(lambda: self.tr("The PIN is gone. Your passphrase brings you back."))
        elif len(pin) < SHORTEST_PIN:
            self.pin_label.set_problem(self.tr("This is too short. Take four signs or more."))
            return
        else:
            pins.put(person, pin)
            self.told.tell(lambda: self.tr("The PIN brings you back from the hidden screen."))
        self.pin.clear()
        self._say_pin()

    def _reissued(self, person: Person) -> None:
        """Somebody comes back from giving a passphrase anew."""
        self.told.tell(
            lambda: self.tr("{name} opens the vault with the new passphrase from now on.").format(
                name=isolate(person.name)
            )
        )

    def _ended(self, person: Person) -> None:
        self.error.hide()
        self.told.tell(
            lambda: self.tr("{name} has no access any more.").format(name=isolate(person.name))
        )

    def _failed(self, error: PostDeskError) -> None:
        self.told.hide()
        self.error.set_message(message_of(error))

    def _connect(self, wearing: Wearing) -> None:
        self.language.currentIndexChanged.connect(
            lambda _index: wearing.use_language(Language(self.language.chosen()))
        )
        self.theme.currentIndexChanged.connect(
            lambda _index: wearing.use_theme(ThemeName(self.theme.chosen()))
        )
        self.scale.currentIndexChanged.connect(
            lambda _index: wearing.use_scale(int(self.scale.chosen()))
        )
        self.rows.ended.connect(self._ended)
        self.rows.failed.connect(self._failed)
        self.change.clicked.connect(self._change)
        self.chosen.entered.connect(self._change)
        self.keep_pin.clicked.connect(self._keep_pin)
        self.pin.entered.connect(self._keep_pin)
        self.add.clicked.connect(lambda: self._navigator.go("colleagues"))
        self.sheet.clicked.connect(lambda: self._navigator.go("new_sheet"))

    # --- laying out -------------------------------------------------------------------------

    def _lay_out(self) -> None:
        for part in (self.head, self.told, self.error):
            self.body.addWidget(part)
        self.body.addWidget(self.care)
        self._add_card(self.look_title, self.look)
        self._add_card(self.words_title, [self.old_label, *self.chosen.labelled], self.change)
        self._add_card(self.pin_title, [self.pin_label], self.keep_pin)
        self.body.addWidget(self.people_title)
        self.body.addWidget(self.people)
        ways = QHBoxLayout()
        for button in (self.add, self.sheet):
            ways.addWidget(button)
        ways.addStretch(1)
        self.body.addLayout(ways)
        self.body.addWidget(self.kit)
        self.body.addStretch(1)
        self.told.hide()

    def _add_card(self, title: Text, fields: list[Labelled], button: Button | None = None) -> None:
        card, holder = Card(), QWidget()
        grid = QGridLayout(holder)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(24)
        for column, labelled in enumerate(fields):
            grid.addWidget(labelled, 0, column)
            grid.setColumnStretch(column, 1)
        card.box.addWidget(title)
        card.box.addWidget(holder)
        if button is not None:
            card.box.addWidget(button)
        self.body.addWidget(card)
