"""What waits before the relief, a row each: danger first, the oldest of a kind on top."""

from collections.abc import Callable, Sequence
from datetime import datetime

from PySide6.QtCore import QObject

from postdesk.desk.listing import Listed
from postdesk.desk.night import plan_told
from postdesk.desk.post import Post
from postdesk.desk.shift import ShiftWork
from postdesk.model.ids import InterviewId
from postdesk.model.interviews import Interview
from postdesk.ui.interprets_words import through_companions
from postdesk.ui.language import isolate, isolate_code
from postdesk.ui.language_formats import date_text, duration_text
from postdesk.ui.shift.drafts import DraftRows, Go
from postdesk.ui.theme import current_look
from postdesk.ui.widgets.button import Button
from postdesk.ui.widgets.chip import Chip, Tone
from postdesk.ui.widgets.row_list import Row

_MOST = 6
"""Rows of a kind; how many more there are is said, and where they stand."""


class TodoRows(QObject):
    """Makes the rows, as the person at the desk sees them."""

    def __init__(self, post: Post, drafts: DraftRows, go: Go, parent: QObject) -> None:
        super().__init__(parent)
        self._post, self._drafts, self._go = post, drafts, go

    def rows(self, work: ShiftWork, now: datetime, unseen: frozenset[InterviewId]) -> list[Row]:
        """All that waits; `unseen` are papers that could not be looked at for danger."""

        def draft(one: Interview) -> Row:
            dangers = work.dangers.get(one.id, ())
            return self._drafts.row(one, now, dangers, unseen=one.id in unseen)

        urgent = [one for one in work.drafts if one.id in work.dangers]
        first = [one for one in work.drafts if one not in urgent and self._comes_first(one, unseen)]
        calm = [one for one in work.drafts if one not in urgent and one not in first]
        rows = [self._left_notes(work.left_notes)] if work.left_notes else []
        rows += map(draft, (*urgent, *first))
        rows += self._some(Listed.TONIGHT, work.tonight, self._night)
        rows += self._some(Listed.UNFINISHED, calm, draft)
        rows += self._some(Listed.UNDECIDED, work.undecided, self._undecided)
        rows += self._some(Listed.UNSIGNED, work.to_countersign, self._countersign)
        if work.unsent:
            rows.append(self._unsent(work, now))
        if work.requests:
            rows.append(self._requests(work, now))
        if work.due:
            rows.append(self._due(work.due))
        return rows

    def _comes_first(self, one: Interview, unseen: frozenset[InterviewId]) -> bool:
        """A paper that may tell of danger, and what only we can accept: neither may be left out."""
        return one.id in unseen or self._drafts.waits_for_me(one)

    def _some(
        self, which: Listed, of_kind: Sequence[Interview], make: Callable[[Interview], Row]
    ) -> list[Row]:
        """The first of a kind; the others stand in a list of the interviews page."""
        rows = [make(one) for one in of_kind[:_MOST]]
        more = len(of_kind) - _MOST
        if more > 0:
            row = Row("list-details", self._of_others(which, more))
            rows.append(self._led(row, self.tr("Show all"), "interviews", which))
        return rows

    def _of_others(self, which: Listed, count: int) -> str:
        match which:
            case Listed.TONIGHT:
                return self.tr("And %n more with a plan for the night", "", count)
            case Listed.UNFINISHED:
                return self.tr("And %n more not finished", "", count)
            case Listed.UNDECIDED:
                return self.tr("And %n more not decided", "", count)
        return self.tr("And %n more not countersigned", "", count)

    def _left_notes(self, count: int) -> Row:
        title = self.tr("%n urgent note(s) left while the vault was locked", "", count)
        row = Row("", title, self.tr("Read it now: somebody may be in danger."))
        row.set_state("alert-octagon", "danger")
        return self._led(row, self.tr("Read"), "left_notes", None)

    def _night(self, one: Interview) -> Row:
        plan = plan_told(self._post, one)
        where = self.tr("{place}. Responsible: {who}.").format(
            place=isolate(plan.place if plan else ""), who=isolate(plan.responsible if plan else "")
        )
        title = self.tr("{code}: contact {when}").format(
            code=isolate_code(one.code), when=isolate(plan.next_contact if plan else "")
        )
        return self._led(Row("moon", title, where), self.tr("Open"), "review", one.id)

    def _undecided(self, one: Interview) -> Row:
        title = self.tr("{code}: not decided").format(code=isolate_code(one.code))
        text = self.tr("The interview is closed. Look at the indicators and decide.")
        return self._led(Row("flag", title, text), self.tr("Review"), "review", one.id)

    def _countersign(self, one: Interview) -> Row:
        title = self.tr("{code}: not countersigned").format(code=isolate_code(one.code))
        text = self.tr("The officer has decided. A supervisor looks at it.")
        text = " ".join((text, *through_companions(one)))
        return self._led(Row("signature", title, text), self.tr("Open"), "review", one.id)

    def _unsent(self, work: ShiftWork, now: datetime) -> Row:
        oldest = duration_text(now - work.unsent[0].sealed_at)
        title = self.tr("%n sealed packet(s), not yet on a stick", "", len(work.unsent))
        text = self.tr("The oldest waits for {time}. They stay here until the receipt.")
        row = Row("package", title, text.format(time=oldest))
        self._led(row, self.tr("Write to a stick"), "outbox", None)
        row.end.insertWidget(0, Chip(oldest, Tone.NEUTRAL))
        return row

    def _requests(self, work: ShiftWork, now: datetime) -> Row:
        title = self.tr("%n person(s) asked about what is kept", "", len(work.requests))
        day = date_text(current_look().language, work.requests[0].due_at.date())
        text = self.tr("The first is to be answered by {day}.").format(day=isolate(day))
        row = self._led(Row("message-2", title, text), self.tr("Look"), "kept", None)
        late = sum(one.due_at <= now for one in work.requests)
        if late:
            row.end.insertWidget(0, Chip(self.tr("%n late", "", late), Tone.ATTENTION))
        return row

    def _due(self, count: int) -> Row:
        title = self.tr("%n interview(s) are due for erasure", "", count)
        text = self.tr("Nothing is erased before somebody has looked.")
        return self._led(Row("clock", title, text), self.tr("Look"), "kept", None)

    def _led(self, row: Row, word: str, page: str, subject: object) -> Row:
        button = Button(word, dense=True)
        button.clicked.connect(lambda: self._go(page, subject))
        row.add_end(button)
        return row
