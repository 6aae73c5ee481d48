"""A choice in two lines with its number: ways to send, people who take the shift."""

from PySide6.QtCore import QRect, QRectF, QSize, QSizeF
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from postdesk.ui.icons import draw_icon
from postdesk.ui.theme import Look, Role, current_look
from postdesk.ui.widgets.avatar import draw_avatar
from postdesk.ui.widgets.paint import at_start, box, cap_size, draw_cap
from postdesk.ui.widgets.painted_button import PaintedButton
from postdesk.ui.widgets.typeset import Align, Style, Typeset, runs_of


class ChoiceCard(PaintedButton):
    """A number cap, an icon or the initials of `avatar`, two lines; a check when chosen."""

    def __init__(
        self,
        number: str,
        title: str = "",
        sub: str = "",
        *,
        icon: str = "",
        avatar: str = "",
        parent: QWidget | None = None,
    ) -> None:
        self.key, self.sub = number, sub
        self.icon_name, self.avatar = icon, avatar
        super().__init__(title, parent=parent)
        self.setCheckable(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.set_texts(title, sub)

    def set_texts(self, title: str, sub: str = "") -> None:
        """Say title and sentence."""
        self.sub = sub
        self.set_text(title)
        self.setAccessibleDescription(sub)

    def sizeHint(self) -> QSize:
        look = current_look()
        high = look.line_height(Role.BODY, arabic=look.arabic)
        if self.sub:
            high += look.line_height(Role.META, arabic=look.arabic)
        return QSize(look.at(240, 420), max(look.at(60, 84), high + look.at(18, 16)))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def fits(self) -> bool:
        """Whether both lines are shown whole."""
        look = current_look()
        lines = self._lines(look, self._space(look))
        room = self._space(look).height() / len(lines)
        return all(line.stands_whole(room) for line in lines)

    def paintEvent(self, _event: QPaintEvent) -> None:
        look = current_look()
        painter = QPainter(self)
        self._paint_ground(painter, look)
        offset = look.at(15, 14)
        if self.key:
            cap = cap_size(self.key, look, number=True)
            rect = at_start(self.rect(), cap, offset, right_to_left=self.mirrored)
            ink, edge = look.colour("ink"), look.colour("edge")
            fill = look.colour("surface")
            draw_cap(painter, rect, self.key, look, fill=fill, edge=edge, ink=ink, number=True)
            offset += cap.width() + 13
        self._paint_picture(painter, look, offset)
        self._paint_lines(painter, look)
        if self.isChecked():
            side = look.at(24, 34)
            rect = at_start(self.rect(), QSize(side, side), 14, right_to_left=not self.mirrored)
            draw_icon(painter, "check", rect, look.colour("accent"))
        painter.end()

    def _paint_ground(self, painter: QPainter, look: Look) -> None:
        if self.isChecked():
            soft, accent = look.colour("accent_soft"), look.colour("accent")
            box(painter, self.rect(), radius=6, fill=soft, edge=accent, width=2)
            return
        fill = look.colour("accent_soft" if self.hovered else "surface")
        edge = look.colour("edge" if self.isEnabled() else "line")
        box(painter, self.rect(), radius=6, fill=fill, edge=edge)

    def _paint_picture(self, painter: QPainter, look: Look, offset: int) -> None:
        if not self._picture_width(look):
            return
        side = look.at(34, 48) if self.avatar else look.at(22, 32)
        rect = at_start(self.rect(), QSize(side, side), offset, right_to_left=self.mirrored)
        if self.avatar:
            draw_avatar(painter, rect, self.avatar)
        else:
            ink = "accent" if self.isChecked() else "ink2"
            draw_icon(painter, self.icon_name, rect, look.colour(ink))

    def _paint_lines(self, painter: QPainter, look: Look) -> None:
        space = self._space(look)
        lines = self._lines(look, space)
        area = at_start(
            self.rect(), space.toSize(), self._indent(look), right_to_left=self.mirrored
        )
        top = area.top() + (area.height() - sum(line.line_height for line in lines)) // 2
        for line, ink in zip(lines, ("ink", "ink2"), strict=False):
            rect = QRect(area.left(), top, area.width(), line.line_height)
            colour = look.colour(ink if self.isEnabled() else "ink2")
            line.draw(painter, QRectF(rect), colour)
            top += line.line_height

    def _picture_width(self, look: Look) -> int:
        if self.avatar:
            return look.at(34 + 14, 48 + 14)
        return look.at(22 + 14, 32 + 14) if self.icon_name else 0

    def _indent(self, look: Look) -> int:
        cap = cap_size(self.key, look, number=True).width() + 13 if self.key else 0
        return look.at(15, 14) + cap + self._picture_width(look)

    def _space(self, look: Look) -> QSizeF:
        end = look.at(46, 56) if self.isCheckable() else 14
        return QSizeF(max(20, self.width() - self._indent(look) - end), self.height() - 4)

    def _lines(self, look: Look, space: QSizeF) -> list[Typeset]:
        align: Align = "right" if self.mirrored else "left"
        title = runs_of(self.shown_text(), strong=True)
        tries = [Style(Role.BODY, align, most_lines=1), Style(Role.META, align, most_lines=1)]
        lines = [self._shelf.fitted(title, look, space, tries)]
        if self.sub:
            tries = [Style(Role.META, align, most_lines=1), Style(Role.CAP, align, most_lines=1)]
            lines.append(self._shelf.fitted(runs_of(self.sub), look, space, tries))
        return lines
