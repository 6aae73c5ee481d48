"""Handing an interview over: to which colleague, and why."""

from postdesk.desk.handing_over import colleagues, hand_over
from postdesk.desk.post import Post
from postdesk.errors import PostDeskError
from postdesk.model.ids import InterviewId, PersonId
from postdesk.model.interviews import HandoverReason
from postdesk.ui.handover_words import reasons
from postdesk.ui.language import isolate_code
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
from postdesk.ui.widgets.fields import Labelled
from postdesk.ui.widgets.text import Text


class HandoverPage(Page):
    """Its subject is the id of an interview that is not finished."""

    name = "handover"
    place = "shift"
    chrome = Chrome.TOP

    def __init__(self, navigator: Navigator, post: Post) -> None:
        super().__init__()
        self._navigator, self._post = navigator, post
        self._interview: InterviewId | None = None
        self.taker: PersonId | None = None
        self._failed: PostDeskError | None = None
        self.head = PageHead()
        self.who = Text("", Role.HEADING, strong=True)
        self.people = PeopleCards()
        self.reason = Choice(tall=True)
        self.labelled = Labelled(self.reason)
        self.told = Notice(Tone.INFO, "users")
        self.empty = EmptyState("users")
        self.error = ErrorCard()
        self.leave = Button(icon="arrow-left", key="F10")
        self.give = Button(kind=Kind.FILLED, key="Enter")
        self.body.addWidget(self.head)
        self.body.addWidget(self.who)
        self.body.addLayout(self.people)
        for part in (self.labelled, self.told, self.empty, self.error):
            self.body.addWidget(part)
        self.body.addStretch(1)
        self.bar.at_end(self.leave)
        self.bar.at_end(self.give)
        self.leave.clicked.connect(lambda: navigator.go("shift"))
        self.give.clicked.connect(self._give)
        self.people.chosen.connect(self.choose)

    def title(self) -> str:
        return self.tr("Hand over")

    def opened(self, subject: object) -> None:
        if subject is not None:
            self._interview = InterviewId(str(subject))
        self.taker, self._failed = None, None
        self.retranslate()

    def retranslate(self) -> None:
        code = self._post.notebook.get(self._interview).code if self._interview else ""
        self.head.set_texts(
            self.tr("Hand {code} over").format(code=isolate_code(code)),
            self.tr("Everything that was answered goes with it."),
        )
        self.who.set_text(self.tr("Who goes on?"))
        self.labelled.set_texts(self.tr("Why?"))
        self.reason.set_entries(reasons())
        self.told.set_text(
            self.tr(
                "Your colleague accepts it on the shift page. Tell the person who comes, and ask "
                "whether they agree. Both names stay in the interview."
            )
        )
        self.empty.set_texts(
            self.tr("Nobody else interviews at this post. A supervisor adds people in Settings.")
        )
        self.leave.set_words(self.tr("Keep it"))
        self.give.set_words(self.tr("Hand over"), key=self.tr("Enter"))
        self.error.setVisible(self._failed is not None)
        if self._failed is not None:
            self.error.set_message(message_of(self._failed))
        self._show_people()

    def back_pressed(self) -> bool:
        self._navigator.go("shift")
        return True

    def choose(self, taker: PersonId) -> None:
        """Who is to go on."""
        self.taker = taker
        self.people.mark(taker)
        self.give.setEnabled(True)

    def _show_people(self) -> None:
        self.people.show_people(colleagues(self._post), self.taker)
        there = bool(self.people.cards)
        for part in (self.who, self.labelled, self.told):
            part.setVisible(there)
        self.empty.setVisible(not there)
        self.give.setEnabled(self.taker is not None)

    def _give(self) -> None:
        if self._interview is None or self.taker is None:
            return
        try:
            hand_over(self._post, self._interview, self.taker, HandoverReason(self.reason.chosen()))
        except PostDeskError as error:
            self._failed = error
            self.retranslate()
            return
        self._navigator.go("shift")
