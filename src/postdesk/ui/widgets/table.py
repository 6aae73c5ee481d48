"""Tables: rows of 33 px, no zebra, chips for states, numbers to the end, painted cells."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QPainter, QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from postdesk.ui.focus_ring import set_ring
from postdesk.ui.icons import draw_icon
from postdesk.ui.theme import Look, Role, current_look
from postdesk.ui.widgets.chip import Tone, chip_size, draw_chip
from postdesk.ui.widgets.paint import at_start
from postdesk.ui.widgets.table_header import TableHeader
from postdesk.ui.widgets.text import REDRAW
from postdesk.ui.widgets.typeset import Align, Style, Typeset, runs_of

Index = QModelIndex | QPersistentModelIndex
PADDING = 10
_CELL = Qt.ItemDataRole.UserRole
_PAGE_KEYS = frozenset({Qt.Key.Key_PageUp, Qt.Key.Key_PageDown})
_ENTER_KEYS = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})


class CellKind(Enum):
    """How the cells of a column are written."""

    PLAIN = "plain"
    STRONG = "strong"
    QUIET = "quiet"
    NUMBER = "number"
    CHIP = "chip"


@dataclass(frozen=True)
class Column:
    """One column; `share` above 0 takes that part of the spare width."""

    title: str
    kind: CellKind = CellKind.PLAIN
    share: int = 0
    sortable: bool = False

    @property
    def at_end(self) -> bool:
        """Whether the cells stand at the end side."""
        return self.kind is CellKind.NUMBER


@dataclass(frozen=True)
class Cell:
    """One cell: its text; tone and icon for a chip, icon alone before a word."""

    text: str
    tone: Tone = Tone.NEUTRAL
    icon: str = ""
    icon_colour: str = "accent"


class _Model(QAbstractTableModel):
    """The rows as they are shown."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.columns: tuple[Column, ...] = ()
        self.rows: list[tuple[Cell, ...]] = []

    def reset(self, columns: Sequence[Column], rows: Sequence[Sequence[Cell | str]]) -> None:
        """Show other columns and rows."""
        self.beginResetModel()
        self.columns = tuple(columns)
        self.rows = [
            tuple(cell if isinstance(cell, Cell) else Cell(cell) for cell in row) for row in rows
        ]
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        cell = self.rows[index.row()][index.column()]
        if role == _CELL:
            return cell
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return cell.text
        return None

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Any:
        across = orientation == Qt.Orientation.Horizontal
        if across and role == Qt.ItemDataRole.DisplayRole:
            return self.columns[section].title
        return None


class _Delegate(QStyledItemDelegate):
    """Paints a cell: ground, line under it, icon, text or chip."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        look = current_look()
        view = self.parent()
        if not isinstance(view, Table):
            return
        cell: Cell = index.data(_CELL)
        kind = view.columns[index.column()].kind
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.fillRect(rect, look.colour("accent_soft" if chosen else "surface"))
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, look.colour("line"))
        painter.setClipRect(rect)
        if kind is CellKind.CHIP:
            self._paint_chip(painter, rect, cell, look)
        else:
            self._paint_words(painter, rect, cell, kind, look)
        painter.restore()

    @staticmethod
    def _paint_chip(painter: QPainter, rect: QRect, cell: Cell, look: Look) -> None:
        if not cell.text:
            return
        right = painter.layoutDirection() == Qt.LayoutDirection.RightToLeft
        size = chip_size(cell.text, cell.icon, look)
        size = size.boundedTo(QSize(rect.width() - PADDING, rect.height() - 6))
        chip = at_start(rect, size, PADDING, right_to_left=right)
        draw_chip(painter, chip, cell.text, cell.tone, icon=cell.icon)

    @staticmethod
    def _paint_words(
        painter: QPainter, rect: QRect, cell: Cell, kind: CellKind, look: Look
    ) -> None:
        right = painter.layoutDirection() == Qt.LayoutDirection.RightToLeft
        offset = PADDING
        if cell.icon:
            side = look.at(18, 28)
            square = at_start(rect, QSize(side, side), offset, right_to_left=right)
            draw_icon(painter, cell.icon, square, look.colour(cell.icon_colour))
            offset += side + 4
        size = QSize(rect.width() - offset - PADDING, rect.height())
        area = at_start(rect, size, offset, right_to_left=right)
        typeset = words_of(cell.text, kind, look, float(max(1, size.width())), mirrored=right)
        quiet = kind in {CellKind.QUIET, CellKind.NUMBER}
        typeset.draw(painter, QRectF(area), look.colour("ink2" if quiet else "ink"))

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        del option
        look = current_look()
        view = self.parent()
        cell: Cell = index.data(_CELL)
        kind = view.columns[index.column()].kind if isinstance(view, Table) else CellKind.PLAIN
        high = look.at(33, 56)
        if kind is CellKind.CHIP:
            return QSize(chip_size(cell.text, cell.icon, look).width() + 2 * PADDING, high)
        wide = words_of(cell.text, kind, look, None, mirrored=False).natural_width
        icon = look.at(18, 28) + 4 if cell.icon else 0
        return QSize(round(wide + 0.5) + icon + 2 * PADDING, high)


def words_of(
    text: str, kind: CellKind, look: Look, width: float | None, *, mirrored: bool
) -> Typeset:
    """A cell's text on one line, elided to `width`; numbers stand at the end."""
    at_right = mirrored != (kind is CellKind.NUMBER)
    align: Align = "right" if at_right else "left"
    style = Style(Role.TABLE, align, most_lines=0 if width is None else 1)
    return Typeset(runs_of(text, strong=kind is CellKind.STRONG), style, look, width)


