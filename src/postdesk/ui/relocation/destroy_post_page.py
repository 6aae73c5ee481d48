"""A closed post on the laptop it left: destroyed there for good, once the other laptop works."""

from collections.abc import Callable

from postdesk.desk.post import Post
from postdesk.desk.relocating import agree_to_destroy
from postdesk.forms.digits import plain
from postdesk.model.interviews import InterviewStatus
from postdesk.progress import Progress
from postdesk.store.interviews import Interviews
from postdesk.ui.language import isolate
from postdesk.ui.long_work import LongWork
from postdesk.ui.navigator import Navigator
from postdesk.ui.page import Chrome, Page, PageHead
from postdesk.ui.relocation.asked_first import whom_to_ask
from postdesk.ui.tasks import Tasks
from postdesk.ui.theme import current_look
from postdesk.ui.widgets.button import Button, Kind
from postdesk.ui.widgets.card import Notice
from postdesk.ui.widgets.chip import Tone
from postdesk.ui.widgets.error_card import ErrorCard
from postdesk.ui.widgets.fields import Labelled, LineField
from postdesk.ui.widgets.passphrase_field import PassphraseField
from postdesk.ui.widgets.progress_row import ProgressRow, no_words
from postdesk.ui.widgets.row_list import Row, RowList


class DestroyPostPage(Page):
    """The post's name is typed, then the passphrase; Enter in it, or the last key, destroys."""

    name = "destroy_here"
    chrome = Chrome.TOP

    def __init__(
        self, navigator: Navigator, post: Post, tasks: Tasks, lock: Callable[[], None]
    ) -> None:
        super().__init__()
        self._post, self._lock = post, lock
        self.head = PageHead()
        self.first = Notice(Tone.ATTENTION, "alert-triangle")
        self.meaning = RowList()
        self.typed, self.words = LineField(), PassphraseField()
        self.name_label, self.words_label = Labelled(self.typed), Labelled(self.words)
        self.progress, self.error = ProgressRow(), ErrorCard("lock")
        self.work = LongWork(tasks, self.progress, self.error)
        self.keep = Button(kind=Kind.FILLED, icon="arrow-left", key="F10")
        self.destroy_button = Button(icon="trash", key="F8")
        for part in (self.head, self.first, self.meaning, self.name_label, self.words_label):
            self.body.addWidget(part)
        self.body.addWidget(self.progress)
        self.body.addWidget(self.error)
        self.body.addStretch(1)
        self.bar.at_start(self.keep)
        self.bar.at_end(self.destroy_button)
        self.keep.clicked.connect(lambda: navigator.go("moved"))
        self.destroy_button.clicked.connect(self._destroy)
        self.typed.returnPressed.connect(self.words.setFocus)
        self.words.entered.connect(self.destroy_button.setFocus)
        self.work.ended.connect(self._settle)

    def title(self) -> str:
        return self.tr("Destroy this copy of the post")

    def opened(self, subject: object) -> None:
        del subject
        self.error.hide()
        self.name_label.set_problem("")
        self.words_label.set_problem("")
        self.typed.clear()
        self.retranslate()
        self.typed.setFocus()

    def left(self) -> None:
        self.words.clear()
        self.work.stop()

    def retranslate(self) -> None:
        self.head.set_texts(
            self.tr("Destroy this copy of the post"),
            self.tr("The post goes on at the other laptop. Nothing of it stays on this one."),
        )
        self.first.set_marked(
            self.tr(
                "**First see it open on the other laptop**, or hear by phone that it does. After "
                "this nobody can take the post back here. What nobody agreed to keep did not go "
                "along: it is lost, also where its author still needs it. {ask}"
            ),
            # told always, as when it was handed over
            ask=whom_to_ask(self._post.vault),
        )
        self.meaning.clear()
        for icon, title, text in self._meanings():
            self.meaning.add(Row(icon, title, text))
        self.name_label.set_texts(
            self.tr("Type the name of the post"),
            self.tr("{name}: by typing it you say that it works on the other laptop.").format(
                name=isolate(self._name())
            ),
        )
        self.words_label.set_texts(
            self.tr("Your passphrase"), self.tr("It shows that you are the supervisor.")
        )
        self.keep.set_words(self.tr("Keep it, to read"))
        self.destroy_button.set_words(self.tr("Destroy it for good"))
        self._settle()

    def _meanings(self) -> tuple[tuple[str, str, str], ...]:
        kept = len(Interviews(self._post.vault).listed(*InterviewStatus))
        people = len(self._post.vault.file.people)
        return (
            (
                "key",
                self.tr("The keys go first"),
                self.tr("From that moment nobody can read anything here, also if power fails."),
            ),
            (
                "trash",
                self.tr("Then all files of the post"),
                " · ".join(
                    (
                        self.tr("%n interview(s)", "", kept),
                        self.tr("access of %n person(s)", "", people),
                        self.tr("packets, audit trail and the backups on this laptop"),
                    )
                ),
            ),
            (
                "folder",
                self.tr("What a drive may keep"),
                self.tr(
                    "Old blocks can stay on flash, even those of the keys. They stay locked under "
                    "the passphrases of then."
                ),
            ),
            (
                "usb",
                self.tr("What is not touched"),
                self.tr("Backups on sticks. They open with the old passphrases and sheet."),
            ),
        )

    def _name(self) -> str:
        names = self._post.office.names
        return names.in_language(current_look().language.value)

    def _destroy(self) -> None:
        if self.work.running:
            return
        right = plain(self.typed.text()).casefold() == plain(self._name()).casefold()
        words = self.words.text()
        self.name_label.set_problem("" if right else self.tr("This is not the name of the post."))
        self.words_label.set_problem("" if words else self.tr("This is needed."))
        if not (right and words):
            (self.words if right else self.typed).setFocus()
            return
        self.error.hide()
        vault = self._post.vault

        def work(progress: Progress) -> None:
            agree_to_destroy(vault, words, progress)

        self.work.begin(
            work,
            lambda _nothing: self._lock(),
            words=lambda: self.tr("Looking at the passphrase"),
            cancel=no_words,
            leaves=no_words,
        )
        self._settle()

    def _settle(self) -> None:
        free = not self.work.running
        for control in (self.keep, self.destroy_button, self.typed, self.words):
            control.setEnabled(free)
