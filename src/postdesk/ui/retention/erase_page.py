"""The look before an erasure by time: what goes, what stays, and a key of its own that erases."""

from contextlib import closing

from postdesk.errors import PostDeskError
from postdesk.model.keeping import ErasedReport, KeptClass, KeptItem, due_items
from postdesk.progress import Progress
from postdesk.store.left_copies import newest_copy_at
from postdesk.ui.language import isolate, isolate_code
from postdesk.ui.language_formats import weekday_date
from postdesk.ui.long_work import LongWork
from postdesk.ui.messages import message_of
from postdesk.ui.navigator import Navigator
from postdesk.ui.page import Page, PageHead
from postdesk.ui.retention.keeper import Keeper
from postdesk.ui.retention.words import class_name, day_text
from postdesk.ui.tasks import Tasks
from postdesk.ui.theme import current_look
from postdesk.ui.widgets.button import Button, Kind
from postdesk.ui.widgets.chip import Chip, Tone
from postdesk.ui.widgets.error_card import ErrorCard
from postdesk.ui.widgets.progress_row import ProgressRow
from postdesk.ui.widgets.row_list import Row, RowList


class ErasePage(Page):
    """Its subject are the `KeptItem`s that are due; Enter never erases."""

    name = "erase_due"
    place = "settings"

    def __init__(self, navigator: Navigator, keeper: Keeper, tasks: Tasks) -> None:
        super().__init__()
        self._navigator, self._keeper = navigator, keeper
        self.items: tuple[KeptItem, ...] = ()
        self.head = PageHead()
        self.meaning = RowList()
        self.confirm = Button(icon="trash", key="1", tall=True)
        self.progress = ProgressRow()
        self.error = ErrorCard()
        self.rows = RowList()
        self.work = LongWork(tasks, self.progress, self.error)
        self.back_button = Button(kind=Kind.FILLED, icon="arrow-left", key="F10")
        parts = (self.head, self.meaning, self.confirm, self.progress, self.error, self.rows)
        for part in parts:
            self.body.addWidget(part)
        self.body.addStretch(1)
        self.bar.at_end(self.back_button)
        self.confirm.clicked.connect(self._erase)
        self.back_button.clicked.connect(lambda: navigator.go("kept"))
        self.work.ended.connect(self._look_again)

    def title(self) -> str:
        return self.tr("Erase what is due")

    def opened(self, subject: object) -> None:
        if isinstance(subject, tuple):
            self.items = tuple(one for one in subject if isinstance(one, KeptItem))
        self.error.hide()
        self.retranslate()
        self.back_button.setFocus()

    def left(self) -> None:
        self.work.stop()

    def back_pressed(self) -> bool:
        return self.scroll_on(-1)

    def forward_pressed(self) -> bool:
        return self.scroll_on(1)

    def retranslate(self) -> None:
        today = weekday_date(
            current_look().language, self._keeper.vault.clock().astimezone(self._keeper.zone)
        )
        self.head.set_texts(
            self.tr("Erase what is due"),
            self.tr("Is today {day}? A wrong date erases too early.").format(day=isolate(today)),
        )
        self.meaning.clear()
        for icon, title, text in self._meanings():
            self.meaning.add(Row(icon, title, text))
        self.rows.clear()
        for item in self.items:
            self.rows.add(self._row(item))
        self.confirm.set_words(self.tr("The date is right: erase %n case(s)", "", len(self.items)))
        self.back_button.set_words(self.tr("Back, erase nothing"))
        self._settle()

    def _meanings(self) -> tuple[tuple[str, str, str], ...]:
        return (
            (
                "trash",
                self.tr("Gone for good"),
                self.tr("Answers, notes, history, decisions and copies of what was passed on."),
            ),
            (
                "list-details",
                self.tr("Stays"),
                self.tr("The code, the day, the reason, and the ledger of packets."),
            ),
            ("copy", self.tr("Backups"), self._about_backups()),
        )

    def _about_backups(self) -> str:
        newest = newest_copy_at(self._keeper.vault)
        if newest is None:
            return self.tr("None was made. Nothing of it is left anywhere on this laptop.")
        return self.tr("Those made up to {day} still hold it until they are destroyed.").format(
            day=day_text(current_look().language, newest)
        )

    def _row(self, item: KeptItem) -> Row:
        language = current_look().language
        since = ""
        if item.due_at is not None:
            since = self.tr("Due since {day}: {why}.").format(
                why=class_name(item.kind), day=day_text(language, item.due_at)
            )
        row = Row("message-language", isolate_code(item.code), since)
        if not item.decided and item.kind is KeptClass.UNREFERRED:
            row.add_end(Chip(self.tr("not decided"), Tone.ATTENTION, icon="alert-triangle"))
        return row

    def _settle(self) -> None:
        """While it runs there is one way: to stop it."""
        self.confirm.setEnabled(bool(self.items) and not self.work.running)
        self.back_button.setEnabled(not self.work.running)

    def _look_again(self) -> None:
        """After an end, also one that was asked for: what is gone stands here no more."""
        due = {item.record for item in due_items(self._keeper.items())}
        self.items = tuple(item for item in self.items if item.record in due)
        self.retranslate()

    def _erase(self) -> None:
        items, keeper = self.items, self._keeper

        def work(progress: Progress) -> ErasedReport:
            with closing(keeper.vault.sibling()) as vault:
                return keeper.erase(vault, items, progress)

        self.work.begin(
            work,
            self._erased,
            words=lambda: self.tr("Erasing, one case after the other"),
            cancel=lambda: self.tr("Stop"),
            leaves=lambda: self.tr("Those erased so far are gone. The others stay whole."),
        )
        self._settle()

    def _erased(self, report: ErasedReport) -> None:
        """What lay apart goes too; it has a session of its own that belongs to this thread."""
        apart = ErasedReport((), ())
        lying = tuple(item for item in self.items if item.pending)
        try:
            if lying:
                apart = self._keeper.destroy_apart(lying)
        except PostDeskError as error:
            self.error.set_message(message_of(error))
            return
        self.items = ()
        both = ErasedReport(report.erased + apart.erased, report.stayed + apart.stayed)
        self._navigator.go("kept", both)
