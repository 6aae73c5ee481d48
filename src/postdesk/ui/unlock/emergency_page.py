"""The emergency page: four cards, each with steps and numbers; open to anyone, vault or not."""

from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QGridLayout

from postdesk.model.kits import ActionCard, ActionCards, Emergency, Number
from postdesk.ui.emergency_names import EMERGENCY_ICONS, emergency_name
from postdesk.ui.language import isolate, isolate_code
from postdesk.ui.language_formats import time_text
from postdesk.ui.navigator import Navigator
from postdesk.ui.page import Chrome, Page, PageHead
from postdesk.ui.theme import Role, current_look
from postdesk.ui.widgets.button import Button, Kind
from postdesk.ui.widgets.card import Notice
from postdesk.ui.widgets.chip import Tone
from postdesk.ui.widgets.choice_card import ChoiceCard
from postdesk.ui.widgets.columns import Columns
from postdesk.ui.widgets.row_list import Row, RowList
from postdesk.ui.widgets.text import REDRAW, Text


@dataclass(frozen=True)
class CardOpening:
    """Who was shown a card, when (local time), and the code of the interview that waits."""

    who: str
    at: datetime
    waiting: str = ""


class EmergencyPage(Page):
    """Its subject is the emergency to show first; the interview behind it waits.

    `consulted(emergency)` tells that somebody was shown a card, for the record.
    """

    consulted = Signal(object)

    name = "emergency"
    chrome = Chrome.TOP

    def __init__(self, navigator: Navigator, cards: ActionCards) -> None:
        super().__init__()
        self._navigator, self._cards = navigator, cards
        self.shown = Emergency.MEDICAL
        self.head = PageHead()
        self.choices = {
            emergency: ChoiceCard(str(number), icon=EMERGENCY_ICONS[emergency])
            for number, emergency in enumerate(Emergency, start=1)
        }
        self.steps_title = Text("", Role.HEADING, strong=True)
        self.steps, self.numbers = RowList(), RowList()
        self.never = Notice(Tone.DANGER, "alert-triangle")
        self.invented = Notice(Tone.ATTENTION, "alert-triangle")
        self.noted = Text("", Role.META, colour="ink2", wrap=True)
        self._opening: CardOpening | None = None
        self.note_button = Button(icon="pencil", key="F7")
        self.back_button = Button(kind=Kind.FILLED, key="F10")
        self.columns, self._grid = Columns(480), QGridLayout()
        self._lay_out()
        for emergency, card in self.choices.items():
            card.clicked.connect(lambda _checked=False, chosen=emergency: self._consult(chosen))
        self.note_button.clicked.connect(lambda: navigator.go("urgent_note"))
        self.back_button.clicked.connect(self._back)

    def title(self) -> str:
        return self.tr("Emergency")

    def opened(self, subject: object) -> None:
        self._consult(subject if isinstance(subject, Emergency) else self.shown)

    def _consult(self, emergency: Emergency) -> None:
        self.choose(emergency)
        self.consulted.emit(emergency)

    def tell_opening(self, opening: CardOpening | None) -> None:
        """Say that the opening was written down; None says nothing: nobody has unlocked."""
        self._opening = opening
        self._say_opening()

    def offer_note(self, offered: bool) -> None:
        """Whether a note can be left here: nobody has unlocked, and a post's people can read it."""
        self.bar.show_part(self.note_button, offered)

    def _say_opening(self) -> None:
        waits = self._opening is not None and bool(self._opening.waiting)
        self.head.set_texts(
            self.tr("Emergency: act first, write later"),
            self.tr("The interview waits and is saved.")
            if waits
            else self.tr("What you were doing waits."),
        )
        self.noted.setVisible(self._opening is not None)
        if self._opening is None:
            return
        said = self.tr("Written in the audit trail: {who}, {time}.").format(
            who=isolate(self._opening.who), time=time_text(self._opening.at)
        )
        if self._opening.waiting:
            code = isolate_code(self._opening.waiting)
            said += " " + self.tr("{code} waits.").format(code=code)
        self.noted.set_text(said)

    def retranslate(self) -> None:
        self._say_opening()
        for emergency, card in self.choices.items():
            card.set_texts(emergency_name(emergency))
        self.note_button.set_words(self.tr("Leave an urgent note"), short=self.tr("Note"))
        self.back_button.set_words(self.tr("Back to where I was"))
        self.invented.set_text(
            self.tr("Starter kit: these numbers are invented. Call the numbers of your post.")
        )
        self.choose(self.shown)

    def choose(self, emergency: Emergency) -> None:
        """Show one emergency's card."""
        self.shown = emergency
        for other, choice in self.choices.items():
            choice.setChecked(other is emergency)
        card = next((one for one in self._cards.cards if one.emergency is emergency), None)
        self.steps.clear()
        self.numbers.clear()
        if card is not None:
            self._fill(card)

    def _fill(self, card: ActionCard) -> None:
        language = current_look().language
        self.steps_title.set_text(card.titles.in_language(language))
        for number, step in enumerate(card.steps, start=1):
            self.steps.add(Row("", f"{number}. {step.in_language(language)}"))
        for contact in card.numbers:
            self.numbers.add(self._number(contact))
        never = " ".join(text.in_language(language) for text in card.never)
        self.never.set_text(never)
        self.never.setVisible(bool(never))
        self.invented.setVisible(any(contact.invented for contact in card.numbers))

    def _number(self, number: Number) -> Row:
        language = current_look().language
        row = Row("phone", number.labels.in_language(language), number.hours.in_language(language))
        row.add_end(Text(isolate_code(number.phone), Role.ANSWER, strong=True))
        return row

    def _back(self) -> None:
        self._navigator.back()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in REDRAW:
            self._adapt()

    def _adapt(self) -> None:
        """Four cards in a row; two and two at 200 %."""
        columns = current_look().at(len(self.choices), 2)
        for place, card in enumerate(self.choices.values()):
            self._grid.addWidget(card, place // columns, place % columns)

    def _lay_out(self) -> None:
        self.body.addWidget(self.head)
        self._grid.setSpacing(12)
        self.body.addLayout(self._grid)
        main, side = self.columns.main, self.columns.side
        main.addWidget(self.steps_title)
        main.addWidget(self.steps)
        main.addWidget(self.never)
        self.columns.end_main()
        side.addWidget(self.numbers)
        side.addWidget(self.invented)
        side.addWidget(self.noted)
        self.columns.end_side()
        self.body.addWidget(self.columns)
        self.body.addStretch(1)
        self.bar.at_start(self.note_button)
        self.bar.show_part(self.note_button, False)
        self.bar.at_end(self.back_button)
        self._adapt()
