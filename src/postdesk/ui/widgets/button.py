"""Buttons: a verb and a thing, with an icon before it and its key behind it."""

from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QRect, QRectF, QSize
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from postdesk.ui.icons import draw_icon
from postdesk.ui.theme import Look, Role, current_look
from postdesk.ui.widgets.paint import at_start, box, cap_size, draw_cap
from postdesk.ui.widgets.painted_button import PaintedButton
from postdesk.ui.widgets.text import plain_tip
from postdesk.ui.widgets.typeset import Style, Typeset, runs_of


class Kind(Enum):
    """How much a button weighs on its page; one filled button a page."""

    FILLED = "filled"
    OUTLINE = "outline"
    DANGER = "danger"
    FLAT = "flat"
    LINK = "link"


@dataclass(frozen=True)
class _Inks:
    fill: QColor | None
    edge: QColor | None
    ink: QColor
    width: int = 1


class Button(PaintedButton):
    """A button.

    `key` is the name on its key cap; `dense` is 36 high instead of 44; `tall` is 60 with icon and
    cap pushed to both ends; `short` replaces the text at 200 %, `large_icon=False` drops the icon
    there; `strong` says whether the words are SemiBold (all but FLAT are); `low` is as high as a
    key cap, for a heading row.
    """

    def __init__(
        self,
        text: str = "",
        kind: Kind = Kind.OUTLINE,
        *,
        icon: str = "",
        key: str = "",
        dense: bool = False,
        tall: bool = False,
        short: str = "",
        large_icon: bool = True,
        strong: bool | None = None,
        low: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        self.kind, self.icon_name, self.key = kind, icon, key
        self.dense, self.tall, self._short, self._large_icon = dense, tall, short, large_icon
        self._low = low
        self._strong = kind is not Kind.FLAT if strong is None else strong
        self.filled = False
        self.quiet = False
        self.icon_only = False
        self.compact = False
        self._sizes: dict[bool, tuple[Look, QSize]] = {}
        super().__init__(text, parent=parent)
        if tall:
            self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def set_words(self, text: str, *, key: str = "", short: str = "") -> None:
        """Name the button anew (after a change of language): text, key cap, text at 200 %."""
        key = key or self.key
        changed = (key, short) != (self.key, self._short)
        self.key, self._short = key, short
        if changed:
            super().set_text(text)
        else:
            self.set_text(text)

    def set_text(self, text: str) -> None:
        """Show `text`, which is the accessible name as well."""
        if text != self.shown_text():
            super().set_text(text)

    def set_kind(self, kind: Kind) -> None:
        """Make it filled, outlined, ..."""
        if kind is not self.kind:
            self.kind = kind
            self._sizes.clear()
            self.update()

    def set_icon(self, name: str) -> None:
        """Show another icon; empty for none."""
        if name != self.icon_name:
            self.icon_name = name
            self.updateGeometry()
            self.update()

    def set_filled(self, filled: bool) -> None:
        """Fill a danger button: while its card is open."""
        self.filled = filled
        self.update()

    def set_quiet(self, quiet: bool) -> None:
        """Draw a flat button's words in the secondary colour."""
        self.quiet = quiet
        self.update()

    def set_icon_only(self, icon_only: bool) -> None:
        """Leave the words out where there is no room; they stay in the accessible name."""
        self.setToolTip(plain_tip(self.shown_text()) if icon_only else "")
        if icon_only != self.icon_only:
            self.icon_only = icon_only
            self.updateGeometry()
            self.update()

    def set_compact(self, compact: bool) -> None:
        """Take less room where a bar is too narrow: no icon, the next smaller text."""
        if compact != self.compact:
            self.compact = compact
            self.updateGeometry()
            self.update()

    def updateGeometry(self) -> None:
        """Measure anew: a word, a key cap or an icon changed."""
        self._sizes.clear()
        super().updateGeometry()

    def sizeHint(self) -> QSize:
        return self._size(compact=self.compact)

    def roomy_width(self) -> int:
        """How wide it is while it is not compact."""
        return self._size(compact=False).width()

    def _size(self, *, compact: bool) -> QSize:
        """Measured once a look: a bar asks all its buttons each time that it is arranged."""
        look = current_look()
        known = self._sizes.get(compact)
        if known is None or known[0] != look:
            known = self._sizes[compact] = (look, self._measured(look, compact=compact))
        return known[1]

    def _measured(self, look: Look, *, compact: bool) -> QSize:
        wide = 2 * self._padding(look)
        parts = [size.width() for size in self._parts(look, compact=compact)]
        gaps = max(0, len(parts) - 1) * look.at(10, 10)
        apart = 10 if self.tall else 0
        return QSize(wide + sum(parts) + gaps + apart, self._height(look))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def needed_size(self) -> QSize:
        """The size at which nothing is cut."""
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        self.draw_kept(self._paint)

    def _paint(self, painter: QPainter, look: Look) -> None:
        inks = self._inks(look)
        if inks.fill is not None or inks.edge is not None:
            box(
                painter,
                self.rect(),
                radius=self.radius,
                fill=inks.fill,
                edge=inks.edge,
                width=inks.width,
            )
        self._paint_parts(painter, look, inks)

    def _drawn_text(self, look: Look) -> str:
        if self.icon_only:
            return ""
        return self._short if look.large and self._short else self.shown_text()

    def _icon(self, look: Look, *, compact: bool) -> str:
        if self.icon_only:
            return self.icon_name
        left_out = compact or (look.large and not self._large_icon)
        return "" if left_out else self.icon_name

    def _padding(self, look: Look) -> int:
        if self.kind is Kind.LINK:
            return 0
        if self.kind is Kind.FLAT:
            return 3
        if look.large:
            return 14
        return 13 if self.dense or self.tall else 16

    def _height(self, look: Look) -> int:
        if self.tall:
            return look.at(60, 84)
        if self.kind is Kind.LINK:
            return max(24, look.line_height(Role.TABLE, arabic=look.arabic))
        if self._low:
            return look.at(28, 44)
        return look.at(36, 50) if self.dense else look.at(44, 58)

    def _set(self, look: Look, *, compact: bool) -> Typeset:
        small = self.dense or self.tall or self.kind is Kind.LINK
        role = Role.META if compact else Role.TABLE if small else Role.BODY
        text = self._drawn_text(look)
        return self._shelf.set(runs_of(text, strong=self._strong), Style(role, "left"), look)

    def _parts(self, look: Look, *, compact: bool) -> list[QSize]:
        """The sizes of icon, text and cap, as far as there are any."""
        parts = []
        if self._icon(look, compact=compact):
            side = look.at(20, 30)
            parts.append(QSize(side, side))
        if self._drawn_text(look):
            typeset = self._set(look, compact=compact)
            parts.append(QSize(round(typeset.natural_width + 0.49), round(typeset.height)))
        if self.key:
            parts.append(cap_size(self.key, look))
        return parts

    def _paint_parts(self, painter: QPainter, look: Look, inks: _Inks) -> None:
        parts = self._parts(look, compact=self.compact)
        gap = look.at(10, 10)
        used = sum(part.width() for part in parts) + gap * (len(parts) - 1)
        free = 0 if self.tall else max(0, (self.width() - used) // 2)
        offset = self._padding(look) if self.tall else free
        painters = []
        if self._icon(look, compact=self.compact):
            painters.append(self._paint_icon)
        if self._drawn_text(look):
            painters.append(self._paint_text)
        if self.key:
            painters.append(self._paint_cap)
        for part, paint in zip(parts, painters, strict=True):
            if self.tall and paint == self._paint_cap:
                offset = self.width() - self._padding(look) - part.width()
            rect = at_start(self.rect(), part, offset, right_to_left=self.mirrored)
            paint(painter, rect, look, inks)
            offset += part.width() + gap

    def _paint_icon(self, painter: QPainter, rect: QRect, look: Look, inks: _Inks) -> None:
        draw_icon(painter, self._icon(look, compact=self.compact), rect, inks.ink)

    def _paint_text(self, painter: QPainter, rect: QRect, look: Look, inks: _Inks) -> None:
        painter.save()
        painter.setClipRect(self.rect())
        self._set(look, compact=self.compact).draw(painter, QRectF(rect), inks.ink)
        painter.restore()

    def _paint_cap(self, painter: QPainter, rect: QRect, look: Look, inks: _Inks) -> None:
        fill = inks.fill or look.colour("surface")
        plain = self.kind in {Kind.OUTLINE, Kind.FLAT, Kind.LINK} and self.isEnabled()
        edge = look.colour("edge") if plain else inks.ink
        draw_cap(painter, rect, self.key, look, fill=fill, edge=edge, ink=inks.ink)

    def _inks(self, look: Look) -> _Inks:
        if not self.isEnabled():
            return self._inks_disabled(look)
        if self.kind is Kind.FILLED:
            return self._inks_filled(look)
        if self.kind is Kind.DANGER:
            return self._inks_danger(look)
        colour = look.colour
        soft = colour("accent_soft") if self.hovered or self.isDown() else None
        if self.kind is Kind.LINK:
            return _Inks(soft, None, colour("accent"))
        if self.kind is Kind.FLAT:
            return _Inks(soft, None, colour("ink2" if self.quiet else "ink"))
        return _Inks(soft or colour("surface"), colour("edge"), colour("ink"))

    def _inks_filled(self, look: Look) -> _Inks:
        fill = look.colour("accent")
        if self.hovered or self.isDown():
            fill = fill.lighter(90 if self.isDown() else 125)
        return _Inks(fill, fill, look.colour("on_accent"))

    def _inks_danger(self, look: Look) -> _Inks:
        danger = look.colour("danger")
        if self.filled:
            return _Inks(danger, danger, look.colour("surface"), 2)
        return _Inks(look.colour("danger_soft" if self.hovered else "surface"), danger, danger, 2)

    def _inks_disabled(self, look: Look) -> _Inks:
        colour = look.colour
        bare = self.kind in {Kind.LINK, Kind.FLAT}
        if bare:
            return _Inks(None, None, colour("ink2"))
        return _Inks(colour("rail"), colour("line"), colour("ink2"))
