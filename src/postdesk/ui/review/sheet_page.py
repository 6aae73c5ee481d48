"""After a referral: what to say on the phone and what to write down, and the slip to copy."""

from PySide6.QtWidgets import QHBoxLayout, QWidget

from postdesk.desk.post import Post
from postdesk.desk.referring import record_call
from postdesk.errors import PostDeskError
from postdesk.model.referrals import Call, Channel, Referral
from postdesk.packet.sheets import call_sheet, slip
from postdesk.ui.language import isolate, isolate_code
from postdesk.ui.language_formats import time_text
from postdesk.ui.messages import message_of
from postdesk.ui.navigator import Navigator
from postdesk.ui.page import Chrome, Page, PageHead
from postdesk.ui.review.leaving import LeavingText
from postdesk.ui.theme import Role, current_look
from postdesk.ui.widgets.button import Button, Kind
from postdesk.ui.widgets.card import Card, Notice
from postdesk.ui.widgets.chip import Tone
from postdesk.ui.widgets.columns import Columns
from postdesk.ui.widgets.error_card import ErrorCard
from postdesk.ui.widgets.fields import Labelled, LineField
from postdesk.ui.widgets.icon_text import IconText


class SheetPage(Page):
    """Its subject is the `Referral` that was made."""

    name = "sheet"
    place = "outbox"
    chrome = Chrome.TOP

    def __init__(self, navigator: Navigator, post: Post) -> None:
        super().__init__()
        self._navigator, self._post = navigator, post
        self.referral: Referral | None = None
        self.head = PageHead()
        self.columns = Columns(438)
        self.say_title = IconText("phone", "", Role.HEADING, strong=True)
        self.say = LeavingText()
        self.slip_title = IconText("pencil", "", Role.HEADING, strong=True)
        self.slip = LeavingText(Role.ANSWER)
        self.form = Card()
        self.fields = {name: LineField() for name in ("spoke_with", "answer", "reference")}
        self.labelled = {name: Labelled(field) for name, field in self.fields.items()}
        self.keep = Button(key="F7")
        self.told = Notice(Tone.DONE, "circle-check")
        self.error = ErrorCard()
        self.onward = Button(kind=Kind.FILLED, key="Enter")
        self._lay_out()
        self.keep.clicked.connect(self._keep)
        self.onward.clicked.connect(self._leave)

    def title(self) -> str:
        return self.tr("Call and slip")

    def opened(self, subject: object) -> None:
        if isinstance(subject, Referral):
            self.referral = subject
            for field in self.fields.values():
                field.clear()
        self.error.hide()
        self.retranslate()
        if self._by(Channel.PHONE) and self._call() is None:
            self.fields["spoke_with"].setFocus()

    def left(self) -> None:
        self.say.clear()
        self.slip.clear()

    def retranslate(self) -> None:
        referral = self.referral
        self.say_title.set_text(self.tr("Say this on the phone"))
        self.slip_title.set_text(self.tr("Copy this by hand"))
        texts = {
            "spoke_with": (self.tr("Spoke with"), self.tr("Name and function.")),
            "answer": (self.tr("Their answer"), self.tr("What they will do, and when.")),
            "reference": (self.tr("Their reference"), self.tr("Number or name of the file.")),
        }
        for name, (label, hint) in texts.items():
            self.labelled[name].set_texts(label, hint)
        self.keep.set_words(self.tr("Write the call down"))
        sealed = referral is not None and referral.packet is not None
        self.onward.set_words(
            self.tr("To the outbox") if sealed else self.tr("Back to the review"),
            key=self.tr("Enter"),
        )
        if referral is not None:
            self._show(referral)

    def _show(self, referral: Referral) -> None:
        recipient = self._post.directory.recipient(referral.recipient)
        language = current_look().language
        name = recipient.names.in_language(language) if recipient else referral.recipient
        code = isolate_code(referral.code)
        phone = isolate_code(recipient.phone) if recipient and recipient.phone else ""
        called = self.tr("{code}. Call {phone}.").format(code=code, phone=phone) if phone else code
        self.head.set_texts(isolate(name), called if self._by(Channel.PHONE) else code)
        by_phone, by_slip = self._by(Channel.PHONE), self._by(Channel.SLIP)
        for part in (self.say_title, self.say, self.form):
            part.setVisible(by_phone)
        for part in (self.slip_title, self.slip):
            part.setVisible(by_slip)
        self.say.show_lines(call_sheet(referral.share).say)
        self.slip.show_lines(slip(referral.share))
        self._show_call(self._call())

    def _show_call(self, call: Call | None) -> None:
        self.told.setVisible(call is not None)
        self.keep.setEnabled(call is None)
        for field in self.fields.values():
            field.setReadOnly(call is not None)
        if call is not None:
            self.told.set_text(
                self.tr("Written down: {who}, {time}. Reference {reference}.").format(
                    who=isolate(call.spoke_with),
                    time=time_text(call.at.astimezone(self._post.zone)),
                    reference=isolate(call.reference) if call.reference else "–",
                )
            )

    def _keep(self) -> None:
        """Write the call down, with the time of now."""
        said = {name: field.text().strip() for name, field in self.fields.items()}
        if self.referral is None or self._call() is not None:
            return
        if not said["spoke_with"]:
            self.labelled["spoke_with"].set_problem(self.tr("Say whom you spoke with."))
            self.fields["spoke_with"].setFocus()
            return
        try:
            self.referral = record_call(self._post, self.referral, **said)
        except PostDeskError as error:
            self.error.set_message(message_of(error))
            return
        self.retranslate()

    def _leave(self) -> None:
        if self.referral is not None and self.referral.packet is not None:
            self._navigator.go("outbox")
        elif self.referral is not None:
            self._navigator.go("review", self.referral.interview)

    def _by(self, channel: Channel) -> bool:
        return self.referral is not None and channel in self.referral.channels

    def _call(self) -> Call | None:
        return self.referral.call if self.referral is not None else None

    def _lay_out(self) -> None:
        self.body.addWidget(self.head)
        parts: tuple[QWidget, ...] = (self.say_title, self.say, self.slip_title, self.slip)
        for part in parts:
            self.columns.main.addWidget(part)
        self.columns.end_main()
        for labelled in self.labelled.values():
            self.form.box.addWidget(labelled)
        row = QHBoxLayout()
        row.addWidget(self.keep)
        row.addStretch(1)
        self.form.box.addLayout(row)
        for part in (self.form, self.told):
            self.columns.side.addWidget(part)
        self.columns.end_side()
        self.body.addWidget(self.columns)
        self.body.addWidget(self.error)
        self.body.addStretch(1)
        self.bar.at_end(self.onward)
