"""Takes everything out of a layout that is filled anew."""

from PySide6.QtWidgets import QLayout


def empty(box: QLayout) -> None:
    """Take out and end each widget of `box`; out of sight at once, for it ends only later."""
    while (item := box.takeAt(0)) is not None:
        widget = item.widget()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
