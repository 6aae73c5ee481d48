"""Writing packets to a stick in six steps; "written" is said only when it is true."""

from pathlib import Path

from postdesk.desk.outbox import office_name, to_write, write_to_stick
from postdesk.errors import PostDeskError
from postdesk.model.ids import PacketId
from postdesk.packet.media import Step as MediaStep
from postdesk.packet.media import StickReport, inspect
from postdesk.packet.stick_register import here
from postdesk.progress import Progress
from postdesk.store.ledger import Ledger
from postdesk.store.referrals import Referrals
from postdesk.store.vault import Vault
from postdesk.ui.folders import ChooseFolder, ask_folder
from postdesk.ui.language import isolate, isolate_code
from postdesk.ui.language_formats import size_text
from postdesk.ui.messages import message_of
from postdesk.ui.navigator import Navigator
from postdesk.ui.outbox.stick_steps import StickWork, step_texts
from postdesk.ui.outbox.stick_warnings import warning_runs
from postdesk.ui.outside_names import folder_name
from postdesk.ui.page import Page, PageHead
from postdesk.ui.tasks import Task, Tasks
from postdesk.ui.theme import Role, current_look
from postdesk.ui.widgets.button import Button, Kind
from postdesk.ui.widgets.card import Notice
from postdesk.ui.widgets.chip import Tone
from postdesk.ui.widgets.choice import Choice
from postdesk.ui.widgets.columns import Columns
from postdesk.ui.widgets.error_card import ErrorCard
from postdesk.ui.widgets.fields import Labelled
from postdesk.ui.widgets.row_list import Row, RowList
from postdesk.ui.widgets.stick_panel import StickPanel
from postdesk.ui.widgets.text import Text


