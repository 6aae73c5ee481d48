"""Before a finished interview is opened again: why, in a word of the list and a note."""

from PySide6.QtWidgets import QGridLayout

from postdesk.desk.correcting import reopen
from postdesk.desk.post import Post
from postdesk.errors import PostDeskError
from postdesk.model.ids import InterviewId
from postdesk.model.interviews import CorrectionReason
from postdesk.ui.language import isolate_code
from postdesk.ui.messages import message_of
from postdesk.ui.navigator import Navigator
from postdesk.ui.page import Chrome, Page, PageHead
from postdesk.ui.review.answer_steps import reasons
from postdesk.ui.theme import Role, current_look
from postdesk.ui.widgets.button import Button, Kind
from postdesk.ui.widgets.card import Notice
from postdesk.ui.widgets.chip import Tone
from postdesk.ui.widgets.choice_card import ChoiceCard
from postdesk.ui.widgets.error_card import ErrorCard
from postdesk.ui.widgets.fields import Labelled, LineField
from postdesk.ui.widgets.text import Text


class CorrectPage(Page):
    """Its subject is the finished interview's id. Nothing is opened before a reason is chosen."""

    name = "correct"
    place = "interviews"
    chrome = Chrome.TOP

    def __init__(self, navigator: Navigator, post: Post) -> None:
        super().__init__()
        self._navigator, self._post = navigator, post
        self._interview: InterviewId | None = None
        self.reason: CorrectionReason | None = None
        self.head = PageHead()
        self.why = Text("", Role.HEADING, strong=True)
        self.cards = {
            reason: ChoiceCard(str(number)) for number, (reason, _) in enumerate(reasons(), start=1)
        }
        self.note = LineField()
        self.labelled = Labelled(self.note)
        self.kept = Notice(Tone.INFO, "copy")
        self.sent = Notice(Tone.ATTENTION, "send")
        self.error = ErrorCard()
        self.leave = Button(icon="arrow-left", key="F10")
        self.start = Button(kind=Kind.FILLED, key="Enter")
        self._grid = QGridLayout()
        self._lay_out()
        for reason, card in self.cards.items():
            card.clicked.connect(lambda _checked=False, chosen=reason: self.choose(chosen))
        self.leave.clicked.connect(self.back_pressed)
        self.start.clicked.connect(self._open)

    def title(self) -> str:
        return self.tr("Correct an interview")

    def opened(self, subject: object) -> None:
        if subject is not None:
            self._interview = InterviewId(str(subject))
        self.note.clear()
        self.error.hide()
        self.choose(None)
        self.retranslate()

    def left(self) -> None:
        self.note.clear()

    def retranslate(self) -> None:
        code = self._post.notebook.kept.code_of(self._interview) if self._interview else ""
        self.head.set_texts(
            self.tr("Open {code} again").format(code=isolate_code(code)),
            self.tr("The interview is finished. Say first why it is changed."),
        )
        self.why.set_text(self.tr("Why is it corrected?"))
        for reason, text in reasons():
            self.cards[reason].set_texts(text)
        self.labelled.set_texts(
            self.tr("Note"), self.tr("If it needs more words. No name of another person.")
        )
        self.kept.set_text(
            self.tr("The old answers stay beside the new ones, with your name and the time.")
        )
        self.sent.set_text(
            self.tr("It is decided and signed anew. What was already sent does not change.")
        )
        self.leave.set_words(self.tr("Leave it closed"))
        self.start.set_words(self.tr("Open to correct"), key=self.tr("Enter"))
        self._place_cards()

    def back_pressed(self) -> bool:
        self._navigator.go("review", self._interview)
        return True

    def choose(self, reason: CorrectionReason | None) -> None:
        """Take a reason; None takes it back."""
        self.reason = reason
        for other, card in self.cards.items():
            card.setChecked(other is reason)
        self.start.setEnabled(reason is not None)

    def _open(self) -> None:
        if self._interview is None or self.reason is None:
            return
        try:
            reopen(self._post, self._interview, self.reason, self.note.text().strip())
        except PostDeskError as error:
            self.error.set_message(message_of(error))
            return
        self._navigator.go("interview", self._interview)

    def _place_cards(self) -> None:
        """Two beside each other; under each other at 200 %."""
        columns = current_look().at(2, 1)
        for number, card in enumerate(self.cards.values()):
            self._grid.addWidget(card, number // columns, number % columns)

    def _lay_out(self) -> None:
        self._grid.setSpacing(12)
        self.body.addWidget(self.head)
        self.body.addWidget(self.why)
        self.body.addLayout(self._grid)
        for part in (self.labelled, self.kept, self.sent, self.error):
            self.body.addWidget(part)
        self.body.addStretch(1)
        self.bar.at_end(self.leave)
        self.bar.at_end(self.start)
