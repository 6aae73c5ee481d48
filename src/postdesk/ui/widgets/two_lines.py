"""A title over a sentence, close together and as one block."""

from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from postdesk.ui.theme import Role
from postdesk.ui.widgets.text import Text


class TwoLines(QWidget):
    """`.title` and `.sub`; `wrap=True` lets both take several lines."""

    def __init__(
        self,
        title: str = "",
        sub: str = "",
        role: Role = Role.BODY,
        sub_role: Role = Role.META,
        *,
        wrap: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.title = Text(title, role, strong=True, wrap=wrap)
        self.sub = Text(sub, sub_role, colour="ink2", wrap=wrap)
        self.sub.setVisible(bool(sub))
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
        self.sub.setVisible(bool(sub))
