"""The settings page: theme, text size, one's own passphrase, and who has access."""

from collections.abc import Callable

from PySide6.QtWidgets import QGridLayout, QWidget

from postdesk.errors import PostDeskError
from postdesk.model.ids import PersonId
from postdesk.model.people import Person
from postdesk.model.roles import Right, may
from postdesk.store.people import People
from postdesk.store.pins import SHORTEST as SHORTEST_PIN
from postdesk.store.pins import Pins
from postdesk.store.vault import Vault
from postdesk.ui.language import QT_TRANSLATE_NOOP, isolate, translate
from postdesk.ui.messages import message_of
from postdesk.ui.navigator import Navigator
from postdesk.ui.new_passphrase import NewPassphrase
from postdesk.ui.page import Page, PageHead
from postdesk.ui.role_names import role_name
from postdesk.ui.settings.care_card import CareCard
from postdesk.ui.settings.kit_card import KitCard
from postdesk.ui.theme import Role as TextRole
from postdesk.ui.theme import ThemeName, current_look
from postdesk.ui.widgets.button import Button, Kind
from postdesk.ui.widgets.card import Card, Notice
from postdesk.ui.widgets.chip import Tone
from postdesk.ui.widgets.choice import Choice
from postdesk.ui.widgets.error_card import ErrorCard
from postdesk.ui.widgets.fields import Labelled
from postdesk.ui.widgets.passphrase_field import PassphraseField
from postdesk.ui.widgets.row_list import Row, RowList
from postdesk.ui.widgets.text import Text

UseTheme = Callable[[ThemeName], None]
UseScale = Callable[[int], None]
_THEMES = {
    ThemeName.LIGHT: QT_TRANSLATE_NOOP("Settings", "Light"),
    ThemeName.DARK: QT_TRANSLATE_NOOP("Settings", "Dark"),
    ThemeName.HIGH_CONTRAST: QT_TRANSLATE_NOOP("Settings", "High contrast"),
}
_SCALES = {
    "1": QT_TRANSLATE_NOOP("Settings", "Normal"),
    "2": QT_TRANSLATE_NOOP("Settings", "Large (200 %)"),
}


class SettingsPage(Page):
    """`use_theme` and `use_scale` put the look on and remember it; `lock` closes the desk."""

    name = "settings"

    def __init__(
        self,
        navigator: Navigator,
        vault: Vault,
        use_theme: UseTheme,
        use_scale: UseScale,
        lock: Callable[[], None],
    ) -> None:
        super().__init__()
        self._navigator, self._vault = navigator, vault
        self._ending: PersonId | None = None
        self.head = PageHead()
        self.told = Notice(Tone.DONE, "circle-check")
        self.error = ErrorCard()
        self.theme, self.scale = Choice(tall=True), Choice(tall=True)
        self.look_title = Text("", TextRole.HEADING, strong=True)
        self.look = [Labelled(self.theme), Labelled(self.scale)]
        self.words_title = Text("", TextRole.HEADING, strong=True)
        self.old, self.chosen = PassphraseField(), NewPassphrase(self)
        self.new, self.again, self.old_label = (
            self.chosen.new,
            self.chosen.again,
            Labelled(self.old),
        )
        self.change = Button(icon="key")
        self.pin_title = Text("", TextRole.HEADING, strong=True)
        self.pin = PassphraseField()
        self.pin_label = Labelled(self.pin)
        self.keep_pin = Button(icon="eye-off")
        self.care = CareCard(
            navigator,
            reads_trail=self._may(Right.READ_TRAIL),
            moves=self._may(Right.MOVE_POST),
        )
        self.kit = KitCard(navigator, vault, lock)
        self.people_title = Text("", TextRole.HEADING, strong=True)
        self.people = RowList()
        self.add = Button(icon="plus")
        self._lay_out()
        self._connect(use_theme, use_scale)

    def title(self) -> str:
        return self.tr("Settings")

    def opened(self, subject: object) -> None:
        del subject
        self.told.hide()
        self.error.hide()
        self._ending = None
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
            self.look, (self.tr("Theme"), self.tr("Size of texts")), strict=True
        ):
            labelled.set_texts(name)
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
        self._show_people()

    @staticmethod
    def _choose(choice: Choice, names: dict[ThemeName, str] | dict[str, str], key: str) -> None:
        choice.set_entries([(str(one), translate("Settings", name)) for one, name in names.items()])
        choice.blockSignals(True)
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
        self.told.set_text(self.tr("The passphrase is changed. The old one opens nothing here."))
        self.told.show()

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
            self.told.set_text(self.tr("The PIN is gone. Your passphrase brings you back."))
        elif len(pin) < SHORTEST_PIN:
            self.pin_label.set_problem(self.tr("This is too short. Take four signs or more."))
            return
        else:
            pins.put(person, pin)
            self.told.set_text(self.tr("The PIN brings you back from the hidden screen."))
        self.pin.clear()
        self._say_pin()
        self.told.show()

    # --- people -----------------------------------------------------------------------------

    def _show_people(self) -> None:
        self.people.clear()
        for person in People(self._vault).listed():
            self.people.add(self._row(person))

    def _row(self, person: Person) -> Row:
        if person.id == self._ending:
            return self._sure(person)
        row = Row("user", isolate(person.name), role_name(person.role))
        if person.id == self._vault.person.id:
            return row
        if self._may(Right.REISSUE):
            again = Button(self.tr("New passphrase"), dense=True)
            again.setAccessibleName(f"{again.shown_text()}: {person.name}")
            again.clicked.connect(lambda: self._navigator.go("reissue", person))
            row.add_end(again)
        if self._may(Right.END_ACCESS):
            end = Button(self.tr("End the access"), dense=True)
            end.setAccessibleName(f"{end.shown_text()}: {person.name}")
            end.clicked.connect(lambda: self._ask(person.id))
            row.add_end(end)
        return row

    def _sure(self, person: Person) -> Row:
        """What ending an access means, and the two ways from here."""
        title = self.tr("End the access of {name}?").format(name=isolate(person.name))
        text = self.tr(
            "The vault gets another key. Copies made before still open with their passphrase."
        )
        row = Row("alert-triangle", title, text, icon_colour="attention")
        keep = Button(self.tr("Keep it"), dense=True)
        keep.clicked.connect(lambda: self._ask(None))
        end = Button(self.tr("End it now"), Kind.FILLED, dense=True)
        end.clicked.connect(lambda: self._end(person))
        row.add_end(keep)
        row.add_end(end)
        return row

    def _ask(self, person: PersonId | None) -> None:
        self._ending = person
        self._show_people()

    def _end(self, person: Person) -> None:
        self._ending = None
        self.told.hide()
        self.error.hide()
        try:
            People(self._vault).remove(person.id)
        except PostDeskError as error:
            self.error.set_message(message_of(error))
        else:
            self.told.set_text(
                self.tr("{name} has no access any more.").format(name=isolate(person.name))
            )
            self.told.show()
        self._show_people()

    def _connect(self, use_theme: UseTheme, use_scale: UseScale) -> None:
        self.theme.currentIndexChanged.connect(
            lambda _index: use_theme(ThemeName(self.theme.chosen()))
        )
        self.scale.currentIndexChanged.connect(lambda _index: use_scale(int(self.scale.chosen())))
        self.change.clicked.connect(self._change)
        self.chosen.entered.connect(self._change)
        self.keep_pin.clicked.connect(self._keep_pin)
        self.pin.entered.connect(self._keep_pin)
        self.add.clicked.connect(lambda: self._navigator.go("colleagues"))

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
        self.body.addWidget(self.add)
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
