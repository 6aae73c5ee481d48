"""The keys under an open case: accept, give back, outcome, ask; and the receipts that wait."""

from PySide6.QtCore import QObject, Signal

from postdesk.errors import PostDeskError
from postdesk.regional.receipts import seal_receipts
from postdesk.store.vault import Vault
from postdesk.ui.messages import message_of
from postdesk.ui.navigator import Navigator
from postdesk.ui.regional.answering_model import AnsweringModel, Asking, PageOfCases, State
from postdesk.ui.theme import Role
from postdesk.ui.widgets.bars import ActionBar
from postdesk.ui.widgets.button import Button, Kind
from postdesk.ui.widgets.card import Notice
from postdesk.ui.widgets.chip import Tone
from postdesk.ui.widgets.error_card import ErrorCard
from postdesk.ui.widgets.text import Text


class CaseKeys(QObject):
    """Fills a page's bar; `closed` when the case in front was put away."""

    closed = Signal()

    def __init__(self, bar: ActionBar, navigator: Navigator, vault: Vault) -> None:
        super().__init__(bar)
        self._bar, self._navigator, self._vault = bar, navigator, vault
        self.accept = Button(kind=Kind.FILLED, icon="circle-check", key="Enter")
        self.give_back = Button(icon="arrow-back-up", key="1")
        self.conclude = Button(icon="flag", key="2")
        self.ask = Button(icon="message-2", key="3")
        self.close_case = Button(key="F10")
        self.waiting = Text("", Role.BODY, colour="ink2")
        self.seal = Button(kind=Kind.FILLED, icon="lock", key="Enter")
        for button in (self.accept, self.give_back, self.conclude, self.ask):
            bar.at_start(button)
        bar.at_end(self.waiting, give_way=1)
        bar.at_end(self.seal)
        bar.at_end(self.close_case)
        bar.hide()

    def retranslate(self) -> None:
        """Say every word in the language in use."""
        enter = self.tr("Enter")
        self.accept.set_words(self.tr("Accept the case"), key=enter, short=self.tr("Accept"))
        self.give_back.set_words(self.tr("Give it back"), short=self.tr("Give back"))
        self.conclude.set_words(self.tr("Tell the outcome"), short=self.tr("Outcome"))
        self.ask.set_words(self.tr("Ask the post"), short=self.tr("Ask"))
        self.close_case.set_words(self.tr("Close"))

    def show_state(self, state: PageOfCases) -> None:
        """Show the keys that the open case and the receipts owed allow."""
        detail = state.detail
        free = detail is not None and state.asking is Asking.NOTHING
        accept = bool(free and detail and detail.can_accept)
        seal = state.owed > 0 and state.asking is Asking.NOTHING
        self.waiting.set_text(self.tr("Receipts wait for %n post(s).", "", state.owed))
        self.seal.set_kind(Kind.OUTLINE if accept else Kind.FILLED)
        self.seal.key = "" if accept else self.tr("Enter")
        self.seal.set_words(self.tr("Seal the receipts"), short=self.tr("Seal"))
        show = self._bar.show_part
        show(self.accept, accept)
        show(self.give_back, bool(free and detail and detail.can_return))
        show(self.conclude, bool(free and detail and detail.can_conclude))
        show(self.ask, free and self._navigator.knows("ask"))
        show(self.close_case, detail is not None)
        show(self.waiting, seal)
        show(self.seal, seal)
        self._bar.setVisible(detail is not None or seal)

    def connect_to(self, model: AnsweringModel[State], told: Notice, error: ErrorCard) -> None:
        """Let the keys act on the page's model; what came of sealing is said in its notices."""

        def ask_the_post() -> None:
            if model.state.detail is not None:
                self._navigator.go("ask", model.state.detail.case.number)

        def close() -> None:
            model.close_case()
            if model.state.detail is None:
                self.closed.emit()

        self.accept.clicked.connect(model.accept)
        self.give_back.clicked.connect(lambda: model.ask(Asking.RETURN))
        self.conclude.clicked.connect(lambda: model.ask(Asking.OUTCOME))
        self.ask.clicked.connect(ask_the_post)
        self.close_case.clicked.connect(close)
        self.seal.clicked.connect(lambda: self._seal(told, error))

    def _seal(self, told: Notice, error: ErrorCard) -> None:
        try:
            sealed = seal_receipts(self._vault)
        except PostDeskError as failure:
            error.set_message(message_of(failure))
            return
        if sealed:
            self._navigator.go("outbox")
            return
        told.set_tone(Tone.ATTENTION, "alert-triangle")
        told.set_text(
            self.tr(
                "No receipt was sealed: there is no valid key for these posts. Your answers stay "
                "here. Read a stick with a newer kit."
            )
        )
        told.show()
