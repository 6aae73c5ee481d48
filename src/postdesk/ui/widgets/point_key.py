"""An answer for the person to point at: a large tile on sand with its number."""

from PySide6.QtCore import QRect, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from postdesk.ui.icons import draw_icon
from postdesk.ui.language import direction_of
from postdesk.ui.theme import Look, Role, current_look
from postdesk.ui.widgets.paint import box, cap_size, draw_cap, draw_within
from postdesk.ui.widgets.painted_button import PaintedButton
from postdesk.ui.widgets.typeset import Style, Typeset, fitted, runs_of


class PointKey(PaintedButton):
    """Text in the person's language, centred; `icon` marks a state (then the edge is dashed).

    `place` stands in the key's stead where the person puts answers in an order.
    """

    def __init__(
        self, key: str, text: str, language: str, *, icon: str = "", parent: QWidget | None = None
    ) -> None:
        self.key, self.icon_name, self.language = key, icon, language
        self.place = ""
        self._picture: QImage | None = None
        super().__init__(text, radius=10, parent=parent)
        self.setCheckable(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        if icon:
            self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_place(self, place: str) -> None:
        """Show the place in an order, such as `2.`; blank brings the key back."""
        self.place = place
        self.update()

    def set_picture(self, picture: QImage | None) -> None:
        """Show a picture over the words where the tile is high enough, else at their start."""
        self._picture = picture
        self.update()

    def sizeHint(self) -> QSize:
        look = current_look()
        high = (84, 90) if self.icon_name else (96, 100)
        return QSize(look.at(160, 220), look.at(*high))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def fits(self) -> bool:
        """Whether the answer is shown whole."""
        look = current_look()
        space = self._space(look)
        return self._set(look, space).stands_whole(space.height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        look = current_look()
        painter = QPainter(self)
        edge, state = look.colour("sand_edge"), bool(self.icon_name)
        paper = look.colour("sand_light")
        fill = None if state else paper
        wide = 4 if self.isChecked() else 2
        box(painter, self.rect(), radius=10, fill=fill, edge=edge, width=wide, dashed=state)
        ink = look.colour("on_sand")
        mark = self._mark(look)
        if state:
            draw_icon(painter, self.icon_name, mark, ink)
        elif self.place:
            draw_cap(painter, mark, self.place, look, fill=ink, edge=edge, ink=paper, number=True)
        elif self.isChecked():
            draw_icon(painter, "circle-check", mark, ink)
        else:
            draw_cap(painter, mark, self.key, look, fill=paper, edge=edge, ink=ink, number=True)
        if self._picture is not None:
            draw_within(painter, self._frame(look), self._picture)
        space = self._space(look)
        self._set(look, space).draw(painter, space, ink)
        painter.end()

    def _beside(self) -> bool:
        """Low tiles have their mark at the start of the text, high ones above it."""
        return bool(self.icon_name) or self.height() < current_look().at(150, 200)

    def _frame(self, look: Look) -> QRect:
        """Where the picture stands: above the words, or between the mark and them."""
        if not self._beside():
            return QRect(14, 14, self.width() - 28, self.height() - 28 - self._words_high(look))
        side = self.height() - 16
        left = cap_size("1", look, number=True).width() + 32
        return QRect(self.width() - left - side if self.mirrored else left, 8, side, side)

    def _words_high(self, look: Look) -> int:
        """The room of the words under a picture: two lines of answers."""
        return 2 * look.line_height(Role.ANSWER, arabic=look.arabic) + 10

    def _mark(self, look: Look) -> QRect:
        size = cap_size("1", look, number=True)
        if not self._beside() and self._picture is not None:
            left = self.width() - 14 - size.width() if self.mirrored else 14
            return QRect(left, 14, size.width(), size.height())
        if not self._beside():
            top = self.height() // 2 - size.height() - 12
            return QRect((self.width() - size.width()) // 2, top, size.width(), size.height())
        top = (self.height() - size.height()) // 2
        right = self.mirrored
        left = self.width() - 18 - size.width() if right else 18
        return QRect(left, top, size.width(), size.height())

    def _space(self, look: Look) -> QRectF:
        size = cap_size("1", look, number=True)
        if not self._beside() and self._picture is not None:
            high = self._words_high(look)
            return QRectF(14, self.height() - high - 8, max(20, self.width() - 28), high)
        if not self._beside():
            top = self.height() / 2 + 4
            return QRectF(14, top, max(20, self.width() - 28), max(20, self.height() - top - 10))
        taken = size.width() + 32 + (self.height() - 4 if self._picture is not None else 0)
        left = 14 if self.mirrored else taken
        return QRectF(left, 4, max(20, self.width() - taken - 14), self.height() - 8)

    def _set(self, look: Look, space: QRectF) -> Typeset:
        right = direction_of(self.language) == Qt.LayoutDirection.RightToLeft
        roles = (
            (Role.SHOW_ANSWER, 2),
            (Role.ANSWER, 2),
            (Role.BODY, 2),
            (Role.META, 3),
            (Role.CAP, 3),
        )
        tries = [Style(role, "centre", right, lines) for role, lines in roles]
        room = QSizeF(space.width(), space.height())
        return fitted(runs_of(self.shown_text()), look, room, tries)


class PointMark(PaintedButton):
    """Beside a tile: plays its answer's recording, whose name is in `set_text`; never answers.

    As high as its tile and close to it, so that nobody takes it for the next one's.
    """

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(text, radius=10, parent=parent)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)

    def sizeHint(self) -> QSize:
        side = current_look().at(48, 64)
        return QSize(side, side)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        look = current_look()
        painter = QPainter(self)
        painter.setLayoutDirection(self.layoutDirection())  # the person's, not the program's
        fill = look.colour("sand_light") if self.hovered else None
        box(painter, self.rect(), radius=10, fill=fill, edge=look.colour("sand_edge"))
        side = look.at(24, 34)
        square = QRect(0, 0, side, side)
        square.moveCenter(self.rect().center())
        draw_icon(painter, "volume", square, look.colour("on_sand"))
        painter.end()
