"""What becomes of the packets on a stick that were taken in: moved, archived, or wiped."""

from pathlib import Path

from postdesk.packet.arrivals import ImportReport
from postdesk.packet.originals import Fate, Tidied, tidy
from postdesk.progress import Progress
from postdesk.ui.folders import ChooseFolder, ask_folder
from postdesk.ui.long_work import LongWork
from postdesk.ui.navigator import Navigator
from postdesk.ui.outside_names import folder_name
from postdesk.ui.page import Page, PageHead
from postdesk.ui.tasks import Tasks
from postdesk.ui.widgets.button import Button, Kind
from postdesk.ui.widgets.card import Notice
from postdesk.ui.widgets.chip import Tone
from postdesk.ui.widgets.choice_card import ChoiceCard
from postdesk.ui.widgets.error_card import ErrorCard
from postdesk.ui.widgets.progress_row import ProgressRow


class TidyPage(Page):
    """Its subject is the report of a stick; Enter does nothing before something is chosen."""

    name = "tidy"
    place = "arrivals"

    def __init__(
        self, navigator: Navigator, tasks: Tasks, choose_folder: ChooseFolder = ask_folder
    ) -> None:
        super().__init__()
        self._choose_folder = choose_folder
        self.report: ImportReport | None = None
        self.chosen: Fate | None = None
        self.tidied: Tidied | None = None
        self.head = PageHead()
        self.fates = {fate: ChoiceCard(str(number)) for number, fate in enumerate(Fate, start=1)}
        self.means = Notice(Tone.INFO, "lock")
        self.told = Notice(Tone.DONE, "circle-check")
        self.progress, self.error = ProgressRow(), ErrorCard("usb")
        self.work = LongWork(tasks, self.progress, self.error)
        self.confirm = Button(kind=Kind.FILLED, icon="usb", key="Enter")
        self.back_button = Button(icon="arrow-left", key="F10")
        for part in (self.head, *self.fates.values(), self.means):
            self.body.addWidget(part)
        for part in (self.told, self.progress, self.error):
            self.body.addWidget(part)
        self.body.addStretch(1)
        self.bar.at_start(self.back_button)
        self.bar.at_end(self.confirm)
        for fate, card in self.fates.items():
            card.clicked.connect(lambda _checked=False, chosen=fate: self._choose(chosen))
        self.confirm.clicked.connect(self._confirm)
        self.back_button.clicked.connect(lambda: navigator.go("arrivals"))
        self.work.ended.connect(self._settle)

    def title(self) -> str:
        return self.tr("Tidy the stick")

    def opened(self, subject: object) -> None:
        if isinstance(subject, ImportReport):
            self.report = subject
        self.error.hide()
        self.tidied = None
        self._choose(None)
        self.retranslate()

    def left(self) -> None:
        self.work.stop()

    def retranslate(self) -> None:
        report = self.report
        count = len(report.taken_in()) if report is not None else 0
        stick = folder_name(report.folder) if report is not None else ""
        self.head.set_texts(
            self.tr("Tidy the stick"),
            self.tr(
                "%n packet(s) on {stick} were taken in. All else stays as it lies.", "", count
            ).format(stick=stick),
        )
        words = {
            Fate.MOVED: (
                self.tr("Move them into a folder"),
                self.tr("It is called “imported” and stays on the stick."),
            ),
            Fate.ARCHIVED: (
                self.tr("Keep them on this laptop"),
                self.tr("Sealed, in a folder that you choose; then they leave the stick."),
            ),
            Fate.WIPED: (
                self.tr("Wipe them"),
                self.tr("They are written over once and deleted."),
            ),
        }
        for fate, card in self.fates.items():
            card.set_texts(*words[fate])
        self.means.set_text(
            self.tr(
                "What the packets say is in the vault already. A stick may keep old blocks even "
                "of what was wiped: nobody but the addressed office can open them."
            )
        )
        self.confirm.set_words(self.tr("Do it"), key=self.tr("Enter"))
        self.back_button.set_words(self.tr("Back to the report"))
        self._say_told()

    def _choose(self, fate: Fate | None) -> None:
        self.chosen = fate
        for each, card in self.fates.items():
            card.setChecked(each is fate)
        self._settle()

    def _settle(self) -> None:
        there = self.report is not None and bool(self.report.taken_in())
        self.confirm.setEnabled(self.chosen is not None and there and not self.work.running)
        self.back_button.setEnabled(not self.work.running)

    def _confirm(self) -> None:
        report, fate = self.report, self.chosen
        if report is None or fate is None:
            return
        shelf: Path | None = None
        if fate is Fate.ARCHIVED:
            shelf = self._choose_folder(self)
            if shelf is None:
                return
        self.tidied = None
        self._say_told()
        self.error.hide()

        def work(progress: Progress) -> Tidied:
            return tidy(report, fate, shelf, progress)

        self.work.begin(
            work,
            self._done,
            words=self.tr("Tidying the stick. Leave it in"),
            cancel=self.tr("Stop"),
            leaves=self.tr("What was not reached stays as it lies."),
        )
        self._settle()

    def _done(self, done: Tidied) -> None:
        self.tidied = done
        self._choose(None)
        self._say_told()

    def _say_told(self) -> None:
        done = self.tidied
        self.told.setVisible(done is not None)
        if done is None:
            return
        said = self.tr("%n packet(s) tidied. You can pull the stick now.", "", done.done)
        stays = self.tr("%n stay(s): another file lies in the place.", "", done.left)
        self.told.set_text(f"{said} {stays}" if done.left else said)
