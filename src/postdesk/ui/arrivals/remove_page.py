"""Removing a packet from quarantine for good: what it is, a reason, then a second key."""

from postdesk.errors import PostDeskError
from postdesk.model.keeping import RemovalReason
from postdesk.store.quarantine import Quarantined
from postdesk.ui.arrivals.reader import ArrivalReader
from postdesk.ui.arrivals.removal_words import removal_reason_name
from postdesk.ui.language_formats import date_text
from postdesk.ui.messages import message_of
from postdesk.ui.navigator import Navigator
from postdesk.ui.outside_names import outside_name
from postdesk.ui.page import Page, PageHead
from postdesk.ui.theme import current_look
from postdesk.ui.widgets.button import Button, Kind
from postdesk.ui.widgets.card import Notice
from postdesk.ui.widgets.chip import Tone
from postdesk.ui.widgets.choice_card import ChoiceCard
from postdesk.ui.widgets.error_card import ErrorCard


class RemovePage(Page):
    """Its subject is what is `Quarantined`; Enter does nothing before a reason is chosen."""

    name = "remove_held"
    place = "arrivals"

    def __init__(self, navigator: Navigator, reader: ArrivalReader) -> None:
        super().__init__()
        self._navigator, self._reader = navigator, reader
        self.held: Quarantined | None = None
        self.chosen: RemovalReason | None = None
        self.head = PageHead()
        self.reasons = {
            reason: ChoiceCard(str(number)) for number, reason in enumerate(RemovalReason, start=1)
        }
        self.means = Notice(Tone.ATTENTION, "alert-triangle")
        self.error = ErrorCard()
        self.confirm = Button(kind=Kind.FILLED, icon="trash", key="Enter")
        self.back_button = Button(icon="arrow-left", key="F10")
        for part in (self.head, *self.reasons.values(), self.means, self.error):
            self.body.addWidget(part)
        self.body.addStretch(1)
        self.bar.at_start(self.back_button)
        self.bar.at_end(self.confirm)
        for reason, card in self.reasons.items():
            card.clicked.connect(lambda _checked=False, chosen=reason: self._choose(chosen))
        self.confirm.clicked.connect(self._confirm)
        self.back_button.clicked.connect(lambda: navigator.go("arrivals"))

    def title(self) -> str:
        return self.tr("Remove from quarantine")

    def opened(self, subject: object) -> None:
        if isinstance(subject, Quarantined):
            self.held = subject
        self.error.hide()
        due = self.held is not None and self._reader.is_due(self.held)
        self.reasons[RemovalReason.KEPT_LONG].setVisible(due)
        self._choose(None)
        self.retranslate()

    def retranslate(self) -> None:
        self.head.set_texts(self.tr("Remove from quarantine"), self._which())
        for reason, card in self.reasons.items():
            card.set_texts(removal_reason_name(reason))
        self.means.set_text(
            self.tr(
                "It cannot be brought back here: only its sender can send it again. If you are "
                "not sure, leave it: in quarantine it harms nobody. The trail keeps who removed "
                "it and why."
            )
        )
        self.confirm.set_words(self.tr("Remove it for good"), key=self.tr("Enter"))
        self.back_button.set_words(self.tr("Leave it there"))

    def _which(self) -> str:
        held = self.held
        if held is None:
            return ""
        language = current_look().language
        since = self.tr("In quarantine since {day}").format(day=date_text(language, held.at.date()))
        office = outside_name(self._reader.office_name(held.sender, language.value))
        return f"{since} · {office}" if held.sender else since

    def _choose(self, reason: RemovalReason | None) -> None:
        self.chosen = reason
        for each, card in self.reasons.items():
            card.setChecked(each is reason)
        self.confirm.setEnabled(reason is not None)

    def _confirm(self) -> None:
        if self.held is None or self.chosen is None:
            return
        try:
            self._reader.remove(self.held, self.chosen)
        except PostDeskError as error:
            self.error.set_message(message_of(error))
            return
        self._navigator.go("arrivals")
