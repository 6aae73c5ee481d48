"""The unfinished interviews on the shift page: gone on with, handed over, accepted, taken back."""

from collections.abc import Callable, Sequence
from datetime import datetime

from PySide6.QtCore import QObject

from postdesk.desk.handing_over import may_hand_over
from postdesk.model.interviews import Handover, Interview
from postdesk.model.kits import Emergency
from postdesk.model.people import Person
from postdesk.model.roles import Right, may
from postdesk.ui.emergency_names import emergency_name
from postdesk.ui.handover_words import reason_words
from postdesk.ui.language import isolate, isolate_code
from postdesk.ui.language_formats import duration_text
from postdesk.ui.widgets.button import Button
from postdesk.ui.widgets.row_list import Row

Go = Callable[[str, object], object]
"""To a page, with its subject."""
Accept = Callable[[Interview], None]


class DraftRows(QObject):
    """Makes a row a draft, as the person at the desk sees it."""

    def __init__(self, me: Person, go: Go, accept: Accept, parent: QObject) -> None:
        super().__init__(parent)
        self._me, self._go, self._accept = me, go, accept

    def row(
        self,
        one: Interview,
        now: datetime,
        dangers: Sequence[Emergency] = (),
        *,
        unseen: bool = False,
    ) -> Row:
        """One unfinished interview, and the `dangers` that its paper tells of.

        `unseen` where the paper could not be looked at, so that nobody takes silence for safety.
        """
        waiting = one.waits_for
        row = self._draft(one, now) if waiting is None else self._handed(one, waiting)
        if unseen:
            told = self.tr(
                "The program could not look for danger in this paper. Read it yourself now."
            )
            row.set_texts(row.title.text(), f"{told}\n{row.sub.text()}")
            row.set_state("alert-triangle", "attention")
        if dangers:
            self._warn(row, one, dangers)
        return row

    def waits_for_me(self, one: Interview) -> bool:
        """Whether it was handed over to whoever is at the desk."""
        return one.waits_for is not None and one.waits_for.to == self._me.id

    def _warn(self, row: Row, one: Interview, dangers: Sequence[Emergency]) -> None:
        """The danger first, then what the row says anyway; its card is a key away."""
        names = " · ".join(map(emergency_name, dangers))
        told = self.tr("The paper tells of danger: {names}. Open the card now.")
        row.set_texts(row.title.text(), f"{told.format(names=isolate(names))}\n{row.sub.text()}")
        row.set_state("alert-octagon", "danger")
        self._add(
            row,
            self.tr("Open the card"),
            isolate_code(one.code),
            lambda: self._go("emergency", dangers[0]),
        )

    def _draft(self, one: Interview, now: datetime) -> Row:
        code = isolate_code(one.code)
        title = self.tr("{code}: interview not finished")
        if one.paper is not None:
            title = self.tr("{code}: paper form not typed to the end")
        if one.corrections:
            title = self.tr("{code}: opened for correction")
        since = self.tr("Last answer {time} ago. Everything is saved.").format(
            time=duration_text(now - one.changed_at)
        )
        row = Row("player-pause", title.format(code=code), since)
        if may_hand_over(self._me, one):
            self._add(row, self.tr("Hand over"), code, lambda: self._go("handover", one.id))
        self._add(row, self.tr("Resume"), code, lambda: self._go("interview", one.id))
        return row

    def _handed(self, one: Interview, waiting: Handover) -> Row:
        code = isolate_code(one.code)
        if waiting.to == self._me.id:
            title = self.tr("{code}: handed over to you by {who}")
            who, word = waiting.giver, self.tr("Accept")
        elif waiting.by == self._me.id:
            title = self.tr("{code}: handed over to {who}")
            who, word = waiting.taker, self.tr("Take back")
        else:
            title = self.tr("{code}: waits for {who}")
            who = waiting.taker
            word = self.tr("Take it over") if may(self._me.role, Right.TAKE_OVER) else ""
        said = self.tr("Not accepted yet. Reason: {reason}.").format(reason=reason_words(waiting))
        row = Row("users", title.format(code=code, who=isolate(who)), said)
        if word:
            self._add(row, word, code, lambda: self._accept(one))
        return row

    def _add(self, row: Row, word: str, code: str, pressed: Callable[[], object]) -> None:
        button = Button(word, dense=True)
        button.setAccessibleName(f"{word}: {code}")
        button.clicked.connect(pressed)
        row.add_end(button)
