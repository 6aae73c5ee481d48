"""The audit page: whether the trail is whole, and who did what, by person and by day."""

from contextlib import closing
from datetime import date, datetime, timedelta, tzinfo

from PySide6.QtWidgets import QHBoxLayout, QWidget

from postdesk.errors import PostDeskError
from postdesk.model.base import WorkspaceKind
from postdesk.model.ids import PersonId
from postdesk.progress import Progress
from postdesk.store.audit import AuditEntry
from postdesk.store.people import OFFICE
from postdesk.store.trail import Asked, Verified, codes, may_read, page_of, people, verify
from postdesk.store.vault import Vault
from postdesk.ui.audit.words import done
from postdesk.ui.language import isolate, isolate_code
from postdesk.ui.language_formats import number_text, short_date, time_text
from postdesk.ui.long_work import LongWork
from postdesk.ui.messages import message_of
from postdesk.ui.navigator import Navigator
from postdesk.ui.page import Page, PageHead
from postdesk.ui.tasks import Tasks
from postdesk.ui.theme import Role, current_look
from postdesk.ui.widgets.button import Button
from postdesk.ui.widgets.card import Notice
from postdesk.ui.widgets.chip import Tone
from postdesk.ui.widgets.choice import Choice
from postdesk.ui.widgets.empty_state import EmptyState
from postdesk.ui.widgets.error_card import ErrorCard
from postdesk.ui.widgets.progress_row import ProgressRow
from postdesk.ui.widgets.table import CellKind, Column
from postdesk.ui.widgets.table_card import TableCard
from postdesk.ui.widgets.text import Text

_ROWS = (10, 4)
_DAYS = 31
_NEWEST = 1 << 62