class Table(QTableView):
    """A table whose rows are chosen as a whole.

    Signals: `opened(row)` at Enter or a double click, `chosen(row)` when the row changes,
    `sort_asked(column)` when the head of a sortable column is pressed, `turned(1 or -1)` at the
    Page keys of a table that `leads_on`.
    """

    opened = Signal(int)
    chosen = Signal(int)
    sort_asked = Signal(int)
    turned = Signal(int)
    leads_on = False
    """Whether Enter opens the row and nothing else, and Page keys turn pages."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = _Model(self)
        self.setModel(self._model)
        self.setItemDelegate(_Delegate(self))
        self._header = TableHeader(self)
        self.setHorizontalHeader(self._header)
        self._header.sectionClicked.connect(self._ask_sort)
        self.verticalHeader().hide()
        self.setShowGrid(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        set_ring(self, 6)
        self.activated.connect(lambda index: self.opened.emit(index.row()))
        self.selectionModel().currentRowChanged.connect(
            lambda now, _before: self.chosen.emit(now.row())
        )
        self._adapt()

    @property
    def columns(self) -> tuple[Column, ...]:
        """The columns shown."""
        return self._model.columns

    def set_rows(self, columns: Sequence[Column], rows: Sequence[Sequence[Cell | str]]) -> None:
        """Show these columns and rows; the row chosen before is not kept."""
        self._model.reset(columns, rows)
        self._header.set_columns(columns)
        self._share_out()

    def set_sorted(self, column: int, *, descending: bool) -> None:
        """Show by which column the rows are sorted."""
        self._header.set_sorted(column, descending=descending)

    def choose(self, row: int) -> None:
        """Choose a row. (Qt's own `selectRow` finds no column in a right-to-left view.)"""
        self.setCurrentIndex(self._model.index(row, 0))

    def height_for_rows(self, rows: int) -> int:
        """The height that shows so many rows without scrolling."""
        return self._header.sizeHint().height() + rows * self.verticalHeader().defaultSectionSize()

    def minimumSizeHint(self) -> QSize:
        """One row is enough: Qt would ask for more than the head and one row."""
        return QSize(super().minimumSizeHint().width(), self.height_for_rows(1))

    def elided_cells(self) -> list[str]:
        """The texts that do not fit into their cell."""
        look = current_look()
        found = []
        for row in self._model.rows:
            for place, cell in enumerate(row):
                space = self.columnWidth(place) - 2 * PADDING
                kind = self.columns[place].kind
                if kind is CellKind.CHIP:
                    needed = float(chip_size(cell.text, cell.icon, look).width())
                else:
                    needed = words_of(cell.text, kind, look, None, mirrored=False).natural_width
                if cell.text and needed > space + PADDING:
                    found.append(cell.text)
        return found

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self.leads_on and event.key() in _PAGE_KEYS:
            # the page's own scroll area would take them before the page
            self.turned.emit(1 if event.key() == Qt.Key.Key_PageDown else -1)
            return
        super().keyPressEvent(event)
        if self.leads_on and event.key() in _ENTER_KEYS and self.currentIndex().isValid():
            event.accept()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in REDRAW and hasattr(self, "_header"):
            self._adapt()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share_out()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._share_out()

    def _adapt(self) -> None:
        self.verticalHeader().setDefaultSectionSize(current_look().at(33, 56))
        self._share_out()

    def _share_out(self) -> None:
        """Give each column what it needs; spare width goes to the columns with a share.

        Only where it is seen: each cell is measured, and a change of look reaches all pages kept.
        """
        columns = self._model.columns
        if not columns or not self.isVisible():
            return
        needed = [
            max(self.sizeHintForColumn(place), self._header.sectionSizeHint(place))
            for place in range(len(columns))
        ]
        spare = self.viewport().width() - sum(needed)
        shares = sum(column.share for column in columns)
        if shares:
            for place, column in enumerate(columns):
                if column.share:
                    needed[place] = max(60, needed[place] + spare * column.share // shares)
        for place, width in enumerate(needed):
            self.setColumnWidth(place, width)

    def _ask_sort(self, column: int) -> None:
        if self.columns[column].sortable:
            self.sort_asked.emit(column)
