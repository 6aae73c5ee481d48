"""Handing an interview over: to which colleague, and why."""

from collections.abc import Sequence

from postdesk.desk.handing_over import colleagues, hand_over
from postdesk.desk.post import Post
from postdesk.model.ids import InterviewId, PersonId
from postdesk.model.interviews import HandoverReason
from postdesk.model.people import Person
from postdesk.ui.handover_words import reasons
from postdesk.ui.language import isolate_code
from postdesk.ui.navigator import Navigator
from postdesk.ui.shift.colleague_page import ColleaguePage
from postdesk.ui.widgets.choice import Choice


class HandoverPage(ColleaguePage):
    """Its subject is the id of an interview that is not finished."""

    name = "handover"

    def __init__(self, navigator: Navigator, post: Post) -> None:
        self.reason = Choice(tall=True)
        super().__init__(navigator, post, (self.reason,), "users")
        self._interview: InterviewId | None = None

    def title(self) -> str:
        return self.tr("Hand over")

    def opened(self, subject: object) -> None:
        if subject is not None:
            self._interview = InterviewId(str(subject))
        super().opened(subject)

    def listed(self) -> Sequence[Person]:
        return colleagues(self._post)

    def say(self) -> None:
        code = self._post.notebook.get(self._interview).code if self._interview else ""
        self.head.set_texts(
            self.tr("Hand {code} over").format(code=isolate_code(code)),
            self.tr("Everything that was answered goes with it."),
        )
        self.who.set_text(self.tr("Who goes on?"))
        self.labelled[0].set_texts(self.tr("Why?"))
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

    def act(self, taker: PersonId) -> None:
        if self._interview is not None:
            reason = HandoverReason(self.reason.chosen())
            hand_over(self._post, self._interview, taker, reason)
