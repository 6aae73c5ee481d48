"""What an invented person says or shows at a question, on sand, above the answers."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout

from postdesk.classroom.scenario import Line
from postdesk.forms.flow import Shown
from postdesk.ui.language import direction_of
from postdesk.ui.theme import Role, current_look
from postdesk.ui.widgets.card import Card
from postdesk.ui.widgets.chip import Tone
from postdesk.ui.widgets.icon_text import Icon
from postdesk.ui.widgets.text import Text

Voice = Callable[[Shown], Line | None]
"""What is heard or seen at a question; None where the person has no answer."""


class VoiceStrip(Card):
    """The person's words on the person's side; beside them what they mean, where that differs."""

    def __init__(self) -> None:
        super().__init__(Tone.SAND, padding=0)
        self.icon = Icon("ear", colour="on_sand", size=(22, 34))
        self.meant = Text("", Role.TABLE, colour="on_sand", wrap=True)
        self.words = Text("", Role.TABLE, strong=True, colour="on_sand", wrap=True)
        row = QHBoxLayout()
        row.setContentsMargins(14, 3, 14, 3)
        row.setSpacing(12)
        row.addWidget(self.icon, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.meant, 1)
        row.addWidget(self.words, 1)
        self.box.addLayout(row)
        self.hide()

    def show_line(self, line: Line | None, language: str) -> None:
        """Show what is said in `language`, or seen; without a line the person does not know."""
        own = current_look().language.value
        if line is None:
            self._say("help-circle", self.tr("The person does not know, or does not understand."))
        elif line.seen:
            self._say("eye", line.texts.in_language(own))
        elif current_look().large or not line.texts.has(language):
            self._say("message-language", _quoted(line.texts.in_language(own)))
        else:
            self._say("message-language", _quoted(line.texts.in_language(language)), language)
            if language != own:
                self.meant.set_text(line.texts.in_language(own))
                self.meant.show()
        self.show()

    def _say(self, icon: str, text: str, language: str = "") -> None:
        right = direction_of(language or current_look().language) == Qt.LayoutDirection.RightToLeft
        self.icon.set_icon(icon)
        self.words.set_right_to_left(right)
        self.words.set_text(text)
        self.meant.hide()


def _quoted(text: str) -> str:
    return f"« {text} »"
