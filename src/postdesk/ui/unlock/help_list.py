"""What anyone may reach without opening the vault: emergency cards, the leaflet, an urgent note."""

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from postdesk.model.kits import Emergency
from postdesk.ui.emergency_names import EMERGENCY_ICONS, emergency_name
from postdesk.ui.theme import Role, current_look
from postdesk.ui.widgets.link_row import LinkRow
from postdesk.ui.widgets.text import Text


class HelpList(QWidget):
    """`asked(what)`: an `Emergency`, `leaflet` or `urgent_note`."""

    asked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.heading = Text("", Role.HEADING, strong=True)
        self.sub = Text("", Role.META, colour="ink2", wrap=True)
        self.emergencies = {
            emergency: LinkRow(EMERGENCY_ICONS[emergency], colour="danger")
            for emergency in Emergency
        }
        self.leaflet, self.note = LinkRow("file-text"), LinkRow("pencil")
        column = QVBoxLayout(self)
        column.setContentsMargins(48, 48, 56, 24)
        column.setSpacing(0)
        column.addWidget(self.heading)
        column.addWidget(self.sub)
        column.addSpacing(16)
        for emergency, row in self.emergencies.items():
            row.clicked.connect(lambda _checked=False, what=emergency: self.asked.emit(what))
            column.addWidget(row)
        column.addSpacing(20)
        self.leaflet.clicked.connect(lambda: self.asked.emit("leaflet"))
        self.note.clicked.connect(lambda: self.asked.emit("urgent_note"))
        column.addWidget(self.leaflet)
        column.addWidget(self.note)
        column.addStretch(1)

    def retranslate(self) -> None:
        """Say every row."""
        self.heading.set_text(self.tr("Without opening the vault"))
        self.sub.set_text(self.tr("To help at once. No case can be seen here."))
        for emergency, row in self.emergencies.items():
            row.set_texts(emergency_name(emergency))
        leaflet = self.tr("Rights, help and numbers, in three languages")
        note = self.tr("You only write: nothing is shown again here")
        # at 200 % each row has one line: all of them stand in the window
        told = not current_look().large
        self.leaflet.set_texts(self.tr("Leaflet to give"), leaflet if told else "")
        self.note.set_texts(self.tr("Note an emergency"), note if told else "")

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self.retranslate()

    def paintEvent(self, _event: QPaintEvent) -> None:
        look = current_look()
        painter = QPainter(self)
        painter.fillRect(self.rect(), look.colour("rail"))
        painter.end()
