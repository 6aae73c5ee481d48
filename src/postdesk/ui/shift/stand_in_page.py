"""Naming an officer who countersigns while the supervisor is away: who, how long, why."""

from PySide6.QtWidgets import QHBoxLayout

from postdesk.desk.post import Post
from postdesk.desk.standing_in import LONGEST_DAYS, candidates, name_stand_in
from postdesk.errors import PostDeskError
from postdesk.model.ids import PersonId
from postdesk.model.roles import Right, may
from postdesk.model.standing_in import AwayBecause
from postdesk.ui.messages import message_of
from postdesk.ui.navigator import Navigator
from postdesk.ui.page import Chrome, Page, PageHead
from postdesk.ui.shift.people_cards import PeopleCards
from postdesk.ui.shift.stand_in_words import reason_name
from postdesk.ui.theme import Role
from postdesk.ui.widgets.button import Button, Kind
from postdesk.ui.widgets.card import Notice
from postdesk.ui.widgets.chip import Tone
from postdesk.ui.widgets.choice import Choice
from postdesk.ui.widgets.empty_state import EmptyState
from postdesk.ui.widgets.error_card import ErrorCard
from postdesk.ui.widgets.fields import Labelled
from postdesk.ui.widgets.text import Text


class StandInPage(Page):
    """Enter does nothing before an officer is chosen."""

    name = "stand_in"
    place = "shift"
    chrome = Chrome.TOP

    def __init__(self, navigator: Navigator, post: Post) -> None:
        super().__init__()
        self._navigator, self._post = navigator, post
        self.taker: PersonId | None = None
        self._failed: PostDeskError | None = None
        self.head = PageHead()
        self.who = Text("", Role.HEADING, strong=True)
        self.people = PeopleCards()
        self.days, self.reason = Choice(tall=True), Choice(tall=True)
        self.labelled = [Labelled(self.days), Labelled(self.reason)]
        self.told = Notice(Tone.INFO, "signature")
        self.empty = EmptyState("users")
        self.error = ErrorCard()
        self.leave = Button(icon="arrow-left", key="F10")
        self.give = Button(kind=Kind.FILLED, key="Enter")
        fields = QHBoxLayout()
        fields.setSpacing(24)
        for labelled in self.labelled:
            fields.addWidget(labelled, 1)
        self.body.addWidget(self.head)
        self.body.addWidget(self.who)
        self.body.addLayout(self.people)
        self.body.addLayout(fields)
        for part in (self.told, self.empty, self.error):
            self.body.addWidget(part)
        self.body.addStretch(1)
        self.bar.at_end(self.leave)
        self.bar.at_end(self.give)
        self.leave.clicked.connect(lambda: navigator.go("shift"))
        self.give.clicked.connect(self._give)
        self.people.chosen.connect(self.choose)

    def title(self) -> str:
        return self.tr("Countersigning")

    def opened(self, subject: object) -> None:
        del subject
        self.taker, self._failed = None, None
        self.retranslate()

    def retranslate(self) -> None:
        self.head.set_texts(
            self.tr("Who countersigns while you are away?"),
            self.tr("It ends by itself, or when you end it on the shift page."),
        )
        self.who.set_text(self.tr("Which officer?"))
        for labelled, name in zip(
            self.labelled, (self.tr("For how long?"), self.tr("Why?")), strict=True
        ):
            labelled.set_texts(name)
        days = range(1, LONGEST_DAYS + 1)
        self.days.set_entries([(str(one), self.tr("%n day(s)", "", one)) for one in days])
        self.reason.set_entries([(one.value, reason_name(one)) for one in AwayBecause])
        self.told.set_text(
            self.tr(
                "They never countersign an interview of their own, and see nothing that is sealed. "
                "It stands in the audit trail."
            )
        )
        self.empty.set_texts(
            self.tr("There is no officer to name. A supervisor adds people in Settings.")
        )
        self.leave.set_words(self.tr("Name nobody"))
        self.give.set_words(self.tr("Let them countersign"), key=self.tr("Enter"))
        self.error.setVisible(self._failed is not None)
        if self._failed is not None:
            self.error.set_message(message_of(self._failed))
        self._show_people()

    def back_pressed(self) -> bool:
        self._navigator.go("shift")
        return True

    def choose(self, taker: PersonId) -> None:
        """Who is to countersign."""
        self.taker = taker
        self.people.mark(taker)
        self.give.setEnabled(True)

    def _show_people(self) -> None:
        gives = may(self._post.person.role, Right.DELEGATE)
        self.people.show_people(candidates(self._post) if gives else (), self.taker)
        there = bool(self.people.cards)
        for part in (self.who, *self.labelled, self.told):
            part.setVisible(there)
        self.empty.setVisible(not there)
        self.give.setEnabled(self.taker is not None)

    def _give(self) -> None:
        if self.taker is None:
            return
        reason, days = AwayBecause(self.reason.chosen()), int(self.days.chosen())
        try:
            name_stand_in(self._post, self.taker, reason, days)
        except PostDeskError as error:
            self._failed = error
            self.retranslate()
            return
        self._navigator.go("shift")
