"""Sheets of A4 to print: rows in one or two columns that break over pages, with head and foot."""

from collections.abc import Sequence
from dataclasses import dataclass
from math import ceil

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPageSize, QPainter, QPen

from postdesk.ui.language import Language, direction_of, isolate
from postdesk.ui.paper_device import NewPage, Paint, Paper, pdf_of
from postdesk.ui.theme import Look, Role, ThemeName
from postdesk.ui.widgets.typeset import Align, Run, Style, Typeset, runs_of

SHEET_PAPER = Paper(QPageSize.PageSizeId.A4, margin=14, dots=112)
_WRITING, _TIGHT_WRITING = 30.0, 27.0
_STOPS = 6
_FINER = 2
"""How many stops there are for each sixth where two languages make the texts of boxes long."""
_GAP, _FOOT = 16.0, 34.0
_BOX, _BOX_GAP = 12.0, 10.0
_INK, _QUIET, _MARK = QColor("black"), QColor("#444444"), QColor(0, 0, 0, 34)


class _TightLook(Look):
    """Letters as large as ever, lines closer together."""

    def line_height(self, role: Role, *, arabic: bool = False) -> int:
        """The distance of two lines on a form."""
        return round(super().line_height(role, arabic=arabic) * (0.84 if arabic else 0.88))


_LOOK = Look(ThemeName.LIGHT, 1, Language.EN)
_TIGHT_LOOK = _TightLook(ThemeName.LIGHT, 1, Language.EN)


@dataclass(frozen=True)
class Cell:
    """One text of a row in its language; `box`: with a box to tick before it.

    `after` follows in the same paragraph, quiet. `blank`: a line to write on after the
    text, both together so many sixths of the row wide (`Line.boxes`).
    """

    text: str
    language: str
    role: Role = Role.META
    strong: bool = False
    box: bool = False
    quiet: bool = False
    after: str = ""
    blank: int = 0


@dataclass(frozen=True)
class Line:
    """One row: a number at its start side, one cell for each column, empty lines to write on.

    `boxes` stand below: each with its box, as many beside each other as there is room for, from
    sixths of the width on, twelfths where there are two columns. `indent` is in pixels; `rule`
    draws a line over the row; `keep` holds it with the next one.
    """

    cells: tuple[Cell, ...] = ()
    boxes: tuple[Cell, ...] = ()
    number: str = ""
    indent: float = 0.0
    writing: int = 0
    rule: bool = False
    keep: bool = False
    above: float = 3.0


@dataclass(frozen=True)
class Sheet:
    """What is printed: rows, what stands at the head and foot of every page, a mark across it.

    `tight` sets lines closer, for a form. `right_to_left` mirrors columns and numbers.
    """

    lines: tuple[Line, ...]
    head: str
    foot: str
    language: str
    mark: tuple[str, ...] = ()
    columns: int = 1
    page: str = "{page} / {pages}"
    tight: bool = False

    @property
    def right_to_left(self) -> bool:
        """Whether the first language goes to the left."""
        return direction_of(self.language) == Qt.LayoutDirection.RightToLeft


def sheet_pdf(sheet: Sheet) -> bytes:
    """The sheet as a PDF, in memory."""
    return pdf_of(SHEET_PAPER, sheet_paint(sheet))


def sheet_paint(sheet: Sheet) -> Paint:
    """What paints the sheet's pages, into a PDF or onto a printer."""

    def paint(painter: QPainter, new_page: NewPage) -> None:
        window = painter.window()
        pages = paginated(sheet, window.width(), window.height())
        for number, lines in enumerate(pages, start=1):
            if number > 1:
                new_page()
            paint_page(painter, sheet, lines, number, len(pages))

    return paint


def paginated(sheet: Sheet, width: float, height: float) -> list[list[Line]]:
    """The rows of each page; a row that is to be kept stays with the next one."""
    pages: list[list[Line]] = [[]]
    room = height - 2 * _FOOT
    left = room
    for block in _blocks(sheet.lines):
        needed = sum(height_of(sheet, line, width) for line in block)
        if needed > left and pages[-1]:
            pages.append([])
            left = room
        for line in block:
            high = height_of(sheet, line, width)
            if high > left and pages[-1]:
                pages.append([])
                left = room
            pages[-1].append(line)
            left -= high
    return pages


