"""Naming an officer who countersigns while the supervisor is away: who, how long, why."""

from collections.abc import Sequence

from postdesk.desk.post import Post
from postdesk.desk.standing_in import LONGEST_DAYS, candidates, name_stand_in
from postdesk.model.ids import PersonId
from postdesk.model.people import Person
from postdesk.model.roles import Right, may
from postdesk.model.standing_in import AwayBecause
from postdesk.ui.navigator import Navigator
from postdesk.ui.shift.colleague_page import ColleaguePage
from postdesk.ui.shift.stand_in_words import reason_name
from postdesk.ui.widgets.choice import Choice


class StandInPage(ColleaguePage):
    """Nobody is listed for who may name nobody."""

    name = "stand_in"

    def __init__(self, navigator: Navigator, post: Post) -> None:
        self.days, self.reason = Choice(tall=True), Choice(tall=True)
        super().__init__(navigator, post, (self.days, self.reason), "signature")

    def title(self) -> str:
        return self.tr("Countersigning")

    def listed(self) -> Sequence[Person]:
        gives = may(self._post.person.role, Right.DELEGATE)
        return candidates(self._post) if gives else ()

    def say(self) -> None:
        self.head.set_texts(
            self.tr("Who countersigns while you are away?"),
            self.tr("It ends by itself, or when you end it on the shift page."),
        )
        self.who.set_text(self.tr("Which officer?"))
        self.labelled[0].set_texts(self.tr("For how long?"))
        self.labelled[1].set_texts(self.tr("Why?"))
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

    def act(self, taker: PersonId) -> None:
        reason, days = AwayBecause(self.reason.chosen()), int(self.days.chosen())
        name_stand_in(self._post, taker, reason, days)