class AuditPage(Page):
    """Opening it verifies the trail on the worker thread; Page keys turn to older entries."""

    name = "trail"
    place = "settings"

    def __init__(self, navigator: Navigator, vault: Vault, zone: tzinfo, tasks: Tasks) -> None:
        super().__init__()
        self._navigator, self._vault, self._zone = navigator, vault, zone
        self.verified: Verified | None = None
        self.entries: tuple[AuditEntry, ...] = ()
        self._turned = [_NEWEST]
        self.head = PageHead()
        self.progress, self.error = ProgressRow(), ErrorCard()
        self.work = LongWork(tasks, self.progress, self.error)
        self.whole = Notice(Tone.DONE, "circle-check")
        self.person, self.day = Choice(snug=True), Choice(snug=True)
        self.card = TableCard()
        self.table = self.card.table
        self.about = Text("", Role.BODY, colour="ink2", wrap=True)
        self.empty = EmptyState("list-details")
        self.again = Button(icon="refresh", key="F5")
        self.back_button = Button(icon="arrow-left", key="F10")
        self._lay_out()
        self.again.clicked.connect(self._verify)
        self.back_button.clicked.connect(
            lambda: navigator.go("moved" if vault.moved_away else "settings")
        )
        self.empty.pressed.connect(self._show_all)
        self.table.leads_on = True
        self.table.turned.connect(self._turn)
        self.table.chosen.connect(lambda _row: self._say_chosen())
        for choice in (self.person, self.day):
            choice.currentIndexChanged.connect(lambda _index: self._begin())

    def title(self) -> str:
        return self.tr("Audit trail")

    def opened(self, subject: object) -> None:
        del subject
        self.error.hide()
        self.verified = None
        self._turned = [_NEWEST]
        self.retranslate()
        if may_read(self._vault):
            self.table.setFocus()
            self._verify()

    def left(self) -> None:
        self.work.stop()
        self.entries = ()

    def back_pressed(self) -> bool:
        return self._turn(-1)

    def forward_pressed(self) -> bool:
        return self._turn(1)

    def retranslate(self) -> None:
        self.head.set_texts(
            self.tr("Audit trail"),
            self.tr("Who did what, when. Nobody can change an entry without being noticed."),
        )
        self.again.set_words(self.tr("Verify again"))
        self.back_button.set_words(self.tr("Back"))
        self.empty.set_texts(
            self.tr("Nothing was done by this person on this day."), self.tr("Show all entries")
        )
        self._say_filters()
        self._say_whole()
        self._show()

    # --- verifying --------------------------------------------------------------------------

    def _verify(self) -> None:
        vault = self._vault

        def work(_progress: Progress) -> Verified:
            with closing(vault.sibling()) as session:
                return verify(session)

        self.work.begin(
            work,
            self._found,
            words=lambda: self.tr("Reading the trail from its first entry on"),
            cancel=lambda: self.tr("Stop"),
            leaves=lambda: self.tr("Nothing is changed by looking."),
        )

    def _found(self, verified: Verified) -> None:
        self.verified = verified
        self._say_whole()

    def _say_whole(self) -> None:
        found, language = self.verified, current_look().language
        self.whole.setVisible(found is not None)
        if found is None:
            return
        if found.bad is None:
            self.whole.set_tone(Tone.DONE, "circle-check")
            said = self.tr("The trail is whole: {count} entries.")
            self.whole.set_text(said.format(count=number_text(language, found.entries)))
            return
        self.whole.set_tone(Tone.ATTENTION, "alert-triangle")
        said = (
            self.tr("Entry {number} is missing: the end was cut off, or an old vault put back.")
            if found.bad > found.entries
            else self.tr("Entry {number} does not fit: it or one before it was changed.")
        )
        what = (
            self.tr("Write nothing more here. Make a backup. Call the regional office.")
            if self._vault.workspace is WorkspaceKind.POST
            else self.tr("Write nothing more here. Make a backup. Call headquarters.")
        )
        number = isolate_code(number_text(language, found.bad))
        self.whole.set_text(f"{said.format(number=number)} {what}")

    # --- entries ----------------------------------------------------------------------------

    def _say_filters(self) -> None:
        today = self._vault.clock().astimezone(self._zone).date()
        language = current_look().language
        days = [today - timedelta(days=back) for back in range(_DAYS)]
        self.person.set_label(self.tr("Person:"))
        self.person.set_entries(
            [("", self.tr("all")), *((str(key), name) for key, name in self._people().items())]
        )
        self.day.set_label(self.tr("Day:"))
        self.day.set_entries(
            [("", self.tr("all")), *((day.isoformat(), short_date(language, day)) for day in days)]
        )

    def _people(self) -> dict[PersonId, str]:
        return {key: isolate(name) for key, name in people(self._vault).items()}

    def _asked(self) -> Asked:
        who, day = self.person.chosen(), self.day.chosen()
        return Asked(PersonId(who) if who else None, date.fromisoformat(day) if day else None)

    def _begin(self) -> None:
        self._turned = [_NEWEST]
        self._show()

    def _show_all(self) -> None:
        for choice in (self.person, self.day):
            choice.setCurrentIndex(0)
        self._begin()

    def _turn(self, step: int) -> bool:
        """To older entries, or back to newer ones; False at either end."""
        if step > 0 and len(self.entries) == self._rows:
            self._turned.append(self.entries[-1].number)
        elif step < 0 and len(self._turned) > 1:
            self._turned.pop()
        else:
            return False
        self._show()
        return True

    @property
    def _rows(self) -> int:
        return current_look().at(*_ROWS)

    def _show(self) -> None:
        self.entries = ()
        try:
            self.entries = page_of(
                self._vault, self._asked(), self._zone, before=self._turned[-1], limit=self._rows
            )
        except PostDeskError as error:
            self.error.set_message(message_of(error))
        names, known = self._people(), codes(self._vault)
        self.table.setAccessibleName(self.tr("Audit trail"))
        self.table.set_rows(self._columns(), [self._row(one, names, known) for one in self.entries])
        least = self.table.minimumSizeHint().height()  # Qt asks for more than one row
        self.table.setFixedHeight(max(least, self.table.height_for_rows(len(self.entries))))
        if self.entries:
            self.table.choose(0)
        older = self.tr("Page ↓") if len(self.entries) == self._rows else ""
        newer = self.tr("Page ↑") if len(self._turned) > 1 else ""
        self.card.set_foot(newer, older)
        self.card.setVisible(bool(self.entries))
        self.empty.setVisible(not self.entries and not self.error.isVisible())
        self._say_chosen()

    def _columns(self) -> list[Column]:
        when = Column(self.tr("When"), CellKind.QUIET)
        what = Column(self.tr("What"), share=1)
        code = Column(self.tr("Code"), CellKind.STRONG)
        if current_look().large:
            return [when, what, code]
        return [Column(self.tr("No."), CellKind.NUMBER), when, Column(self.tr("Who")), what, code]

    def _row(
        self, entry: AuditEntry, names: dict[PersonId, str], known: dict[str, str]
    ) -> list[str]:
        language = current_look().language
        code = known.get(entry.record, "")
        when, what, code = self._when(entry.at), done(entry), isolate_code(code) if code else ""
        if current_look().large:
            return [when, what, code]
        number = number_text(language, entry.number)
        return [number, when, self._who(entry, names), what, code]

    def _when(self, at: datetime) -> str:
        here = at.astimezone(self._zone)
        return f"{short_date(current_look().language, here.date())} {time_text(here)}"

    def _who(self, entry: AuditEntry, names: dict[PersonId, str]) -> str:
        """A name; a dash where nobody was unlocked, and a word for those who left."""
        if not entry.who:
            return "–"
        if entry.who == OFFICE:
            return self.tr("the regional office")
        return names.get(entry.who, self.tr("somebody who left"))

    def _say_chosen(self) -> None:
        """The whole entry chosen: at 200 % the table has no room for who did it."""
        row = self.table.currentIndex().row()
        if not 0 <= row < len(self.entries):
            self.about.set_text("")
            return
        entry = self.entries[row]
        self.about.set_text(
            self.tr("Entry {number}, {when}. {who}: {what}.").format(
                number=isolate_code(number_text(current_look().language, entry.number)),
                when=self._when(entry.at),
                who=self._who(entry, self._people()),
                what=done(entry),
            )
        )

    def _lay_out(self) -> None:
        filters = QWidget()
        line = QHBoxLayout(filters)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(12)
        line.addWidget(self.person)
        line.addWidget(self.day)
        line.addStretch(1)
        parts: tuple[QWidget, ...] = (self.head, self.whole, self.progress, self.error, filters)
        for part in (*parts, self.card, self.about, self.empty):
            self.body.addWidget(part)
        self.body.addStretch(1)
        self.bar.at_start(self.back_button)
        self.bar.at_end(self.again)
