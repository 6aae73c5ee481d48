"""Nothing here yet: one sentence and one button."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from postdesk.ui.theme import Role
from postdesk.ui.widgets.button import Button
from postdesk.ui.widgets.card import Card
from postdesk.ui.widgets.icon_text import Icon
from postdesk.ui.widgets.text import Text


class EmptyState(Card):
    """`pressed()` when the button is; without words the button is not shown."""

    pressed = Signal()

    def __init__(self, icon: str = "inbox", parent: QWidget | None = None) -> None:
        super().__init__(padding=32, parent=parent)
        centre = Qt.AlignmentFlag.AlignHCenter
        self.icon = Icon(icon, colour="ink2", size=(32, 48))
        self.sentence = Text("", Role.BODY, colour="ink2", wrap=True, align="centre")
        self.button = Button("")
        self.button.clicked.connect(self.pressed)
        self.box.setSpacing(12)
        self.box.addWidget(self.icon, 0, centre)
        self.box.addWidget(self.sentence)
        self.box.addWidget(self.button, 0, centre)
        self.button.hide()

    def set_texts(self, sentence: str, button: str = "") -> None:
        """Say the sentence and name the button."""
        self.sentence.set_text(sentence)
        self.button.set_text(button)
        self.button.setVisible(bool(button))
