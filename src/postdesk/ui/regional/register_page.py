"""The register: received cases found and filtered, counts beside them, one case answered."""

from pathlib import Path

from PySide6.QtWidgets import QWidget

from postdesk.errors import PostDeskError
from postdesk.model.referrals import Outcome
from postdesk.store.vault import Vault
from postdesk.ui.folders import ChooseFolder, ask_folder
from postdesk.ui.language import isolate_code
from postdesk.ui.messages import message_of
from postdesk.ui.navigator import Navigator
from postdesk.ui.page import Page, PageHead
from postdesk.ui.regional.case_card import CaseCard
from postdesk.ui.regional.case_keys import CaseKeys
from postdesk.ui.regional.case_table import CaseTable
from postdesk.ui.regional.charts import IndicatorsCard, MonthsCard, WithheldNotice
from postdesk.ui.regional.export import Export
from postdesk.ui.regional.filters import Filters
from postdesk.ui.regional.register_model import RegisterModel
from postdesk.ui.tasks import Tasks
from postdesk.ui.theme import current_look
from postdesk.ui.widgets.button import Button
from postdesk.ui.widgets.card import Notice
from postdesk.ui.widgets.chip import Tone
from postdesk.ui.widgets.columns import Columns
from postdesk.ui.widgets.empty_state import EmptyState
from postdesk.ui.widgets.error_card import ErrorCard

_SIDE = 460


class RegisterPage(Page):
    """Enter opens the row chosen; the case then stands where the charts were."""

    name = "register"

    def __init__(
        self,
        navigator: Navigator,
        vault: Vault,
        tasks: Tasks,
        *,
        choose_folder: ChooseFolder = ask_folder,
    ) -> None:
        super().__init__()
        self._navigator, self._vault = navigator, vault
        self.model = RegisterModel(vault)
        self.export = Export(vault, tasks, choose_folder)
        self.head = PageHead(beside=True)
        self.workbook = Button(icon="table", dense=True)
        self.filters = Filters()
        self.told = Notice(Tone.DONE, "circle-check")
        self.error = ErrorCard()
        self.columns = Columns(_SIDE)
        self.table = CaseTable()
        self.empty = EmptyState("inbox")
        self.indicators, self.months = IndicatorsCard(), MonthsCard()
        self.withheld = WithheldNotice()
        self.case = CaseCard()
        self.keys = CaseKeys(self.bar, navigator, vault)
        self._lay_out()
        self._connect()

    def title(self) -> str:
        return self.tr("Register")

    def opened(self, subject: object) -> None:
        """Its subject may be the number of a case, which is then shown whole."""
        self.error.hide()
        self.told.hide()
        self.model.refresh()
        self.filters.say(self.model.register, self._vault.clock())
        self._draw_charts()
        self.table.begin()
        if isinstance(subject, int) and self.model.register.holds(subject):
            self.model.open_number(subject)

    def retranslate(self) -> None:
        self.head.set_texts(self.tr("Register and statistics"))
        self.workbook.set_words(self.tr("Workbook (.xlsx)"))
        self.filters.say(self.model.register, self._vault.clock())
        self.keys.retranslate()
        if self.model.state.registered:
            self._draw_charts()
        self._show()

    def back_pressed(self) -> bool:
        return self.model.turn(-1)

    def forward_pressed(self) -> bool:
        return self.model.turn(1)

    def _show(self) -> None:
        state = self.model.state
        self.filters.show_count(state.total)
        self.table.show_rows(state, self.model.register)
        there = bool(state.rows)
        self.table.setVisible(there and not (current_look().large and state.detail is not None))
        self.empty.setVisible(not there)
        self._say_empty(none_at_all=state.registered == 0)
        self.workbook.setEnabled(state.registered > 0)
        charts = state.detail is None and state.registered > 0
        for widget in (self.indicators, self.months, self.withheld):
            widget.setVisible(charts)
        self.case.setVisible(state.detail is not None)
        if state.detail is not None:
            self.case.show_case(state.detail, state.asking)
        self.keys.show_state(state)
        self.columns.settle()

    def _say_empty(self, *, none_at_all: bool) -> None:
        if none_at_all:
            self.empty.set_texts(self.tr("No case was received yet."), self.tr("Read a stick"))
        else:
            self.empty.set_texts(self.tr("No case matches."), self.tr("Show all cases"))

    def _draw_charts(self) -> None:
        told = self.model.counted()
        self.indicators.show_statistics(told)
        self.months.show_statistics(told)
        self.withheld.say(told.smallest)
        self.columns.settle()

    def _restrict(self) -> None:
        before = self.model.state.months
        chosen = self.filters
        self.model.restrict(
            sender=chosen.post.chosen(),
            reason=chosen.reason.chosen(),
            state=chosen.state.chosen(),
            months=chosen.chosen_months(),
        )
        if self.model.state.months != before:
            self._draw_charts()

    def _leave_empty(self) -> None:
        if self.model.state.registered == 0:
            self._navigator.go("arrivals")
            return
        self.filters.clear()
        self.model.show_all()
        self._draw_charts()

    def _open(self, row: int) -> None:
        self.told.hide()
        self.model.open_case(row)
        self.setFocus()

    def _written(self, path: object) -> None:
        self.error.hide()
        name = path.name if isinstance(path, Path) else ""
        self.told.set_tone(Tone.DONE, "circle-check")
        self.told.tell(
            lambda: self.tr("The workbook {name} is written.").format(name=isolate_code(name))
        )

    def _failed(self, error: PostDeskError) -> None:
        self.told.hide()
        self.error.set_message(message_of(error))

    def _connect(self) -> None:
        model = self.model
        model.changed.connect(self._show)
        self.filters.searched.connect(model.search)
        self.filters.restricted.connect(self._restrict)
        self.table.opened.connect(self._open)
        self.table.fitted.connect(model.use_page_of)
        self.table.table.turned.connect(model.turn)
        self.empty.pressed.connect(self._leave_empty)
        self.case.returned.connect(model.give_back)
        self.case.concluded.connect(lambda key: model.conclude(Outcome(key)))
        self.keys.connect_to(model, self.told, self.error)
        self.keys.closed.connect(self.table.table.setFocus)
        self.workbook.clicked.connect(lambda: self.export.begin(self, model.period()))
        self.export.written.connect(self._written)
        self.export.failed.connect(self._failed)
        self.export.busy_changed.connect(self.workbook.setDisabled)

    def _lay_out(self) -> None:
        self.head.end.addWidget(self.workbook)
        parts: tuple[QWidget, ...] = (self.head, self.filters, self.told, self.error)
        for part in parts:
            self.body.addWidget(part)
        self.told.hide()
        self.columns.main.addWidget(self.table)
        self.columns.main.addWidget(self.empty)
        self.columns.end_main()
        for part in (self.indicators, self.months, self.withheld, self.case):
            self.columns.side.addWidget(part)
        self.columns.side.setSpacing(12)
        self.columns.end_side()
        self.body.addWidget(self.columns)
        self.body.addStretch(1)
