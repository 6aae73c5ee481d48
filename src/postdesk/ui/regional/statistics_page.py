"""Statistics: every table of a period with its withheld cells, charts, and the workbook."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtWidgets import QWidget

from postdesk.errors import PostDeskError
from postdesk.regional.naming import Names
from postdesk.regional.statistics import (
    Counted,
    Period,
    Statistics,
    months_before,
    statistics,
    whole_time,
)
from postdesk.store.vault import Vault
from postdesk.ui.folders import ChooseFolder, ask_folder
from postdesk.ui.language import isolate, isolate_code
from postdesk.ui.language_formats import date_text, number_text
from postdesk.ui.messages import message_of
from postdesk.ui.navigator import Navigator
from postdesk.ui.page import Page, PageHead
from postdesk.ui.reason_names import reason_name
from postdesk.ui.regional.charts import MonthsCard, PostsCard, WithheldNotice
from postdesk.ui.regional.count_table import CountTable
from postdesk.ui.regional.export import Export
from postdesk.ui.regional.words import date_entries, month_text, period_text
from postdesk.ui.tasks import Tasks
from postdesk.ui.theme import current_look
from postdesk.ui.widgets.button import Button, Kind
from postdesk.ui.widgets.card import Notice
from postdesk.ui.widgets.chip import Tone
from postdesk.ui.widgets.choice import Choice
from postdesk.ui.widgets.columns import Columns
from postdesk.ui.widgets.empty_state import EmptyState
from postdesk.ui.widgets.error_card import ErrorCard

_AXIS_MONTHS = 6
_SIDE = 400


class StatisticsPage(Page):
    """Only whole months restrict what is counted here."""

    name = "statistics"

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
        self._names = Names(vault)
        self._counted: Statistics | None = None
        self.export = Export(vault, tasks, choose_folder)
        self.head = PageHead()
        self.months_back = Choice(snug=True)
        self.workbook = Button(kind=Kind.FILLED, icon="table", key="Enter")
        self.told = Notice(Tone.DONE, "circle-check")
        self.error = ErrorCard()
        self.not_validated = Notice(Tone.ATTENTION, "alert-triangle")
        self.empty = EmptyState("chart-bar")
        self.columns = Columns(_SIDE)
        self.indicators, self.by_reason, self.by_month = CountTable(), CountTable(), CountTable()
        self.by_post = PostsCard()
        self.chart = MonthsCard()
        self.withheld = WithheldNotice()
        self._lay_out()
        self.months_back.currentIndexChanged.connect(lambda _index: self._draw())
        self.workbook.clicked.connect(lambda: self.export.begin(self, self.period()))
        self.empty.pressed.connect(lambda: navigator.go("arrivals"))
        self.export.written.connect(self._written)
        self.export.failed.connect(self._failed)
        self.export.busy_changed.connect(self.workbook.setDisabled)

    def title(self) -> str:
        return self.tr("Statistics")

    def opened(self, subject: object) -> None:
        del subject
        self.error.hide()
        self.told.hide()
        self._counted = None
        self.retranslate()

    def retranslate(self) -> None:
        self.months_back.set_label(self.tr("Dates:"))
        self.months_back.set_entries(date_entries(current_look().language, self._vault.clock()))
        self.workbook.set_words(self.tr("Write the workbook (.xlsx)"), key=self.tr("Enter"))
        self.empty.set_texts(self.tr("No case was received yet."), self.tr("Read a stick"))
        self.not_validated.set_text(
            self.tr("The guides and indicators are not yet validated by the national bodies.")
        )
        self._draw()

    def period(self) -> Period:
        """The months that are counted."""
        back = int(self.months_back.chosen() or 0)
        if back:
            return months_before(self._vault.clock(), back)
        return whole_time(self._vault, _AXIS_MONTHS)

    def _told(self) -> Statistics:
        """The counts of the period, kept until the page is opened again."""
        period = self.period()
        if self._counted is None or self._counted.period != period:
            self._counted = statistics(self._vault, period, names=self._names)
        return self._counted

    def _draw(self) -> None:
        told = self._told()
        look = current_look()
        total = (
            self.tr("fewer than {n} cases").format(n=told.smallest)
            if told.total is None
            else self.tr("{n} cases").format(n=number_text(look.language, told.total))
        )
        when = period_text(look.language, told.period)
        made = date_text(look.language, told.made_at.date())
        self.head.set_texts(
            self.tr("Statistics"),
            self.tr("{when}, all posts: {total}. Counted on {made}.").format(
                when=isolate(when), total=isolate(total), made=isolate(made)
            ),
        )
        self._fill_tables(told)
        self.chart.show_statistics(told)
        self.withheld.say(told.smallest)
        there = told.total != 0
        self.columns.setVisible(there)
        self.empty.setVisible(not there)
        self.not_validated.setVisible(there and not told.validated)
        self.workbook.setEnabled(there)
        self.columns.settle()

    def _fill_tables(self, told: Statistics) -> None:
        look = current_look()
        cases = self.tr("Cases")
        self.indicators.show_counts(
            self.tr("Indicator"), [cases], [(_name(one), [one.count]) for one in told.indicators]
        )
        self.by_post.show_statistics(told)
        self.by_reason.show_counts(
            self.tr("Reason"),
            [cases],
            [(reason_name(one.key), [one.count]) for one in told.reasons],
        )
        ages = [cases, self.tr("Adults"), self.tr("Under 18"), self.tr("Age not told")]
        months: Sequence[tuple[str, list[int | None]]] = [
            (
                month_text(look.language, one.month),
                [one.cases, one.adults, one.under_18, one.unknown],
            )
            for one in told.months
        ]
        self.by_month.show_counts(self.tr("Month"), ages, months)

    def _written(self, path: object) -> None:
        self.error.hide()
        name = path.name if isinstance(path, Path) else ""
        self.told.tell(
            lambda: self.tr("The workbook {name} is written.").format(name=isolate_code(name))
        )

    def _failed(self, error: PostDeskError) -> None:
        self.told.hide()
        self.error.set_message(message_of(error))

    def _lay_out(self) -> None:
        self.head.end.addWidget(self.months_back)
        parts: tuple[QWidget, ...] = (self.head, self.told, self.error, self.empty)
        for part in parts:
            self.body.addWidget(part)
        self.told.hide()
        for part in (self.by_month, self.indicators):
            self.columns.main.addWidget(part)
        self.columns.end_main()
        side = (self.chart, self.withheld, self.by_post, self.by_reason, self.not_validated)
        for part in side:
            self.columns.side.addWidget(part)
        self.columns.side.setSpacing(12)
        self.columns.end_side()
        self.body.addWidget(self.columns)
        self.body.addStretch(1)
        self.bar.at_end(self.workbook)


def _name(one: Counted) -> str:
    return one.texts.in_language(current_look().language.value)
