"""The agency's desk: cases that wait for an answer, the case that is open, and its answers."""

from PySide6.QtWidgets import QWidget

from postdesk.errors import PostDeskError
from postdesk.model.referrals import Outcome
from postdesk.regional.receipts import seal_receipts
from postdesk.regional.waiting import CaseList, waiting_count
from postdesk.store.vault import Vault
from postdesk.ui.language import QT_TRANSLATE_NOOP, translate
from postdesk.ui.messages import message_of
from postdesk.ui.navigator import Navigator
from postdesk.ui.page import Page, PageHead
from postdesk.ui.regional.agency_model import AgencyModel
from postdesk.ui.regional.agency_table import AgencyTable
from postdesk.ui.regional.answering_model import Asking
from postdesk.ui.regional.case_card import CaseCard
from postdesk.ui.theme import Role, current_look
from postdesk.ui.widgets.button import Button, Kind
from postdesk.ui.widgets.card import Notice
from postdesk.ui.widgets.chip import Tone
from postdesk.ui.widgets.choice import Choice
from postdesk.ui.widgets.columns import Columns
from postdesk.ui.widgets.empty_state import EmptyState
from postdesk.ui.widgets.error_card import ErrorCard
from postdesk.ui.widgets.text import Text

_SIDE = 460
_LISTS = {
    CaseList.WAITING: QT_TRANSLATE_NOOP("AgencyPage", "to be answered"),
    CaseList.TAKEN_ON: QT_TRANSLATE_NOOP("AgencyPage", "taken on, outcome to come"),
    CaseList.ANSWERED: QT_TRANSLATE_NOOP("AgencyPage", "answered"),
}


