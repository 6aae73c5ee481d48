"""The door while a post that moved away is destroyed, and what it says once that is done."""

from postdesk.progress import Progress
from postdesk.ui.long_work import LongWork
from postdesk.ui.navigator import Navigator
from postdesk.ui.page import Chrome, Page, PageHead
from postdesk.ui.tasks import Tasks
from postdesk.ui.unlock.door import Door
from postdesk.ui.widgets.button import Button, Kind
from postdesk.ui.widgets.card import Notice
from postdesk.ui.widgets.chip import Tone
from postdesk.ui.widgets.error_card import ErrorCard
from postdesk.ui.widgets.progress_row import ProgressRow, no_words


class DestroyedPage(Page):
    """Begins by itself, also where power failed in the middle; nothing stops it."""

    name = "destroyed"
    chrome = Chrome.TOP

    def __init__(self, navigator: Navigator, door: Door, tasks: Tasks) -> None:
        super().__init__()
        self._door, self.done = door, False
        self.head = PageHead()
        self.told = Notice(Tone.DONE, "circle-check")
        self.progress, self.error = ProgressRow(), ErrorCard("lock")
        self.work = LongWork(tasks, self.progress, self.error)
        self.again = Button(icon="refresh", key="F5")
        self.go_on = Button(kind=Kind.FILLED, icon="home", key="Enter")
        for part in (self.head, self.told, self.progress, self.error):
            self.body.addWidget(part)
        self.body.addStretch(1)
        self.bar.at_start(self.again)
        self.bar.at_end(self.go_on)
        self.again.clicked.connect(self._begin)
        self.go_on.clicked.connect(lambda: navigator.go("first_run"))
        self.work.ended.connect(self.retranslate)

    def title(self) -> str:
        return self.tr("Destroyed")

    def opened(self, subject: object) -> None:
        del subject
        self.done = False
        self._begin()

    def retranslate(self) -> None:
        title = self.tr("The post is being destroyed on this laptop")
        if self.done:
            title = self.tr("The post is destroyed on this laptop")
        self.head.set_texts(title, self.tr("It goes on at the other laptop."))
        self.told.set_text(
            self.tr(
                "The keys went first, then the files. A drive may keep old blocks: they stay "
                "locked under the passphrases of then. Backups on sticks are still there: lock "
                "them away."
            )
        )
        self.told.setVisible(self.done)
        self.again.set_words(self.tr("Try again"))
        self.go_on.set_words(self.tr("To the first page"), key=self.tr("Enter"))
        self.bar.show_part(self.again, not self.done and not self.work.running)
        self.bar.show_part(self.go_on, self.done)

    def enter_pressed(self) -> bool:
        if self.done:
            self.go_on.click()
        return self.done

    def _begin(self) -> None:
        if self.work.running:
            return
        self.error.hide()

        def work(progress: Progress) -> None:
            self._door.finish_destroying(progress)

        self.work.begin(
            work,
            self._ended,
            words=lambda: self.tr("Destroying keys, then files"),
            cancel=no_words,
            leaves=no_words,
        )
        self.retranslate()

    def _ended(self, _nothing: object) -> None:
        self.done = True
        self.retranslate()
        self.go_on.setFocus()
