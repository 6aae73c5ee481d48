"""What a layout holds is read without taking its items into Python's hands."""

import gc

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import (
    QApplication,
    QGridLayout,
    QHBoxLayout,
    QLayout,
    QLayoutItem,
    QVBoxLayout,
    QWidget,
)

from postdesk.ui.tab_order import put_in_order
from postdesk.ui.widgets.columns import Columns
from postdesk.ui.widgets.laid_out import inner_layouts, own_widgets
from postdesk.ui.widgets.remeasure import remeasure


def named(name: str) -> QWidget:
    widget = QWidget()
    widget.setObjectName(name)
    return widget


@pytest.fixture
def holder(qapp: QApplication) -> QWidget:
    """a, a row of b and c, d, a grid of e and f in a column; g is laid out by nobody."""
    outer = QWidget()
    column, row, grid, inner = QVBoxLayout(outer), QHBoxLayout(), QGridLayout(), QVBoxLayout()
    column.addWidget(named("a"))
    column.addLayout(row)
    row.addWidget(named("b"))
    row.addStretch(1)
    row.addWidget(named("c"))
    column.addWidget(named("d"))
    column.addLayout(inner)
    inner.addLayout(grid)
    grid.addWidget(named("e"), 0, 0)
    grid.addWidget(named("f"), 1, 0)
    named("g").setParent(outer)
    return outer


def layout_of(widget: QWidget) -> QLayout:
    layout = widget.layout()
    assert layout is not None
    return layout


def wrapped_items() -> int:
    """How many items of layouts Python holds, rows and columns themselves left out."""
    gc.collect()
    held = (one for one in gc.get_objects() if isinstance(one, QLayoutItem))
    return sum(not isinstance(one, QLayout) for one in held)


def test_widgets_come_in_the_order_in_which_they_stand(holder: QWidget) -> None:
    assert [one.objectName() for one in own_widgets(layout_of(holder))] == list("abcdef")
    assert len(inner_layouts(layout_of(holder))) == 2


def test_nobody_holds_an_item_whose_widget_goes(qapp: QApplication, holder: QWidget) -> None:
    """Qt deletes it with its widget; a wrapper left over deleted it again at some later look."""
    columns = Columns()
    columns.main.addWidget(named("card"))
    before = wrapped_items()
    put_in_order(holder)
    remeasure(layout_of(holder))
    columns.settle()
    assert wrapped_items() == before
    for widget in (*own_widgets(layout_of(holder)), *own_widgets(columns.main)):
        widget.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.collect()
    assert own_widgets(columns.main) == []
