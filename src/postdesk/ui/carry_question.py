"""Is a paper safe to carry? Asked in the person's language; once said it is shown, not asked."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, tzinfo

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from postdesk.model.interviews import CarryPaper
from postdesk.ui.language import QT_TRANSLATE_NOOP, Words, direction_of, translate
from postdesk.ui.language_formats import short_date, time_text
from postdesk.ui.theme import Role, current_look
from postdesk.ui.widgets.button import Button
from postdesk.ui.widgets.card import Card, Notice
from postdesk.ui.widgets.chip import Tone
from postdesk.ui.widgets.choice_card import ChoiceCard
from postdesk.ui.widgets.text import Text

Carry = Words("Carry")
SAFE = QT_TRANSLATE_NOOP("Carry", "Yes, a paper is safe")
UNSAFE = QT_TRANSLATE_NOOP("Carry", "No, or not sure")


@dataclass(frozen=True)
class LeafletReader:
    """Who reads the leaflet: their language (a tag), what they said of carrying paper.

    `said` gives that in the interface's language, blank where it is still to be asked.
    """

    language: str
    safe: bool | None
    said: Callable[[], str]


def carry_words(carry: CarryPaper, now: datetime, zone: tzinfo) -> str:
    """What the person said about carrying paper and when, in the language in use."""
    at, today = carry.at.astimezone(zone), now.astimezone(zone).date()
    values = {"time": time_text(at), "day": short_date(current_look().language, at.date())}
    if carry.safe and at.date() == today:
        said = Carry.tr("A paper is safe for this person to carry, said at {time}.")
    elif carry.safe:
        said = Carry.tr("A paper was safe for this person to carry, said on {day} at {time}.")
    elif at.date() == today:
        said = Carry.tr("It is not safe for this person to carry paper, said at {time}.")
    else:
        said = Carry.tr("It is not safe for this person to carry paper, said on {day} at {time}.")
    return said.format(**values)


class CarryQuestion(QWidget):
    """The question with its two answers, or what was said before and a key to change it.

    `answered(safe)` when one of the answers is pressed. A yes of another day is told and asked
    again: what was safe at noon may not be at night.
    """

    answered = Signal(bool)

    def __init__(self, zone: tzinfo, change_key: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._zone = zone
        self._carry: CarryPaper | None = None
        self._now: datetime | None = None
        self._asking = True
        self.told = Notice(Tone.INFO, "note")
        self.change = Button(key=change_key, dense=True)
        self.told.row.addWidget(self.change, 0, Qt.AlignmentFlag.AlignTop)
        self.asked = Card(Tone.SAND, padding=20)
        self.question = Text("", Role.QUESTION, strong=True, colour="on_sand", wrap=True)
        self.asked.box.addWidget(self.question)
        self.yes, self.no = ChoiceCard("1"), ChoiceCard("2")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        for part in (self.told, self.asked, self.yes, self.no):
            column.addWidget(part)
        self.yes.clicked.connect(lambda: self.answered.emit(True))
        self.no.clicked.connect(lambda: self.answered.emit(False))
        self.change.clicked.connect(self._ask_again)
        self._say()

    def show_word(
        self, carry: CarryPaper | None, now: datetime, question: str, language: str
    ) -> None:
        """Show what is kept; `question` is the kit's, in the person's `language`."""
        self._carry, self._now = carry, now
        self._asking = carry is None or not carry.counts(now)
        right = direction_of(language) == Qt.LayoutDirection.RightToLeft
        self.question.set_right_to_left(right)
        self.question.set_align("right" if right else "left")
        self.question.set_text(question)
        self._say()

    @property
    def safe(self) -> bool | None:
        """The word that counts now; None while it is asked."""
        return None if self._asking or self._carry is None else self._carry.safe

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._say()

    def _ask_again(self) -> None:
        self._asking = True
        self._say()

    def _say(self) -> None:
        self.yes.set_texts(translate("Carry", SAFE))
        self.no.set_texts(translate("Carry", UNSAFE))
        self.change.set_words(Carry.tr("Change"))
        if self._carry is not None and self._now is not None:
            self.told.set_text(carry_words(self._carry, self._now, self._zone))
            unsafe = not self._carry.safe
            self.told.set_tone(
                *((Tone.ATTENTION, "alert-triangle") if unsafe else (Tone.INFO, "note"))
            )
        self.told.setVisible(self._carry is not None)
        self.change.setVisible(not self._asking)
        for part in (self.asked, self.yes, self.no):
            part.setVisible(self._asking)
        for card in (self.yes, self.no):
            card.setChecked(False)
