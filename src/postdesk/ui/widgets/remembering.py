"""Layouts that remember their height at every width.

Around a long list the layouts ask each row hundreds of times, at three or four widths in turn, and
Qt remembers only the last.
"""

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget


class RememberingRow(QHBoxLayout):
    """A row whose heights are asked of its parts once."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._heights: dict[int, int] = {}

    def heightForWidth(self, width: int) -> int:
        if width not in self._heights:
            self._heights[width] = super().heightForWidth(width)
        return self._heights[width]

    def invalidate(self) -> None:
        self._heights.clear()
        super().invalidate()


class RememberingColumn(QVBoxLayout):
    """A column whose heights are asked of its parts once."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._heights: dict[int, int] = {}
        self._least: dict[int, int] = {}

    def heightForWidth(self, width: int) -> int:
        if width not in self._heights:
            self._heights[width] = super().heightForWidth(width)
        return self._heights[width]

    def minimumHeightForWidth(self, width: int) -> int:
        if width not in self._least:
            self._least[width] = super().minimumHeightForWidth(width)
        return self._least[width]

    def invalidate(self) -> None:
        self._heights.clear()
        self._least.clear()
        super().invalidate()
