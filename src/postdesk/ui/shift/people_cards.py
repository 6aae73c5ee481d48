"""Colleagues to choose one of, each on a card with a number key."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout

from postdesk.model.ids import PersonId
from postdesk.model.people import Person
from postdesk.ui.role_names import role_name
from postdesk.ui.theme import current_look
from postdesk.ui.widgets.choice_card import ChoiceCard

_MOST_KEYS = 9


class PeopleCards(QGridLayout):
    """`chosen(person)`; two beside each other at 100 %, one at 200 %."""

    chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.cards: dict[PersonId, ChoiceCard] = {}
        self.setSpacing(12)

    def show_people(self, people: Sequence[Person], chosen: PersonId | None) -> None:
        """Show these people anew, one of them marked."""
        for card in self.cards.values():
            self.removeWidget(card)
            card.hide()
            card.deleteLater()
        self.cards.clear()
        columns = current_look().at(2, 1)
        for number, person in enumerate(people):
            key = str(number + 1) if number < _MOST_KEYS else ""
            card = ChoiceCard(key, person.name, role_name(person.role), avatar=person.name)
            card.setChecked(person.id == chosen)
            card.clicked.connect(lambda _checked=False, one=person.id: self.chosen.emit(one))
            self.addWidget(card, number // columns, number % columns)
            card.show()  # at once, so that its key works
            self.cards[person.id] = card

    def mark(self, chosen: PersonId) -> None:
        """Mark one of them."""
        for other, card in self.cards.items():
            card.setChecked(other == chosen)
