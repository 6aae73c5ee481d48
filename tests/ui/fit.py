"""Whether a window shows every text whole, in its language, with every control named."""

import re
import xml.etree.ElementTree as ET
from collections.abc import Collection, Iterator
from functools import cache

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QComboBox,
    QLabel,
    QLineEdit,
    QScrollArea,
    QWidget,
)

from postdesk.resources import resource
from postdesk.ui.language import Language, has_arabic
from postdesk.ui.page import Page
from postdesk.ui.widgets.chip import Chip
from postdesk.ui.widgets.painted_button import PaintedButton
from postdesk.ui.widgets.table import Table

_ENGLISH = re.compile(r"\b(the|and|of|this|with|not|your|from|what|here|are|was|has)\b")
_LATIN_WORD = re.compile(r"\b[A-Za-z]?[a-z]{3,}\b")
_ISOLATES = re.compile("[\u2066-\u2069]")


def assert_fits(
    window: QWidget, language: Language = Language.EN, data: Collection[str] = ()
) -> None:
    """Fail with everything that is cut, outside, untranslated or unnamed in `window`.

    `data` are texts that are not the interface's (names, codes): they may be in any language.
    """
    found = [*misfits(window), *untranslated(window, language, data), *unnamed(window)]
    assert not found, "\n".join(found)


def misfits(window: QWidget) -> list[str]:
    """Widgets that got less room than they need, or stick out of the window."""
    return [line for widget in shown(window) for line in _misfits_of(widget, window)]


def _misfits_of(widget: QWidget, window: QWidget) -> Iterator[str]:
    name = _name(widget)
    needed = getattr(widget, "needed_size", widget.minimumSizeHint)()
    if needed.width() > widget.width() or needed.height() > widget.height():
        yield f"needs {needed.toTuple()} has {widget.size().toTuple()}: {name}"
    fits = getattr(widget, "fits", None)
    if fits is not None and not fits():
        yield f"shortened: {name}"
    if isinstance(widget, Table):
        yield from (f"shortened in the table: {text}" for text in widget.elided_cells())
    if isinstance(widget, QLineEdit) and widget.placeholderText():
        room = widget.contentsRect().width() - 2 * 12
        if widget.fontMetrics().horizontalAdvance(widget.placeholderText()) > room:
            yield f"shortened: {widget.placeholderText()}"
    if _sticks_out(widget, window):
        yield f"outside of what holds it: {name}"


def _sticks_out(widget: QWidget, window: QWidget) -> bool:
    """Whether a widget reaches over the edge of its page; scrolling down is allowed."""
    host: QWidget | None = widget.parentWidget()
    scrolls = False
    while host is not None and host is not window:
        if isinstance(host.parentWidget(), QScrollArea):
            scrolls = True
            break
        host = host.parentWidget()
    host = host or window
    place = QRect(widget.mapTo(host, QPoint(0, 0)), widget.size())
    room = host.rect()
    if place.left() < 0 or place.right() > room.right():
        return True
    return not scrolls and (place.top() < 0 or place.bottom() > room.bottom())


def untranslated(window: QWidget, language: Language, data: Collection[str] = ()) -> list[str]:
    """Texts that are English where the interface is not."""
    if language is Language.EN:
        return []
    found = []
    for widget in shown(window):
        for text in _texts(widget):
            plain = _ISOLATES.sub("", text)
            if plain and plain not in data and _looks_english(plain, language):
                found.append(f"not translated: {plain}")
    return found


def _looks_english(text: str, language: Language) -> bool:
    if text in _sources(language):
        return True
    if language is Language.AR:
        return not has_arabic(text) and len(_LATIN_WORD.findall(text)) >= 2
    return len(_ENGLISH.findall(text.lower())) >= 1


@cache
def _sources(language: Language) -> frozenset[str]:
    """The English texts whose translation is another text."""
    found = set()
    for path in resource("translations").glob(f"*_{language}.ts"):
        for message in ET.parse(path).iter("message"):  # the project's own files  # noqa: S314
            source, translated = message.findtext("source"), message.findtext("translation")
            if source and translated and source != translated:
                found.add(source)
    return frozenset(found)


def unnamed(window: QWidget) -> list[str]:
    """Controls that take the keyboard and have no name for a screen reader."""
    found = []
    for widget in shown(window):
        if widget.focusPolicy() == Qt.FocusPolicy.NoFocus or isinstance(widget, Page):
            continue
        if isinstance(widget.parentWidget(), QAbstractScrollArea) or not widget.isEnabled():
            continue
        interface = QAccessible.queryAccessibleInterface(widget)
        if not interface.text(QAccessible.Text.Name):
            found.append(f"without a name: {_name(widget)}")
    return found


def shown(window: QWidget) -> Iterator[QWidget]:
    """The visible widgets of a window, but the parts of Qt's own."""
    for widget in window.findChildren(QWidget):
        if not widget.isVisible() or widget.objectName().startswith("qt_"):
            continue
        if widget.objectName() == "focusRing" or _in_foreign(widget):
            continue
        yield widget


def _in_foreign(widget: QWidget) -> bool:
    """Whether a widget is an inner part of one of Qt's views or fields."""
    if isinstance(widget.parentWidget(), QComboBox | Table):
        return True
    host = widget.parentWidget()
    return isinstance(host, QAbstractScrollArea) and widget.metaObject().className() == "QWidget"


def _texts(widget: QWidget) -> Iterator[str]:
    if isinstance(widget, QLabel):
        yield widget.text()
    elif isinstance(widget, PaintedButton):
        yield widget.shown_text()
    elif isinstance(widget, Chip):
        yield widget.text()
    elif isinstance(widget, QLineEdit):
        yield widget.placeholderText()
    yield widget.accessibleName()


def _name(widget: QWidget) -> str:
    told = next((text for text in _texts(widget) if text), "")
    return f"{type(widget).__name__} {told!r}"