class StickPage(Page):
    """Its subject is the packets to write."""

    name = "stick"
    place = "outbox"

    def __init__(
        self,
        navigator: Navigator,
        vault: Vault,
        tasks: Tasks,
        *,
        choose_folder: ChooseFolder = ask_folder,
    ) -> None:
        super().__init__()
        self._navigator, self._vault, self._tasks = navigator, vault, tasks
        self._choose_folder = choose_folder
        self.packets: tuple[PacketId, ...] = ()
        self.folder: Path | None = None
        self.report: StickReport | None = None
        self.work = StickWork()
        self._task: Task | None = None
        self.head = PageHead()
        self.columns = Columns(372)
        self.panel = StickPanel()
        self.label = Choice(tall=True)
        self.labelled = Labelled(self.label)
        self.on_it_title = Text("", Role.HEADING, strong=True)
        self.on_it = RowList()
        self.warning = Notice(Tone.ATTENTION, "alert-triangle")
        self.lost = Notice(Tone.INFO, "lock")
        self.error = ErrorCard("usb")
        self.tidy = Button(icon="usb", key="F4")
        self.choose = Button(kind=Kind.FILLED, icon="usb", key="Enter")
        self.cancel = Button(key="F10")
        self.leave = Button(kind=Kind.FILLED, icon="arrow-left", key="F10")
        self._lay_out()
        self.choose.clicked.connect(self._choose)
        self.tidy.clicked.connect(lambda: navigator.go("tidy", self.report))
        self.cancel.clicked.connect(self._cancel)
        self.leave.clicked.connect(self._cancel)
        self.work.changed.connect(self._show_steps)
        self.work.looked.connect(self._looked)

    def title(self) -> str:
        return self.tr("Writing to a stick")

    def opened(self, subject: object) -> None:
        # while some are written the page stays theirs: it must not say of others that they were
        if isinstance(subject, tuple) and self._task is None:
            self.packets = to_write(self._vault, subject)
            self.folder, self.report = None, None
            self.work.begin(self._size())
        elif self.report is not None and self._task is None:
            self.report = self.report.now()  # back from where the unfinished ones are removed
        self.error.hide()
        self.retranslate()
        sticks = here(self._vault)
        # where there is but one it is that one; of several, somebody has to say which
        self.label.setCurrentIndex(
            self.label.findData(sticks[0].number if len(sticks) == 1 else "")
        )

    def retranslate(self) -> None:
        count = len(self.packets)
        if self.work.done:
            self.head.set_texts(
                self.tr("%n sealed packet(s) written to the stick", "", count),
                self.tr("You can pull the stick now. All stays here until the receipt."),
            )
        else:
            self.head.set_texts(
                self.tr("Write %n sealed packet(s) to the stick", "", count),
                self.tr("Do not pull the stick before step 6. If it is pulled, all stays here."),
            )
        self.on_it_title.set_text(self.tr("On this stick"))
        self._say_label()
        self.lost.set_text(
            self.tr("If the stick is lost, nobody but the addressed office can open the packets.")
        )
        self.leave.set_words(self.tr("Back to the outbox"))
        self.cancel.set_words(self.tr("Cancel, all stays here"))
        self.tidy.set_words(self.tr("Tidy the stick"), short=self.tr("Tidy"))
        self.bar.show_part(self.leave, self.work.done)
        self.bar.show_part(self.cancel, not self.work.done)
        self.choose.set_words(self.tr("Choose the stick"), key=self.tr("Enter"))
        free = not self.work.done and self._task is None
        self.bar.show_part(self.choose, free and bool(self.packets))
        self._show_packets()
        self._show_warning()
        self._show_steps()

    def _say_label(self) -> None:
        """Which of the registered sticks it is, so that a lost one says what was on it."""
        sticks = here(self._vault)
        numbers = [(stick.number, isolate_code(stick.number)) for stick in sticks]
        self.label.set_entries([("", self.tr("no number")), *numbers])
        self.labelled.set_texts(self.tr("Number on its label"))
        self.labelled.setVisible(bool(sticks) and not self.work.done)
        self.label.setEnabled(self._task is None)

    def _choose(self) -> None:
        folder = self._choose_folder(self)
        if folder is None:
            return
        self.folder, self.report = folder, None
        self.error.hide()
        self._write(folder)

    def _write(self, folder: Path) -> None:
        self.work.begin(self._size())
        work, number, packets = self.work, self.label.chosen(), self.packets

        def write(progress: Progress) -> None:
            work.looked_at(inspect(folder, progress=progress))
            session = self._vault.sibling()
            try:
                write_to_stick(
                    session,
                    packets,
                    folder,
                    stick=number,
                    progress=progress,
                    on_step=work.tell,
                )
            finally:
                session.close()

        self._task = self._tasks.run(
            write, done=self._done, failed=self._failed, cancelled=self._cancelled
        )
        self.retranslate()

    def _looked(self, report: object) -> None:
        self.report = report if isinstance(report, StickReport) else None
        self._show_warning()
        self._show_steps()

    def _done(self, _result: object) -> None:
        self._task = None
        self.work.finish()
        self.retranslate()

    def _failed(self, error: PostDeskError) -> None:
        self._task = None
        self.work.fail()
        self.error.set_message(message_of(error))
        self.retranslate()

    def _cancelled(self) -> None:
        self._task = None
        self.work.begin(self._size())
        self.retranslate()

    def _cancel(self) -> None:
        if self._task is not None:
            self._task.cancel()
            return
        self._navigator.go("outbox")

    def _size(self) -> int:
        ledger = Ledger(self._vault)
        return sum(len(ledger.data(packet)) for packet in self.packets)

    def _show_packets(self) -> None:
        self.on_it.clear()
        language = current_look().language.value
        ledger, referrals = Ledger(self._vault), Referrals(self._vault)
        for packet in self.packets:
            sent = ledger.sent(packet)
            name = office_name(self._vault, sent.recipient, language) if sent else ""
            carried = next(iter(referrals.in_packet(packet)), None)
            code = carried.code if carried else ""
            row = Row(
                "lock", isolate(name), isolate_code(code) if code else "", icon_colour="accent"
            )
            self.on_it.add(row)

    def _show_warning(self) -> None:
        warnings = self.report.warnings if self.report else ()
        self.warning.setVisible(bool(warnings))
        self.warning.label.set_runs(warning_runs(warnings))
        unfinished = self.report is not None and bool(self.report.unfinished)
        wanted = unfinished and self._task is None and self._navigator.knows("tidy")
        self.bar.show_part(self.tidy, wanted)

    def _show_steps(self) -> None:
        language = current_look().language
        where = folder_name(self.folder) if self.folder else ""
        free = size_text(language, self.report.free) if self.report else ""
        self.panel.set_steps(step_texts(self.work, where, free, language))
        done, total = self.work.bytes
        share = done / total if total else 0.0
        words = self.tr("{done} of {total}").format(
            done=size_text(language, done), total=size_text(language, total)
        )
        self.panel.set_progress(share, words if total > 1 else "")
        if self.work.step is MediaStep.SAFE:
            self.bar.show_part(self.choose, False)

    def _lay_out(self) -> None:
        self.body.addWidget(self.head)
        self.columns.main.addWidget(self.panel)
        self.columns.main.addWidget(self.error)
        self.columns.end_main()
        self.columns.side.addWidget(self.labelled)
        self.columns.side.addWidget(self.on_it_title)
        self.columns.side.addWidget(self.on_it)
        self.columns.side.addWidget(self.warning)
        self.columns.side.addWidget(self.lost)
        self.columns.end_side()
        self.body.addWidget(self.columns)
        self.body.addStretch(1)
        self.bar.at_start(self.cancel)
        self.bar.at_start(self.tidy)
        self.bar.at_end(self.choose)
        self.bar.at_end(self.leave)
