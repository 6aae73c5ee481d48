"""A row that leads somewhere: an icon, one or two lines, a chevron at the end."""

from PySide6.QtCore import QRectF, QSize, QSizeF
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from postdesk.ui.icons import draw_icon
from postdesk.ui.theme import Role, current_look
from postdesk.ui.widgets.paint import at_start
from postdesk.ui.widgets.painted_button import PaintedButton
from postdesk.ui.widgets.typeset import Align, Style, Typeset, runs_of


class LinkRow(PaintedButton):
    """58 high, with a line under it; `colour` is the icon's token."""

    def __init__(self, icon: str, *, colour: str = "ink2", parent: QWidget | None = None) -> None:
        self._icon, self._colour, self._sub = icon, colour, ""
        super().__init__("", parent=parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_texts(self, title: str, sub: str = "") -> None:
        """Say title and sentence."""
        self._sub = sub
        self.set_text(title)
        self.setAccessibleDescription(sub)

    def sizeHint(self) -> QSize:
        look = current_look()
        high = look.line_height(Role.BODY, arabic=look.arabic)
        if self._sub:
            high += look.line_height(Role.META, arabic=look.arabic)
        return QSize(look.at(260, 400), max(look.at(58, 76), high + 14))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        look = current_look()
        painter = QPainter(self)
        painter.fillRect(0, self.height() - 1, self.width(), 1, look.colour("line"))
        side = look.at(24, 34)
        icon = at_start(self.rect(), QSize(side, side), 4, right_to_left=self.mirrored)
        draw_icon(painter, self._icon, icon, look.colour(self._colour))
        chevron = QSize(look.at(18, 26), look.at(18, 26))
        offset = self.width() - chevron.width() - 6
        end = at_start(self.rect(), chevron, offset, right_to_left=self.mirrored)
        draw_icon(painter, "chevron-right", end, look.colour("ink2"))
        self._paint_words(painter, side + 20)
        painter.end()

    def _paint_words(self, painter: QPainter, indent: int) -> None:
        look = current_look()
        align: Align = "right" if self.mirrored else "left"
        lines = [(self.shown_text(), Role.BODY, True, "ink")]
        if self._sub:
            lines.append((self._sub, Role.META, False, "ink2"))
        heights = [look.line_height(role, arabic=look.arabic) for _, role, _, _ in lines]
        top = (self.height() - sum(heights)) / 2
        width = self.width() - indent - 34
        for (text, role, strong, colour), high in zip(lines, heights, strict=True):
            area = at_start(self.rect(), QSize(width, 0), indent, right_to_left=self.mirrored)
            box = QRectF(area.x(), top, *QSizeF(width, high).toTuple())
            style = Style(role, align, most_lines=1)
            Typeset(runs_of(text, strong=strong), style, look, width).draw(
                painter, box, look.colour(colour)
            )
            top += high
