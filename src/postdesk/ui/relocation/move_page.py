"""Handing the whole post over to another laptop: what it means, then the stick."""

from contextlib import closing

from postdesk.desk.post import Post
from postdesk.desk.relocating import Moved, relocate
from postdesk.model.interviews import Interview
from postdesk.progress import Progress
from postdesk.ui.folders import ChooseFolder, ask_folder
from postdesk.ui.language import isolate_code
from postdesk.ui.long_work import LongWork
from postdesk.ui.navigator import Navigator
from postdesk.ui.page import Chrome, Page, PageHead
from postdesk.ui.relocation.asked_first import whom_to_ask
from postdesk.ui.tasks import Tasks
from postdesk.ui.widgets.button import Button, Kind
from postdesk.ui.widgets.card import Notice
from postdesk.ui.widgets.chip import Tone
from postdesk.ui.widgets.error_card import ErrorCard
from postdesk.ui.widgets.fields import Labelled
from postdesk.ui.widgets.passphrase_field import PassphraseField
from postdesk.ui.widgets.progress_row import ProgressRow
from postdesk.ui.widgets.row_list import Row, RowList


class MovePage(Page):
    """Only the supervisor's own passphrase begins it; nothing else is done meanwhile."""

    name = "move_post"
    place = "settings"
    chrome = Chrome.TOP

    def __init__(
        self,
        navigator: Navigator,
        post: Post,
        tasks: Tasks,
        choose_folder: ChooseFolder = ask_folder,
    ) -> None:
        super().__init__()
        self._navigator, self._post, self._choose_folder = navigator, post, choose_folder
        self.head = PageHead()
        self.meaning = RowList()
        self.waiting = Notice(Tone.ATTENTION, "alert-triangle")
        self.words = PassphraseField()
        self.labelled = Labelled(self.words)
        self.progress, self.error = ProgressRow(), ErrorCard("usb")
        self.work = LongWork(tasks, self.progress, self.error)
        self.keep = Button(icon="arrow-left", key="F10")
        self.give = Button(kind=Kind.FILLED, icon="usb", key="Enter")
        parts = (self.head, self.meaning, self.waiting, self.labelled, self.progress, self.error)
        for part in parts:
            self.body.addWidget(part)
        self.body.addStretch(1)
        self.bar.at_start(self.keep)
        self.bar.at_end(self.give)
        self.keep.clicked.connect(lambda: navigator.go("settings"))
        self.give.clicked.connect(self._give)
        self.words.entered.connect(self._give)
        self.work.ended.connect(self._ended)

    def title(self) -> str:
        return self.tr("Move the post to another laptop")

    def opened(self, subject: object) -> None:
        del subject
        self.error.hide()
        self.labelled.set_problem("")
        self.retranslate()
        self.words.setFocus()

    def left(self) -> None:
        self.words.clear()
        self.work.stop()

    def retranslate(self) -> None:
        self.head.set_texts(
            self.tr("Move the post to another laptop"),
            self.tr("Interviews, people, keys and sealed packets go along, all encrypted."),
        )
        self.meaning.clear()
        for icon, title, text in self._meanings():
            self.meaning.add(Row(icon, title, text))
        self._say_waiting()
        self.labelled.set_texts(
            self.tr("Your passphrase"), self.tr("It shows that you are the supervisor.")
        )
        self.keep.set_words(self.tr("Keep the post here"))
        self.give.set_words(self.tr("Choose the stick and hand over"), key=self.tr("Enter"))
        self._settle()

    def _meanings(self) -> tuple[tuple[str, str, str], ...]:
        return (
            (
                "usb",
                self.tr("Everything goes onto a stick"),
                self.tr("It is read back and compared. Until then the post stays here."),
            ),
            (
                "key",
                self.tr("You get a code of fourteen groups"),
                self.tr("Write it on paper. It travels apart from the stick."),
            ),
            (
                "lock",
                self.tr("This laptop then only reads"),
                self.tr("If the stick is lost, a supervisor takes the post back here."),
            ),
            # told always: one that is sealed to its author is not in the list below
            (
                "message-language",
                self.tr("What nobody agreed to keep stays behind"),
                " ".join(
                    (
                        self.tr(
                            "One that is sealed stands in no list: afterwards only its author can "
                            "read it, only here. Everybody settles theirs first."
                        ),
                        whom_to_ask(self._post.vault),
                    )
                ).strip(),
            ),
        )

    def _say_waiting(self) -> None:
        """What lies apart until storing is agreed never leaves the laptop, so it comes first."""
        codes = [isolate_code(one.code) for one in self._pending()]
        self.waiting.setVisible(bool(codes))
        self.waiting.set_marked(
            self.tr(
                "**Finish these interviews first**: nobody has agreed to keep them yet. {codes}"
            ),
            codes=", ".join(codes),
        )

    def _pending(self) -> tuple[Interview, ...]:
        return self._post.notebook.pending.waiting()

    def _settle(self) -> None:
        """While it runs there is one way: to stop it."""
        free = not self.work.running
        self.give.setEnabled(free and not self._pending())
        for control in (self.keep, self.words):
            control.setEnabled(free)

    def _give(self) -> None:
        words = self.words.text()
        self.labelled.set_problem("" if words else self.tr("This is needed."))
        if not words or self.work.running or self._pending():
            return
        folder = self._choose_folder(self)
        if folder is None:
            return
        self.error.hide()
        vault, pending = self._post.vault, self._post.notebook.pending
        # whatever still runs behind this page changes nothing that the copy would lack
        vault.heed_move(moving=True)

        def work(progress: Progress) -> Moved:
            vault.witness(vault.person.id, words)
            with closing(vault.sibling()) as session:
                return relocate(session, pending, folder, progress)

        self.work.begin(
            work,
            lambda _moved: self._navigator.go("moved"),
            words=lambda: self.tr("Copying, sealing, writing, comparing"),
            cancel=lambda: self.tr("Stop"),
            leaves=lambda: self.tr("The post stays here, whole."),
        )
        self._settle()

    def _ended(self) -> None:
        self._post.vault.heed_move()
        self.words.clear()
        self._settle()
