"""Words after a call: the card that waits for theirs, and ours to read out."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout

from postdesk.ui.arrivals.reader import WaitingWords, WaitsFor
from postdesk.ui.outside_names import outside_name
from postdesk.ui.theme import Role
from postdesk.ui.widgets.button import Button
from postdesk.ui.widgets.card import Card
from postdesk.ui.widgets.chip import Tone
from postdesk.ui.widgets.fields import Labelled, LineField
from postdesk.ui.widgets.text import Text

_MOST_NAMED = 4


class WordsCard(Card):
    """`typed(words)` when the words of the office that waits have been typed."""

    typed = Signal(str)

    def __init__(self) -> None:
        super().__init__(Tone.ATTENTION)
        self.waiting: WaitingWords | None = None
        self.heading = Text("", Role.HEADING, strong=True, wrap=True)
        self.why = Text("", Role.BODY, wrap=True)
        self.field = LineField()
        self.labelled = Labelled(self.field)
        self.check = Button()
        row = QHBoxLayout()
        row.addWidget(self.labelled, 1)
        row.addWidget(self.check)
        self.box.addWidget(self.heading)
        self.box.addWidget(self.why)
        self.box.addLayout(row)
        self.check.clicked.connect(self._send)
        self.field.returnPressed.connect(self._send)
        self.hide()

    def show_waiting(self, waiting: Sequence[WaitingWords]) -> None:
        """Show who waits: one, or all of a few; hidden if nobody does."""
        self.waiting = waiting[0] if waiting else None
        self.setVisible(self.waiting is not None)
        if self.waiting is None:
            return
        offices = list(dict.fromkeys(outside_name(one.office) for one in waiting))
        office = " · ".join(offices[:_MOST_NAMED]) + (" …" if len(offices) > _MOST_NAMED else "")
        if self.waiting.what is WaitsFor.KIT:
            heading = self.tr("A first kit from {office} waits").format(office=office)
            why = self.tr(
                "Call headquarters on a number that you know. Type the nine words that they read "
                "out. Then their kits count here."
            )
        elif len(offices) > 1:
            heading = self.tr("These show their keys: {offices}").format(offices=office)
            why = self.tr(
                "Call one after the other on a number that you know. Type the nine words that "
                "each reads out. Then packets from it count."
            )
        else:
            heading = self.tr("{office} shows its keys").format(office=office)
            why = self.tr(
                "Call this office on a number that you know. Type the nine words that they read "
                "out. Then packets from it count."
            )
        self.heading.set_text(heading)
        self.why.set_text(why)
        self.labelled.set_texts(self.tr("The nine words"))
        self.check.set_words(self.tr("Compare"))

    def _send(self) -> None:
        if self.field.text().strip():
            self.typed.emit(self.field.text())


class OwnWords(Card):
    """The words of this office's own keys, large enough to read out."""

    def __init__(self) -> None:
        super().__init__(Tone.PLAIN)
        self.heading = Text("", Role.META, colour="ink2", wrap=True)
        self.words = Text("", Role.ANSWER, strong=True, wrap=True)
        self.box.addWidget(self.heading)
        self.box.addWidget(self.words)

    def show_words(self, words: Sequence[str], *, post: bool) -> None:
        """Show the words; they are no secret."""
        heading = (
            self.tr("Our nine words, for the region when it calls")
            if post
            else self.tr("Our nine words, for a post that installs its first kit")
        )
        self.heading.set_text(heading)
        self.words.set_text(" · ".join(words))
