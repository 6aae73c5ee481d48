"""An indicator: closed a line, open with who said or saw what, the source and what is missing."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from postdesk.ui.focus_ring import set_ring
from postdesk.ui.theme import Role, current_look
from postdesk.ui.widgets.button import Button, Kind
from postdesk.ui.widgets.card import Card, Notice, Rule
from postdesk.ui.widgets.chip import Tone
from postdesk.ui.widgets.emptying import empty
from postdesk.ui.widgets.icon_text import Icon
from postdesk.ui.widgets.strength import StrengthBars
from postdesk.ui.widgets.text import REDRAW, Text
from postdesk.ui.widgets.typeset import Run


@dataclass(frozen=True)
class Evidence:
    """One reason: `icon` message-language (said), eye (seen), id (document); where at the end."""

    icon: str
    runs: tuple[Run, ...]
    where: str = ""


class IndicatorCard(Card):
    """Chevron, bars and word, title, dimension; Space or a click opens and closes it.

    Signals: `toggled(bool)`; `ask()` when the missing question is to be asked.
    """

    toggled = Signal(bool)
    ask = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(padding=0, parent=parent)
        set_ring(self, 8)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._chevron = Icon("chevron-right", colour="ink")
        self.strength = StrengthBars()
        self.title = Text("", Role.BODY, strong=True, wrap=True)
        self.dimension = Text("", Role.TABLE, colour="ink2")
        self._evidence = QVBoxLayout()
        self.source = Text("", Role.TABLE, colour="ink2", wrap=True)
        self.missing = Notice(Tone.INFO, "help-circle")
        self.ask_button = Button("", Kind.LINK, dense=True)
        self.ask_button.clicked.connect(self.ask)
        self._inside = self._lay_inside()
        self._head = self._lay_head()
        self.box.setSpacing(0)
        self.box.addLayout(self._head)
        self.box.addWidget(self._inside)
        self._inside.hide()
        self._adapt()

    def set_indicator(self, level: int, word: str, title: str, dimension: str) -> None:
        """The closed line: strength 3 to 1 (0 not weighed) and its word, title, dimension."""
        self.strength.set_strength(level, word)
        self.title.set_text(title)
        self.dimension.set_text(dimension)
        self.setAccessibleName(f"{title}, {word}, {dimension}")

    def set_evidence(self, evidence: Sequence[Evidence], source: str) -> None:
        """The reasons and, under them, the published source."""
        empty(self._evidence)
        for line in evidence:
            self._evidence.addWidget(Rule())
            self._evidence.addWidget(_evidence_row(line))
        self._evidence.addWidget(Rule())
        self.source.set_text(source)

    def set_missing(self, template: str, ask: str, **values: str) -> None:
        """What is missing (our sentence, `**strong**`), and the word that asks it; empty hides."""
        self.missing.set_marked(template, **values)
        self.missing.setVisible(bool(template))
        self.ask_button.set_text(ask)
        self.ask_button.setVisible(bool(ask))

    @property
    def is_open(self) -> bool:
        """Whether the reasons are shown."""
        return not self._inside.isHidden()

    def set_open(self, is_open: bool) -> None:
        """Show or hide the reasons."""
        if is_open == self.is_open:
            return
        self._inside.setVisible(is_open)
        self._chevron.set_icon("chevron-down" if is_open else "chevron-right")
        self.toggled.emit(is_open)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.set_open(not self.is_open)
            return
        super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.position().y() <= self._head.geometry().bottom():
            self.set_open(not self.is_open)
        super().mousePressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in REDRAW:
            self._adapt()

    def _adapt(self) -> None:
        self.dimension.setVisible(not current_look().large)

    def _lay_head(self) -> QHBoxLayout:
        head = QHBoxLayout()
        head.setContentsMargins(14, 12, 14, 12)
        head.setSpacing(12)
        head.addWidget(self._chevron)
        head.addWidget(self.strength)
        head.addWidget(self.title, 1)
        head.addWidget(self.dimension)
        return head

    def _lay_inside(self) -> QWidget:
        inside = QWidget()
        row = QHBoxLayout(inside)
        row.setContentsMargins(16, 0, 16, 16)
        row.setSpacing(0)
        row.addSpacing(30)  # under the bars; margins would not mirror
        column = QVBoxLayout()
        column.setSpacing(8)
        row.addLayout(column, 1)
        self._evidence.setSpacing(0)
        column.addLayout(self._evidence)
        source = QHBoxLayout()
        source.setSpacing(14)
        source.addWidget(Icon("file-certificate", colour="ink2", size=(18, 28)))
        source.addWidget(self.source, 1)
        column.addLayout(source)
        column.addWidget(self.missing)
        self.missing.row.addWidget(self.ask_button)
        return inside


def _evidence_row(evidence: Evidence) -> QWidget:
    row = QWidget()
    line = QHBoxLayout(row)
    line.setContentsMargins(0, 7, 0, 7)
    line.setSpacing(14)
    line.addWidget(Icon(evidence.icon, colour="ink2", size=(18, 28)))
    words = Text("", Role.TABLE, wrap=True)
    words.set_runs(evidence.runs)
    line.addWidget(words, 1)
    if evidence.where:
        line.addWidget(Text(evidence.where, Role.TABLE, colour="ink2"))
    return row
