"""Paints one answer of a searched list, in both languages."""

from collections.abc import Callable
from math import ceil

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QListView, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from postdesk.ui.icons import draw_icon
from postdesk.ui.theme import Look, Role, current_look
from postdesk.ui.widgets.paint import at_start, box, cap_size, draw_cap, draw_within
from postdesk.ui.widgets.typeset import Align, Style, Typeset, TypesetShelf, runs_of

ROW = (46, 64)
"""The height of a row whose answer stands in one line."""
PERSON = Qt.ItemDataRole.UserRole.value
CHOSEN, NUMBER, PERSON_RIGHT, PLACE, AT = (PERSON + more for more in range(1, 6))
"""What a row holds: the person's words, chosen, its number, whether they read from the right,
its place in an order, its place in the whole list."""
_PAD = 14
_BESIDE_PICTURE = 12
_AROUND_TEXT = 4

PictureOf = Callable[[int], QImage | None]
"""The picture of an answer by its place in the whole list; None where it has none."""


class AnswerRow(QStyledItemDelegate):
    """Paints one answer: the officer's text at the start, the person's at the end, on sand.

    Where both read one language, the text stands once and has the whole row.

    Where answers have pictures each row keeps room for one before its text, so that texts align.
    """

    pictures: PictureOf | None = None

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.shelf = TypesetShelf(most=256)

    def sizeHint(
        self, _option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """As high as all rows, or as two lines need where a long answer takes them."""
        look, view = current_look(), self.parent()
        high = look.at(*ROW)
        if look.large and isinstance(view, QListView):
            row = QRect(0, 0, view.viewport().width(), high)
            right = view.layoutDirection() == Qt.LayoutDirection.RightToLeft
            officer, person = self._halves(row, view.width(), index, right=right)
            indent = self._before_picture() + (high - 8 + _BESIDE_PICTURE if self.pictures else 0)
            text = str(index.data())
            high = max(high, self._needed(officer, text, look, "ink", right=right, at=indent))
            if index.data(PERSON):
                text, right = str(index.data(PERSON)), bool(index.data(PERSON_RIGHT))
                high = max(high, self._needed(person, text, look, "on_sand", right=right))
        return QSize(200, high)

    def _needed(
        self, half: QRect, text: str, look: Look, ink: str, *, right: bool, at: int = _PAD + 2
    ) -> int:
        """The height that a text needs in its half, chosen or not."""
        widest = look.font(Role.BODY, arabic=True).pixelSize()
        if len(text) * widest <= self._space(half, look, ink, at).width():
            return 0  # no letter is wider than its size: most answers need no measuring
        made, space = self._set(half, text, look, ink, right=right, strong=ink == "ink", at=at)
        return 0 if made.stands_whole(space.height()) else ceil(made.tight_height) + _AROUND_TEXT

    @staticmethod
    def _halves(
        row: QRect, whole: int, index: QModelIndex | QPersistentModelIndex, *, right: bool
    ) -> tuple[QRect, QRect]:
        """The officer's and the person's part of a row in a list `whole` pixels wide, bar and all.

        One that both read has the row alone.
        """
        alone = index.data(PERSON) is None
        half = QSize(row.width() if alone else whole // 2, row.height())
        rest = QSize(row.width() - half.width(), row.height())
        officer = at_start(row, half, 0, right_to_left=right)
        return officer, at_start(row, rest, 0, right_to_left=not right)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        look = current_look()
        rect: QRect = option.rect
        right = option.direction == Qt.LayoutDirection.RightToLeft
        view = self.parent()
        whole = view.width() if isinstance(view, QWidget) else rect.width()
        officer, person = self._halves(rect, whole, index, right=right)
        chosen = bool(index.data(CHOSEN))
        painter.save()
        painter.fillRect(officer, look.colour("accent_soft" if chosen else "surface"))
        painter.fillRect(person, look.colour("sand"))
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, look.colour("line"))
        self._paint_cap(painter, officer, str(index.data(NUMBER) or ""), look, right)
        indent = self._paint_picture(painter, officer, index, look, right)
        text = str(index.data())
        self._write(painter, officer, text, look, "ink", right=right, strong=chosen, indent=indent)
        if index.data(PERSON):
            own = bool(index.data(PERSON_RIGHT))
            self._write(painter, person, str(index.data(PERSON)), look, "on_sand", right=own)
        if index.data(PLACE):
            self._paint_place(painter, officer, str(index.data(PLACE)), look, right)
        elif chosen:
            side = look.at(22, 34)
            square = at_start(officer, QSize(side, side), _PAD, right_to_left=not right)
            draw_icon(painter, "check", square, look.colour("accent"))
        if isinstance(view, QListView) and view.currentIndex() == index:
            box(painter, rect.adjusted(1, 1, -1, -2), radius=5, edge=look.colour("ink"), width=2)
        painter.restore()

    def _paint_place(
        self, painter: QPainter, half: QRect, place: str, look: Look, right: bool
    ) -> None:
        rect = at_start(half, cap_size(place, look), _PAD, right_to_left=not right)
        painter.setFont(look.font(Role.BODY, strong=True))
        painter.setPen(look.colour("accent"))
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # "2.", never ".2"
        painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, place)

    def _paint_picture(
        self,
        painter: QPainter,
        half: QRect,
        index: QModelIndex | QPersistentModelIndex,
        look: Look,
        right: bool,
    ) -> int:
        """Paint the answer's picture after its number; how far from the edge its text begins."""
        indent = self._before_picture()
        if self.pictures is None:
            return indent
        side = look.at(*ROW) - 8
        picture = self.pictures(int(index.data(AT)))
        if picture is not None:
            frame = at_start(half, QSize(side, side), indent, right_to_left=right)
            draw_within(painter, frame, picture)
        return indent + side + _BESIDE_PICTURE

    @staticmethod
    def _before_picture() -> int:
        return _PAD + cap_size("1", current_look()).width() + _BESIDE_PICTURE

    def _paint_cap(
        self, painter: QPainter, half: QRect, number: str, look: Look, right: bool
    ) -> None:
        if not number:
            return
        rect = at_start(half, cap_size(number, look), _PAD, right_to_left=right)
        fill, edge, ink = look.colour("surface"), look.colour("edge"), look.colour("ink")
        draw_cap(painter, rect, number, look, fill=fill, edge=edge, ink=ink)

    def _write(
        self,
        painter: QPainter,
        half: QRect,
        text: str,
        look: Look,
        ink: str,
        *,
        right: bool,
        strong: bool = False,
        indent: int = _PAD + 2,
    ) -> None:
        """One text in its half, `indent` from its start, as large as it fits."""
        made, space = self._set(half, text, look, ink, right=right, strong=strong, at=indent)
        area = at_start(half, space.toSize(), indent, right_to_left=right)
        made.draw(painter, QRectF(area), look.colour(ink))

    def _set(
        self, half: QRect, text: str, look: Look, ink: str, *, right: bool, strong: bool, at: int
    ) -> tuple[Typeset, QSizeF]:
        """A text that begins `at` so many pixels in its half, and the space that it has there."""
        space = self._space(half, look, ink, at)
        align: Align = "right" if right else "left"
        tries = [Style(Role.BODY, align, right, 1), Style(Role.META, align, right, 1)]
        tries += [Style(Role.META, align, right, 2), Style(Role.CAP, align, right, 2)]
        return self.shelf.fitted(runs_of(text, strong=strong), look, space, tries), space

    @staticmethod
    def _space(half: QRect, look: Look, ink: str, at: int) -> QSizeF:
        """What a text has for itself in its half; the officer's leaves room for a check."""
        spare = look.at(44, 60) if ink == "ink" else _PAD
        return QSizeF(max(20, half.width() - at - spare), half.height() - _AROUND_TEXT)
