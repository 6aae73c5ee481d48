"""A complaint in the person's own words, sealed to the supervisors as soon as it is written."""

from postdesk.errors import PostDeskError
from postdesk.model.ids import CaseCode
from postdesk.model.requests import RequestKind
from postdesk.ui.language import isolate_code
from postdesk.ui.messages import message_of
from postdesk.ui.navigator import Navigator
from postdesk.ui.page import Page, PageHead
from postdesk.ui.retention.keeper import RightsDesk
from postdesk.ui.widgets.button import Button
from postdesk.ui.widgets.card import Notice
from postdesk.ui.widgets.chip import Tone
from postdesk.ui.widgets.error_card import ErrorCard
from postdesk.ui.widgets.fields import Labelled, TextField


class ComplaintPage(Page):
    """Its subject is the code; F7 writes it down, F10 leaves nothing of it."""

    name = "complaint"
    place = "settings"

    def __init__(self, navigator: Navigator, desk: RightsDesk) -> None:
        super().__init__()
        self._navigator, self._desk = navigator, desk
        self.code: CaseCode | None = None
        self.head = PageHead()
        self.words = TextField(5)
        self.words_label = Labelled(self.words)
        self.apart = Notice(Tone.INFO, "lock")
        self.error = ErrorCard()
        self.save = Button(icon="lock", key="F7")
        self.back_button = Button(icon="arrow-left", key="F10")
        for part in (self.head, self.words_label, self.apart, self.error):
            self.body.addWidget(part)
        self.body.addStretch(1)
        self.bar.at_start(self.back_button)
        self.bar.at_end(self.save)
        self.save.clicked.connect(self._save)
        self.back_button.clicked.connect(lambda: navigator.go("rights", self.code))

    def title(self) -> str:
        return self.tr("Complaint")

    def opened(self, subject: object) -> None:
        if isinstance(subject, str):
            self.code = CaseCode(subject)
        self.error.hide()
        self.words.clear()
        self.retranslate()
        self.words.setFocus()

    def left(self) -> None:
        self.words.clear()

    def retranslate(self) -> None:
        code = isolate_code(self.code) if self.code is not None else ""
        self.head.set_texts(
            self.tr("Complaint by {code}").format(code=code),
            self.tr("It costs the person nothing. Whoever is in charge here answers it."),
        )
        self.words_label.set_texts(
            self.tr("In the person’s own words"),
            self.tr("Empty is allowed: the person can tell whoever is in charge alone."),
        )
        self.apart.set_text(self.tr("Once written down, only those in charge can read it."))
        self.save.set_words(self.tr("Write it down and seal it"), short=self.tr("Seal it"))
        self.back_button.set_words(self.tr("Back, write nothing"), short=self.tr("Back"))

    def _save(self) -> None:
        if self.code is None:
            return
        words = self.words.toPlainText().strip()
        try:
            request = self._desk.record(self.code, RequestKind.COMPLAINT, words)
        except PostDeskError as error:
            self.error.set_message(message_of(error))
            return
        self._navigator.go("rights", request)
