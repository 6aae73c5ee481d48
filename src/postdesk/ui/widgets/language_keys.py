"""The language switch: three segments that look the same in every language."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from postdesk.ui.language import Language
from postdesk.ui.theme import Role, current_look
from postdesk.ui.widgets.paint import box, rounded_path
from postdesk.ui.widgets.painted_button import PaintedButton
from postdesk.ui.widgets.typeset import Style, Typeset, runs_of

_SIGNS = {Language.FR: "FR", Language.AR: "ع", Language.EN: "EN"}
_OWN_NAMES = {Language.FR: "Français", Language.AR: "العربية", Language.EN: "English"}


class _Segment(PaintedButton):
    """One language."""

    def __init__(self, language: Language) -> None:
        self._language = language
        super().__init__(_OWN_NAMES[language])
        self.setToolTip(_OWN_NAMES[language])
        self.setCheckable(True)

    def sizeHint(self) -> QSize:
        look = current_look()
        narrow = self._language is Language.AR
        return QSize(look.at(31 if narrow else 40, 52 if narrow else 64), look.at(30, 46))

    def paintEvent(self, _event: QPaintEvent) -> None:
        look = current_look()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        host = self.parentWidget() or self
        frame = host.rect().translated(-self.pos())
        painter.setClipPath(rounded_path(frame.adjusted(1, 1, -1, -1), 5))
        chosen = self.isChecked()
        ground = "ink" if chosen else "accent_soft" if self.hovered else "surface"
        painter.fillRect(self.rect(), look.colour(ground))
        style = Style(Role.META, "centre", None, 1)
        sign = Typeset(
            runs_of(_SIGNS[self._language], strong=True), style, look, float(self.width())
        )
        low = look.at(6, 10) if self._language is Language.AR else 0  # its letter hangs below
        sign.draw(
            painter,
            QRectF(self.rect()).adjusted(0, -low, 0, 0),
            look.colour("surface" if chosen else "ink"),
        )
        painter.end()


class LanguageKeys(QWidget):
    """FR, ع, EN in this order in every direction; `chosen(language)` when one is pressed."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        row = QHBoxLayout(self)
        row.setContentsMargins(1, 1, 1, 1)
        row.setSpacing(1)
        self._segments: dict[Language, _Segment] = {}
        for language in _SIGNS:
            segment = _Segment(language)
            segment.clicked.connect(lambda _checked, tag=language: self._press(tag))
            row.addWidget(segment)
            self._segments[language] = segment

    def set_language(self, language: Language) -> None:
        """Mark the language in use."""
        for tag, segment in self._segments.items():
            segment.setChecked(tag is language)

    def paintEvent(self, _event: QPaintEvent) -> None:
        look = current_look()
        painter = QPainter(self)
        line, edge = look.colour("line"), look.colour("edge")
        box(painter, self.rect(), radius=6, fill=line, edge=edge)
        painter.end()

    def _press(self, language: Language) -> None:
        self.set_language(language)
        self.chosen.emit(language)
