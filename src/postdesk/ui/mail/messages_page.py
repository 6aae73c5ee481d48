"""The messages of an office: unread ones marked, one open beside them, a question answered."""

from postdesk.errors import PostDeskError
from postdesk.store.messages import MessageKind, StoredMessage, Way
from postdesk.ui.language import isolate
from postdesk.ui.mail.mailbox import Mailbox
from postdesk.ui.mail.writing import Writing
from postdesk.ui.message_words import (
    ThreadCard,
    has_ended,
    kind_icon,
    kind_name,
    subject_text,
    when_text,
)
from postdesk.ui.messages import message_of
from postdesk.ui.navigator import Navigator
from postdesk.ui.page import Page, PageHead
from postdesk.ui.theme import current_look
from postdesk.ui.widgets.button import Button, Kind
from postdesk.ui.widgets.card import Notice
from postdesk.ui.widgets.chip import Tone
from postdesk.ui.widgets.columns import Columns
from postdesk.ui.widgets.empty_state import EmptyState
from postdesk.ui.widgets.error_card import ErrorCard
from postdesk.ui.widgets.table import Cell, CellKind, Column
from postdesk.ui.widgets.table_card import TableCard

_SIDE = 520
_ROWS = (14, 6)


class MessagesPage(Page):
    """Enter opens the row chosen; at a post a question then has a field for its answer."""

    name = "messages"

    def __init__(
        self,
        navigator: Navigator,
        mailbox: Mailbox,
        *,
        place: str = "",
    ) -> None:
        super().__init__()
        self.place = place
        self._navigator, self._mailbox = navigator, mailbox
        self.messages: tuple[StoredMessage, ...] = ()
        self.open_one: StoredMessage | None = None
        self._first = 0
        self.head = PageHead(beside=True)
        self.told = Notice(Tone.DONE, "circle-check")
        self.error = ErrorCard()
        self.columns = Columns(_SIDE)
        self.card = TableCard()
        self.empty = EmptyState("mail-opened")
        self.talk = ThreadCard()
        self.writing = Writing(5)
        self.seal = Button(kind=Kind.FILLED, icon="lock", key="F6")
        self.bulletin = Button(icon="notes", key="F5")
        self.close_one = Button(key="F10")
        self._lay_out()
        self._connect()

    def title(self) -> str:
        return self.tr("Messages")

    def opened(self, subject: object) -> None:
        del subject
        self.told.hide()
        self.error.hide()
        self.open_one = None
        self._first = 0
        self.retranslate()
        self.card.table.choose(0)
        self.card.table.setFocus()

    def left(self) -> None:
        self.writing.clear()

    def retranslate(self) -> None:
        self.messages = self._mailbox.listed()
        unread = self._mailbox.unread()
        self.counted.emit(self.place, unread)
        self.head.set_texts(
            self.tr("Messages"),
            self.tr("%n message(s) not read yet.", "", unread)
            if unread
            else self.tr("All messages are read."),
        )
        self.empty.set_texts(
            self.tr("No message yet. Messages come on sticks, with the packets."),
            self.tr("Read a stick"),
        )
        self.writing.say(self.tr("Your answer"))
        self.seal.set_words(self.tr("Seal the answer"), short=self.tr("Seal"))
        self.bulletin.set_words(self.tr("Write a bulletin"), short=self.tr("Bulletin"))
        self.close_one.set_words(self.tr("Close the message"), short=self.tr("Close"))
        self._show()

    def back_pressed(self) -> bool:
        return self._turn(-1)

    def forward_pressed(self) -> bool:
        return self._turn(1)

    @property
    def can_answer(self) -> bool:
        """Whether the open message is a question to us."""
        one = self.open_one
        asked = one is not None and one.what is MessageKind.QUESTION and one.way is Way.IN
        return asked and self._mailbox.can_answer

    def _show(self) -> None:
        one = self.open_one
        there = bool(self.messages)
        self._show_rows()
        self.card.setVisible(there and not (current_look().large and one is not None))
        self.empty.setVisible(not there)
        self.columns.set_side_shown(shown=one is not None)
        if one is not None:
            thread = self._mailbox.thread(one)
            self.talk.show_messages(thread, self._mailbox.office_name, self._mailbox.now())
        self.writing.setVisible(self.can_answer)
        self.bar.show_part(self.seal, self.can_answer)
        self.seal.setEnabled(self.writing.ready())
        self.bar.show_part(self.close_one, one is not None)
        self.bar.show_part(self.bulletin, self._mailbox.can_publish)
        self.bar.setVisible(one is not None or self._mailbox.can_publish)
        self.columns.settle()

    def _show_rows(self) -> None:
        table, page = self.card.table, self._page()
        chosen = table.currentIndex().row()
        table.setAccessibleName(self.tr("Messages"))
        table.set_rows(self._columns(), [self._row(one) for one in page])
        table.setFixedHeight(table.height_for_rows(len(page)))
        if page:
            table.choose(min(max(0, chosen), len(page) - 1))
        last = self._first + len(page)
        count = self.tr("{first} to {last} of {total}").format(
            first=self._first + 1, last=last, total=len(self.messages)
        )
        before = self.tr("Page ↑") if self._first else ""
        after = self.tr("Page ↓") if last < len(self.messages) else ""
        self.card.set_foot(count, "   ".join(part for part in (before, after) if part))

    def _page(self) -> tuple[StoredMessage, ...]:
        return self.messages[self._first : self._first + current_look().at(*_ROWS)]

    def _turn(self, step: int) -> bool:
        first = self._first + step * current_look().at(*_ROWS)
        if not 0 <= first < len(self.messages):
            return False
        self._first = first
        self._show()
        return True

    def _columns(self) -> list[Column]:
        columns = [
            Column(self.tr("State"), CellKind.CHIP),
            Column(self.tr("Message"), CellKind.STRONG, share=1),
        ]
        if self.open_one is None and not current_look().large:
            columns.append(Column(self.tr("Office"), share=1))
            columns.append(Column(self.tr("When"), CellKind.NUMBER))
        return columns

    def _row(self, one: StoredMessage) -> list[Cell]:
        if has_ended(one, self._mailbox.now()):
            state = Cell(self.tr("ended"), Tone.NEUTRAL, "clock")
        elif one.unread:
            state = Cell(self.tr("not read"), Tone.ATTENTION, "inbox")
        elif one.way is Way.IN:
            state = Cell(self.tr("read"), Tone.NEUTRAL, "mail-opened")
        else:
            state = Cell(self.tr("ours"), Tone.ACCENT, "send")
        about = subject_text(one)
        bulletin = one.what is MessageKind.BULLETIN
        words = about if bulletin else f"{kind_name(one.what)} · {about}"
        cells = [state, Cell(words, icon=kind_icon(one.what))]
        if self.open_one is None and not current_look().large:
            name = self._mailbox.office_name(one.office, current_look().language.value)
            cells.append(Cell(isolate(name) if one.office else self.tr("all posts")))
            cells.append(Cell(when_text(one.at)))
        return cells

    def _open(self, row: int) -> None:
        page = self._page()
        if not 0 <= row < len(page):
            return
        self.told.hide()
        self.error.hide()
        if self.open_one is None or self.open_one.id != page[row].id:
            self.writing.clear()
        self._mailbox.mark_read(page[row])
        self.open_one = page[row]
        self.retranslate()
        if self.can_answer:
            self.writing.field.setFocus()

    def _close(self) -> None:
        self.open_one = None
        self.writing.clear()
        self.retranslate()
        self.card.table.setFocus()

    def _seal(self) -> None:
        one = self.open_one
        if one is None or not self.writing.ready():
            return
        try:
            self._mailbox.answer(one.id, self.writing.text())
        except PostDeskError as error:
            self.error.set_message(message_of(error))
            return
        self._close()
        self.told.tell(
            lambda: self.tr("The answer is sealed. It waits in the outbox for the next stick.")
        )

    def _connect(self) -> None:
        table = self.card.table
        table.leads_on = True
        table.opened.connect(self._open)
        table.clicked.connect(lambda index: self._open(index.row()))
        table.turned.connect(self._turn)
        self.empty.pressed.connect(lambda: self._navigator.go("arrivals"))
        self.writing.changed.connect(lambda: self.seal.setEnabled(self.writing.ready()))
        self.seal.clicked.connect(self._seal)
        self.close_one.clicked.connect(self._close)
        self.bulletin.clicked.connect(lambda: self._navigator.go("bulletin"))

    def _lay_out(self) -> None:
        for part in (self.head, self.told, self.error):
            self.body.addWidget(part)
        self.told.hide()
        self.columns.main.addWidget(self.card)
        self.columns.main.addWidget(self.empty)
        self.columns.end_main()
        self.columns.side.addWidget(self.talk)
        self.columns.side.addWidget(self.writing)
        self.columns.end_side()
        self.body.addWidget(self.columns)
        self.body.addStretch(1)
        self.bar.at_start(self.bulletin)
        self.bar.at_end(self.close_one)
        self.bar.at_end(self.seal)
        self.bar.hide()
