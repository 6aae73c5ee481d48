"""A text on the screen: set with our line heights, wrapped, never cut without saying so."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtGui import Qt as RichText
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from postdesk.ui.theme import Role, current_look
from postdesk.ui.widgets.typeset import Align, Run, Style, Typeset, TypesetShelf, marked, runs_of

REDRAW = {
    QEvent.Type.StyleChange,
    QEvent.Type.FontChange,
    QEvent.Type.LanguageChange,
    QEvent.Type.LayoutDirectionChange,
    QEvent.Type.EnabledChange,
    QEvent.Type.PaletteChange,
}
"""The changes after which a painted widget measures and draws itself anew."""
_WIDEST_WORD = (420, 640)
"""Pixels at 100 % and 200 %: wider than any word of ours, narrower than any page."""


def plain_tip(text: str) -> str:
    """A tool tip that shows `text` as it is: Qt takes what looks like mark-up for mark-up."""
    return RichText.convertFromPlainText(text) if RichText.mightBeRichText(text) else text


class Text(QLabel):
    """One text of a role.

    `wrap` lets it take several lines (its height then follows its width); without it the text stays
    on one line and elides only if `elide` allows it, the whole text going to the tool tip.
    `colour` is a token's name. `align` is start, end, centre, left or right; start follows the
    text's own script, or the interface with `side="interface"`.
    """

    def __init__(
        self,
        text: str = "",
        role: Role = Role.BODY,
        *,
        strong: bool = False,
        colour: str = "ink",
        wrap: bool = False,
        elide: bool = False,
        align: Align = "start",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._role, self._strong, self._colour = role, strong, colour
        self._wrap, self._elide, self._align = wrap, elide, align
        self._own_direction: bool | None = None
        self._runs: tuple[Run, ...] = ()
        self._shelf = TypesetShelf()
        self._heights: dict[int, int] = {}
        """By width: one change of a page makes its layouts ask hundreds of times."""
        self._hints: tuple[QSize, QSize] | None = None
        policy = QSizePolicy.Policy.Preferred
        vertical = QSizePolicy.Policy.Minimum if wrap else QSizePolicy.Policy.Fixed
        self.setSizePolicy(QSizePolicy(policy, vertical))
        if wrap:
            kept = self.sizePolicy()
            kept.setHeightForWidth(True)
            self.setSizePolicy(kept)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.set_text(text)

    def set_text(self, text: str) -> None:
        """Show `text` as it is."""
        self.set_runs(runs_of(text, strong=self._strong))

    def set_marked(self, template: str, **values: str) -> None:
        """Show our own sentence with `**strong**` parts; `values` fill its `{names}` untouched."""
        self.set_runs(marked(template, **values))

    def set_runs(self, runs: Sequence[Run]) -> None:
        """Show a text made of strong, quiet and plain stretches."""
        if self._runs == tuple(runs):
            return
        self._runs = tuple(runs)
        self._shelf.clear()
        self.setText("".join(run.text for run in self._runs))
        self._renew()

    def set_colour(self, token: str) -> None:
        """Draw in another colour token."""
        self._colour = token
        self.update()

    def set_role(self, role: Role) -> None:
        """Draw in another size."""
        if role is not self._role:
            self._role = role
            self._renew()

    def set_right_to_left(self, right_to_left: bool | None) -> None:
        """Fix the direction of the text itself; None lets the letters decide."""
        if right_to_left is not self._own_direction:
            self._own_direction = right_to_left
            self._renew()

    def set_align(self, align: Align) -> None:
        """Put the lines to another side."""
        if align != self._align:
            self._align = align
            self._renew()

    @property
    def elided(self) -> bool:
        """Whether the text does not fit and is shown with an ellipsis."""
        return self._typeset(self._inner_width()).elided

    def needed_size(self) -> QSize:
        """The size at which nothing is cut or elided, for the width it has."""
        if self._wrap:
            return QSize(self.width(), self.heightForWidth(self.width()))
        return self._hint()

    def sizeHint(self) -> QSize:
        return self._both_hints()[0]

    def minimumSizeHint(self) -> QSize:
        return self._both_hints()[1]

    def _both_hints(self) -> tuple[QSize, QSize]:
        """The size hint and the smallest size."""
        if self._hints is None:
            hint = self._hint()
            smallest = QSize(24, hint.height()) if self._elide else hint
            if self._wrap:
                smallest = QSize(min(hint.width(), self._longest_word()), hint.height())
            self._hints = hint, smallest
        return self._hints

    def hasHeightForWidth(self) -> bool:
        return self._wrap

    def heightForWidth(self, width: int) -> int:
        if not self._wrap:
            return -1
        if width not in self._heights:
            edge = self.contentsMargins()
            inner = max(1, width - edge.left() - edge.right())
            endless = self._endless()
            fits = endless.natural_width <= inner
            height = round((endless if fits else self._typeset(inner)).height)
            self._heights[width] = height + edge.top() + edge.bottom()
        return self._heights[width]

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in REDRAW:
            self._renew()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._elide:
            self.setToolTip(plain_tip(self.text()) if self.elided else "")

    def paintEvent(self, _event: QPaintEvent) -> None:
        if not self._runs:
            return
        painter = QPainter(self)
        rect = QRectF(self.contentsRect())
        typeset = self._typeset(rect.width())
        colour = self._colour if self.isEnabled() else "ink2"
        typeset.draw(painter, rect, current_look().colour(colour))
        painter.end()

    def _renew(self) -> None:
        self._heights.clear()
        self._hints = None
        self.updateGeometry()
        self.update()

    def _inner_width(self) -> float:
        return float(self.contentsRect().width())

    def _typeset(self, width: float | None) -> Typeset:
        return self._shelf.set(self._runs, self._style(), current_look(), width)

    def _style(self, *, endless: bool = False) -> Style:
        most = 0 if self._wrap or endless else 1
        right = self._own_direction
        align: Align = self._align
        if align in {"start", "end"} and right is None:
            at_left = (align == "start") != (
                self.layoutDirection() == Qt.LayoutDirection.RightToLeft
            )
            align = "left" if at_left else "right"
        return Style(self._role, align, right, most)

    def _endless(self) -> Typeset:
        """The text in as few lines as it has paragraphs."""
        return self._shelf.set(self._runs, self._style(endless=True), current_look())

    def _hint(self) -> QSize:
        whole = self._endless()
        edge = self.contentsMargins()
        return QSize(
            int(whole.natural_width + 0.999) + edge.left() + edge.right(),
            round(whole.height) + edge.top() + edge.bottom(),
        )

    def _longest_word(self) -> int:
        words = max(self.text().split() or [""], key=len)
        look = current_look()
        style = Style(self._role)
        strong = any(run.strong for run in self._runs)
        edge = self.contentsMargins()
        wide = self._shelf.set(runs_of(words, strong=strong), style, look).natural_width
        # a name without a space is broken anywhere: no name makes a page wider than the window
        most = look.at(*_WIDEST_WORD)
        return min(int(wide + 0.999), most) + edge.left() + edge.right()
