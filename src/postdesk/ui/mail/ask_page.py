"""A question to the post about a case that it referred."""

from postdesk.errors import PostDeskError
from postdesk.ui.language import isolate, isolate_code
from postdesk.ui.mail.mailbox import AskedCase, Mailbox
from postdesk.ui.mail.writing import Writing
from postdesk.ui.messages import message_of
from postdesk.ui.navigator import Navigator
from postdesk.ui.page import Page, PageHead
from postdesk.ui.theme import current_look
from postdesk.ui.widgets.button import Button, Kind
from postdesk.ui.widgets.error_card import ErrorCard


class AskPage(Page):
    """Its subject is the number of the case; sealing leads to the outbox."""

    name = "ask"

    def __init__(self, navigator: Navigator, mailbox: Mailbox, *, place: str) -> None:
        super().__init__()
        self.place = place
        self._navigator, self._mailbox = navigator, mailbox
        self.case: AskedCase | None = None
        self.head = PageHead()
        self.error = ErrorCard()
        self.writing = Writing()
        self.cancel = Button(key="F10")
        self.seal = Button(kind=Kind.FILLED, icon="lock", key="F6")
        for part in (self.head, self.error, self.writing):
            self.body.addWidget(part)
        self.body.addStretch(1)
        self.bar.at_start(self.cancel)
        self.bar.at_end(self.seal)
        self.writing.changed.connect(self._enable)
        self.cancel.clicked.connect(lambda: navigator.go(self.place))
        self.seal.clicked.connect(self._seal)

    def title(self) -> str:
        return self.tr("A question to the post")

    def opened(self, subject: object) -> None:
        self.error.hide()
        if isinstance(subject, int):
            self._take(subject)
        self.retranslate()
        self.writing.field.setFocus()

    def _take(self, number: int) -> None:
        """The case to ask about; one that was taken back meanwhile is asked about no more."""
        self.writing.clear()
        self.case = None
        try:
            self.case = self._mailbox.case(number, current_look().language.value)
        except PostDeskError as error:
            self.error.set_message(message_of(error))

    def left(self) -> None:
        self.writing.clear()

    def retranslate(self) -> None:
        case = self.case
        if case is not None:
            self.head.set_texts(
                self.tr("A question about {code}").format(code=isolate_code(case.code)),
                self.tr("It is sealed to {post}. Its answer comes back on a stick.").format(
                    post=isolate(case.post)
                ),
            )
        self.writing.say(self.tr("Your question"))
        self.cancel.set_words(self.tr("Ask nothing"))
        self.seal.set_words(self.tr("Seal the question"), short=self.tr("Seal"))
        self._enable()

    def _enable(self) -> None:
        self.seal.setEnabled(self.case is not None and self.writing.ready())

    def _seal(self) -> None:
        if self.case is None or not self.writing.ready():
            return
        try:
            self._mailbox.ask(self.case.number, self.writing.text())
        except PostDeskError as error:
            self.error.set_message(message_of(error))
            return
        self._navigator.go("outbox")
