"""The words to hide: typed by the officer, gone from every line before anything is sealed."""

from PySide6.QtCore import Signal

from postdesk.packet.sheets import HIDDEN
from postdesk.ui.theme import Role
from postdesk.ui.widgets.card import Card
from postdesk.ui.widgets.fields import Labelled, LineField
from postdesk.ui.widgets.text import Text

_BETWEEN = ("،", "؛", ";", "\n")


class HiddenWords(Card):
    """`changed()` as soon as a word is typed or taken out; several stand between commas."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__(padding=14)
        self.field = LineField()
        self.labelled = Labelled(self.field)
        self.found = Text("", Role.META, colour="ink2", wrap=True)
        self.box.addWidget(self.labelled)
        self.box.addWidget(self.found)
        self.field.textChanged.connect(lambda _text: self.changed.emit())
        self.hide()

    def retranslate(self) -> None:
        """Say label and hint."""
        self.labelled.set_texts(
            self.tr("Words to hide"), self.tr("Several words: put a comma between them.")
        )

    def words(self) -> tuple[str, ...]:
        """What is to be hidden."""
        text = self.field.text()
        for mark in _BETWEEN:
            text = text.replace(mark, ",")
        return tuple(word.strip() for word in text.split(",") if word.strip())

    def open_for_typing(self) -> None:
        """Show the field and give it the keyboard."""
        self.show()
        self.field.setFocus()

    def forget(self) -> None:
        """Hide nothing any more: another referral begins."""
        self.field.clear()
        self.hide()

    def tell(self, lines: list[str]) -> None:
        """Say how many places of the leaving text are hidden now."""
        places = sum(line.count(HIDDEN) for line in lines)
        self.found.set_text(self.tr("%n place(s) hidden in the text.", "", places))
