"""What an opening found lost: told to whoever unlocks, until somebody in charge has read it."""

from PySide6.QtWidgets import QVBoxLayout

from postdesk.errors import PostDeskError
from postdesk.store.losses import Losses
from postdesk.store.vault import Vault
from postdesk.ui.health.loss_words import loss_message, loss_title, loss_when
from postdesk.ui.messages import message_of
from postdesk.ui.navigator import Navigator
from postdesk.ui.page import Page, PageHead
from postdesk.ui.widgets.button import Button, Kind
from postdesk.ui.widgets.card import Notice
from postdesk.ui.widgets.chip import Tone
from postdesk.ui.widgets.empty_state import EmptyState
from postdesk.ui.widgets.error_card import ErrorCard


class LossesPage(Page):
    """Nothing is decided here but that it was read; `work` is the page to go on to."""

    name = "losses"
    place = "health"

    def __init__(self, navigator: Navigator, vault: Vault, work: str) -> None:
        super().__init__()
        self._vault = vault
        self.head = PageHead()
        self.cards: list[ErrorCard] = []
        self._cards_box = QVBoxLayout()
        self._cards_box.setSpacing(12)
        self.whose = Notice(Tone.INFO, "info-circle")
        self.error = ErrorCard()
        self.empty = EmptyState("circle-check")
        self.health = Button(icon="activity", key="F6")
        self.acknowledge = Button(icon="check", key="F8")
        self.go_on = Button(kind=Kind.FILLED, icon="arrow-right", key="Enter")
        self.body.addWidget(self.head)
        self.body.addLayout(self._cards_box)
        for part in (self.whose, self.error, self.empty):
            self.body.addWidget(part)
        self.body.addStretch(1)
        self.bar.at_start(self.health)
        self.bar.at_end(self.acknowledge)
        self.bar.at_end(self.go_on)
        self.health.clicked.connect(lambda: navigator.go("health"))
        self.empty.pressed.connect(lambda: navigator.go("health"))
        self.acknowledge.clicked.connect(self._acknowledge)
        self.go_on.clicked.connect(lambda: navigator.go(work))

    def title(self) -> str:
        return self.tr("Lost or damaged")

    def opened(self, subject: object) -> None:
        del subject
        self.error.hide()
        self.retranslate()
        self.go_on.setFocus()

    def retranslate(self) -> None:
        self.head.set_texts(
            self.tr("Something of this laptop was lost or damaged"),
            self.tr("Read it before you begin. It is in the audit trail."),
        )
        self.empty.set_texts(self.tr("Nothing is lost or damaged."), self.tr("Back to Health"))
        self.health.set_words(self.tr("Health"))
        self.acknowledge.set_words(
            self.tr("I have read it and dealt with it"), short=self.tr("Dealt with")
        )
        self.go_on.set_words(self.tr("Go on to the work"), key=self.tr("Enter"))
        self._show()

    def _show(self) -> None:
        losses = Losses(self._vault)
        found = losses.open_ones()
        while len(self.cards) < len(found):
            self.cards.append(ErrorCard())
            self._cards_box.addWidget(self.cards[-1])
        for card in self.cards:
            card.hide()
        for card, loss in zip(self.cards, found, strict=False):
            card.set_message(loss_message(loss), title=loss_title(loss), sub=loss_when(loss))
        leads = losses.may_acknowledge()
        self.whose.set_text(
            self.tr("It stands here at each unlocking until a supervisor has dealt with it.")
            if not leads
            else self.tr("It stands here at each unlocking until you say that it is dealt with.")
        )
        self.whose.setVisible(bool(found))
        self.empty.setVisible(not found)
        self.head.setVisible(bool(found))
        self.bar.show_part(self.acknowledge, leads and bool(found))

    def _acknowledge(self) -> None:
        try:
            self._vault.acknowledge_losses()
        except PostDeskError as error:
            self.error.set_message(message_of(error))
            return
        self.error.hide()
        self.retranslate()
        self.go_on.setFocus()
