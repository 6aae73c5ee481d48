"""Two columns, the second of a fixed width; under each other at 200 %."""

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from postdesk.ui.theme import current_look
from postdesk.ui.widgets.laid_out import own_widgets
from postdesk.ui.widgets.text import REDRAW

_ANY_WIDTH = 16_777_215  # Qt's own largest widget


class Columns(QWidget):
    """`.main` and `.side` are layouts to fill; both keep their things at the top."""

    def __init__(self, side_width: int = 292, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._side_width = side_width
        main, self._side = QWidget(), QWidget()
        self.main, self.side = _column(main, 12), _column(self._side, 16)
        self._both = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._both.setContentsMargins(0, 0, 0, 0)
        self._both.setSpacing(24)
        self._both.addWidget(main, 1)
        self._both.addWidget(self._side)
        self._adapt()

    def end_main(self) -> None:
        """Nothing more comes into the main column."""
        self.main.addStretch(1)

    def end_side(self) -> None:
        """Nothing more comes into the side column."""
        self.side.addStretch(1)

    def set_side_shown(self, *, shown: bool) -> None:
        """Without a second column the first one has all the width."""
        self._side.setVisible(shown)

    def settle(self) -> None:
        """Ask every part for its height at once: Qt would take several turns, and draw between."""
        for column in (self.main, self.side):
            for widget in own_widgets(column):
                layout = widget.layout()
                if layout is not None:
                    layout.activate()
            column.activate()
        self._both.activate()
        self.updateGeometry()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in REDRAW:
            self._adapt()

    def _adapt(self) -> None:
        large = current_look().large
        direction = QBoxLayout.Direction
        self._both.setDirection(direction.TopToBottom if large else direction.LeftToRight)
        self._side.setMinimumWidth(0 if large else self._side_width)
        self._side.setMaximumWidth(_ANY_WIDTH if large else self._side_width)


def _column(holder: QWidget, spacing: int) -> QVBoxLayout:
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(spacing)
    return column
