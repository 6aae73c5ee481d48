"""The arrivals page: read a stick, see what became of each packet, type words after a call."""

from pathlib import Path

from PySide6.QtWidgets import QWidget

from postdesk.errors import PostDeskError
from postdesk.packet.arrivals import ImportReport
from postdesk.progress import Progress
from postdesk.ui.arrivals.reader import ArrivalReader
from postdesk.ui.arrivals.report import ReportView
from postdesk.ui.arrivals.words import OwnWords, WordsCard
from postdesk.ui.folders import ChooseFolder, ask_folder
from postdesk.ui.language_formats import weekday_date
from postdesk.ui.long_work import LongWork
from postdesk.ui.messages import message_of
from postdesk.ui.navigator import Navigator
from postdesk.ui.outside_names import folder_name, outside_name
from postdesk.ui.page import Page, PageHead
from postdesk.ui.tasks import Tasks
from postdesk.ui.theme import current_look
from postdesk.ui.widgets.button import Button, Kind
from postdesk.ui.widgets.card import Notice
from postdesk.ui.widgets.chip import Tone
from postdesk.ui.widgets.empty_state import EmptyState
from postdesk.ui.widgets.error_card import ErrorCard
from postdesk.ui.widgets.progress_row import ProgressRow

_CASES = ("register", "cases")
"""Where a region or an agency answers what came and seals the receipts; a post has neither."""


