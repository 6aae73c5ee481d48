"""Going from page to page by name: no page knows another."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QSizePolicy, QStackedWidget, QWidget

from postdesk.ui.long_work import LongWork
from postdesk.ui.page import Page

PageMaker = Callable[[], Page]

_NO_ROOM, _ITS_ROOM = QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred
"""A page behind another asks for no room, or the window would have to be as high as the highest."""


class Navigator(QObject):
    """Makes pages when first asked for, keeps them, and remembers the way back.

    `changed(page)` tells the frame which page is shown now, `counted(place, waiting)` what a page
    found to wait at a place of the rail.
    """

    changed = Signal(object)
    counted = Signal(str, int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.stack = QStackedWidget()
        self._makers: dict[str, PageMaker] = {}
        self._pages: dict[str, Page] = {}
        self._trail: list[tuple[str, object]] = []

    def add(self, name: str, maker: PageMaker) -> None:
        """Make a page known; `maker` is called when somebody first goes there.

        A page of that name that was made before goes: the new maker makes the next one.
        """
        self._makers[name] = maker
        former = self._pages.pop(name, None)
        if former is not None:
            self._drop(former)

    def kept(self, name: str) -> Page | None:
        """The page of this name as it was left; None if nobody has gone there yet."""
        return self._pages.get(name)

    def knows(self, name: str) -> bool:
        """Whether there is a page of this name."""
        return name in self._makers

    def go(self, name: str, subject: object = None) -> Page:
        """Show the page called `name`; `subject` is handed to its `opened`.

        Raises `KeyError` for a name nobody added.
        """
        page = self._pages.get(name) or self._make(name)
        before = self.page
        if before is not None and before is not page:
            before.left()
        if not self._trail or self._trail[-1][0] != name:
            self._trail.append((name, subject))
        else:
            self._trail[-1] = (name, subject)
        if before is not None:
            before.setSizePolicy(_NO_ROOM, _NO_ROOM)
        page.setSizePolicy(_ITS_ROOM, _ITS_ROOM)
        self.stack.setCurrentWidget(page)
        page.setFocus()
        page.opened(subject)
        if self.page is page:  # else it has already sent somebody on
            self.changed.emit(page)
        return page

    def settle(self, subject: object) -> None:
        """Remember another subject for the page shown: what coming back to it opens."""
        self._trail[-1] = (self._trail[-1][0], subject)

    def back(self) -> bool:
        """Show the page before this one; False if there is none."""
        if len(self._trail) < 2:
            return False
        self._trail.pop()
        name, subject = self._trail.pop()
        self.go(name, subject)
        return True

    def say_anew(self) -> None:
        """Have every page say its texts anew, as at a change of language."""
        for page in self._pages.values():
            page.retranslate()

    def forget(self) -> None:
        """Drop all pages and the way back."""
        for page in self._pages.values():
            self._drop(page)
        self._pages.clear()
        self._trail.clear()

    def clear(self) -> None:
        """Drop the makers of pages too: each holds what its page reads.

        After locking nothing that was read before may stay in memory.
        """
        self.forget()
        self._makers.clear()

    @property
    def page(self) -> Page | None:
        """The page shown now."""
        current = self.stack.currentWidget()
        return current if isinstance(current, Page) else None

    def _drop(self, page: Page) -> None:
        page.put_away = True
        for work in page.findChildren(LongWork):
            work.abandon()
        self.stack.removeWidget(page)
        page.deleteLater()

    def _make(self, name: str) -> Page:
        page = self._makers[name]()
        page.setObjectName(f"page-{name}")
        page.counted.connect(self.counted)
        page.retranslate()
        self._pages[name] = page
        self.stack.addWidget(page)
        return page
