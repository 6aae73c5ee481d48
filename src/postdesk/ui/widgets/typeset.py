"""Setting of text: line heights, the Arabic factor for each run of letters, direction, eliding."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cache, lru_cache
from typing import Literal

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QColor,
    QFontMetricsF,
    QPainter,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)

from postdesk.ui.language import has_arabic, reads_right_to_left
from postdesk.ui.theme import Look, Role

_ARABIC_RUN = re.compile(
    "[\u0600-\u06ff\u0750-\u077f\u08a0-\u08ff\ufb50-\ufdff\ufe70-\ufeff]+"
    "(?: +[\u0600-\u06ff\u0750-\u077f\u08a0-\u08ff\ufb50-\ufdff\ufe70-\ufeff]+)*"
)
Align = Literal["start", "end", "centre", "left", "right"]
_ENDLESS = 1_000_000.0
ELLIPSIS = "\u2026"


@dataclass(frozen=True)
class Run:
    """A stretch of one text that is strong (SemiBold), secondary, or plain."""

    text: str
    strong: bool = False
    quiet: bool = False


def runs_of(text: str, *, strong: bool = False) -> tuple[Run, ...]:
    """A whole text as one run."""
    return (Run(text, strong),)


def _bound(run: Run) -> Run:
    """A dot between two things stays with the first: no line begins with it."""
    return replace(run, text=run.text.replace(" · ", "\u00a0· ")) if " · " in run.text else run


def marked(template: str, **values: str) -> tuple[Run, ...]:
    """The runs of our own sentence in which `**...**` is strong; values are put in as they are."""
    parts = template.split("**")
    return tuple(
        Run(part.format(**values), strong=index % 2 == 1)
        for index, part in enumerate(parts)
        if part
    )


@dataclass(frozen=True)
class Style:
    """How a text is set; `right_to_left` None lets the first letter with a direction decide."""

    role: Role = Role.BODY
    align: Align = "start"
    right_to_left: bool | None = None
    most_lines: int = 0


class Typeset:
    """One paragraph set to a width in logical pixels (None: one endless line)."""

    def __init__(
        self, runs: Sequence[Run], style: Style, look: Look, width: float | None = None
    ) -> None:
        runs = tuple(_bound(run) for run in runs)
        self.text = "".join(run.text for run in runs)
        self.right_to_left = (
            _direction(self.text, look) if style.right_to_left is None else style.right_to_left
        )
        self._runs, self._style, self._look = runs, style, look
        self._width = width
        arabic = _ARABIC_RUN.search(self.text) is not None and self.right_to_left
        self.line_height = look.line_height(style.role, arabic=arabic)
        self._base = look.font(style.role, arabic=arabic)
        self._ascent, self._descent = _metrics(look, style.role, arabic)
        self.elided = False
        self._placed: float | None = None
        self._layouts = self._set(width)

    @property
    def height(self) -> float:
        """The height of all lines."""
        return float(self.line_height * self.lines)

    @property
    def tight_height(self) -> float:
        """The height the letters need: a row of fixed height holds more than a paragraph."""
        letters = self._base.pixelSize() * 1.4
        return self.line_height * (self.lines - 1) + min(letters, self.line_height)

    @property
    def lines(self) -> int:
        """How many lines there are, at least one."""
        return max(1, sum(layout.lineCount() for layout in self._layouts))

    @property
    def natural_width(self) -> float:
        """The width the longest line needs."""
        return max(
            (
                layout.lineAt(index).naturalTextWidth()
                for layout in self._layouts
                for index in range(layout.lineCount())
            ),
            default=0.0,
        )

    def stands_whole(self, height: float) -> bool:
        """Whether every word is shown, and every line has its height, in a row so high."""
        return not self.elided and self.tight_height <= height + 0.5

    def draw(self, painter: QPainter, rect: QRectF, colour: QColor) -> None:
        """Draw the text centred on the height of `rect`; quiet runs keep their own colour."""
        if self._placed != rect.width():
            self._place(rect.width())
        painter.setPen(colour)
        at = QPointF(rect.left(), rect.top() + (rect.height() - self.height) / 2)
        for layout in self._layouts:
            layout.draw(painter, at)

    def _place(self, width: float) -> None:
        """Put every line where it stands in a box of `width`, below the top of the text."""
        self._placed = width
        top = (self.line_height - self._ascent - self._descent) / 2 + self._ascent
        for layout in self._layouts:
            for index in range(layout.lineCount()):
                line = layout.lineAt(index)
                spare = width - line.naturalTextWidth()
                line.setPosition(QPointF(self._offset(spare), top - line.ascent()))
                top += self.line_height

    def _offset(self, spare: float) -> float:
        align = self._style.align
        if align == "centre":
            return spare / 2
        at_left = (align in {"start", "left"}) != (self.right_to_left and align in {"start", "end"})
        return 0.0 if at_left else spare

    def _set(self, width: float | None) -> list[QTextLayout]:
        layouts = self._paragraphs(self._runs, width)
        most = self._style.most_lines
        count = sum(layout.lineCount() for layout in layouts)
        if width is None or not most or (count <= most and self._fits(layouts, width)):
            return layouts
        self.elided = True
        return self._shortened(width, most)

    @staticmethod
    def _fits(layouts: list[QTextLayout], width: float) -> bool:
        return all(
            layout.lineAt(index).naturalTextWidth() <= width + 0.5
            for layout in layouts
            for index in range(layout.lineCount())
        )

    def _shortened(self, width: float, most: int) -> list[QTextLayout]:
        """The longest beginning that fits with an ellipsis (by halving)."""
        low, high = 0, len(self.text)
        best = self._paragraphs((Run(ELLIPSIS),), width)
        while low < high:
            middle = (low + high + 1) // 2
            tried = self._paragraphs((*_cut(self._runs, middle), Run(ELLIPSIS)), width)
            if sum(layout.lineCount() for layout in tried) <= most and self._fits(tried, width):
                best, low = tried, middle
            else:
                high = middle - 1
        return best

    def _paragraphs(self, runs: Sequence[Run], width: float | None) -> list[QTextLayout]:
        layouts = []
        one_line = width is None or self._style.most_lines == 1
        option = _option(self.right_to_left, one_line)
        for paragraph in _paragraphs(runs):
            layout = QTextLayout("".join(run.text for run in paragraph), self._base)
            layout.setCacheEnabled(True)
            layout.setTextOption(option)
            layout.setFormats(self._formats(paragraph))
            layout.beginLayout()
            line = layout.createLine()
            while line.isValid():
                line.setLineWidth(_ENDLESS if width is None else max(width, 1.0))
                line = layout.createLine()
            layout.endLayout()
            layouts.append(layout)
        return layouts

    def _formats(self, runs: Sequence[Run]) -> list[QTextLayout.FormatRange]:
        formats, start = [], 0
        for run in runs:
            for piece_start, length, arabic in _scripts(run.text):
                formats.append(self._format(run, start + piece_start, length, arabic))
            start += _units(run.text)
        return formats

    def _format(self, run: Run, start: int, length: int, arabic: bool) -> QTextLayout.FormatRange:
        entry = QTextLayout.FormatRange()
        entry.start, entry.length = start, length
        entry.format = _format(self._look, self._style.role, run.strong, run.quiet, arabic)
        return entry


@cache
def _option(right_to_left: bool, one_line: bool) -> QTextOption:
    """Which way a paragraph reads, and whether it wraps."""
    option = QTextOption(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute)
    option.setTextDirection(
        Qt.LayoutDirection.RightToLeft if right_to_left else Qt.LayoutDirection.LeftToRight
    )
    option.setWrapMode(
        QTextOption.WrapMode.NoWrap
        if one_line
        else QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere
    )
    return option


@lru_cache(maxsize=256)
def _metrics(look: Look, role: Role, arabic: bool) -> tuple[float, float]:
    """How far the letters of a role reach above and below their line."""
    metrics = QFontMetricsF(look.font(role, arabic=arabic))
    return metrics.ascent(), metrics.descent()


@lru_cache(maxsize=256)
def _format(look: Look, role: Role, strong: bool, quiet: bool, arabic: bool) -> QTextCharFormat:
    """How a stretch of one script is drawn."""
    made = QTextCharFormat()
    made.setFont(look.font(role, strong=strong, arabic=arabic))
    if quiet:
        made.setForeground(look.colour("ink2"))
    return made


def _direction(text: str, look: Look) -> bool:
    """In an Arabic interface a sentence may begin with a foreign word and still be Arabic."""
    if look.arabic and has_arabic(text):
        return True
    return reads_right_to_left(text, look.arabic)


class TypesetShelf:
    """The last texts one widget has set, so that measuring and drawing again cost nothing.

    It belongs to its widget, which clears it with its text: nothing a person said outlives the
    page it stood on. A layout asks one text for dozens of widths.
    """

    def __init__(self, most: int = 64) -> None:
        self._most = most
        self._kept: dict[tuple[tuple[Run, ...], Style, Look, float | None], Typeset] = {}

    def clear(self) -> None:
        """Forget every text."""
        self._kept.clear()

    def set(
        self, runs: tuple[Run, ...], style: Style, look: Look, width: float | None = None
    ) -> Typeset:
        """The text set to `width`; where it fits as it is, one setting does for every width."""
        key = (runs, style, look, width)
        found = self._kept.get(key)
        if found is None:
            found = self._made(runs, style, look, width)
            if len(self._kept) >= self._most:
                self._kept.clear()
            self._kept[key] = found
        return found

    def _made(
        self, runs: tuple[Run, ...], style: Style, look: Look, width: float | None
    ) -> Typeset:
        if width is not None:
            whole = self.set(runs, style, look)
            if whole.natural_width <= width and whole.lines <= (style.most_lines or whole.lines):
                return whole
        return Typeset(runs, style, look, width)

    def fitted(
        self, runs: tuple[Run, ...], look: Look, space: QSizeF, tries: Sequence[Style]
    ) -> Typeset:
        """The first of `tries` that fits into `space`, else the last one, elided."""
        for style in tries:
            tried = self.set(runs, style, look, space.width())
            if tried.stands_whole(space.height()):
                return tried
        return self.set(runs, tries[-1], look, space.width())


def fitted(runs: tuple[Run, ...], look: Look, space: QSizeF, tries: Sequence[Style]) -> Typeset:
    """`TypesetShelf.fitted` for what is drawn only once, as in the cells of a list."""
    return TypesetShelf(len(tries)).fitted(runs, look, space, tries)


def _cut(runs: Sequence[Run], length: int) -> tuple[Run, ...]:
    kept: list[Run] = []
    for run in runs:
        if length <= 0:
            break
        kept.append(Run(run.text[:length].rstrip(), run.strong, run.quiet))
        length -= len(run.text)
    return tuple(kept)


def _paragraphs(runs: Sequence[Run]) -> Sequence[Sequence[Run]]:
    if not any("\n" in run.text for run in runs):
        return (runs,)
    paragraphs: list[list[Run]] = [[]]
    for run in runs:
        first, *more = run.text.split("\n")
        paragraphs[-1].append(Run(first, run.strong, run.quiet))
        paragraphs.extend([Run(part, run.strong, run.quiet)] for part in more)
    return paragraphs


def _units(text: str) -> int:
    """The length of a text as Qt counts it."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


@lru_cache(maxsize=2048)
def _scripts(text: str) -> tuple[tuple[int, int, bool], ...]:
    """`(start, length, arabic)` of each stretch in UTF-16 units."""
    stretches: list[tuple[int, int, bool]] = []
    position = 0

    def add(part: str, arabic: bool) -> None:
        nonlocal position
        if part:
            stretches.append((position, _units(part), arabic))
            position += _units(part)

    end = 0
    for found in _ARABIC_RUN.finditer(text):
        add(text[end : found.start()], False)
        add(found.group(), True)
        end = found.end()
    add(text[end:], False)
    return tuple(stretches)
