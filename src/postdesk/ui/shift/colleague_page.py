"""Choosing a colleague for something: who, a few fields, one filled key."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout

from postdesk.desk.post import Post
from postdesk.errors import PostDeskError
from postdesk.model.ids import PersonId
from postdesk.model.people import Person
from postdesk.ui.messages import message_of
from postdesk.ui.navigator import Navigator
from postdesk.ui.page import Chrome, Page, PageHead
from postdesk.ui.shift.people_cards import PeopleCards
from postdesk.ui.theme import Role
from postdesk.ui.widgets.button import Button, Kind
from postdesk.ui.widgets.card import Notice
from postdesk.ui.widgets.chip import Tone
from postdesk.ui.widgets.choice import Choice
from postdesk.ui.widgets.empty_state import EmptyState
from postdesk.ui.widgets.error_card import ErrorCard
from postdesk.ui.widgets.fields import Labelled, LineField
from postdesk.ui.widgets.text import Text


class ColleaguePage(Page):
    """Enter does nothing before somebody is chosen; a page fills in its words and its act.

    `fields` stand in a row below the people; `icon` marks what is told of the act.
    """

    place = "shift"
    chrome = Chrome.TOP

    def __init__(
        self, navigator: Navigator, post: Post, fields: Sequence[Choice | LineField], icon: str
    ) -> None:
        super().__init__()
        self._navigator, self._post = navigator, post
        self.taker: PersonId | None = None
        self._failed: PostDeskError | None = None
        self.head = PageHead()
        self.who = Text("", Role.HEADING, strong=True)
        self.people = PeopleCards()
        self.labelled = [Labelled(field) for field in fields]
        self.told = Notice(Tone.INFO, icon)
        self.empty = EmptyState("users")
        self.error = ErrorCard()
        self.leave = Button(icon="arrow-left", key="F10")
        self.give = Button(kind=Kind.FILLED, key="Enter")
        row = QHBoxLayout()
        row.setSpacing(24)
        for labelled in self.labelled:
            row.addWidget(labelled, 1, Qt.AlignmentFlag.AlignTop)
        self.body.addWidget(self.head)
        self.body.addWidget(self.who)
        self.body.addLayout(self.people)
        self.body.addLayout(row)
        for part in (self.told, self.empty, self.error):
            self.body.addWidget(part)
        self.body.addStretch(1)
        self.bar.at_end(self.leave)
        self.bar.at_end(self.give)
        self.leave.clicked.connect(self.back_pressed)
        self.give.clicked.connect(self._give)
        self.people.chosen.connect(self.choose)

    def listed(self) -> Sequence[Person]:
        """Whom the page lets choose among."""
        raise NotImplementedError

    def act(self, taker: PersonId) -> None:
        """What the filled key does with the one who is chosen. Raises `PostDeskError`."""
        raise NotImplementedError

    def done(self) -> None:
        """Where the page leads once the act is done."""
        self._navigator.go("shift")

    def say(self) -> None:
        """Every word of the page in the language in use."""
        raise NotImplementedError

    def opened(self, subject: object) -> None:
        del subject
        self.taker, self._failed = None, None
        self.retranslate()

    def retranslate(self) -> None:
        self.say()
        self.error.setVisible(self._failed is not None)
        if self._failed is not None:
            self.error.set_message(message_of(self._failed))
        self._show_people()

    def back_pressed(self) -> bool:
        self._navigator.go("shift")
        return True

    def choose(self, taker: PersonId) -> None:
        """Mark who it is to be."""
        self.taker = taker
        self.people.mark(taker)
        self.give.setEnabled(True)

    def _show_people(self) -> None:
        self.people.show_people(self.listed(), self.taker)
        there = bool(self.people.cards)
        for part in (self.who, *self.labelled, self.told):
            part.setVisible(there)
        self.empty.setVisible(not there)
        self.give.setEnabled(self.taker is not None)

    def _give(self) -> None:
        if self.taker is None:
            return
        try:
            self.act(self.taker)
        except PostDeskError as error:
            self._failed = error
            self.retranslate()
            return
        self.done()
