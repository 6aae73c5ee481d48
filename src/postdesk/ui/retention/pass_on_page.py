"""A person's request told to the post that asked them: what it will read, sealed by a key."""

from postdesk.errors import PostDeskError
from postdesk.model.requests import Request, RequestKind
from postdesk.ui.language import isolate, isolate_code
from postdesk.ui.messages import message_of
from postdesk.ui.navigator import Navigator
from postdesk.ui.page import Page, PageHead
from postdesk.ui.retention.keeper import RightsDesk
from postdesk.ui.retention.passing_words import passing_text
from postdesk.ui.theme import Role
from postdesk.ui.widgets.button import Button
from postdesk.ui.widgets.card import Card, Notice
from postdesk.ui.widgets.chip import Tone
from postdesk.ui.widgets.error_card import ErrorCard
from postdesk.ui.widgets.fields import Labelled, TextField
from postdesk.ui.widgets.text import Text


class PassOnPage(Page):
    """Its subject is the `Request`; F7 seals the message, F10 leaves the request as it is."""

    name = "pass_on"
    place = "settings"

    def __init__(self, navigator: Navigator, desk: RightsDesk) -> None:
        super().__init__()
        self._navigator, self._desk = navigator, desk
        self.request: Request | None = None
        self.sealed = False
        self.head = PageHead()
        self.told = Notice(Tone.DONE, "circle-check")
        self.words = TextField(4)
        self.words_label = Labelled(self.words)
        self.reads = Text("", Role.HEADING, strong=True)
        self.text = Text("", Role.BODY, colour="on_sand", wrap=True)
        self.card = Card(Tone.SAND)
        self.card.box.addWidget(self.text)
        self.error = ErrorCard()
        self.save = Button(icon="send", key="F7")
        self.back_button = Button(icon="arrow-left", key="F10")
        parts = (self.head, self.told, self.words_label, self.error, self.reads, self.card)
        for part in parts:
            self.body.addWidget(part)
        self.body.addStretch(1)
        self.bar.at_start(self.back_button)
        self.bar.at_end(self.save)
        self.save.clicked.connect(self._seal)
        self.back_button.clicked.connect(lambda: navigator.go("rights", self.request))

    def title(self) -> str:
        return self.tr("Tell the post")

    def opened(self, subject: object) -> None:
        if isinstance(subject, Request):
            self.request = subject
        self.sealed = False
        self.error.hide()
        self.told.hide()
        self.words.clear()
        self.retranslate()
        (self.words if self._needs_words else self.save).setFocus()

    def left(self) -> None:
        self.words.clear()

    def retranslate(self) -> None:
        code = isolate_code(self.request.code) if self.request is not None else ""
        self.head.set_texts(
            self.tr("Tell the post about {code}").format(code=code),
            self.tr("The post answers its part by the same day. Its answer ends the request here."),
        )
        self._say_words()
        self.words_label.setVisible(self._needs_words and not self.sealed)
        self.reads.set_text(self.tr("What the post reads"))
        self.text.set_text(passing_text(self.request) if self.request is not None else "")
        self.save.set_words(self.tr("Seal it for the post"), short=self.tr("Seal it"))
        self.bar.show_part(self.save, not self.sealed)
        self.back_button.set_words(self.tr("Back"))

    @property
    def _needs_words(self) -> bool:
        kinds = {RequestKind.CORRECTION, RequestKind.COMPLAINT}
        return self.request is not None and self.request.kind in kinds

    def _say_words(self) -> None:
        if self.request is not None and self.request.kind is RequestKind.COMPLAINT:
            self.words_label.set_texts(
                self.tr("What the person complains about, as far as the post is to know it"),
                self.tr("Only those in charge at the post can read it."),
            )
            return
        self.words_label.set_texts(
            self.tr("What is wrong, and what is right, in the person’s words"),
            self.tr("The post cannot correct what it does not know."),
        )

    def _seal(self) -> None:
        if self.request is None or self.sealed:
            return
        words = self.words.toPlainText().strip()
        if self._needs_words and not words:
            self.words_label.set_problem(self.tr("Write it first: the post does not know it."))
            self.words.setFocus()
            return
        try:
            names = self._desk.pass_on(self.request, words)
        except PostDeskError as error:
            self.error.set_message(message_of(error))
            return
        self.error.hide()
        self.sealed = True
        self.words.clear()
        self.told.tell(
            lambda: self.tr(
                "Sealed for {names}. Write it to a stick: it waits with what leaves."
            ).format(names=" · ".join(map(isolate, names)))
        )
        self.retranslate()
        self.back_button.setFocus()
