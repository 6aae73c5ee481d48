"""The referral preview: exactly what one recipient will see, what stays, and how it travels."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QBoxLayout

from postdesk.desk.post import Post
from postdesk.desk.referring import Prepared, prepare, refer, say_consent
from postdesk.desk.reviewing import review
from postdesk.errors import PostDeskError
from postdesk.model.base import in_a_row
from postdesk.model.ids import InterviewId, RecipientId
from postdesk.model.interviews import ConsentState
from postdesk.model.referrals import Channel, OverrideReason
from postdesk.packet.enrolment import key_words
from postdesk.ui.language import isolate, isolate_code, translate
from postdesk.ui.language_formats import stored_date_text
from postdesk.ui.messages import message_of
from postdesk.ui.navigator import Navigator
from postdesk.ui.page import Chrome, Page
from postdesk.ui.review.consent_bar import ConsentBar
from postdesk.ui.review.hiding import HiddenWords
from postdesk.ui.review.leaving import LeavingText, StayingList
from postdesk.ui.theme import Role, current_look
from postdesk.ui.widgets.card import Notice
from postdesk.ui.widgets.chip import Tone
from postdesk.ui.widgets.choice_card import ChoiceCard
from postdesk.ui.widgets.columns import Columns
from postdesk.ui.widgets.error_card import ErrorCard
from postdesk.ui.widgets.icon_text import IconText
from postdesk.ui.widgets.sealed_chip import SealedChip
from postdesk.ui.widgets.text import REDRAW, Text


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
        self.hidden = HiddenWords()
        self.early = Notice(Tone.INFO, "signature")
        self.away = Notice(Tone.ATTENTION, "lock")
        self.without_key = Notice(Tone.ATTENTION, "alert-triangle")
        self.error = ErrorCard()
        self.consent = ConsentBar(self.bar)
        self._top = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._ways = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._ways.setSpacing(12)
        self._lay_out()
        self._adapt()
        self.consent.said.connect(self._say_consent)
        self.consent.overridden.connect(self._override)
        self.consent.hiding.connect(self.hidden.open_for_typing)
        self.consent.sealed.connect(self._refer)
        self.hidden.changed.connect(self._prepare)
        for card in self.channels.values():
            card.toggled.connect(self._say_consent_bar)

    def title(self) -> str:
        return self.tr("Referral")

    def opened(self, subject: object) -> None:
        if isinstance(subject, tuple):
            self.interview, self.recipient = InterviewId(subject[0]), RecipientId(subject[1])
            self.override = None
            self.hidden.forget()
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
        self.early.set_text(
            self.tr(
                "No supervisor has signed yet. It may leave, marked “not countersigned”, and waits "
                "on the shift page until it is."
            )
        )
        self.hidden.retranslate()
        self.consent.retranslate()
        if self.interview is not None:
            self._prepare()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in REDRAW:
            self._adapt()

    def _adapt(self) -> None:
        """At 200 % the three ways, and what stands beside the title, come under each other."""
        direction = QBoxLayout.Direction
        way = direction.TopToBottom if current_look().large else direction.LeftToRight
        self._top.setDirection(way)
        self._ways.setDirection(way)

    def _prepare(self) -> None:
        """Fill the template anew, with the consent as it stands now."""
        if self.interview is None or self.recipient is None:
            return
        language = current_look().language.value
        reviewed = review(self._post, self.interview)
        self.prepared = None
        try:
            self.prepared = prepare(
                self._post,
                reviewed,
                self.recipient,
                language,
                override=self.override,
                hidden_words=self.hidden.words(),
                strong_word=translate("Review", "strong"),
                tell_date=stored_date_text,
            )
        except PostDeskError as error:
            self._show_nothing(error)
            return
        self._show(self.prepared, language)

    def _show_nothing(self, error: PostDeskError) -> None:
        """What was shown of another recipient neither stays in front nor leaves."""
        self.leaves.clear()
        self.stays.clear()
        self.head.set_text("")
        self.sub.set_text("")
        self.consent.seal.setEnabled(False)
        self.error.set_message(message_of(error))

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
        code = isolate_code(prepared.share.code)
        self.sub.set_text(told.format(code=code, template=isolate(template)))
        self.leaves.show_lines(prepared.share.lines)
        self.hidden.tell([line.text for line in prepared.share.lines])
        stays = preview.total - preview.shown
        self.stays_title.set_text(self.tr("%n answer(s) stay here", "", stays))
        self.stays.show_groups(preview.withheld)
        self._show_way(prepared, name, language)
        self._say_consent_bar()

    def _show_way(self, prepared: Prepared, name: str, language: str) -> None:
        """Whether it can be sealed, and for whom; phone and slip always work."""
        keys = prepared.keys
        self.early.setVisible(prepared.signed_by is None)
        self.away.setVisible(prepared.sealed_away > 0)
        many = self.tr("%n answer(s) that they would see are sealed.", "", prepared.sealed_away)
        self.away.set_text(
            self.tr(
                "{many} It leaves without them, or somebody opens them first: Review, F6."
            ).format(many=many)
        )
        self.without_key.setVisible(keys is None)
        for channel, card in self.channels.items():
            card.setEnabled(channel in prepared.channels)
        if keys is None:
            if self.channels[Channel.PACKET].isChecked():
                self.channels[Channel.PHONE].setChecked(True)
            self.channels[Channel.PACKET].setChecked(False)
            self.sealed.set_open(self.tr("Not sealed: {name}").format(name=isolate(name)))
            return
        words = in_a_row(key_words(keys, language)[:4], language)
        self.sealed.set_open(
            self.tr("To be sealed for: {name}").format(name=isolate(name)),
            self.tr("key words: {words}").format(words=words),
        )

    def _say_consent_bar(self) -> None:
        """The person's word, and what the filled button does with these channels."""
        prepared = self.prepared
        if prepared is None:
            return
        by_packet = self.channels[Channel.PACKET].isChecked()
        by_phone = self.channels[Channel.PHONE].isChecked()
        if by_packet and by_phone:
            seal = self.tr("Seal and call"), self.tr("Seal")
        elif by_packet:
            seal = self.tr("Seal"), ""
        elif by_phone:
            seal = self.tr("Call"), ""
        else:
            seal = self.tr("Write the slip"), self.tr("Slip")
        self.consent.show_state(
            prepared.consent,
            self.override,
            prepared.preview.refusal,
            seal,
            by_law=prepared.by_law,
        )

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
            self._prepare()
            self.error.set_message(message_of(error))
            return
        if channels == (Channel.PACKET,):
            self._navigator.go("outbox")
        else:
            self._navigator.go("sheet", referral)

    def _lay_out(self) -> None:
        self._top.addWidget(self.head, 1)
        self._top.addWidget(self.sealed, 0, Qt.AlignmentFlag.AlignTop)
        self.body.addLayout(self._top)
        self.body.addWidget(self.sub)
        self.columns.main.addWidget(self.leaves_title)
        self.columns.main.addWidget(self.leaves)
        self.columns.main.addWidget(self.hidden)
        self.columns.end_main()
        self.columns.side.addWidget(self.stays_title)
        self.columns.side.addWidget(self.stays)
        self.columns.end_side()
        self.body.addWidget(self.columns)
        self.body.addWidget(self.away)
        self.body.addWidget(self.how_title)
        for card in self.channels.values():
            self._ways.addWidget(card)
        self.body.addLayout(self._ways)
        self.body.addWidget(self.without_key)
        self.body.addWidget(self.early)
        self.body.addWidget(self.error)
        self.body.addStretch(1)
