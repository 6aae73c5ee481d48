"""The agency's desk: cases that wait for an answer, the case that is open, and its answers."""

from PySide6.QtWidgets import QWidget

from postdesk.model.referrals import Outcome
from postdesk.regional.waiting import CaseList, waiting_count
from postdesk.store.vault import Vault
from postdesk.ui.language import QT_TRANSLATE_NOOP, translate
from postdesk.ui.navigator import Navigator
from postdesk.ui.page import Page, PageHead
from postdesk.ui.regional.agency_model import AgencyModel
from postdesk.ui.regional.agency_table import AgencyTable
from postdesk.ui.regional.case_card import CaseCard
from postdesk.ui.regional.case_keys import CaseKeys
from postdesk.ui.theme import current_look
from postdesk.ui.widgets.card import Notice
from postdesk.ui.widgets.chip import Tone
from postdesk.ui.widgets.choice import Choice
from postdesk.ui.widgets.columns import Columns
from postdesk.ui.widgets.empty_state import EmptyState
from postdesk.ui.widgets.error_card import ErrorCard

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
        self.keys = CaseKeys(self.bar, navigator, vault)
        self._lay_out()
        self._connect()

    def title(self) -> str:
        return self.tr("Cases")

    def opened(self, subject: object) -> None:
        """Its subject may be the number of a case, which is then shown whole."""
        self.error.hide()
        self.told.hide()
        self.model.refresh()
        self.table.begin()
        if isinstance(subject, int) and self.model.register.holds(subject):
            self.model.open_number(subject)

    def retranslate(self) -> None:
        self.which.set_label(self.tr("Show:"))
        self.which.set_entries(
            [(which.value, translate("AgencyPage", word)) for which, word in _LISTS.items()]
        )
        self.keys.retranslate()
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
        self.keys.show_state(state)
        self.columns.settle()

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

    def _connect(self) -> None:
        model = self.model
        model.changed.connect(self._show)
        self.which.currentIndexChanged.connect(self._choose)
        self.table.opened.connect(self._open)
        self.table.fitted.connect(model.use_page_of)
        self.table.table.turned.connect(model.turn)
        self.empty.pressed.connect(self._leave_empty)
        self.case.returned.connect(model.give_back)
        self.case.concluded.connect(lambda key: model.conclude(Outcome(key)))
        self.keys.connect_to(model, self.told, self.error)
        self.keys.closed.connect(self.table.table.setFocus)

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
