"""The answer key: one row across the officer's and the person's half, one number for both."""

from enum import Enum
from math import ceil

from PySide6.QtCore import QRect, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QColor, QImage, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from postdesk.ui.icons import draw_icon
from postdesk.ui.language import direction_of
from postdesk.ui.theme import Look, Role, current_look
from postdesk.ui.widgets.paint import at_start, box, cap_size, draw_cap, draw_within, fill_part
from postdesk.ui.widgets.painted_button import PaintedButton
from postdesk.ui.widgets.typeset import Align, Style, Typeset, runs_of

_BESIDE_PICTURE = 12
_AROUND_TEXT = 4


class Room(Enum):
    """How high the answers are: full screen, in a window, or five and six of them."""

    FULL = (60, 72)
    WINDOW = (54, 66)
    COMPACT = (46, 50)


class AnswerKey(PaintedButton):
    """One answer, for the keyboard and for a finger.

    `person_text` None leaves the person's half out (one language, or triage). `number` is the digit
    on both caps; empty for none. `chosen` is `isChecked()`; who may be chosen together is the
    page's business. `enter_presses` False leaves Enter to the page (several answers).
    """

    def __init__(
        self,
        number: str,
        text: str,
        person_text: str | None = None,
        *,
        person_language: str = "",
        room: Room = Room.FULL,
        parent: QWidget | None = None,
    ) -> None:
        self.key = number
        self.person_text, self.person_language = person_text, person_language
        self.room = room
        self.enter_presses = True
        self.place = ""
        self._picture: QImage | None = None
        self._beside = 0
        self._most = Role.ANSWER
        self._taller = 0
        super().__init__(text, radius=6, parent=parent)
        self.setCheckable(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_answer(
        self, text: str, person_text: str | None = None, *, person_language: str = ""
    ) -> None:
        """Show another answer on the same key."""
        self.person_text, self.person_language = person_text, person_language
        self.set_text(text)

    def set_picture(self, picture: QImage | None) -> None:
        """Show the choice's picture between its key and the officer's words; None shows none."""
        if picture is not self._picture:
            self._picture = picture
            self.updateGeometry()
            self.update()

    def set_beside(self, width: int) -> None:
        """How many pixels another control takes at the row's end: the halves stay the card's."""
        if width != self._beside:
            self._beside = width
            self.update()

    @property
    def has_picture(self) -> bool:
        """Whether a picture stands on the key."""
        return self._picture is not None

    def best_role(self) -> Role:
        """The largest size at which both texts stand in one line (ANSWER if neither does)."""
        look = current_look()
        for role in (Role.ANSWER, Role.BODY):
            if all(
                self._shelf.set(runs_of(text, strong=True), Style(role), look).natural_width
                <= space.width()
                for text, space, _ in self._texts(self.rect(), look)
            ):
                return role
        return Role.BODY

    def set_most(self, role: Role) -> None:
        """Draw no larger than `role`, so that a list of answers has one size."""
        if role is not self._most:
            self._most = role
            self.update()

    def set_place(self, place: str) -> None:
        """Show the answer's place in an order, such as `2.`; blank for the check of one chosen."""
        if place != self.place:
            self.place = place
            self.update()

    def set_room(self, room: Room) -> None:
        """Make the row as high as the window allows."""
        self.room = room
        self.updateGeometry()

    def fit_row(self, width: int) -> None:
        """Make a row of that width higher than its room where a text needs a second line for it."""
        look = current_look()
        row = QRect(0, 0, width, look.at(*self.room.value))
        taller = 0
        for text, space, right in self._texts(row, look):
            made = self._set(text, space, look, right)
            if not made.stands_whole(space.height()):
                taller = max(taller, ceil(made.tight_height) + _AROUND_TEXT)
        if taller != self._taller:
            self._taller = taller
            self.updateGeometry()

    def sizeHint(self) -> QSize:
        look = current_look()
        return QSize(look.at(260, 400), max(self._taller, look.at(*self.room.value)))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def fits(self) -> bool:
        """Whether both texts are shown whole."""
        look = current_look()
        return all(
            self._set(text, space, look, right).stands_whole(space.height())
            for text, space, right in self._texts(self.rect(), look)
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        enter = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
        moves = event.key() in {Qt.Key.Key_Up, Qt.Key.Key_Down}
        shift = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
        if (enter and not self.enter_presses) or (moves and shift):
            event.ignore()
            return
        super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        look = current_look()
        officer, person = self._halves(self.rect())
        painter = QPainter(self)
        self._paint_ground(painter, look, officer, person)
        ink = self._officer_ink(look)
        self._paint_half(
            painter, officer, self.shown_text(), look, ink, right_to_left=self.mirrored, sand=False
        )
        if self.person_text is not None:
            right = self._person_reads_right()
            ink = look.colour("on_sand" if self.isEnabled() else "ink2")
            self._paint_half(
                painter, person, self.person_text, look, ink, right_to_left=right, sand=True
            )
        if self.isChecked():
            self._paint_check(painter, officer, look)
        painter.end()

    def _texts(self, whole: QRect, look: Look) -> list[tuple[str, QSizeF, bool | None]]:
        """Each text that stands on a row, its space there, and which way it reads."""
        officer, person = self._halves(whole)
        texts: list[tuple[str, QSizeF, bool | None]] = [
            (self.shown_text(), self._text_space(officer, look, sand=False), None)
        ]
        if self.person_text:
            space = self._text_space(person, look, sand=True)
            texts.append((self.person_text, space, self._person_reads_right()))
        return texts

    def _halves(self, whole: QRect) -> tuple[QRect, QRect]:
        """The officer's and the person's half."""
        if self.person_text is None:
            return whole, QRect()
        own = (whole.width() + self._beside) // 2
        other = whole.width() - own
        if self.mirrored:
            return QRect(other, 0, own, whole.height()), QRect(0, 0, other, whole.height())
        return QRect(0, 0, own, whole.height()), QRect(own, 0, other, whole.height())

    def _paint_ground(self, painter: QPainter, look: Look, officer: QRect, person: QRect) -> None:
        fill_part(painter, self.rect(), self.radius, officer, self._officer_ground(look))
        if not person.isEmpty():
            sand = look.colour("sand_light" if self.hovered else "sand")
            fill_part(painter, self.rect(), self.radius, person, sand)
        if self.isChecked():
            box(painter, self.rect(), radius=6, edge=look.colour("accent"), width=3)
        else:
            edge = look.colour("edge" if self.isEnabled() else "line")
            box(painter, self.rect(), radius=6, edge=edge)

    def _officer_ground(self, look: Look) -> QColor:
        if self.isChecked():
            return look.colour("accent" if self.isEnabled() else "accent_soft")
        return look.colour("accent_soft" if self.hovered or self.isDown() else "surface")

    def _officer_ink(self, look: Look) -> QColor:
        if not self.isEnabled():
            return look.colour("ink2")
        return look.colour("on_accent" if self.isChecked() else "ink")

    def _paint_half(
        self,
        painter: QPainter,
        half: QRect,
        text: str,
        look: Look,
        ink: QColor,
        *,
        right_to_left: bool,
        sand: bool,
    ) -> None:
        pad = self._padding(look)
        if self.key:
            cap = at_start(
                half, cap_size(self.key, look, number=True), pad, right_to_left=right_to_left
            )
            self._paint_cap(painter, cap, look, ink, sand=sand)
        space = self._text_space(half, look, sand=sand)
        if self._picture is not None and not sand:
            self._paint_picture(painter, half, self._picture, look, right_to_left=right_to_left)
        typeset = self._set(text, space, look, right_to_left if sand else None)
        indent = self._indent(look, sand=sand)
        area = at_start(half, space.toSize(), indent, right_to_left=right_to_left)
        typeset.draw(painter, QRectF(area), ink)

    def _paint_picture(
        self, painter: QPainter, half: QRect, picture: QImage, look: Look, *, right_to_left: bool
    ) -> None:
        """The whole picture in its square, in its own proportions."""
        side = self._picture_side(look, sand=False)
        before = self._indent(look, sand=False) - side - _BESIDE_PICTURE
        frame = at_start(half, QSize(side, side), before, right_to_left=right_to_left)
        draw_within(painter, frame, picture)

    def _picture_side(self, look: Look, *, sand: bool) -> int:
        """The side of the picture's square on the officer's half; 0 where there is none."""
        shown = self._picture is not None and not sand
        return look.at(*self.room.value) - 8 if shown else 0

    def _paint_cap(
        self, painter: QPainter, rect: QRect, look: Look, ink: QColor, *, sand: bool
    ) -> None:
        if sand:
            fill, edge = look.colour("sand_light"), look.colour("sand_edge")
        elif self.isChecked() and self.isEnabled():
            fill, edge = look.colour("accent"), look.colour("on_accent")
        else:
            fill, edge = look.colour("surface"), look.colour("edge")
        draw_cap(painter, rect, self.key, look, fill=fill, edge=edge, ink=ink, number=True)

    def _paint_check(self, painter: QPainter, officer: QRect, look: Look) -> None:
        if self.place:
            size = cap_size("1", look, number=True)
            rect = at_start(officer, size, 10, right_to_left=not self.mirrored)
            painter.setFont(look.font(Role.HEADING, strong=True))
            painter.setPen(self._officer_ink(look))
            painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # "2.", never ".2"
            painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, self.place)
            return
        side = look.at(24, 36)
        rect = at_start(officer, QSize(side, side), 14, right_to_left=not self.mirrored)
        draw_icon(painter, "check", rect, self._officer_ink(look))

    def _padding(self, look: Look) -> int:
        height = look.at(*self.room.value)
        return min(13, (height - cap_size("1", look, number=True).height()) // 2 + 2)

    def _indent(self, look: Look, *, sand: bool) -> int:
        picture = self._picture_side(look, sand=sand)
        beside = picture + _BESIDE_PICTURE if picture else 0
        if not self.key:
            return 16 + beside
        cap = cap_size("1", look, number=True).width()
        return self._padding(look) + cap + look.at(14, 12) + beside

    def _text_space(self, half: QRect, look: Look, *, sand: bool) -> QSizeF:
        check = look.at(24, 36) + 20 if self.isCheckable() else 12
        width = half.width() - self._indent(look, sand=sand) - check
        return QSizeF(max(20, width), half.height() - _AROUND_TEXT)

    def _set(self, text: str, space: QSizeF, look: Look, right: bool | None) -> Typeset:
        """The text as large as its half allows; long answers take two smaller lines."""
        align: Align = "start"
        if right is None:
            align = "right" if self.mirrored else "left"
        tries = [
            Style(Role.ANSWER, align, right, 1),
            Style(Role.BODY, align, right, 1),
            Style(Role.BODY, align, right, 2),
            Style(Role.TABLE, align, right, 2),
            Style(Role.META, align, right, 2),
        ]
        if self._most is not Role.ANSWER:
            tries = tries[1:]
        return self._shelf.fitted(runs_of(text, strong=self.isChecked()), look, space, tries)

    def _person_reads_right(self) -> bool:
        return direction_of(self.person_language) == Qt.LayoutDirection.RightToLeft
