"""A failure on the page: what happened, what is safe, what to do now, in three columns."""

from collections.abc import Callable
from dataclasses import dataclass, field

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from postdesk.ui.theme import Role, current_look
from postdesk.ui.widgets.button import Button
from postdesk.ui.widgets.card import Card
from postdesk.ui.widgets.chip import Tone
from postdesk.ui.widgets.icon_text import Icon
from postdesk.ui.widgets.text import REDRAW, Text


@dataclass(frozen=True)
class Message:
    """Three sentences about a failure; `again()` says them in the language in use then."""

    happened: str
    safe: str
    do: str
    again: Callable[[], "Message"] | None = field(default=None, compare=False, repr=False)

    @property
    def sentences(self) -> tuple[str, str, str]:
        """The three, in their order."""
        return self.happened, self.safe, self.do


class ErrorCard(Card):
    """An ochre card; `pressed()` when its button is. Hidden until it has a message."""

    pressed = Signal()

    def __init__(self, icon: str = "alert-triangle", parent: QWidget | None = None) -> None:
        super().__init__(Tone.ATTENTION, padding=14, parent=parent)
        self.icon = Icon(icon, colour="attention", size=(22, 32))
        self.title = Text("", Role.BODY, strong=True)
        self.sub = Text("", Role.META, colour="ink2", elide=True)
        self.button = Button("", dense=True)
        self.button.clicked.connect(self.pressed)
        self._heads = [Text("", Role.META, strong=True, colour="ink2") for _ in range(3)]
        self._texts = [Text("", Role.TABLE, wrap=True) for _ in range(3)]
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._columns.setSpacing(16)
        self._head = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        for head, text in zip(self._heads, self._texts, strict=True):
            column = QVBoxLayout()
            column.setSpacing(0)
            column.addWidget(head)
            column.addWidget(text)
            column.addStretch(1)
            self._columns.addLayout(column, 1)
        self.box.addLayout(self._lay_head())
        self.box.addLayout(self._columns)
        self.button.hide()
        self._message: Message | None = None
        self._entitled = False
        self._adapt()
        self.hide()

    def set_message(
        self, message: Message, *, title: str = "", sub: str = "", button: str = ""
    ) -> None:
        """Show three sentences, under a title if there is one; an empty button is not shown."""
        self._entitled = bool(title)
        self.title.set_text(title)
        self.sub.set_text(sub)
        self.button.set_text(button)
        self.button.setVisible(bool(button))
        self._tell(message)
        self._say()
        self.show()

    def _tell(self, message: Message) -> None:
        self._message = message
        for text, sentence in zip(self._texts, message.sentences, strict=True):
            text.set_text(sentence)
        self.setAccessibleName(" ".join(message.sentences))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in REDRAW:
            self._adapt()
            if self._message is not None and self._message.again is not None:
                self._tell(self._message.again())
            self._say()

    def _say(self) -> None:
        if not self._entitled:
            self.title.set_text(self.tr("This did not work"))
        names = (self.tr("What happened"), self.tr("What is safe"), self.tr("What to do now"))
        for head, name in zip(self._heads, names, strict=True):
            head.set_text(name)

    def _adapt(self) -> None:
        large = current_look().large
        direction = QBoxLayout.Direction
        for row in (self._columns, self._head):
            row.setDirection(direction.TopToBottom if large else direction.LeftToRight)

    def _lay_head(self) -> QBoxLayout:
        words = QHBoxLayout()
        words.setSpacing(12)
        words.addWidget(self.icon)
        words.addWidget(self.title)
        words.addWidget(self.sub, 1)
        self._head.setSpacing(12)
        self._head.addLayout(words, 1)
        self._head.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeft)
        return self._head
