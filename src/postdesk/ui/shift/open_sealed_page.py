"""Opening what is sealed of an interview: whose key, why, and the passphrase that they type."""

from collections.abc import Sequence

from postdesk.desk.opening_sealed import keyholders, open_sealed
from postdesk.desk.post import Post
from postdesk.desk.sealing import closed_kinds
from postdesk.model.ids import InterviewId, PersonId
from postdesk.model.interviews import GlassReason
from postdesk.model.people import Person
from postdesk.ui.language import QT_TRANSLATE_NOOP, isolate_code, translate
from postdesk.ui.navigator import Navigator
from postdesk.ui.sealed_words import closed_words
from postdesk.ui.shift.colleague_page import ColleaguePage
from postdesk.ui.widgets.choice import Choice
from postdesk.ui.widgets.passphrase_field import PassphraseField

_REASONS = {
    GlassReason.LIFE_IN_DANGER: QT_TRANSLATE_NOOP("OpenSealed", "A life is in danger"),
    GlassReason.CHILD_IN_DANGER: QT_TRANSLATE_NOOP("OpenSealed", "A child is in danger"),
    GlassReason.CARE_NEEDED: QT_TRANSLATE_NOOP("OpenSealed", "Whoever cares for them must know"),
    GlassReason.ASKER_AWAY: QT_TRANSLATE_NOOP("OpenSealed", "Whoever asked is away"),
}


class OpenSealedPage(ColleaguePage):
    """Its subject is an interview's id. What is opened stays open to whoever asked for it."""

    name = "open_sealed"
    place = "interviews"

    def __init__(self, navigator: Navigator, post: Post) -> None:
        self.reason, self.words = Choice(tall=True), PassphraseField()
        super().__init__(navigator, post, (self.reason, self.words), "lock-open")
        self._interview: InterviewId | None = None
        self.words.entered.connect(self._give)

    def title(self) -> str:
        return self.tr("Open what is sealed")

    def opened(self, subject: object) -> None:
        if subject is not None:
            self._interview = InterviewId(str(subject))
        self.words.clear()
        super().opened(subject)
        if len(self.people.cards) == 1:
            self.choose(self.listed()[0].id)

    def left(self) -> None:
        self.words.clear()

    def choose(self, taker: PersonId) -> None:
        super().choose(taker)
        self.words.setFocus()

    def listed(self) -> Sequence[Person]:
        return keyholders(self._post, self._interview) if self._interview else ()

    def say(self) -> None:
        known = self._post.notebook.get(self._interview) if self._interview else None
        code = known.code if known is not None else ""
        self.head.set_texts(
            self.tr("Open what is sealed of {code}").format(code=isolate_code(code)),
            closed_words(closed_kinds(self._post, known)) if known is not None else "",
        )
        self.who.set_text(self.tr("Whose key opens it?"))
        self.labelled[0].set_texts(self.tr("Why?"))
        self.labelled[1].set_texts(self.tr("Their passphrase, typed by them"))
        entries = [(one.value, translate("OpenSealed", text)) for one, text in _REASONS.items()]
        self.reason.set_entries(entries)
        self.told.set_text(
            self.tr(
                "Nobody else looks while they type. From then on you read it too. Both names and "
                "the reason stand in the audit trail."
            )
        )
        self.empty.set_texts(
            self.tr(
                "Nobody else at this post has a key to all of it. What is not sealed can be read."
            )
        )
        self.leave.set_words(self.tr("Leave it closed"))
        self.give.set_words(self.tr("Open it"), key=self.tr("Enter"))

    def act(self, taker: PersonId) -> None:
        words, reason = self.words.text(), GlassReason(self.reason.chosen())
        self.words.clear()
        if self._interview is not None:
            open_sealed(self._post, self._interview, taker, words, reason)

    def done(self) -> None:
        self._navigator.go(self._back_at(), self._interview)

    def back_pressed(self) -> bool:
        to = self._back_at()
        if to == "review":
            self._navigator.go(to, self._interview)
        else:
            self._navigator.go("interviews")
        return True

    def _back_at(self) -> str:
        """A finished interview is looked at, one that is not is gone on with."""
        if self._interview is None:
            return "review"
        finished = self._post.notebook.get(self._interview).closed_at is not None
        return "review" if finished else "interview"
