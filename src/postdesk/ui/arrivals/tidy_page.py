"""Clears a stick: packets that were taken in are moved, archived or wiped, unfinished ones go."""

from collections.abc import Callable
from pathlib import Path

from postdesk.packet.arrivals import Arrival, ImportReport
from postdesk.packet.doctor import StickReport
from postdesk.packet.originals import Fate, Tidied, remove_unfinished, tidy
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

_UNFINISHED = "unfinished"
"""What can be chosen beside the fates of what was taken in."""


class TidyPage(Page):
    """Its subject is what was read or seen of a stick; Enter does nothing before a choice.

    Whoever writes to a stick comes here by what was seen on it: then only what is unfinished goes.
    """

    name = "tidy"
    place = "arrivals"

    def __init__(
        self, navigator: Navigator, tasks: Tasks, choose_folder: ChooseFolder = ask_folder
    ) -> None:
        super().__init__()
        self._navigator, self._choose_folder = navigator, choose_folder
        self.report: ImportReport | None = None
        self.folder: Path | None = None
        self.unfinished: tuple[Path, ...] = ()
        self.chosen = ""
        self.tidied: Tidied | None = None
        self.removed = False
        """Whether that was told of unfinished packets."""
        self.head = PageHead()
        ways: tuple[str, ...] = (*Fate, _UNFINISHED)
        self.ways = {way: ChoiceCard(str(number)) for number, way in enumerate(ways, start=1)}
        self.means = Notice(Tone.INFO, "lock")
        self.told = Notice(Tone.DONE, "circle-check")
        self.progress, self.error = ProgressRow(), ErrorCard("usb")
        self.work = LongWork(tasks, self.progress, self.error)
        self.confirm = Button(kind=Kind.FILLED, icon="usb", key="Enter")
        self.back_button = Button(icon="arrow-left", key="F10")
        for part in (self.head, *self.ways.values(), self.means):
            self.body.addWidget(part)
        for part in (self.told, self.progress, self.error):
            self.body.addWidget(part)
        self.body.addStretch(1)
        self.bar.at_start(self.back_button)
        self.bar.at_end(self.confirm)
        for way, card in self.ways.items():
            card.clicked.connect(lambda _checked=False, chosen=way: self._choose(chosen))
        self.confirm.clicked.connect(self._confirm)
        self.back_button.clicked.connect(lambda: navigator.go(self._from))
        self.work.ended.connect(self._settle)

    def title(self) -> str:
        return self.tr("Tidy the stick")

    def opened(self, subject: object) -> None:
        if isinstance(subject, ImportReport):
            self.report, self.place = subject, "arrivals"
            self._show_unfinished(subject.folder, subject.unfinished)
        elif isinstance(subject, StickReport):
            self.report, self.place = None, "outbox"
            self._show_unfinished(subject.path, subject.unfinished)
        self.error.hide()
        self.tidied = None
        self._choose("")
        self.retranslate()

    def left(self) -> None:
        self.work.stop()

    def _show_unfinished(self, folder: Path, paths: tuple[Path, ...]) -> None:
        """Those that were removed here before are not offered again; a stick that is gone is."""
        here = folder.is_dir()
        self.folder = folder
        self.unfinished = tuple(path for path in paths if path.exists()) if here else paths

    @property
    def _from(self) -> str:
        """The page that leads here, and that one goes back to."""
        return "stick" if self.report is None else "arrivals"

    def retranslate(self) -> None:
        self._say_head()
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
            _UNFINISHED: (
                self.tr("Remove %n unfinished packet(s)", "", len(self.unfinished)),
                self.tr("A writing was cut off. This cannot be undone."),
            ),
        }
        for way, card in self.ways.items():
            card.set_texts(*words[way])
        self.confirm.set_words(self.tr("Do it"), key=self.tr("Enter"))
        self.back_button.set_words(
            self.tr("Back to the stick") if self.report is None else self.tr("Back to the report")
        )
        self._say_means()
        self._say_told()

    def _say_head(self) -> None:
        stick = folder_name(self.folder) if self.folder is not None else ""
        count = len(self._taken())
        self.head.set_texts(
            self.tr("Tidy the stick"),
            self.tr(
                "%n packet(s) on {stick} were taken in. All else stays as it lies.", "", count
            ).format(stick=stick)
            if count
            else self.tr(
                "%n packet(s) on {stick} were never written to the end. All else stays as it lies.",
                "",
                len(self.unfinished),
            ).format(stick=stick),
        )

    def _say_means(self) -> None:
        """What it comes to: with something that cannot be undone, that comes first."""
        if self.chosen == _UNFINISHED or not self._taken():
            self.means.set_marked(
                self.tr(
                    "**What is removed cannot be brought back.** Only files go that PostDesk began "
                    "and did not end; no office takes them in. Whole packets stay on the stick. "
                    "The laptop that began them can write the same again."
                )
            )
            return
        self.means.set_text(
            self.tr(
                "What the packets say is in the vault already. A stick may keep old blocks even "
                "of what was wiped: nobody but the addressed office can open them."
            )
        )

    def _taken(self) -> tuple[Arrival, ...]:
        return self.report.taken_in() if self.report is not None else ()

    def _choose(self, way: str) -> None:
        self.chosen = way
        for each, card in self.ways.items():
            card.setChecked(each == way)
        self._say_means()
        self._settle()

    def _settle(self) -> None:
        there = {way: bool(self._taken()) for way in Fate} | {_UNFINISHED: bool(self.unfinished)}
        for way, card in self.ways.items():
            card.setVisible(there[way])
        free = not self.work.running
        self.confirm.setEnabled(there.get(self.chosen, False) and free)
        self.back_button.setEnabled(free)

    def _confirm(self) -> None:
        shelf = self._choose_folder(self) if self.chosen == Fate.ARCHIVED else None
        if self.chosen == Fate.ARCHIVED and shelf is None:
            return
        work = self._work(shelf)
        if work is None:
            return
        self.tidied = None
        self._say_told()
        self.error.hide()
        self.work.begin(
            work,
            self._done,
            words=lambda: self.tr("Tidying the stick. Leave it in"),
            cancel=lambda: self.tr("Stop"),
            leaves=lambda: self.tr("What was not reached stays as it lies."),
        )
        self._settle()

    def _work(self, shelf: Path | None) -> Callable[[Progress], Tidied] | None:
        report, folder, paths, chosen = self.report, self.folder, self.unfinished, self.chosen
        if chosen == _UNFINISHED and folder is not None:
            return lambda progress: remove_unfinished(folder, paths, progress)
        if report is not None and chosen:
            return lambda progress: tidy(report, Fate(chosen), shelf, progress)
        return None

    def _done(self, done: Tidied) -> None:
        self.tidied, self.removed = done, self.chosen == _UNFINISHED
        self.unfinished = tuple(path for path in self.unfinished if path.exists())
        self._choose("")
        self.retranslate()

    def _say_told(self) -> None:
        done = self.tidied
        self.told.setVisible(done is not None)
        if done is None:
            return
        said = (
            self.tr("%n unfinished packet(s) removed. You can pull the stick now.", "", done.done)
            if self.removed
            else self.tr("%n packet(s) tidied. You can pull the stick now.", "", done.done)
        )
        stays = self.tr("%n stay(s): another file lies in the place.", "", done.left)
        self.told.set_text(f"{said} {stays}" if done.left else said)
