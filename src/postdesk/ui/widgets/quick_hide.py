"""The harmless page behind Esc: a dull list of forms, and a field without a name for the PIN."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QLineEdit, QVBoxLayout, QWidget

from postdesk.ui.focus_ring import set_ring
from postdesk.ui.theme import Role, current_look
from postdesk.ui.widgets.card import Rule
from postdesk.ui.widgets.fields import LineField
from postdesk.ui.widgets.text import REDRAW, Text

_MOST_WHEN_LARGE = 5


class QuickHidePage(QWidget):
    """Always built, so that showing it costs one switch of a stack.

    `pin_entered(text)` when Enter is pressed; the field empties itself.
    """

    pin_entered = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(48, 48, 48, 32)
        column.setSpacing(16)
        self._title = Text("", Role.HEADING, strong=True)
        column.addWidget(self._title)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(24)
        self._grid.setVerticalSpacing(10)
        column.addLayout(self._grid)
        self._cells: list[list[Text]] = []
        self._spare: list[QWidget] = []
        self._build()
        column.addStretch(1)
        self._pin = LineField()  # it keeps Enter, which would press a button of the page behind
        self._pin.setEchoMode(QLineEdit.EchoMode.Password)
        self._pin.setMaximumWidth(180)
        self._pin.setMaxLength(64)
        set_ring(self._pin, -1)
        self._pin.returnPressed.connect(self._enter)
        column.addWidget(self._pin, 0, Qt.AlignmentFlag.AlignLeft)
        self.retranslate()

    def title(self) -> str:
        """What the window is called meanwhile."""
        return self.tr("Stock of forms")

    def forms(self) -> list[tuple[str, str, str]]:
        """The rows: number, form, how many are left."""
        return [
            ("F-01", self.tr("Daily attendance sheet"), "120"),
            ("F-02", self.tr("Vehicle log book"), "14"),
            ("F-03", self.tr("Fuel voucher"), "65"),
            ("F-04", self.tr("Leave request"), "200"),
            ("F-05", self.tr("Stationery order"), "30"),
            ("F-06", self.tr("Generator maintenance record"), "9"),
            ("F-07", self.tr("Mail register"), "3"),
            ("F-08", self.tr("Room inventory"), "22"),
        ]

    def retranslate(self) -> None:
        """Say everything in the language in use; at 200 % the list is shorter."""
        for widget in self._spare:
            widget.setVisible(not current_look().large)
        self._title.set_text(self.title())
        heads = ("", self.tr("Form"), self.tr("Left"))
        for cells, texts in zip(self._cells, [heads, *self.forms()], strict=True):
            for cell, text in zip(cells, texts, strict=True):
                cell.set_text(text)

    def shown(self) -> None:
        """The page came to the front: an empty field has the keyboard."""
        self.forget()
        self.take_keyboard()

    def forget(self) -> None:
        """What was typed and not entered, as before a lock: it may be a passphrase."""
        self._pin.clear()

    def take_keyboard(self) -> None:
        """What is typed goes into the field, and nowhere else."""
        self._pin.setFocus()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in REDRAW:
            self.retranslate()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), current_look().colour("desk"))
        painter.end()

    def _build(self) -> None:
        for row in range(len(self.forms()) + 1):
            colour = "ink2" if row == 0 else "ink"
            cells = [Text("", Role.TABLE, colour=colour) for _ in range(3)]
            rule = Rule()
            for place, cell in enumerate(cells):
                self._grid.addWidget(cell, row * 2, place)
            self._grid.addWidget(rule, row * 2 + 1, 0, 1, 3)
            self._cells.append(cells)
            if row > _MOST_WHEN_LARGE:
                self._spare.extend([*cells, rule])
        self._grid.setColumnStretch(1, 1)

    def _enter(self) -> None:
        text = self._pin.text()
        self._pin.clear()
        self.pin_entered.emit(text)
