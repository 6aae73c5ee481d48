"""A title over a sentence, close together and as one block."""

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from postdesk.ui.theme import Role, current_look
from postdesk.ui.widgets.text import REDRAW, Text


class TwoLines(QWidget):
    """`.title` and `.sub`; `wrap=True` lets both take several lines.

    `one_when_large` leaves the sentence out at 200 %, for bars.
    """

    def __init__(
        self,
        title: str = "",
        sub: str = "",
        role: Role = Role.BODY,
        sub_role: Role = Role.META,
        *,
        wrap: bool = False,
        one_when_large: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._one_when_large = one_when_large
        self.title = Text(title, role, strong=True, wrap=wrap)
        self.sub = Text(sub, sub_role, colour="ink2", wrap=wrap)
        self._adapt()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.title)
        column.addWidget(self.sub)
        if not wrap:
            self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def set_texts(self, title: str, sub: str = "") -> None:
        """Say both; an empty sentence takes no room."""
        self.title.set_text(title)
        self.sub.set_text(sub)
        self._adapt()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in REDRAW:
            self._adapt()

    def _adapt(self) -> None:
        left_out = self._one_when_large and current_look().large
        self.sub.setVisible(bool(self.sub.text()) and not left_out)
