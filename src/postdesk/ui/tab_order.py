"""Tab goes through what is on the screen in the order in which it stands there."""

from collections.abc import Iterator
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractScrollArea, QScrollArea, QWidget

from postdesk.ui.widgets.laid_out import own_widgets


def put_in_order(window: QWidget) -> None:
    """Chain the controls of a window as its layouts have them.

    Qt chains them as they were made: rows and answers that came later stood behind everything.
    """
    for before, after in pairwise(_controls(window)):
        QWidget.setTabOrder(before, after)


def _controls(widget: QWidget) -> Iterator[QWidget]:
    """What Tab may reach in a widget that is in sight, the widget itself first."""
    if widget.isHidden():
        return
    if widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
        yield widget
    if isinstance(widget, QScrollArea):
        inside = widget.widget()
        if inside is not None:
            yield from _controls(inside)
    elif isinstance(widget, QAbstractScrollArea):
        return  # a list or a table is one stop: arrows go through it
    elif (layout := widget.layout()) is not None:
        laid = own_widgets(layout)
        yield from (control for part in laid for control in _controls(part))
        others = [part for part in _children(widget) if part not in laid]
        yield from (control for part in others for control in _controls(part))
    else:
        yield from (control for part in _children(widget) for control in _controls(part))


def _children(widget: QWidget) -> list[QWidget]:
    """The parts of a widget that are no windows of their own."""
    parts = widget.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly)
    return [part for part in parts if not part.isWindow()]
