"""What new content brings to the posts, before headquarters publishes it as the next kit."""

from contextlib import closing
from pathlib import Path

from postdesk.model.ids import KitVersion
from postdesk.progress import Progress
from postdesk.regional.content import NewContent, look_at_content
from postdesk.regional.publishing import next_number, publish_content
from postdesk.store.vault import Vault
from postdesk.ui.kit_parts import PartChange, listed_parts
from postdesk.ui.long_work import LongWork
from postdesk.ui.navigator import Navigator
from postdesk.ui.outside_names import outside_name, outside_sentence
from postdesk.ui.page import Page, PageHead
from postdesk.ui.tasks import Tasks
from postdesk.ui.theme import current_look
from postdesk.ui.widgets.button import Button, Kind
from postdesk.ui.widgets.card import Notice
from postdesk.ui.widgets.chip import Chip, Tone
from postdesk.ui.widgets.choice import Choice
from postdesk.ui.widgets.empty_state import EmptyState
from postdesk.ui.widgets.error_card import ErrorCard
from postdesk.ui.widgets.progress_row import ProgressRow, no_words
from postdesk.ui.widgets.row_list import Row, RowList

_NOT_YET, _VALIDATED = "not_yet", "validated"


class ContentPage(Page):
    """Its subject is where the content lies, a `Path`; publishing leads back to the posts."""

    name = "content"
    place = "posts"

    def __init__(self, navigator: Navigator, vault: Vault, tasks: Tasks) -> None:
        super().__init__()
        self._navigator, self._vault = navigator, vault
        self.content: NewContent | None = None
        self.head = PageHead()
        self.progress = ProgressRow()
        self.error = ErrorCard()
        self.work = LongWork(tasks, self.progress, self.error)
        self.notes = Notice(Tone.PLAIN, "note")
        self.validated = Choice(tall=True)
        self.rows = RowList()
        self.empty = EmptyState("circle-check")
        self.back_button = Button(icon="arrow-left", key="F10")
        self.publish = Button(kind=Kind.FILLED, icon="package", key="F8")
        for part in (self.head, self.progress, self.error, self.notes, self.rows, self.empty):
            self.body.addWidget(part)
        self.body.addWidget(self.validated)
        self.body.addStretch(1)
        self.bar.at_start(self.back_button)
        self.bar.at_end(self.publish)
        self.work.ended.connect(self.retranslate)
        self.back_button.clicked.connect(lambda: navigator.go("posts"))
        self.publish.clicked.connect(self._publish)

    def title(self) -> str:
        return self.tr("New content for the kit")

    def opened(self, subject: object) -> None:
        self.content = None
        self.error.hide()
        self.validated.setCurrentIndex(0)
        self.retranslate()
        if isinstance(subject, Path):
            self._look(subject)

    def left(self) -> None:
        self.work.stop()
        self.content = None
        self.rows.clear()

    def retranslate(self) -> None:
        number = next_number(self._vault)
        self.head.set_texts(
            self.tr("New content: kit number {number}").format(number=number),
            self.tr("Against the kit in use. Offices and keys stay those of your directory."),
        )
        self.empty.set_texts(self.tr("This is what the kit in use holds. There is nothing new."))
        self.back_button.set_words(self.tr("Back to the posts"))
        self.publish.set_words(self.tr("Publish it as kit number {number}").format(number=number))
        entries = [
            (_NOT_YET, self.tr("not yet, and screens say so")),
            (_VALIDATED, self.tr("yes, by the national bodies")),
        ]
        self.validated.set_label(self.tr("Validated:"))
        self.validated.set_entries(entries)
        self._show()

    def _look(self, place: Path) -> None:
        def work(progress: Progress) -> NewContent:
            with closing(self._vault.sibling()) as session:
                return look_at_content(session, place, progress)

        self.work.begin(
            work,
            self._found,
            words=lambda: self.tr("Reading every part once"),
            cancel=lambda: self.tr("Cancel"),
            leaves=lambda: self.tr("Nothing is changed by looking."),
        )

    def _found(self, content: NewContent) -> None:
        self.content = content
        self.retranslate()

    def _publish(self) -> None:
        content, validated = self.content, self.validated.chosen() == _VALIDATED
        if content is None or self.work.running:
            return

        def work(_progress: Progress) -> KitVersion:
            with closing(self._vault.sibling()) as session:
                return publish_content(session, content.kit, validated=validated)

        self.work.begin(
            work,
            lambda version: self._navigator.go("posts", version),
            words=lambda: self.tr("Making the kit"),
            cancel=lambda: self.tr("Cancel"),
            leaves=no_words,
        )

    def _show(self) -> None:
        content = self.content
        self.rows.clear()
        for part in () if content is None else listed_parts(content.changed):
            self.rows.add(self._row(part))
        self._show_recipients(content)
        said = content.kit.head.notes.in_language(current_look().language) if content else ""
        self.notes.set_text(
            self.tr("Its author says: {notes}").format(notes=outside_sentence(said))
        )
        self.notes.setVisible(bool(said))
        fresh = content is not None and not content.is_same
        self.rows.setVisible(fresh)
        self.empty.setVisible(content is not None and content.is_same)
        self.validated.setVisible(content is not None)
        self.publish.setEnabled(content is not None and not self.work.running)

    def _show_recipients(self, content: NewContent | None) -> None:
        """Whom cases can be referred to: those that come, those that go."""
        if content is None:
            return
        language = current_look().language.value
        for recipients, new in ((content.recipients, True), (content.gone, False)):
            for one in recipients:
                name = outside_name(one.names.in_language(language) or one.id)
                self.rows.add(self._row(PartChange(self.tr("Recipient"), name, new=new)))

    def _row(self, part: PartChange) -> Row:
        row = Row("file-text", part.kind, part.names)
        if part.new is None:
            row.add_end(Chip(self.tr("changed"), Tone.INFO, icon="pencil"))
        elif part.new:
            row.add_end(Chip(self.tr("new"), Tone.DONE, icon="plus"))
        else:
            row.add_end(Chip(self.tr("gone"), Tone.ATTENTION, icon="circle-minus"))
        return row
