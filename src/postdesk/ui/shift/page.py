"""The shift page: what to begin, what waits, who is here, how the post is."""

from collections.abc import Mapping, Sequence
from datetime import datetime

from PySide6.QtCore import QEvent, QTimer
from PySide6.QtWidgets import QGridLayout, QHBoxLayout

from postdesk.desk.duty import ShiftNote
from postdesk.desk.handing_over import accept
from postdesk.desk.paper_dangers import PaperDangers
from postdesk.desk.post import Post
from postdesk.desk.shift import ShiftWork, shift_work
from postdesk.desk.triage import counts_today, waiting
from postdesk.errors import PostDeskError
from postdesk.model.ids import GuideId, InterviewId
from postdesk.model.interviews import Interview
from postdesk.model.kits import Emergency
from postdesk.ui.language import isolate
from postdesk.ui.language_formats import time_text, weekday_date
from postdesk.ui.message_words import when_text
from postdesk.ui.messages import message_of
from postdesk.ui.navigator import Navigator
from postdesk.ui.page import Page, PageHead
from postdesk.ui.shift.drafts import DraftRows
from postdesk.ui.shift.duty_card import DutyCard
from postdesk.ui.shift.looking import PapersLookedAt
from postdesk.ui.shift.screened import ScreenedCard
from postdesk.ui.shift.stand_in_card import StandInCard
from postdesk.ui.shift.todo import TodoRows
from postdesk.ui.theme import Role, current_look
from postdesk.ui.widgets.button import Button, Kind
from postdesk.ui.widgets.card import Card, Notice
from postdesk.ui.widgets.chip import Tone
from postdesk.ui.widgets.columns import Columns
from postdesk.ui.widgets.empty_state import EmptyState
from postdesk.ui.widgets.error_card import ErrorCard
from postdesk.ui.widgets.icon_text import IconText
from postdesk.ui.widgets.row_list import Row, RowList
from postdesk.ui.widgets.text import REDRAW, Text

_NIGHT_BEGINS, _NIGHT_ENDS = 19, 6
_SHORT_FORM = GuideId("short_form")


