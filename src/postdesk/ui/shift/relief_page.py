"""Handing the shift over: what waits, a word for the next, and the vault locks."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from postdesk.desk.duty import LONGEST_NOTE, hand_over_shift, leave_shift
from postdesk.desk.post import Post
from postdesk.desk.shift import shift_work
from postdesk.errors import PostDeskError
from postdesk.ui.messages import message_of
from postdesk.ui.navigator import Navigator
from postdesk.ui.page import Page, PageHead
from postdesk.ui.shift.drafts import DraftRows
from postdesk.ui.shift.todo import TodoRows
from postdesk.ui.theme import Role
from postdesk.ui.widgets.button import Button, Kind
from postdesk.ui.widgets.card import Card
from postdesk.ui.widgets.empty_state import EmptyState
from postdesk.ui.widgets.error_card import ErrorCard
from postdesk.ui.widgets.fields import Labelled, LineField
from postdesk.ui.widgets.row_list import RowList
from postdesk.ui.widgets.text import Text


class ReliefPage(Page):
    """Enter ends the shift of everybody on duty; F8 ends one's own where others stay."""

    name = "relief"
    place = "shift"

    def __init__(self, navigator: Navigator, post: Post, lock: Callable[[], None]) -> None:
        super().__init__()
        self._navigator, self._post, self._lock = navigator, post, lock
        self.head = PageHead()
        self.error = ErrorCard()
        self.note = LineField()
        self.note.setMaxLength(LONGEST_NOTE)
        self.labelled = Labelled(self.note)
        self.form = Card()
        self.form.box.addWidget(self.labelled)
        self.waits = Text("", Role.HEADING, strong=True)
        self.todo, self.empty = RowList(), EmptyState("circle-check")
        self.back_button = Button(icon="arrow-left", key="F10")
        self.leave = Button(icon="lock", key="F8")
        self.end = Button(kind=Kind.FILLED, icon="lock")
        drafts = DraftRows(post.person, navigator.go, self._to_shift, self)
        self._rows = TodoRows(post, drafts, navigator.go, self)
        parts: tuple[QWidget, ...] = (
            self.head, self.error, self.form, self.waits, self.todo, self.empty,
        )  # fmt: skip
        for part in parts:
            self.body.addWidget(part)
        self.body.addStretch(1)
        self.bar.at_start(self.back_button)
        self.bar.at_end(self.leave)
        self.bar.at_end(self.end)
        self.back_button.clicked.connect(self._to_shift)
        self.leave.clicked.connect(lambda: self._do(leave_shift))
        self.end.clicked.connect(self._end)
        self.note.returnPressed.connect(self._end)

    def title(self) -> str:
        return self.tr("Hand over the shift")

    def opened(self, subject: object) -> None:
        del subject
        self.error.hide()
        self.retranslate()
        self.note.setFocus()

    def left(self) -> None:
        self.note.clear()

    def retranslate(self) -> None:
        self.head.set_texts(
            self.tr("Hand over the shift"),
            self.tr("The vault locks. What waits stays here for who comes."),
        )
        self.labelled.set_texts(
            self.tr("A word for the next shift"),
            self.tr("Codes, no names. Everybody of this post reads it, until that shift ends."),
        )
        self.waits.set_text(self.tr("To do before the relief"))
        self.empty.set_texts(self.tr("Nothing waits."))
        self.back_button.set_words(self.tr("Not now"))
        self.leave.set_words(self.tr("Only I leave"))
        self.end.set_words(self.tr("Hand over and lock"), key=self.tr("Enter"))
        self._show()

    def _show(self) -> None:
        work, now = shift_work(self._post), self._post.clock().astimezone(self._post.zone)
        self.todo.clear()
        for row in self._rows.rows(work, now, frozenset()):
            self.todo.add(row)
        there = bool(self.todo.rows())
        self.todo.setVisible(there)
        self.empty.setVisible(not there)
        me = self._post.person.id
        here = [one.person.id for one in work.duty.here]
        self.bar.show_part(self.leave, me in here and len(here) > 1)

    def _to_shift(self, *_: object) -> None:
        self._navigator.go("shift")

    def _end(self) -> None:
        self._do(lambda post: hand_over_shift(post, self.note.text()))

    def _do(self, act: Callable[[Post], None]) -> None:
        try:
            act(self._post)
        except PostDeskError as error:
            self.error.set_message(message_of(error))
            return
        self.note.clear()
        self._lock()