class AgencyPage(Page):
    """Enter opens the row chosen, then accepts; there is no search, no link and no count of people.

    What is answered here leaves as a receipt, sealed to the post that sent the case.
    """

    name = "cases"

    def __init__(self, navigator: Navigator, vault: Vault) -> None:
        super().__init__()
        self._navigator, self._vault = navigator, vault
        self.model = AgencyModel(vault)
        self.head = PageHead(beside=True)
        self.which = Choice()
        self.told = Notice(Tone.ATTENTION, "alert-triangle")
        self.error = ErrorCard()
        self.columns = Columns(_SIDE)
        self.table = AgencyTable()
        self.empty = EmptyState("inbox")
        self.case = CaseCard()
        self.accept = Button(kind=Kind.FILLED, icon="circle-check", key="Enter")
        self.give_back = Button(icon="arrow-back-up", key="1")
        self.conclude = Button(icon="flag", key="2")
        self.ask = Button(icon="message-2", key="3")
        self.close_case = Button(key="F10")
        self.waiting = Text("", Role.BODY, colour="ink2")
        self.seal = Button(kind=Kind.FILLED, icon="lock", key="Enter")
        self._lay_out()
        self._connect()

    def title(self) -> str:
        return self.tr("Cases")

    def opened(self, subject: object) -> None:
        del subject
        self.error.hide()
        self.told.hide()
        self.model.refresh()
        self.table.begin()

    def retranslate(self) -> None:
        self.which.set_label(self.tr("Show:"))
        self.which.set_entries(
            [(which.value, translate("AgencyPage", word)) for which, word in _LISTS.items()]
        )
        enter = self.tr("Enter")
        self.accept.set_words(self.tr("Accept the case"), key=enter, short=self.tr("Accept"))
        self.give_back.set_words(self.tr("Give it back"), short=self.tr("Back"))
        self.conclude.set_words(self.tr("Tell the outcome"), short=self.tr("Outcome"))
        self.ask.set_words(self.tr("Ask the post"), short=self.tr("Ask"))
        self.close_case.set_words(self.tr("Close"))
        self._show()

    def back_pressed(self) -> bool:
        return self.model.turn(-1)

    def forward_pressed(self) -> bool:
        return self.model.turn(1)

    def _show(self) -> None:
        state = self.model.state
        count = waiting_count(self._vault)
        self.head.set_texts(
            self.tr("Cases"),
            self.tr("%n case(s) wait for your answer.", "", count)
            if count
            else self.tr("Every case has its answer."),
        )
        senders = {case.sender for case in state.rows}
        posts = self.model.register.names.offices(senders)
        self.table.show_rows(state, posts, self._vault.clock())
        there = bool(state.rows)
        beside = state.detail is not None
        self.table.setVisible(there and not (current_look().large and beside))
        self.empty.setVisible(not there and not beside)
        self._say_empty(state.which)
        self.case.setVisible(beside)
        self.columns.set_side_shown(shown=beside)
        if state.detail is not None:
            self.case.show_case(state.detail, state.asking)
        self._show_bar()
        self.columns.settle()

    def _show_bar(self) -> None:
        state = self.model.state
        detail = state.detail
        free = detail is not None and state.asking is Asking.NOTHING
        accept = bool(free and detail and detail.can_accept)
        seal = state.owed > 0 and state.asking is Asking.NOTHING
        self.waiting.set_text(self.tr("Receipts wait for %n post(s).", "", state.owed))
        self.seal.set_kind(Kind.OUTLINE if accept else Kind.FILLED)
        self.seal.key = "" if accept else self.tr("Enter")
        self.seal.set_words(self.tr("Seal the receipts"), short=self.tr("Seal"))
        self.bar.show_part(self.accept, accept)
        self.bar.show_part(self.give_back, bool(free and detail and detail.can_return))
        self.bar.show_part(self.conclude, bool(free and detail and detail.can_conclude))
        self.bar.show_part(self.ask, free and self._navigator.knows("ask"))
        self.bar.show_part(self.close_case, detail is not None)
        self.bar.show_part(self.waiting, seal)
        self.bar.show_part(self.seal, seal)
        self.bar.setVisible(detail is not None or seal)

    def _say_empty(self, which: CaseList) -> None:
        if which is CaseList.WAITING:
            words = self.tr("No case waits for an answer. Cases come on sticks.")
            self.empty.set_texts(words, self.tr("Read a stick"))
        else:
            words = self.tr("There is no case in this list.")
            self.empty.set_texts(words, self.tr("Show what is to be answered"))

    def _leave_empty(self) -> None:
        if self.model.state.which is CaseList.WAITING:
            self._navigator.go("arrivals")
            return
        self.which.setCurrentIndex(0)
        self.table.begin()

    def _choose(self) -> None:
        self.model.choose(CaseList(self.which.chosen()))

    def _open(self, row: int) -> None:
        self.told.hide()
        self.model.open_case(row)
        self.setFocus()

    def _close(self) -> None:
        self.model.close_case()
        if self.model.state.detail is None:
            self.table.table.setFocus()

    def _ask(self) -> None:
        detail = self.model.state.detail
        if detail is not None:
            self._navigator.go("ask", detail.case.number)

    def _seal(self) -> None:
        try:
            sealed = seal_receipts(self._vault)
        except PostDeskError as error:
            self.error.set_message(message_of(error))
            return
        if sealed:
            self._navigator.go("outbox")
            return
        self.told.set_text(
            self.tr(
                "No receipt was sealed: there is no valid key for these posts. Your answers stay "
                "here. Read a stick with a newer kit."
            )
        )
        self.told.show()

    def _connect(self) -> None:
        model = self.model
        model.changed.connect(self._show)
        self.which.currentIndexChanged.connect(self._choose)
        self.table.opened.connect(self._open)
        self.table.fitted.connect(model.use_page_of)
        self.table.table.turned.connect(model.turn)
        self.empty.pressed.connect(self._leave_empty)
        self.accept.clicked.connect(model.accept)
        self.give_back.clicked.connect(lambda: model.ask(Asking.RETURN))
        self.conclude.clicked.connect(lambda: model.ask(Asking.OUTCOME))
        self.case.returned.connect(model.give_back)
        self.case.concluded.connect(lambda key: model.conclude(Outcome(key)))
        self.ask.clicked.connect(self._ask)
        self.close_case.clicked.connect(self._close)
        self.seal.clicked.connect(self._seal)

    def _lay_out(self) -> None:
        self.head.end.addWidget(self.which)
        parts: tuple[QWidget, ...] = (self.head, self.told, self.error)
        for part in parts:
            self.body.addWidget(part)
        self.told.hide()
        self.columns.main.addWidget(self.table)
        self.columns.main.addWidget(self.empty)
        self.columns.end_main()
        self.columns.side.addWidget(self.case)
        self.columns.end_side()
        self.body.addWidget(self.columns)
        self.body.addStretch(1)
        for button in (self.accept, self.give_back, self.conclude, self.ask):
            self.bar.at_start(button)
        self.bar.at_end(self.waiting, give_way=1)
        self.bar.at_end(self.seal)
        self.bar.at_end(self.close_case)
        self.bar.hide()
