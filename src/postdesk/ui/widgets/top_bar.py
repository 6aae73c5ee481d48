"""The top bar: where one is, who one is, the language, emergency and hide."""

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QWidget

from postdesk.ui.language import Language
from postdesk.ui.theme import Role, current_look
from postdesk.ui.widgets.bars import Strip
from postdesk.ui.widgets.button import Button, Kind
from postdesk.ui.widgets.icon_text import IconText
from postdesk.ui.widgets.language_keys import LanguageKeys
from postdesk.ui.widgets.logo import Logo
from postdesk.ui.widgets.text import REDRAW, Text


class EmergencyButton(Button):
    """The emergency key: a red outline, filled only while its card is open."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", Kind.DANGER, icon="lifebuoy", key="F9", dense=True, parent=parent)
        self.retranslate()

    def retranslate(self) -> None:
        """Name itself in the language in use."""
        self.set_text(self.tr("Emergency"))
        self.set_icon_only(current_look().large)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in REDRAW:
            self.retranslate()


class HideButton(Button):
    """The hide key: Esc, the blind corner of the keyboard."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", Kind.OUTLINE, icon="eye-off", key="Esc", dense=True, parent=parent)
        self.retranslate()

    def retranslate(self) -> None:
        """Name itself in the language in use."""
        self.set_text(self.tr("Hide"))
        self.set_icon_only(current_look().large)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in REDRAW:
            self.retranslate()


class TopBar(Strip):
    """48 high: logo, place, person, language switch, emergency, hide."""

    hide_asked = Signal()
    emergency_asked = Signal()
    language_chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__((48, 60), spacing=14, parent=parent)
        self._closed = False
        self._name = Text("PostDesk", Role.TABLE, strong=True)
        self._place = Text("", Role.TABLE, colour="ink2", elide=True)
        self._person = IconText("user", "", Role.TABLE)
        self.languages = LanguageKeys()
        self.languages.chosen.connect(self.language_chosen)
        self.emergency = EmergencyButton()
        self.emergency.clicked.connect(self.emergency_asked)
        self.hide_button = HideButton()
        self.hide_button.clicked.connect(self.hide_asked)
        self.add(Logo())
        self.add(self._name, give_way=3)
        self.add(self._place, give_way=2)
        self.add_stretch()
        self.add(self._person, give_way=1)
        self.add(self.languages)
        self.add(self.emergency)
        self.add(self.hide_button)
        self.set_person("")

    def set_place(self, place: str) -> None:
        """Name the post or office."""
        self._place.set_text(place)
        self.arrange()

    def set_person(self, person: str) -> None:
        """Name who is at work; nobody where a class plays or there is no vault yet."""
        self._closed = False
        self._person.set_text(person)
        self.show_part(self._person, bool(person))

    def set_closed(self) -> None:
        """Say that the vault is closed."""
        self._closed = True
        self._person.set_text(self.tr("Vault closed"))
        self.show_part(self._person, True)

    def set_language(self, language: Language) -> None:
        """Mark the language in use."""
        self.languages.set_language(language)

    def set_emergency(self, shown: bool) -> None:
        """Show the emergency key (posts and classrooms), or not (regional offices)."""
        self.show_part(self.emergency, shown)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and self._closed:
            self.set_closed()
