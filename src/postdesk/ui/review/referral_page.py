"""The referral preview: exactly what one recipient will see, what stays, and how it travels."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from postdesk.desk.post import Post
from postdesk.desk.referring import Prepared, prepare, refer, say_consent
from postdesk.desk.reviewing import review
from postdesk.errors import PostDeskError
from postdesk.model.ids import InterviewId, RecipientId
from postdesk.model.interviews import ConsentState
from postdesk.model.referrals import Channel, OverrideReason
from postdesk.packet.enrolment import key_words
from postdesk.ui.messages import message_of
from postdesk.ui.navigator import Navigator
from postdesk.ui.page import Chrome, Page
from postdesk.ui.review.consent_bar import ConsentBar
from postdesk.ui.review.leaving import LeavingText, StayingList
from postdesk.ui.theme import Role, current_look
from postdesk.ui.widgets.card import Notice
from postdesk.ui.widgets.chip import Tone
from postdesk.ui.widgets.choice_card import ChoiceCard
from postdesk.ui.widgets.columns import Columns
from postdesk.ui.widgets.error_card import ErrorCard
from postdesk.ui.widgets.icon_text import IconText
from postdesk.ui.widgets.sealed_chip import SealedChip
from postdesk.ui.widgets.text import Text


class ReferralPage(Page):
    """Its subject is `(InterviewId, RecipientId)`."""

    name = "referral"
    place = "outbox"
    chrome = Chrome.TOP
    decision = True

    def __init__(self, navigator: Navigator, post: Post) -> None:
        super().__init__()
        self._navigator, self._post = navigator, post
        self.interview: InterviewId | None = None
        self.recipient: RecipientId | None = None
        self.override: OverrideReason | None = None
        self.prepared: Prepared | None = None
        self.head = Text("", Role.TITLE, strong=True, wrap=True)
        self.sub = Text("", Role.BODY, colour="ink2", wrap=True)
        self.sealed = SealedChip()
        self.leaves_title = IconText("eye", "", Role.HEADING, strong=True)
        self.leaves = LeavingText()
        self.stays_title = IconText("lock", "", Role.HEADING, strong=True)
        self.stays = StayingList()
        self.columns = Columns(438)
        self.how_title = Text("", Role.HEADING, strong=True)
        self.channels = {
            Channel.PHONE: ChoiceCard("1", icon="phone"),
            Channel.PACKET: ChoiceCard("2", icon="usb"),
            Channel.SLIP: ChoiceCard("3", icon="pencil"),
        }
        self.without_key = Notice(Tone.ATTENTION, "alert-triangle")
        self.error = ErrorCard()
        self.consent = ConsentBar(self.bar)
        self._lay_out()
        self.consent.said.connect(self._say_consent)
        self.consent.overridden.connect(self._override)
        self.consent.sealed.connect(self._refer)

    def title(self) -> str:
        return self.tr("Referral")

    def opened(self, subject: object) -> None:
        if isinstance(subject, tuple):
            self.interview, self.recipient = InterviewId(subject[0]), RecipientId(subject[1])
            self.override = None
            for channel, card in self.channels.items():
                card.setChecked(channel is Channel.PACKET)
        self.error.hide()
        self._prepare()

    def left(self) -> None:
        self.leaves.clear()
        self.stays.clear()

    def retranslate(self) -> None:
        self.leaves_title.set_text(self.tr("This text leaves"))
        self.how_title.set_text(self.tr("How to pass it on"))
        texts = {
            Channel.PHONE: (self.tr("Phone first"), self.tr("time, name, answer, reference")),
            Channel.PACKET: (self.tr("Sealed packet on a stick"), self.tr("by the next courier")),
            Channel.SLIP: (self.tr("Slip to copy by hand"), self.tr("nine lines, no printer")),
        }
        for channel, (title, sub) in texts.items():
            self.channels[channel].set_texts(title, sub)
        self.without_key.set_text(
            self.tr(
                "This recipient has no key in the kit, so no packet can be sealed. "
                "Phone and slip work."
            )
        )
        self.consent.retranslate()
        if self.interview is not None:
            self._prepare()

    def _prepare(self) -> None:
        """Fill the template anew, with the consent as it stands now."""
        if self.interview is None or self.recipient is None:
            return
        language = current_look().language.value
        reviewed = review(self._post, self.interview)
        try:
            self.prepared = prepare(
                self._post, reviewed, self.recipient, language, override=self.override
            )
        except PostDeskError as error:
            self.error.set_message(message_of(error))
            return
        self._show(self.prepared, language)

    def _show(self, prepared: Prepared, language: str) -> None:
        preview, name = prepared.preview, prepared.recipient.names.in_language(language)
        self.head.set_text(
            self.tr("They will see {shown} of {total} answers").format(
                shown=preview.shown, total=preview.total
            )
        )
        template = prepared.template.titles.in_language(language)
        valid = prepared.template.validated
        told = (
            self.tr("{code}. Template “{template}”.")
            if valid
            else self.tr("{code}. Template “{template}”: to be validated.")
        )
        self.sub.set_text(told.format(code=prepared.share.code, template=template))
        self.leaves.show_lines(prepared.share.lines)
        stays = preview.total - preview.shown
        self.stays_title.set_text(self.tr("%n answer(s) stay here", "", stays))
        self.stays.show_groups(preview.withheld)
        keys = prepared.keys
        self.without_key.setVisible(keys is None)
        self.channels[Channel.PACKET].setEnabled(keys is not None)
        if keys is None:
            self.channels[Channel.PACKET].setChecked(False)
            self.channels[Channel.PHONE].setChecked(True)
            self.sealed.set_open(self.tr("Not sealed: {name}").format(name=name))
        else:
            words = ", ".join(key_words(keys, language)[:4])
            self.sealed.set_sealed(
                self.tr("To be sealed for: {name}").format(name=name),
                self.tr("key words: {words}").format(words=words),
            )
        self.consent.show_state(prepared.consent, self.override, preview.refusal)

    def _say_consent(self, state: ConsentState) -> None:
        if self.interview is not None and self.recipient is not None:
            say_consent(self._post, self.interview, self.recipient, state)
            self._prepare()

    def _override(self, reason: OverrideReason) -> None:
        self.override = reason
        self._prepare()

    def _refer(self) -> None:
        if self.prepared is None:
            return
        channels = tuple(ch for ch, card in self.channels.items() if card.isChecked())
        if not channels:
            self.channels[Channel.PHONE].setFocus()
            return
        try:
            referral = refer(self._post, self.prepared, channels)
        except PostDeskError as error:
            self.error.set_message(message_of(error))
            return
        if referral.packet is not None:
            self._navigator.go("outbox")
        else:
            self._navigator.go("sheet", referral)

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.addWidget(self.head, 1)
        top.addWidget(self.sealed, 0, Qt.AlignmentFlag.AlignTop)
        self.body.addLayout(top)
        self.body.addWidget(self.sub)
        self.columns.main.addWidget(self.leaves_title)
        self.columns.main.addWidget(self.leaves)
        self.columns.end_main()
        self.columns.side.addWidget(self.stays_title)
        self.columns.side.addWidget(self.stays)
        self.columns.end_side()
        self.body.addWidget(self.columns)
        self.body.addWidget(self.how_title)
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        for number, card in enumerate(self.channels.values()):
            grid.addWidget(card, 0, number)
        holder = QWidget()
        holder.setLayout(grid)
        grid.setContentsMargins(0, 0, 0, 0)
        self.body.addWidget(holder)
        self.body.addWidget(self.without_key)
        self.body.addWidget(self.error)
        self.body.addStretch(1)
