"""The damaged records: what each is, what is safe, and what can be done."""

from collections.abc import Callable
from contextlib import closing
from pathlib import Path

from postdesk.errors import Code, PostDeskError
from postdesk.files import free_path, write_whole
from postdesk.model.roles import Right, may
from postdesk.progress import Progress
from postdesk.store.audit import Audit
from postdesk.store.damage import DamagedKind, DamagedRecord, DamagedRecords, Harm
from postdesk.store.finding_damage import set_damaged_aside
from postdesk.store.mending import Mended, Mending
from postdesk.store.people import People
from postdesk.store.vault import Vault
from postdesk.ui.folders import ChooseFolder, ask_folder
from postdesk.ui.health.damage_words import (
    accepted_text,
    author_text,
    code_text,
    day_text,
    harm_text,
    kind_name,
    mended_text,
)
from postdesk.ui.language import isolate_code
from postdesk.ui.long_work import LongWork
from postdesk.ui.messages import message_of
from postdesk.ui.navigator import Navigator
from postdesk.ui.page import Page, PageHead
from postdesk.ui.tasks import Tasks
from postdesk.ui.theme import Role, current_look
from postdesk.ui.widgets.button import Button, Kind
from postdesk.ui.widgets.card import Notice
from postdesk.ui.widgets.chip import Tone
from postdesk.ui.widgets.empty_state import EmptyState
from postdesk.ui.widgets.error_card import ErrorCard
from postdesk.ui.widgets.progress_row import ProgressRow
from postdesk.ui.widgets.table import CellKind, Column
from postdesk.ui.widgets.table_card import TableCard
from postdesk.ui.widgets.text import Text

_MOST_ROWS = (9, 3)
_LEFT = "postdesk-damaged"


