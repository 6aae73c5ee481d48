"""What a layout holds, in its order, asked without taking its items into Python's hands.

`QLayout.itemAt` is not used: Qt deletes an item together with its widget and tells no wrapper, and
one that outlives its layout deletes the item once more, which ends the program at some look through
memory long after.
"""

from collections.abc import Iterator

from PySide6.QtWidgets import QLayout, QWidget


def inner_layouts(layout: QLayout) -> list[QLayout]:
    """The layouts that stand in `layout` itself."""
    return [part for part in layout.children() if isinstance(part, QLayout)]


def own_widgets(layout: QLayout) -> list[QWidget]:
    """The widgets of `layout` and of those within it, in their order."""
    return list(_widgets(layout, _children(layout)))


def _children(layout: QLayout) -> list[QWidget]:
    holder = layout.parentWidget()
    return [] if holder is None else [one for one in holder.children() if isinstance(one, QWidget)]


def _widgets(layout: QLayout, children: list[QWidget]) -> Iterator[QWidget]:
    rows = [
        (layout.indexOf(inner), list(_widgets(inner, children))) for inner in inner_layouts(layout)
    ]
    rows += [(layout.indexOf(widget), [widget]) for widget in children]
    for place, widgets in sorted(rows, key=lambda row: row[0]):
        if place >= 0:
            yield from widgets