class ArrivalsPage(Page):
    """Everything from a stick is read here, and nowhere else."""

    name = "arrivals"

    def __init__(
        self,
        navigator: Navigator,
        reader: ArrivalReader,
        tasks: Tasks,
        *,
        choose_folder: ChooseFolder = ask_folder,
    ) -> None:
        super().__init__()
        self._navigator, self._reader, self._tasks = navigator, reader, tasks
        self._choose_folder = choose_folder
        self.report: ImportReport | None = None
        self.head = PageHead()
        self.empty = EmptyState("inbox")
        self.progress = ProgressRow()
        self.view = ReportView(reader)
        self.words = WordsCard()
        self.own = OwnWords()
        self.told = Notice(Tone.DONE, "circle-check")
        self.partly = Notice(Tone.ATTENTION, "alert-triangle")
        self.copies = Notice(Tone.ATTENTION, "alert-triangle")
        self.error = ErrorCard("usb")
        self.work = LongWork(tasks, self.progress, self.error)
        self.messages = Button(icon="message-2", key="F7")
        self.cases = Button(icon="list-details", key="F8")
        self.apart = Button(icon="barrier-block", key="F6")
        self.show_keys = Button(icon="key", key="F5")
        self.tidy = Button(icon="usb", key="F4", dense=True)
        self.paper = Button(icon="printer", key="F3", dense=True)
        self.cancel = Button(key="F10")
        self.read = Button(kind=Kind.FILLED, icon="usb", key="Enter")
        self._lay_out()
        self._connect()

    def title(self) -> str:
        return self.tr("Arrivals")

    def opened(self, subject: object) -> None:
        del subject
        self.error.hide()
        self.told.hide()
        self.retranslate()

    def retranslate(self) -> None:
        language = current_look().language.value
        report = self.report
        if report is None:
            self.head.set_texts(
                self.tr("Arrivals"), self.tr("Receipts, kits and packets come on sticks.")
            )
        else:
            when = self.tr("Stick {stick}, read {when}.").format(
                stick=folder_name(report.folder),
                when=weekday_date(current_look().language, report.at),
            )
            many = self.tr("%n packet(s), each taken in by itself.", "", report.read)
            self.head.set_texts(self.tr("Arrivals report"), f"{when} {many}")
        self.empty.set_texts(self.tr("No stick was read yet. Put one in, then read it."))
        self.read.set_words(self.tr("Read a stick"), key=self.tr("Enter"))
        self.show_keys.set_words(self.tr("Show our keys to the region"), short=self.tr("Our keys"))
        self.cancel.set_words(self.tr("Stop after this packet"), short=self.tr("Stop"))
        unread = self._reader.unread()
        self.messages.set_words(
            self.tr("Messages, %n not read", "", unread) if unread else self.tr("Messages")
        )
        self.bar.show_part(self.messages, self._navigator.knows("messages"))
        self.cases.set_words(self.tr("Answer the cases, seal receipts"), short=self.tr("Cases"))
        self.bar.show_part(self.cases, report is not None and self._cases_page() is not None)
        self.view.show_report(report)
        held = self._reader.held()
        self.apart.set_words(self.tr("Quarantine, %n packet(s)", "", len(held)))
        self.bar.show_part(self.apart, report is not None and bool(held))
        if report is None and held:
            self.view.show_held(held)
        self._say_beside(language)
        self.words.show_waiting(self._reader.waiting(language))
        self.own.show_words(self._reader.own_words(language), post=self._reader.can_enrol)
        waits = not self.words.isHidden()
        self.empty.setVisible(not (report or waits or held or self.work.running))
        self.own.setVisible(waits or self._reader.can_enrol)
        self.bar.show_part(self.show_keys, self._reader.can_enrol)
        self.bar.show_part(self.cancel, self.work.running)
        self.read.setEnabled(not self.work.running)

    def back_pressed(self) -> bool:
        return self.view.turn(-1)

    def forward_pressed(self) -> bool:
        return self.view.turn(1)

    def _say_tidy(self) -> None:
        report = self.report
        much = report is not None and bool(report.taken_in() or report.unfinished)
        self.tidy.set_words(self.tr("Tidy the stick"), short=self.tr("Tidy"))
        self.tidy.setVisible(much and self._navigator.knows("tidy"))
        self.paper.set_words(self.tr("Print the report"), short=self.tr("Print"))
        told = report is not None and bool(report.arrivals)
        self.paper.setVisible(told and self._navigator.knows("print_arrivals"))

    def _say_partly(self) -> None:
        """A packet that nobody looked at must not be taken for one that never came."""
        report = self.report
        stopped = report.stopped if report is not None else 0
        self.partly.setVisible(bool(stopped) or (report is not None and not report.whole))
        self.partly.set_marked(
            self.tr(
                "**Stopped.** %n packet(s) on this stick were not read. What was read is here. "
                "Read the stick once more to go on.",
                "",
                stopped,
            )
            if stopped
            else self.tr(
                "**Not everything on this stick was looked at.** It has too many files, folders "
                "too deep, or a folder that cannot be read. What was read is here. Put the "
                "packets into one folder, then read that folder."
            )
        )

    def _say_beside(self, language: str) -> None:
        """Two laptops at work as one post: only a call tells which of them has to stop."""
        self._say_tidy()
        self._say_partly()
        posts = [outside_name(name) for name in self._reader.copies(language)]
        self.copies.setVisible(bool(posts))
        self.copies.set_marked(
            self.tr(
                "**Two laptops work as {posts}.** Both began from one and the same copy. Call the "
                "post: one laptop must stop. What came from both is here, nothing is lost."
            ),
            posts=" · ".join(posts),
        )

    def _cases_page(self) -> str | None:
        return next((name for name in _CASES if self._navigator.knows(name)), None)

    def _to_cases(self) -> None:
        """What comes next: each case that came waits for an answer, its post for a receipt."""
        name = self._cases_page()
        if name is not None:
            self._navigator.go(name)

    def _show_apart(self) -> None:
        """Everything in quarantine, of this stick and of earlier ones, in place of the report."""
        self.report = None
        self.retranslate()

    def _read(self) -> None:
        folder = self._choose_folder(self)
        if folder is None:
            return
        self.error.hide()
        self.told.hide()
        reader = self._reader

        def work(progress: Progress) -> ImportReport:
            return reader.read(folder, progress)

        self.work.begin(
            work,
            self._done,
            words=lambda: self.tr("Reading the stick"),
            cancel=lambda: self.tr("Stop"),
            leaves=lambda: self.tr("What was read stays here."),
        )
        self.retranslate()

    def _done(self, report: object) -> None:
        if isinstance(report, ImportReport):
            self.report = report
            self._reader.settle()
        self.retranslate()

    def _failed(self, error: PostDeskError) -> None:
        self.error.set_message(message_of(error))

    def _confirm(self, typed: str) -> None:
        language = current_look().language.value
        waiting = self._reader.said_by(typed, language) or self.words.waiting
        if waiting is None:
            return
        try:
            came = self._reader.confirm(waiting, typed, language)
        except PostDeskError as error:
            self.error.set_message(message_of(error))
            return
        self.error.hide()
        self.told.tell(lambda: self._said_known(outside_name(waiting.office), came))
        self.words.field.clear()
        self.retranslate()

    def _said_known(self, office: str, came: int) -> str:
        known = self.tr("The words agree. {office} is known from now on.").format(office=office)
        waited = self.tr("%n packet(s) that waited for this came in.", "", came) if came else ""
        return f"{known} {waited}".strip()

    def _enrol(self) -> None:
        folder = self._choose_folder(self)
        if folder is None:
            return
        self.error.hide()
        self.told.hide()
        reader = self._reader

        def work(progress: Progress) -> Path:
            reader.enrol(folder, progress)
            return folder

        self._tasks.run(work, done=self._enrolled, failed=self._failed)

    def _enrolled(self, folder: object) -> None:
        if not isinstance(folder, Path):
            return
        self.told.tell(
            lambda: self.tr(
                "Our public keys are on {stick}. When the region calls, read them the words below."
            ).format(stick=folder_name(folder))
        )

    def _lay_out(self) -> None:
        parts: tuple[QWidget, ...] = (
            self.head,
            self.partly,
            self.copies,
            self.told,
            self.error,
            self.progress,
            self.words,
            self.own,
            self.view,
            self.empty,
        )
        self.head.end.addWidget(self.paper)
        self.head.end.addWidget(self.tidy)
        for part in parts:
            self.body.addWidget(part)
        self.told.hide()
        self.progress.hide()
        self.body.addStretch(1)
        self.bar.at_start(self.show_keys)
        self.bar.at_start(self.messages)
        self.bar.at_start(self.cases)
        self.bar.at_start(self.apart)
        self.bar.at_end(self.cancel)
        self.bar.at_end(self.read)

    def _connect(self) -> None:
        navigator = self._navigator
        self.read.clicked.connect(self._read)
        self.messages.clicked.connect(lambda: navigator.go("messages"))
        self.cases.clicked.connect(self._to_cases)
        self.apart.clicked.connect(self._show_apart)
        self.view.remove_asked.connect(lambda one: navigator.go("remove_held", one))
        self.show_keys.clicked.connect(self._enrol)
        self.tidy.clicked.connect(lambda: navigator.go("tidy", self.report))
        self.paper.clicked.connect(lambda: navigator.go("print_arrivals", self.report))
        self.cancel.clicked.connect(self.work.stop)
        self.work.ended.connect(self.retranslate)
        self.words.typed.connect(self._confirm)
