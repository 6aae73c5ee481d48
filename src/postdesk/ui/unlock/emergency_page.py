"""The emergency page: four cards, each with steps and numbers; open to anyone, vault or not."""

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from postdesk.model.kits import ActionCard, ActionCards, Emergency, Number
from postdesk.ui.emergency_names import EMERGENCY_ICONS, emergency_name
from postdesk.ui.language import isolate_code
from postdesk.ui.navigator import Navigator
from postdesk.ui.page import Chrome, Page, PageHead
from postdesk.ui.theme import Role, current_look
from postdesk.ui.widgets.button import Button, Kind
from postdesk.ui.widgets.card import Notice
from postdesk.ui.widgets.chip import Tone
from postdesk.ui.widgets.choice_card import ChoiceCard
from postdesk.ui.widgets.row_list import Row, RowList
from postdesk.ui.widgets.text import Text


class EmergencyPage(Page):
    """Its subject is the emergency to show first; the interview behind it waits."""

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
        self.back_button = Button(kind=Kind.FILLED, key="F10")
        self._lay_out()
        for emergency, card in self.choices.items():
            card.clicked.connect(lambda _checked=False, chosen=emergency: self.choose(chosen))
        self.back_button.clicked.connect(self._back)

    def title(self) -> str:
        return self.tr("Emergency")

    def opened(self, subject: object) -> None:
        self.choose(subject if isinstance(subject, Emergency) else self.shown)

    def retranslate(self) -> None:
        self.head.set_texts(
            self.tr("Emergency: act first, write later"),
            self.tr("The interview waits and is saved."),
        )
        for emergency, card in self.choices.items():
            card.set_texts(emergency_name(emergency))
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

    def _lay_out(self) -> None:
        self.body.addWidget(self.head)
        row = QHBoxLayout()
        row.setSpacing(12)
        for card in self.choices.values():
            row.addWidget(card)
        self.body.addLayout(row)
        columns = QHBoxLayout()
        columns.setSpacing(24)
        start, end = QWidget(), QWidget()
        first, second = QVBoxLayout(start), QVBoxLayout(end)
        for column in (first, second):
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(12)
        first.addWidget(self.steps_title)
        first.addWidget(self.steps)
        first.addWidget(self.never)
        first.addStretch(1)
        second.addWidget(self.numbers)
        second.addWidget(self.invented)
        second.addStretch(1)
        columns.addWidget(start, 3)
        columns.addWidget(end, 2)
        self.body.addLayout(columns)
        self.body.addStretch(1)
        self.bar.at_end(self.back_button)