class DamagedPage(Page):
    """Its subject may be how many pages of the vault's file are damaged (an int above 0)."""

    name = "damaged"
    place = "health"

    def __init__(
        self,
        navigator: Navigator,
        vault: Vault,
        tasks: Tasks,
        mend_file: Callable[[], None],
        *,
        choose_folder: ChooseFolder = ask_folder,
    ) -> None:
        super().__init__()
        self._navigator, self._vault, self._mend_file = navigator, vault, mend_file
        self._choose_folder = choose_folder
        self._pages, self._trail_lost = 0, False
        self.records: tuple[DamagedRecord, ...] = ()
        self.head = PageHead()
        self.file = Notice(Tone.ATTENTION, "alert-triangle")
        self.told = Notice(Tone.DONE, "circle-check")
        self.progress, self.error = ProgressRow(), ErrorCard()
        self.work = LongWork(tasks, self.progress, self.error)
        self.table = TableCard()
        self.more = Text("", Role.META, colour="ink2", wrap=True)
        self.about = Text("", Role.BODY, wrap=True)
        self.safe = Text("", Role.BODY, colour="ink2", wrap=True)
        self.empty = EmptyState("circle-check")
        self.back_button = Button(icon="arrow-left", key="F10")
        self.save = Button(icon="lock", key="F7")
        self.stick = Button(icon="usb", key="F6")
        self.mend = Button(icon="lifebuoy", key="F8")
        self.accept = Button(icon="check", key="F5")
        self.restore = Button(kind=Kind.FILLED, icon="arrow-back-up", key="Enter")
        self._lay_out()
        self.table.table.chosen.connect(lambda _row: self._say_chosen())
        self.table.table.opened.connect(lambda _row: self._restore())
        self.restore.clicked.connect(self._restore)
        self.stick.clicked.connect(self._restore_from)
        self.save.clicked.connect(self._save)
        self.mend.clicked.connect(self._mend)
        self.accept.clicked.connect(self._accept)
        self.empty.pressed.connect(lambda: navigator.go("health"))
        self.back_button.clicked.connect(lambda: navigator.go("health"))

    def title(self) -> str:
        return self.tr("Damaged records")

    def opened(self, subject: object) -> None:
        """Show what is aside, and look for more at the same time."""
        self._pages = subject if isinstance(subject, int) else 0
        self.told.hide()
        self.error.hide()
        self.retranslate()
        if not self._pages:
            self.work.begin(
                self._look,
                self._found,
                words=lambda: self.tr("Reading every record again"),
                cancel=lambda: self.tr("Cancel"),
                leaves=lambda: self.tr("Nothing is changed by looking."),
            )

    def left(self) -> None:
        self.work.stop()

    def retranslate(self) -> None:
        self.head.set_texts(
            self.tr("Damaged records"),
            self.tr("They are set aside, so that everything else works. Nothing is deleted."),
        )
        self.file.set_text(
            self.tr(
                "%n place(s) of the vault’s file cannot be read. What is readable can be saved"
                " into a new file; the old one is kept beside it.",
                "",
                self._pages,
            )
        )
        self.file.setVisible(self._pages > 0)
        self.empty.set_texts(self.tr("Every record can be read."), self.tr("Back to Health"))
        self.back_button.set_words(self.tr("Back"))
        self.save.set_words(self.tr("Save what is left"), short=self.tr("What is left"))
        self.stick.set_words(self.tr("From a stick’s backup"), short=self.tr("From a stick"))
        self.mend.set_words(self.tr("Lock, then save into a new file"), short=self.tr("New file"))
        self.accept.set_words(self.tr("Take it back as it is"), short=self.tr("As it is"))
        self.restore.set_words(self.tr("Restore from the backup"), key=self.tr("Enter"))
        self._show()

    @property
    def record(self) -> DamagedRecord | None:
        """The one chosen."""
        index = self.table.table.currentIndex()
        there = index.isValid() and index.row() < len(self.records)
        return self.records[index.row()] if there else None

    # --- work -------------------------------------------------------------------------------

    def _look(self, progress: Progress) -> bool:
        """Whether the trail itself lost a part."""
        with closing(self._vault.sibling()) as session:
            set_damaged_aside(session, progress)
            return Audit(session).verify() is not None

    def _found(self, trail_lost: object) -> None:
        self._trail_lost = trail_lost is True
        self.retranslate()
        if self.records:
            self.table.table.setFocus()

    def _restore(self) -> None:
        self._begin_restoring(None)

    def _restore_from(self) -> None:
        place = self._choose_folder(self)
        if place is not None:
            self._begin_restoring(place)

    def _begin_restoring(self, place: Path | None) -> None:
        record = self.record
        if record is None or self.work.running:
            return
        self.error.hide()
        self.told.hide()

        def restore(progress: Progress) -> Mended:
            progress(0, 1)
            with closing(self._vault.sibling()) as session:
                return Mending(session).restore(record, place)

        self.work.begin(
            restore,
            lambda mended: self._restored(record, mended),
            words=lambda: self.tr("Looking for it in the backups, the newest first"),
            cancel=lambda: self.tr("Cancel"),
            leaves=lambda: self.tr("The record stays aside until it is whole."),
        )

    def _restored(self, record: DamagedRecord, mended: Mended) -> None:
        self.told.tell(lambda: mended_text(record, mended))
        self.retranslate()

    def _accept(self) -> None:
        """A supervisor's own judgement, where the audit trail can tell nothing."""
        record = self.record
        if record is None or self.work.running:
            return
        try:
            Mending(self._vault).accept(record)
        except PostDeskError as error:
            self.error.set_message(message_of(error))
            return
        self.error.hide()
        self.told.tell(lambda: accepted_text(record))
        self.retranslate()

    def _save(self) -> None:
        """What is left, for whoever helps: sealed to this vault's own people."""
        record = self.record
        folder = self._choose_folder(self) if record is not None else None
        if record is None or folder is None:
            return
        try:
            path = free_path(folder, _LEFT, ".age")
            write_whole(path, Mending(self._vault).raw(record))
        except OSError:
            self.error.set_message(message_of(PostDeskError(Code.STICK_FULL)))
            return
        except PostDeskError as error:
            self.error.set_message(message_of(error))
            return
        self.told.tell(
            lambda: self.tr(
                "Written: {name}. Only people who can open this vault can read it."
            ).format(name=isolate_code(path.name))
        )

    def _mend(self) -> None:
        """Nobody may have the vault open meanwhile: everything is locked first."""
        self._mend_file()

    # --- drawing ----------------------------------------------------------------------------

    def _show(self) -> None:
        self.records = self._listed()
        there, most = bool(self.records), current_look().at(*_MOST_ROWS)
        shown = self.records[:most]
        rows = [self._cells(found) for found in shown]
        self.table.table.setAccessibleName(self.tr("Damaged records"))
        self.table.table.set_rows(self._columns(), rows)
        least = self.table.table.minimumSizeHint().height()
        self.table.table.setFixedHeight(max(least, self.table.table.height_for_rows(len(rows))))
        left = len(self.records) - len(shown)
        self.more.set_text(self.tr("And %n more, once these are done.", "", max(0, left)))
        self.more.setVisible(left > 0)
        self.table.setVisible(there)
        self.empty.setVisible(not there and not self._pages)
        if there:
            self.table.table.choose(0)
        for button in (self.save, self.stick, self.restore):
            self.bar.show_part(button, there)
        self.bar.show_part(self.mend, self._pages > 0)
        self._say_chosen()

    def _listed(self) -> tuple[DamagedRecord, ...]:
        try:
            return DamagedRecords(self._vault).listed()
        except PostDeskError:
            return ()  # the page of this very list is damaged: the new file comes first

    def _columns(self) -> list[Column]:
        code = Column(self.tr("Code"), CellKind.STRONG, share=1)
        what = Column(self.tr("What it is"), share=1)
        day = Column(self.tr("Begun or received"), share=1)
        if current_look().large:
            return [code, what]
        return [code, what, day, Column(self.tr("By whom"), share=1)]

    def _cells(self, found: DamagedRecord) -> list[str]:
        names = {one.id: one.name for one in People(self._vault).listed()}
        cells = [code_text(found), kind_name(found.kind)]
        if current_look().large:
            return cells
        return [*cells, day_text(found), author_text(found, names)]

    def _say_chosen(self) -> None:
        found = self.record
        self.bar.show_part(self.accept, found is not None and self._may_accept(found))
        for text in (self.about, self.safe):
            text.setVisible(found is not None)
        if found is None:
            return
        self.about.set_text(harm_text(found.harm))
        safe = self.tr(
            "All other records are whole. What is left of this one is kept in the vault."
        )
        if found.kind is DamagedKind.CASE:
            ask = self.tr("If no backup has it, ask the office that sent it to write it again.")
            safe = f"{safe} {ask}"
        if self._may_accept(found):
            judge = self.tr("If you know that its answers are right, take it back as it is.")
            safe = f"{safe} {judge}"
        self.safe.set_text(safe)

    def _may_accept(self, found: DamagedRecord) -> bool:
        judges = may(self._vault.person.role, Right.READ_TRAIL)
        return judges and self._trail_lost and found.harm is Harm.ALTERED

    def _lay_out(self) -> None:
        for part in (self.head, self.file, self.progress, self.told, self.error, self.table):
            self.body.addWidget(part)
        for below in (self.more, self.about, self.safe, self.empty):
            self.body.addWidget(below)
        self.body.addStretch(1)
        self.bar.at_start(self.back_button)
        self.bar.at_start(self.save, give_way=1)
        self.bar.at_end(self.accept)
        self.bar.at_end(self.stick)
        self.bar.at_end(self.mend)
        self.bar.at_end(self.restore)
