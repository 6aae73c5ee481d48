"""A card of rows: an icon, a title, a sentence, and at the end a chip, a number or a button."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QWidget

from postdesk.ui.theme import Role, current_look
from postdesk.ui.widgets.card import Card, Rule
from postdesk.ui.widgets.chip import Tone
from postdesk.ui.widgets.emptying import empty
from postdesk.ui.widgets.icon_text import Icon
from postdesk.ui.widgets.remembering import RememberingRow
from postdesk.ui.widgets.text import REDRAW, Text

_ANY_WIDTH = 16_777_215  # Qt's own largest widget


class Row(QWidget):
    """One row; put chips and buttons into `.end`.

    `title_width` above 0 sets title and sentence side by side, the title that wide (health page).
    `end_below` puts the end under the words at 200 %, for rows with several buttons.
    """

    def __init__(
        self,
        icon: str = "",
        title: str = "",
        sub: str = "",
        *,
        icon_colour: str = "ink2",
        sub_role: Role = Role.TABLE,
        title_width: int = 0,
        end_below: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._title_width, self._end_below = title_width, end_below
        self.icon = Icon(icon, colour=icon_colour, size=(24, 34))
        self.icon.setVisible(bool(icon))
        self.title = Text(title, Role.BODY, strong=True, wrap=True)
        self.sub = Text(sub, sub_role, colour="ink2", wrap=True)
        self._words = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self._words.addWidget(self.title)
        self._words.addWidget(self.sub, 1)
        self.end = QHBoxLayout()
        self.end.setSpacing(12)
        self._row = RememberingRow(self)
        self._row.setContentsMargins(16, 10, 16, 10)
        self._row.setSpacing(18)
        self._row.addWidget(self.icon)
        self._body = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._body.addLayout(self._words, 1)
        self._body.addLayout(self.end)
        self._row.addLayout(self._body, 1)
        self.sub.setVisible(bool(sub))
        self._adapt()

    def set_texts(self, title: str, sub: str = "") -> None:
        """Say title and sentence."""
        self.title.set_text(title)
        self.sub.set_text(sub)
        self.sub.setVisible(bool(sub))

    def set_state(self, icon: str, colour: str) -> None:
        """Show another icon, in a colour token."""
        self.icon.set_icon(icon, colour)
        self.icon.setVisible(bool(icon))

    def add_end(self, widget: QWidget) -> None:
        """Put a chip, a number or a button at the end."""
        self.end.addWidget(widget, 0, Qt.AlignmentFlag.AlignVCenter)

    def set_padding(self, side: int, above: int) -> None:
        """Another distance to the card's edge."""
        self._row.setContentsMargins(side, above, side, above)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in REDRAW:
            self._adapt()

    def _adapt(self) -> None:
        below = self._end_below and current_look().large
        self._body.setDirection(
            QBoxLayout.Direction.TopToBottom if below else QBoxLayout.Direction.LeftToRight
        )
        self._body.setSpacing(8 if below else 18)
        self._body.setAlignment(
            self.end, Qt.AlignmentFlag.AlignLeading if below else Qt.AlignmentFlag(0)
        )
        beside = self._title_width > 0 and not current_look().large
        self._words.setDirection(
            QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        )
        self._words.setSpacing(0)
        self.title.setMinimumWidth(self._title_width if beside else 0)
        self.title.setMaximumWidth(self._title_width if beside else _ANY_WIDTH)


class RowList(Card):
    """Rows under each other with a thin line between them."""

    def __init__(self, tone: Tone = Tone.PLAIN, *, parent: QWidget | None = None) -> None:
        super().__init__(tone, padding=0, parent=parent)
        self.box.setContentsMargins(1, 1, 1, 1)
        self.box.setSpacing(0)
        self._rows: list[QWidget] = []

    def add(self, row: QWidget) -> None:
        """Append a row."""
        if self._rows:
            self.box.addWidget(Rule())
        self.box.addWidget(row)
        self._rows.append(row)

    def rows(self) -> list[QWidget]:
        """The rows from the top."""
        return list(self._rows)

    def clear(self) -> None:
        """Take all rows away."""
        empty(self.box)
        self._rows.clear()
