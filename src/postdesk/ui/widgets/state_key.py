"""The keys for what is no answer (does not know, refused, not asked): dashed, set apart."""

from PySide6.QtCore import QRectF, QSize, QSizeF
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from postdesk.ui.icons import draw_icon
from postdesk.ui.theme import Look, Role, current_look
from postdesk.ui.widgets.paint import at_start, box, cap_size, draw_cap
from postdesk.ui.widgets.painted_button import PaintedButton
from postdesk.ui.widgets.typeset import Align, Style, Typeset, runs_of


class StateKey(PaintedButton):
    """A dashed key with its F-key cap, an icon (not at 200 %) and words."""

    def __init__(
        self, key: str, icon: str, text: str, *, short: str = "", parent: QWidget | None = None
    ) -> None:
        self.key, self.icon_name, self.short = key, icon, short
        super().__init__(text, radius=6, parent=parent)
        self.setCheckable(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_words(self, text: str, short: str = "") -> None:
        """Name the key anew; `short` stands there at 200 %."""
        self.short = short
        self.set_text(text)

    def sizeHint(self) -> QSize:
        look = current_look()
        return QSize(look.at(150, 200), look.at(48, 64))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def fits(self) -> bool:
        """Whether the words are shown whole."""
        look = current_look()
        space = self._space(look)
        return self._set(look, space).stands_whole(space.height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        self.draw_kept(self._paint)

    def _paint(self, painter: QPainter, look: Look) -> None:
        self._paint_box(painter, look)
        ink = look.colour("ink" if self.isEnabled() else "ink2")
        cap = cap_size(self.key, look)
        rect = at_start(self.rect(), cap, 10, right_to_left=self.mirrored)
        fill, edge = look.colour("surface"), look.colour("edge")
        draw_cap(painter, rect, self.key, look, fill=fill, edge=edge, ink=ink)
        if not look.large:
            rect = at_start(
                self.rect(), QSize(20, 20), 10 + cap.width() + 11, right_to_left=self.mirrored
            )
            draw_icon(painter, self.icon_name, rect, look.colour("ink2"))
        space = self._space(look)
        area = at_start(
            self.rect(), space.toSize(), self._indent(look), right_to_left=self.mirrored
        )
        self._set(look, space).draw(painter, QRectF(area), ink)
        if self.isChecked():
            side = look.at(22, 32)
            rect = at_start(self.rect(), QSize(side, side), 12, right_to_left=not self.mirrored)
            draw_icon(painter, "check", rect, look.colour("accent"))

    def _paint_box(self, painter: QPainter, look: Look) -> None:
        if self.isChecked():
            soft, accent = look.colour("accent_soft"), look.colour("accent")
            box(painter, self.rect(), radius=6, fill=soft, edge=accent, width=2)
            return
        fill = look.colour("accent_soft") if self.hovered or self.isDown() else None
        edge = look.colour("edge" if self.isEnabled() else "line")
        box(painter, self.rect(), radius=6, fill=fill, edge=edge, dashed=True)

    def _indent(self, look: Look) -> int:
        cap = 10 + cap_size(self.key, look).width()
        return cap + (10 if look.large else 11 + 20 + 11)

    def _space(self, look: Look) -> QSizeF:
        end = look.at(40, 12) if not self.isChecked() else look.at(40, 48)
        return QSizeF(max(20, self.width() - self._indent(look) - end), self.height() - 4)

    def _set(self, look: Look, space: QSizeF) -> Typeset:
        text = self.short if look.large and self.short else self.shown_text()
        strong = self.isChecked()
        align: Align = "right" if self.mirrored else "left"
        tries = [
            Style(Role.BODY, align, most_lines=1),
            Style(Role.META, align, most_lines=1),
            Style(Role.META, align, most_lines=2),
        ]
        return self._shelf.fitted(runs_of(text, strong=strong), look, space, tries)
