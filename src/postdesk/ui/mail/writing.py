"""A free text to another office: its field, and the warning that it must name nobody."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from postdesk.ui.mail.mailbox import MOST_TEXT
from postdesk.ui.widgets.card import Notice
from postdesk.ui.widgets.chip import Tone
from postdesk.ui.widgets.fields import Labelled, TextField


class Writing(QWidget):
    """`changed()` while somebody types; the text is theirs and is sealed as it stands."""

    changed = Signal()

    def __init__(self, lines: int = 6, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.warning = Notice(Tone.ATTENTION, "alert-triangle")
        self.field = TextField(lines)
        self.labelled = Labelled(self.field)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self.warning)
        column.addWidget(self.labelled)
        self.field.textChanged.connect(self.changed)

    def say(self, label: str, *, about_case: bool = True) -> None:
        """Say label and warning in the language in use; a bulletin is about no case."""
        self.warning.set_marked(
            self.tr("**Write no names** and nothing about a single person: every post reads this.")
            if not about_case
            else self.tr(
                "**Write no names**, phone numbers or places by which somebody can be found. "
                "The code is enough: both offices know who it is."
            )
        )
        self.labelled.set_texts(
            label,
            self.tr("At most {n} characters. It is sealed as you write it.").format(n=MOST_TEXT),
        )

    def text(self) -> str:
        """What was typed, without blanks around it."""
        return self.field.toPlainText().strip()

    def ready(self) -> bool:
        """Whether it can be sealed."""
        return 0 < len(self.text()) <= MOST_TEXT

    def clear(self) -> None:
        """Nothing typed stays behind."""
        self.field.clear()
