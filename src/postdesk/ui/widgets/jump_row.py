"""A row to jump to something: an icon for its state, one or two lines, a word at the end."""

from PySide6.QtCore import QRectF, QSize, QSizeF, Signal
from PySide6.QtGui import QFocusEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from postdesk.ui.icons import draw_icon
from postdesk.ui.theme import Look, Role, current_look
from postdesk.ui.widgets.paint import at_start, box
from postdesk.ui.widgets.painted_button import PaintedButton
from postdesk.ui.widgets.typeset import Align, Style, Typeset, fitted, runs_of

_SIDE = 12


class JumpRow(PaintedButton):
    """44 high; `reached()` when it gets the keyboard. Checked rows have an accent ground.

    `colour` is the token of icon and word: danger to the person, or what is to be looked at.
    """

    reached = Signal()

    def __init__(
        self,
        icon: str,
        text: str,
        word: str = "",
        *,
        colour: str = "ink2",
        parent: QWidget | None = None,
    ) -> None:
        self.icon_name, self.word, self.colour = icon, word, colour
        super().__init__(text, parent=parent)
        self.setAccessibleDescription(word)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_row(self, icon: str, text: str, word: str) -> None:
        """Show something else in the same row."""
        self.icon_name, self.word = icon, word
        self.setAccessibleDescription(word)
        self.set_text(text)

    def sizeHint(self) -> QSize:
        look = current_look()
        lines = 2 * look.line_height(Role.META, arabic=look.arabic)
        return QSize(look.at(220, 400), max(look.at(44, 72), lines + 2))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def fits(self) -> bool:
        """Whether the text is shown whole."""
        look = current_look()
        return self._set(look).stands_whole(self._space(look).height())

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.reached.emit()

    def paintEvent(self, _event: QPaintEvent) -> None:
        look = current_look()
        painter = QPainter(self)
        if self.isChecked() or self.hovered:
            box(painter, self.rect(), radius=6, fill=look.colour("accent_soft"))
        if self.icon_name:
            side = look.at(20, 30)
            square = at_start(self.rect(), QSize(side, side), _SIDE, right_to_left=self.mirrored)
            draw_icon(painter, self.icon_name, square, look.colour(self.colour))
        space = self._space(look)
        area = at_start(
            self.rect(), space.toSize(), self._indent(look), right_to_left=self.mirrored
        )
        self._set(look).draw(painter, QRectF(area), look.colour("ink"))
        word = self._word(look)
        size = QSize(round(word.natural_width + 0.99), self.height())
        end = at_start(self.rect(), size, _SIDE, right_to_left=not self.mirrored)
        word.draw(painter, QRectF(end), look.colour(self.colour))
        painter.end()

    def _word(self, look: Look) -> Typeset:
        return Typeset(runs_of(self.word), Style(Role.META, "left"), look)

    def _indent(self, look: Look) -> int:
        return _SIDE + (look.at(20, 30) + 12 if self.icon_name else 0)

    def _space(self, look: Look) -> QSizeF:
        end = round(self._word(look).natural_width) + 2 * _SIDE
        return QSizeF(max(40, self.width() - self._indent(look) - end), self.height() - 4)

    def _set(self, look: Look) -> Typeset:
        align: Align = "right" if self.mirrored else "left"
        tries = [Style(Role.TABLE, align, most_lines=1), Style(Role.META, align, most_lines=2)]
        tries.append(Style(Role.CAP, align, most_lines=3))
        strong = self.isChecked()
        return fitted(runs_of(self.shown_text(), strong=strong), look, self._space(look), tries)