def paint_page(
    painter: QPainter, sheet: Sheet, lines: Sequence[Line], number: int, pages: int
) -> None:
    """Paint one page of the sheet onto the painter's whole window."""
    width, height = float(painter.window().width()), float(painter.window().height())
    _paint_mark(painter, sheet, width, height)
    align: Align = "right" if sheet.right_to_left else "left"
    said = sheet.page.format(page=number, pages=pages)
    for text, top in ((sheet.head, 0.0), (f"{sheet.foot}  ·  {said}", height - _FOOT + 8)):
        style = Style(Role.CAP, align, most_lines=2)
        set_text = Typeset(runs_of(text), style, _LOOK, width)
        set_text.draw(painter, QRectF(0, top, width, _FOOT), _QUIET)
    top = _FOOT
    for line in lines:
        top += _paint_line(painter, sheet, line, width, top)


def _blocks(lines: Sequence[Line]) -> list[list[Line]]:
    """Rows that stay on one page: each kept one with those up to the first that is not."""
    blocks: list[list[Line]] = []
    joined = False
    for line in lines:
        if joined:
            blocks[-1].append(line)
        else:
            blocks.append([line])
        joined = line.keep
    return blocks


def height_of(sheet: Sheet, line: Line, width: float) -> float:
    """How high a row is in the units of the paper, on a page of that width."""
    sets = [_typeset(sheet, line, place, width) for place in range(len(line.cells))]
    words = max((one.height for one in sets), default=0.0)
    boxes = sum(row.height for row in _box_rows(sheet, line, width))
    return line.above + words + boxes + line.writing * _writing(sheet)


def _writing(sheet: Sheet) -> float:
    return _TIGHT_WRITING if sheet.tight else _WRITING


def _look(sheet: Sheet) -> Look:
    return _TIGHT_LOOK if sheet.tight else _LOOK


@dataclass(frozen=True)
class _Box:
    """One box of a row with its text: from where on, and how wide, in pixels."""

    cell: Cell
    words: Typeset
    start: float
    wide: float


@dataclass(frozen=True)
class _BoxRow:
    boxes: tuple[_Box, ...]

    @property
    def height(self) -> float:
        return max(box.words.height for box in self.boxes)


def _box_rows(sheet: Sheet, line: Line, width: float) -> list[_BoxRow]:
    """The boxes beside each other at equal stops of the row; a long text takes more of them."""
    start = _number_room(line)
    finer = _FINER if sheet.columns > 1 else 1
    stops = _STOPS * finer
    step = (width - start) / stops
    rows: list[list[_Box]] = [[]]
    at = 0
    for cell in line.boxes:
        beside = 0.0 if cell.blank else _BOX + 8
        needed = _set_cell(sheet, cell, None).natural_width + beside + _BOX_GAP
        span = cell.blank * finer or min(stops, ceil(needed / step))
        if at + span > stops and rows[-1]:
            rows.append([])
            at = 0
        wide = span * step - _BOX_GAP
        words = _set_cell(sheet, cell, wide - beside)
        rows[-1].append(_Box(cell, words, start + at * step, wide))
        at += span
    return [_BoxRow(tuple(row)) for row in rows if row]


def _number_room(line: Line) -> float:
    return 34.0 if line.number or line.indent or line.boxes else 0.0


def _column(sheet: Sheet, line: Line, place: int, width: float) -> tuple[float, float]:
    """Where a cell begins from the start side, and its width."""
    own = sheet.columns if len(line.cells) > 1 else 1
    wide = (width - _GAP * (own - 1)) / own
    indent = _number_room(line) + line.indent if place == 0 else line.indent
    return place * (wide + _GAP) + indent, wide - indent


def _typeset(sheet: Sheet, line: Line, place: int, width: float) -> Typeset:
    cell = line.cells[place]
    _, wide = _column(sheet, line, place, width)
    return _set_cell(sheet, cell, wide - (_BOX + 8 if cell.box else 0))


def _set_cell(sheet: Sheet, cell: Cell, room: float | None) -> Typeset:
    right = direction_of(cell.language) == Qt.LayoutDirection.RightToLeft
    style = Style(cell.role, "right" if right else "left", right_to_left=right)
    after = (Run(f"  {cell.after}", quiet=True),) if cell.after else ()
    return Typeset((Run(cell.text, cell.strong), *after), style, _look(sheet), room)