class ShiftPage(Page):
    """The first page after unlocking."""

    name = "shift"

    def __init__(self, navigator: Navigator, post: Post) -> None:
        super().__init__()
        self._navigator, self._post = navigator, post
        self.head = PageHead()
        self.columns = Columns(280)
        self.triage = Button(kind=Kind.FILLED, icon="filter", key="1", tall=True)
        self.begin = Button(icon="message-language", key="2", tall=True)
        self.short = Button(icon="clock", key="3", tall=True)
        self.stick = Button(icon="usb", key="4", tall=True)
        self.type_in = Button(icon="keyboard", key="5", dense=True)
        self.todo_title = Text("", Role.HEADING, strong=True)
        self.todo = RowList()
        self.error = ErrorCard()
        self._papers = PaperDangers(post)
        self.looking = PapersLookedAt(self._papers, self)
        self.looking_words = Notice(Tone.INFO, "hourglass")
        self._dangers: Mapping[InterviewId, Sequence[Emergency]] = {}
        self.drafts = DraftRows(post.person, navigator.go, self._accept, self)
        self._todo_rows = TodoRows(post, self.drafts, navigator.go, self)
        self.empty = EmptyState("circle-check")
        self.waiting_title = Text("", Role.HEADING, strong=True)
        self.waiting = RowList()
        self.screened = ScreenedCard()
        self.stand_in = StandInCard(navigator, post)
        self.duty = DutyCard(post.zone)
        self.told = Notice(Tone.INFO, "message-2")
        self.relieve = Button(icon="arrow-right", key="6", dense=True)
        self.health_card, self.health_title = Card(), Text("", Role.BODY, strong=True)
        self.lights = [IconText("circle-check", "", Role.TABLE, wrap=True) for _ in range(3)]
        self._buttons = QGridLayout()
        self._lay_out()
        self._adapt()
        self.begin.clicked.connect(lambda: navigator.go("begin"))
        self.triage.clicked.connect(lambda: self._go("triage"))
        self.short.clicked.connect(lambda: navigator.go("begin", _SHORT_FORM))
        self.type_in.clicked.connect(lambda: navigator.go("type_in"))
        self.relieve.clicked.connect(lambda: navigator.go("relief"))
        self.stick.clicked.connect(lambda: navigator.go("arrivals"))
        self.looking.looked.connect(self._looked)

    def title(self) -> str:
        return self.tr("Shift")

    def opened(self, subject: object) -> None:
        del subject
        self.error.hide()
        self.retranslate()
        self.triage.setFocus()

    def left(self) -> None:
        self.looking.stop()

    def retranslate(self) -> None:
        now = self._post.clock().astimezone(self._post.zone)
        night = now.hour >= _NIGHT_BEGINS or now.hour < _NIGHT_ENDS
        title = self.tr("Night shift") if night else self.tr("Day shift")
        self.head.set_texts(title, weekday_date(current_look().language, now, alone=True))
        self.begin.set_words(self.tr("New interview"))
        self.short.set_words(self.tr("Short interview"))
        self.triage.set_words(self.tr("Triage"))
        self.stick.set_words(self.tr("Read a stick"))
        self.type_in.set_words(self.tr("Type in a paper form"), short=self.tr("Paper form"))
        self.todo_title.set_text(self.tr("To do before the relief"))
        self.waiting_title.set_text(self.tr("Waiting list"))
        self.relieve.set_words(self.tr("Hand over the shift"))
        self.health_title.set_text(self.tr("Health of the post"))
        self.empty.set_texts(self.tr("Nothing waits. Begin with a pre-screen."))
        self._show(shift_work(self._post, self._papers), now)

    def _show(self, work: ShiftWork, now: datetime) -> None:
        self._dangers = work.dangers
        open_ones = (*work.drafts, *work.undecided, *work.to_countersign)
        self.counted.emit("interviews", len(open_ones))
        self.counted.emit("outbox", len(work.unsent))
        self.counted.emit("arrivals", work.unread)
        self.looking.begin(work.to_look_at)
        self._say_looking()
        self.todo.clear()
        for row in self._todo_rows.rows(work, now, self.looking.failed):
            self.todo.add(row)
        there = bool(self.todo.rows())
        self.todo.setVisible(there)
        self.empty.setVisible(not there)
        self.duty.show_duty(work.duty, now)
        self._show_note(work.duty.note)
        self.stand_in.show_now()
        self._show_lights(work)
        self._show_waiting()

    def _show_note(self, note: ShiftNote | None) -> None:
        """What the shift before told this one."""
        self.told.setVisible(note is not None)
        if note is not None:
            at = when_text(note.at.astimezone(self._post.zone))
            by = isolate(note.by) if note.by else self.tr("somebody who has left the post")
            said = self.tr("**The last shift, {by}, {when}:** {note}")
            self.told.set_marked(said, by=by, when=at, note=isolate(note.text))

    def _looked(self) -> None:
        """A paper was looked at: its danger comes to the top, else only the count goes down."""
        work = shift_work(self._post, self._papers)
        if work.dangers == self._dangers and not self.looking.failed:
            self._say_looking()
            return
        at = self.window().focusWidget()
        inside = at is not None and self.todo.isAncestorOf(at)
        word = at.accessibleName() if at is not None and inside else ""
        self._show(work, self._post.clock().astimezone(self._post.zone))
        if inside:
            buttons = (one for row in self.todo.rows() for one in row.findChildren(Button))
            here = (one for one in buttons if one.accessibleName() == word)
            button = next(here, self.triage)
            QTimer.singleShot(0, button, button.setFocus)  # a new row is shown by then

    def _say_looking(self) -> None:
        left = self.looking.left
        self.looking_words.setVisible(left > 0)
        if left:
            words = self.tr(
                "Still looking at %n half-typed paper(s) for signs of danger.", "", left
            )
            self.looking_words.set_text(words)

    def _show_waiting(self) -> None:
        """How many wait, and the totals of the pre-screen: no list of persons."""
        here = waiting(self._post)
        self.waiting.clear()
        if here:
            title = self.tr("%n person(s) waiting", "", len(here))
            since = self.tr("The first one since {time}").format(time=time_text(here[0].since))
            self.waiting.add(
                self._row(Row("users", title, since), self.tr("Open the list"), "triage", None)
            )
        self.waiting_title.setVisible(bool(here))
        self.waiting.setVisible(bool(here))
        self.screened.show_counts(counts_today(self._post))

    def _row(self, row: Row, word: str, page: str, subject: object) -> Row:
        button = Button(word, dense=True)
        button.clicked.connect(lambda: self._navigator.go(page, subject))
        row.add_end(button)
        return row

    def _show_lights(self, work: ShiftWork) -> None:
        kit, receipts, key = self.lights
        if work.starter_kit:
            _light(kit, "alert-triangle", "attention", self.tr("Starter kit: nothing validated"))
        else:
            _light(kit, "circle-check", "done", self.tr("Kit of headquarters"))
        missing = len(work.unanswered)
        text = self.tr("%n receipt(s) missing", "", missing)
        _light(
            receipts,
            "hourglass" if missing else "circle-check",
            "attention" if missing else "done",
            text,
        )
        if work.key_days is not None:
            text = self.tr("A key ends in %n day(s)", "", work.key_days)
            _light(key, "hourglass", "attention", text)
        else:
            _light(key, "circle-check", "done", self.tr("Keys: fine"))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in REDRAW:
            self._adapt()

    def _adapt(self) -> None:
        """Four buttons in a row; two and two at 200 %."""
        columns = current_look().at(4, 2)
        for place, button in enumerate((self.triage, self.begin, self.short, self.stick)):
            self._buttons.addWidget(button, place // columns, place % columns)

    def _accept(self, one: Interview) -> None:
        """Take an interview that was handed over, and go on with it where it is ours."""
        try:
            taken = accept(self._post, one.id)
        except PostDeskError as error:
            self.error.set_message(message_of(error))
            return
        if taken.handovers and taken.handovers[-1].accepted_at is not None:
            self._navigator.go("interview", one.id)
        else:
            self.opened(None)

    def _go(self, page: str) -> None:
        if self._navigator.knows(page):
            self._navigator.go(page)

    def _lay_out(self) -> None:
        self._buttons.setSpacing(8)
        main, side = self.columns.main, self.columns.side
        self.head.end.addWidget(self.relieve)
        main.addWidget(self.head)
        main.addWidget(self.told)
        main.addLayout(self._buttons)
        main.addSpacing(8)
        todo = QHBoxLayout()
        todo.addWidget(self.todo_title, 1)
        todo.addWidget(self.type_in)
        main.addLayout(todo)
        main.addWidget(self.error)
        main.addWidget(self.looking_words)
        main.addWidget(self.todo)
        main.addWidget(self.empty)
        main.addSpacing(8)
        main.addWidget(self.waiting_title)
        main.addWidget(self.waiting)
        self.columns.end_main()
        self.health_card.box.addWidget(self.health_title)
        for light in self.lights:
            self.health_card.box.addWidget(light)
        side.addWidget(self.duty)
        side.addWidget(self.stand_in)
        side.addWidget(self.screened)
        side.addWidget(self.health_card)
        self.columns.end_side()
        self.body.addWidget(self.columns)
        self.body.addStretch(1)


def _light(light: IconText, icon: str, colour: str, text: str) -> None:
    light.set_state(icon, text, icon_colour=colour)
