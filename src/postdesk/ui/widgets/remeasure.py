"""Has a layout measure its parts anew now, before Qt next lays out."""

from PySide6.QtWidgets import QLayout

from postdesk.ui.widgets.laid_out import inner_layouts


def remeasure(layout: QLayout) -> None:
    """Forget what was kept of every size in `layout`, in the rows and columns within it too.

    Qt forgets the outer one alone, and what lies within keeps the size of the question before.
    """
    layout.invalidate()
    for inner in inner_layouts(layout):
        remeasure(inner)