def _paint_line(painter: QPainter, sheet: Sheet, line: Line, width: float, top: float) -> float:
    high = height_of(sheet, line, width)
    if line.rule:
        painter.setPen(QPen(_QUIET, 0.6))
        painter.drawLine(0, round(top + 1), round(width), round(top + 1))
    inside = top + line.above
    if line.number:
        _paint_number(painter, sheet, line, width, inside)
    words = 0.0
    for place in range(len(line.cells)):
        words = max(words, _paint_cell(painter, sheet, (line, place), width, inside))
    for row in _box_rows(sheet, line, width):
        for box in row.boxes:
            _paint_box(painter, sheet, box, width, inside + words)
        words += row.height
    for number in range(line.writing):
        at = inside + words + (number + 1) * _writing(sheet) - 4
        start, end = (0.0, width - 34) if sheet.right_to_left else (34.0, width)
        _paint_dots(painter, start, end, at)
    return high


def _paint_number(painter: QPainter, sheet: Sheet, line: Line, width: float, top: float) -> None:
    align: Align = "right" if sheet.right_to_left else "left"
    left = width - 34 if sheet.right_to_left else 0.0
    number = Typeset(runs_of(line.number, strong=True), Style(Role.META, align), _look(sheet), 34)
    number.draw(painter, QRectF(left, top, 34, number.height), _INK)


def _paint_cell(
    painter: QPainter, sheet: Sheet, which: tuple[Line, int], width: float, top: float
) -> float:
    """Paint one cell, a row and its place in it; its height."""
    line, place = which
    cell, words = line.cells[place], _typeset(sheet, line, place, width)
    start, wide = _column(sheet, line, place, width)
    left = width - start - wide if sheet.right_to_left else start
    right = direction_of(cell.language) == Qt.LayoutDirection.RightToLeft
    if cell.box:
        at = left + wide - _BOX if right else left
        painter.setPen(QPen(_INK, 1))
        painter.drawRect(QRectF(at, top + 5, _BOX, _BOX))
    beside = _BOX + 8 if cell.box else 0
    area = QRectF(left + (0 if right else beside), top, wide - beside, words.height)
    words.draw(painter, area, _QUIET if cell.quiet else _INK)
    return words.height


def _paint_box(painter: QPainter, sheet: Sheet, box: _Box, width: float, top: float) -> None:
    """A box to tick and its text, or a line to write on."""
    left = width - box.start - box.wide if sheet.right_to_left else box.start
    if box.cell.blank:
        said = box.words.natural_width + 4 if box.cell.text else 0.0
        ends = (
            (left, left + box.wide - said)
            if sheet.right_to_left
            else (left + said, left + box.wide)
        )
        box.words.draw(painter, QRectF(left, top, box.wide, box.words.height), _INK)
        _paint_dots(painter, *ends, top + box.words.height - 3)
        return
    at = left + box.wide - _BOX if sheet.right_to_left else left
    painter.setPen(QPen(_INK, 1))
    painter.drawRect(QRectF(at, top + (box.words.line_height - _BOX) / 2, _BOX, _BOX))
    beside = 0.0 if sheet.right_to_left else _BOX + 8
    area = QRectF(left + beside, top, box.wide - _BOX - 8, box.words.height)
    box.words.draw(painter, area, _QUIET if box.cell.quiet else _INK)


def _paint_dots(painter: QPainter, start: float, end: float, at: float) -> None:
    painter.setPen(QPen(_QUIET, 0.6, Qt.PenStyle.DotLine))
    painter.drawLine(round(start), round(at), round(end), round(at))


def _paint_mark(painter: QPainter, sheet: Sheet, width: float, height: float) -> None:
    """Who printed it and when, large and pale across the page."""
    if not sheet.mark:
        return
    painter.save()
    painter.translate(width / 2, height / 2)
    painter.rotate(-35)
    top = -len(sheet.mark) * 40.0
    for text in sheet.mark:
        words = Typeset(
            runs_of(isolate(text), strong=True), Style(Role.TITLE, "centre"), _LOOK, 900
        )
        words.draw(painter, QRectF(-450, top, 900, words.height), _MARK)
        top += words.height + 12
    painter.restore()
