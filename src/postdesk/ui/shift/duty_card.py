"""Who is on duty, since when, and who of the post is not, on the shift page."""

from datetime import datetime, tzinfo

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from postdesk.desk.duty import Duty, Present
from postdesk.ui.language import isolate
from postdesk.ui.language_formats import time_text
from postdesk.ui.message_words import when_text
from postdesk.ui.role_names import role_name
from postdesk.ui.theme import Role
from postdesk.ui.widgets.avatar import Avatar
from postdesk.ui.widgets.card import Card
from postdesk.ui.widgets.emptying import empty
from postdesk.ui.widgets.text import Text
from postdesk.ui.widgets.two_lines import TwoLines


class DutyCard(Card):
    """A row for each person here; those of the post who are not stand below in one line."""

    def __init__(self, zone: tzinfo, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._zone = zone
        self.title = Text("", Role.BODY, strong=True, wrap=True)
        self.away = Text("", Role.META, colour="ink2", wrap=True)
        self._rows = QVBoxLayout()
        self.box.addWidget(self.title)
        self.box.addLayout(self._rows)
        self.box.addWidget(self.away)

    def show_duty(self, duty: Duty, now: datetime) -> None:
        """Say how it stands at this moment (`now` in the post's zone)."""
        self.title.set_text(self.tr("On duty"))
        empty(self._rows)
        for present in duty.here:
            self._rows.addWidget(self._row(present, now))
        names = "، " if self.isRightToLeft() else ", "
        away = names.join(isolate(person.name) for person in duty.away)
        self.away.set_text(self.tr("Not on duty: {names}").format(names=away))
        self.away.setVisible(bool(away))

    def _row(self, present: Present, now: datetime) -> QWidget:
        row = QWidget()
        box = QHBoxLayout(row)
        box.setContentsMargins(0, 4, 0, 4)
        box.setSpacing(12)
        since = present.since.astimezone(self._zone)
        time = time_text(since) if since.date() == now.date() else when_text(since)
        told = self.tr("{role}, since {time}").format(
            role=role_name(present.person.role), time=isolate(time)
        )
        box.addWidget(Avatar(present.person.name))
        box.addWidget(TwoLines(present.person.name, told), 1)
        return row
