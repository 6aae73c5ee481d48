"""A choice of one from a short list, as in the filters of a table."""

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QComboBox, QSizePolicy, QWidget

from postdesk.ui.focus_ring import set_ring
from postdesk.ui.icons import draw_icon
from postdesk.ui.theme import Look, Role, current_look
from postdesk.ui.widgets.paint import at_start, box
from postdesk.ui.widgets.text import REDRAW
from postdesk.ui.widgets.typeset import Align, Run, Style, Typeset


class Choice(QComboBox):
    """A `QComboBox` drawn by us: a quiet label and the chosen entry in SemiBold.

    `snug`: as wide as the chosen entry, where several stand in one line.
    """

    def __init__(
        self, *, tall: bool = False, snug: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._label, self._tall, self._snug = "", tall, snug
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        set_ring(self, 6)
        self.currentIndexChanged.connect(self._renew)

    def set_label(self, label: str) -> None:
        """What is chosen, e.g. "Post:"; stands before the entry."""
        self._label = label
        self.setAccessibleName(label.rstrip(": \u00a0\u202f"))
        self._renew()

    def set_entries(self, entries: list[tuple[str, str]]) -> None:
        """Show `(key, text)` entries; the one chosen before stays chosen if it is still there."""
        chosen = self.chosen()
        self.blockSignals(True)
        self.clear()
        for key, text in entries:
            self.addItem(text, key)
        self.setCurrentIndex(max(0, self.findData(chosen)))
        self.blockSignals(False)
        self._renew()

    def chosen(self) -> str:
        """The key of the chosen entry; empty if there is none."""
        key = self.currentData()
        return key if isinstance(key, str) else ""

    def sizeHint(self) -> QSize:
        look = current_look()
        widest = self._widest(look)
        high = look.at(44, 58) if self._tall else look.at(36, 50)
        return QSize(round(widest + 0.5) + 12 + 10 + look.at(18, 28) + 10, high)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def showPopup(self) -> None:
        if self._snug:
            self.view().setMinimumWidth(self.view().sizeHintForColumn(0) + 24)
        super().showPopup()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in REDRAW:
            self._renew()

    def paintEvent(self, _event: QPaintEvent) -> None:
        look = current_look()
        painter = QPainter(self)
        right = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        fill = look.colour("accent_soft" if self.underMouse() else "surface")
        edge = look.colour("edge" if self.isEnabled() else "line")
        box(painter, self.rect(), radius=6, fill=fill, edge=edge)
        side = look.at(18, 28)
        square = at_start(self.rect(), QSize(side, side), 10, right_to_left=not right)
        draw_icon(painter, "chevron-down", square, look.colour("ink"))
        size = QSize(self.width() - 12 - 10 - side - 8, self.height())
        area = at_start(self.rect(), size, 12, right_to_left=right)
        ink = look.colour("ink" if self.isEnabled() else "ink2")
        self._set(look, self.currentText(), float(size.width())).draw(painter, QRectF(area), ink)
        painter.end()

    def _widest(self, look: Look) -> float:
        if self._snug:
            return self._set(look, self.currentText()).natural_width
        texts = (self.itemText(index) for index in range(self.count()))
        return max((self._set(look, text).natural_width for text in texts), default=40.0)

    def _renew(self) -> None:
        self.updateGeometry()
        self.update()

    def _set(self, look: Look, text: str, width: float | None = None) -> Typeset:
        right = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        align: Align = "right" if right else "left"
        label = (Run(f"{self._label} "),) if self._label else ()
        style = Style(Role.TABLE, align, most_lines=0 if width is None else 1)
        return Typeset((*label, Run(text, strong=bool(self._label))), style, look, width)
